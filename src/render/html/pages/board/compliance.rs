//! The dashboard of the charter: which principle is served by what, which recommendation has an answer and how long it took, what is
//! owed, waived or unknown. Nobody writes these figures.

mod long;

use super::{
    Board,
    pieces::{
        cell, count, fold, here, labelled, line, maybe, number, row, said, section, service, state, table, titled,
        whole, words, work,
    },
};
use crate::{
    model::{date::Date, document::Document, kinds::KindName, reference::WorkId},
    render::{
        compliance,
        html::{
            body::links,
            context::{FactValue, Figure, Fold, Item, Link, Passage, Section, State, Table},
            facts,
            linker::Linker,
            rulebook, standings,
        },
        lists::SHOWN,
    },
    site::{
        compliance::{Compliance, Median, ProcessLine, PromiseKept, Share, WaiverLine},
        promises::Promise,
    },
};

pub use self::long::{lists, page};

/// Kinds that the table of principles counts one by one; the others are counted together.
const COUNTED: &[KindName] = &[KindName::PROCESS, KindName::EVENT, KindName::OPINION, KindName::RESPONSE];

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document) -> Board {
    let kept = linker.view.compliance();
    let sections = [
        principles(linker, &kept),
        processes(linker, original, &kept),
        overdue(linker, original, &kept),
        waivers(linker, original, &kept),
        unstated(linker, &kept),
        method(linker, original, &kept),
    ];
    Board { figures: figures(linker, &kept), sections: sections.to_vec(), ..Board::default() }
}

fn share(linker: &Linker<'_>, share: Share) -> String {
    match share.of {
        0 => whole(linker, 0),
        _ => linker.text("share", &[("part", share.part.into()), ("of", share.of.into())]),
    }
}

/// Half days are written as the language writes a half.
fn days(linker: &Linker<'_>, median: Median) -> String {
    super::pieces::written(median.halves.saturating_mul(500), linker.lang)
}

fn figures(linker: &Linker<'_>, kept: &Compliance) -> Vec<Figure> {
    let figure = |value: String, label: &str, method: &str, arguments: &[(&str, crate::base::diagnostic::Value)]| {
        Figure { value, label: linker.text(label, arguments), method: Some(linker.say(method)) }
    };
    let mut figures = Vec::new();
    let of = [("count", kept.answered.of.into())];
    figures.push(figure(share(linker, kept.answered), "figure-answered", "figure-answered-method", &of));
    if let Some(median) = kept.median {
        // « 1,5 jour » but « 2 jours »: what counts is the whole part.
        let of = [("count", (median.halves / 2).into())];
        figures.push(figure(days(linker, median), "figure-median", "figure-median-method", &of));
    }
    let of = [("count", kept.in_time.of.into())];
    figures.push(figure(share(linker, kept.in_time), "figure-in-time", "figure-in-time-method", &of));
    let of = [("count", kept.overdue.len().into())];
    let owed = whole(linker, kept.overdue.len().try_into().unwrap_or(i64::MAX));
    let mut overdue = figure(owed, "figure-overdue", "figure-overdue-method", &of);
    if kept.overdue.is_empty() {
        overdue.method = None;
    }
    figures.push(overdue);
    figures
}

/// How figures are counted, and of what they speak.
fn method(linker: &Linker<'_>, original: &Document, kept: &Compliance) -> Section {
    let mut section = section(linker, "method");
    let examples = if kept.only_examples { "method-only-examples" } else { "method-no-examples" };
    section.lines =
        vec![said(linker, examples, &[]), said(linker, "method-days", &[]), said(linker, "method-data", &[])];
    section.lines.extend(charter_file(linker, original));
    section
}

