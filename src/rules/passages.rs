//! What a document says, passage by passage and with the place of every character: rules about words look at nothing else.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::{
    base::{diagnostic::Edit, lang::Lang, source::Span},
    model::{
        block::{Block, BlockKind, Inline, InlineKind},
        document::Document,
        reference::DocumentId,
        sidecar::Sidecar,
        walk,
    },
    site::Site,
};

/// Stands for what no rule about words looks into: code, a reference to a note, a picture, a passage in another language.
pub const GAP: char = '\u{fffc}';

/// Keys of fields whose values are names, addresses or codes, and no prose.
const TECHNICAL: &[&str] = &[
    "kind",
    "id",
    "lang",
    "translation_of",
    "origin",
    "number",
    "code",
    "siret",
    "insee",
    "url",
    "email",
    "file",
    "results",
    "questionnaire",
    "aliases",
    "html_version",
    "process",
    "opinion",
    "opens_on",
    "closes_on",
    "from",
    "to",
    "until",
    "due",
    "date",
    "licence",
];

/// A run of text that is read without interruption.
pub struct Passage<'a> {
    /// Its characters.
    pub text: Cow<'a, str>,
    /// Its language.
    pub lang: &'a Lang,
    /// Where it stands.
    pub kind: PassageKind<'a>,
    pieces: Vec<Piece>,
}

/// Where a passage stands.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum PassageKind<'a> {
    /// In the front matter, below this key.
    Field(&'a str),
    /// In a heading.
    Heading,
    /// In a quotation: somebody else’s words.
    Quotation,
    /// Anywhere else in the text.
    Text,
}

/// A part of a passage: from where in its text, and where the author wrote it.
struct Piece {
    start: usize,
    end: usize,
    span: Span,
}

impl Piece {
    /// True if the characters are those of the file, one by one.
    fn is_exact(&self) -> bool {
        self.end - self.start == (self.span.end - self.span.start) as usize
    }
}

impl Passage<'_> {
    /// Where a range of the text stands in the file: exactly if it was written as it is read, else the nodes around it.
    pub fn span(&self, range: &Range<usize>) -> Span {
        let holds = |at: usize| self.pieces.iter().find(move |piece| piece.start <= at && at < piece.end);
        let first = holds(range.start).or(self.pieces.last()).expect("a passage has at least one piece");
        let last = holds(range.end.saturating_sub(1).max(range.start)).unwrap_or(first);
        let start = match first.is_exact() {
            true => first.span.start as usize + (range.start - first.start).min(first.end - first.start),
            false => first.span.start as usize,
        };
        let end = match last.is_exact() {
            true => last.span.start as usize + (range.end.max(last.start) - last.start),
            false => last.span.end as usize,
        };
        Span::new(first.span.file, start, end.min(last.span.end as usize).max(start))
    }

    /// The edit that puts another text in the place of a range; `None` where the text is not written as it is read.
    pub fn edit(&self, range: &Range<usize>, text: &str) -> Option<Edit> {
        let piece = self.pieces.iter().find(|piece| piece.start <= range.start && range.end <= piece.end)?;
        piece.is_exact().then(|| Edit { span: self.span(range), text: text.to_owned() })
    }

    /// True in a field whose value is no prose.
    pub fn is_technical(&self) -> bool {
        matches!(self.kind, PassageKind::Field(key) if TECHNICAL.contains(&key) || !self.text.contains(' '))
    }
}

/// What a document says, for rules about words.
pub struct Words<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its passages.
    pub passages: Vec<Passage<'a>>,
    /// The acronyms that the site explains to all its pages.
    pub vocabulary: &'a BTreeSet<String>,
}

/// What stands beside the pictures of a site, by the document that shows it first: its words are checked with that document's.
pub fn beside_pictures(site: &Site) -> BTreeMap<&DocumentId, Vec<&Sidecar>> {
    let mut beside: BTreeMap<&DocumentId, Vec<&Sidecar>> = BTreeMap::new();
    // Most sites have few of them, and need not look through all their texts for pictures.
    if site.assets().values().all(|asset| asset.sidecar.is_none()) {
        return beside;
    }
    let mut told = BTreeSet::new();
    for document in site.originals() {
        walk::images(document, &mut |image| {
            let sidecar = site.assets().get(&image.source.value).and_then(|asset| asset.sidecar.as_deref());
            if let Some(sidecar) = sidecar.filter(|_| told.insert(&image.source.value)) {
                beside.entry(&document.id).or_default().push(sidecar);
            }
        });
    }
    beside
}

/// The passages of the words beside some pictures, which are in the language of the document that shows them.
pub fn of_sidecars<'a>(sidecars: &[&'a Sidecar], lang: &'a Lang) -> impl Iterator<Item = Passage<'a>> {
    sidecars.iter().flat_map(move |sidecar| sidecar.texts.iter().map(move |text| whole(text, lang)))
}

