//! Runs the jobs of every format, round by round, and leaves alone what would come out the same.

mod turns;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::turns::{End, Known, Turns};
use super::{
    Prepared,
    audit::Auditor,
    selection::{self, Looked, Pages},
};
use crate::{
    audit::{self, found::PageFindings, set::Summary},
    base::{diagnostic::Diagnostic, error::Error},
    model::path::SitePath,
    project::Asset,
    publish::{
        folder::Draft,
        manifest::{Manifest, Question, Record},
    },
    render::{
        FORMATS, Job,
        fact::Fact,
        made::{Length, Made},
        world::World,
    },
};

/// Where artifacts go.
pub trait Sink: Sync {
    /// Takes bytes.
    ///
    /// # Errors
    /// If the disk refuses.
    fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error>;

    /// Takes a copy of a file.
    ///
    /// # Errors
    /// If the disk refuses, or the file is no longer what the site was made from.
    fn copy(&self, path: &SitePath, asset: &Asset) -> Result<(), Error>;

    /// Keeps what the former build made, if it is still there as it was made.
    ///
    /// # Errors
    /// If the disk refuses.
    fn keep(&self, path: &SitePath, length: u64) -> Result<bool, Error>;

    /// True if a later build will ask what these artifacts were made from.
    fn is_remembered(&self) -> bool;
}

/// A check goes nowhere.
pub struct Nowhere;

impl Sink for Nowhere {
    fn write(&self, _: &SitePath, _: &[u8]) -> Result<(), Error> {
        Ok(())
    }

    fn copy(&self, _: &SitePath, _: &Asset) -> Result<(), Error> {
        Ok(())
    }

    fn keep(&self, _: &SitePath, _: u64) -> Result<bool, Error> {
        Ok(false)
    }

    fn is_remembered(&self) -> bool {
        false
    }
}

impl Sink for Draft {
    fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        Draft::write(self, path, bytes)
    }

    fn copy(&self, path: &SitePath, asset: &Asset) -> Result<(), Error> {
        Draft::copy(self, path, &asset.file, asset.fingerprint)
    }

    fn keep(&self, path: &SitePath, length: u64) -> Result<bool, Error> {
        Draft::keep(self, path, length)
    }

    fn is_remembered(&self) -> bool {
        true
    }
}

/// So many files made, and what the auditor remembers is worth letting go before what was made is written down: it is some forty megabytes then, and the next
/// build of the same program looks at a few pages.
const MANY: usize = 4_000;

/// What rendering did.
#[derive(Default, Debug)]
pub struct Rendered {
    /// Jobs that were done, each with its reason.
    pub done: Vec<(Job, Reason)>,
    /// How many were left alone.
    pub kept: usize,
    /// How many pages were looked at.
    pub looked: Looked,
    /// Faults of templates, and what people cannot read on the pages. One cause on many pages is one finding.
    pub findings: Vec<Diagnostic>,
}

/// Why a job was done: printed by `build --explain`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// There was no such job before.
    New,
    /// The answer to this question changed.
    Changed(String),
    /// What the former build made is gone or was changed by somebody else.
    Gone,
}

