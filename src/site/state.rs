//! States are derived from facts and from the day of the build, never written by an author.

use crate::model::{
    date::Date,
    kinds::action::{Action, Deadline, ExceptionKind, Milestone},
};

/// The state of an action (`DOMAIN.md`, decision 2).
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ActionState {
    /// No milestone was reached.
    NotStarted,
    /// Some were.
    UnderWay,
    /// All were, each with evidence.
    Done,
    /// The deadline passed before.
    Late {
        /// The deadline.
        since: Date,
    },
    /// Asserted, with a reason.
    Postponed,
    /// Asserted, with a reason.
    Abandoned,
}

impl ActionState {
    /// Its name, for classes and messages.
    pub fn name(self) -> &'static str {
        match self {
            ActionState::NotStarted => "not-started",
            ActionState::UnderWay => "under-way",
            ActionState::Done => "done",
            ActionState::Late { .. } => "late",
            ActionState::Postponed => "postponed",
            ActionState::Abandoned => "abandoned",
        }
    }
}

/// The state of an action on a day; `None` where the source gives no milestones.
pub fn of(action: &Action, today: Date) -> Option<ActionState> {
    if let Some(exception) = &action.exception {
        return Some(match exception.kind {
            ExceptionKind::Postponed => ActionState::Postponed,
            ExceptionKind::Abandoned => ActionState::Abandoned,
        });
    }
    let milestones = action.milestones.given()?;
    let is_reached =
        |milestone: &Milestone| milestone.reached_on.as_ref().is_some_and(|date| date.value.first_day() <= today);
    let reached = milestones.iter().filter(|milestone| is_reached(milestone)).count();
    let proven = milestones.iter().all(|milestone| is_reached(milestone) && milestone.evidence.is_some());
    if proven && !milestones.is_empty() {
        return Some(ActionState::Done);
    }
    match action.deadline.given() {
        Some(Deadline::By(deadline)) if deadline.last_day() < today => Some(ActionState::Late { since: *deadline }),
        _ if reached > 0 => Some(ActionState::UnderWay),
        _ => Some(ActionState::NotStarted),
    }
}
