//! Headings: their attributes, with places, and anchors that are unique.

use std::{collections::BTreeMap, sync::Arc};

use super::Source;
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Message, Safety},
        source::{Span, Spanned},
    },
    model::block::{Attributes, Block, BlockKind, Heading, Inline, plain_text},
};

/// A heading. The parser gives attributes no places: they are found in the heading's own slice.
pub fn read(level: u8, text: Vec<Inline>, source: &Source<'_>, span: Span, findings: &mut Vec<Diagnostic>) -> Heading {
    if plain_text(&text).trim().is_empty() {
        findings.push(Diagnostic::error("empty-heading", span));
    }
    if level == 1 {
        let finding = Diagnostic::error("heading-level-one", span);
        let first = Span::new(span.file, span.start as usize, span.start as usize + 1);
        findings.push(match source.slice(first) {
            "#" => finding.fix(Fix { safety: Safety::Safe, edits: vec![Edit { span: first, text: "##".to_owned() }] }),
            _ => finding,
        });
    }
    let attributes = attributes(source.slice(span), span);
    if let Some(id) = &attributes.id
        // Anchors of a page's own parts begin with an underscore.
        && (id.value.is_empty() || id.value.starts_with('_') || id.value.contains(|c: char| c.is_whitespace() || "\"'<>&%#".contains(c)))
    {
        findings.push(Diagnostic::error("bad-anchor", id.span).with("anchor", &id.value));
    }
    Heading { level, text, anchor: Arc::from(""), attributes }
}

/// Gives every heading its anchor: the author's, else one made from its text. An author's anchor used twice is a finding.
pub fn anchors(body: &mut [Block], findings: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<Arc<str>, Option<Span>> = BTreeMap::new();
    visit(body, &mut |heading| {
        let Some(id) = &heading.attributes.id else { return };
        heading.anchor = Arc::clone(&id.value);
        if let Some(Some(first)) = taken.insert(Arc::clone(&id.value), Some(id.span)) {
            findings.push(
                Diagnostic::error("duplicate-anchor", id.span)
                    .with("anchor", &id.value)
                    .label(first, Message::new("duplicate-anchor-first")),
            );
        }
    });
    // How often a slug was used, so that a thousand equal headings do not take a million looks.
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    visit(body, &mut |heading| {
        if heading.attributes.id.is_some() {
            return;
        }
        let slug = slug(&plain_text(&heading.text));
        let count = used.entry(slug.clone()).or_insert(0);
        let anchor = loop {
            *count += 1;
            let anchor: Arc<str> = match *count {
                1 => slug.as_str().into(),
                count => format!("{slug}-{count}").into(),
            };
            if !taken.contains_key(&anchor) {
                break anchor;
            }
        };
        taken.insert(Arc::clone(&anchor), None);
        heading.anchor = anchor;
    });
}

fn visit(blocks: &mut [Block], change: &mut dyn FnMut(&mut Heading)) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Heading(heading) => change(heading),
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => visit(body, change),
            BlockKind::List(list) => list.items.iter_mut().for_each(|item| visit(&mut item.body, change)),
            BlockKind::Definitions(entries) => {
                entries.iter_mut().flat_map(|entry| &mut entry.definitions).for_each(|body| visit(body, change));
            }
            BlockKind::Paragraph(_)
            | BlockKind::Plain(_)
            | BlockKind::Code { .. }
            | BlockKind::Table(_)
            | BlockKind::Figure { .. }
            | BlockKind::Break => {}
        }
    }
}

/// Letters, digits and hyphens of ASCII; « section » where a text has none.
fn slug(text: &str) -> String {
    let mut out = String::new();
    for character in deunicode::deunicode(text).chars() {
        if character.is_ascii_alphanumeric() {
            out.push(character.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let slug = out.trim_end_matches('-');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}

/// `{#id .class key=value key="two words"}` at the end of a heading.
fn attributes(slice: &str, span: Span) -> Attributes {
    let mut attributes = Attributes::default();
    let line = slice.trim_end().trim_end_matches('#').trim_end();
    let Some(inner) = line.strip_suffix('}').and_then(|line| line.rfind('{').map(|at| (at + 1, &line[at + 1..])))
    else {
        return attributes;
    };
    let (start, inner) = inner;
    for (at, word) in words(inner) {
        let place = |from: usize, to: usize| {
            let base = span.start as usize + start + at;
            Span::new(span.file, base + from, base + to)
        };
        let spanned = |from: usize, to: usize| Spanned::new(Arc::from(&word[from..to]), place(from, to));
        if word.starts_with('#') {
            attributes.id = Some(spanned(1, word.len()));
        } else if word.starts_with('.') {
            attributes.classes.push(spanned(1, word.len()));
        } else if let Some(equals) = word.find('=') {
            let value = word[equals + 1..].trim_matches('"');
            let from = equals + 1 + word[equals + 1..].find(value).unwrap_or(0);
            attributes.pairs.push((spanned(0, equals), Spanned::new(value.into(), place(from, from + value.len()))));
        }
    }
    attributes
}

/// Words between spaces, quotations kept whole, each with its first byte.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    let mut quoted = false;
    for (at, character) in text.char_indices() {
        if character == '"' {
            quoted = !quoted;
        }
        match start {
            None if !character.is_whitespace() => start = Some(at),
            Some(from) if character.is_whitespace() && !quoted => {
                words.push((from, &text[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| (from, &text[from..])));
    words
}
