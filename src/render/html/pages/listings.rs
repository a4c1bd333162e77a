//! Lists of documents, sorted as people look for them.

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;

use super::meetings;
use crate::{
    base::{diagnostic::Value, lang::Lang},
    model::{date::Date, document::Document, kinds::KindName, outline::Outline, reference::WorkId},
    render::{
        alphabet::NO_LETTER,
        html::{
            context::{Link, Listing, Rest},
            linker::Linker,
        },
        lists::{First, List, Long, Name, Piece},
        typography::polish,
    },
    site::{referrers::Role, standing::ProcessState},
};

/// The public documents of a kind: news latest first, actions by number, the rest by the alphabet of the page's language.
pub fn sorted<'a>(linker: &Linker<'a>, kind: KindName) -> Vec<&'a Outline> {
    let mut outlines = linker.view.select(kind, linker.lang);
    sort(&mut outlines, linker.lang);
    outlines
}

/// Sorts documents of any kinds: kind by kind, each as [`sorted`] does.
pub fn sort(outlines: &mut [&Outline], lang: &Lang) {
    let collator = collator(lang);
    let rank = |outline: &Outline| KindName::ALL.iter().position(|kind| *kind == outline.id.kind);
    outlines.sort_by(|a, b| {
        let by_alphabet = || match &collator {
            Some(collator) => collator.compare(&a.label, &b.label),
            None => a.label.cmp(&b.label),
        };
        rank(a)
            .cmp(&rank(b))
            .then_with(|| b.date.cmp(&a.date))
            .then_with(|| a.number.cmp(&b.number))
            .then_with(by_alphabet)
            .then_with(|| a.id.cmp(&b.id))
    });
}

fn collator(lang: &Lang) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = lang.tag().parse().ok()?;
    Collator::try_new((&locale).into(), CollatorOptions::default()).ok()
}

/// The list of a kind, for the page that lists it.
pub fn of_kind<'a>(linker: &Linker<'a>, kind: KindName) -> List<'a> {
    let outlines = sorted(linker, kind);
    let first = match kind {
        KindName::PROCESS => Some(first_processes(linker, &outlines)),
        KindName::EVENT => Some((First::Ahead, meetings::ahead_of(linker, &outlines))),
        _ => None,
    };
    List {
        anchor: format!("_{kind}"),
        heading: linker.say(&format!("listing-{kind}")),
        word: String::new(),
        empty: linker.say(&format!("empty-{kind}")),
        style: style_of(kind),
        outlines,
        first,
        ..List::default()
    }
}

/// Processes that people look for first: the open ones, else those that were announced.
pub fn first_processes<'a>(linker: &Linker<'_>, outlines: &[&'a Outline]) -> (First, Vec<&'a Outline>) {
    let open = open(linker, outlines);
    if !open.is_empty() {
        return (First::Open, open);
    }
    let is_announced = |outline: &&&Outline| {
        let standing = linker.view.standing(&outline.id.work());
        let state = standing.and_then(|standing| standing.state);
        matches!(state, Some(ProcessState::Framed | ProcessState::Announced))
    };
    (First::Announced, outlines.iter().filter(is_announced).copied().collect())
}

/// Processes in which people can take part today, those that close first first.
pub fn open<'a>(linker: &Linker<'_>, outlines: &[&'a Outline]) -> Vec<&'a Outline> {
    let mut found = Vec::new();
    for outline in outlines {
        let Some(standing) = linker.view.standing(&outline.id.work()) else { continue };
        if standing.state == Some(ProcessState::Open) {
            let closes = standing.closes.map(Date::last_day);
            found.push(((closes.is_none(), closes), *outline));
        }
    }
    found.sort_by_key(|(closes, _)| *closes);
    found.into_iter().map(|(_, outline)| outline).collect()
}

fn style_of(kind: KindName) -> &'static str {
    match kind {
        KindName::TERM => "glossary",
        KindName::COMMUNE => "places",
        _ => "entries",
    }
}

