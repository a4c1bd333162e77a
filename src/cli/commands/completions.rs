//! `parvis completions`: what a shell needs to complete commands and options.

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::cli::{Exit, arguments::Cli, failure::Failure, localize::localized, session::Session};

/// `parvis completions`
#[derive(Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    /// Prints the completions.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut localized(Cli::command(), &session.words), "parvis", &mut script);
        session.answer(&String::from_utf8_lossy(&script))?;
        Ok(Exit::Clean)
    }
}
