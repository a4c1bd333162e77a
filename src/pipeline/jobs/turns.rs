//! Does the jobs of a round side by side, some of them in one turn: a processor that writes a few pages and then looks at a few has the code of either at hand, and not
//! the one that the other has just pushed out.

use rayon::prelude::*;

use super::{Answers, Reason, Sink};
use crate::{
    base::{diagnostic::Diagnostic, error::Error, fingerprint::Fingerprint},
    pipeline::audit::Auditor,
    publish::manifest::Record,
    render::{Artifact, Format, Job, html::Html, view::View, world::World},
};

/// So many pages are written in a turn, and then looked at. Other files are made one by one: some take seconds.
const PAGES: usize = 16;

/// A job with what is known of it from the former build.
pub(super) struct Known {
    pub job: Job,
    pub former: Option<Record>,
    /// Its files are no longer what was made.
    pub is_altered: bool,
}

/// How a job ended.
pub(super) enum End {
    LeftOut,
    Done(Job, Reason, Record),
    Kept(Job, Record),
    Failed(Diagnostic),
}

/// A job of which something was made that nobody looked at yet.
struct Made<'w> {
    job: Job,
    reason: Reason,
    artifact: Artifact,
    view: View<'w>,
}

/// What the jobs of a round stand on.
pub(super) struct Turns<'a> {
    pub format: &'a dyn Format,
    pub world: &'a World<'a>,
    pub answers: &'a Answers<'a>,
    pub sink: &'a dyn Sink,
    pub auditor: Option<&'a Auditor<'a>>,
    pub is_overtaken: &'a (dyn Fn() -> bool + Sync),
}

impl Turns<'_> {
    /// Does all of them, and returns how each ended, in their order.
    pub fn take(&self, jobs: Vec<Known>) -> Result<Vec<End>, Error> {
        let ends: Vec<Vec<End>> =
            jobs.into_par_iter().chunks(self.at_once()).map(|some| self.turn(some)).collect::<Result<_, _>>()?;
        Ok(ends.into_iter().flatten().collect())
    }

    /// Where most files are left alone, the few that are not stand side by side in the plan, and every thread should have some.
    fn at_once(&self) -> usize {
        let is_first = self.answers.questions.is_empty();
        if is_first && self.format.name() == Html.name() { PAGES } else { 1 }
    }

    fn turn(&self, jobs: Vec<Known>) -> Result<Vec<End>, Error> {
        let made: Vec<Result<Made<'_>, End>> =
            jobs.into_iter().map(|known| self.make(known)).collect::<Result<_, _>>()?;
        made.into_iter().map(|made| made.map_or_else(Ok, |made| self.end(made))).collect()
    }

    /// Makes what a job makes, if it does not come out as it stands there already.
    fn make(&self, Known { job, former, is_altered }: Known) -> Result<Result<Made<'_>, End>, Error> {
        if (self.is_overtaken)() {
            return Ok(Err(End::LeftOut));
        }
        let reason = match former {
            None if is_altered => Reason::Gone,
            None => Reason::New,
            Some(record) => match self.answers.changed(&record) {
                Some(question) => Reason::Changed(question.to_owned()),
                None if keep_all(&record, self.sink)? => return Ok(Err(End::Kept(job, record))),
                None => Reason::Gone,
            },
        };
        let view = if self.sink.is_remembered() { View::new(self.world) } else { View::unremembered(self.world) };
        Ok(match self.format.render(&job, &view) {
            Ok(artifact) => Ok(Made { job, reason, artifact, view }),
            Err(finding) => Err(End::Failed(finding)),
        })
    }

    /// Looks at what was made, and puts it where it goes.
    fn end(&self, Made { job, reason, artifact, view }: Made<'_>) -> Result<End, Error> {
        let (mut findings, mut summary) = (None, None);
        let (fingerprint, length) = match &artifact {
            Artifact::Bytes(bytes) | Artifact::Measured(bytes, _) => {
                if let Some(examined) = self.auditor.and_then(|auditor| auditor.examine(&job, bytes)) {
                    (findings, summary) = (examined.0, Some(examined.1));
                }
                self.sink.write(&job.path, bytes)?;
                self.world.made.keep(&job.path, bytes);
                (Fingerprint::of(bytes), bytes.len() as u64)
            }
            Artifact::Copy(asset) => {
                self.sink.copy(&job.path, asset)?;
                (asset.fingerprint, asset.length)
            }
        };
        let (extent, starts) = match artifact {
            Artifact::Measured(_, extent) => (Some(extent.count), extent.starts),
            Artifact::Bytes(_) | Artifact::Copy(_) => (None, Vec::new()),
        };
        let questions = self.answers.questions.len();
        let first = u32::try_from(questions).expect("a site asks fewer than 4 billion questions");
        let reads = view.into_reads().into_iter().map(|number| first + number).collect();
        let record =
            Record { reads, outputs: vec![(job.path.clone(), fingerprint, length)], extent, starts, findings, summary };
        Ok(End::Done(job, reason, record))
    }
}

fn keep_all(record: &Record, sink: &dyn Sink) -> Result<bool, Error> {
    for (path, _, length) in &record.outputs {
        if !sink.keep(path, *length)? {
            return Ok(false);
        }
    }
    Ok(true)
}