/// News about a work, and documents that speak of it.
pub fn about<'a>(linker: &Linker<'a>, work: &WorkId) -> Vec<List<'a>> {
    let lists = [
        referring(linker, work, None, &[Role::About], "news-about"),
        referring(linker, work, None, &[Role::Link], "cited-by"),
    ];
    lists.into_iter().flatten().collect()
}

/// Documents that refer to a work, in some roles; `None` without any.
pub fn referring<'a>(
    linker: &Linker<'a>,
    work: &WorkId,
    record: Option<&str>,
    roles: &[Role],
    message: &str,
) -> Option<List<'a>> {
    let list = referring_or_empty(linker, work, record, roles, message);
    (!list.outlines.is_empty()).then_some(list)
}

/// Documents that refer to a work, in some roles; the list says so when there are none.
pub fn referring_or_empty<'a>(
    linker: &Linker<'a>,
    work: &WorkId,
    record: Option<&str>,
    roles: &[Role],
    message: &str,
) -> List<'a> {
    let referrers = linker.view.referrers(work, record);
    // Who refers in a role that has a list of its own is not told a second time among the links.
    let is_told = |from: &WorkId| {
        let own = |(role, other): &(Role, WorkId)| *role != Role::Link && !roles.contains(role) && other == from;
        referrers.iter().any(own)
    };
    let wanted =
        referrers.iter().filter(|(role, from)| roles.contains(role) && !(*role == Role::Link && is_told(from)));
    let mut works: Vec<WorkId> = wanted.map(|(_, from)| from.clone()).collect();
    works.sort();
    works.dedup();
    let found = works.iter().filter_map(|work| linker.view.work(work, linker.lang));
    let mut outlines: Vec<&Outline> = found.filter(|outline| linker.view.expired(&outline.id).is_none()).collect();
    sort(&mut outlines, linker.lang);
    List {
        anchor: format!("_{message}"),
        heading: linker.say(&format!("listing-{message}")),
        word: word_of(message).to_owned(),
        empty: linker.say(&format!("empty-{message}")),
        outlines,
        ..List::default()
    }
}

/// What addresses call a list, in every language.
fn word_of(message: &str) -> &'static str {
    match message {
        "owned" => "responsabilites",
        "news-about" => "actualites",
        "serves" => "contributions",
        "summed-up-by" => "syntheses",
        _ => "citations",
    }
}

/// Lists as the page of a document shows them, or that of a part of it: of a long one the first entries, and the way to its pages. A page that leaves
/// the site has them whole.
pub fn shown<'a>(
    linker: &Linker<'a>,
    document: &Document,
    part: Option<&str>,
    lists: impl IntoIterator<Item = List<'a>>,
) -> Vec<Listing> {
    let long = if linker.view.is_leaving() { &[] } else { linker.view.lists(&document.id) };
    let show = |list: List<'a>| {
        let long = long.iter().find(|long| long.part.as_deref() == part && long.anchor == list.anchor);
        let outlines = match long {
            Some(long) => in_order(linker, &long.shown),
            None => list.outlines,
        };
        Listing {
            anchor: list.anchor,
            heading: list.heading,
            lead: long.and_then(|long| lead(linker, long)),
            entries: outlines.into_iter().filter_map(|outline| linker.entry(outline)).collect(),
            rest: long.map(|long| rest(linker, document, long)),
            empty: list.empty,
            style: list.style,
        }
    };
    lists.into_iter().map(show).collect()
}

/// The long list at an anchor of the page of a document, in the language of the reader; none on a page that leaves the site.
pub fn long<'a>(linker: &Linker<'a>, document: &Document, anchor: &str) -> Option<&'a Long> {
    let id = document.id.work().in_lang(linker.lang);
    let long = if linker.view.is_leaving() { &[] } else { linker.view.lists(&id) };
    long.iter().find(|long| long.anchor == anchor && long.part.is_none())
}

