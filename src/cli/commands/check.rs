//! `parvis check`: goes the whole way in memory, writes nothing, and says what is wrong.

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};
use parvis::{
    base::diagnostic::Value,
    edit::fixes,
    model::date::Date,
    pipeline::{self, Options, Outcome, Pages},
};

use crate::cli::{Exit, arguments::day, failure::Failure, project, session::Session};

/// How often fixes are applied in one run: a fix may bring another fault to light, and must not do so for ever.
const ROUNDS: usize = 8;

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
    /// Which pages of a large site are looked at.
    #[arg(long, value_enum, default_value = "all")]
    pub pages: PagesChoice,
}

/// Which pages of a large site are looked at.
#[derive(Copy, Clone, PartialEq, Eq, Debug, ValueEnum)]
pub enum PagesChoice {
    /// All.
    All,
    /// Some of every kind.
    Some,
    /// None: texts only.
    None,
}

impl Check {
    /// Checks.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let options = session.options(self.date, self.drafts);
        let mut outcome = self.check(&options)?;
        if self.fix {
            outcome = self.mend(outcome, &options, session)?;
        }
        session.tell(&outcome.findings, &outcome.sources)?;
        let exit = if outcome.refused { Exit::Findings } else { Exit::Clean };
        if !outcome.refused && outcome.findings.is_empty() {
            session.progress("check-clean", &[("count", outcome.site.documents().count().into())]);
        }
        let looked = outcome.rendered.looked;
        if looked.pages < looked.of {
            session.progress("check-pages", &[("count", looked.pages.into()), ("all", looked.of.into())]);
        }
        // The program ends here: to take a large site apart piece by piece would only keep its reader waiting.
        std::mem::forget(outcome);
        Ok(exit)
    }

    fn check(&self, options: &Options) -> Result<Outcome, Failure> {
        let pages = match self.pages {
            PagesChoice::All => Pages::All,
            PagesChoice::Some => Pages::Some,
            PagesChoice::None => Pages::None,
        };
        Ok(pipeline::check_pages(options, self.strict, pages)?)
    }

    /// Writes safe fixes and checks again, until there are none.
    fn mend(&self, mut outcome: Outcome, options: &Options, session: &Session) -> Result<Outcome, Failure> {
        let mut count = 0;
        let mut paths = BTreeSet::new();
        for _ in 0..ROUNDS {
            let fixed = fixes::safe(&outcome.findings, &outcome.sources);
            if fixed.changes.is_empty() {
                break;
            }
            project::write(&options.root, &fixed.changes)?;
            count += fixed.count;
            paths.extend(fixed.changes.iter().map(|change| change.path().to_owned()));
            outcome = self.check(options)?;
        }
        match paths.is_empty() {
            true => session.progress("fix-nothing", &[]),
            false => {
                let files = paths.into_iter().collect::<Vec<_>>().join(", ");
                session.progress("fix-done", &[("count", Value::from(count)), ("files", Value::from(files))]);
            }
        }
        Ok(outcome)
    }
}
