//! `parvis new translation DOC --lang nl`: the texts of a document, ready to be translated.

use clap::{Args, builder::PossibleValuesParser};
use parvis::{
    edit::{
        document::{Surroundings, translation},
        workspace::Workspace,
    },
    report::words::LOCALES,
};

use super::document::write;
use crate::cli::{Exit, environment::today, failure::Failure, session::Session};

/// `parvis new translation`
#[derive(Args)]
pub struct Translation {
    /// The document to translate.
    document: String,
    /// Its new language: here `--lang` is not the language of the messages.
    #[arg(id = "into", long = "lang", required = true)]
    into: String,
    /// The language of the messages, which `--lang` is for all other commands: this takes the place of that option here.
    #[arg(id = "lang", long = "messages", global = true, display_order = 100, value_parser = PossibleValuesParser::new(LOCALES.iter().map(|(tag, _)| *tag)))]
    messages: Option<String>,
}

impl Translation {
    /// Writes the file beside its original.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let workspace = Workspace::read(&session.root())?;
        let around = Surroundings { workspace: &workspace, lang: session.words.lang(), today: today() };
        let change = translation::new(&self.document, &self.into, &around)?;
        write(&[change], &workspace, session)
    }
}
