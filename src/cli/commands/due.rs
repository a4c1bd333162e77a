//! `parvis due`: what is owed to the public, by whom and by when, and the days on which the site changes by itself.

mod calendar;
mod json;
mod listing;
mod text;

use std::path::{Path, PathBuf};

use clap::{Args, builder::PossibleValuesParser};
use parvis::{
    base::diagnostic::{Severity, Value},
    model::{date::Date, duration::Duration},
    pipeline,
    publish::source,
};

use self::listing::Listing;
use crate::cli::{Exit, arguments::day, failure::Failure, session::Session};

/// How far ahead the list looks where nobody says it.
const HORIZON: Duration = Duration { months: 0, days: 90 };

/// `parvis due`
#[derive(Args)]
pub struct Due {
    /// How far ahead to look.
    #[arg(long, value_parser = duration)]
    pub within: Option<Duration>,
    /// Only what this service owes.
    #[arg(long)]
    pub service: Option<String>,
    /// Sentences, data or a calendar.
    #[arg(long, default_value = "text", value_parser = PossibleValuesParser::new(["text", "json", "ics"]))]
    pub format: String,
    /// File to write.
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// Date of the list.
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,
    /// Ends with 1 if something is overdue.
    #[arg(long)]
    pub strict: bool,
}

impl Due {
    /// Lists.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let prepared = pipeline::prepare(&session.options(self.date, false))?;
        let faults = prepared.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        if faults > 0 {
            session.progress("due-faults", &[("count", Value::from(faults))]);
        }
        let horizon = self.within.unwrap_or(HORIZON);
        let listing = Listing::of(&prepared, horizon, self.service.as_deref())?;
        let said = match self.format.as_str() {
            "json" => json::said(&listing),
            "ics" => calendar::said(&listing, &session.words),
            _ => text::said(&listing, &session.words),
        };
        match &self.out {
            Some(path) => write(path, &said, session)?,
            None => session.answer(&said)?,
        }
        Ok(if self.strict && !listing.overdue.is_empty() { Exit::Findings } else { Exit::Clean })
    }
}

/// Whoever reads the file meanwhile, a calendar that subscribed to it, gets the former one or this one whole.
fn write(path: &Path, text: &str, session: &Session) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    source::write(folder, &name, text)?;
    session.progress("due-written", &[("path", Value::from(path.display().to_string()))]);
    Ok(())
}

/// Reads a duration: « 6 mois », `90 days`, `P4M`.
fn duration(text: &str) -> Result<Duration, String> {
    Duration::parse(text).ok_or_else(|| text.to_owned())
}
