//! `parvis new`: a new site or a new document, with comments that explain every key.

use clap::{Args, Subcommand};

use crate::cli::{Exit, failure::Failure, session::Session};

mod site;

/// `parvis new`
#[derive(Args)]
pub struct New {
    #[command(subcommand)]
    what: What,
}

/// What is made.
#[derive(Subcommand)]
enum What {
    /// A site.
    Site(site::Site),
}

impl New {
    /// Writes.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        match &self.what {
            What::Site(command) => command.run(session),
        }
    }
}
