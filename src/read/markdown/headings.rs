//! Reads what stands in braces after a heading, and checks that levels make an outline.

use std::ops::Range;

use super::{
    attributes::{self, AttributeKind},
    origin::Origin,
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Message, Safety},
        excerpt::excerpt,
        source::{SourceMap, Span, Spanned},
    },
    model::block::{Attributes, Block, BlockKind, Inline, InlineKind, plain_text},
};

/// The attributes of the heading at `range`, which the parser took off without saying where they were.
pub fn attributes(range: &Range<usize>, origin: &Origin<'_>, findings: &mut Vec<Diagnostic>) -> Attributes {
    let mut attributes = Attributes::default();
    let Some(inside) = braces(&origin.text[range.clone()]) else {
        findings.extend(open_braces(range, origin));
        return attributes;
    };
    let inside = range.start + inside.start..range.start + inside.end;
    for attribute in attributes::split(origin.text, inside) {
        let place = |range: &Range<usize>| Spanned::new(origin.text[range.clone()].into(), origin.span(range));
        match attribute.kind {
            AttributeKind::Id if attributes.id.is_none() => attributes.id = Some(place(&attribute.name)),
            AttributeKind::Class if !attribute.name.is_empty() => attributes.classes.push(place(&attribute.name)),
            AttributeKind::Pair if !attribute.name.is_empty() => {
                let value = attributes::value_text(&origin.text[attribute.value.clone()]);
                let value = Spanned::new(value.into(), origin.span(&attribute.value));
                attributes.pairs.push((place(&attribute.name), value));
            }
            _ => {
                let word = place(&attribute.name);
                findings
                    .push(Diagnostic::error("bad-heading-attribute", word.span).with("text", &*excerpt(&word.value)));
            }
        }
    }
    // Room for four of each would stay in memory as long as the site.
    attributes.classes.shrink_to_fit();
    attributes.pairs.shrink_to_fit();
    attributes
}

/// The place between the braces at the end of a heading's text.
fn braces(heading: &str) -> Option<Range<usize>> {
    let close = heading.rfind('}')?;
    let open = heading[..close].rfind('{')?;
    Some(open + 1..close)
}

/// Braces that nothing closes are words of the heading, and what they were to say is lost (`bad-heading-attribute`).
fn open_braces(range: &Range<usize>, origin: &Origin<'_>) -> Option<Diagnostic> {
    let heading = &origin.text[range.clone()];
    let open = heading.rfind('{')?;
    let inside = heading[open + 1..].trim();
    let starts = inside.starts_with(['#', '.']) && inside.len() > 1;
    let names_a_key = inside
        .split_whitespace()
        .any(|word| word.split_once('=').is_some_and(|(key, _)| key.chars().all(char::is_alphanumeric)));
    let place = range.start + open..range.start + heading.trim_end().len();
    (starts || names_a_key).then(|| {
        let end = origin.span(&(place.end..place.end));
        let fix = Fix { safety: Safety::Unsafe, edits: vec![Edit { span: end, text: " }".to_owned() }] };
        Diagnostic::error("bad-heading-attribute", origin.span(&place)).says("bad-heading-attribute-open").fix(fix)
    })
}

/// Reports lines that were meant to be headings and are paragraphs, because no space follows their signs (CommonMark 0.31, 4.2): `##Les bancs`.
/// One sign alone is how people write a keyword (`#velo`).
pub fn check_glued(blocks: &[Block], sources: &SourceMap, findings: &mut Vec<Diagnostic>) {
    for block in blocks {
        let BlockKind::Paragraph(_) = block.kind else { continue };
        let text = sources.text(block.span);
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let signs = line.len() - line.trim_start_matches('#').len();
            let is_glued = (2..=6).contains(&signs) && line[signs..].starts_with(|sign: char| sign.is_alphanumeric());
            if is_glued {
                let at = block.span.start as usize + start;
                let span = Span::new(block.span.file, at, at + line.trim_end().len());
                let space = Span::new(block.span.file, at + signs, at + signs);
                let fix = Fix { safety: Safety::Unsafe, edits: vec![Edit { span: space, text: " ".to_owned() }] };
                findings.push(Diagnostic::error("heading-glued", span).fix(fix));
            }
            start += line.len();
        }
    }
}

/// Reports a heading that says nothing (`empty-heading`).
pub fn check_text(text: &[Inline], span: Span, findings: &mut Vec<Diagnostic>) {
    let has_image = text.iter().any(|inline| matches!(inline.kind, InlineKind::Image(_)));
    if !has_image && plain_text(text).trim().is_empty() {
        findings.push(Diagnostic::error("empty-heading", span));
    }
}

/// A heading of level 1 (`heading-level-one`); the page's title is the only one.
pub fn level_one(range: &Range<usize>, span: Span, origin: &Origin<'_>) -> Diagnostic {
    let text = &origin.text[range.clone()];
    let edit = match text.starts_with('#') {
        true => Edit { span: origin.span(&(range.start..range.start)), text: "#".to_owned() },
        false => {
            let underline = text.rfind('=').map_or(0, |last| text[..=last].trim_end_matches('=').len());
            let length = text.len() - underline;
            Edit { span: origin.span(&(range.start + underline..range.end)), text: "-".repeat(length.max(3)) }
        }
    };
    Diagnostic::error("heading-level-one", span).fix(Fix { safety: Safety::Safe, edits: vec![edit] })
}

/// Reports the headings that skip a level (`heading-level-skipped`), in the order of the document. The title of the page
/// comes before the first one, and a heading of level 1, reported already, counts as what it has to become.
pub fn check_levels(headings: &[(u8, Span)], findings: &mut Vec<Diagnostic>) {
    let mut previous: Option<(u8, Span)> = None;
    for (level, span) in headings.iter().map(|(level, span)| ((*level).max(2), *span)) {
        let above = previous.map_or(1, |(level, _)| level);
        if level > above + 1 {
            let finding = Diagnostic::error("heading-level-skipped", span)
                .with("level", usize::from(level))
                .with("expected", usize::from(above + 1));
            findings.push(match previous {
                Some((level, span)) => {
                    let message = Message::new("heading-level-skipped-before").with("level", usize::from(level));
                    finding.label(span, message)
                }
                None => finding.says("heading-level-skipped-first"),
            });
        }
        previous = Some((level, span));
    }
}
