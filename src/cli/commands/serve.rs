//! `parvis serve`: shows the site on this machine while it is written.

use clap::Args;
use parvis::base::diagnostic::Message;

use crate::cli::{Exit, failure::Failure, session::Session};

/// `parvis serve`
#[derive(Args)]
pub struct Serve {
    /// Port.
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
    /// Address to listen at.
    #[arg(long)]
    pub host: Option<String>,
    /// Shows drafts too.
    #[arg(long)]
    pub drafts: bool,
}

impl Serve {
    /// Serves.
    pub fn run(&self, _: &Session) -> Result<Exit, Failure> {
        Err(Message::new("command-absent").into())
    }
}
