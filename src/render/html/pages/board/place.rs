//! The pages of a commune, a theme and an audience: what I can take part in here, when people meet, what was answered, and the rest by kind.

use std::collections::BTreeSet;

use super::{
    Board, calendar,
    pieces::{item, section, words},
};
use crate::{
    model::{
        document::Document,
        kinds::{Kind, KindName, commune::Commune},
        outline::Outline,
        reference::WorkId,
    },
    render::html::{
        context::{FactLine, Item, Section},
        facts,
        linker::Linker,
        pages::{listings, meetings},
    },
    render::lists::{First, List, Long},
    site::{referrers::Role, routes::slug, standing::ProcessState},
};

/// The anchor of what only speaks of a place.
const MENTIONS: &str = "_mentions";

/// Kinds that come first, each even when there is none.
const FIRST: &[KindName] = &[KindName::PROCESS, KindName::EVENT, KindName::RESPONSE, KindName::NEWS];

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document) -> Board {
    let facts = match &original.kind {
        Kind::Commune(commune) => commune_facts(linker, commune),
        _ => facts::classification(linker, original),
    };
    let lists = lists(linker, original);
    let mut sections = Vec::new();
    // What stands first is told first, then the others in the order of kinds.
    let kinds = FIRST.iter().chain(KindName::ALL.iter().filter(|kind| !FIRST.contains(kind)));
    for kind in kinds {
        let list = lists.iter().find(|list| list.anchor == anchor(*kind));
        let long = listings::long(linker, original, &anchor(*kind));
        let outlines = match long {
            Some(long) => listings::in_order(linker, &long.shown),
            None => list.map(|list| list.outlines.clone()).unwrap_or_default(),
        };
        let mut section = match *kind {
            KindName::PROCESS => processes(linker, &outlines),
            KindName::EVENT => meeting_section(linker, &outlines),
            kind => of_kind(linker, &outlines, kind),
        };
        divide(linker, original, &mut section, long);
        // What is missing is no list of its own, but what is not open or not to come.
        if !matches!(*kind, KindName::PROCESS | KindName::EVENT) && long.is_some() {
            section.empty = None;
        }
        sections.push(section);
    }
    gather_missing(&mut sections);
    if let Some(list) = lists.iter().find(|list| list.anchor == MENTIONS) {
        let long = listings::long(linker, original, MENTIONS);
        let mut section = section(linker, "mentions");
        section.items = match long {
            Some(long) => items(linker, &listings::in_order(linker, &long.shown)),
            None => items(linker, &list.outlines),
        };
        divide(linker, original, &mut section, long);
        sections.push(section);
    }
    Board { facts, sections, ..Board::default() }
}

/// The documents that are here, by kind, and those that only speak of it.
pub fn lists<'a>(linker: &Linker<'a>, original: &Document) -> Vec<List<'a>> {
    let role = match original.kind {
        Kind::Theme => Role::Theme,
        Kind::Audience => Role::Audience,
        _ => Role::Commune,
    };
    let referrers = linker.view.referrers(&original.id.work(), None);
    let of = |wanted: &[Role]| -> BTreeSet<WorkId> {
        referrers.iter().filter(|(role, _)| wanted.contains(role)).map(|(_, work)| work.clone()).collect()
    };
    let here = of(&[role, Role::About]);
    let mentions: BTreeSet<WorkId> = of(&[Role::Link]).difference(&here).cloned().collect();
    let all = outlines(linker, &here);
    let mut lists: Vec<List<'_>> =
        all.chunk_by(|one, other| one.id.kind == other.id.kind).map(|own| list(linker, own)).collect();
    lists.push(List {
        anchor: MENTIONS.to_owned(),
        heading: linker.say("heading-mentions"),
        word: "citations".to_owned(),
        outlines: outlines(linker, &mentions),
        ..List::default()
    });
    lists.retain(|list| !list.outlines.is_empty());
    lists
}