fn principles(linker: &Linker<'_>, kept: &Compliance) -> Section {
    let mut section = section(linker, "principles-served");
    let Some((owner, charter)) = linker.view.charter(linker.lang) else {
        section.empty = Some(linker.say("empty-charter"));
        return section;
    };
    let mut table = table(linker, "principles-served", &["principle", "actions#"]);
    let column = |label: String| crate::render::html::context::Column { label: here(linker, &label), numbers: true };
    table.columns.extend(COUNTED.iter().map(|kind| column(linker.say(&format!("kinds-{kind}")))));
    table.columns.push(column(linker.say("column-other-documents")));
    for used in &kept.principles {
        let title = charter.principles.iter().find(|principle| principle.id.value == used.id);
        let Some(title) = title.map(|principle| &principle.title) else { continue };
        let of = |kind: KindName| used.documents.iter().filter(|work| work.kind == kind).count();
        let counted: Vec<usize> = COUNTED.iter().map(|kind| of(*kind)).collect();
        let others = used.documents.len() - counted.iter().sum::<usize>();
        let head = linker.part(&owner.id, &used.id, title).map(facts::link);
        let mut cells = vec![count(linker, used.actions.len())];
        cells.extend(counted.into_iter().chain([others]).map(|number| count(linker, number)));
        let head = head.unwrap_or_else(|| facts::text(linker, title, &owner.id.lang));
        table.rows.push(row(head, cells));
        let all: Vec<_> = used.actions.iter().chain(&used.documents).cloned().collect();
        let arguments = [("title", (&**title).into()), ("count", all.len().into())];
        if !all.is_empty() {
            let summary = here(linker, &linker.text("principle-documents", &arguments));
            let all_of_them = linker.part(&owner.id, &used.id, title);
            section.folds.push(served_by(linker, summary, &all, all_of_them));
        }
    }
    section.tables.push(table);
    section
}

/// The first of what serves a principle, and the way to its page, which has all of it, where that is more than a few.
fn served_by(linker: &Linker<'_>, summary: Passage, all: &[WorkId], page: Option<Link>) -> Fold {
    match page.filter(|_| all.len() > SHOWN) {
        Some(page) => {
            let mut first = fold(linker, summary.clone(), &all[..SHOWN]);
            first.links.push(Link {
                url: format!("{}#_serves", page.url),
                label: summary.text,
                lang: None,
                dir: None,
                ..page
            });
            first
        }
        None => fold(linker, summary, all),
    }
}

fn processes(linker: &Linker<'_>, original: &Document, kept: &Compliance) -> Section {
    let mut section = section(linker, "answers-given");
    if kept.processes.is_empty() {
        section.empty = Some(linker.say("empty-process"));
        return section;
    }
    let late =
        kept.processes.iter().filter(|line| matches!(line.promise, PromiseKept::Late | PromiseKept::AfterTime)).count();
    section.lines = vec![said(linker, "answers-late", &[("count", late.into())])];
    let lines = long::first(linker, original, &mut section, kept.processes.iter().collect(), long::processes, kept);
    section.tables.push(answers_given(linker, &lines));
    section
}

fn answers_given(linker: &Linker<'_>, lines: &[&ProcessLine]) -> Table {
    let columns = ["process", "state", "answered-of#", "opinion-on", "answer-due", "answered-on", "days#", "promise"];
    let mut table = table(linker, "answers-given", &columns);
    for line in lines {
        let named = line.opinion.as_ref().filter(|_| line.is_one_of_several).unwrap_or(&line.work);
        let Some(head) = work(linker, named) else { continue };
        // What does not exist yet has no date yet; what exists without one has none in the source.
        let date = |date: Option<Date>, exists: bool| match date {
            None if !exists => cell(linker, vec![said(linker, "not-yet", &[])]),
            date => maybe(linker, date.map(|date| facts::date(linker, date))),
        };
        let stands = match standings::of_process(linker, &line.work) {
            Some(State { words, class }) => state(words, class),
            None => said(linker, "not-in-source", &[]),
        };
        let none = || linker.say("share-none");
        let answered = if line.answered.of == 0 { none() } else { share(linker, line.answered) };
        let mut answered = cell(linker, vec![words(linker, &answered)]);
        answered.number = true;
        let is_answered = matches!(line.promise, PromiseKept::InTime | PromiseKept::AfterTime | PromiseKept::Undated);
        let taken = match line.days {
            Some(days) => whole(linker, days),
            None => linker.say(if is_answered { "none" } else { "not-yet" }),
        };
        let cells = vec![
            cell(linker, vec![stands]),
            answered,
            date(line.opinion_on, line.answered.of > 0),
            date(line.due, true),
            date(line.answered_on, is_answered),
            number(linker, &taken),
            cell(linker, vec![promise(linker, line)]),
        ];
        table.rows.push(row(head, cells));
    }
    table
}

fn promise(linker: &Linker<'_>, line: &ProcessLine) -> FactValue {
    let class = match line.promise {
        PromiseKept::InTime => "done",
        PromiseKept::Late | PromiseKept::AfterTime => "late",
        PromiseKept::Awaited => "not-started",
        PromiseKept::None | PromiseKept::Stopped | PromiseKept::Undated => "unknown",
    };
    state(linker.say(&format!("promise-{}", line.promise.name())), class)
}

