//! Makes the place of a block hold the places of what is in it: after the box of a task, the parser's places overlap.

use crate::{
    base::source::Span,
    model::block::{Block, BlockKind, Inline},
};

/// The place of a block that the parser says stands at `span`.
pub fn of_block(span: Span, kind: &BlockKind) -> Span {
    match kind {
        BlockKind::Heading(heading) => of_text(span, &heading.text),
        BlockKind::Paragraph(text) | BlockKind::Plain(text) => of_text(span, text),
        BlockKind::Quote(body) | BlockKind::Callout { body, .. } => of_blocks(span, body),
        BlockKind::List(list) => list.items.iter().fold(span, |span, item| span.to(item.span)),
        BlockKind::Definitions(entries) => entries.iter().fold(span, |span, entry| {
            let span = span.to(entry.span);
            entry.definitions.iter().fold(span, |span, body| of_blocks(span, body))
        }),
        BlockKind::Table(_)
        | BlockKind::Figure { .. }
        | BlockKind::Chart(_)
        | BlockKind::Code { .. }
        | BlockKind::Break => span,
    }
}

/// The place of something made of blocks.
pub fn of_blocks(span: Span, blocks: &[Block]) -> Span {
    blocks.iter().fold(span, |span, block| span.to(block.span))
}

/// The place of something made of running text.
pub fn of_text(span: Span, text: &[Inline]) -> Span {
    text.iter().fold(span, |span, inline| span.to(inline.span))
}
