//! `parvis lock`: keeps what became public, so that no address, no anchor and no word of citizens changes in silence.

use clap::Args;
use parvis::{
    base::{
        diagnostic::{Diagnostic, Severity, Value},
        source::{SourceFile, SourceMap},
    },
    edit::lock,
    model::date::Date,
    pipeline,
    site::Site,
};

use crate::cli::{Exit, arguments::day, failure::Failure, project, session::Session};

/// `parvis lock`
#[derive(Args)]
pub struct Lock {
    /// Says what would be written and writes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Date on which the site is public.
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,
}

impl Lock {
    /// Locks; a site that may not be published is not locked either.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let prepared = pipeline::prepare(&session.options(self.date, false))?;
        // That the file is missing is what this command ends.
        let refuses = |finding: &&Diagnostic| finding.severity == Severity::Error && finding.rule != "lock-missing";
        let refused: Vec<_> = prepared.findings.iter().filter(refuses).cloned().collect();
        if !refused.is_empty() {
            session.tell(&refused, &prepared.sources)?;
            session.progress("lock-refused", &[]);
            return Ok(Exit::Findings);
        }
        let site = &prepared.site;
        if !keep(session, site, &prepared.sources, !self.dry_run)? {
            session.progress("lock-same", &[]);
        } else if site.config.lock.is_none() {
            session.progress("lock-promise", &[]);
        }
        Ok(Exit::Clean)
    }
}

/// Writes `published.lock`, or says what would be written; false if it says it all already.
pub fn keep(session: &Session, site: &Site, sources: &SourceMap, writes: bool) -> Result<bool, Failure> {
    let before = sources.by_path(lock::PATH).map(SourceFile::text);
    let relocked = lock::relock(site, before);
    let Some(change) = relocked.change else { return Ok(false) };
    if writes {
        project::write(&session.root(), &[change])?;
    }
    let counts = [
        ("added", relocked.added),
        ("files", relocked.added_files),
        ("renewed", relocked.renewed),
        ("gone", relocked.gone),
    ];
    let arguments = counts.map(|(name, count)| (name, Value::from(count)));
    session.answer(&session.words.text(if writes { "lock-done" } else { "lock-would" }, &arguments))?;
    Ok(true)
}
