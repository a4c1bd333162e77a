//! The calendar: meetings to come by month, the meetings that took place, what was promised to the public and by when.

mod dates;

use std::collections::BTreeSet;

use super::{
    Board,
    pieces::{here, labelled, line, quoted, said, section, state, words, work},
};
use crate::{
    base::lang::Lang,
    model::{
        date::Date,
        document::Document,
        kinds::{
            Kind, KindName,
            event::{Access, Availability, Event, Venue},
        },
        meta::Stated,
        moment::Moment,
        outline::Outline,
        reference::{Reference, WorkId},
    },
    render::{
        html::{
            context::{DateText, FactValue, Item, Section},
            facts,
            linker::Linker,
            pages::listings,
        },
        lists::{First, List, SHOWN},
    },
    site::events::{EventChange, EventState, When},
};

pub use self::dates::page;

/// The anchor of the meetings to come.
const AHEAD: &str = "_meetings-ahead";
/// The anchor of the meetings that took place.
const PAST: &str = "_meetings-past";

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document) -> Board {
    let (past, ahead) = past_and_ahead(linker);
    let mut coming = section(linker, "meetings-ahead");
    match ahead.is_empty() {
        true => coming.empty = Some(linker.say("empty-meetings-ahead")),
        false => {
            let shown = shown(linker, original, &mut coming, ahead.len());
            coming.parts = by_month(linker, "ahead", ahead.iter().take(shown));
        }
    }
    let mut sections = vec![coming];
    sections.extend(dates::closings(linker, original));
    if !past.is_empty() {
        let mut over = section(linker, "meetings-past");
        let shown = shown(linker, original, &mut over, past.len());
        over.parts = by_month(linker, "past", past.iter().rev().take(shown));
        sections.push(over);
    }
    sections.extend(dates::promised(linker, original));
    Board { sections, ..Board::default() }
}

/// How many of all entries of a section stand in it: of a long list a few, with the way to its pages.
fn shown(linker: &Linker<'_>, original: &Document, section: &mut Section, all: usize) -> usize {
    let Some(long) = listings::long(linker, original, &section.anchor) else { return all };
    section.lines.extend(listings::lead(linker, long).map(|lead| words(linker, &lead)));
    section.rest = Some(listings::rest(linker, original, long));
    SHOWN
}

/// The meetings that took place, the latest first, those to come, and the other dates: the parts of the calendar that grow long.
pub fn lists<'a>(linker: &Linker<'a>) -> Vec<List<'a>> {
    let (past, ahead) = past_and_ahead(linker);
    let outline = |it: &Meeting<'a>| linker.view.work(&it.document.id.work(), linker.lang);
    let ahead: Vec<&Outline> = ahead.iter().filter_map(outline).collect();
    let list = |anchor: &str, heading: &str| List {
        anchor: anchor.to_owned(),
        heading: linker.say(heading),
        ..List::default()
    };
    let [closings, promised] = dates::lists(linker);
    vec![
        List {
            word: "a-venir".to_owned(),
            outlines: ahead.clone(),
            first: Some((First::Ahead, ahead)),
            ..list(AHEAD, "heading-meetings-ahead")
        },
        List { outlines: past.iter().rev().filter_map(outline).collect(), ..list(PAST, "heading-meetings-past") },
        closings,
        promised,
    ]
}

/// All meetings, in the order in which they begin.
fn past_and_ahead<'a>(linker: &Linker<'a>) -> (Vec<Meeting<'a>>, Vec<Meeting<'a>>) {
    let mut meetings = meetings(linker);
    meetings.sort_by(|a, b| a.starts().cmp(&b.starts()).then_with(|| a.document.id.cmp(&b.document.id)));
    meetings.into_iter().partition(|it| it.state.when == When::Past)
}

/// Meetings among some works, as items.
pub struct Items {
    /// Those to come, soonest first.
    pub ahead: Vec<Item>,
    /// True if there are some to come, and none of them takes place.
    pub is_all_cancelled: bool,
    /// The past ones, latest first.
    pub past: Vec<Item>,
}

