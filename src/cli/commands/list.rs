//! `parvis list`: the documents of the site, one a line, as references name them.

use std::{fmt::Write as _, sync::Arc};

use clap::Args;
use parvis::{
    base::{
        diagnostic::{Message, Value},
        suggest::nearest,
    },
    model::{document::Document, kinds::KindName},
    pipeline,
    site::{Site, standing::ProcessState, state::ActionState, translations},
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
    /// Only documents that lack a translation or an easy-read version.
    #[arg(long)]
    pub missing: bool,
    /// Only documents with a translation or an easy-read version that is stale.
    #[arg(long)]
    pub stale: bool,
}

/// A language of a document, or its easy-read version.
struct Version {
    name: String,
    state: State,
}

/// Whether a version is there.
#[derive(Copy, Clone, PartialEq, Eq)]
enum State {
    Present,
    Stale,
    Missing,
}

impl List {
    /// Lists.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let kind = self.kind.as_deref().map(kind_of).transpose()?;
        let prepared = pipeline::prepare(&session.options(None, true))?;
        let site = &prepared.site;
        let shows_versions = self.translations || self.missing || self.stale;
        let (mut lines, mut missing, mut stale) = (String::new(), 0, 0);
        for document in site.originals().filter(|document| kind.is_none_or(|kind| kind == document.id.kind)) {
            if shows_versions && document.id.kind == KindName::EASY_READ {
                continue;
            }
            let versions = versions(site, document);
            let count = |state: State| versions.iter().filter(|version| version.state == state).count();
            let is_asked = !(self.missing || self.stale)
                || (self.missing && count(State::Missing) > 0)
                || (self.stale && count(State::Stale) > 0);
            if !is_asked {
                continue;
            }
            missing += count(State::Missing);
            stale += count(State::Stale);
            let _ = write!(lines, "{}  {}", document.id.work(), document.meta.title.value);
            if let Some(state) = state(session, site, document) {
                let _ = write!(lines, "  ({state})");
            }
            if shows_versions {
                let told: Vec<String> = versions.iter().map(|version| told(session, version)).collect();
                let _ = write!(lines, "  [{}]", told.join(", "));
            }
            lines.push('\n');
        }
        match lines.is_empty() {
            true => session.progress("list-empty", &[]),
            false => session.answer(&lines)?,
        }
        if shows_versions {
            session.progress("list-count", &[("missing", Value::from(missing)), ("stale", Value::from(stale))]);
        }
        Ok(Exit::Clean)
    }
}

fn kind_of(word: &str) -> Result<KindName, Message> {
    let names = KindName::ALL.iter().map(|kind| kind.0);
    KindName::parse(word).ok_or_else(|| match nearest(word, names.clone()) {
        Some(near) => Message::new("list-kind-suggestion").with("kind", word).with("suggestion", near),
        None => {
            let known: Vec<Arc<str>> = names.map(Arc::from).collect();
            Message::new("list-kind").with("kind", word).with("known", known)
        }
    })
}

/// The languages of the site as a document has them, then its easy-read version. Nobody expects one of every document: it is missing from
/// a process only, where people decide whether to take part.
fn versions(site: &Site, document: &Document) -> Vec<Version> {
    let mut versions: Vec<Version> = Vec::new();
    for lang in &site.config.languages {
        let state = match site.document(&document.id.in_lang(lang)) {
            Some(own) if translations::is_stale(own, document) => State::Stale,
            Some(_) => State::Present,
            None => State::Missing,
        };
        versions.push(Version { name: lang.tag().to_owned(), state });
    }
    let state = match site.easy_read(document) {
        Some(own) => {
            let follows = own.meta.of_version.as_ref().map_or(1, |version| version.value);
            Some(if follows < document.meta.version { State::Stale } else { State::Present })
        }
        None => (document.id.kind == KindName::PROCESS).then_some(State::Missing),
    };
    versions.extend(state.map(|state| Version { name: "falc".to_owned(), state }));
    versions
}

/// « en (à revoir) », « nl (absente) »
fn told(session: &Session, version: &Version) -> String {
    let id = match version.state {
        State::Present => return version.name.clone(),
        State::Stale => "list-stale",
        State::Missing => "list-missing",
    };
    session.words.text(id, &[("lang", version.name.as_str().into())])
}

/// Where a process or an action stands on the day of the list.
fn state(session: &Session, site: &Site, document: &Document) -> Option<String> {
    let work = document.id.work();
    let process = site.standing(&work).and_then(|standing| standing.state).map(ProcessState::name);
    let name = process.or_else(|| site.state(&work).map(ActionState::name))?;
    Some(session.words.text("list-state", &[("state", Value::from(name))]))
}