/// The documents of one kind.
fn list<'a>(linker: &Linker<'a>, own: &[&'a Outline]) -> List<'a> {
    let kind = own.first().map_or(KindName::PAGE, |it| it.id.kind);
    let mut outlines = own.to_vec();
    let first = match kind {
        KindName::PROCESS => {
            // Open processes first, then those to come, then the others.
            outlines.sort_by_cached_key(|outline| rank(linker, outline));
            Some(listings::first_processes(linker, own))
        }
        KindName::EVENT => Some((First::Ahead, meetings::ahead_of(linker, own))),
        _ => None,
    };
    List {
        anchor: anchor(kind),
        heading: linker.say(&format!("kinds-{kind}")),
        word: slug(&linker.say(&format!("kinds-{kind}"))),
        outlines,
        first,
        ..List::default()
    }
}

/// Says which entries of a long list a section has, and where the others are.
fn divide(linker: &Linker<'_>, original: &Document, section: &mut Section, long: Option<&Long>) {
    let Some(long) = long else { return };
    section.lines.extend(listings::lead(linker, long).map(|lead| words(linker, &lead)));
    section.rest = Some(listings::rest(linker, original, long));
}

/// What is missing is said under the first heading, in one paragraph: four headings over nothing would hide what there is.
fn gather_missing(sections: &mut Vec<Section>) {
    let mut missing: Vec<String> = Vec::new();
    for section in sections.iter_mut() {
        missing.extend(section.empty.take());
    }
    sections.retain(|section| {
        let is_first = section.anchor == anchor(KindName::PROCESS);
        is_first || !section.items.is_empty() || !section.parts.is_empty() || section.rest.is_some()
    });
    if let Some(first) = sections.first_mut().filter(|_| !missing.is_empty()) {
        first.empty = Some(missing.join(" "));
    }
}

fn anchor(kind: KindName) -> String {
    format!("_here-{kind}")
}

fn commune_facts(linker: &Linker<'_>, commune: &Commune) -> Vec<FactLine> {
    let code = facts::text(linker, &commune.insee.value, linker.lang);
    let mut lines: Vec<FactLine> = facts::line(linker, "fact-insee", vec![code]).into_iter().collect();
    lines.push(facts::stated_date(linker, "fact-member-from", &commune.member_from));
    let until = commune.member_until.iter().map(|date| facts::date(linker, date.value)).collect();
    lines.extend(facts::line(linker, "fact-member-until", until));
    lines
}

fn outlines<'a>(linker: &Linker<'a>, works: &BTreeSet<WorkId>) -> Vec<&'a Outline> {
    let view = linker.view;
    let found = works.iter().filter_map(|work| view.work(work, linker.lang));
    let mut outlines: Vec<&Outline> = found.filter(|outline| view.expired(&outline.id).is_none()).collect();
    listings::sort(&mut outlines, linker.lang);
    outlines
}

fn items(linker: &Linker<'_>, outlines: &[&Outline]) -> Vec<Item> {
    outlines.iter().filter_map(|outline| item(linker, outline)).collect()
}

fn rank(linker: &Linker<'_>, outline: &Outline) -> u8 {
    match linker.view.standing(&outline.id.work()).and_then(|standing| standing.state) {
        Some(ProcessState::Open) => 0,
        Some(ProcessState::Framed | ProcessState::Announced) => 1,
        _ => 2,
    }
}

fn processes(linker: &Linker<'_>, outlines: &[&Outline]) -> Section {
    let mut section = section(linker, "take-part-here");
    section.anchor = anchor(KindName::PROCESS);
    section.items = items(linker, outlines);
    if !outlines.iter().any(|outline| rank(linker, outline) == 0) {
        section.empty = Some(linker.say("nothing-open-here"));
    }
    section
}

/// Meetings to come, then the past ones.
fn meeting_section(linker: &Linker<'_>, outlines: &[&Outline]) -> Section {
    let mut section = section(linker, "meetings-ahead");
    section.anchor = anchor(KindName::EVENT);
    let works: BTreeSet<WorkId> = outlines.iter().map(|outline| outline.id.work()).collect();
    let calendar::Items { ahead, is_all_cancelled, past } = calendar::items_of(linker, &works);
    if is_all_cancelled {
        section.lines = vec![super::pieces::said(linker, "meetings-all-cancelled", &[("count", ahead.len().into())])];
    }
    section.items = ahead;
    if section.items.is_empty() {
        section.empty = Some(linker.say("empty-meetings-here"));
    }
    let over = super::pieces::section(linker, "meetings-past");
    match (past.is_empty(), section.items.is_empty()) {
        (true, _) => {}
        // A heading over nothing would hide what there is.
        (false, true) => (section.heading, section.items) = (over.heading, past),
        (false, false) => section.parts.push(Section { items: past, ..over }),
    }
    section
}

/// The documents of a kind; of the kinds that come first it says so when there are none.
fn of_kind(linker: &Linker<'_>, outlines: &[&Outline], kind: KindName) -> Section {
    let empty = || linker.say(&format!("empty-here-{kind}"));
    Section {
        anchor: anchor(kind),
        heading: super::pieces::here(linker, &linker.say(&format!("kinds-{kind}"))),
        items: items(linker, outlines),
        empty: (outlines.is_empty() && FIRST.contains(&kind)).then(empty),
        ..Section::default()
    }
}
