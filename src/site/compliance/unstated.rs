//! Counts the fields that sources could give: `not-in-source` is an honest answer, and it is counted in public.

use super::Share;
use crate::model::{document::Document, kinds::Kind, meta::Stated};

/// Fields of the documents of a kind.
#[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
pub struct Unstated {
    /// How many documents there are.
    pub documents: usize,
    /// How many fields they have that a source may leave out.
    pub fields: usize,
    /// How many of these fields say `not-in-source`.
    pub missing: usize,
}

/// Fields of a document that its source gives, of all that it could give. Of a list only the list itself counts.
pub fn fields(document: &Document) -> Share {
    let mut share = Share::default();
    let mut add = |given: bool| {
        share.of += 1;
        share.part += usize::from(given);
    };
    let mut all = |given: &[bool]| given.iter().for_each(|given| add(*given));
    match &document.kind {
        Kind::Charter(it) => {
            all(&[is(&it.adopted_on), is(&it.adopted_by), is(&it.decisions), is(&it.response_deadline)]);
        }
        Kind::Plan(it) => all(&[is(&it.period)]),
        Kind::Action(it) => all(&[is(&it.owner), is(&it.deadline), is(&it.indicators), is(&it.milestones)]),
        Kind::Commune(it) => all(&[is(&it.member_from)]),
        Kind::Process(it) => {
            all(&[is(&it.regime), is(&it.subject), is(&it.decision_at_stake), is(&it.decider), is(&it.level)]);
            all(&[is(&it.opens_on), is(&it.closes_on), is(&it.channels)]);
        }
        Kind::Contract(it) => {
            all(&[is(&it.parties), is(&it.question), is(&it.negotiable), is(&it.not_negotiable)]);
            all(&[is(&it.timetable), is(&it.means), is(&it.commitment), is(&it.signed_on)]);
        }
        Kind::Strategy(it) => all(&[is(&it.methods), is(&it.recruitment), is(&it.audiences)]),
        Kind::Contribution(it) => {
            all(&[is(&it.period), is(&it.channel), is(&it.authors), is(&it.received), is(&it.counting)]);
        }
        Kind::Synthesis(it) => all(&[is(&it.method), is(&it.received)]),
        Kind::Opinion(it) => all(&[is(&it.authors), is(&it.delivered_on)]),
        Kind::Instruction(it) => all(&[is(&it.lead), is(&it.steps)]),
        Kind::Response(it) => all(&[is(&it.decided_by), is(&it.decided_on)]),
        Kind::Event(it) => {
            all(&[is(&it.starts_at), is(&it.ends_at), is(&it.mode), is(&it.venue)]);
            all(&[it.access.as_ref().is_some_and(is)]);
        }
        Kind::Report(it) => all(&[is(&it.period), is(&it.figures), is(&it.who_was_missing), is(&it.lessons)]),
        Kind::Survey(it) => {
            all(&[
                is(&it.fieldwork),
                is(&it.mode),
                is(&it.population),
                is(&it.sample),
                is(&it.questions),
                is(&it.limits),
            ]);
        }
        Kind::Budget(it) => all(&[is(&it.envelope), is(&it.projects)]),
        Kind::Body(it) => all(&[is(&it.remit)]),
        Kind::Member(it) => all(&[is(&it.organisation)]),
        Kind::Toolkit(it) => all(&[is(&it.steps), is(&it.adaptations)]),
        Kind::Deliberation(it) => {
            all(&[is(&it.number), is(&it.date), is(&it.subject), is(&it.matter), is(&it.votes)]);
        }
        Kind::Page(_)
        | Kind::News(_)
        | Kind::Term(_)
        | Kind::Theme
        | Kind::Audience
        | Kind::Service(_)
        | Kind::EasyRead(_) => {}
    }
    all(&[is(&document.meta.serves)]);
    share
}

fn is<T>(stated: &Stated<T>) -> bool {
    stated.given().is_some()
}
