//! The lists of the dashboard that grow with the site: answers given, what is late, waivers. A long one keeps here the entries that matter first (the
//! latest answers, what is most overdue, the waivers that end last) and has pages of its own, as every list has; these say of each entry what the
//! dashboard says of it.

use super::{answers_given, owed, waived};
use crate::{
    model::{date::Date, document::Document, outline::Outline},
    render::{
        html::{
            context::Section,
            linker::Linker,
            pages::{
                board::pieces::{section, words},
                listings,
            },
        },
        lists::{First, List, SHOWN},
    },
    site::{
        compliance::{Compliance, ProcessLine, WaiverLine},
        promises::Promise,
    },
};

/// Entries of a list with their days and documents.
type Entries<'k, 'a, T> = Vec<(&'k T, Option<Date>, &'a Outline)>;

/// Processes, by the day on which people handed over their opinion, which no later answer moves.
pub fn processes<'k, 'a>(linker: &Linker<'a>, kept: &'k Compliance) -> Entries<'k, 'a, ProcessLine> {
    let day = |line: &ProcessLine| line.opinion_on.or(line.due);
    entries(
        kept.processes.iter().filter_map(|line| Some((line, day(line), linker.view.work(&line.work, linker.lang)?))),
    )
}

/// What is late, what waits longest first.
pub fn longest_overdue<'k, 'a>(linker: &Linker<'a>, kept: &'k Compliance) -> Entries<'k, 'a, Promise> {
    let outline = |promise: &Promise| linker.view.work(&promise.document, linker.lang);
    let all = kept.overdue.iter();
    all.filter_map(|promise| Some((promise, Some(promise.due), outline(promise)?))).collect()
}

/// Waivers, by their last day.
pub fn waivers<'k, 'a>(linker: &Linker<'a>, kept: &'k Compliance) -> Entries<'k, 'a, WaiverLine> {
    let outline = |line: &WaiverLine| linker.view.work(&line.document, linker.lang);
    entries(kept.waivers.iter().filter_map(|line| Some((line, line.until, outline(line)?))))
}

/// The latest first; those without a day stand last.
fn entries<'k, 'a, T>(all: impl Iterator<Item = (&'k T, Option<Date>, &'a Outline)>) -> Entries<'k, 'a, T> {
    let mut entries: Entries<'k, 'a, T> = all.collect();
    entries.sort_by_key(|(_, day, _)| std::cmp::Reverse(*day));
    entries
}

/// The lists of the dashboard.
pub fn lists<'a>(linker: &Linker<'a>) -> Vec<List<'a>> {
    let kept = linker.view.compliance();
    let (late, waived) = (longest_overdue(linker, &kept), waivers(linker, &kept));
    vec![
        list(linker, "answers-given", "reponses", &processes(linker, &kept)),
        List {
            first: Some((First::Oldest, outlines(&late))),
            ascending: true,
            ..list(linker, "overdue", "retards", &late)
        },
        List { first: Some((First::LastToEnd, outlines(&waived))), ..list(linker, "waivers", "derogations", &waived) },
    ]
}

fn outlines<'a, T>(entries: &Entries<'_, 'a, T>) -> Vec<&'a Outline> {
    entries.iter().map(|(_, _, outline)| *outline).collect()
}

fn list<'a, T>(linker: &Linker<'a>, name: &str, word: &str, entries: &Entries<'_, 'a, T>) -> List<'a> {
    List {
        anchor: format!("_{name}"),
        heading: linker.say(&format!("heading-{name}")),
        word: word.to_owned(),
        outlines: outlines(entries),
        days: entries.iter().map(|(_, day, _)| *day).collect(),
        ..List::default()
    }
}

/// What of a list stands in its section: all of a short one as it was given, of a long one the first entries of an order, with the way to its pages.
pub fn first<'k, 'a, T>(
    linker: &Linker<'a>,
    original: &Document,
    section: &mut Section,
    all: Vec<&'k T>,
    order: impl Fn(&Linker<'a>, &'k Compliance) -> Entries<'k, 'a, T>,
    kept: &'k Compliance,
) -> Vec<&'k T> {
    let Some(long) = listings::long(linker, original, &section.anchor) else { return all };
    section.lines.extend(listings::lead(linker, long).map(|lead| words(linker, &lead)));
    section.rest = Some(listings::rest(linker, original, long));
    order(linker, kept).into_iter().take(SHOWN).map(|(entry, _, _)| entry).collect()
}

/// A page of one of the lists; `at`: which entries stand there.
pub fn page(linker: &Linker<'_>, anchor: &str, at: &[usize]) -> Option<Vec<Section>> {
    if at.is_empty() {
        return None;
    }
    let kept = linker.view.compliance();
    let name = anchor.trim_start_matches('_');
    let mut section = section(linker, name);
    match name {
        "answers-given" => section.tables.push(answers_given(linker, &chosen(&processes(linker, &kept), at))),
        "overdue" => {
            let promises = chosen(&longest_overdue(linker, &kept), at);
            section.items = promises.into_iter().filter_map(|promise| owed(linker, promise)).collect();
        }
        "waivers" => section.tables.push(waived(linker, &chosen(&waivers(linker, &kept), at))),
        _ => return None,
    }
    Some(vec![section])
}

fn chosen<'k, T>(entries: &Entries<'k, '_, T>, at: &[usize]) -> Vec<&'k T> {
    at.iter().filter_map(|at| entries.get(*at)).map(|(entry, _, _)| *entry).collect()
}
