//! What is open at a place of the text, with what was gathered in it so far.

use std::{ops::Range, sync::Arc};

use pulldown_cmark::{Alignment as ColumnAlignment, CowStr};

use super::{pieces::Piece, relocate::Fence};
use crate::model::block::{Block, Cell, Definition, ListItem};

/// Something open.
pub struct Frame<'a> {
    /// What it is.
    pub kind: Open<'a>,
    /// Where the parser says that it stands.
    pub range: Range<usize>,
    /// Running text that stands in it directly.
    pub pieces: Vec<Piece>,
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// The end of the last thing in it.
    pub reach: usize,
}

impl<'a> Frame<'a> {
    /// Something that opens.
    pub fn new(kind: Open<'a>, range: Range<usize>) -> Self {
        Self { kind, reach: range.start, range, pieces: Vec::new(), blocks: Vec::new() }
    }
}

/// The kinds of things that open and close.
pub enum Open<'a> {
    /// The text as a whole.
    Root,
    /// A paragraph.
    Paragraph,
    /// A heading and its level.
    Heading(u8),
    /// A quotation or callout.
    Quote,
    /// Code, with the word after the fence.
    Code(Option<Arc<str>>, Fence),
    /// A block of HTML, by its lines.
    Html(Vec<Range<usize>>),
    /// A list, with its first number and its items.
    List(Option<u64>, Vec<ListItem>),
    /// An item, with the state of its box.
    Item(Option<bool>),
    /// A note and its label.
    Note(Arc<str>),
    /// A list of definitions.
    Definitions(Vec<Definition>),
    /// A term.
    Term,
    /// A definition of the terms before it.
    Meaning,
    /// A table.
    Table(Vec<ColumnAlignment>, Vec<Vec<Cell>>),
    /// A row of a table, the head included.
    Row(Vec<Cell>),
    /// A cell.
    Cell,
    /// `*…*`
    Emphasis,
    /// `**…**`
    Strong,
    /// `~~…~~`, or `~…~` where the parser takes it for the same.
    Struck,
    /// A link.
    Link(Destination<'a>),
    /// A picture.
    Image(Destination<'a>),
}

/// Where a link or a picture leads.
pub struct Destination<'a> {
    /// As it was written, without escapes.
    pub address: CowStr<'a>,
    /// Its title.
    pub title: CowStr<'a>,
    /// True if the text is the address: `<https://example.org/>`.
    pub is_automatic: bool,
}
