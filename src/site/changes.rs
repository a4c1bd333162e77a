//! The days on which the site changes by itself, each with the reason: nobody writes anything, and yet a page says something else.

use std::{collections::BTreeSet, sync::Arc};

use super::{Site, events::SOON, obligations::Duty};
use crate::model::{
    date::Date,
    kinds::{Kind, process::ProcessExceptionKind},
    reference::DocumentId,
};

/// A change that only the calendar makes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SelfChange {
    /// The first day on which the page says something else.
    pub day: Date,
    /// The document whose page changes.
    pub document: DocumentId,
    /// Why.
    pub cause: Cause,
    /// What it is about, in the author's words; empty for a document that is not public yet.
    pub about: Arc<str>,
}

/// Why a page changes on a day.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Cause {
    /// An embargo ends.
    Appears,
    /// A text is out of date.
    Expires,
    /// People can take part in a process from this day on.
    Opens,
    /// The time to take part is over.
    Closes,
    /// The rest of a suspended process is over.
    Resumes,
    /// A meeting that is cancelled or moved is near: people who meant to come are told on the home page.
    MeetingNear,
    /// A meeting takes place.
    Meeting,
    /// A meeting took place.
    MeetingOver,
    /// The day of a cancelled meeting comes and goes.
    CancelledDay,
    /// Something that was due the day before is no longer in time.
    Overdue(Duty),
}

impl Cause {
    /// Its name, for messages and data.
    pub fn name(self) -> &'static str {
        match self {
            Cause::Appears => "appears",
            Cause::Expires => "expires",
            Cause::Opens => "opens",
            Cause::Closes => "closes",
            Cause::Resumes => "resumes",
            Cause::MeetingNear => "meeting-near",
            Cause::Meeting => "meeting",
            Cause::MeetingOver => "meeting-over",
            Cause::CancelledDay => "cancelled-day",
            Cause::Overdue(_) => "overdue",
        }
    }
}

/// Every change from tomorrow on.
pub fn of(site: &Site) -> BTreeSet<SelfChange> {
    let mut changes: BTreeSet<SelfChange> = BTreeSet::new();
    let mut add = |day: Option<Date>, document: &DocumentId, cause: Cause, about: &Arc<str>| {
        let Some(day) = day.filter(|day| *day > site.today()) else { return };
        changes.insert(SelfChange { day, document: document.clone(), cause, about: Arc::clone(about) });
    };
    let unknown: Arc<str> = "".into();
    for (day, document) in site.calendar().appearing() {
        add(Some(*day), document, Cause::Appears, &unknown);
    }
    for document in site.documents() {
        let (id, title) = (&document.id, document.label());
        add(document.meta.expire_at.as_ref().map(|date| date.value.first_day()), id, Cause::Expires, title);
        match &document.kind {
            Kind::Process(process) => {
                let stopped = process.stopped_on(site.today());
                let until = process.exception.as_ref().and_then(|exception| exception.until.as_ref());
                let rests = until.filter(|_| stopped == Some(ProcessExceptionKind::Suspended));
                let resumes = rests.and_then(|until| until.value.day_after());
                add(resumes, id, Cause::Resumes, title);
                // Whatever comes while it stands still changes nothing.
                let counts = |day: &Date| stopped.is_none() || resumes.is_some_and(|resumes| resumes < *day);
                let opens = process.opens_on.given().map(|date| date.value.first_day());
                add(opens.filter(counts), id, Cause::Opens, title);
                add(process.last_day().and_then(Date::day_after).filter(counts), id, Cause::Closes, title);
            }
            Kind::Event(event) => {
                let (start, end) = (event.start().map(|it| it.value.date()), event.end().map(|it| it.value.date()));
                let near = start.and_then(|start| start.days_before(SOON)).filter(|_| event.exception.is_some());
                add(near, id, Cause::MeetingNear, title);
                let (day, over) = match event.is_cancelled() {
                    true => (Cause::CancelledDay, Cause::CancelledDay),
                    false => (Cause::Meeting, Cause::MeetingOver),
                };
                add(start, id, day, title);
                add(end.or(start).and_then(Date::day_after), id, over, title);
            }
            _ => {}
        }
    }
    for owed in site.obligations().iter().filter(|owed| !owed.is_met) {
        add(owed.due.day_after(), &owed.document, Cause::Overdue(owed.duty), &owed.about);
    }
    changes
}
