//! Reads fenced `chart` blocks: what a chart shows, in a sentence and in numbers, which may stand in a CSV file beside the document.

use std::sync::Arc;

use super::{
    Context, fragments, links,
    origin::Origin,
    relocate::{self, Fence},
};
use crate::{
    base::{
        decimal::Decimal,
        diagnostic::Diagnostic,
        fields::{Fields, wrong_type},
        node::{Node, NodeValue},
        source::{Span, Spanned},
    },
    model::{
        block::{BlockKind, Inline, Target, plain_text},
        chart::{Chart, ChartData, ChartKind},
    },
    read::{
        chart::{About, Cells, data},
        csv, yaml,
    },
};

/// The folder of all content, in the project.
const CONTENT: &str = "content/";

/// The chart of a fenced block, at `span` as a whole; what is no map of YAML stays what it was, text.
pub fn fenced(
    fence: &Fence,
    span: Span,
    context: Context<'_>,
    origin: &Origin<'_>,
    findings: &mut Vec<Diagnostic>,
) -> BlockKind {
    let before = findings.len();
    let mut node = relocate::parse(fence, span, context, origin, findings);
    // Where a key is missing, the first line is enough to say so.
    let first = context.sources.text(span).lines().next().map_or(0, str::len);
    node.span = Span::new(span.file, span.start as usize, span.start as usize + first);
    if !matches!(node.value, NodeValue::Map(_)) {
        if findings.len() == before {
            let mut fields = Fields::of(&node);
            fields.required("type");
            findings.extend(fields.finish().into_iter().take(1));
        }
        return BlockKind::Code { language: Some("chart".into()), text: fence.text.as_str().into() };
    }
    // What YAML could not read is not missing.
    let is_sound = findings.len() == before;
    let mut fields = Fields::of(&node);
    let words: Vec<&'static str> = ChartKind::ALL.iter().map(|(word, _)| *word).collect();
    let kind = fields.word("type", &words);
    let kind = kind.and_then(|word| ChartKind::ALL.iter().find(|(name, _)| *name == word.value));
    let kind = kind.map_or(ChartKind::Bar, |(_, kind)| *kind);
    let title = running("title", &mut fields, context, findings);
    let finding = running("finding", &mut fields, context, findings);
    if is_sound {
        fields.required("type");
        fields.required("title");
        check_finding(&title, &finding, &mut fields);
    }
    let unit = fields.text("unit").filter(|unit| !unit.value.trim().is_empty());
    let about = About { kind, unit: unit.as_ref().map(|unit| Arc::clone(&unit.value)), total: total(&mut fields) };
    let source = source(&mut fields, context);
    let rows = numbers(&about, source.as_ref(), is_sound, &mut fields, context, findings);
    let mut found = fields.finish();
    yaml::explain(context.sources, &mut found);
    findings.extend(found);
    BlockKind::Chart(Box::new(Chart { kind, title, finding, unit, total: about.total, source, data: rows }))
}

fn running(
    key: &'static str,
    fields: &mut Fields<'_>,
    context: Context<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Inline> {
    fields.text(key).map(|text| fragments::scalar(&text, context, findings)).unwrap_or_default()
}

/// A picture of numbers says nothing to those who do not see it; its title says what it is about, not what is to be learnt.
fn check_finding(title: &[Inline], finding: &[Inline], fields: &mut Fields<'_>) {
    let place = fields.key_span("finding");
    let words = |text: &[Inline]| plain_text(text).trim().trim_end_matches('.').to_lowercase();
    let (title, finding) = (words(title), words(finding));
    if finding.is_empty() {
        fields.report(Diagnostic::error("chart-without-finding", place));
    } else if finding == title {
        fields.report(Diagnostic::error("chart-without-finding", place).says("chart-without-finding-title"));
    }
}

fn total(fields: &mut Fields<'_>) -> Option<Spanned<Decimal>> {
    let node = fields.node("total")?;
    let number = node.scalar().and_then(|text| Decimal::parse(text));
    if number.is_none() {
        fields.report(wrong_type(node, "number"));
    }
    Some(Spanned::new(number?, node.span))
}

/// Path in the content folder of the file with the data. Whether it is there, linking the site finds out.
fn source(fields: &mut Fields<'_>, context: Context<'_>) -> Option<Spanned<Arc<str>>> {
    let written = fields.text("source")?;
    match links::target(&written.value, context.path) {
        Ok(Target::Asset(path)) if path.to_ascii_lowercase().ends_with(".csv") => {
            Some(Spanned::new(path, written.span))
        }
        Ok(_) => {
            let finding = Diagnostic::error("chart-invalid", written.span).says("chart-invalid-source");
            fields.report(finding.with("path", &written.value));
            None
        }
        Err(fault) => {
            fields.report(fault.finding(&written.value, written.span));
            None
        }
    }
}

fn numbers(
    about: &About,
    source: Option<&Spanned<Arc<str>>>,
    is_sound: bool,
    fields: &mut Fields<'_>,
    context: Context<'_>,
    findings: &mut Vec<Diagnostic>,
) -> ChartData {
    let place = fields.key_span("source");
    let has_source = fields.node("source").is_some();
    let inline = fields.fields("data");
    match inline {
        Some(_) if has_source => {
            fields.report(Diagnostic::error("chart-invalid", place).says("chart-invalid-both"));
            ChartData::default()
        }
        Some(inline) => data(&written_here(inline, findings), about, findings),
        None if source.is_some() => {
            // A file that is not there is told when the site is linked.
            let file = source.and_then(|path| context.sources.by_path(&format!("{CONTENT}{}", path.value)));
            let Some(file) = file else { return ChartData::default() };
            let reading = csv::read(context.sources, file.id);
            let is_text = reading.findings.is_empty();
            findings.extend(reading.findings);
            if !is_text {
                return ChartData::default();
            }
            let mut rows = reading.value.into_iter();
            let columns = rows.next().unwrap_or_default();
            let span =
                columns.first().map_or(Span::start_of(file.id), |first| first.span.to(columns[columns.len() - 1].span));
            let rows = rows.map(|row| {
                let whole = row.first().map_or(span, |first| first.span.to(row[row.len() - 1].span));
                (row, whole)
            });
            data(&Cells { columns, rows: rows.collect(), span }, about, findings)
        }
        None => {
            if is_sound && !has_source {
                let place = fields.key_span("data");
                fields.report(Diagnostic::error("chart-invalid", place).says("chart-invalid-no-data"));
            }
            ChartData::default()
        }
    }
}

fn written_here(mut fields: Fields<'_>, findings: &mut Vec<Diagnostic>) -> Cells {
    let span = fields.key_span("rows");
    let columns = fields.list("columns").iter().map(|node| cell(node, findings)).collect();
    let mut rows = Vec::new();
    for node in fields.list("rows") {
        let NodeValue::List(cells) = &node.value else {
            fields.report(wrong_type(node, "list"));
            continue;
        };
        let cells = cells.iter().map(|node| cell(node, findings)).collect();
        rows.push((cells, node.span));
    }
    findings.extend(fields.finish());
    Cells { columns, rows, span }
}

fn cell(node: &Node, findings: &mut Vec<Diagnostic>) -> Spanned<Arc<str>> {
    let text = match &node.value {
        NodeValue::Null => "".into(),
        NodeValue::Scalar { text, .. } => text.trim().into(),
        NodeValue::List(_) | NodeValue::Map(_) => {
            findings.push(wrong_type(node, "text"));
            "".into()
        }
    };
    Spanned::new(text, node.span)
}
