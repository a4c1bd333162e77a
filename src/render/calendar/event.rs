//! What a calendar says of a meeting, and of the last day on which people can take part in a process.

use jiff::{SignedDuration, tz::TimeZone};

use super::{
    before_all_changes,
    ics::{Appointment, Start},
};
use crate::{
    base::{diagnostic::Value, lang::Lang},
    model::{
        date::Date,
        document::Document,
        kinds::{
            Kind,
            event::{Event, EventExceptionKind, EventMode, Venue},
        },
        reference::DocumentId,
    },
    render::{feed, typography::polish, view::View},
};

/// A meeting; `None` if its hour is not known.
pub fn appointment(view: &View<'_>, lang: &Lang, id: &DocumentId) -> Option<Appointment> {
    let document = view.document(id)?;
    let original = view.original(document);
    let Kind::Event(event) = &original.kind else { return None };
    let zone = &view.config().time_zone;
    let start = event.start()?.value.zoned(zone).timestamp();
    let title = marked(view, lang, original, &polish(&document.meta.title.value, &id.lang));
    let is_cancelled = event.is_cancelled();
    let decided = event.exceptions().filter_map(|exception| exception.decided_on).max();
    let ends = event.end().map(|end| end.value.zoned(zone).timestamp());
    Some(Appointment {
        uid: uid(view, id),
        starts: Start::At(start),
        ends: ends.or_else(|| start.checked_add(announced_length(event, zone)?).ok()),
        summary: match is_cancelled {
            true => view.text(lang, "calendar-cancelled-title", &[("title", Value::from(title))]),
            false => title,
        },
        description: description(view, lang, document, event),
        location: event.place().map(|venue| place(view, lang, venue)),
        url: address(view, id),
        online: event.url.as_ref().map(|url| url.value.to_string()),
        is_cancelled,
        comment: comment(view, lang, event),
        sequence: sequence(original, event.exceptions().count()),
        stamp: stamp(view, original, decided),
    })
}

/// The last day on which people can take part, as a whole day; `None` if only its month is known.
pub fn closing(view: &View<'_>, document: &Document) -> Option<Appointment> {
    let original = view.original(document);
    let Kind::Process(process) = &original.kind else { return None };
    let day = process.last_day().filter(|day| day.day_of_month().is_some())?;
    let lang = &document.id.lang;
    let title = marked(view, lang, original, &polish(document.label(), lang));
    let decided = process.exception.as_ref().and_then(|exception| exception.decided_on);
    Some(Appointment {
        uid: format!("closing/{}", uid(view, &document.id)),
        starts: Start::Day(day),
        ends: None,
        summary: view.text(lang, "calendar-closing", &[("title", Value::from(title))]),
        description: document.outline.summary.as_ref().map(|it| polish(it, lang).into_owned()).unwrap_or_default(),
        location: None,
        url: address(view, &document.id),
        online: None,
        is_cancelled: false,
        comment: None,
        sequence: sequence(original, usize::from(process.exception.is_some())),
        stamp: stamp(view, original, decided),
    })
}

/// The same in every language and at every address: the work and who names it (RFC 7986, 5.3).
fn uid(view: &View<'_>, id: &DocumentId) -> String {
    format!("{}@{}", feed::plain(&id.work().to_string()), feed::host(&view.config().base_url.value))
}

/// A title; what was invented for demonstration says so, because a calendar shows little else.
fn marked(view: &View<'_>, lang: &Lang, original: &Document, title: &str) -> String {
    match original.meta.example {
        true => format!("{title} ({})", view.text(lang, "tag-example", &[])),
        false => title.to_owned(),
    }
}

fn address(view: &View<'_>, id: &DocumentId) -> String {
    let path = view.route(id).map_or("", |path| path.address());
    format!("{}{path}", view.config().base_url.value)
}

/// Grows when the document declares a change, and each time that the meeting is moved or cancelled (RFC 5545, 3.8.7.4).
fn sequence(original: &Document, exceptions: usize) -> u32 {
    u32::try_from(original.meta.changes.len().saturating_add(exceptions)).unwrap_or(u32::MAX)
}

/// How long a meeting was announced to last. One that moves without a new end lasts as long: without an end, clients would show a meeting
/// that is over when it begins (RFC 5545, 3.6.1). One whose end nobody ever said has none.
fn announced_length(event: &Event, zone: &TimeZone) -> Option<SignedDuration> {
    let moved = event.exceptions().filter_map(|it| Some((it.starts_at.as_ref()?, it.ends_at.as_ref()?))).next_back();
    let (start, end) = moved.or_else(|| Some((event.starts_at.given()?, event.ends_at.given()?)))?;
    let length = end.value.zoned(zone).timestamp().duration_since(start.value.zoned(zone).timestamp());
    (length > SignedDuration::ZERO).then_some(length)
}

fn stamp(view: &View<'_>, original: &Document, decided: Option<Date>) -> Date {
    let changed = original.outline.changed.max(decided);
    changed.or_else(|| view.pinned()).unwrap_or_else(before_all_changes)
}

fn place(view: &View<'_>, lang: &Lang, venue: &Venue) -> String {
    let commune = venue.commune.as_ref().and_then(|commune| view.work(&view.target(commune)?, lang));
    let parts = [Some(&venue.name), venue.address.as_ref(), commune.map(|outline| &outline.label)];
    parts.into_iter().flatten().map(|part| &**part).collect::<Vec<_>>().join(", ")
}

/// Why a meeting does not take place as announced, what was decided last first.
fn comment(view: &View<'_>, lang: &Lang, event: &Event) -> Option<String> {
    let said = event.exceptions().rev().map(|exception| {
        let id = match exception.kind {
            EventExceptionKind::Cancelled => "calendar-why-cancelled",
            EventExceptionKind::Moved => "calendar-why-moved",
        };
        let reason = exception.reason.as_deref().unwrap_or_default();
        view.text(lang, id, &[("reason", Value::from(polish(reason, lang).into_owned()))]).trim().to_owned()
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

/// The change first, then what it is, how to follow it, and who can come in.
fn description(view: &View<'_>, lang: &Lang, document: &Document, event: &Event) -> String {
    let mut lines: Vec<String> = comment(view, lang, event).into_iter().collect();
    lines.extend(document.outline.summary.as_ref().map(|summary| polish(summary, &document.id.lang).into_owned()));
    if event.mode.given().is_some_and(|mode| mode.value == EventMode::Phone) {
        lines.push(view.text(lang, "calendar-by-phone", &[]));
    }
    if let Some(url) = &event.url {
        lines.push(view.text(lang, "calendar-online", &[("address", Value::Text(url.value.clone()))]));
    }
    lines.extend(access(view, lang, event));
    lines.push(address(view, &document.id));
    lines.join("\n")
}

fn access(view: &View<'_>, lang: &Lang, event: &Event) -> Vec<String> {
    let Some(access) = event.access.as_ref().and_then(|access| access.given()) else {
        return vec![view.text(lang, "calendar-access-unknown", &[])];
    };
    let fact = |(key, available): &(&'static str, crate::model::kinds::event::Availability)| {
        let what = view.text(lang, &format!("access-{}", key.replace('_', "-")), &[]);
        let whether = view.text(lang, &format!("calendar-available-{}", available.name()), &[]);
        view.text(lang, "calendar-access", &[("what", Value::from(what)), ("whether", Value::from(whether))])
    };
    let note = access.note.iter().map(|note| polish(note, lang).into_owned());
    access.facts.iter().map(fact).chain(note).collect()
}
