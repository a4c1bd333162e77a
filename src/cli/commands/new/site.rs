//! `parvis new site`: a small project that builds, for somebody else's city.

use std::path::PathBuf;

use clap::Args;
use parvis::base::diagnostic::Message;

use crate::cli::{Exit, failure::Failure, session::Session};

/// `parvis new site`
#[derive(Args)]
pub struct Site {
    /// Folder to make.
    folder: PathBuf,
    /// Name of the authority.
    #[arg(long)]
    name: Option<String>,
    /// Address of the site.
    #[arg(long)]
    address: Option<String>,
}

impl Site {
    /// Writes the project.
    pub fn run(&self, _: &Session) -> Result<Exit, Failure> {
        let _ = (&self.folder, &self.name, &self.address);
        Err(Message::new("command-absent").into())
    }
}
