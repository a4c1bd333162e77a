//! A meeting: when, where, who can come in, how to join; its minutes first when it is over, what became of it before all else.

use super::{listings, response};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::{
        block::Block,
        document::Document,
        kinds::{
            Kind,
            event::{ACCESS, Access, Event, EventException, EventExceptionKind, EventMode, Venue},
        },
        meta::Stated,
        record::Section,
    },
    render::{
        html::{
            contacts,
            context::{EventContext, FactLine, FactValue, Link, Notice, PageHead},
            division, facts, frame,
            linker::Linker,
            moments, standings,
        },
        view::View,
    },
    site::events::{EventState, When},
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, event: &Event) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let original = view.original(document);
    let source = match &original.kind {
        Kind::Event(source) => source,
        _ => event,
    };
    let work = document.id.work();
    let state = view.event_state(&work).expect("a meeting has a day or none");
    let is_past = state.when == When::Past && !source.is_cancelled();
    let (page, minutes) = texts(&linker, document);
    // The minutes of a text that is read by parts have a page of their own.
    let own_piece = |section: &Section| division::link_to_section(&linker, document, &section.anchor);
    let minutes_piece = document.records.minutes.as_ref().filter(|_| page.pieces.is_some()).and_then(own_piece);
    let own_minutes = document.records.minutes.as_ref();
    let start = source.start().map(|start| start.value);
    let context = EventContext {
        frame: frame::of_document(&linker, document),
        page,
        when: when(&linker, source),
        when_iso: start.map(|start| moments::iso(&linker, start)),
        state: Some(standings::event_state(&linker, state)),
        announcements: source
            .exceptions()
            .rev()
            .map(|it| announcement(&linker, source, it, &original.id.lang))
            .collect(),
        facts: event_facts(&linker, document, event, source),
        access: access(&linker, source),
        access_note: access_note(&linker, (event, lang), (source, &original.id.lang)),
        join: join(&linker, source, state),
        is_past,
        minutes,
        minutes_anchor: own_minutes.map(|section| section.anchor.to_string()).unwrap_or_default(),
        minutes_link: minutes_piece.or_else(|| source.minutes.as_ref().and_then(|minutes| linker.reference(minutes))),
        contact: contacts::of_document(&linker, document),
        listings: listings::shown(&linker, document, None, listings::about(&linker, &work)),
    };
    view.shells().fill("event.html", lang, &context)
}

/// The text without the minutes, and the minutes, whose heading the shell makes.
fn texts(linker: &Linker<'_>, document: &Document) -> (PageHead, Option<crate::render::html::context::Markup>) {
    let mut page = frame::head(linker, document, Some(linker.say("eyebrow-event")));
    page.contents.clear();
    let Some(section) = document.records.minutes.as_ref().filter(|_| page.pieces.is_none()) else {
        return (page, None);
    };
    let body = &document.body;
    let around: Vec<Block> =
        body[..section.blocks.start - 1].iter().chain(&body[section.blocks.end..]).cloned().collect();
    let ((text, minutes), notes) = frame::texts(linker, &document.notes, |writer| {
        let text = frame::markup(linker, &writer.blocks(&around));
        writer.shift_headings(2 - i8::try_from(section.level).unwrap_or(2));
        (text, frame::markup(linker, &writer.blocks(&body[section.blocks.clone()])))
    });
    (page.body, page.notes) = (text, notes);
    (page, Some(minutes))
}

/// « jeudi 3 décembre 2026, de 18 h 30 à 20 h 30 », with the place whose clock is meant where people join from elsewhere.
fn when(linker: &Linker<'_>, event: &Event) -> Option<String> {
    let start = event.start()?.value;
    let words = moments::period(linker, start, event.end().map(|end| end.value));
    let mode = event.mode.given().map(|mode| mode.value);
    let is_elsewhere = mode.is_some_and(|mode| mode != EventMode::InPerson) || start.has_offset();
    let zone = moments::zone(linker).filter(|_| is_elsewhere);
    Some(match zone {
        Some(zone) => format!("{words} ({zone})"),
        None => words,
    })
}

