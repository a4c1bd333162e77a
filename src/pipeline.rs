//! The whole flow, in the order in which it happens. Neither prints, nor looks at the clock or the environment.

mod audit;
mod jobs;
pub mod pages;
mod prepare;
pub mod preview;
mod publication;
mod readings;
mod rest;
mod selection;
mod weight;

use std::{path::PathBuf, thread};

use crate::{
    base::{
        diagnostic::{Diagnostic, Severity},
        error::Error,
        fingerprint::{Fingerprint, Fingerprinter},
        source::SourceMap,
    },
    model::{date::Date, reference::DocumentId},
    picture::Task,
    project,
    publish::{
        folder::{Committed, Draft, Folder, Standing},
        kept::{self, Kept},
        manifest::Manifest,
        rest::Seen,
    },
    site::Site,
    speech::Asked,
};

pub use self::{
    jobs::{Reason, Rendered},
    prepare::{Prepared, prepare},
    publication::{against_online, publication},
    rest::at_rest,
    selection::{Looked, Pages},
};

/// What a run is asked to do.
#[derive(Clone, Debug)]
pub struct Options {
    /// Folder of the project: the one with `site.toml`.
    pub root: PathBuf,
    /// Date of the build, where the caller pins it.
    pub date: Option<Date>,
    /// Date of the system, for a site that pins none.
    pub system_date: Date,
    /// Publishes drafts and embargoed documents too: a preview.
    pub drafts: bool,
    /// Looks at every page as its reader gets it. A build has a setting of its own.
    pub audit: bool,
}

/// How a build writes.
#[derive(Clone, Debug)]
pub struct Output {
    /// The output folder.
    pub folder: PathBuf,
    /// Renders everything, whatever an earlier build made.
    pub fresh: bool,
    /// Refuses also what is owed and what is warned about.
    pub strict: bool,
    /// Identity of the program: another one empties the manifest.
    pub tool: Fingerprint,
    /// Looks at the pages. A build without is for measuring: it remembers nothing that a build with trusts.
    pub audit: bool,
    /// Reads documents aloud, where an engine is found.
    pub speech: bool,
}

impl Output {
    /// Identity of what makes the pages.
    fn maker(&self) -> Fingerprint {
        match self.audit {
            true => self.tool,
            false => Fingerprinter::default().text(&self.tool.to_string()).text("without audit").finish(),
        }
    }
}

/// What came of a run.
pub struct Outcome {
    /// Everything that there is to say about the sources.
    pub findings: Vec<Diagnostic>,
    /// The sources, to point into.
    pub sources: SourceMap,
    /// The site as it was linked.
    pub site: Site,
    /// True if findings refuse the publication.
    pub refused: bool,
    /// What rendering did; nothing if the publication was refused.
    pub rendered: Rendered,
    /// Files that changed in the output: path → what happened. Empty for a check.
    pub changes: Option<crate::publish::folder::Changes>,
    /// The next day on which the output would change by itself.
    pub next_change: Option<(Date, DocumentId)>,
    /// The date of the build.
    pub date: Date,
    /// The engine that was asked to read aloud.
    pub speech: Option<Asked>,
}

/// Goes the whole way in memory and writes nothing.
///
/// # Errors
/// Failures of the disk and of the theme's embedded files; never a mistake of the author.
pub fn check(options: &Options, strict: bool) -> Result<Outcome, Error> {
    check_pages(options, strict, Pages::All)
}

/// Like [`check`], and says which pages are looked at.
///
/// # Errors
/// Those of [`check`].
pub fn check_pages(options: &Options, strict: bool, pages: Pages) -> Result<Outcome, Error> {
    let mut prepared = prepare(options)?;
    prepared.find_pictures(&options.root, &Task::Look)?;
    let refused = refuses(&prepared.findings, strict);
    let mut rendered = Rendered::default();
    if !refused {
        let former = Manifest::empty(Fingerprint::of(b""));
        let run = jobs::run(&prepared, former, &jobs::Nowhere, options.audit, pages, &|| false)?;
        rendered = run.expect("nothing overtakes a check").0;
    }
    let refused = refused || refuses(&rendered.findings, strict);
    Ok(prepared.outcome(refused, rendered, None))
}

/// How far a build is, for whoever waits.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Progress {
    /// Pictures are made: so many of so many.
    Pictures {
        /// How many are made.
        done: usize,
        /// How many there are to make.
        all: usize,
    },
}

/// Who is told.
pub type Told<'t> = &'t (dyn Fn(Progress) + Sync);