fn overdue(linker: &Linker<'_>, original: &Document, kept: &Compliance) -> Section {
    let mut section = section(linker, "overdue");
    if kept.overdue.is_empty() {
        section.empty = Some(linker.say("empty-overdue"));
        return section;
    }
    let promises =
        long::first(linker, original, &mut section, kept.overdue.iter().collect(), long::longest_overdue, kept);
    section.items = promises.into_iter().filter_map(|promise| owed(linker, promise)).collect();
    section
}

/// Something owed: since when, what, who.
pub fn owed(linker: &Linker<'_>, promise: &Promise) -> Option<Item> {
    let outline = linker.view.work(&promise.document, linker.lang)?;
    let source = super::pieces::source_lang(linker, outline);
    let mut lines = Vec::new();
    let about = super::pieces::quoted(linker, &promise.about, source);
    if *promise.about != *outline.title {
        lines.push(line(vec![about]));
    }
    if let Some(owner) = &promise.owner {
        lines.push(labelled(linker, "owed-by", vec![service(linker, owner, source)]));
    }
    Some(Item {
        folds: Vec::new(),
        anchors: Vec::new(),
        date: Some(linker.date(promise.due)),
        detail: Some(linker.say(&format!("duty-{}", promise.duty.name()))),
        example: promise.example,
        state: None,
        name: Some(titled(linker, outline)?),
        lines,
    })
}

fn waivers(linker: &Linker<'_>, original: &Document, kept: &Compliance) -> Section {
    let mut section = section(linker, "waivers");
    if kept.waivers.is_empty() {
        section.empty = Some(linker.say("empty-waivers"));
        return section;
    }
    let mut lines: Vec<&WaiverLine> = kept.waivers.iter().collect();
    lines.sort_by_key(|line| !line.in_force);
    let lines = long::first(linker, original, &mut section, lines, long::waivers, kept);
    section.tables.push(waived(linker, &lines));
    section
}

fn waived(linker: &Linker<'_>, lines: &[&WaiverLine]) -> Table {
    let mut table = table(linker, "waivers", &["document", "rule", "reason", "until", "in-force"]);
    for line in lines {
        let Some(head) = work(linker, &line.document) else { continue };
        let lang = linker.view.config().default_lang();
        let in_force = if line.in_force { "waiver-in-force" } else { "waiver-ended" };
        let cells = vec![
            cell(linker, vec![rule(linker, &line.rule)]),
            maybe(linker, line.reason.as_ref().map(|reason| super::pieces::quoted(linker, reason, lang))),
            maybe(linker, line.until.map(|until| facts::date(linker, until))),
            cell(linker, vec![said(linker, in_force, &[])]),
        ];
        table.rows.push(row(head, cells));
    }
    table
}

/// A rule in words, leading to its explanation where the site has one.
fn rule(linker: &Linker<'_>, name: &str) -> FactValue {
    let about = here(linker, &rulebook::about(linker, name));
    match rulebook::link(linker, name) {
        Some(link) => facts::link(Link { label: about.text, ..link }),
        None => facts::passage(about),
    }
}

fn unstated(linker: &Linker<'_>, kept: &Compliance) -> Section {
    let mut section = section(linker, "unstated");
    let missing: usize = kept.unstated.values().map(|kind| kind.missing).sum();
    if missing == 0 {
        section.empty = Some(linker.say("empty-unstated"));
        return section;
    }
    section.lines = vec![said(linker, "unstated-why", &[("count", missing.into())])];
    let mut table = table(linker, "unstated", &["kind", "documents#", "fields#", "missing#"]);
    for (kind, fields) in kept.unstated.iter().filter(|(_, fields)| fields.missing > 0) {
        let head = words(linker, &linker.say(&format!("kinds-{kind}")));
        let cells = [fields.documents, fields.fields, fields.missing].map(|number| count(linker, number));
        table.rows.push(row(head, cells.to_vec()));
    }
    section.tables.push(table);
    section
}

/// The file with the same figures, as a link from a page.
fn charter_file(linker: &Linker<'_>, board: &Document) -> Option<FactValue> {
    let path = compliance::path(linker.view.route(&board.id)?);
    let size = linker.view.size(&path).unwrap_or_default();
    let details = links::details(path.as_str(), size, linker.lang, &|id, arguments| linker.text(id, arguments));
    let label = format!("{} ({details})", linker.say("data-charter"));
    Some(facts::link(Link { url: linker.url(&path), label, ..Link::default() }))
}
