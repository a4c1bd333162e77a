//! A participation process: what is decided, who may take part, when and how. Its state is derived, never written.

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, meta::Stated},
};

/// A process.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Process {
    /// The law or the will behind it: one of [`REGIMES`].
    pub regime: Stated<Spanned<&'static str>>,
    /// What it is about.
    pub subject: Stated<Spanned<Arc<str>>>,
    /// The decision that it prepares.
    pub decision_at_stake: Stated<Spanned<Arc<str>>>,
    /// Who decides.
    pub decider: Stated<Spanned<Arc<str>>>,
    /// How far it goes: one of [`LEVELS`].
    pub level: Stated<Spanned<&'static str>>,
    /// First day on which people can take part.
    pub opens_on: Stated<Spanned<Date>>,
    /// Last day on which people can take part.
    pub closes_on: Stated<Spanned<Date>>,
    /// Ways to take part.
    pub channels: Stated<Vec<Channel>>,
    /// When its phases are planned.
    pub phases: Vec<PlannedPhase>,
    /// Why it does not run as planned.
    pub exception: Option<ProcessException>,
    /// What is said to the public when the answer is late.
    pub response_delay: Option<ResponseDelay>,
}

/// Laws and customs that a process follows: voluntary, code de l’urbanisme L103-2, enquête publique, CNDP, petition, another one.
pub const REGIMES: &[&str] = &["voluntary", "l103-2", "public-inquiry", "cndp", "petition", "other"];

/// How far a process goes, from being told to deciding together.
pub const LEVELS: &[&str] = &["information", "consultation", "concertation", "co-construction", "co-decision"];

/// A way to take part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Channel {
    /// What it is.
    pub kind: ChannelKind,
    /// Its name.
    pub label: Arc<str>,
    /// Address on the web.
    pub url: Option<Spanned<Arc<str>>>,
    /// Mailbox.
    pub email: Option<Spanned<Arc<str>>>,
    /// Telephone number.
    pub phone: Option<Spanned<Arc<str>>>,
    /// Postal address or place.
    pub address: Option<Arc<str>>,
    /// When.
    pub hours: Option<Arc<str>>,
    /// What else to know.
    pub note: Option<Arc<str>>,
    /// Where it is declared.
    pub span: Span,
}

/// The kinds of ways to take part.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ChannelKind {
    /// A meeting.
    Meeting,
    /// Somebody to talk to at a place, at certain hours.
    InPerson,
    /// A telephone number.
    Phone,
    /// A letter or a form on paper.
    Post,
    /// A box in a public place.
    Box,
    /// A page of the web.
    Online,
    /// A mailbox.
    Email,
}

impl ChannelKind {
    /// Every kind with the word that the author writes; those that need no computer come first.
    pub const ALL: &[(&str, ChannelKind)] = &[
        ("meeting", ChannelKind::Meeting),
        ("in-person", ChannelKind::InPerson),
        ("phone", ChannelKind::Phone),
        ("post", ChannelKind::Post),
        ("box", ChannelKind::Box),
        ("online", ChannelKind::Online),
        ("email", ChannelKind::Email),
    ];

    /// The word that the author writes.
    pub fn name(self) -> &'static str {
        let entry = ChannelKind::ALL.iter().find(|(_, kind)| *kind == self);
        entry.expect("the table has every variant").0
    }

    /// True if somebody without a computer can use it.
    pub fn is_offline(self) -> bool {
        !matches!(self, ChannelKind::Online | ChannelKind::Email)
    }
}

/// When a phase of the charter is planned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlannedPhase {
    /// Id of the phase in the charter.
    pub phase: Spanned<Arc<str>>,
    /// From when.
    pub from: Option<Spanned<Date>>,
    /// Until when.
    pub to: Option<Spanned<Date>>,
}

/// Why a process does not run as planned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProcessException {
    /// What was decided.
    pub kind: ProcessExceptionKind,
    /// Why; its absence is a finding.
    pub reason: Option<Arc<str>>,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// Until when: the new end of an extended process, the likely end of a suspension.
    pub until: Option<Spanned<Date>>,
    /// Where it is declared.
    pub span: Span,
}

/// How a process leaves its plan.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ProcessExceptionKind {
    /// It rests.
    Suspended,
    /// It ends without a result.
    Abandoned,
    /// It stays open longer.
    Extended,
}

/// What is said to the public when the answer is late.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ResponseDelay {
    /// Why.
    pub reason: Arc<str>,
    /// When the answer is expected.
    pub expected_on: Option<Date>,
}

impl Process {
    /// Why the process stands still on a day: it was given up, or it rests and its rest is not over.
    pub fn stopped_on(&self, day: Date) -> Option<ProcessExceptionKind> {
        let exception = self.exception.as_ref()?;
        match exception.kind {
            ProcessExceptionKind::Abandoned => Some(exception.kind),
            ProcessExceptionKind::Suspended => {
                let is_over = exception.until.as_ref().is_some_and(|until| until.value.last_day() < day);
                (!is_over).then_some(exception.kind)
            }
            ProcessExceptionKind::Extended => None,
        }
    }

    /// The last day on which people can take part: a later one where the process was extended.
    pub fn last_day(&self) -> Option<Date> {
        let extended = self.exception.as_ref().filter(|it| it.kind == ProcessExceptionKind::Extended);
        let until = extended.and_then(|exception| exception.until.as_ref());
        until.or(self.closes_on.given()).map(|date| date.value)
    }
}
