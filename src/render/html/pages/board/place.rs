//! The pages of a commune, a theme and an audience: what I can take part in here, when people meet, what was answered, and the rest by kind.

use std::collections::BTreeSet;

use super::{
    Board, calendar,
    pieces::{item, section},
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
        pages::listings,
    },
    site::{
        referrers::Role,
        standing::{ProcessState, Standing},
    },
};

/// Kinds that come first, each even when there is none.
const FIRST: &[KindName] = &[KindName::PROCESS, KindName::EVENT, KindName::RESPONSE, KindName::NEWS];

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document) -> Board {
    let role = match original.kind {
        Kind::Theme => Role::Theme,
        Kind::Audience => Role::Audience,
        _ => Role::Commune,
    };
    let facts = match &original.kind {
        Kind::Commune(commune) => commune_facts(linker, commune),
        _ => facts::classification(linker, original),
    };
    let work = original.id.work();
    let referrers = linker.view.referrers(&work, None);
    let of = |wanted: &[Role]| -> BTreeSet<WorkId> {
        referrers.iter().filter(|(role, _)| wanted.contains(role)).map(|(_, work)| work.clone()).collect()
    };
    let here = of(&[role]);
    let about = of(&[Role::About]);
    let all: BTreeSet<WorkId> = here.union(&about).cloned().collect();
    let mut sections = vec![processes(linker, &all), meetings(linker, &all)];
    for kind in KindName::ALL.iter().filter(|kind| !matches!(**kind, KindName::PROCESS | KindName::EVENT)) {
        sections.extend(of_kind(linker, &all, *kind));
    }
    // What stands first is told first, then the others in the order of kinds.
    sections
        .sort_by_key(|section| FIRST.iter().position(|kind| section.anchor == anchor(*kind)).unwrap_or(FIRST.len()));
    gather_missing(&mut sections);
    let mentions: BTreeSet<WorkId> = of(&[Role::Link]).difference(&all).cloned().collect();
    let mut cited = section(linker, "mentions");
    cited.items = items(linker, outlines(linker, &mentions).iter());
    sections.extend((!cited.items.is_empty()).then_some(cited));
    Board { facts, sections, ..Board::default() }
}

/// What is missing is said under the first heading, in one paragraph: four headings over nothing would hide what there is.
fn gather_missing(sections: &mut Vec<Section>) {
    let mut missing: Vec<String> = Vec::new();
    for section in sections.iter_mut() {
        missing.extend(section.empty.take());
    }
    sections.retain(|section| {
        section.anchor == anchor(KindName::PROCESS) || !section.items.is_empty() || !section.parts.is_empty()
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

fn items<'a, 'l>(linker: &Linker<'_>, outlines: impl Iterator<Item = &'l &'a Outline>) -> Vec<Item>
where
    'a: 'l,
{
    outlines.filter_map(|outline| item(linker, outline)).collect()
}

/// Open processes first, then those to come, then the others.
fn processes(linker: &Linker<'_>, works: &BTreeSet<WorkId>) -> Section {
    let mut section = section(linker, "take-part-here");
    section.anchor = anchor(KindName::PROCESS);
    let rank = |standing: &Option<Standing>| match standing.as_ref().and_then(|standing| standing.state) {
        Some(ProcessState::Open) => 0,
        Some(ProcessState::Framed | ProcessState::Announced) => 1,
        _ => 2,
    };
    let own = outlines(linker, works).into_iter().filter(|outline| outline.id.kind == KindName::PROCESS);
    let mut found: Vec<_> = own.map(|outline| (linker.view.standing(&outline.id.work()), outline)).collect();
    found.sort_by_key(|(standing, _)| rank(standing));
    let is_open = found.iter().any(|(standing, _)| rank(standing) == 0);
    section.items = items(linker, found.iter().map(|(_, outline)| outline));
    if !is_open {
        section.empty = Some(linker.say("nothing-open-here"));
    }
    section
}

/// Meetings to come, then the past ones.
fn meetings(linker: &Linker<'_>, works: &BTreeSet<WorkId>) -> Section {
    let mut section = section(linker, "meetings-ahead");
    section.anchor = anchor(KindName::EVENT);
    let calendar::Items { ahead, is_all_cancelled, past } = calendar::items_of(linker, works);
    if is_all_cancelled {
        section.lines = vec![super::pieces::said(linker, "meetings-all-cancelled", &[("count", ahead.len().into())])];
    }
    section.items = ahead;
    if section.items.is_empty() {
        section.empty = Some(linker.say("empty-meetings-here"));
    }
    if !past.is_empty() {
        let mut over = super::pieces::section(linker, "meetings-past");
        over.items = past;
        section.parts.push(over);
    }
    section
}

/// The documents of a kind; of the kinds that come first also when there are none.
fn of_kind(linker: &Linker<'_>, works: &BTreeSet<WorkId>, kind: KindName) -> Option<Section> {
    let own: Vec<&Outline> = outlines(linker, works).into_iter().filter(|outline| outline.id.kind == kind).collect();
    let mut section = section_of(linker, kind);
    section.items = items(linker, own.iter());
    if section.items.is_empty() {
        section.empty = Some(linker.say(&format!("empty-here-{kind}"))).filter(|_| FIRST.contains(&kind));
    }
    (!section.items.is_empty() || section.empty.is_some()).then_some(section)
}

fn section_of(linker: &Linker<'_>, kind: KindName) -> Section {
    Section {
        anchor: anchor(kind),
        heading: super::pieces::here(linker, &linker.say(&format!("kinds-{kind}"))),
        ..Section::default()
    }
}
