//! Small pieces that boards are made of: sections, tables, cells, values.

use std::sync::Arc;

use crate::{
    base::{decimal::Decimal, diagnostic::Value, lang::Lang},
    model::{
        figure::{Figure, FigureValue},
        outline::Outline,
        reference::WorkId,
    },
    render::{
        chart::numbers::Numbers,
        html::{
            context::{Cell, Column, FactValue, Fold, Item, Line, Passage, Row, Section, State, Table},
            facts,
            linker::Linker,
        },
    },
};

/// A section under the message `heading-<name>`.
pub fn section(linker: &Linker<'_>, name: &str) -> Section {
    Section {
        anchor: format!("_{name}"),
        heading: here(linker, &linker.say(&format!("heading-{name}"))),
        ..Section::default()
    }
}

/// A text that is in the language of the page.
pub fn here(linker: &Linker<'_>, text: &str) -> Passage {
    linker.passage(text, linker.lang)
}

/// A text in the language of the page as a value.
pub fn words(linker: &Linker<'_>, text: &str) -> FactValue {
    facts::text(linker, text, linker.lang)
}

/// A message as a value.
pub fn said(linker: &Linker<'_>, id: &str, arguments: &[(&str, Value)]) -> FactValue {
    words(linker, &linker.text(id, arguments))
}

/// A state as a value.
pub fn state(words: String, class: &'static str) -> FactValue {
    FactValue { state: Some(State { words, class }), ..FactValue::default() }
}

/// A link to a work, or nothing where it has no page.
pub fn work(linker: &Linker<'_>, work: &WorkId) -> Option<FactValue> {
    linker.work(work).map(facts::link)
}

/// A service by its name: a link to its page where the site has one.
pub fn service(linker: &Linker<'_>, name: &str, lang: &Lang) -> FactValue {
    // A contact is a service and its mailbox: « Service Voirie, voirie@example.org ».
    let who = name.split(',').next().unwrap_or(name);
    let found = linker.view.service(name).or_else(|| linker.view.service(who));
    let page = found.and_then(|service| linker.work(&service));
    page.map_or_else(|| facts::text(linker, name, lang), facts::link)
}

/// The language of the original of a work, in which its facts are written.
pub fn source_lang<'a>(linker: &Linker<'a>, outline: &'a Outline) -> &'a Lang {
    let default = linker.view.config().default_lang();
    if linker.view.outline(&outline.id.in_lang(default)).is_some() { default } else { &outline.id.lang }
}

/// A table under the message `caption-<name>`, with columns under messages `column-<name>`; those that end with `#` hold numbers.
pub fn table(linker: &Linker<'_>, name: &str, columns: &[&str]) -> Table {
    let caption = here(linker, &linker.say(&format!("caption-{name}")));
    table_called(linker, format!("_{name}-table"), caption, columns)
}

/// A table under a caption of its own.
pub fn table_called(linker: &Linker<'_>, anchor: String, caption: Passage, columns: &[&str]) -> Table {
    let column = |id: &&str| {
        let name = id.trim_end_matches('#');
        Column { label: here(linker, &linker.say(&format!("column-{name}"))), numbers: id.ends_with('#') }
    };
    Table { anchor, caption, columns: columns.iter().map(column).collect(), rows: Vec::new() }
}

/// A row.
pub fn row(head: FactValue, cells: Vec<Cell>) -> Row {
    Row { head, cells }
}

/// A cell of values; of none it says so.
pub fn cell(linker: &Linker<'_>, values: Vec<FactValue>) -> Cell {
    let values = if values.is_empty() { vec![said(linker, "none", &[])] } else { values };
    Cell { values, number: false }
}

/// A cell that may have no value.
pub fn maybe(linker: &Linker<'_>, value: Option<FactValue>) -> Cell {
    cell(linker, value.into_iter().collect())
}

