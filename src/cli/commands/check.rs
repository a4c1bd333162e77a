//! `parvis check`: goes the whole way in memory, writes nothing, and says what is wrong.

use clap::Args;
use parvis::{model::date::Date, pipeline};

use crate::cli::{Exit, arguments::day, failure::Failure, session::Session};

/// `parvis check`
#[derive(Args)]
pub struct Check {
    /// Applies safe fixes first.
    #[arg(long)]
    pub fix: bool,
    /// Refuses what is owed and warned about.
    #[arg(long)]
    pub strict: bool,
    /// Date of the check.
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,
    /// Checks drafts too.
    #[arg(long)]
    pub drafts: bool,
}

impl Check {
    /// Checks.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let options = session.options(self.date, self.drafts);
        let outcome = pipeline::check(&options, self.strict)?;
        session.tell(&outcome.findings, &outcome.sources)?;
        if outcome.refused {
            return Ok(Exit::Findings);
        }
        if outcome.findings.is_empty() {
            session.progress("check-clean", &[("count", outcome.site.documents().count().into())]);
        }
        Ok(Exit::Clean)
    }
}
