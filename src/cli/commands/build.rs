//! `parvis build`: makes the site, or says why it cannot.

use std::path::{Path, PathBuf};

use clap::Args;
use parvis::{
    base::diagnostic::{Message, Value},
    model::date::Date,
    pipeline::{self, Outcome, Output, Reason},
    publish::folder::{self, Change},
    speech::Asked,
};

use crate::cli::{Exit, arguments::day, failure::Failure, session::Session};

/// `parvis build`
#[derive(Args)]
pub struct Build {
    /// Date of the build.
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,
    /// Publishes drafts too.
    #[arg(long)]
    pub drafts: bool,
    /// Says why each page was made.
    #[arg(long)]
    pub explain: bool,
    /// Makes every page again.
    #[arg(long)]
    pub fresh: bool,
    /// Refuses what is owed and warned about.
    #[arg(long)]
    pub strict: bool,
    /// Does not look at the pages: only to measure what looking costs.
    #[arg(long, hide = true, conflicts_with = "strict")]
    pub without_audit: bool,
    /// Folder of the site that is made.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

impl Build {
    /// Makes the site.
    pub fn run(&self, session: &Session) -> Result<Exit, Failure> {
        let options = session.options(self.date, self.drafts);
        let folder = self.out.clone().unwrap_or_else(|| session.root().join("dist"));
        let output = Output {
            folder: folder.clone(),
            fresh: self.fresh,
            strict: self.strict,
            tool: session.tool(),
            audit: !self.without_audit,
            speech: session.speaks,
        };
        refuse_inside(&session.root(), &["audits", "content", "themes"], &folder)?;
        if let Some(rest) = pipeline::at_rest(&options, &output)? {
            session.tell(&rest.findings, &rest.sources)?;
            session.progress("build-nothing", &counts(0, rest.kept, &folder));
            unheard(session, rest.speech.as_ref());
            next(session, rest.next_change.as_ref().map(|(day, document)| (*day, document.clone())));
            return Ok(Exit::Clean);
        }
        let outcome = pipeline::build(&options, &output, &|progress| session.prepares(progress))?;
        session.tell(&outcome.findings, &outcome.sources)?;
        if outcome.refused {
            match folder.exists() {
                true => session.progress("build-refused", &[("folder", shown(&folder))]),
                false => session.progress("build-refused-first", &[]),
            }
            return Ok(Exit::Findings);
        }
        if self.explain {
            explain(session, &outcome);
        }
        report(session, &outcome, &folder);
        // The program ends, and the system takes back at once what would be given back piece by piece.
        std::mem::forget(outcome);
        Ok(Exit::Clean)
    }
}

/// A site among its own sources would be read as content by the next build, and one inside of another would go with it.
pub fn refuse_inside(root: &Path, folders: &[&str], out: &Path) -> Result<(), Message> {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let place = absolute(out);
    if let Some(site) = folder::site_around(&place) {
        return Err(Message::new("build-inside-site").with("folder", shown(out)).with("site", shown(site)));
    }
    match folders.iter().any(|name| place.starts_with(absolute(&root.join(name)))) {
        true => Err(Message::new("build-among-sources").with("folder", shown(out))),
        false => Ok(()),
    }
}

/// Why each file was made again.
fn explain(session: &Session, outcome: &Outcome) {
    for (job, reason) in &outcome.rendered.done {
        let path = ("path", Value::from(job.path.as_str()));
        match reason {
            Reason::New => session.progress("explain-new", &[path]),
            Reason::Gone => session.progress("explain-gone", &[path]),
            Reason::Changed(question) => {
                let (name, what) = question.split_once(' ').unwrap_or((question, ""));
                // Some questions are asked of one document or of the whole site.
                let of_all = ["calendar", "happenings", "promises"].iter().find(|it| what.is_empty() && **it == name);
                let name = of_all.map_or_else(|| name.to_owned(), |name| format!("{name}-all"));
                let fact =
                    session.words.text("fact", &[("name", Value::from(name.as_str())), ("what", Value::from(what))]);
                session.progress("explain-changed", &[path, ("fact", Value::from(fact))]);
            }
        }
    }
}

/// What the build did, in two or three sentences.
pub fn report(session: &Session, outcome: &Outcome, folder: &Path) {
    let made = outcome.rendered.done.len();
    let counts = counts(made, outcome.rendered.kept, folder);
    match made {
        0 => session.progress("build-nothing", &counts),
        _ => session.progress("build-done", &counts),
    }
    let changes = outcome.changes.as_ref();
    let removed = changes.map_or(0, |changes| changes.values().filter(|change| **change == Change::Removed).count());
    if removed > 0 {
        session.progress("build-removed", &[("count", removed.into())]);
    }
    unheard(session, outcome.speech.as_ref());
    next(session, outcome.next_change.as_ref().map(|(day, document)| (*day, document.work().to_string())));
}

fn counts(made: usize, kept: usize, folder: &Path) -> [(&'static str, Value); 3] {
    [("made", Value::from(made)), ("kept", kept.into()), ("folder", shown(folder))]
}

/// Says that nothing reads aloud, where an engine was looked for.
fn unheard(session: &Session, speech: Option<&Asked>) {
    if let Some(engine) = speech.and_then(Asked::missing) {
        session.progress("build-unheard", &[("engine", engine.into())]);
    }
}

/// The day on which the site changes by itself, and the document for which it does.
fn next(session: &Session, change: Option<(Date, String)>) {
    if let Some((day, document)) = change {
        session.progress("build-next", &[("date", day.to_string().into()), ("document", document.into())]);
    }
}

/// A folder in a sentence.
pub fn shown(folder: &Path) -> Value {
    Value::from(folder.display().to_string().trim_start_matches("./"))
}
