//! `parvis publish`: builds the site and puts it online as a whole, or takes the former version back.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use clap::Args;
use parvis::{
    base::{
        diagnostic::{Message, Value},
        error::Error,
    },
    model::{date::Date, path::SitePath},
    pipeline::{self, Outcome, Output},
    publish::{
        encodings::{self, Mistaken},
        hosts,
        lock::{Lock, MEMORY},
        publication::Piece,
        target::{Difference, Published, Target},
    },
};

use super::{
    build::{refuse_inside, shown},
    lock,
};
use crate::cli::{Exit, arguments::day, failure::Failure, session::Session};

/// `parvis publish`
#[derive(Args)]
pub struct Publish {
    /// The folder that a server reads.
    pub target: Option<PathBuf>,
    /// Says what would change and writes nothing there.
    #[arg(long)]
    pub dry_run: bool,
    /// Takes the version before the one online.
    #[arg(long, conflicts_with_all = ["dry_run", "strict", "date"])]
    pub rollback: bool,
    /// Refuses what is owed and warned about.
    #[arg(long)]
    pub strict: bool,
    /// Date of the build.
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,
}

impl Publish {
    /// Publishes.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        // Held to the end: whoever publishes at the same time is told, and no other build replaces this one.
        let _publishing = Lock::take_to_publish(&session.root())?;
        if self.rollback {
            return self.roll_back(session);
        }
        let output = Output {
            // A folder of its own: what somebody builds into dist, drafts perhaps, is never published.
            folder: session.root().join(MEMORY).join("publication"),
            fresh: false,
            strict: self.strict,
            tool: session.tool(),
            audit: true,
        };
        let outcome = pipeline::build(&session.options(self.date, false), &output)?;
        session.tell(&outcome.findings, &outcome.sources)?;
        if outcome.refused {
            session.progress("publish-refused", &[]);
            return Ok(Exit::Findings);
        }
        let folder = self.folder(session, outcome.site.config.publish.target.as_ref().map(|target| &*target.value))?;
        let target = if self.dry_run { Target::peek(&folder) } else { Target::open(&folder) };
        let mut target = target.map_err(not_ours)?;
        let mut pieces = pipeline::publication(&outcome, &output.folder, &target)?;
        if let Some(Mistaken(path)) = encodings::mistaken(&pieces) {
            return Err(Message::new("publish-mistaken").with("path", path.as_str()).into());
        }
        if self.dry_run {
            say_differences(session, &target, &pieces, &folder)?;
            lock::keep(session, &outcome.site, &outcome.sources, false)?;
            return Ok(Exit::Clean);
        }
        let encoded = encodings::encode(&session.root(), &mut pieces)?;
        if encoded.made > 0 {
            session.progress("publish-encoded", &[("made", encoded.made.into()), ("known", encoded.known.into())]);
        }
        put_online(session, &outcome, &mut target, &pieces, &folder)?;
        Ok(Exit::Clean)
    }

    /// The former version, whatever the state of the texts.
    fn roll_back(&self, session: &Session) -> Result<Exit, Failure> {
        let folder = match &self.target {
            Some(_) => self.folder(session, None)?,
            None => {
                let prepared = pipeline::prepare(&session.options(None, false))?;
                self.folder(session, prepared.site.config.publish.target.as_ref().map(|target| &*target.value))?
            }
        };
        let mut target = Target::open(&folder).map_err(not_ours)?;
        let Some(release) = target.roll_back()? else {
            return Err(Message::new("publish-no-former").with("folder", shown(&folder)).into());
        };
        session.progress("publish-back", &[("release", release.into()), ("folder", shown(&folder))]);
        Ok(Exit::Clean)
    }

    /// Where to publish: what the command line says, else `site.toml`.
    fn folder(&self, session: &Session, set: Option<&str>) -> Result<PathBuf, Message> {
        let folder = match (&self.target, set) {
            (Some(folder), _) => folder.clone(),
            (None, Some(set)) => session.root().join(set),
            (None, None) => return Err(Message::new("publish-no-target")),
        };
        refuse_inside(&session.root(), &["content", "themes", "dist", MEMORY], &folder)?;
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        match hosts::is_plain_folder(&folder) {
            true => Ok(folder),
            false => Err(Message::new("publish-odd-target").with("folder", shown(&folder))),
        }
    }
}

fn put_online(
    session: &Session,
    outcome: &Outcome,
    target: &mut Target,
    pieces: &BTreeMap<SitePath, Piece>,
    folder: &Path,
) -> Result<(), Failure> {
    if target.is_online(pieces) {
        target.tidy(outcome.site.config.publish.keep);
        session.progress("publish-nothing", &[("folder", shown(folder))]);
    } else {
        let differences = target.differences(pieces);
        let published = target.publish(pieces, outcome.site.config.publish.keep)?;
        say_published(session, &differences, &published, folder);
    }
    // Only now is it public. A run that is killed before leaves this to the next one.
    if lock::keep(session, &outcome.site, &outcome.sources, true)? && outcome.site.config.lock.is_none() {
        session.progress("lock-promise", &[]);
    }
    Ok(())
}

fn say_published(
    session: &Session,
    differences: &BTreeMap<SitePath, Difference>,
    published: &Published,
    folder: &Path,
) {
    let [new, changed, removed] = counts(differences);
    session.progress("publish-done", &[("folder", shown(folder)), ("release", published.release.as_str().into())]);
    session.progress("publish-counts", &[("new", new), ("changed", changed), ("removed", removed)]);
    if published.pruned > 0 {
        session.progress("publish-pruned", &[("count", published.pruned.into())]);
    }
    for foreign in &published.foreign {
        session.progress("publish-foreign", &[("folder", shown(foreign))]);
    }
    if differences.keys().any(|path| path.as_str().starts_with("hosts/")) {
        session.progress("publish-hosts", &[("folder", shown(&folder.join("current").join("hosts")))]);
    }
}

/// What would change, a line a file, the sum of it first.
fn say_differences(
    session: &Session,
    target: &Target,
    pieces: &BTreeMap<SitePath, Piece>,
    folder: &Path,
) -> Result<(), Failure> {
    let differences = target.differences(pieces);
    if differences.is_empty() {
        session.answer(&session.words.text("publish-nothing", &[("folder", shown(folder))]))?;
        return Ok(());
    }
    let [new, changed, removed] = counts(&differences);
    let sums = [("folder", shown(folder)), ("new", new), ("changed", changed), ("removed", removed)];
    session.answer(&session.words.text("publish-would", &sums))?;
    for (path, difference) in &differences {
        let id = match difference {
            Difference::New => "publish-would-add",
            Difference::Changed => "publish-would-replace",
            Difference::Removed => "publish-would-remove",
        };
        let length = pieces.get(path).map(|piece| piece.length).unwrap_or_default();
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let arguments = [("path", Value::from(path.as_str())), ("bytes", length.into())];
        session.answer(&session.words.text(id, &arguments))?;
    }
    Ok(())
}

/// New, changed and removed files.
fn counts(differences: &BTreeMap<SitePath, Difference>) -> [Value; 3] {
    let count = |wanted: Difference| differences.values().filter(|difference| **difference == wanted).count();
    [Difference::New, Difference::Changed, Difference::Removed].map(|difference| Value::from(count(difference)))
}

/// The folder has something that is not ours: here another one is named on the command line or in `site.toml`.
fn not_ours(error: Error) -> Failure {
    match error {
        Error::ForeignOutput { path } => Message::new("publish-foreign-target").with("folder", shown(&path)).into(),
        other => other.into(),
    }
}
