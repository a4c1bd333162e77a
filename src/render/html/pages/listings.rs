//! Lists of documents, sorted as people look for them.

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;

use crate::{
    base::lang::Lang,
    model::{kinds::KindName, outline::Outline, reference::WorkId},
    render::html::{
        context::{Entry, Listing},
        linker::Linker,
    },
    site::referrers::Role,
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
pub fn of_kind(linker: &Linker<'_>, kind: KindName) -> Listing {
    let entries = sorted(linker, kind).into_iter().filter_map(|outline| linker.entry(outline)).collect();
    Listing {
        anchor: format!("_{kind}"),
        heading: linker.say(&format!("listing-{kind}")),
        entries,
        empty: linker.say(&format!("empty-{kind}")),
        style: style_of(kind),
    }
}

fn style_of(kind: KindName) -> &'static str {
    match kind {
        KindName::TERM => "glossary",
        KindName::COMMUNE => "places",
        _ => "entries",
    }
}

/// Documents that refer to a work, in some roles; `None` without any.
pub fn referring(
    linker: &Linker<'_>,
    work: &WorkId,
    record: Option<&str>,
    roles: &[Role],
    message: &str,
) -> Option<Listing> {
    let listing = referring_or_empty(linker, work, record, roles, message);
    (!listing.entries.is_empty()).then_some(listing)
}

/// Documents that refer to a work, in some roles; the list says so when there are none.
pub fn referring_or_empty(
    linker: &Linker<'_>,
    work: &WorkId,
    record: Option<&str>,
    roles: &[Role],
    message: &str,
) -> Listing {
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
    let entries: Vec<Entry> = outlines.into_iter().filter_map(|outline| linker.entry(outline)).collect();
    Listing {
        anchor: format!("_{message}"),
        heading: linker.say(&format!("listing-{message}")),
        entries,
        empty: linker.say(&format!("empty-{message}")),
        style: "entries",
    }
}
