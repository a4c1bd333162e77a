//! Reads running text that does not stand in a paragraph: the cells of a fenced table, the caption of a picture.

use std::sync::Arc;

use super::{Context, events, origin::Origin};
use crate::{
    base::{
        diagnostic::Diagnostic,
        source::{Span, Spanned},
    },
    model::block::{BlockKind, Inline},
};

/// Put before the text so that nothing in it opens a block: in a cell, `1. Gouvernance` is no list. A point touches no
/// mark, and lets the marks after it open.
const GUARD: &str = ".";

/// The running text of a scalar of YAML.
pub fn scalar(text: &Spanned<Arc<str>>, context: Context<'_>, findings: &mut Vec<Diagnostic>) -> Vec<Inline> {
    let source = context.sources.text(text.span);
    let start = text.span.start;
    let quotes = u32::from(source.starts_with(['"', '\'']));
    let inside =
        Span { start: start + quotes, end: text.span.end.saturating_sub(quotes).max(start + quotes), ..text.span };
    match context.sources.text(inside) == &*text.value {
        true => inlines(&text.value, inside, true, context, findings),
        false => inlines(&text.value, text.span, false, context, findings),
    }
}

/// The running text of `text`, which stands in `span`: letter for letter if `is_exact`, else somehow.
pub fn inlines(
    text: &str,
    span: Span,
    is_exact: bool,
    context: Context<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Inline> {
    // An empty line would end the paragraph.
    let guarded = format!("{GUARD}{}", text.replace(['\n', '\r'], " "));
    let origin = match is_exact {
        true => Origin::prefixed(&guarded, GUARD.len(), span),
        false => Origin::rewritten(&guarded, GUARD.len(), span),
    };
    let read = events::read(context, &origin);
    findings.extend(read.findings);
    match read.blocks.into_iter().next().map(|block| block.kind) {
        Some(BlockKind::Paragraph(inlines)) => inlines,
        _ => Vec::new(),
    }
}
