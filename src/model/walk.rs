//! Goes through the text of a document, for whoever looks for something in it. Nesting is bounded when text is read.

use super::{
    block::{Block, BlockKind, Image, Inline, InlineKind},
    document::Document,
};

/// Every piece of running text of a document, notes included, in the order of the source.
pub fn inlines<'a>(document: &'a Document, visit: &mut dyn FnMut(&'a Inline)) {
    in_blocks(&document.body, visit);
    for note in &document.notes {
        in_blocks(&note.body, visit);
    }
}

/// Every piece of running text of a block.
pub fn in_block<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a Inline)) {
    in_blocks(std::slice::from_ref(block), visit);
}

/// Every picture of a document.
pub fn images<'a>(document: &'a Document, visit: &mut dyn FnMut(&'a Image)) {
    figures(&document.body, visit);
    for note in &document.notes {
        figures(&note.body, visit);
    }
    inlines(document, &mut |inline| {
        if let InlineKind::Image(image) = &inline.kind {
            visit(image);
        }
    });
}

fn figures<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Image)) {
    for block in blocks {
        match &block.kind {
            BlockKind::Figure { image, .. } => visit(image),
            BlockKind::List(list) => list.items.iter().for_each(|item| figures(&item.body, visit)),
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => figures(body, visit),
            BlockKind::Definitions(entries) => {
                entries.iter().flat_map(|entry| &entry.definitions).for_each(|body| figures(body, visit));
            }
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Plain(_)
            | BlockKind::Code { .. }
            | BlockKind::Table(_)
            | BlockKind::Break => {}
        }
    }
}

fn in_blocks<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Inline)) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(heading) => in_text(&heading.text, visit),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => in_text(text, visit),
            BlockKind::List(list) => list.items.iter().for_each(|item| in_blocks(&item.body, visit)),
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => in_blocks(body, visit),
            BlockKind::Table(table) => {
                if let Some(caption) = &table.caption {
                    in_text(caption, visit);
                }
                table.rows.iter().flatten().for_each(|cell| in_text(&cell.text, visit));
            }
            BlockKind::Definitions(entries) => {
                for entry in entries {
                    in_text(&entry.term, visit);
                    entry.definitions.iter().for_each(|body| in_blocks(body, visit));
                }
            }
            BlockKind::Figure { caption, .. } => in_text(caption, visit),
            BlockKind::Code { .. } | BlockKind::Break => {}
        }
    }
}

fn in_text<'a>(text: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in text {
        visit(inline);
        match &inline.kind {
            InlineKind::Emphasis(inner)
            | InlineKind::Strong(inner)
            | InlineKind::Struck(inner)
            | InlineKind::Superscript(inner)
            | InlineKind::Subscript(inner)
            | InlineKind::Link { text: inner, .. }
            | InlineKind::Foreign { text: inner, .. } => in_text(inner, visit),
            InlineKind::Text(_)
            | InlineKind::Code(_)
            | InlineKind::Image(_)
            | InlineKind::Abbreviation { .. }
            | InlineKind::NoteReference(_)
            | InlineKind::LineBreak
            | InlineKind::SoftBreak => {}
        }
    }
}