/// Builds the site and exchanges it for the former one in one step. With a finding that refuses, the former site stays.
///
/// # Errors
/// Failures of the disk; an output folder that Parvis did not make.
pub fn build(options: &Options, output: &Output, told: Told<'_>) -> Result<Outcome, Error> {
    // Before anything is read: what changes meanwhile is seen by the next build.
    let seen = Seen::of(&options.root, project::PARTS)?;
    let (prepared, open) = thread::scope(|scope| {
        // What was made before is remembered while texts are read. Whether it can be used is asked once they are not refused.
        let open = scope.spawn(|| opened(options, output));
        let prepared = prepare::link(options, None);
        (prepared, open.join().expect("a memory that cannot be read is empty"))
    });
    let mut prepared = prepared?;
    let memory = Kept::of(&options.root, kept::SOUND);
    prepared.ask_rules_but(&memory, output.tool, output.fresh);
    if output.speech {
        prepared.find_speech(&options.root);
    }
    // What is refused anyway waits for no picture, and nobody waits for pictures to learn that the folder cannot be written.
    let opened = if refuses(&prepared.findings, output.strict) { None } else { Some(open?) };
    let task = match opened {
        None => Task::Look,
        Some(_) => Task::Make(&|done, all| told(Progress::Pictures { done, all })),
    };
    prepared.find_pictures(&options.root, &task)?;
    let Some((folder, standing, former)) = opened.filter(|_| !refuses(&prepared.findings, output.strict)) else {
        return Ok(prepared.outcome(true, Rendered::default(), None));
    };
    let draft = folder.begin(standing)?;
    let (rendered, Committed { changes, standing }) =
        match write(&prepared, options, output, (draft, former), Pages::All, &|| false)? {
            Written::Done { rendered, committed, .. } => (rendered, committed),
            Written::Refused(rendered) => return Ok(prepared.outcome(true, rendered, None)),
            Written::Overtaken => unreachable!("nothing overtakes this build"),
        };
    // A library of this machine may be another one tomorrow, and no source says so: the next build looks again.
    if !prepared.site.config.forms.braille.tables.is_empty() {
        return Ok(prepared.outcome(false, rendered, Some(changes)));
    }
    rest::remember(options, output, &seen, standing.state(), prepared.outcome(false, rendered, Some(changes)))
}

/// The output folder, what stands in it, and what is remembered of it.
fn opened(options: &Options, output: &Output) -> Result<(Folder, Standing, Manifest), Error> {
    let folder = Folder::open(&options.root, &output.folder)?;
    let standing = folder.standing()?;
    let former = match output.fresh {
        true => Manifest::empty(output.maker()),
        false => Manifest::load(&options.root, &output.folder, &standing, output.maker()),
    };
    Ok((folder, standing, former))
}

/// What came of rendering a site into its folder.
enum Written {
    /// The site stands there.
    Done {
        /// What was rendered.
        rendered: Rendered,
        /// What there is to know of it for the next build.
        manifest: Manifest,
        /// What became of every file.
        committed: Committed,
    },
    /// Findings on its pages refuse it: the former site stays.
    Refused(Rendered),
    /// Something newer is to be built: the former site stays.
    Overtaken,
}

/// How often a build looks again at an output folder that somebody empties meanwhile: file by file this takes a moment.
const LOOKS_AGAIN: usize = 4;

/// Renders what differs from the former build, and puts the new site in the place of the former one. What was known of that build is known again from the disk if
/// nothing comes of this one.
fn write(
    prepared: &Prepared,
    options: &Options,
    output: &Output,
    mut former: (Draft, Manifest),
    pages: Pages,
    is_overtaken: &(dyn Fn() -> bool + Sync),
) -> Result<Written, Error> {
    for _ in 0..LOOKS_AGAIN {
        match write_once(prepared, options, output, former, pages, is_overtaken) {
            // Somebody took a file away that was to stay: what stands there now is looked at, and what is missing is made.
            Err(Error::OutputGone { .. }) => {
                let (folder, standing, manifest) = opened(options, output)?;
                former = (folder.begin(standing)?, manifest);
            }
            written => return written,
        }
    }
    write_once(prepared, options, output, former, pages, is_overtaken)
}

fn write_once(
    prepared: &Prepared,
    options: &Options,
    output: &Output,
    (draft, former): (Draft, Manifest),
    pages: Pages,
    is_overtaken: &(dyn Fn() -> bool + Sync),
) -> Result<Written, Error> {
    let (known, is_intact) = (former.records.len(), former.altered.is_empty());
    let Some((rendered, manifest)) = jobs::run(prepared, former, &draft, output.audit, pages, is_overtaken)? else {
        return Ok(Written::Overtaken);
    };
    if refuses(&rendered.findings, output.strict) {
        return Ok(Written::Refused(rendered));
    }
    let committed = draft.commit()?;
    kept::tidy(&options.root);
    // What is remembered already need not be written again.
    let is_known = rendered.done.is_empty() && is_intact && manifest.records.len() == known;
    if !is_known {
        manifest.save(&options.root, &output.folder, &committed.standing)?;
    }
    Ok(Written::Done { rendered, manifest, committed })
}

/// True if the findings refuse the publication.
pub fn refuses(findings: &[Diagnostic], strict: bool) -> bool {
    let worst = findings.iter().map(|finding| finding.severity).max();
    let limit = if strict { Severity::Warning } else { Severity::Error };
    worst.is_some_and(|worst| worst >= limit)
}
