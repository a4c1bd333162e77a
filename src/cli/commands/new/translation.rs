//! `parvis new translation DOC --lang nl`: the texts of a document, ready to be translated.

use clap::Args;
use parvis::edit::{
    document::{Surroundings, translation},
    workspace::Workspace,
};

use super::document::write;
use crate::cli::{Exit, environment::today, failure::Failure, session::Session};

/// `parvis new translation`
#[derive(Args)]
pub struct Translation {
    /// The document to translate.
    document: String,
    /// Its new language: here `--lang` is not the language of the messages.
    #[arg(long, required = true)]
    lang: String,
}

impl Translation {
    /// Writes the file beside its original.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let workspace = Workspace::read(&session.root())?;
        let around = Surroundings { workspace: &workspace, lang: session.words.lang(), today: today() };
        let change = translation::new(&self.document, &self.lang, &around)?;
        write(&[change], &workspace, session)
    }
}