/// A cell of a number.
pub fn number(linker: &Linker<'_>, text: &str) -> Cell {
    Cell { values: vec![words(linker, text)], number: true }
}

/// A cell of a count.
pub fn count(linker: &Linker<'_>, count: usize) -> Cell {
    number(linker, &whole(linker, i64::try_from(count).unwrap_or(i64::MAX)))
}

/// A whole number as the language of the page writes it.
pub fn whole(linker: &Linker<'_>, number: i64) -> String {
    written(number.saturating_mul(1000), linker.lang)
}

/// Euros, as the language of the page writes them.
pub fn euros(linker: &Linker<'_>, thousandths: i64) -> String {
    linker.text("amount-euros", &[("amount", written(thousandths, linker.lang).into())])
}

/// A figure as the language of the page writes it; a masked one in words.
pub fn figure(linker: &Linker<'_>, figure: &Figure) -> String {
    match figure.value {
        FigureValue::Exact(value) => written(value, linker.lang),
        FigureValue::Below(limit) => linker.text("figure-below", &[("limit", written(limit, linker.lang).into())]),
    }
}

/// A decimal number, given in thousandths, as a language writes it. Cells of numbers do not break at the spaces between groups.
pub fn written(thousandths: i64, lang: &Lang) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, part) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    let plain = format!("{sign}{whole}.{part:03}");
    let plain = plain.trim_end_matches('0').trim_end_matches('.');
    match Decimal::parse(plain) {
        Some(number) => Numbers::of(lang).format(number),
        None => plain.to_owned(),
    }
}

/// An item of a list about a document: what it is, its name; nothing where it has no page.
pub fn item(linker: &Linker<'_>, outline: &Outline) -> Option<Item> {
    let entry = linker.entry(outline)?;
    Some(Item {
        folds: Vec::new(),
        anchors: Vec::new(),
        date: entry.date,
        detail: entry.detail,
        example: entry.example,
        state: entry.state,
        name: Some(facts::link(entry.link)),
        lines: entry
            .summary
            .into_iter()
            .map(|text| line(vec![FactValue { text: Some(text), ..FactValue::default() }]))
            .collect(),
    })
}

/// Links to works that open on demand. They have their whole titles: every process has « Le contrat ».
pub fn fold(linker: &Linker<'_>, summary: Passage, works: &[WorkId]) -> Fold {
    let link = |work: &WorkId| titled(linker, linker.view.work(work, linker.lang)?)?.link;
    Fold { summary, links: works.iter().filter_map(link).collect() }
}

/// A line that speaks for itself.
pub fn line(values: Vec<FactValue>) -> Line {
    Line { label: None, values }
}

/// A line under a message that says what it is.
pub fn labelled(linker: &Linker<'_>, label: &str, values: Vec<FactValue>) -> Line {
    Line { label: Some(linker.say(label)), values }
}

/// A link to a document under its whole title, which tells it from its like elsewhere.
pub fn titled(linker: &Linker<'_>, outline: &Outline) -> Option<FactValue> {
    let passage = linker.passage(&outline.title, &outline.id.lang);
    let url = linker.link(outline)?.url;
    Some(facts::link(linker.link_with(url, passage, &outline.id.lang, false)))
}

/// A text of an author as a value.
pub fn quoted(linker: &Linker<'_>, text: &Arc<str>, lang: &Lang) -> FactValue {
    facts::text(linker, text, lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_has_them() {
        let of = |tag: &str, thousandths| written(thousandths, &Lang::parse(tag).expect("a tag"));
        assert_eq!(of("fr", 120_000_000), "120 000");
        assert_eq!(of("fr", 12_500), "12,5");
        assert_eq!(of("en", 1_234_567_050), "1,234,567.05");
        assert_eq!(of("nl", 1_234_000), "1.234");
        assert_eq!(of("ar", 999_000), "999");
        assert_eq!(of("fr", 0), "0");
        assert_eq!(of("fr", -4_000), "-4");
    }
}
