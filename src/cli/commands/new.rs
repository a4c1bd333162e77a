//! `parvis new`: a new site or a new document, with comments that explain every key.

mod document;
mod site;
mod translation;

use clap::{ArgMatches, Args, Command, Error, FromArgMatches, Subcommand, error::ErrorKind};
use parvis::{edit::document::FORMS, model::kinds::KindName};

use crate::cli::{Exit, failure::Failure, session::Session};

/// `parvis new`
#[derive(Args)]
pub struct New {
    #[command(subcommand)]
    what: What,
}

/// What is made. Written by hand, because the kinds of documents are a table.
enum What {
    Site(site::Site),
    Translation(translation::Translation),
    Document(document::Document),
}

impl New {
    /// Writes.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        match &self.what {
            What::Site(command) => command.run(session),
            What::Translation(command) => command.run(session),
            What::Document(command) => command.run(session),
        }
    }
}

impl FromArgMatches for What {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        match matches.subcommand() {
            Some(("site", matches)) => site::Site::from_arg_matches(matches).map(What::Site),
            Some(("translation", matches)) => {
                translation::Translation::from_arg_matches(matches).map(What::Translation)
            }
            Some((name, matches)) => {
                let kind = KindName::parse(name).ok_or_else(|| Error::new(ErrorKind::InvalidSubcommand))?;
                Ok(What::Document(document::Document::from_matches(kind, matches)))
            }
            None => Err(Error::new(ErrorKind::MissingSubcommand)),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Subcommand for What {
    fn augment_subcommands(command: Command) -> Command {
        let command = command.subcommand_required(true);
        let command = command.subcommand(site::Site::augment_args(Command::new("site")));
        let command = FORMS.iter().fold(command, |command, form| command.subcommand(document::command(form)));
        command.subcommand(translation::Translation::augment_args(Command::new("translation")))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        ["site", "translation", "falc"].contains(&name) || KindName::parse(name).is_some()
    }
}
