//! The dates of the calendar that are no meetings: the last days on which people can take part, and what was promised to the public by when. Of long
//! lists the next dates stay, and the whole lists have pages of their own.

use super::{day_words, shown};
use crate::{
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName},
        outline::Outline,
    },
    render::{
        html::{
            context::{DateText, Item, Section, Table},
            facts,
            linker::Linker,
            pages::board::pieces::{cell, maybe, quoted, row, said, section, service, source_lang, table, titled},
        },
        lists::{First, List},
    },
    site::{obligations::Duty, promises::Promise, standing::ProcessState},
};

/// The anchor of the last days to take part.
const CLOSINGS: &str = "_closings";
/// The anchor of what was promised.
const PROMISED: &str = "_promised";

/// What the public was promised; the other duties are between the services and the site.
const TO_THE_PUBLIC: &[Duty] =
    &[Duty::Response, Duty::Study, Duty::FollowUp, Duty::Report, Duty::Action, Duty::Milestone];

/// The last days to take part; `None` without any.
pub fn closings(linker: &Linker<'_>, original: &Document) -> Option<Section> {
    let closings = closing_days(linker);
    let mut section = section(linker, "closings");
    let shown = shown(linker, original, &mut section, closings.len());
    section.items = items(linker, closings.iter().take(shown));
    (!section.items.is_empty()).then_some(section)
}

/// What was promised; `None` if nothing is.
pub fn promised(linker: &Linker<'_>, original: &Document) -> Option<Section> {
    let promises = promises_ahead(linker);
    let mut section = section(linker, "promised");
    let shown = shown(linker, original, &mut section, promises.len());
    section.tables = vec![promises_table(linker, promises.iter().take(shown))];
    (!promises.is_empty()).then_some(section)
}

/// Both, as lists that may grow long: what comes next stands first, on their pages too.
pub fn lists<'a>(linker: &Linker<'a>) -> [List<'a>; 2] {
    let promises = promises_ahead(linker).into_iter().map(|(promise, outline)| (promise.due, outline)).collect();
    [
        list(linker, CLOSINGS, ("heading-closings", "clotures"), (First::ToClose, closing_days(linker))),
        list(linker, PROMISED, ("heading-promised", "promesses"), (First::Due, promises)),
    ]
}

fn list<'a>(
    linker: &Linker<'a>,
    anchor: &str,
    (heading, word): (&str, &str),
    (first, dates): (First, Vec<(Date, &'a Outline)>),
) -> List<'a> {
    List {
        anchor: anchor.to_owned(),
        heading: linker.say(heading),
        word: word.to_owned(),
        outlines: dates.iter().map(|(_, outline)| *outline).collect(),
        days: dates.iter().map(|(day, _)| Some(*day)).collect(),
        ascending: true,
        first: Some((first, dates.iter().map(|(_, outline)| *outline).collect())),
        ..List::default()
    }
}

/// A page of one of the lists; `at`: which entries stand there.
pub fn page(linker: &Linker<'_>, anchor: &str, at: &[usize]) -> Option<Vec<Section>> {
    if at.is_empty() {
        return None;
    }
    let section = match anchor {
        CLOSINGS => {
            let closings = closing_days(linker);
            Section { items: items(linker, chosen(&closings, at)), ..section(linker, "closings") }
        }
        PROMISED => {
            let promises = promises_ahead(linker);
            Section { tables: vec![promises_table(linker, chosen(&promises, at))], ..section(linker, "promised") }
        }
        _ => return None,
    };
    Some(vec![section])
}

/// Entries of a list.
fn chosen<'d, T>(dates: &'d [T], at: &'d [usize]) -> impl Iterator<Item = &'d T> {
    at.iter().filter_map(|at| dates.get(*at))
}

/// The last days of processes that are open or to come, the next first.
fn closing_days<'a>(linker: &Linker<'a>) -> Vec<(Date, &'a Outline)> {
    let last_day = |outline: &Outline| {
        let Kind::Process(process) = &linker.view.original(linker.view.document(&outline.id)?).kind else {
            return None;
        };
        let state = linker.view.standing(&outline.id.work()).and_then(|standing| standing.state);
        let takes_part = matches!(state, Some(ProcessState::Announced | ProcessState::Framed | ProcessState::Open));
        process.last_day().filter(|_| takes_part)
    };
    let processes = linker.view.select(KindName::PROCESS, linker.lang).into_iter();
    let mut days: Vec<_> = processes.filter_map(|outline| Some((last_day(outline)?, outline))).collect();
    days.sort_by_key(|(day, outline)| (*day, outline.id.work()));
    days
}

fn items<'d, 'a: 'd>(linker: &Linker<'_>, days: impl Iterator<Item = &'d (Date, &'a Outline)>) -> Vec<Item> {
    let item = |(last, outline): &(Date, &Outline)| Item {
        date: Some(DateText { iso: last.to_string(), words: day_words(linker, *last) }),
        example: outline.example,
        name: linker.link(outline).map(facts::link),
        ..Item::default()
    };
    days.map(item).collect()
}

/// What was promised and is not late, the next first.
fn promises_ahead<'a>(linker: &Linker<'a>) -> Vec<(Promise, &'a Outline)> {
    let promises = linker.view.promises(None).into_iter();
    let ahead = promises.filter(|promise| !promise.is_past && TO_THE_PUBLIC.contains(&promise.duty));
    let told = ahead.filter_map(|promise| Some((linker.view.work(&promise.document, linker.lang)?, promise)));
    told.map(|(outline, promise)| (promise, outline)).collect()
}

fn promises_table<'d, 'a: 'd>(
    linker: &Linker<'_>,
    promises: impl Iterator<Item = &'d (Promise, &'a Outline)>,
) -> Table {
    let mut table = table(linker, "promised", &["promised", "due-on", "duty", "who", "document"]);
    for (promise, outline) in promises {
        let lang = source_lang(linker, outline);
        let cells = vec![
            cell(linker, vec![facts::date(linker, promise.due)]),
            cell(linker, vec![said(linker, &format!("duty-{}", promise.duty.name()), &[])]),
            maybe(linker, promise.owner.as_ref().map(|owner| service(linker, owner, lang))),
            maybe(linker, titled(linker, outline)),
        ];
        table.rows.push(row(quoted(linker, &promise.about, lang), cells));
    }
    table
}
