//! `parvis audit`: what people cannot read in anybody's pages, by line, by rule and by criterion.

mod summary;
mod together;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use parvis::{
    audit::{
        baseline::Baseline,
        rules::{self, RULES, Rule},
    },
    base::{
        criteria::Level,
        diagnostic::{Message, Severity, Value},
        suggest::nearest,
    },
    edit::Change,
    pipeline::pages::{Asked, Audited, audit},
    project::pages,
};

use crate::cli::{Exit, failure::Failure, project, session::Session};

/// `parvis audit`
#[derive(Args)]
pub struct Audit {
    /// Folders and files.
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Level of conformance.
    #[arg(long, value_enum, default_value = "aa", ignore_case = true)]
    pub level: AskedLevel,
    /// Only these rules.
    #[arg(long, value_delimiter = ',')]
    pub only: Vec<String>,
    /// All but these rules.
    #[arg(long, value_delimiter = ',')]
    pub except: Vec<String>,
    /// What is known already.
    #[arg(long)]
    pub baseline: Option<PathBuf>,
    /// Keeps what is found as known.
    #[arg(long, conflicts_with = "baseline")]
    pub write_baseline: Option<PathBuf>,
    /// Leaves out what needs computed style.
    #[arg(long)]
    pub without_style: bool,
    /// Refuses what is warned about.
    #[arg(long)]
    pub strict: bool,
}

/// A level that can be asked for.
#[derive(Copy, Clone, PartialEq, Eq, Debug, ValueEnum)]
pub enum AskedLevel {
    /// A alone.
    A,
    /// What the law asks for.
    Aa,
    /// Beyond the law.
    Aaa,
}

impl Audit {
    /// Examines pages.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let style = cfg!(feature = "style") && !self.without_style;
        let asked = Asked { paths: self.paths.clone(), rules: self.rules()?, style, baseline: self.known()? };
        let audited = audit(asked)?;
        for folder in &audited.empty {
            session.progress("audit-empty", &[("folder", folder.as_str().into())]);
        }
        for path in &audited.others {
            session.progress("audit-no-page", &[("path", path.as_str().into())]);
        }
        if audited.pages == 0 {
            return Err(Message::new("audit-nothing").into());
        }
        if let Some(path) = &self.write_baseline {
            return keep(path, audited, session);
        }
        if session.speaks_in_sentences() {
            let (told, left_out) = together::told_once(&audited.findings, &audited.sources);
            session.tell(&told, &audited.sources)?;
            if !told.is_empty() {
                session.answer(&summary::text(&audited.findings, &session.words))?;
            }
            if left_out > 0 {
                session.progress("audit-together", &[]);
            }
        } else {
            session.tell(&audited.findings, &audited.sources)?;
        }
        self.close(&audited, session);
        let refuses = |severity: Severity| match severity {
            Severity::Error => true,
            Severity::Owed | Severity::Warning => self.strict,
            Severity::Advice => false,
        };
        let refused = audited.findings.iter().any(|finding| refuses(finding.severity));
        Ok(if refused { Exit::Findings } else { Exit::Clean })
    }

    /// Sentences about the run itself.
    fn close(&self, audited: &Audited, session: &Session) {
        let pages = ("pages", Value::from(audited.pages));
        session.progress(if audited.findings.is_empty() { "audit-clean" } else { "audit-done" }, &[pages]);
        if self.without_style || !cfg!(feature = "style") {
            session.progress("audit-without-style", &[]);
        }
        if self.baseline.is_some() {
            let counts = [("known", Value::from(audited.known)), ("gone", Value::from(audited.gone))];
            session.progress("audit-known", &counts);
        }
    }

    /// The rules of the level that were asked for.
    fn rules(&self) -> Result<Vec<&'static Rule>, Message> {
        for name in self.only.iter().chain(&self.except) {
            is_a_rule(name)?;
        }
        let named = |names: &[String], rule: &Rule| names.iter().any(|name| name == rule.name);
        // A rule that is named is meant, whatever its level.
        let rules = match self.only.is_empty() {
            true => rules::at(self.level()),
            false => RULES.iter().filter(|rule| named(&self.only, rule)).collect(),
        };
        Ok(rules.into_iter().filter(|rule| !named(&self.except, rule)).collect())
    }

    fn level(&self) -> Level {
        match self.level {
            AskedLevel::A => Level::A,
            AskedLevel::Aa => Level::AA,
            AskedLevel::Aaa => Level::AAA,
        }
    }

    fn known(&self) -> Result<Baseline, Failure> {
        let Some(path) = &self.baseline else { return Ok(Baseline::default()) };
        let shown = path.display().to_string();
        let Some(text) = pages::text(path)? else {
            return Err(Message::new("audit-baseline-missing").with("path", shown).into());
        };
        Baseline::parse(&text)
            .map_err(|line| Message::new("audit-baseline-unreadable").with("path", shown).with("line", line).into())
    }
}

fn is_a_rule(name: &str) -> Result<(), Message> {
    let names = || RULES.iter().map(|rule| rule.name);
    if names().any(|rule| rule == name) {
        return Ok(());
    }
    Err(match nearest(name, names()) {
        Some(near) => Message::new("unknown-rule-suggestion").with("rule", name).with("suggestion", near),
        None => Message::new("unknown-rule").with("rule", name),
    })
}

/// Writes the baseline and says so: whoever adopts the auditor on an old site starts from here.
fn keep(path: &std::path::Path, audited: Audited, session: &Session) -> Result<Exit, Failure> {
    let count = audited.all.len();
    let shown = path.display().to_string();
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return Err(Message::new("audit-baseline-missing").with("path", shown).into());
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(std::path::Path::new("."));
    let text = Baseline::text(audited.all);
    project::write(folder, &[Change::Write { path: name.into(), text }])?;
    session.progress("audit-baseline-written", &[("path", shown.into()), ("count", count.into())]);
    Ok(Exit::Clean)
}
