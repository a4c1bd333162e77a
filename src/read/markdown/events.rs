//! Follows the parser's events with a stack of what is open; nothing here calls itself, however deep the text is nested.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{
    Context, captions,
    depth::{DEEPEST, too_deep},
    extent,
    frames::{Destination, Frame, Open},
    html::OpenTags,
    origin::Origin,
    pieces::{Piece, PieceKind},
    relocate::Fence,
};
use crate::{
    base::diagnostic::Diagnostic,
    model::block::{Block, BlockKind, InlineKind, Note},
};

/// What was read of a text.
pub struct Outcome {
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// Its notes, as they were written.
    pub notes: Vec<Note>,
    /// What the author should know.
    pub findings: Vec<Diagnostic>,
}

/// Reads a text.
pub fn read(context: Context<'_>, origin: &Origin<'_>) -> Outcome {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    let mut reader = Reader {
        context,
        origin,
        frames: vec![Frame::new(Open::Root, 0..origin.text.len())],
        notes: Vec::new(),
        findings: Vec::new(),
        tags: OpenTags::default(),
        skipped: 0,
        flattened: 0,
        containers: 0,
        marks: 0,
        links: 0,
    };
    for (event, range) in Parser::new_ext(origin.text, options).into_offset_iter() {
        reader.take(event, range);
    }
    let root = reader.frames.pop().expect("the parser closes what it opens, and the root is never closed");
    let blocks = captions::join(root.blocks, origin, &mut reader.findings);
    Outcome { blocks, notes: reader.notes, findings: reader.findings }
}

