//! The commands, one file each, in the order in which somebody meets them.

mod audit;
mod build;
mod cancel;
mod check;
mod completions;
mod due;
mod explain;
mod help;
mod import;
mod list;
mod lock;
mod manual;
mod move_document;
mod new;
mod publish;
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
    /// Says what people cannot read in any pages.
    Audit(audit::Audit),
    /// Says what is owed.
    Due(due::Due),
    /// Says that a meeting does not take place.
    Cancel(cancel::Cancel),
    /// Lists documents.
    List(list::List),
    /// Keeps what became public.
    Lock(lock::Lock),
    /// Puts the site online.
    Publish(publish::Publish),
    /// Moves a document.
    Move(move_document::Move),
    /// Takes data of another platform.
    Import(import::Import),
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
            Command::Audit(command) => command.run(session),
            Command::Due(command) => command.run(session),
            Command::Cancel(command) => command.run(session),
            Command::List(command) => command.run(session),
            Command::Lock(command) => command.run(session),
            Command::Publish(command) => command.run(session),
            Command::Move(command) => command.run(session),
            Command::Import(command) => command.run(session),
            Command::Help(command) => command.run(session),
            Command::Completions(command) => command.run(session),
            Command::Man(command) => command.run(session),
        }
    }
}
