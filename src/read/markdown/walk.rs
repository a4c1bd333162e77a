//! Visits every block and every run of text of a tree, in the order of the document. The tree is never deeper than its reader lets it be.

use crate::model::block::{Block, BlockKind, Inline, InlineKind};

/// Visits blocks, each before those inside of it.
pub fn blocks(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Block)) {
    for block in blocks {
        visit(block);
        match &mut block.kind {
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => self::blocks(body, visit),
            BlockKind::List(list) => list.items.iter_mut().for_each(|item| self::blocks(&mut item.body, visit)),
            BlockKind::Definitions(entries) => {
                for body in entries.iter_mut().flat_map(|entry| &mut entry.definitions) {
                    self::blocks(body, visit);
                }
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

/// Visits every node of running text below some blocks, each before those inside of it.
pub fn inlines(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Inline)) {
    self::blocks(blocks, &mut |block| match &mut block.kind {
        BlockKind::Heading(heading) => text(&mut heading.text, visit),
        BlockKind::Paragraph(inlines) | BlockKind::Plain(inlines) => text(inlines, visit),
        BlockKind::Figure { caption, .. } => text(caption, visit),
        BlockKind::Chart(chart) => {
            text(&mut chart.title, visit);
            text(&mut chart.finding, visit);
        }
        BlockKind::Table(table) => {
            table.caption.iter_mut().for_each(|caption| text(caption, visit));
            table.rows.iter_mut().flatten().for_each(|cell| text(&mut cell.text, visit));
        }
        BlockKind::Definitions(entries) => entries.iter_mut().for_each(|entry| text(&mut entry.term, visit)),
        BlockKind::List(_)
        | BlockKind::Quote(_)
        | BlockKind::Callout { .. }
        | BlockKind::Code { .. }
        | BlockKind::Break => {}
    });
}

fn text(inlines: &mut [Inline], visit: &mut dyn FnMut(&mut Inline)) {
    for inline in inlines {
        visit(inline);
        match &mut inline.kind {
            InlineKind::Emphasis(inner)
            | InlineKind::Strong(inner)
            | InlineKind::Struck(inner)
            | InlineKind::Superscript(inner)
            | InlineKind::Subscript(inner)
            | InlineKind::Link { text: inner, .. }
            | InlineKind::Foreign { text: inner, .. } => text(inner, visit),
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
