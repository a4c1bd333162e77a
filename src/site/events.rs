//! Where a meeting stands on the day of the build.

use super::Site;
use crate::model::{
    date::Date,
    duration::Duration,
    kinds::{Kind, event::EventExceptionKind},
    reference::WorkId,
};

/// Where a meeting stands.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct EventState {
    /// Before, on or after its day.
    pub when: When,
    /// Cancelled or moved.
    pub exception: Option<EventChange>,
    /// Its day, the new one of a moved one.
    pub day: Option<Date>,
    /// True if its day is today or one of the next [`SOON`].
    pub is_soon: bool,
}

/// Days before a meeting from which people who meant to come are told at once that it is cancelled.
pub const SOON: u16 = 30;

/// Before, on or after the day.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum When {
    /// It is to come, or its day is not known.
    Ahead,
    /// It takes place today.
    Today,
    /// It took place.
    Past,
}

/// What became of a meeting.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum EventChange {
    /// It does not take place.
    Cancelled,
    /// It takes place at another time or place.
    Moved,
}

impl Site {
    /// Where a meeting stands today, a moved one by its new day; `None` for works of other kinds.
    pub fn event_state(&self, work: &WorkId) -> Option<EventState> {
        let document = self.in_language(work, self.config.default_lang())?;
        let Kind::Event(event) = &document.kind else { return None };
        let start = event.start().map(|moment| moment.value.date());
        let end = event.end().map(|moment| moment.value.date()).or(start);
        let when = match (start, end) {
            (Some(start), _) if self.today() < start => When::Ahead,
            (_, Some(end)) if self.today() > end => When::Past,
            (Some(_), _) => When::Today,
            (None, _) => When::Ahead,
        };
        let exception = event.exception.as_ref().map(|exception| match exception.kind {
            EventExceptionKind::Cancelled => EventChange::Cancelled,
            EventExceptionKind::Moved => EventChange::Moved,
        });
        let horizon = Duration { months: 0, days: SOON }.after(self.today());
        let is_soon = when != When::Past && start.is_some_and(|start| horizon.is_some_and(|last| start <= last));
        Some(EventState { when, exception, day: start, is_soon })
    }
}