/// The outlines of works, in the language of the page.
pub fn in_order<'a>(linker: &Linker<'a>, works: &[WorkId]) -> Vec<&'a Outline> {
    works.iter().filter_map(|work| linker.view.work(work, linker.lang)).collect()
}

/// Which entries of a long list stand on its page.
pub fn lead(linker: &Linker<'_>, long: &Long) -> Option<String> {
    let name = match long.first {
        First::Latest => "list-latest",
        First::Open if long.of_first > long.shown.len() => "list-open-some",
        First::Open => "list-open",
        First::Announced => "list-announced",
        First::Ahead => "list-ahead",
        First::Oldest => "list-overdue",
        First::LastToEnd => "list-waivers",
        First::ToClose => "list-closings",
        First::Due => "list-promised",
        First::None => return None,
    };
    Some(linker.text(
        name,
        &[("shown", long.shown.len().into()), ("open", long.of_first.into()), ("count", long.count.into())],
    ))
}

/// The way from the page of a long list to its pages.
pub fn rest(linker: &Linker<'_>, document: &Document, long: &Long) -> Rest {
    Rest { heading: whole(linker, document, long), links: pieces(linker, long, None, None) }
}

/// « Toutes les actualités, page par page ».
pub fn whole(linker: &Linker<'_>, document: &Document, long: &Long) -> String {
    let list = if long.heading.is_empty() { document.label() } else { &*long.heading };
    polish(&linker.text("list-pieces", &[("list", list.into())]), linker.lang).into_owned()
}

/// The pages of a long list under one that leads to them, each with what it holds and how much; `current`: the page that the links stand on.
pub fn pieces(linker: &Linker<'_>, long: &Long, within: Option<&str>, current: Option<&Piece>) -> Vec<Link> {
    let link = |piece: &Piece| {
        let arguments = [("name", Value::from(name(linker, piece))), ("count", piece.count.into())];
        // What is counted are not the documents that promise or waive something.
        let counted = match long.first {
            First::Oldest | First::Due => "list-piece-commitments",
            First::LastToEnd => "list-piece-waivers",
            _ => "list-piece",
        };
        Link {
            url: linker.url(&piece.path),
            label: linker.text(counted, &arguments),
            current: (current == Some(piece)).then_some("page"),
            ..Link::default()
        }
    };
    long.pieces.iter().filter(|piece| piece.within.as_deref() == within).map(link).collect()
}

/// « Actualités : 2026 », « octobre 2026, du 12 au 20 », « 51 à 100 », « A à C », « Lettre B ».
pub fn name(linker: &Linker<'_>, piece: &Piece) -> String {
    let own = match &piece.name {
        Name::Date(date) => linker.date(*date).words,
        Name::WithoutMonth(year) => {
            linker.text("list-without-month", &[("year", Value::from(year.year().to_string()))])
        }
        Name::Letters(letters) => {
            linker.text("list-letters", &[("first", Value::from(letters.first)), ("last", Value::from(letters.last))])
        }
        Name::Numbers(first, last) => {
            linker.text("list-numbers", &[("first", i64::from(*first).into()), ("last", i64::from(*last).into())])
        }
        Name::Letter(letter) if letter == NO_LETTER => linker.say("alphabet-digits"),
        Name::Letter(letter) => linker.text("alphabet-letter", &[("letter", letter.as_str().into())]),
    };
    let own = match (piece.part, piece.days) {
        (None, _) => own,
        (_, Some((first, last))) => linker.text(
            "list-days",
            &[("name", own.into()), ("first", i64::from(first).into()), ("last", i64::from(last).into())],
        ),
        (Some(part), None) => linker.text("list-part", &[("name", own.into()), ("part", part.into())]),
    };
    match piece.kind {
        Some(kind) => {
            let kind = linker.say(&format!("kinds-{kind}"));
            linker.text("list-title", &[("list", kind.into()), ("name", own.into())])
        }
        None => own,
    }
}
