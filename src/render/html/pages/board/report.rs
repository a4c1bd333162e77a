//! A report: what was counted and how, who was missing, what was learnt and where that leads.

use super::{
    Board,
    pieces::{cell, figure, labelled, number, quoted, row, said, section, table, table_called, words},
};
use crate::{
    base::lang::Lang,
    model::{
        document::Document,
        kinds::{
            KindName,
            plan::Period,
            report::{Lesson, Report, ReportFigure},
        },
        meta::Stated,
        reference::Reference,
    },
    render::html::{
        context::{FactLine, FactValue, Item, Section, Table},
        facts,
        linker::Linker,
    },
};

/// The board.
pub fn board(linker: &Linker<'_>, original: &Document, report: &Report) -> Board {
    let lang = &original.id.lang;
    let plan = report.plan.as_ref().and_then(|plan| linker.reference(plan));
    let mut lines: Vec<FactLine> =
        facts::line(linker, "fact-plan", plan.map(facts::link).into_iter().collect()).into_iter().collect();
    lines.push(period(linker, "fact-period", &report.period));
    Board {
        facts: lines,
        figures: Vec::new(),
        sections: vec![figures(linker, report, lang), missing(linker, report, lang), lessons(linker, report, lang)],
    }
}

/// A period as a fact.
pub fn period(linker: &Linker<'_>, label: &str, period: &Stated<Period>) -> FactLine {
    facts::stated(linker, label, period, |period| {
        let (from, to) = (linker.date(period.from).words, linker.date(period.to).words);
        vec![said(linker, "period", &[("from", from.into()), ("to", to.into())])]
    })
}

fn figures(linker: &Linker<'_>, report: &Report, lang: &Lang) -> Section {
    let mut section = section(linker, "figures");
    let Some(figures) = report.figures.given() else {
        section.empty = Some(linker.say("not-in-source"));
        return section;
    };
    let mut whole = table(linker, "figures", &["counted", "value#", "unit", "method"]);
    for counted in figures {
        let value = counted.value.as_ref().map_or_else(|| linker.say("none"), |value| figure(linker, &value.value));
        let unit =
            counted.unit.as_ref().map_or_else(|| said(linker, "unit-persons", &[]), |unit| quoted(linker, unit, lang));
        let method = counted.method.as_ref().map(|method| quoted(linker, method, lang));
        let cells = vec![number(linker, &value), cell(linker, vec![unit]), super::pieces::maybe(linker, method)];
        whole.rows.push(row(quoted(linker, &counted.label, lang), cells));
    }
    section.tables.push(whole);
    let with_parts = figures.iter().enumerate().filter(|(_, counted)| !counted.parts.is_empty());
    section.tables.extend(with_parts.map(|(index, counted)| parts(linker, index, counted, lang)));
    section
}

/// What a figure is made of.
fn parts(linker: &Linker<'_>, index: usize, counted: &ReportFigure, lang: &Lang) -> Table {
    let (label, unit) = (counted.label.to_string(), counted.unit.clone());
    let unit = unit.map_or_else(|| linker.say("unit-persons"), |unit| unit.to_string());
    let caption = linker.text("caption-parts-of", &[("label", label.into()), ("unit", unit.into())]);
    let anchor = format!("_figure-{index}-table");
    let mut table = table_called(linker, anchor, linker.passage(&caption, linker.lang), &["part", "value#"]);
    for part in &counted.parts {
        let value = part.value.as_ref().map_or_else(|| linker.say("none"), |value| figure(linker, &value.value));
        table.rows.push(row(quoted(linker, &part.label, lang), vec![number(linker, &value)]));
    }
    table
}

fn missing(linker: &Linker<'_>, report: &Report, lang: &Lang) -> Section {
    let mut section = section(linker, "who-was-missing");
    match report.who_was_missing.given() {
        Some(text) => section.lines = vec![quoted(linker, &text.value, lang)],
        None => section.empty = Some(linker.say("not-in-source")),
    }
    section
}

fn lessons(linker: &Linker<'_>, report: &Report, lang: &Lang) -> Section {
    let mut section = section(linker, "lessons");
    match report.lessons.given() {
        Some(lessons) => section.items = lessons.iter().map(|lesson| lesson_item(linker, lesson, lang)).collect(),
        None => section.empty = Some(linker.say("not-in-source")),
    }
    section
}

/// A lesson leads to an action, with its state, or says why it does not.
fn lesson_item(linker: &Linker<'_>, lesson: &Lesson, lang: &Lang) -> Item {
    let as_action =
        |reference: &Reference| Reference { kind: reference.kind.or(Some(KindName::ACTION)), ..reference.clone() };
    let action = lesson.action.as_ref().and_then(|action| linker.view.target(&as_action(action)));
    let mut lines = Vec::new();
    if let Some(link) = action.as_ref().and_then(|action| linker.work(action)) {
        let mut values = vec![facts::link(link)];
        let state = action.and_then(|action| linker.view.state(&action)).map(|state| linker.state(state));
        values.extend(state.map(|state| FactValue { state: Some(state), ..FactValue::default() }));
        lines.push(labelled(linker, "lesson-leads-to", values));
    }
    if let Some(why_not) = &lesson.why_not {
        lines.push(labelled(linker, "lesson-why-not", vec![quoted(linker, why_not, lang)]));
    }
    Item { name: Some(words_of(linker, lesson, lang)), lines, ..Item::default() }
}

fn words_of(linker: &Linker<'_>, lesson: &Lesson, lang: &Lang) -> FactValue {
    match lesson.text.is_empty() {
        true => words(linker, &linker.say("none")),
        false => quoted(linker, &lesson.text, lang),
    }
}
