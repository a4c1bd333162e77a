//! Makes of a text as its author wrote it one that needs nothing else: links with addresses, notes with numbers, pictures with words,
//! abbreviations with what they stand for, charts with their tables. It decides as `html::body` does, for formats without HTML.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    base::{diagnostic::Value, lang::Lang, source::Span},
    model::{
        block::{
            Alt, Attributes, Block, BlockKind, Cell, Definition, Heading, Image, Inline, InlineKind, List, ListItem,
            Note, Table, Target,
        },
        chart::Chart,
        document::Document,
        sidecar::{Sidecar, Words as SidecarWords},
    },
    render::{
        chart::{self, Words},
        html::{
            body::{LinkTarget, Links, links},
            linker::Linker,
        },
        typography::polish,
    },
};

/// Resolves the texts of one document, one after the other: they share the numbers of their notes and the abbreviations that were explained.
pub struct Resolver<'l, 'a> {
    linker: &'l Linker<'a>,
    lang: Lang,
    all_notes: BTreeMap<&'l str, &'l Note>,
    /// In the order of their first reference: the first has number 1.
    used: Vec<&'l Note>,
    explained: BTreeSet<(Arc<str>, Arc<str>)>,
    /// Files of pictures by their addresses.
    pictures: BTreeMap<Arc<str>, Arc<str>>,
    in_heading: bool,
    in_link: bool,
}

impl<'l, 'a> Resolver<'l, 'a> {
    /// A document of which nothing was resolved yet.
    pub fn new(linker: &'l Linker<'a>, document: &'l Document) -> Self {
        Self {
            linker,
            lang: document.id.lang.clone(),
            all_notes: document.notes.iter().map(|note| (&*note.label, note)).collect(),
            used: Vec::new(),
            explained: BTreeSet::new(),
            pictures: BTreeMap::new(),
            in_heading: false,
            in_link: false,
        }
    }

