//! `parvis list`: the documents of the site, one a line, as references name them.

use std::fmt::Write as _;

use clap::Args;
use parvis::{
    base::{diagnostic::Message, suggest::nearest},
    model::{document::Document, kinds::KindName},
    pipeline,
    site::{Site, translations},
};

use crate::cli::{Exit, failure::Failure, session::Session};

/// `parvis list`
#[derive(Args)]
pub struct List {
    /// Only this kind.
    pub kind: Option<String>,
    /// Also the languages of each, and what is stale.
    #[arg(long)]
    pub translations: bool,
}

impl List {
    /// Lists.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let kind = self.kind.as_deref().map(kind_of).transpose()?;
        let prepared = pipeline::prepare(&session.options(None, true))?;
        let mut lines = String::new();
        for document in prepared.site.originals().filter(|document| kind.is_none_or(|kind| kind == document.id.kind)) {
            let _ = write!(lines, "{}  {}", document.id.work(), document.meta.title.value);
            if self.translations {
                let _ = write!(lines, "  [{}]", languages(session, &prepared.site, document));
            }
            lines.push('\n');
        }
        match lines.is_empty() {
            true => session.progress("list-empty", &[]),
            false => session.answer(&lines)?,
        }
        Ok(Exit::Clean)
    }
}

fn kind_of(word: &str) -> Result<KindName, Message> {
    let names = KindName::ALL.iter().map(|kind| kind.0);
    KindName::parse(word).ok_or_else(|| match nearest(word, names) {
        Some(near) => Message::new("list-kind-suggestion").with("kind", word).with("suggestion", near),
        None => Message::new("list-kind").with("kind", word),
    })
}

/// « fr, en (à revoir), nl (absente) »
fn languages(session: &Session, site: &Site, document: &Document) -> String {
    let state = |lang| match site.document(&document.id.in_lang(lang)) {
        Some(own) if translations::is_stale(own, document) => {
            session.words.text("list-stale", &[("lang", lang.tag().into())])
        }
        Some(_) => lang.tag().to_owned(),
        None => session.words.text("list-missing", &[("lang", lang.tag().into())]),
    };
    let states: Vec<String> = site.config.languages.iter().map(state).collect();
    states.join(", ")
}
