//! The text of a document as a tree, the same for every format, with the place of every node.

use std::sync::Arc;

use super::chart::Chart;
use crate::base::{
    lang::Lang,
    source::{Span, Spanned},
};

/// A piece of text that stands by itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where the author wrote it.
    pub span: Span,
}

/// The kinds of blocks (CommonMark 0.31, GitHub tables and callouts, definition lists). What is large stands in a box: most blocks of a site are
/// paragraphs, and each takes the room of the largest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BlockKind {
    /// A heading.
    Heading(Box<Heading>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// The text of a list item or table cell that is no paragraph of its own.
    Plain(Vec<Inline>),
    /// A list.
    List(List),
    /// A quotation.
    Quote(Vec<Block>),
    /// A callout: `> [!NOTE]`.
    Callout {
        /// What it is for.
        role: CalloutRole,
        /// Its text.
        body: Vec<Block>,
    },
    /// Text to be kept as it is.
    Code {
        /// The word after the fence.
        language: Option<Arc<str>>,
        /// The text.
        text: Arc<str>,
    },
    /// A table.
    Table(Box<Table>),
    /// Terms with their definitions.
    Definitions(Vec<Definition>),
    /// A picture with its caption.
    Figure {
        /// The picture.
        image: Box<Image>,
        /// The caption.
        caption: Vec<Inline>,
    },
    /// Numbers to be seen and to be read.
    Chart(Box<Chart>),
    /// A thematic break.
    Break,
}

/// A heading with the attributes that make it a record: `## Titre {#R7 .recommendation theme=mobilite}`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    /// Its text.
    pub text: Vec<Inline>,
    /// Its anchor, unique in the document: the author's, or made from the text.
    pub anchor: Arc<str>,
    /// Its attributes.
    pub attributes: Attributes,
}

/// What stands in braces after a heading.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Attributes {
    /// `#id`, as the author gave it.
    pub id: Option<Spanned<Arc<str>>>,
    /// `.class`
    pub classes: Vec<Spanned<Arc<str>>>,
    /// `key=value`
    pub pairs: Vec<(Spanned<Arc<str>>, Spanned<Arc<str>>)>,
}

impl Attributes {
    /// True if the heading has a class.
    pub fn has_class(&self, class: &str) -> bool {
        self.classes.iter().any(|name| &*name.value == class)
    }
}

/// A list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct List {
    /// The first number of an ordered list.
    pub start: Option<u64>,
    /// Its items.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListItem {
    /// The state of its box, if it has one.
    pub task: Option<bool>,
    /// Its text.
    pub body: Vec<Block>,
    /// Where it stands.
    pub span: Span,
}

/// Terms that share definitions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// Its definitions.
    pub definitions: Vec<Vec<Block>>,
    /// Where the term stands.
    pub span: Span,
}

/// What a callout is for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum CalloutRole {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`
    Tip,
    /// `[!IMPORTANT]`
    Important,
    /// `[!WARNING]`
    Warning,
    /// `[!CAUTION]`
    Caution,
    /// `[!EXAMPLE]`: a fictitious passage in a document that is not.
    Example,
}

impl CalloutRole {
    /// Every role with the word that the author writes.
    pub const ALL: &[(&str, CalloutRole)] = &[
        ("NOTE", CalloutRole::Note),
        ("TIP", CalloutRole::Tip),
        ("IMPORTANT", CalloutRole::Important),
        ("WARNING", CalloutRole::Warning),
        ("CAUTION", CalloutRole::Caution),
        ("EXAMPLE", CalloutRole::Example),
    ];

    /// Its name in lower case, for classes and messages.
    pub fn name(self) -> &'static str {
        match self {
            CalloutRole::Note => "note",
            CalloutRole::Tip => "tip",
            CalloutRole::Important => "important",
            CalloutRole::Warning => "warning",
            CalloutRole::Caution => "caution",
            CalloutRole::Example => "example",
        }
    }
}

/// A table. Cells that a spanning cell covers are not in `rows`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// What the table shows; `None` is a finding of `rules`.
    pub caption: Option<Vec<Inline>>,
    /// How many rows at the top are headers.
    pub header_rows: usize,
    /// How many columns at the start are headers.
    pub header_columns: usize,
    /// Rows of cells.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cell {
    /// Its text.
    pub text: Vec<Inline>,
    /// How many rows it covers, from 1.
    pub row_span: u16,
    /// How many columns it covers, from 1.
    pub column_span: u16,
    /// How its column is aligned.
    pub alignment: Alignment,
    /// Where it stands.
    pub span: Span,
}