    /// The next text. `shift` lowers the level of every heading.
    pub fn blocks(&mut self, blocks: &[Block], shift: i8) -> Vec<Block> {
        let mut out = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.block(block, shift, &mut out);
        }
        out
    }

    /// The notes of all texts so far. A note may refer to a note: the list grows while it is resolved.
    pub fn notes(&mut self) -> Vec<Note> {
        let mut notes = Vec::new();
        while let Some(note) = self.used.get(notes.len()).copied() {
            let body = self.blocks(&note.body, 0);
            notes.push(Note { label: (notes.len() + 1).to_string().into(), body, span: note.span });
        }
        notes
    }

    /// The files of all pictures so far, by their addresses.
    pub fn pictures(self) -> BTreeMap<Arc<str>, Arc<str>> {
        self.pictures
    }

    fn block(&mut self, block: &Block, shift: i8, out: &mut Vec<Block>) {
        let span = block.span;
        let kind = match &block.kind {
            BlockKind::Heading(heading) => BlockKind::Heading(Box::new(self.heading(heading, shift))),
            BlockKind::Paragraph(text) => BlockKind::Paragraph(self.inlines(text)),
            BlockKind::Plain(text) => BlockKind::Plain(self.inlines(text)),
            BlockKind::List(list) => BlockKind::List(self.list(list, shift)),
            BlockKind::Quote(body) => BlockKind::Quote(self.blocks(body, shift)),
            BlockKind::Callout { role, body } => BlockKind::Callout { role: *role, body: self.blocks(body, shift) },
            BlockKind::Code { .. } | BlockKind::Break => block.kind.clone(),
            BlockKind::Table(table) => BlockKind::Table(Box::new(self.table(table))),
            BlockKind::Definitions(entries) => BlockKind::Definitions(self.definitions(entries, shift)),
            BlockKind::Figure { image, caption } => {
                let caption = self.caption(image, caption, span);
                BlockKind::Figure { image: Box::new(self.image(image)), caption }
            }
            BlockKind::Chart(chart) => return self.chart(chart, span, out),
        };
        out.push(Block { kind, span });
    }

    fn heading(&mut self, heading: &Heading, shift: i8) -> Heading {
        self.in_heading = true;
        let text = self.inlines(&heading.text);
        self.in_heading = false;
        let level = (i16::from(heading.level) + i16::from(shift)).clamp(2, 6);
        let level = u8::try_from(level).expect("a number from 2 to 6");
        Heading { level, text, anchor: Arc::clone(&heading.anchor), attributes: Attributes::default() }
    }

    fn list(&mut self, list: &List, shift: i8) -> List {
        let items = list.items.iter().map(|item| ListItem {
            task: item.task,
            body: self.blocks(&item.body, shift),
            span: item.span,
        });
        List { start: list.start, items: items.collect() }
    }

    fn definitions(&mut self, entries: &[Definition], shift: i8) -> Vec<Definition> {
        let entry = |entry: &Definition| Definition {
            term: self.inlines(&entry.term),
            definitions: entry.definitions.iter().map(|body| self.blocks(body, shift)).collect(),
            span: entry.span,
        };
        entries.iter().map(entry).collect()
    }

    fn table(&mut self, table: &Table) -> Table {
        let caption = table.caption.as_ref().map(|caption| self.inlines(caption));
        let rows = table.rows.iter().map(|row| {
            row.iter().map(|cell| Cell { text: self.inlines(&cell.text), ..cell.clone() }).collect::<Vec<_>>()
        });
        let rows = rows.collect();
        Table { caption, rows, ..*table }
    }

    /// The chart, its unit, its table, and the file of its numbers.
    fn chart(&mut self, chart: &Chart, span: Span, out: &mut Vec<Block>) {
        let say = |id: &str, arguments: &[(&str, Value)]| self.linker.text(id, arguments);
        let lang = self.lang.clone();
        let table = chart::table::table(chart, &Words::new(&lang, &say), span);
        let unit =
            chart::unit(chart).map(|unit| say("chart-unit", &[("unit", polish(unit, &lang).into_owned().into())]));
        let resolved =
            Chart { title: self.inlines(&chart.title), finding: self.inlines(&chart.finding), ..chart.clone() };
        out.push(Block { kind: BlockKind::Chart(Box::new(resolved)), span });
        out.extend(unit.map(|unit| paragraph(vec![text(&unit, span)], span)));
        out.push(Block { kind: BlockKind::Table(Box::new(self.table(&table))), span });
        if let Some(path) = chart.source.as_ref().map(|source| &source.value) {
            let words = vec![text(&self.linker.say("chart-data"), span)];
            let mut link = Vec::new();
            self.link(&Target::Asset(Arc::clone(path)), words, span, &mut link);
            out.push(paragraph(link, span));
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        // Text that is not interrupted by a mark: typography looks at all of it, whatever events it was read in.
        let mut run: Option<(String, Span)> = None;
        for inline in inlines {
            let characters = match &inline.kind {
                InlineKind::Text(text) => text,
                InlineKind::SoftBreak => " ",
                _ => {
                    self.flush(&mut run, &mut out);
                    self.marked(inline, &mut out);
                    continue;
                }
            };
            let (text, span) = run.get_or_insert_with(|| (String::new(), inline.span));
            text.push_str(characters);
            *span = span.to(inline.span);
        }
        self.flush(&mut run, &mut out);
        out
    }

    fn flush(&self, run: &mut Option<(String, Span)>, out: &mut Vec<Inline>) {
        if let Some((words, span)) = run.take() {
            out.push(text(&polish(&words, &self.lang), span));
        }
    }

    fn marked(&mut self, inline: &Inline, out: &mut Vec<Inline>) {
        let span = inline.span;
        let kind = match &inline.kind {
            InlineKind::Emphasis(text) => InlineKind::Emphasis(self.inlines(text)),
            InlineKind::Strong(text) => InlineKind::Strong(self.inlines(text)),
            InlineKind::Struck(text) => InlineKind::Struck(self.inlines(text)),
            InlineKind::Superscript(text) => InlineKind::Superscript(self.inlines(text)),
            InlineKind::Subscript(text) => InlineKind::Subscript(self.inlines(text)),
            InlineKind::Link { target, text } => {
                // A link cannot stand in a link: the outer one wins.
                let is_outermost = !std::mem::replace(&mut self.in_link, true);
                let words = self.inlines(text);
                self.in_link = !is_outermost;
                match is_outermost {
                    true => self.link(target, words, span, out),
                    false => out.extend(words),
                }
                return;
            }
            InlineKind::Image(image) => {
                out.push(Inline { kind: InlineKind::Image(Box::new(self.image(image))), span });
                if let Some(credit) = self.credit(image).filter(|_| !self.in_heading && !self.in_link) {
                    out.push(text(&format!(" {credit}"), span));
                }
                return;
            }
            InlineKind::Foreign { lang, text } => {
                let outer = std::mem::replace(&mut self.lang, lang.clone());
                let words = self.inlines(text);
                self.lang = outer;
                InlineKind::Foreign { lang: lang.clone(), text: words }
            }
            InlineKind::Abbreviation { short, long } => return self.abbreviation(short, long, inline, out),
            InlineKind::NoteReference(label) => {
                let Some(note) = self.all_notes.get(&**label).copied() else { return };
                let index = self.used.iter().position(|used| used.label == note.label).unwrap_or_else(|| {
                    self.used.push(note);
                    self.used.len() - 1
                });
                InlineKind::NoteReference((index + 1).to_string().into())
            }
            InlineKind::Text(_) | InlineKind::Code(_) | InlineKind::LineBreak | InlineKind::SoftBreak => {
                inline.kind.clone()
            }
        };
        out.push(Inline { kind, span });
    }

    /// Long form first, where the text first uses the short one. A heading stays as short as it was written.
    fn abbreviation(&mut self, short: &Arc<str>, long: &Arc<str>, inline: &Inline, out: &mut Vec<Inline>) {
        let is_first = !self.in_heading && self.explained.insert((Arc::clone(short), Arc::clone(long)));
        if is_first {
            out.push(text(&format!("{} (", polish(long, &self.lang)), inline.span));
        }
        out.push(inline.clone());
        if is_first {
            out.push(text(")", inline.span));
        }
    }

    /// A link with what to say after its words; the words alone where it leads nowhere.
    fn link(&self, target: &Target, words: Vec<Inline>, span: Span, out: &mut Vec<Inline>) {
        let (target, detail) = match target {
            Target::Here(_) => (target.clone(), None),
            Target::Web(url) if links::is_sound(url) => (target.clone(), None),
            Target::Web(_) => return out.extend(words),
            Target::Asset(path) => {
                let Some(file) = self.linker.asset(path) else { return out.extend(words) };
                let say = |id: &str, arguments: &[(&str, Value)]| self.linker.text(id, arguments);
                let details = links::details(path, file.size, self.linker.lang, &say);
                (Target::Web(file.url.into()), Some(details))
            }
            Target::Document { path, anchor } => match self.linker.document(path, anchor.as_deref()) {
                LinkTarget::Unpublished => return out.extend(words),
                LinkTarget::Page { url, note, .. } => (Target::Web(url.into()), note.filter(|note| !note.is_empty())),
            },
        };
        out.push(Inline { kind: InlineKind::Link { target: Box::new(target), text: words }, span });
        out.extend(detail.map(|detail| text(&format!("\u{a0}({detail})"), span)));
    }

    fn caption(&mut self, image: &Image, caption: &[Inline], span: Span) -> Vec<Inline> {
        let mut words = self.inlines(caption);
        if let Some(credit) = self.credit(image) {
            let space = if words.is_empty() { "" } else { " " };
            words.push(text(&format!("{space}{credit}"), span));
        }
        words
    }

    /// A picture with the words that the page gives it. One that is not published keeps its words only: its source is empty.
    fn image(&mut self, image: &Image) -> Image {
        let file = self.linker.view.file(&image.source.value).map(|(asset, _)| asset);
        let alt = match (&image.alt, file.and_then(|file| file.sidecar.as_deref())) {
            (Alt::Text(text), _) | (Alt::Missing, Some(Sidecar { words: Some(SidecarWords::Text(text)), .. })) => {
                Alt::Text(polish(text, &self.lang).into())
            }
            (Alt::Decorative | Alt::Missing, _) => Alt::Decorative,
        };
        let mut source = image.source.clone();
        source.value = self.linker.whole_picture_url(&image.source.value).unwrap_or_default().into();
        if !source.value.is_empty() {
            self.pictures.insert(Arc::clone(&source.value), Arc::clone(&image.source.value));
        }
        Image { source, alt }
    }

    fn credit(&self, image: &Image) -> Option<String> {
        let sidecar = self.linker.asset(&image.source.value)?.sidecar?;
        links::credit(&sidecar, &|id, arguments| self.linker.text(id, arguments))
            .map(|credit| polish(&credit, &self.lang).into_owned())
    }
}

/// Characters.
pub fn text(words: &str, span: Span) -> Inline {
    Inline { kind: InlineKind::Text(words.into()), span }
}

/// A paragraph.
pub fn paragraph(words: Vec<Inline>, span: Span) -> Block {
    Block { kind: BlockKind::Paragraph(words), span }
}
