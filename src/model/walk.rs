//! Goes through the text of a document, for whoever looks for something in it. Nesting is bounded when text is read.

use super::{
    block::{Block, BlockKind, Image, Inline, InlineKind},
    chart::Chart,
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
    blocks(document, &mut |block| {
        if let BlockKind::Figure { image, .. } = &block.kind {
            visit(image);
        }
    });
    inlines(document, &mut |inline| {
        if let InlineKind::Image(image) = &inline.kind {
            visit(image);
        }
    });
}

/// Every chart of a document.
pub fn charts<'a>(document: &'a Document, visit: &mut dyn FnMut(&'a Chart)) {
    charts_of(&document.body, visit);
    document.notes.iter().for_each(|note| charts_of(&note.body, visit));
}

/// Every chart of some blocks.
pub fn charts_of<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Chart)) {
    each_block(blocks, &mut |block| {
        if let BlockKind::Chart(chart) = &block.kind {
            visit(chart);
        }
    });
}

/// Every block of a document, notes included, each before those inside of it.
pub fn blocks<'a>(document: &'a Document, visit: &mut dyn FnMut(&'a Block)) {
    each_block(&document.body, visit);
    for note in &document.notes {
        each_block(&note.body, visit);
    }
}

fn each_block<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        match &block.kind {
            BlockKind::List(list) => list.items.iter().for_each(|item| each_block(&item.body, visit)),
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => each_block(body, visit),
            BlockKind::Definitions(entries) => {
                entries.iter().flat_map(|entry| &entry.definitions).for_each(|body| each_block(body, visit));
            }
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Plain(_)
            | BlockKind::Code { .. }
            | BlockKind::Table(_)
            | BlockKind::Figure { .. }
            | BlockKind::Chart(_)
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
            BlockKind::Chart(chart) => {
                in_text(&chart.title, visit);
                in_text(&chart.finding, visit);
            }
            BlockKind::Code { .. } | BlockKind::Break => {}
        }
    }
}

/// Every piece of running text, with what stands in it.
pub fn in_text<'a>(text: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
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
