//! Where a process stands: derived from its dates, from the documents that exist and from the phases of its charter, never written.

use std::sync::Arc;

use super::Site;
use crate::model::{
    date::Date,
    document::Document,
    duration::Duration,
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
    /// The promised answer, where a deadline is known.
    pub response: Option<ResponseDue>,
    /// First day on which people can take part.
    pub opens: Option<Date>,
    /// Last day on which people can take part: a later one where the process was extended.
    pub closes: Option<Date>,
    /// The day of the first response, with or without a promise of one.
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
}

impl PhaseState {
    /// Its name, for classes and messages.
    pub fn name(self) -> &'static str {
        match self {
            PhaseState::Done => "done",
            PhaseState::Current => "current",
            PhaseState::Ahead => "ahead",
            PhaseState::Missing => "missing",
        }
    }
}

/// A promised answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ResponseDue {
    /// The last day of the promise.
    pub due: Date,
    /// When it was given; `None` while it is awaited, or where the source does not say when.
    pub answered_on: Option<Date>,
    /// True if a response is public.
    pub is_answered: bool,
    /// True if the day of the promise passed without an answer.
    pub is_late: bool,
}

impl Site {
    /// Where a process stands today; `None` for works of other kinds.
    pub fn standing(&self, work: &WorkId) -> Option<Standing> {
        let document = self.in_language(work, self.config.default_lang())?;
        let Kind::Process(process) = &document.kind else { return None };
        let rest = process.exception.as_ref().filter(|it| it.kind == ProcessExceptionKind::Suspended);
        Some(Standing {
            state: state(self, work, process),
            phases: phases(self, work, document, process),
            response: response(self, work, document, process),
            answered_on: standing_responses(self, work).filter_map(|response| response.outline.date).min(),
            opens: process.opens_on.given().map(|date| date.value),
            closes: process.last_day(),
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
    match process.exception.as_ref().map(|exception| exception.kind) {
        Some(ProcessExceptionKind::Suspended) => return Some(ProcessState::Suspended),
        Some(ProcessExceptionKind::Abandoned) => return Some(ProcessState::Abandoned),
        Some(ProcessExceptionKind::Extended) | None => {}
    }
    if is_answered(site, work) {
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

/// The responses of a process that were not taken back.
fn standing_responses<'a>(site: &'a Site, work: &WorkId) -> impl Iterator<Item = &'a Document> {
    site.members(work, KindName::RESPONSE).filter(|response| response.meta.withdrawal.is_none())
}

/// True if each opinion of a process has a response of its own; without an opinion, if there is a response at all.
fn is_answered(site: &Site, work: &WorkId) -> bool {
    let answers = |response: &Document| match &response.kind {
        Kind::Response(fields) => fields.opinion.as_ref().and_then(|opinion| site.target(opinion)),
        _ => None,
    };
    let answered: Vec<Option<WorkId>> = standing_responses(site, work).map(answers).collect();
    let opinions = site.members(work, KindName::OPINION).filter(|opinion| opinion.meta.withdrawal.is_none());
    let mut opinions = opinions.map(|opinion| Some(opinion.id.work())).peekable();
    match opinions.peek() {
        Some(_) => opinions.all(|opinion| answered.contains(&opinion)),
        None => !answered.is_empty(),
    }
}

fn phases(site: &Site, work: &WorkId, document: &Document, process: &Process) -> Vec<PhaseStanding> {
    let Some((_, charter)) = site.charter_of(document) else { return Vec::new() };
    let delivered: Vec<Vec<&Document>> = charter.phases.iter().map(|phase| deliverables(site, work, phase)).collect();
    let last_done = delivered.iter().rposition(|documents| !documents.is_empty());
    let mut standings = Vec::new();
    for (index, (phase, documents)) in charter.phases.iter().zip(&delivered).enumerate() {
        let planned = process.phases.iter().find(|planned| planned.phase.value == phase.id.value);
        let is_first_open = last_done.map_or(index == 0, |last| index == last + 1);
        let state = match documents.is_empty() {
            false => PhaseState::Done,
            true if last_done.is_some_and(|last| index < last) => PhaseState::Missing,
            true if is_first_open => PhaseState::Current,
            true => PhaseState::Ahead,
        };
        standings.push(PhaseStanding {
            phase: Arc::clone(&phase.id.value),
            state,
            delivered: documents.iter().map(|document| document.id.work()).collect(),
            delivered_on: documents.iter().filter_map(|document| site.delivered_on(document)).max(),
            from: planned.and_then(|planned| planned.from.as_ref()).map(|date| date.value),
            to: planned.and_then(|planned| planned.to.as_ref()).map(|date| date.value),
        });
    }
    standings
}

/// The documents that achieve a phase; none for a deliverable that is no kind of document.
fn deliverables<'a>(site: &'a Site, work: &WorkId, phase: &Phase) -> Vec<&'a Document> {
    let kind = phase.deliverable.as_ref().and_then(|word| KindName::parse(&word.value));
    kind.map(|kind| site.members(work, kind).collect()).unwrap_or_default()
}

/// The promise of an answer: the contract's, else the charter's; counted from the day of the opinion, else from the end.
fn response(site: &Site, work: &WorkId, document: &Document, process: &Process) -> Option<ResponseDue> {
    let opinion = site.members(work, KindName::OPINION).filter_map(|opinion| opinion.outline.date).max();
    let from = opinion.or(process.last_day())?;
    let commitment = site.members(work, KindName::CONTRACT).find_map(|contract| match &contract.kind {
        Kind::Contract(contract) => contract.commitment.given(),
        _ => None,
    });
    let by = commitment.and_then(|commitment| commitment.by.as_ref()).map(|date| date.value.last_day());
    let within = commitment.and_then(|commitment| commitment.within.as_ref()).map(|duration| duration.value);
    let due = by.or_else(|| within.or_else(|| charter_deadline(site, document))?.after(from))?;
    let responses: Vec<&Document> = standing_responses(site, work).collect();
    let is_answered = is_answered(site, work);
    let runs = !matches!(
        process.exception.as_ref().map(|exception| exception.kind),
        Some(ProcessExceptionKind::Abandoned | ProcessExceptionKind::Suspended)
    );
    Some(ResponseDue {
        due,
        answered_on: responses.iter().filter_map(|response| response.outline.date).min(),
        is_answered,
        is_late: !is_answered && runs && due < site.today(),
    })
}

/// How long an answer may take by the charter that binds a document.
pub fn charter_deadline(site: &Site, document: &Document) -> Option<Duration> {
    let (_, charter) = site.charter_of(document)?;
    Duration::parse(&charter.response_deadline.given()?.value)
}
