//! Running text on its way into the tree: pieces as the parser gave them, with their places in the parsed text.

use std::ops::Range;

use super::origin::Origin;
use crate::model::block::{Image, Inline, InlineKind};

/// A piece of running text.
#[derive(Clone, Debug)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// Where it stands in the parsed text.
    pub range: Range<usize>,
}

/// The kinds of pieces.
#[derive(Clone, Debug)]
pub enum PieceKind {
    /// Characters as they stand in the parsed text: marks of ours may be among them.
    Raw,
    /// Text in which no mark is sought: an entity, a character after a backslash.
    Sealed(String),
    /// Something finished.
    Inline(InlineKind),
    /// A picture that has a title, which becomes its caption if it stands alone.
    Titled(Image, String),
}

impl Piece {
    /// The node of a piece that holds no mark.
    pub fn into_inline(self, origin: &Origin<'_>) -> Inline {
        let span = origin.span(&self.range);
        let kind = match self.kind {
            PieceKind::Raw => InlineKind::Text(origin.text[self.range].into()),
            PieceKind::Sealed(text) => InlineKind::Text(text.into()),
            PieceKind::Inline(kind) => kind,
            PieceKind::Titled(image, _) => InlineKind::Image(Box::new(image)),
        };
        Inline { kind, span }
    }
}

/// Joins texts that follow one another: the parser splits them at every character that might have been a mark.
pub fn joined(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(inlines.len());
    let mut text = String::new();
    for inline in inlines {
        match inline.kind {
            InlineKind::Text(more) => match out.last_mut() {
                Some(last) if !text.is_empty() => {
                    text.push_str(&more);
                    last.span = last.span.to(inline.span);
                }
                _ if more.is_empty() => {}
                _ => {
                    text.push_str(&more);
                    out.push(Inline { kind: InlineKind::SoftBreak, span: inline.span });
                }
            },
            kind => {
                close(&mut text, &mut out);
                out.push(Inline { kind, span: inline.span });
            }
        }
    }
    close(&mut text, &mut out);
    // A paragraph of thirty pieces is mostly one text, and stays in memory as long as the site.
    out.shrink_to_fit();
    out
}

/// Puts the text that was gathered into the node that waits for it, the last one.
fn close(text: &mut String, out: &mut [Inline]) {
    if text.is_empty() {
        return;
    }
    if let Some(last) = out.last_mut() {
        last.kind = InlineKind::Text(text.as_str().into());
    }
    text.clear();
}