/// Meetings among some works.
pub fn items_of(linker: &Linker<'_>, works: &BTreeSet<WorkId>) -> Items {
    let mut meetings = meetings(linker);
    meetings.retain(|meeting| works.contains(&meeting.document.id.work()));
    meetings.sort_by(|a, b| a.starts().cmp(&b.starts()).then_with(|| a.document.id.cmp(&b.document.id)));
    let (past, ahead): (Vec<_>, Vec<_>) = meetings.iter().partition(|it| it.state.when == When::Past);
    let items =
        |meetings: Vec<&Meeting<'_>>| meetings.into_iter().filter_map(|meeting| item(linker, meeting)).collect();
    Items {
        is_all_cancelled: !ahead.is_empty() && ahead.iter().all(|meeting| meeting.event.is_cancelled()),
        ahead: items(ahead),
        past: items(past.into_iter().rev().collect()),
    }
}

/// A meeting with the facts of its original.
struct Meeting<'a> {
    document: &'a Document,
    event: &'a Event,
    state: EventState,
}

impl Meeting<'_> {
    fn starts(&self) -> Option<Moment> {
        self.event.start().map(|start| start.value)
    }
}

fn meetings<'a>(linker: &Linker<'a>) -> Vec<Meeting<'a>> {
    let view = linker.view;
    let meeting = |outline: &Outline| {
        let document = view.original(view.document(&outline.id)?);
        let Kind::Event(event) = &document.kind else { return None };
        Some(Meeting { document, event, state: view.event_state(&outline.id.work())? })
    };
    view.select(KindName::EVENT, linker.lang).into_iter().filter_map(meeting).collect()
}

/// Meetings under the months in which they begin, in their order; those without a day come last.
fn by_month<'m, 'a: 'm>(
    linker: &Linker<'a>,
    name: &str,
    meetings: impl Iterator<Item = &'m Meeting<'a>>,
) -> Vec<Section> {
    let mut parts: Vec<Section> = Vec::new();
    for meeting in meetings {
        let day = meeting.starts().map(Moment::date);
        let (key, month) = month(linker, day);
        // Heard alone in a list of headings, a month of the past is none of the months to come.
        let heading = linker.text(&format!("heading-month-{name}"), &[("month", month.into())]);
        let anchor = format!("_{name}-{key}");
        let Some(item) = item(linker, meeting) else { continue };
        match parts.last_mut().filter(|part| part.anchor == anchor) {
            Some(part) => part.items.push(item),
            None => {
                parts.push(Section {
                    anchor,
                    heading: here(linker, &heading),
                    items: vec![item],
                    ..Section::default()
                });
            }
        }
    }
    parts
}

/// `2026-12` and « décembre 2026 ».
pub fn month(linker: &Linker<'_>, day: Option<Date>) -> (String, String) {
    let month = day.and_then(|day| Date::parse(&format!("{:04}-{:02}", day.year(), day.month()?)));
    match month.or(day) {
        Some(month) => (month.to_string(), linker.date(month).words),
        None => ("undated".to_owned(), linker.say("month-undated")),
    }
}

fn item(linker: &Linker<'_>, meeting: &Meeting<'_>) -> Option<Item> {
    let (event, lang) = (meeting.event, &meeting.document.id.lang);
    let shown = linker.view.work(&meeting.document.id.work(), linker.lang)?;
    let mut lines = Vec::new();
    if event.exception.is_some() {
        let reasons = event.exceptions().rev().filter_map(|exception| exception.reason.as_ref());
        lines.extend(reasons.map(|reason| line(vec![quoted(linker, reason, lang)])));
        let former = event.starts_at.given().filter(|_| event.moved_start().is_some());
        lines.extend(former.map(|former| {
            line(vec![said(linker, "meeting-instead-of", &[("date", day_words(linker, former.value.date()).into())])])
        }));
    }
    if meeting.state.when != When::Past && !event.is_cancelled() {
        lines.extend(event.place().map(|venue| line(place(linker, venue, lang))));
        lines.extend(
            event
                .mode
                .given()
                .filter(|mode| !mode.value.has_place() || event.place().is_none())
                .map(|mode| line(vec![said(linker, &format!("meets-{}", mode.value.name()), &[])])),
        );
        lines.push(labelled(linker, "meeting-access", access(linker, event.access.as_ref(), lang)));
    } else if !event.is_cancelled() {
        lines.push(line(vec![minutes(linker, meeting)]));
    }
    lines.extend(
        linker
            .view
            .process_of(meeting.document)
            .and_then(|process| Some(labelled(linker, "meeting-process", vec![work(linker, &process)?]))),
    );
    Some(Item {
        folds: Vec::new(),
        anchors: Vec::new(),
        date: meeting.starts().map(|start| DateText { iso: start.to_string(), words: day_words(linker, start.date()) }),
        detail: hours(linker, event),
        example: meeting.document.meta.example,
        state: state_of(linker, meeting).and_then(|value| value.state),
        name: Some(facts::link(linker.link(shown)?)),
        lines,
    })
}

