//! Reads fenced `table` blocks: merged cells and header columns, which the tables of Markdown cannot say.

use super::{
    Context, fragments,
    origin::Origin,
    relocate::{self, Fence},
};
use crate::{
    base::{
        diagnostic::Diagnostic,
        fields::Fields,
        node::{Node, NodeValue},
        source::Span,
    },
    model::block::{Alignment, BlockKind, Cell, Inline, Table},
    read::yaml,
};

/// More columns than this are not a table that people can read.
const MOST_COLUMNS: usize = 100;
/// Findings about the shape of one table, after which it has been said.
const MOST_FINDINGS: usize = 10;

/// The table of a fenced block, at `span` as a whole; what is no map of YAML stays what it was, text.
pub fn fenced(
    fence: &Fence,
    span: Span,
    context: Context<'_>,
    origin: &Origin<'_>,
    findings: &mut Vec<Diagnostic>,
) -> BlockKind {
    let before = findings.len();
    let node = relocate::parse(fence, span, context, origin, findings);
    if !matches!(node.value, NodeValue::Map(_)) {
        if findings.len() == before {
            let mut fields = Fields::of(&node);
            fields.required("rows");
            findings.extend(fields.finish().into_iter().take(1));
        }
        return BlockKind::Code { language: Some("table".into()), text: fence.text.as_str().into() };
    }
    let mut fields = Fields::of(&node);
    let caption = fields.node("caption").and_then(|node| text(node, &mut fields, context, findings));
    let header_rows = fields.number("header_rows").map_or(1, |number| number.value as usize);
    let header_columns = fields.number("header_columns").map_or(0, |number| number.value as usize);
    let mut rows = Vec::new();
    // What YAML could not read is not missing, and says nothing of the shape.
    let is_sound = findings.len() == before;
    if is_sound {
        fields.required("rows");
    }
    for row in fields.list("rows") {
        rows.push(cells(row, &mut fields, context, findings));
    }
    if is_sound {
        check_shape(&rows, header_rows, span, findings);
    }
    let mut found = fields.finish();
    yaml::explain(context.sources, &mut found);
    findings.extend(found);
    let caption = caption.filter(|caption| !caption.is_empty());
    let header_rows = header_rows.min(rows.len());
    BlockKind::Table(Box::new(Table { caption, header_rows, header_columns, rows }))
}

fn text(
    node: &Node,
    fields: &mut Fields<'_>,
    context: Context<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Option<Vec<Inline>> {
    let text = fields.take_text(node)?;
    Some(fragments::scalar(&text, context, findings))
}

fn cells(row: &Node, fields: &mut Fields<'_>, context: Context<'_>, findings: &mut Vec<Diagnostic>) -> Vec<Cell> {
    let NodeValue::List(nodes) = &row.value else {
        fields.report(crate::base::fields::wrong_type(row, "list"));
        return Vec::new();
    };
    nodes.iter().map(|node| cell(node, fields, context, findings)).collect()
}

fn cell(node: &Node, fields: &mut Fields<'_>, context: Context<'_>, findings: &mut Vec<Diagnostic>) -> Cell {
    let empty = Cell { text: Vec::new(), row_span: 1, column_span: 1, alignment: Alignment::Start, span: node.span };
    match &node.value {
        NodeValue::Null => empty,
        NodeValue::Scalar { .. } => {
            let text = text(node, fields, context, findings).unwrap_or_default();
            Cell { text, ..empty }
        }
        NodeValue::List(_) | NodeValue::Map(_) => {
            let mut inner = Fields::of(node);
            let content = inner.node("text").and_then(|node| text(node, &mut inner, context, findings));
            let column_span = width("columns", &mut inner);
            let row_span = width("rows", &mut inner);
            findings.extend(inner.finish());
            Cell { text: content.unwrap_or_default(), row_span, column_span, ..empty }
        }
    }
}

/// How far a cell reaches (`table-shape`): at least 1, at most what fits a table.
fn width(key: &'static str, fields: &mut Fields<'_>) -> u16 {
    let Some(number) = fields.number(key) else { return 1 };
    match u16::try_from(number.value) {
        Ok(width @ 1..=1000) => width,
        _ => {
            let finding = Diagnostic::error("table-shape", number.span).says("table-shape-span");
            fields.report(finding.with("number", number.value as usize));
            1
        }
    }
}

/// Lays the cells out as a browser does and reports what does not make a rectangle (`table-shape`).
fn check_shape(rows: &[Vec<Cell>], header_rows: usize, span: Span, findings: &mut Vec<Diagnostic>) {
    let error = |span: Span, id: &'static str| Diagnostic::error("table-shape", span).says(id);
    if header_rows > rows.len() {
        findings.push(error(span, "table-shape-headers").with("rows", rows.len()).with("headers", header_rows));
    }
    let Some(first) = rows.first() else { return };
    let columns: usize = first.iter().map(|cell| usize::from(cell.column_span)).sum();
    if columns > MOST_COLUMNS {
        let finding = error(first[0].span, "table-shape-columns");
        findings.push(finding.with("columns", columns).with("most", MOST_COLUMNS));
        return;
    }
    // For each column, the first row in which no cell from above covers it.
    let mut free_from = vec![0; columns];
    let mut said = 0;
    for (index, row) in rows.iter().enumerate() {
        let place = row.first().map_or(span, |cell| cell.span.to(row[row.len() - 1].span));
        let mut at = 0;
        for cell in row {
            while at < columns && free_from[at] > index {
                at += 1;
            }
            let end = at + usize::from(cell.column_span);
            if end > columns {
                let finding = error(place, "table-shape-long").with("row", index + 1).with("columns", columns);
                findings.push(finding);
                said += 1;
                at = columns;
                break;
            }
            if free_from[at..end].iter().any(|free| *free > index) {
                findings.push(error(cell.span, "table-shape-overlap").with("row", index + 1));
                said += 1;
            }
            free_from[at..end].fill(index + usize::from(cell.row_span));
            if index + usize::from(cell.row_span) > rows.len() {
                findings.push(error(cell.span, "table-shape-below").with("rows", rows.len()));
                said += 1;
            }
            at = end;
        }
        let filled = at + free_from[at..].iter().take_while(|free| **free > index).count();
        if filled < columns {
            let finding = error(place, "table-shape-short").with("row", index + 1);
            findings.push(finding.with("columns", columns).with("found", filled));
            said += 1;
        }
        if said >= MOST_FINDINGS {
            return;
        }
    }
}
