//! From the parser's events to blocks. The parser knows CommonMark; what our texts have beyond it are passes over finished text.

use std::{ops::Range, sync::Arc};

use pulldown_cmark::{self as cmark, CodeBlockKind, Event, Options, Parser, Tag};

use super::{
    Source, checks,
    frames::{Frame, FrameKind},
    headings, links, passes, tables,
};
use crate::{
    base::{
        diagnostic::Diagnostic,
        source::{Span, Spanned},
    },
    model::block::{
        Alignment, Alt, Block, BlockKind, CalloutRole, Cell, Definition, Image, Inline, InlineKind, List, ListItem,
        Note, Table, plain_text,
    },
};

/// How deep lists, quotations and emphasis may stand in each other: far beyond what anybody can follow.
const DEPTH: usize = 24;

/// The blocks and notes of a text.
pub fn build(source: &Source<'_>) -> (Vec<Block>, Vec<Note>, Vec<Diagnostic>) {
    let mut builder = Builder {
        source,
        stack: vec![Frame::new(FrameKind::Document, source.span)],
        notes: Vec::new(),
        findings: Vec::new(),
        deep: false,
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    for (event, range) in Parser::new_ext(source.text(), options).into_offset_iter() {
        builder.take(event, range);
    }
    let document = builder.stack.pop().expect("the document's frame is the last one");
    let body = attach_captions(document.into_blocks(), &mut builder.findings);
    (body, builder.notes, builder.findings)
}

struct Builder<'s> {
    source: &'s Source<'s>,
    stack: Vec<Frame>,
    notes: Vec<Note>,
    findings: Vec<Diagnostic>,
    /// True once nesting was too deep: said once.
    deep: bool,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        let span = self.source.place(range.start, range.end);
        match event {
            Event::Start(tag) => self.open(tag, span),
            Event::End(_) => self.close(),
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => self.inline(InlineKind::Code(text.as_ref().into()), span),
            Event::Html(html) | Event::InlineHtml(html) => checks::raw_html(&html, span, &mut self.findings),
            Event::FootnoteReference(label) => {
                self.inline(InlineKind::NoteReference(label.as_ref().into()), span);
            }
            Event::SoftBreak => self.inline(InlineKind::SoftBreak, span),
            Event::HardBreak => self.inline(InlineKind::LineBreak, span),
            Event::Rule => self.block(BlockKind::Break, span),
            Event::TaskListMarker(done) => self.task(done),
            // Options that are off.
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn top(&mut self) -> &mut Frame {
        self.stack.last_mut().expect("the document's frame is open until the end")
    }

    fn inline(&mut self, kind: InlineKind, span: Span) {
        self.top().inlines.push(Inline { kind, span });
    }

    fn block(&mut self, kind: BlockKind, span: Span) {
        let top = self.top();
        top.settle();
        top.blocks.push(Block { kind, span });
    }

    fn text(&mut self, text: &str, span: Span) {
        if let FrameKind::Code(_, code) = &mut self.top().kind {
            code.push_str(text);
            return;
        }
        self.inline(InlineKind::Text(text.into()), span);
    }

    /// The mark comes inside of the item, and in a loose list inside of its first paragraph.
    fn task(&mut self, done: bool) {
        let item = self.stack.iter_mut().rev().find_map(|frame| match &mut frame.kind {
            FrameKind::Item(task) => Some(task),
            _ => None,
        });
        if let Some(task) = item {
            *task = Some(done);
        }
    }

    fn open(&mut self, tag: Tag<'_>, span: Span) {
        let kind = self.kind_of(tag, span);
        let deep = self.stack.len() >= DEPTH;
        let kind = match kind {
            // A table, a list or a term in a frame that is left out would have no place to go to.
            _ if deep => {
                if !self.deep {
                    self.findings.push(Diagnostic::error("nesting-too-deep", span));
                    self.deep = true;
                }
                FrameKind::Transparent
            }
            kind => kind,
        };
        if !kind.is_inline() && !matches!(kind, FrameKind::Transparent) {
            self.top().settle();
        }
        self.stack.push(Frame::new(kind, span));
    }

    fn kind_of(&mut self, tag: Tag<'_>, span: Span) -> FrameKind {
        match tag {
            Tag::Paragraph => FrameKind::Paragraph,
            Tag::Heading { level, .. } => FrameKind::Heading(level as u8),
            Tag::BlockQuote(_) => FrameKind::Quote,
            Tag::CodeBlock(CodeBlockKind::Fenced(word)) => {
                let word = word.split_whitespace().next().map(Arc::from);
                FrameKind::Code(word, String::new())
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => FrameKind::Code(None, String::new()),
            Tag::HtmlBlock => FrameKind::Html,
            Tag::List(start) => FrameKind::List(start, Vec::new()),
            Tag::Item => FrameKind::Item(None),
            Tag::FootnoteDefinition(label) => FrameKind::Note(label.as_ref().into()),
            Tag::DefinitionList => FrameKind::Definitions(Vec::new()),
            Tag::DefinitionListTitle => FrameKind::Term,
            Tag::DefinitionListDefinition => FrameKind::Definition,
            Tag::Table(alignments) => FrameKind::Table(alignments.into_iter().map(alignment).collect(), Vec::new()),
            Tag::TableHead | Tag::TableRow => FrameKind::Row(Vec::new()),
            Tag::TableCell => FrameKind::Cell,
            Tag::Emphasis => FrameKind::Emphasis,
            Tag::Strong => FrameKind::Strong,
            Tag::Strikethrough if !self.source.slice(span).starts_with("~~") => FrameKind::Subscript,
            Tag::Strikethrough => FrameKind::Struck,
            Tag::Link { dest_url, .. } => {
                FrameKind::Link(links::target(&dest_url, self.source.path, span, &mut self.findings))
            }
            Tag::Image { dest_url, title, .. } => {
                let path = links::picture(&dest_url, self.source.path, span, &mut self.findings);
                FrameKind::Image(path, (!title.is_empty()).then(|| title.as_ref().into()))
            }
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => FrameKind::Transparent,
        }
    }

    fn close(&mut self) {
        let mut frame = self.stack.pop().expect("every end has its beginning");
        frame.inlines = passes::run(std::mem::take(&mut frame.inlines), self.source, &mut self.findings);
        let span = frame.span;
        let kind = std::mem::replace(&mut frame.kind, FrameKind::Transparent);
        match kind {
            FrameKind::Document | FrameKind::Html => {}
            FrameKind::Transparent => {
                let top = self.top();
                top.inlines.append(&mut frame.inlines);
                top.blocks.append(&mut frame.blocks);
            }
            FrameKind::Paragraph => self.paragraph(frame.inlines, span),
            FrameKind::Heading(level) => {
                let heading = headings::read(level, frame.inlines, self.source, span, &mut self.findings);
                self.block(BlockKind::Heading(heading), span);
            }
            FrameKind::Quote => {
                let body = attach_captions(frame.into_blocks(), &mut self.findings);
                let kind = quote(body, &mut self.findings);
                self.block(kind, span);
            }
            FrameKind::List(start, items) => self.block(BlockKind::List(List { start, items }), span),
            FrameKind::Item(task) => {
                let item = ListItem { task, body: attach_captions(frame.into_blocks(), &mut self.findings), span };
                if let FrameKind::List(_, items) = &mut self.top().kind {
                    items.push(item);
                }
            }
            FrameKind::Code(Some(word), _) if &*word == "table" => {
                let table = tables::fenced(self.source, span, &mut self.findings);
                if let Some(table) = table {
                    self.block(BlockKind::Table(table), span);
                }
            }
            FrameKind::Code(language, text) => self.block(BlockKind::Code { language, text: text.into() }, span),
            FrameKind::Note(label) => {
                let body = attach_captions(frame.into_blocks(), &mut self.findings);
                self.notes.push(Note { label, body, span });
            }
            FrameKind::Definitions(entries) => self.block(BlockKind::Definitions(entries), span),
            FrameKind::Term => {
                let term = Definition { term: frame.inlines, definitions: Vec::new(), span };
                if let FrameKind::Definitions(entries) = &mut self.top().kind {
                    entries.push(term);
                }
            }
            FrameKind::Definition => {
                let body = attach_captions(frame.into_blocks(), &mut self.findings);
                if let FrameKind::Definitions(entries) = &mut self.top().kind
                    && let Some(entry) = entries.last_mut()
                {
                    entry.definitions.push(body);
                }
            }
            FrameKind::Table(_, rows) => {
                let table = Table { caption: None, header_rows: 1, header_columns: 0, rows };
                self.block(BlockKind::Table(table), span);
            }
            FrameKind::Row(cells) => {
                if let FrameKind::Table(_, rows) = &mut self.top().kind {
                    rows.push(cells);
                }
            }
            FrameKind::Cell => self.cell(frame.inlines, span),
            FrameKind::Emphasis => self.inline(InlineKind::Emphasis(frame.inlines), span),
            FrameKind::Strong => self.inline(InlineKind::Strong(frame.inlines), span),
            FrameKind::Struck => self.inline(InlineKind::Struck(frame.inlines), span),
            FrameKind::Subscript => self.inline(InlineKind::Subscript(frame.inlines), span),
            FrameKind::Link(target) => self.link(target, frame.inlines, span),
            FrameKind::Image(path, caption) => self.image(path, caption, &frame.inlines, span),
        }
    }

    fn link(&mut self, target: Option<crate::model::block::Target>, text: Vec<Inline>, span: Span) {
        let has_name = !plain_text(&text).trim().is_empty();
        if !has_name {
            self.findings.push(Diagnostic::error("empty-link", span));
        }
        match target {
            Some(target) => self.inline(InlineKind::Link { target, text }, span),
            None => self.top().inlines.extend(text),
        }
    }

    fn image(&mut self, path: Arc<str>, caption: Option<Arc<str>>, alt: &[Inline], span: Span) {
        let words = plain_text(alt);
        let alt = match words.trim() {
            "" => Alt::Missing,
            words => Alt::Text(words.into()),
        };
        let image = Image { source: Spanned::new(path, span), alt };
        if image.alt == Alt::Missing {
            self.findings.push(Diagnostic::error("image-without-alt", span).with("path", &image.source.value));
        }
        let kind = InlineKind::Image(image);
        self.inline(kind, span);
        // A picture with a title is a figure if it stands alone; its paragraph decides when it ends.
        if let Some(caption) = caption {
            self.inline(InlineKind::Text(format!("{CAPTION}{caption}").into()), span);
        }
    }

    fn paragraph(&mut self, text: Vec<Inline>, span: Span) {
        let is_caption = |inline: &Inline| matches!(&inline.kind, InlineKind::Text(text) if text.starts_with(CAPTION));
        if let [Inline { kind: InlineKind::Image(image), .. }, last] = text.as_slice()
            && is_caption(last)
            && let InlineKind::Text(caption) = &last.kind
        {
            let words = Arc::from(caption.trim_start_matches(CAPTION));
            let caption = vec![Inline { kind: InlineKind::Text(words), span: last.span }];
            self.block(BlockKind::Figure { image: image.clone(), caption }, span);
            return;
        }
        let text: Vec<Inline> = text.into_iter().filter(|inline| !is_caption(inline)).collect();
        if !text.is_empty() {
            self.block(BlockKind::Paragraph(text), span);
        }
    }

    fn cell(&mut self, text: Vec<Inline>, span: Span) {
        let column = match &self.top().kind {
            FrameKind::Row(cells) => cells.len(),
            _ => return,
        };
        let alignment = self.stack.iter().rev().find_map(|frame| match &frame.kind {
            FrameKind::Table(alignments, _) => alignments.get(column).copied(),
            _ => None,
        });
        let cell = Cell { text, row_span: 1, column_span: 1, alignment: alignment.unwrap_or_default(), span };
        if let FrameKind::Row(cells) = &mut self.top().kind {
            cells.push(cell);
        }
    }
}

/// Marks the words of a picture's title until its paragraph ends; a character that no text may hold.
const CAPTION: char = '\u{fdd0}';

fn alignment(alignment: cmark::Alignment) -> Alignment {
    match alignment {
        cmark::Alignment::None | cmark::Alignment::Left => Alignment::Start,
        cmark::Alignment::Center => Alignment::Center,
        cmark::Alignment::Right => Alignment::End,
    }
}

/// A quotation whose first line is `[!NOTE]` is a callout.
fn quote(mut body: Vec<Block>, findings: &mut Vec<Diagnostic>) -> BlockKind {
    let Some(Block { kind: BlockKind::Paragraph(text), span }) = body.first_mut() else {
        return BlockKind::Quote(body);
    };
    let Some(InlineKind::Text(first)) = text.first().map(|inline| &inline.kind) else { return BlockKind::Quote(body) };
    let word = first.trim().strip_prefix("[!").and_then(|rest| rest.strip_suffix(']'));
    let Some(word) = word.map(str::to_owned) else { return BlockKind::Quote(body) };
    let Some((_, role)) = CalloutRole::ALL.iter().find(|(name, _)| name.eq_ignore_ascii_case(&word)) else {
        let names = CalloutRole::ALL.iter().map(|(name, _)| *name);
        let known: Vec<Arc<str>> = names.clone().map(Arc::from).collect();
        let finding = Diagnostic::error("unknown-callout", *span).with("word", &*word).with("known", known);
        findings.push(match crate::base::suggest::nearest(&word, names) {
            Some(near) => finding.says("unknown-callout-suggestion").with("suggestion", near),
            None => finding,
        });
        return BlockKind::Quote(body);
    };
    text.remove(0);
    if text.first().is_some_and(|inline| matches!(inline.kind, InlineKind::SoftBreak | InlineKind::LineBreak)) {
        text.remove(0);
    }
    if text.is_empty() {
        body.remove(0);
    }
    BlockKind::Callout { role: *role, body }
}

/// `Table: …` before a table is its caption.
fn attach_captions(blocks: Vec<Block>, findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    let mut attached: Vec<Block> = Vec::with_capacity(blocks.len());
    for mut block in blocks {
        let caption = attached.last().and_then(tables::caption_of);
        match (&mut block.kind, caption) {
            (BlockKind::Table(table), Some(caption)) if table.caption.is_none() => {
                table.caption = Some(caption);
                attached.pop();
            }
            (_, Some(_)) => {
                let place = attached.last().map_or(block.span, |block| block.span);
                findings.push(Diagnostic::error("caption-without-table", place));
            }
            _ => {}
        }
        attached.push(block);
    }
    if let Some(last) = attached.last()
        && tables::caption_of(last).is_some()
    {
        findings.push(Diagnostic::error("caption-without-table", last.span));
    }
    attached
}