/// The passages of a document: its fields, then its text, then its notes.
pub fn of(document: &Document) -> Vec<Passage<'_>> {
    let lang = &document.id.lang;
    let mut passages: Vec<Passage<'_>> = document.fields.iter().map(|field| whole(field, lang)).collect();
    let mut reader = Reader { lang, passages: &mut passages };
    reader.blocks(&document.body, PassageKind::Text);
    for note in &document.notes {
        reader.blocks(&note.body, PassageKind::Text);
    }
    passages
}

fn whole<'a>(field: &'a crate::model::document::FieldText, lang: &'a Lang) -> Passage<'a> {
    let text = &*field.text.value;
    Passage {
        text: Cow::Borrowed(text),
        lang,
        kind: PassageKind::Field(&field.key),
        pieces: vec![Piece { start: 0, end: text.len(), span: field.text.span }],
    }
}

struct Reader<'a, 'p> {
    lang: &'a Lang,
    passages: &'p mut Vec<Passage<'a>>,
}

impl<'a> Reader<'a, '_> {
    /// Nesting is bounded when text is read.
    fn blocks(&mut self, blocks: &'a [Block], kind: PassageKind<'a>) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(heading) => self.run(&heading.text, PassageKind::Heading, self.lang),
                BlockKind::Paragraph(text) | BlockKind::Plain(text) | BlockKind::Figure { caption: text, .. } => {
                    self.run(text, kind, self.lang);
                }
                BlockKind::List(list) => list.items.iter().for_each(|item| self.blocks(&item.body, kind)),
                BlockKind::Quote(body) => self.blocks(body, PassageKind::Quotation),
                BlockKind::Callout { body, .. } => self.blocks(body, kind),
                BlockKind::Table(table) => {
                    table.caption.iter().for_each(|caption| self.run(caption, kind, self.lang));
                    table.rows.iter().flatten().for_each(|cell| self.run(&cell.text, kind, self.lang));
                }
                BlockKind::Definitions(entries) => {
                    for entry in entries {
                        self.run(&entry.term, kind, self.lang);
                        entry.definitions.iter().for_each(|body| self.blocks(body, kind));
                    }
                }
                BlockKind::Chart(chart) => {
                    self.run(&chart.title, kind, self.lang);
                    self.run(&chart.finding, kind, self.lang);
                }
                BlockKind::Code { .. } | BlockKind::Break => {}
            }
        }
    }

    fn run(&mut self, inlines: &'a [Inline], kind: PassageKind<'a>, lang: &'a Lang) {
        let mut passage = Run::default();
        let mut foreign = Vec::new();
        passage.add(inlines, &mut foreign);
        if !passage.pieces.is_empty() {
            let text = Cow::Owned(passage.text);
            self.passages.push(Passage { text, lang, kind, pieces: passage.pieces });
        }
        for (lang, text) in foreign {
            self.run(text, kind, lang);
        }
    }
}

#[derive(Default)]
struct Run {
    text: String,
    pieces: Vec<Piece>,
}

impl Run {
    fn add<'a>(&mut self, inlines: &'a [Inline], foreign: &mut Vec<(&'a Lang, &'a [Inline])>) {
        for inline in inlines {
            match &inline.kind {
                InlineKind::Text(text) => self.push(text, inline.span),
                InlineKind::Emphasis(inner)
                | InlineKind::Strong(inner)
                | InlineKind::Struck(inner)
                | InlineKind::Superscript(inner)
                | InlineKind::Subscript(inner)
                | InlineKind::Link { text: inner, .. } => self.add(inner, foreign),
                InlineKind::Foreign { lang, text } => {
                    foreign.push((lang, text));
                    self.gap(inline.span);
                }
                InlineKind::LineBreak => self.push("\n", inline.span),
                InlineKind::SoftBreak => self.push(" ", inline.span),
                InlineKind::Code(_)
                | InlineKind::Image(_)
                | InlineKind::Abbreviation { .. }
                | InlineKind::NoteReference(_) => self.gap(inline.span),
            }
        }
    }

    fn gap(&mut self, span: Span) {
        let mut buffer = [0; 4];
        self.push(GAP.encode_utf8(&mut buffer), span);
    }

    fn push(&mut self, text: &str, span: Span) {
        let start = self.text.len();
        self.text.push_str(text);
        self.pieces.push(Piece { start, end: self.text.len(), span });
    }
}

/// The words of a text with their places: runs of letters, digits and the marks inside of words.
pub fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let end = text[start..].find(|it: char| !it.is_alphanumeric()).map_or(text.len(), |length| start + length);
        at = end;
        Some((start..end, &text[start..end]))
    })
}

/// True if the place `at` stands in an address of the web, a mailbox or a path.
pub fn is_in_address(text: &str, at: usize) -> bool {
    let is_end = |it: char| it.is_whitespace() || "<>«»()".contains(it);
    let start = text[..at].rfind(is_end).map_or(0, |found| found + 1);
    let start = (start..=at).find(|place| text.is_char_boundary(*place)).unwrap_or(at);
    let end = text[at..].find(is_end).map_or(text.len(), |found| at + found);
    let word = &text[start..end];
    word.contains("://") || word.contains('@') || word.starts_with("www.") || word.contains('\\')
}
