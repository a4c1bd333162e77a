//! One action of a plan. Its state is derived from these facts, never written.

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, meta::Stated, reference::Reference},
};

/// An action.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Action {
    /// Its official number.
    pub number: Spanned<u32>,
    /// Id of the objective that it serves.
    pub objective: Spanned<Arc<str>>,
    /// The service that answers for it.
    pub owner: Stated<Spanned<Arc<str>>>,
    /// When it has to be done.
    pub deadline: Stated<Deadline>,
    /// What is counted.
    pub indicators: Stated<Vec<Indicator>>,
    /// What is to be reached.
    pub milestones: Stated<Vec<Milestone>>,
    /// Progress notes.
    pub updates: Vec<Update>,
    /// Why it does not run as planned.
    pub exception: Option<Exception>,
    /// The state that a source asserts; the state of the site is derived, and must not contradict it.
    pub status: Option<Spanned<&'static str>>,
}

/// States that a source may assert, by the names of the derived ones.
pub const STATUSES: &[&str] = &["not-started", "under-way", "done", "late", "postponed", "abandoned"];

/// When an action has to be done.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Deadline {
    /// It never ends.
    Continuous,
    /// By the last day of this date.
    By(Date),
}

/// What is counted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Indicator {
    /// Its name.
    pub label: Arc<str>,
    /// Its unit.
    pub unit: Arc<str>,
    /// At the start, as written.
    pub baseline: Option<Arc<str>>,
    /// Aimed at, as written.
    pub target: Option<Arc<str>>,
    /// Values over time, as written.
    pub values: Vec<(Date, Arc<str>)>,
    /// Where it is declared.
    pub span: Span,
}

/// What is to be reached.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Milestone {
    /// Its name.
    pub label: Arc<str>,
    /// When it is due.
    pub due: Option<Date>,
    /// When it was reached.
    pub reached_on: Option<Spanned<Date>>,
    /// What proves it: a reference or a text.
    pub evidence: Option<Spanned<Arc<str>>>,
    /// Where it is declared.
    pub span: Span,
}

/// A progress note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Update {
    /// When.
    pub date: Date,
    /// What.
    pub note: Arc<str>,
    /// Where its day is written.
    pub span: Span,
}

/// Why an action does not run as planned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exception {
    /// Postponed or abandoned.
    pub kind: ExceptionKind,
    /// Why; its absence is a finding.
    pub reason: Option<Arc<str>>,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// Where it is declared.
    pub span: Span,
}

/// How an action leaves its plan.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ExceptionKind {
    /// Later.
    Postponed,
    /// Never.
    Abandoned,
}

impl Action {
    /// True if every milestone is said to be reached, proved or not.
    pub fn is_all_reached(&self) -> bool {
        let milestones = self.milestones.given().map_or(&[][..], |milestones| milestones);
        !milestones.is_empty() && milestones.iter().all(|milestone| milestone.reached_on.is_some())
    }
}

impl Milestone {
    /// The evidence as a reference, if it is written as one (`kind/id`).
    pub fn evidence_reference(&self) -> Option<Reference> {
        let evidence = self.evidence.as_ref()?;
        let (kind, id) = evidence.value.split_once('/')?;
        let kind = crate::model::kinds::KindName::parse(kind)?;
        Some(Reference { kind: Some(kind), id: id.into(), span: evidence.span })
    }
}
