//! The numbers of a chart as a table: for those who do not see the drawing, and for formats without drawings.

use super::{Words, share::percent, unit};
use crate::{
    base::source::Span,
    model::{
        block::{Alignment, Cell, Inline, InlineKind, Table},
        chart::{Chart, ChartKind},
    },
};

/// Most headers that all bear the unit.
const MOST_HEADERS: usize = 2;

/// The table of a chart at `span`: the unit stands in its headers, if they are few, else in its caption; the parts of one whole have their percentages.
pub fn table(chart: &Chart, words: &Words<'_>, span: Span) -> Table {
    let data = &chart.data;
    let head = data.head.as_ref();
    let mut first = vec![cell(head.map_or("", |head| &*head.value), Alignment::Start, head.map_or(span, |it| it.span))];
    // Heard before every cell, a unit in many headers is a burden: then the caption has it.
    let in_headers = data.series.len() <= MOST_HEADERS;
    for name in &data.series {
        let name_with_unit = match unit(chart) {
            Some(unit) if in_headers && name.value.to_lowercase() != unit.to_lowercase() => {
                (words.text)("chart-unit-of", &[("name", (&name.value).into()), ("unit", unit.into())])
            }
            _ => name.value.to_string(),
        };
        first.push(cell(&name_with_unit, Alignment::End, name.span));
    }
    let written = chart.unit.as_ref().map(|unit| &*unit.value);
    let with_percent = chart.kind == ChartKind::Share && data.series.len() == 1 && written != Some("%");
    let percents: Vec<Option<String>> = match with_percent {
        true => (0..data.rows.len()).map(|row| percent(chart, row, 0, words)).collect(),
        false => Vec::new(),
    };
    let with_percent = percents.iter().any(Option::is_some);
    if with_percent {
        first.push(cell(&words.say("chart-part"), Alignment::End, span));
    }
    let mut rows = vec![first];
    for (index, row) in data.rows.iter().enumerate() {
        let mut cells = vec![cell(&row.label.value, Alignment::Start, row.label.span)];
        for datum in &row.values {
            cells.push(cell(&words.amount(datum.amount, written), Alignment::End, datum.written.span));
        }
        if with_percent {
            let percent = percents[index].clone().unwrap_or_else(|| words.say("chart-missing"));
            cells.push(cell(&percent, Alignment::End, row.label.span));
        }
        rows.push(cells);
    }
    let text = |text: String| Inline { kind: InlineKind::Text(text.into()), span };
    let opening = match unit(chart) {
        Some(unit) if !in_headers => (words.text)("chart-values-unit", &[("unit", unit.into())]),
        _ => words.say("chart-values"),
    };
    let mut caption = vec![text(format!("{opening} "))];
    caption.extend(chart.title.iter().cloned());
    Table { caption: Some(caption), header_rows: 1, header_columns: 1, rows }
}

fn cell(words: &str, alignment: Alignment, span: Span) -> Cell {
    let text = Inline { kind: InlineKind::Text(words.into()), span };
    Cell { text: vec![text], row_span: 1, column_span: 1, alignment, span }
}
