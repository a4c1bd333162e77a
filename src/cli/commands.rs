//! The commands, one file each, in the order in which somebody meets them.

mod build;
mod check;
mod completions;
mod explain;
mod help;
mod list;
mod lock;
mod manual;
mod move_document;
mod new;
mod serve;

use clap::Subcommand;

use super::{Exit, failure::Failure, session::Session};

/// The table of commands.
#[derive(Subcommand)]
pub enum Command {
    /// A new site, or a new document.
    New(new::New),
    /// Finds what is wrong and writes nothing.
    Check(check::Check),
    /// Makes the site.
    Build(build::Build),
    /// Shows the site while it is written.
    Serve(serve::Serve),
    /// Explains a rule.
    Explain(explain::Explain),
    /// Lists documents.
    List(list::List),
    /// Keeps what became public.
    Lock(lock::Lock),
    /// Moves a document.
    Move(move_document::Move),
    /// Shows help.
    Help(help::Help),
    /// Writes the completions of a shell.
    Completions(completions::Completions),
    /// Writes a page of the manual.
    Man(manual::Manual),
}

impl Command {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever kept it from its end; findings are no failure.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        match self {
            Command::New(command) => command.run(session),
            Command::Check(command) => command.run(session),
            Command::Build(command) => command.run(session),
            Command::Serve(command) => command.run(session),
            Command::Explain(command) => command.run(session),
            Command::List(command) => command.run(session),
            Command::Lock(command) => command.run(session),
            Command::Move(command) => command.run(session),
            Command::Help(command) => command.run(session),
            Command::Completions(command) => command.run(session),
            Command::Man(command) => command.run(session),
        }
    }
}
