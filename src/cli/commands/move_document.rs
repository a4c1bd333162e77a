//! `parvis move`: gives a document another path, and mends whatever leads to it.

use clap::Args;
use parvis::base::diagnostic::Message;

use crate::cli::{Exit, failure::Failure, session::Session};

/// `parvis move`
#[derive(Args)]
pub struct Move {
    /// Present path.
    from: String,
    /// New path.
    to: String,
    /// Says what would change and writes nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Move {
    /// Moves.
    pub fn run(&self, _: &Session) -> Result<Exit, Failure> {
        let _ = (&self.from, &self.to, self.dry_run);
        Err(Message::new("command-absent").into())
    }
}
