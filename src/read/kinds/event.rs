//! Reads an event: when and where it takes place, who can come in, and what became of it.

use super::entries::{map, optional_text, reason, spanned_text, stated_map, stated_variant, text, variant};
use crate::{
    base::{
        diagnostic::Diagnostic,
        fields::Fields,
        node::{Node, NodeValue},
        source::Spanned,
    },
    config::dates::{date, moment, moment_of},
    model::{
        kinds::{
            Kind, KindName,
            event::{ACCESS, Access, Availability, Event, EventException, EventExceptionKind, EventMode, Venue},
        },
        meta::Stated,
        moment::Moment,
    },
    read::{
        meta::{one_reference, reference},
        stated::{Role, is_open, stated},
    },
};

/// The words for what became of an event.
const EXCEPTIONS: &[(&str, EventExceptionKind)] =
    &[("cancelled", EventExceptionKind::Cancelled), ("moved", EventExceptionKind::Moved)];

/// The fields of an event.
pub fn read(fields: &mut Fields, role: Role) -> Kind {
    let starts_at = stated(fields, "starts_at", role, moment_of);
    let ends_at = stated(fields, "ends_at", role, moment_of);
    ends_before_start(fields, starts_at.given(), ends_at.given());
    let mode = stated_variant(fields, "mode", role, EventMode::ALL);
    let has_place = mode.given().is_none_or(|mode| mode.value.has_place());
    let venue_role = if has_place { role } else { Role::Translation };
    let mut exceptions = exceptions(fields);
    Kind::Event(Event {
        starts_at,
        ends_at,
        mode,
        venue: stated_map(fields, "venue", venue_role, venue),
        url: spanned_text(fields, "url"),
        access: access(fields, role),
        exception: exceptions.pop(),
        earlier: exceptions,
        minutes: fields.node("minutes").and_then(|node| one_reference(fields, node, None)),
    })
}

/// An event that ends when it begins, or before (`event-ends-before-start`).
fn ends_before_start(fields: &mut Fields, start: Option<&Spanned<Moment>>, end: Option<&Spanned<Moment>>) {
    let (Some(start), Some(end)) = (start, end) else { return };
    // Where one of them has an offset, only the zone of the site could compare them: rules do.
    if start.value.has_offset() == end.value.has_offset() && !start.value.has_offset() && end.value <= start.value {
        let finding = Diagnostic::error("event-ends-before-start", end.span);
        let finding = finding.with("start", start.value.to_string()).with("end", end.value.to_string());
        let label = crate::base::diagnostic::Message::new("event-ends-before-start-start");
        fields.report(finding.label(start.span, label));
    }
}

fn venue(entry: &mut Fields) -> Option<Venue> {
    Some(Venue {
        name: text(entry, "name"),
        address: optional_text(entry, "address"),
        commune: reference(entry, "commune", KindName::COMMUNE),
    })
}

/// Who can come in. Silence is `access-not-stated`: « non renseigné » has to be written.
fn access(fields: &mut Fields, role: Role) -> Option<Stated<Access>> {
    let Some(node) = fields.node("access") else {
        if role == Role::Original {
            fields.report(Diagnostic::error("access-not-stated", fields.key_span("access")));
        }
        return None;
    };
    if is_open(node) {
        return Some(Stated::NotInSource);
    }
    map(fields, node, |entry| {
        let mut facts = Vec::new();
        for key in ACCESS {
            facts.extend(variant(entry, key, Availability::ALL).map(|availability| (*key, availability.value)));
        }
        let note = optional_text(entry, "note");
        if facts.is_empty() && note.is_none() {
            entry.report(Diagnostic::error("access-not-stated", entry.span()));
        }
        Some(Stated::Given(Access { facts, note }))
    })
}

/// What became of an event: one decision, or a list of them in order.
fn exceptions(fields: &mut Fields<'_>) -> Vec<EventException> {
    let Some(node) = fields.node("exception") else { return Vec::new() };
    match &node.value {
        NodeValue::List(decisions) => decisions.iter().filter_map(|node| exception(fields, node)).collect(),
        _ => exception(fields, node).into_iter().collect(),
    }
}

/// A decision; the reason is owed (`exception-without-reason`).
fn exception<'a>(fields: &mut Fields<'a>, node: &'a Node) -> Option<EventException> {
    map(fields, node, |entry| {
        entry.required("kind");
        let kind = variant(entry, "kind", EXCEPTIONS);
        let reason = reason(entry);
        if reason.is_none() && !entry.node("reason").is_some_and(is_open) {
            let place = entry.key_span("kind");
            let word = entry.text("kind").map(|word| word.value);
            let finding = Diagnostic::error("exception-without-reason", place);
            entry.report(finding.with("kind", word.as_deref().unwrap_or_default()));
        }
        let decided_on = date(entry, "decided_on").map(|date| date.value);
        let (starts_at, ends_at) = (moment(entry, "starts_at"), moment(entry, "ends_at"));
        ends_before_start(entry, starts_at.as_ref(), ends_at.as_ref());
        let venue = entry.node("venue").and_then(|node| map(entry, node, venue));
        let is_moved = kind.as_ref().is_some_and(|kind| kind.value == EventExceptionKind::Moved);
        if is_moved && starts_at.is_none() && venue.is_none() {
            entry.required("starts_at");
        }
        Some(EventException { kind: kind?.value, reason, decided_on, starts_at, ends_at, venue, span: entry.span() })
    })
}
