//! A meeting, a workshop, a walk: when, where, and who can come in.

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, meta::Stated, moment::Moment, reference::Reference},
};

/// An event.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// When it begins.
    pub starts_at: Stated<Spanned<Moment>>,
    /// When it ends.
    pub ends_at: Stated<Spanned<Moment>>,
    /// How people meet.
    pub mode: Stated<Spanned<EventMode>>,
    /// Where.
    pub venue: Stated<Venue>,
    /// The address of an event on the web.
    pub url: Option<Spanned<Arc<str>>>,
    /// Who can come in; `None` if nothing is written, which is a finding.
    pub access: Option<Stated<Access>>,
    /// Why it does not take place as announced: what was decided last.
    pub exception: Option<EventException>,
    /// What was decided before that, in order: a meeting may be moved, moved again, and cancelled.
    pub earlier: Vec<EventException>,
    /// Where its minutes are, if not in its own text.
    pub minutes: Option<Reference>,
}

/// How people meet.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum EventMode {
    /// At a place.
    InPerson,
    /// On the web.
    Online,
    /// Both.
    Hybrid,
    /// By telephone.
    Phone,
}

impl EventMode {
    /// Every mode with the word that the author writes.
    pub const ALL: &[(&str, EventMode)] = &[
        ("in-person", EventMode::InPerson),
        ("online", EventMode::Online),
        ("hybrid", EventMode::Hybrid),
        ("phone", EventMode::Phone),
    ];

    /// The word that the author writes.
    pub fn name(self) -> &'static str {
        let entry = EventMode::ALL.iter().find(|(_, mode)| *mode == self);
        entry.expect("the table has every variant").0
    }

    /// True if people come to a place.
    pub fn has_place(self) -> bool {
        matches!(self, EventMode::InPerson | EventMode::Hybrid)
    }
}

/// A place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Venue {
    /// Its name.
    pub name: Arc<str>,
    /// Its address.
    pub address: Option<Arc<str>>,
    /// Its commune.
    pub commune: Option<Reference>,
}

/// Who can come in and follow: each key of [`ACCESS`] that the author states, and a note.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Access {
    /// What is stated, in the order of [`ACCESS`].
    pub facts: Vec<(&'static str, Availability)>,
    /// What else to know.
    pub note: Option<Arc<str>>,
}

/// What people ask before they come: no step, a hearing loop, sign language, captions, easy-read papers, somebody for the children.
pub const ACCESS: &[&str] = &["step_free", "hearing_loop", "sign_language", "captions", "easy_read", "childcare"];

/// Whether there is something.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Availability {
    /// There is.
    Yes,
    /// There is not, and people should know before they come.
    No,
    /// There is for whoever asks before.
    OnRequest,
}

impl Availability {
    /// Every answer with the word that the author writes.
    pub const ALL: &[(&str, Availability)] =
        &[("true", Availability::Yes), ("false", Availability::No), ("on-request", Availability::OnRequest)];

    /// Its name, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Availability::Yes => "yes",
            Availability::No => "no",
            Availability::OnRequest => "on-request",
        }
    }
}

/// Why an event does not take place as announced.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EventException {
    /// Cancelled or moved.
    pub kind: EventExceptionKind,
    /// Why; its absence is a finding.
    pub reason: Option<Arc<str>>,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// The new beginning.
    pub starts_at: Option<Spanned<Moment>>,
    /// The new end.
    pub ends_at: Option<Spanned<Moment>>,
    /// The new place.
    pub venue: Option<Venue>,
    /// Where it is declared.
    pub span: Span,
}

/// What became of an event.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum EventExceptionKind {
    /// It does not take place.
    Cancelled,
    /// It takes place at another time or place.
    Moved,
}

impl Event {
    /// True if it does not take place.
    pub fn is_cancelled(&self) -> bool {
        self.exception.as_ref().is_some_and(|exception| exception.kind == EventExceptionKind::Cancelled)
    }

    /// All that was decided since it was announced, in order.
    pub fn exceptions(&self) -> impl DoubleEndedIterator<Item = &EventException> {
        self.earlier.iter().chain(&self.exception)
    }

    /// When it begins, the latest beginning of a moved one, be it cancelled since.
    pub fn start(&self) -> Option<&Spanned<Moment>> {
        self.moved_start().or(self.starts_at.given())
    }

    /// The beginning that it was moved to, if it was moved to another.
    pub fn moved_start(&self) -> Option<&Spanned<Moment>> {
        self.moves().filter_map(|moved| moved.starts_at.as_ref()).next_back()
    }

    /// When it ends, the new end of a moved one. A moved event that says no new end keeps none of another day.
    pub fn end(&self) -> Option<&Spanned<Moment>> {
        match self.moves().rfind(|moved| moved.starts_at.is_some()) {
            Some(moved) => moved.ends_at.as_ref(),
            None => self.ends_at.given(),
        }
    }

    /// Where it takes place, the latest place of a moved one.
    pub fn place(&self) -> Option<&Venue> {
        self.moves().filter_map(|moved| moved.venue.as_ref()).next_back().or(self.venue.given())
    }

    fn moves(&self) -> impl DoubleEndedIterator<Item = &EventException> {
        self.exceptions().filter(|exception| exception.kind == EventExceptionKind::Moved)
    }
}