fn state_of(linker: &Linker<'_>, meeting: &Meeting<'_>) -> Option<FactValue> {
    let (id, class) = match (meeting.state.exception, meeting.state.when) {
        (Some(EventChange::Cancelled), _) => ("calendar-cancelled", "abandoned"),
        (Some(EventChange::Moved), When::Ahead | When::Today) => ("calendar-moved", "postponed"),
        (_, When::Today) => ("calendar-today", "under-way"),
        _ => return None,
    };
    Some(state(linker.say(id), class))
}

/// « jeudi 3 décembre 2026 ».
fn day_words(linker: &Linker<'_>, day: Date) -> String {
    let date = linker.date(day).words;
    match day.weekday() {
        Some(weekday) => linker.text(&format!("on-day-{weekday}"), &[("date", date.into())]),
        None => date,
    }
}

fn hours(linker: &Linker<'_>, event: &Event) -> Option<String> {
    let start = event.start()?.value;
    let clock = |moment: Moment| {
        let (hour, minute) = moment.time();
        let minutes = format!("{minute:02}");
        let arguments = [("hour", i64::from(hour).into()), ("minute", minutes.into())];
        linker.text(if minute == 0 { "time-of-hour" } else { "time-of-day" }, &arguments)
    };
    let end = event.end().map(|end| end.value).filter(|end| end.date() == start.date());
    Some(match end {
        Some(end) => linker.text("time-from-to", &[("from", clock(start).into()), ("to", clock(end).into())]),
        None => linker.text("time-from", &[("from", clock(start).into())]),
    })
}

fn place(linker: &Linker<'_>, venue: &Venue, lang: &Lang) -> Vec<FactValue> {
    let mut values = vec![quoted(linker, &venue.name, lang)];
    values.extend(venue.address.as_ref().map(|address| quoted(linker, address, lang)));
    let commune = |reference: &Reference| {
        let reference = Reference { kind: reference.kind.or(Some(KindName::COMMUNE)), ..reference.clone() };
        linker.reference(&reference).map(facts::link)
    };
    values.extend(venue.commune.as_ref().and_then(commune));
    values
}

/// What there is for people who need it, what there is not, and what the source does not say.
fn access(linker: &Linker<'_>, access: Option<&Stated<Access>>, lang: &Lang) -> Vec<FactValue> {
    let Some(access) = access.and_then(Stated::given) else { return vec![said(linker, "access-unknown", &[])] };
    let mut values = Vec::new();
    for (key, availability) in &access.facts {
        let what = linker.say(&format!("access-with-{}", key.replace('_', "-")));
        let text = match availability {
            Availability::Yes => what,
            Availability::No => linker.text("access-without", &[("what", what.into())]),
            Availability::OnRequest => linker.text("access-when-asked", &[("what", what.into())]),
        };
        values.push(words(linker, &text));
    }
    values.extend(access.note.as_ref().map(|note| quoted(linker, note, lang)));
    values
}

fn minutes(linker: &Linker<'_>, meeting: &Meeting<'_>) -> FactValue {
    let named = meeting.event.minutes.as_ref().and_then(|minutes| linker.reference(minutes));
    let own = meeting.document.records.minutes.as_ref().and_then(|section| {
        let mut link = linker.work(&meeting.document.id.work())?;
        let title = linker.view.document(&meeting.document.id)?.label();
        link.url = format!("{}#{}", link.url, section.anchor);
        link.label = linker.text("minutes-of", &[("title", title.into())]);
        Some(link)
    });
    match named.or(own) {
        Some(link) => facts::link(link),
        None => state(linker.say("minutes-awaited"), "not-started"),
    }
}
