//! Small groups in the tables and charts of reports and surveys: where they count persons in so many words, fewer than five may be
//! recognised. What is counted is read from the head of a column, the unit of a chart, or the first words of a caption.

use super::figures::{SMALLEST_CELL, in_figures, is_person, names_persons};
use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    model::{
        block::{BlockKind, Table, plain_text},
        chart::Chart,
        document::Document,
        figure::{Figure, FigureValue},
        kinds::KindName,
        walk,
    },
    site::Site,
};

/// Heads of columns that say only that something is counted, in small letters without accents.
const COUNTS: &[&str] = &["nombre", "effectif", "effectifs", "total", "en tout", "number", "count", "aantal", "totaal"];
/// Words before what is counted: « Nombre de personnes venues ».
const BEFORE: &[&str] = &["nombre", "number", "aantal", "of", "de", "des", "d", "les", "the", "combien"];

/// Small groups in the figures of reports, and in tables and charts.
pub fn told(site: &Site, findings: &mut Vec<Diagnostic>) {
    in_figures(site, findings);
    in_texts(site, findings);
}

/// Tables and charts of reports and surveys, whatever language they are in.
fn in_texts(site: &Site, findings: &mut Vec<Diagnostic>) {
    let told = |document: &&Document| [KindName::REPORT, KindName::SURVEY].contains(&document.id.kind);
    for document in site.documents().filter(told) {
        walk::blocks(document, &mut |block| match &block.kind {
            BlockKind::Table(table) => in_table(table, findings),
            BlockKind::Chart(chart) => in_chart(chart, findings),
            _ => {}
        });
    }
}

fn in_table(table: &Table, findings: &mut Vec<Diagnostic>) {
    // Merged cells would shift the columns: such a table is left to its author.
    if table.rows.iter().flatten().any(|cell| cell.row_span > 1 || cell.column_span > 1) {
        return;
    }
    let caption = table.caption.as_ref().map(|caption| plain_text(caption)).unwrap_or_default();
    let head = |column: usize| {
        let head = table.rows.iter().take(table.header_rows).next_back()?.get(column)?;
        Some(plain_text(&head.text))
    };
    for row in table.rows.iter().skip(table.header_rows) {
        let label = row.first().map(|cell| plain_text(&cell.text)).unwrap_or_default();
        for (column, cell) in row.iter().enumerate().skip(table.header_columns.max(1)) {
            let head = head(column).unwrap_or_default();
            if !(begins_with_persons(&head) || (is_bare_count(&head) && begins_with_persons(&caption))) {
                continue;
            }
            let text = plain_text(&cell.text);
            let Some(Figure { value: FigureValue::Exact(thousandths), written }) = Figure::parse(&text) else {
                continue;
            };
            if !text.contains('%') && is_small(thousandths) {
                findings.push(about(cell.span, &label, &written));
            }
        }
    }
}

fn in_chart(chart: &Chart, findings: &mut Vec<Diagnostic>) {
    let unit = chart.unit.as_ref().is_some_and(|unit| names_persons(&unit.value));
    for row in &chart.data.rows {
        for (series, datum) in chart.data.series.iter().zip(&row.values) {
            let counts = match &chart.unit {
                Some(_) => unit,
                None => begins_with_persons(&series.value),
            };
            let Some(thousandths) = datum.amount.known().and_then(|number| number.scaled(3)) else { continue };
            if counts && is_small(thousandths) {
                findings.push(about(datum.written.span, &row.label.value, &datum.written.value));
            }
        }
    }
}

fn about(span: Span, label: &str, value: &str) -> Diagnostic {
    Diagnostic::error("small-cell", span).with("label", label).with("value", value).with("limit", SMALLEST_CELL)
}

/// Nobody is no small group.
fn is_small(thousandths: i64) -> bool {
    thousandths > 0 && thousandths < SMALLEST_CELL * 1000
}

/// « Personnes venues », « Nombre d’habitants » : persons are counted. « Sujets abordés par les habitants » : subjects are.
fn begins_with_persons(text: &str) -> bool {
    let plain = deunicode::deunicode(text).to_lowercase();
    let mut words = plain.split(|end: char| !end.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    !text.contains('%') && words.find(|word| !BEFORE.contains(word)).is_some_and(is_person)
}

fn is_bare_count(head: &str) -> bool {
    COUNTS.contains(&deunicode::deunicode(head).to_lowercase().trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_stands_first() {
        for text in ["Personnes venues", "Nombre d’habitants", "Participants", "Number of residents"] {
            assert!(begins_with_persons(text), "{text}");
        }
        for text in
            ["Sujets abordés par les habitants", "Part des habitants (%)", "Nombre de bancs", "Habitants (%)", ""]
        {
            assert!(!begins_with_persons(text), "{text}");
        }
        assert!(is_bare_count("Effectif") && is_bare_count("Nombre") && !is_bare_count("Nombre de bancs"));
    }
}