/// Alignment of a column (GitHub tables: `:--`, `:-:`, `--:`).
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Alignment {
    /// As the language has it.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the end: for figures.
    End,
}

/// A piece of running text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// Where the author wrote it.
    pub span: Span,
}

/// The kinds of running text. What is large stands in a box, as in blocks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum InlineKind {
    /// Characters.
    Text(Arc<str>),
    /// `*…*`
    Emphasis(Vec<Inline>),
    /// `**…**`
    Strong(Vec<Inline>),
    /// `~~…~~`
    Struck(Vec<Inline>),
    /// `6^e^`
    Superscript(Vec<Inline>),
    /// `H~2~O`
    Subscript(Vec<Inline>),
    /// A passage of code.
    Code(Arc<str>),
    /// A link.
    Link {
        /// Where it leads, as written.
        target: Box<Target>,
        /// Its text.
        text: Vec<Inline>,
    },
    /// A picture in the text.
    Image(Box<Image>),
    /// A passage in another language: `[goedendag]{lang=nl}`.
    Foreign {
        /// The language.
        lang: Lang,
        /// The passage.
        text: Vec<Inline>,
    },
    /// An abbreviation with what it stands for: `[MEL]{abbr="Métropole Européenne de Lille"}`.
    Abbreviation {
        /// The short form.
        short: Arc<str>,
        /// The long form, printed at its first use on a page.
        long: Arc<str>,
    },
    /// A reference to a note, by its label. Several references may share one note.
    NoteReference(Arc<str>),
    /// A line break that the author asked for.
    LineBreak,
    /// The end of a line in the source: a space.
    SoftBreak,
}

/// Where a link leads, as the author wrote it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// A source file, by its path relative to the project's content folder, with an anchor.
    Document {
        /// `charte/index.md`
        path: Arc<str>,
        /// `transparence`
        anchor: Option<Arc<str>>,
    },
    /// An anchor of the same document.
    Here(Arc<str>),
    /// Another file of the content folder.
    Asset(Arc<str>),
    /// An address with a scheme: `https:`, `mailto:`, `tel:`.
    Web(Arc<str>),
}

/// A picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Image {
    /// Path in the content folder, or an address with a scheme (which is a finding: no third-party request).
    pub source: Spanned<Arc<str>>,
    /// Its alternative.
    pub alt: Alt,
}

/// The alternative of a picture. Absent and decorative are different facts and stay different types.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Alt {
    /// Neither a text between the brackets nor a word in the sidecar: a finding.
    Missing,
    /// The sidecar says `decorative: true`.
    Decorative,
    /// The text.
    Text(Arc<str>),
}

/// A note and its text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    /// The label: `[^label]`.
    pub label: Arc<str>,
    /// Its text.
    pub body: Vec<Block>,
    /// Where it stands.
    pub span: Span,
}

/// [`plain_text`] as it is kept: a text without marks is one already, and stands in memory once.
pub fn shared_plain_text(inlines: &[Inline]) -> Arc<str> {
    match inlines {
        [Inline { kind: InlineKind::Text(text), .. }] => Arc::clone(text),
        _ => plain_text(inlines).into(),
    }
}

/// The characters of running text, without marks: for titles in lists, anchors and searches.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain_text(inlines, &mut out);
    out
}

/// Adds a text without marks to another.
pub fn push_plain_text(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => out.push_str(text),
            InlineKind::Abbreviation { short, .. } => out.push_str(short),
            InlineKind::Emphasis(inner)
            | InlineKind::Strong(inner)
            | InlineKind::Struck(inner)
            | InlineKind::Superscript(inner)
            | InlineKind::Subscript(inner)
            | InlineKind::Link { text: inner, .. }
            | InlineKind::Foreign { text: inner, .. } => push_plain_text(inner, out),
            InlineKind::Image(image) => {
                if let Alt::Text(alt) = &image.alt {
                    out.push_str(alt);
                }
            }
            InlineKind::LineBreak | InlineKind::SoftBreak => out.push(' '),
            InlineKind::NoteReference(_) => {}
        }
    }
}