/// « Annulée », with the reason; « Déplacée au … », with the day that was announced first.
fn announcement(linker: &Linker<'_>, event: &Event, exception: &EventException, lang: &Lang) -> Notice {
    let (name, kind) = match exception.kind {
        EventExceptionKind::Cancelled => ("cancelled", "important cancelled"),
        EventExceptionKind::Moved => ("moved", "important moved"),
    };
    let title = match (name, exception.decided_on) {
        ("cancelled", Some(date)) => standings::dated(linker, "exception-cancelled", date),
        ("cancelled", None) => linker.say("exception-cancelled-undated"),
        _ => match exception.starts_at.as_ref().or(event.start()) {
            Some(start) => {
                let day = moments::day(linker, start.value.date());
                linker.text("exception-moved", &[("date", day.into())])
            }
            None => linker.say("event-moved-undated"),
        },
    };
    let mut items: Vec<_> = exception.reason.iter().map(|reason| linker.passage(reason, lang)).collect();
    if let Some(planned) = event.starts_at.given().filter(|_| name == "moved") {
        let day = moments::day(linker, planned.value.date());
        let words = linker.text("event-planned", &[("date", day.into())]);
        items.push(linker.passage(&words, linker.lang));
    }
    if let (Some(place), Some(_)) = (&exception.venue, event.venue.given()) {
        let words = linker.text("event-new-place", &[("place", place.name.clone().into())]);
        items.push(linker.passage(&words, linker.lang));
    }
    Notice { kind, title, text: String::new(), link: None, items }
}

fn event_facts(linker: &Linker<'_>, document: &Document, own: &Event, source: &Event) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let mut lines: Vec<FactLine> = response::process_line(linker, document).into_iter().collect();
    lines.push(facts::stated(linker, "fact-mode", &source.mode, |mode| {
        let words = linker.say(&format!("mode-{}", mode.value.name()));
        vec![facts::text(linker, &words, linker.lang)]
    }));
    let has_place = source.mode.given().is_none_or(|mode| mode.value.has_place());
    match (own.place(), source.place()) {
        (Some(place), Some(facts)) => lines.extend(venue(linker, place, &document.id.lang, facts)),
        (None, Some(place)) => lines.extend(venue(linker, place, &original.id.lang, place)),
        (_, None) if has_place => {
            lines.push(facts::stated(linker, "fact-place", &Stated::<()>::NotInSource, |()| Vec::new()));
        }
        (_, None) => {}
    }
    lines.extend(facts::principles(linker, original));
    let contact = linker.say("fact-contact");
    let rest = facts::classification(linker, original).into_iter();
    let communes = linker.say("fact-communes");
    // The commune stands beside the place; whom to ask has a section of its own.
    let has_commune = source.place().is_some_and(|place| place.commune.is_some());
    lines.extend(rest.filter(|line| line.label != contact && !(has_commune && line.label == communes)));
    lines
}

fn venue(linker: &Linker<'_>, place: &Venue, lang: &Lang, source: &Venue) -> Option<FactLine> {
    let mut values: Vec<FactValue> = vec![facts::text(linker, &place.name, lang)];
    values.extend(place.address.as_ref().or(source.address.as_ref()).map(|it| facts::text(linker, it, lang)));
    values.extend(source.commune.as_ref().and_then(|commune| linker.reference(commune)).map(facts::link));
    facts::line(linker, "fact-place", values)
}

/// Every question that people ask before they come; what is not said is said to be unknown.
fn access(linker: &Linker<'_>, event: &Event) -> Vec<FactLine> {
    let given = event.access.as_ref().and_then(Stated::given);
    let line = |key: &&'static str| {
        let found = given.and_then(|access| access.facts.iter().find(|(name, _)| name == key));
        let words = match found {
            Some((_, availability)) => linker.say(&format!("access-{}", availability.name())),
            None => linker.say("access-unknown"),
        };
        FactLine {
            label: linker.say(&format!("access-{}", key.replace('_', "-"))),
            values: vec![facts::text(linker, &words, linker.lang)],
            stated: found.is_some(),
        }
    };
    ACCESS.iter().map(line).collect()
}

fn access_note(
    linker: &Linker<'_>,
    own: (&Event, &Lang),
    source: (&Event, &Lang),
) -> Option<crate::render::html::context::Passage> {
    let note = |(event, lang): (&Event, &Lang)| {
        let access: &Access = event.access.as_ref()?.given()?;
        Some(linker.passage(access.note.as_ref()?, lang))
    };
    note(own).or_else(|| note(source))
}

/// The address on the web; nothing of a meeting that is over or does not take place.
fn join(linker: &Linker<'_>, event: &Event, state: EventState) -> Vec<Link> {
    if state.when == When::Past || event.is_cancelled() {
        return Vec::new();
    }
    event.url.iter().filter_map(|url| contacts::web(linker, "event-join", &url.value)).collect()
}
