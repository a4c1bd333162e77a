//! What is open while events come in: blocks and running text, each with what it has collected.

use std::sync::Arc;

use crate::{
    base::source::Span,
    model::block::{Alignment, Block, BlockKind, Cell, Definition, Inline, ListItem, Target},
};

/// Something that began and has not ended.
pub struct Frame {
    /// What it is.
    pub kind: FrameKind,
    /// Its place.
    pub span: Span,
    /// Blocks that it holds so far.
    pub blocks: Vec<Block>,
    /// Running text that it holds so far.
    pub inlines: Vec<Inline>,
}

impl Frame {
    /// A frame that holds nothing yet.
    pub fn new(kind: FrameKind, span: Span) -> Self {
        Self { kind, span, blocks: Vec::new(), inlines: Vec::new() }
    }

    /// Running text that stands directly in a block becomes a block before the next one begins.
    pub fn settle(&mut self) {
        let text = std::mem::take(&mut self.inlines);
        let (Some(first), Some(last)) = (text.first(), text.last()) else { return };
        let span = first.span.to(last.span);
        self.blocks.push(Block { kind: BlockKind::Plain(text), span });
    }

    /// All blocks, those of loose text included.
    pub fn into_blocks(mut self) -> Vec<Block> {
        self.settle();
        self.blocks
    }
}

/// The kinds of frames.
pub enum FrameKind {
    /// The whole text.
    Document,
    /// Something whose content goes to what is around it: markup that we do not keep, or that lies too deep.
    Transparent,
    /// A paragraph.
    Paragraph,
    /// A heading of this level.
    Heading(u8),
    /// A block quotation.
    Quote,
    /// A list with its first number.
    List(Option<u64>, Vec<ListItem>),
    /// An item, with the state of its box.
    Item(Option<bool>),
    /// A fenced or indented block with the word after the fence.
    Code(Option<Arc<str>>, String),
    /// Raw HTML.
    Html,
    /// A note with its label.
    Note(Arc<str>),
    /// A list of definitions.
    Definitions(Vec<Definition>),
    /// A term.
    Term,
    /// A definition.
    Definition,
    /// A table.
    Table(Vec<Alignment>, Vec<Vec<Cell>>),
    /// A row.
    Row(Vec<Cell>),
    /// A cell.
    Cell,
    /// `*…*`
    Emphasis,
    /// `**…**`
    Strong,
    /// `~~…~~`
    Struck,
    /// `~…~`, which the parser takes for `~~…~~`.
    Subscript,
    /// A link; without a target that may be followed, its text stays.
    Link(Option<Target>),
    /// A picture, with its source and its caption.
    Image(Arc<str>, Option<Arc<str>>),
}

impl FrameKind {
    /// True for what holds running text and no blocks.
    pub fn is_inline(&self) -> bool {
        use FrameKind as K;
        matches!(self, K::Emphasis | K::Strong | K::Struck | K::Subscript | K::Link(_) | K::Image(..))
    }
}