/// The state of reading.
pub struct Reader<'a> {
    /// What it reads with.
    pub context: Context<'a>,
    /// The text.
    pub origin: &'a Origin<'a>,
    /// What is open, the root first.
    pub frames: Vec<Frame<'a>>,
    /// Notes, as they were written.
    pub notes: Vec<Note>,
    /// What the author should know.
    pub findings: Vec<Diagnostic>,
    /// HTML in the current run of text.
    pub tags: OpenTags,
    /// How many things are open inside of something that is too deep to be read.
    skipped: usize,
    /// How many marks are open beyond the deepest one: their text belongs to that one.
    flattened: usize,
    /// How many lists, quotations, definitions and notes are open.
    containers: usize,
    /// How many marks are open.
    marks: usize,
    /// How many links are open.
    pub links: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.skipped > 0 {
            match event {
                Event::Start(_) => self.skipped += 1,
                Event::End(_) => self.skipped -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => self.inline(InlineKind::Code((&*text).into()), range),
            Event::FootnoteReference(label) => self.inline(InlineKind::NoteReference((&*label).into()), range),
            Event::SoftBreak => self.inline(InlineKind::SoftBreak, range),
            Event::HardBreak => self.inline(InlineKind::LineBreak, range),
            Event::InlineHtml(_) => self.tags.take(range, self.origin, &mut self.findings),
            Event::Html(_) => {
                if let Open::Html(lines) = &mut self.top().kind {
                    lines.push(range);
                }
            }
            Event::Rule => {
                self.flush();
                self.block(BlockKind::Break, range);
            }
            Event::TaskListMarker(done) => {
                let item = self.frames.iter_mut().rev().find_map(|frame| match &mut frame.kind {
                    Open::Item(task) => Some(task),
                    _ => None,
                });
                if let Some(task) = item {
                    *task = Some(done);
                }
            }
            // These extensions are off.
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        let kind = match tag {
            Tag::Paragraph => Open::Paragraph,
            Tag::Heading { level, .. } => Open::Heading(level as u8),
            Tag::BlockQuote(_) => return self.container(Open::Quote, range),
            Tag::List(start) => return self.container(Open::List(start, Vec::new()), range),
            Tag::DefinitionList => return self.container(Open::Definitions(Vec::new()), range),
            Tag::FootnoteDefinition(label) => return self.container(Open::Note((&*label).into()), range),
            Tag::CodeBlock(kind) => {
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().map(Into::into),
                    CodeBlockKind::Indented => None,
                };
                Open::Code(language, Fence::default())
            }
            Tag::HtmlBlock => Open::Html(Vec::new()),
            Tag::Item => Open::Item(None),
            Tag::DefinitionListTitle => Open::Term,
            Tag::DefinitionListDefinition => Open::Meaning,
            Tag::Table(alignments) => Open::Table(alignments, Vec::new()),
            Tag::TableHead | Tag::TableRow => Open::Row(Vec::new()),
            Tag::TableCell => Open::Cell,
            Tag::Emphasis => return self.mark(Open::Emphasis, range),
            Tag::Strong => return self.mark(Open::Strong, range),
            Tag::Strikethrough => return self.mark(Open::Struck, range),
            Tag::Link { link_type, dest_url, title, .. } => {
                let is_automatic = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let address = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}").into(),
                    _ => dest_url,
                };
                return self.mark(Open::Link(Destination { address, title, is_automatic }), range);
            }
            Tag::Image { dest_url, title, .. } => {
                let destination = Destination { address: dest_url, title, is_automatic: false };
                return self.mark(Open::Image(destination), range);
            }
            // These extensions are off.
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {
                self.skipped = 1;
                return;
            }
        };
        self.flush();
        self.tags = OpenTags::default();
        self.frames.push(Frame::new(kind, range));
    }

    /// Opens something that may hold its like; what is too deep is reported once and left out.
    fn container(&mut self, kind: Open<'a>, range: Range<usize>) {
        self.flush();
        if self.containers == DEEPEST {
            self.findings.push(too_deep(self.origin.span(&self.origin.trimmed(&range))));
            self.skipped = 1;
            return;
        }
        self.containers += 1;
        self.frames.push(Frame::new(kind, range));
    }

    /// Opens a mark; beyond the deepest one, its text stays and the mark is left out.
    fn mark(&mut self, kind: Open<'a>, range: Range<usize>) {
        if self.marks == DEEPEST {
            if self.flattened == 0 {
                self.findings.push(too_deep(self.origin.span(&range)));
            }
            self.flattened += 1;
            return;
        }
        self.marks += 1;
        self.links += usize::from(matches!(kind, Open::Link(_)));
        self.frames.push(Frame::new(kind, range));
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        let is_mark =
            matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image);
        if is_mark && self.flattened > 0 {
            self.flattened -= 1;
            return;
        }
        self.flush();
        let frame = self.frames.pop().expect("the parser closes only what it opened");
        self.top().reach = self.top().reach.max(range.end);
        match frame.kind {
            Open::Emphasis | Open::Strong | Open::Struck | Open::Link(_) | Open::Image(_) => {
                self.close_mark(frame);
                self.marks -= 1;
            }
            Open::Quote | Open::List(..) | Open::Definitions(_) | Open::Note(_) => {
                self.containers -= 1;
                self.close_block(frame);
            }
            _ => self.close_block(frame),
        }
    }

    fn text(&mut self, text: &str, mut range: Range<usize>) {
        let prefix = self.origin.prefix();
        let is_raw = &self.origin.text[range.clone()] == text;
        let frame = self.top();
        if let Open::Code(_, fence) = &mut frame.kind {
            fence.text.push_str(text);
            fence.lines.push(range);
            return;
        }
        range.start = range.start.max(prefix);
        if range.start >= range.end {
            return;
        }
        let kind = if is_raw { PieceKind::Raw } else { PieceKind::Sealed(text.to_owned()) };
        frame.reach = range.end;
        frame.pieces.push(Piece { kind, range });
    }

    fn inline(&mut self, kind: InlineKind, range: Range<usize>) {
        let frame = self.top();
        frame.reach = range.end;
        frame.pieces.push(Piece { kind: PieceKind::Inline(kind), range });
    }

    /// Adds a block to what is open.
    pub fn block(&mut self, kind: BlockKind, range: Range<usize>) {
        let span = extent::of_block(self.origin.span(&self.origin.trimmed(&range)), &kind);
        self.top().blocks.push(Block { kind, span });
    }

    /// What was opened last.
    pub fn top(&mut self) -> &mut Frame<'a> {
        self.frames.last_mut().expect("the root stays open")
    }
}
