//! What a text may not say, because some of its readers would not get it.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    model::block::{Block, BlockKind, Inline, InlineKind, Note},
};

/// Raw HTML is refused: no other format could print it. Comments are dropped.
pub fn raw_html(html: &str, span: Span, findings: &mut Vec<Diagnostic>) {
    let trimmed = html.trim();
    if trimmed.is_empty() || trimmed.starts_with("<!--") || trimmed.starts_with("</") || !trimmed.starts_with('<') {
        return;
    }
    let name: String =
        trimmed.chars().skip(1).take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let markdown = match name.as_str() {
        "br" => "\\",
        "b" | "strong" => "**…**",
        "i" | "em" => "*…*",
        "sup" => "6^e^",
        "sub" => "H~2~O",
        "del" | "s" => "~~…~~",
        "a" => "[texte](adresse)",
        "img" => "![description](image.jpg)",
        "code" => "`…`",
        "h1" | "h2" | "h3" | "h4" => "## Titre",
        "ul" | "ol" | "li" => "- …",
        "table" | "tr" | "td" => "| … | … |",
        "blockquote" => "> …",
        _ => "",
    };
    let finding = Diagnostic::error("raw-html", span).with("tag", name);
    findings.push(match markdown {
        "" => finding,
        markdown => finding.says("raw-html-markdown").with("markdown", markdown),
    });
}

/// Puts notes in the order of their first reference, and reports what refers to nothing or is referred to by nobody.
pub fn order_notes(body: &[Block], notes: Vec<Note>, findings: &mut Vec<Diagnostic>) -> Vec<Note> {
    let mut by_label: BTreeMap<Arc<str>, Note> = BTreeMap::new();
    for note in notes {
        by_label.entry(Arc::clone(&note.label)).or_insert(note);
    }
    let mut references = Vec::new();
    note_references(body, &mut references);
    let mut ordered = Vec::new();
    let mut next = 0;
    // Notes may refer to notes, and in circles: each is taken once.
    while next < references.len() {
        let label = Arc::clone(&references[next]);
        next += 1;
        if let Some(note) = by_label.remove(&label) {
            note_references(&note.body, &mut references);
            ordered.push(note);
        }
    }
    for note in by_label.into_values() {
        findings.push(Diagnostic::warning("note-unused", note.span).with("label", &note.label));
    }
    ordered
}

/// Checks a whole text.
pub fn check(body: &[Block], notes: &[Note], findings: &mut Vec<Diagnostic>) {
    levels(body, findings);
    blocks(body, findings);
    notes.iter().for_each(|note| blocks(&note.body, findings));
}

/// Below the title (level 1) comes level 2, and no level is skipped on the way down (RGAA 9.1).
fn levels(body: &[Block], findings: &mut Vec<Diagnostic>) {
    let mut before: (u8, Option<Span>) = (1, None);
    for block in body {
        let BlockKind::Heading(heading) = &block.kind else { continue };
        if heading.level > before.0 + 1 {
            let finding = Diagnostic::error("heading-level-skipped", block.span)
                .with("level", i64::from(heading.level))
                .with("expected", i64::from(before.0 + 1));
            findings.push(match before.1 {
                Some(place) => finding.label(place, Message::new("heading-level-skipped-before")),
                None => finding,
            });
        }
        before = (heading.level.max(2), Some(block.span));
    }
}

fn blocks(body: &[Block], findings: &mut Vec<Diagnostic>) {
    for block in body {
        match &block.kind {
            BlockKind::Table(table) => {
                if table.caption.is_none() {
                    findings.push(Diagnostic::error("table-without-caption", block.span));
                }
                table.rows.iter().flatten().for_each(|cell| missing_notes(&cell.text, findings));
            }
            BlockKind::Heading(heading) => missing_notes(&heading.text, findings),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => missing_notes(text, findings),
            BlockKind::Quote(inner) | BlockKind::Callout { body: inner, .. } => blocks(inner, findings),
            BlockKind::List(list) => list.items.iter().for_each(|item| blocks(&item.body, findings)),
            BlockKind::Definitions(entries) => {
                entries.iter().flat_map(|entry| &entry.definitions).for_each(|inner| blocks(inner, findings));
            }
            BlockKind::Code { .. } | BlockKind::Figure { .. } | BlockKind::Break => {}
        }
    }
}

/// A reference without its note is text to the parser: `[^1]`.
fn missing_notes(text: &[Inline], findings: &mut Vec<Diagnostic>) {
    for inline in text {
        match &inline.kind {
            InlineKind::Text(words) => {
                for (at, _) in words.match_indices("[^") {
                    let Some(end) = words[at..].find(']') else { continue };
                    let label = &words[at + 2..at + end];
                    if label.is_empty() || label.contains(char::is_whitespace) {
                        continue;
                    }
                    let exact = words.len() == inline.span.bytes().len();
                    let start = inline.span.start as usize + if exact { at } else { 0 };
                    let stop = if exact { start + end + 1 } else { inline.span.end as usize };
                    let place = Span::new(inline.span.file, start, stop);
                    findings.push(Diagnostic::error("note-missing", place).with("label", label));
                }
            }
            InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Link { text: inner, .. } => {
                missing_notes(inner, findings);
            }
            _ => {}
        }
    }
}

fn note_references(body: &[Block], out: &mut Vec<Arc<str>>) {
    for block in body {
        match &block.kind {
            BlockKind::Heading(heading) => in_text(&heading.text, out),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => in_text(text, out),
            BlockKind::Table(table) => {
                table.caption.iter().for_each(|caption| in_text(caption, out));
                table.rows.iter().flatten().for_each(|cell| in_text(&cell.text, out));
            }
            BlockKind::Quote(inner) | BlockKind::Callout { body: inner, .. } => note_references(inner, out),
            BlockKind::List(list) => list.items.iter().for_each(|item| note_references(&item.body, out)),
            BlockKind::Definitions(entries) => {
                for entry in entries {
                    in_text(&entry.term, out);
                    entry.definitions.iter().for_each(|inner| note_references(inner, out));
                }
            }
            BlockKind::Code { .. } | BlockKind::Figure { .. } | BlockKind::Break => {}
        }
    }
}

fn in_text(text: &[Inline], out: &mut Vec<Arc<str>>) {
    for inline in text {
        match &inline.kind {
            InlineKind::NoteReference(label) => out.push(Arc::clone(label)),
            InlineKind::Emphasis(inner)
            | InlineKind::Strong(inner)
            | InlineKind::Struck(inner)
            | InlineKind::Superscript(inner)
            | InlineKind::Subscript(inner)
            | InlineKind::Link { text: inner, .. }
            | InlineKind::Foreign { text: inner, .. } => in_text(inner, out),
            _ => {}
        }
    }
}
