//! `parvis publish`: builds the site and puts it online as a whole, or takes the former version back.

mod place;
mod told;

use std::path::PathBuf;

use clap::Args;
use parvis::{
    base::diagnostic::Message,
    config::{self, store::is_store},
    model::date::Date,
    pipeline::{self, Outcome, Output},
    publish::{
        encodings::{self, Encoding, Mistaken},
        lock::{Lock, MEMORY},
        publication::Publication,
        target::{Target, folder::Folder},
    },
};

use self::place::Place;
use super::lock;
use crate::cli::{Exit, arguments::day, failure::Failure, session::Session};

/// `parvis publish`
#[derive(Args)]
pub struct Publish {
    /// The folder that a server reads, or a store.
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
            speech: session.speaks,
        };
        let mut outcome =
            pipeline::build(&session.options(self.date, false), &output, &|progress| session.prepares(progress))?;
        session.tell(&outcome.findings, &outcome.sources)?;
        if outcome.refused {
            session.progress("publish-refused", &[]);
            return Ok(Exit::Findings);
        }
        let place = Place::find(session, self.target.as_deref(), &outcome.site.config.publish)?;
        let mut target = place.open(session, !self.dry_run)?;
        told::damages(session, &target);
        self.refuse_other_site(&target, &outcome.site.config.base_url.value, &place)?;
        if !follows_online(session, &mut outcome, &target)? {
            return Ok(Exit::Findings);
        }
        let mut publication = pipeline::publication(&outcome, &output.folder, &target)?;
        if let Some(Mistaken(path)) = encodings::mistaken(&publication.pieces, &publication.dictionaries) {
            return Err(Message::new("publish-mistaken").with("path", path.as_str()).into());
        }
        if self.dry_run {
            told::differences(session, &target, &publication.pieces, &place)?;
            lock::keep(session, &outcome.site, &outcome.sources, false)?;
            return Ok(Exit::Clean);
        }
        let codings: &[Encoding] = match &place {
            Place::Folder(_) => Encoding::ALL,
            // A store has one body under one address: that which every program reads.
            Place::Store(store) if store.gzip => &[Encoding::Gzip],
            Place::Store(_) => &[],
        };
        let encoded = encodings::encode(&session.root(), &mut publication.pieces, codings, &publication.dictionaries)?;
        if encoded.made > 0 {
            session.progress("publish-encoded", &[("made", encoded.made.into()), ("known", encoded.known.into())]);
        }
        put_online(session, &outcome, &mut target, &publication, &place)?;
        Ok(Exit::Clean)
    }

    /// The former version, whatever the state of the texts.
    fn roll_back(&self, session: &Session) -> Result<Exit, Failure> {
        // A folder on the command line needs no settings, and no sound ones.
        let named = self.target.as_deref().filter(|target| !target.to_str().is_some_and(is_store));
        let place = match named {
            Some(_) => Place::find(session, named, &config::publish::Publish::default())?,
            None => {
                let prepared = pipeline::prepare(&session.options(None, false))?;
                Place::find(session, self.target.as_deref(), &prepared.site.config.publish)?
            }
        };
        // A store has no former version, and a folder without one is left as it is, or absent.
        let none = || Message::new("publish-no-former").with("folder", place.shown());
        let Place::Folder(folder) = &place else {
            return Err(Message::new("publish-store-no-way-back").with("place", place.shown()).into());
        };
        if place.open(session, false)?.history().former().is_none() {
            return Err(none().into());
        }
        let release = Folder::open(folder)?.roll_back()?.ok_or_else(none)?;
        session.progress("publish-back", &[("release", release.into()), ("folder", place.shown())]);
        Ok(Exit::Clean)
    }

    /// What is online is another site: two towns, or an address that changed, which every reader of the old one has to be told.
    fn refuse_other_site(&self, target: &Target, base_url: &str, place: &Place) -> Result<(), Message> {
        let online = target.history().online().map(|(_, record)| &*record.base_url).filter(|online| !online.is_empty());
        match online.filter(|online| *online != base_url && !self.new_address) {
            Some(online) => Err(Message::new("publish-other-site")
                .with("folder", place.shown())
                .with("online", online)
                .with("own", base_url)),
            None => Ok(()),
        }
    }
}

/// True if nothing of what is online would be lost or altered without a word: somebody else may have published since this project was updated.
fn follows_online(session: &Session, outcome: &mut Outcome, target: &Target) -> Result<bool, Failure> {
    let findings = pipeline::against_online(outcome, &target.ledgers());
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
    place: &Place,
) -> Result<(), Failure> {
    let keep = outcome.site.config.publish.keep;
    if target.is_online(publication)? {
        target.tidy(keep)?;
        session.progress("publish-nothing", &[("folder", place.shown())]);
    } else {
        let differences = target.differences(&publication.pieces);
        let published = target.publish(publication, keep, &|progress| told::progress(session, &progress))?;
        told::published(session, &differences, &published, place);
    }
    // Only now is it public. A run that is killed before leaves this to the next one.
    if lock::keep(session, &outcome.site, &outcome.sources, true)? && outcome.site.config.lock.is_none() {
        session.progress("lock-promise", &[]);
    }
    Ok(())
}
