//! `parvis publish`: builds the site and puts it online as a whole, or takes the former version back.

use std::{
    collections::BTreeMap,
    path::{Component, Path, PathBuf},
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
        publication::{Piece, Publication},
        target::{Difference, LEDGER, Published, Target},
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
    /// Publishes although the address of the site is another one than that of the site online.
    #[arg(long)]
    pub new_address: bool,
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
        let mut outcome = pipeline::build(&session.options(self.date, false), &output)?;
        session.tell(&outcome.findings, &outcome.sources)?;
        if outcome.refused {
            session.progress("publish-refused", &[]);
            return Ok(Exit::Findings);
        }
        let folder = self.folder(session, outcome.site.config.publish.target.as_ref().map(|target| &*target.value))?;
        let target = if self.dry_run { Target::peek(&folder) } else { Target::open(&folder) };
        let mut target = target.map_err(not_ours)?;
        self.refuse_other_site(&target, &outcome.site.config.base_url.value, &folder)?;
        if !follows_online(session, &mut outcome, &target)? {
            return Ok(Exit::Findings);
        }
        let mut publication = pipeline::publication(&outcome, &output.folder, &target)?;
        if let Some(Mistaken(path)) = encodings::mistaken(&publication.pieces) {
            return Err(Message::new("publish-mistaken").with("path", path.as_str()).into());
        }
        if self.dry_run {
            say_differences(session, &target, &publication.pieces, &folder)?;
            lock::keep(session, &outcome.site, &outcome.sources, false)?;
            return Ok(Exit::Clean);
        }
        let encoded = encodings::encode(&session.root(), &mut publication.pieces)?;
        if encoded.made > 0 {
            session.progress("publish-encoded", &[("made", encoded.made.into()), ("known", encoded.known.into())]);
        }
        put_online(session, &outcome, &mut target, &publication, &folder)?;
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
        // A folder without a former version is left as it is, or absent.
        if Target::peek(&folder).map_err(not_ours)?.former().is_none() {
            return Err(Message::new("publish-no-former").with("folder", shown(&folder)).into());
        }
        let mut target = Target::open(&folder).map_err(not_ours)?;
        let Some(release) = target.roll_back()? else {
            return Err(Message::new("publish-no-former").with("folder", shown(&folder)).into());
        };
        session.progress("publish-back", &[("release", release.into()), ("folder", shown(&folder))]);
        Ok(Exit::Clean)
    }

    /// What is online is another site: two towns, or an address that changed, which every reader of the old one has to be told.
    fn refuse_other_site(&self, target: &Target, base_url: &str, folder: &Path) -> Result<(), Message> {
        let online = target.current().map(|(_, record)| &*record.base_url).filter(|online| !online.is_empty());
        match online.filter(|online| *online != base_url && !self.new_address) {
            Some(online) => Err(Message::new("publish-other-site")
                .with("folder", shown(folder))
                .with("online", online)
                .with("own", base_url)),
            None => Ok(()),
        }
    }

    /// Where to publish: what the command line says, else `site.toml`.
    fn folder(&self, session: &Session, set: Option<&str>) -> Result<PathBuf, Message> {
        let folder = match (&self.target, set) {
            (Some(folder), _) => folder.clone(),
            (None, Some(set)) => session.root().join(set),
            (None, None) => return Err(Message::new("publish-no-target")),
        };
        refuse_inside(&session.root(), &["content", "themes", "dist", MEMORY], &folder)?;
        let folder = plain(&std::path::absolute(&folder).unwrap_or(folder));
        match hosts::odd_sign(&folder) {
            None => Ok(folder),
            Some(sign) => {
                let sign = match sign.is_control() {
                    true => format!("U+{:04X}", u32::from(sign)),
                    false => sign.to_string(),
                };
                Err(Message::new("publish-odd-target").with("folder", shown(&folder)).with("sign", sign))
            }
        }
    }
}

/// A path without `.` and `..`, as it stands in the settings of servers.
fn plain(folder: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in folder.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}

/// True if nothing of what is online would be lost or altered without a word: somebody else may have published since this project was updated.
fn follows_online(session: &Session, outcome: &mut Outcome, target: &Target) -> Result<bool, Failure> {
    let Some(ledger) = target.ledger() else { return Ok(true) };
    let path = target.root().join(LEDGER).display().to_string();
    let findings = pipeline::against_online(outcome, &path, &ledger);
    if !findings.is_empty() {
        session.tell(&findings, &outcome.sources)?;
        session.progress("publish-behind", &[]);
    }
    Ok(findings.is_empty())
}

fn put_online(
    session: &Session,
    outcome: &Outcome,
    target: &mut Target,
    publication: &Publication,
    folder: &Path,
) -> Result<(), Failure> {
    let pieces = &publication.pieces;
    if target.is_online(pieces) {
        target.tidy(outcome.site.config.publish.keep);
        session.progress("publish-nothing", &[("folder", shown(folder))]);
    } else {
        let differences = target.differences(pieces);
        let published = target.publish(publication, outcome.site.config.publish.keep)?;
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
    if differences.values().any(|difference| *difference == Difference::Removed) {
        session.progress("publish-left", &[]);
    }
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
