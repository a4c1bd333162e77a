//! Captions of tables, and the fenced `table` block for merged cells and row headers.

use std::sync::Arc;

use pulldown_cmark::{Event, Parser};

use super::{Source, builder};
use crate::{
    base::{
        diagnostic::Diagnostic,
        fields::{Fields, wrong_type},
        node::{Node, NodeValue},
        source::{Span, Spanned},
    },
    model::block::{Alignment, Block, BlockKind, Cell, Inline, InlineKind, Table},
    read::yaml,
};

/// Words that begin a caption, in the languages of our authors.
const WORDS: &[&str] = &["Table", "Tableau", "Tabel", "جدول"];

/// The caption that a paragraph `Table: …` gives to the table after it.
pub fn caption_of(block: &Block) -> Option<Vec<Inline>> {
    let BlockKind::Paragraph(text) = &block.kind else { return None };
    let (first, rest) = text.split_first()?;
    let InlineKind::Text(words) = &first.kind else { return None };
    let after = WORDS.iter().find_map(|word| {
        let after = words.strip_prefix(word)?;
        after.trim_start_matches([' ', '\u{a0}', '\u{202f}']).strip_prefix(':')
    })?;
    let trimmed = after.trim_start();
    let mut caption = Vec::with_capacity(text.len());
    if !trimmed.is_empty() {
        let exact = words.len() == first.span.bytes().len();
        let start = first.span.end as usize - trimmed.len().min(first.span.bytes().len());
        let span = if exact { Span::new(first.span.file, start, first.span.end as usize) } else { first.span };
        caption.push(Inline { kind: InlineKind::Text(trimmed.into()), span });
    }
    caption.extend(rest.iter().cloned());
    (!caption.is_empty()).then_some(caption)
}

/// The table that a fenced block describes in YAML; `None`, beside findings, if it describes none.
pub fn fenced(source: &Source<'_>, span: Span, findings: &mut Vec<Diagnostic>) -> Option<Table> {
    let inner = inner(source, span);
    let yaml = yaml::parse(source.sources, inner);
    let sound = yaml.findings.is_empty();
    findings.extend(yaml.findings);
    let mut fields = Fields::of(&yaml.value);
    let caption = fields.text("caption").map(|caption| text_of(source, &caption, findings));
    let header_rows = fields.number("header_rows").map_or(1, |number| number.value as usize);
    let header_columns = fields.number("header_columns").map_or(0, |number| number.value as usize);
    let mut rows = Vec::new();
    if sound {
        fields.required("rows");
    }
    for node in fields.list("rows") {
        match &node.value {
            NodeValue::List(cells) => {
                rows.push(cells.iter().map(|cell| read_cell(source, cell, &mut fields, findings)).collect());
            }
            _ => fields.report(wrong_type(node, "list")),
        }
    }
    let mut found = fields.finish();
    yaml::explain(source.sources, &mut found);
    findings.extend(found);
    let table = Table { caption, header_rows, header_columns, rows };
    if let Some(row) = ragged(&table) {
        findings.push(Diagnostic::error("table-shape", inner).with("row", row + 1));
    }
    (!table.rows.is_empty()).then_some(table)
}

/// What stands between the fences.
fn inner(source: &Source<'_>, span: Span) -> Span {
    let slice = source.slice(span);
    let start = slice.find('\n').map_or(slice.len(), |at| at + 1);
    let last = slice.trim_end().rfind('\n').map_or(start, |at| at + 1);
    let closed = slice[last.min(slice.len())..].trim_start().starts_with(['`', '~']);
    let end = if closed && last >= start { last } else { slice.len() };
    Span::new(span.file, span.start as usize + start, span.start as usize + end.max(start))
}

fn read_cell(source: &Source<'_>, node: &Node, outer: &mut Fields<'_>, findings: &mut Vec<Diagnostic>) -> Cell {
    let mut cell = Cell { text: Vec::new(), row_span: 1, column_span: 1, alignment: Alignment::Start, span: node.span };
    match &node.value {
        NodeValue::Null => {}
        NodeValue::Scalar { text, .. } => {
            cell.text = text_of(source, &Spanned::new(Arc::clone(text), node.span), findings);
        }
        NodeValue::Map(_) => {
            let mut fields = Fields::of(node);
            if let Some(text) = fields.text("text") {
                cell.text = text_of(source, &text, findings);
            }
            let span_of = |number: Option<Spanned<u32>>| number.map_or(1, |number| number.value.clamp(1, 1000) as u16);
            cell.column_span = span_of(fields.number("columns"));
            cell.row_span = span_of(fields.number("rows"));
            fields.finish().into_iter().for_each(|finding| outer.report(finding));
        }
        NodeValue::List(_) => outer.report(wrong_type(node, "text")),
    }
    cell
}

/// The running text of a cell or caption. Where YAML keeps the spelling, places are exact; else they are the whole value's.
fn text_of(source: &Source<'_>, text: &Spanned<Arc<str>>, findings: &mut Vec<Diagnostic>) -> Vec<Inline> {
    if source.slice(text.span) == &*text.value {
        let inner = Source { sources: source.sources, span: text.span, path: source.path };
        let (blocks, _, found) = builder::build(&inner);
        findings.extend(found);
        return blocks.into_iter().flat_map(into_text).collect();
    }
    let mut words = String::new();
    for event in Parser::new(&text.value) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    vec![Inline { kind: InlineKind::Text(words.into()), span: text.span }]
}

fn into_text(block: Block) -> Vec<Inline> {
    match block.kind {
        BlockKind::Paragraph(text) | BlockKind::Plain(text) => text,
        _ => Vec::new(),
    }
}

/// The first row that does not have as many columns as the others, spans counted.
fn ragged(table: &Table) -> Option<usize> {
    let width: usize = table.rows.first()?.iter().map(|cell| usize::from(cell.column_span)).sum();
    // How many rows below each column is still covered.
    let mut covered = vec![0_u16; width];
    for (row, cells) in table.rows.iter().enumerate() {
        let mut column = 0;
        let mut next = covered.clone();
        next.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        for cell in cells {
            while covered.get(column).is_some_and(|rows| *rows > 0) {
                column += 1;
            }
            for _ in 0..cell.column_span {
                if covered.get(column).is_none_or(|rows| *rows > 0) {
                    return Some(row);
                }
                next[column] = cell.row_span - 1;
                column += 1;
            }
        }
        if covered.iter().skip(column).any(|rows| *rows == 0) {
            return Some(row);
        }
        covered = next;
    }
    covered.iter().any(|rows| *rows > 0).then(|| table.rows.len() - 1)
}
