//! `parvis help`: the same as `--help`, for whoever types it so.

use clap::{Args, CommandFactory as _};
use parvis::base::diagnostic::Message;

use crate::cli::{Exit, arguments::Cli, failure::Failure, localize::localized, session::Session};

/// `parvis help`
#[derive(Args)]
pub struct Help {
    /// A command, and one of its own.
    command: Vec<String>,
}

impl Help {
    /// Prints the help of a command.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let mut command = localized(Cli::command(), &session.words);
        command.build();
        let mut found = &mut command;
        for name in &self.command {
            let unknown = || Message::new("usage-unknown-command").with("command", name.as_str());
            found = found.find_subcommand_mut(name).ok_or_else(unknown)?;
        }
        session.answer(&found.render_help().to_string())?;
        Ok(Exit::Clean)
    }
}
