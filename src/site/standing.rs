//! Where a process stands: derived from its dates, from the documents that exist and from the phases of its charter, never written.

mod promised;

use std::sync::Arc;

pub(super) use self::promised::standing_opinions;
pub use self::promised::{ResponseDue, charter_deadline};
use super::Site;
use crate::model::{
    date::Date,
    document::Document,
    kinds::{
        Kind, KindName,
        charter::Phase,
        process::{Process, ProcessExceptionKind},
    },
    reference::WorkId,
};

/// The state of a process (`DOMAIN.md`, decision 2), in the order in which it goes through them.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ProcessState {
    /// It is to come.
    Announced,
    /// It is to come, and its contract is public.
    Framed,
    /// People can take part.
    Open,
    /// The time to take part is over.
    Closed,
    /// Services look at the opinion.
    Instructed,
    /// The response is public.
    Answered,
    /// The report is public.
    Assessed,
    /// Asserted, with a reason.
    Suspended,
    /// Asserted, with a reason.
    Abandoned,
}

impl ProcessState {
    /// Its name, for classes and messages.
    pub fn name(self) -> &'static str {
        match self {
            ProcessState::Announced => "announced",
            ProcessState::Framed => "framed",
            ProcessState::Open => "open",
            ProcessState::Closed => "closed",
            ProcessState::Instructed => "instructed",
            ProcessState::Answered => "answered",
            ProcessState::Assessed => "assessed",
            ProcessState::Suspended => "suspended",
            ProcessState::Abandoned => "abandoned",
        }
    }
}

/// Where a process stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// Its state; `None` where the source gives neither dates nor documents.
    pub state: Option<ProcessState>,
    /// The phases of its charter, in order.
    pub phases: Vec<PhaseStanding>,
    /// The promised answers where a deadline is known: one to each opinion, or one to all while there is none.
    pub responses: Vec<ResponseDue>,
    /// First day on which people can take part.
    pub opens: Option<Date>,
    /// Last day on which people can take part: a later one where the process was extended.
    pub closes: Option<Date>,
    /// True if that day has passed.
    pub is_closed: bool,
    /// True if what the process says of its exception is true today: it still rests, it can still be taken part in for longer, it was given up.
    pub exception_holds: bool,
    /// The day on which the last opinion got its first response, with or without a promise of one.
    pub answered_on: Option<Date>,
    /// Until when it rests, where it is suspended and the source says it.
    pub rests_until: Option<Date>,
}

/// Where a phase stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PhaseStanding {
    /// Its id in the charter.
    pub phase: Arc<str>,
    /// Its state.
    pub state: PhaseState,
    /// The documents that achieve it.
    pub delivered: Vec<WorkId>,
    /// When it was achieved.
    pub delivered_on: Option<Date>,
    /// When it was planned to begin.
    pub from: Option<Date>,
    /// When it was planned to end.
    pub to: Option<Date>,
}

/// The state of a phase.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum PhaseState {
    /// Its deliverable is public.
    Done,
    /// It is the first that is not done.
    Current,
    /// It is to come.
    Ahead,
    /// A later phase is done and this one has no deliverable.
    Missing,
    /// The process was given up before it.
    Dropped,
    /// The charter does not say which document achieves it.
    Untold,
}

impl Standing {
    /// The promise that matters most: the earliest that waits, else the last of all.
    pub fn response(&self) -> Option<&ResponseDue> {
        let waiting = self.responses.iter().filter(|response| !response.is_answered);
        waiting
            .min_by_key(|response| response.due)
            .or_else(|| self.responses.iter().max_by_key(|response| response.due))
    }

    /// The promise to an opinion.
    pub fn response_to(&self, opinion: &WorkId) -> Option<&ResponseDue> {
        self.responses.iter().find(|response| response.opinion.as_ref() == Some(opinion))
    }
}

impl PhaseState {
    /// Its name, for classes and messages.
    pub fn name(self) -> &'static str {
        match self {
            PhaseState::Done => "done",
            PhaseState::Current => "current",
            PhaseState::Ahead => "ahead",
            PhaseState::Missing => "missing",
            PhaseState::Dropped => "dropped",
            PhaseState::Untold => "untold",
        }
    }
}

impl Site {
    /// Where a process stands today; `None` for works of other kinds.
    pub fn standing(&self, work: &WorkId) -> Option<Standing> {
        let document = self.in_language(work, self.config.default_lang())?;
        let Kind::Process(process) = &document.kind else { return None };
        let stopped = process.stopped_on(self.today());
        let is_closed = process.last_day().is_some_and(|last| last.last_day() < self.today());
        let rest = process.exception.as_ref().filter(|_| stopped == Some(ProcessExceptionKind::Suspended));
        Some(Standing {
            state: state(self, work, process),
            phases: phases(self, work, document, process),
            responses: promised::responses(self, work, document, process),
            answered_on: promised::answered_on(self, work),
            opens: process.opens_on.given().map(|date| date.value),
            closes: process.last_day(),
            is_closed,
            exception_holds: process.exception.as_ref().is_some_and(|exception| match exception.kind {
                ProcessExceptionKind::Extended => !is_closed,
                ProcessExceptionKind::Abandoned | ProcessExceptionKind::Suspended => stopped.is_some(),
            }),
            rests_until: rest.and_then(|exception| exception.until.as_ref()).map(|date| date.value),
        })
    }