/// Runs all jobs and looks at the pages that they make. Returns what was done, and what the next build has to know of it; `None` if the run was overtaken.
/// What is known of jobs that are left alone passes from the former manifest into the next.
pub fn run(
    prepared: &Prepared,
    former: Manifest,
    sink: &dyn Sink,
    audit: bool,
    pages: Pages,
    is_overtaken: &(dyn Fn() -> bool + Sync),
) -> Result<Option<(Rendered, Manifest)>, Error> {
    let world = &prepared.world();
    world.foresee();
    let auditor = Auditor::new(prepared, world);
    let examined = audit.then_some(&auditor);
    let Manifest { tool, questions, records: mut known, altered } = former;
    let mut answers = Answers::of(world, &questions);
    let mut rendered = Rendered::default();
    let mut records = BTreeMap::new();
    let mut audited = Vec::new();
    let plans: Vec<Vec<Job>> = FORMATS.par_iter().map(|format| format.plan(world)).collect();
    let (plans, looked) = selection::select(plans, pages);
    rendered.looked = looked;
    for (format, jobs) in FORMATS.iter().zip(plans) {
        let jobs = jobs.into_iter().map(|job| {
            let name = job.to_string();
            Known { former: known.remove(&name), is_altered: altered.contains(&name), job }
        });
        let turns = Turns { format: *format, world, answers: &answers, sink, auditor: examined, is_overtaken };
        let done = turns.take(jobs.collect())?;
        if is_overtaken() {
            return Ok(None);
        }
        for end in done {
            if let End::Done(job, _, record) | End::Kept(job, record) = &end {
                audited.extend(record.summary.is_some().then(|| job.clone()));
                note(&world.made, record);
            }
            match end {
                End::Done(job, reason, record) => {
                    records.insert(job.to_string(), record);
                    rendered.done.push((job, reason));
                }
                End::Kept(job, record) => {
                    records.insert(job.to_string(), record);
                    rendered.kept += 1;
                }
                End::LeftOut => {}
                End::Failed(finding) if rendered.findings.contains(&finding) => {}
                End::Failed(finding) => rendered.findings.push(finding),
            }
        }
        world.asked.end_round();
        answers.end_round(world);
    }
    rendered.findings.extend(look_back(&auditor, &audited, &mut records));
    drop(audited);
    if rendered.done.len() > MANY {
        rayon::broadcast(|_| audit::forget());
    }
    // New records name questions behind those of the former build, which kept records name.
    let asked = world.asked.take();
    let questions = if questions.is_empty() { asked } else { questions.into_iter().chain(asked).collect() };
    Ok(Some((rendered, Manifest::of(tool, questions, records))))
}

/// Notes what a job made, for whoever offers it.
pub fn note(made: &Made, record: &Record) {
    let length = |fingerprint, bytes| Length { bytes, extent: record.extent, fingerprint };
    made.note(record.outputs.iter().map(|(path, print, bytes)| (path.clone(), length(*print, *bytes))));
    record.outputs.iter().for_each(|(path, ..)| made.note_starts(path, &record.starts));
}

/// What was found on pages and among them, with its causes: those are looked for once all pages are made.
fn look_back(auditor: &Auditor<'_>, pages: &[Job], records: &mut BTreeMap<String, Record>) -> Vec<Diagnostic> {
    let jobs: BTreeMap<String, &Job> = pages.iter().map(|job| (job.to_string(), job)).collect();
    let mut faulty: Vec<(&Job, &mut PageFindings)> =
        records.iter_mut().filter_map(|(name, record)| Some((*jobs.get(name)?, record.findings.as_mut()?))).collect();
    auditor.trace(&mut faulty);
    let faulty: Vec<(&Job, &PageFindings)> = faulty.iter().map(|(job, page)| (*job, &**page)).collect();
    let mut told = auditor.tell(&faulty);
    let summaries: Vec<(&Job, &Summary)> =
        records.iter().filter_map(|(name, record)| Some((*jobs.get(name)?, record.summary.as_ref()?))).collect();
    told.extend(auditor.look_among(&summaries));
    told
}

/// Today's answers to the questions of the former build: each is asked once, however many jobs asked it.
struct Answers<'m> {
    questions: &'m [Question],
    /// True for each question whose answer is the same today.
    are_same: Vec<bool>,
    /// Those about what rounds make, by their places: they are asked after each round.
    later: Vec<(usize, Fact)>,
}

impl<'m> Answers<'m> {
    fn of(world: &World<'_>, questions: &'m [Question]) -> Self {
        let ask = |(question, answer): &Question| {
            let fact = Fact::parse(question)?;
            if fact.is_about_a_round() {
                return Some((false, Some(fact)));
            }
            Some((fact.ask(world) == *answer, None))
        };
        let asked: Vec<_> = questions.par_iter().map(|question| ask(question).unwrap_or_default()).collect();
        let are_same = asked.iter().map(|(is_same, _)| *is_same).collect();
        let later = asked.into_iter().enumerate().filter_map(|(place, (_, fact))| Some((place, fact?))).collect();
        Self { questions, are_same, later }
    }

    fn end_round(&mut self, world: &World<'_>) {
        for (place, fact) in &self.later {
            self.are_same[*place] = fact.ask(world) == self.questions[*place].1;
        }
    }

    /// The first question of a job whose answer is another one today.
    fn changed(&self, record: &Record) -> Option<&'m str> {
        let place = record.reads.iter().find(|place| !self.are_same[**place as usize])?;
        Some(&self.questions[*place as usize].0)
    }
}