    /// The day on which a document was achieved: signed, handed over, decided, done.
    pub fn delivered_on(&self, document: &Document) -> Option<Date> {
        match &document.kind {
            Kind::Instruction(instruction) => {
                let steps = instruction.steps.given()?;
                let done = steps.iter().map(|step| step.done_on.as_ref().map(|date| date.value));
                // A step that is not done keeps the instruction open.
                done.collect::<Option<Vec<Date>>>()?.into_iter().max()
            }
            _ => document.outline.date,
        }
    }
}

fn state(site: &Site, work: &WorkId, process: &Process) -> Option<ProcessState> {
    let has = |kind| site.members(work, kind).any(|document| document.meta.withdrawal.is_none());
    match process.stopped_on(site.today()) {
        Some(ProcessExceptionKind::Suspended) => return Some(ProcessState::Suspended),
        Some(ProcessExceptionKind::Abandoned) => return Some(ProcessState::Abandoned),
        Some(ProcessExceptionKind::Extended) | None => {}
    }
    if promised::is_answered(site, work) {
        return Some(if has(KindName::REPORT) { ProcessState::Assessed } else { ProcessState::Answered });
    }
    let opens = process.opens_on.given().map(|date| date.value.first_day());
    let closes = process.last_day().map(Date::last_day);
    let is_over = closes.is_some_and(|last| last < site.today());
    if is_over || has(KindName::INSTRUCTION) {
        return Some(if has(KindName::INSTRUCTION) { ProcessState::Instructed } else { ProcessState::Closed });
    }
    match opens {
        Some(opens) if opens <= site.today() => Some(ProcessState::Open),
        _ if has(KindName::CONTRACT) => Some(ProcessState::Framed),
        Some(_) => Some(ProcessState::Announced),
        None => None,
    }
}

fn phases(site: &Site, work: &WorkId, document: &Document, process: &Process) -> Vec<PhaseStanding> {
    let Some((_, charter)) = site.charter_of(document) else { return Vec::new() };
    let delivered: Vec<Vec<&Document>> = charter.phases.iter().map(|phase| deliverables(site, work, phase)).collect();
    let last_done = delivered.iter().rposition(|documents| !documents.is_empty());
    let is_told = |phase: &Phase| kind_of(phase).is_some();
    let after = last_done.map_or(0, |last| last + 1);
    let first_open = charter.phases.iter().enumerate().skip(after).find(|(_, phase)| is_told(phase)).map(|(at, _)| at);
    let is_dropped = process.stopped_on(site.today()) == Some(ProcessExceptionKind::Abandoned);
    let mut standings = Vec::new();
    for (index, (phase, documents)) in charter.phases.iter().zip(&delivered).enumerate() {
        let planned = process.phases.iter().find(|planned| planned.phase.value == phase.id.value);
        let is_response = kind_of(phase) == Some(KindName::RESPONSE);
        let state = match documents.is_empty() {
            _ if !is_told(phase) => PhaseState::Untold,
            false => PhaseState::Done,
            true if last_done.is_some_and(|last| index < last) => PhaseState::Missing,
            true if is_dropped => PhaseState::Dropped,
            true if first_open == Some(index) => PhaseState::Current,
            true => PhaseState::Ahead,
        };
        standings.push(PhaseStanding {
            phase: Arc::clone(&phase.id.value),
            state,
            delivered: documents.iter().map(|document| document.id.work()).collect(),
            // What ends a study later is no part of what was promised first.
            delivered_on: match is_response {
                true => promised::answered_on(site, work),
                false => documents.iter().filter_map(|document| site.delivered_on(document)).max(),
            },
            from: planned.and_then(|planned| planned.from.as_ref()).map(|date| date.value),
            to: planned.and_then(|planned| planned.to.as_ref()).map(|date| date.value),
        });
    }
    standings
}

/// The kind of the document that achieves a phase.
fn kind_of(phase: &Phase) -> Option<KindName> {
    phase.deliverable.as_ref().and_then(|word| KindName::parse(&word.value))
}

/// The documents that achieve a phase, those that were taken back left out; none as long as an opinion waits for its response.
fn deliverables<'a>(site: &'a Site, work: &WorkId, phase: &Phase) -> Vec<&'a Document> {
    let Some(kind) = kind_of(phase) else { return Vec::new() };
    if kind == KindName::RESPONSE && !promised::is_answered(site, work) {
        return Vec::new();
    }
    site.members(work, kind).filter(|document| document.meta.withdrawal.is_none()).collect()
}
