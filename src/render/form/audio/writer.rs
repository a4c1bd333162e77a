//! Writes the script: what the eye sees is said, in the order in which it is understood.

use std::collections::BTreeSet;

use super::{
    super::edition::Edition,
    script::{Chapter, Line, Run, Script},
};
use crate::{
    base::{diagnostic::Value, lang::Lang, sentences},
    model::block::{Alt, Block, BlockKind, Heading, Image, Inline, InlineKind, List, plain_text},
    render::html::linker::{Linker, date_text},
};

/// Silences in thousandths of a second: shorter within a thought, longer where another one begins.
pub mod pause {
    /// Between sentences.
    pub const SENTENCE: u32 = 300;
    /// Between cells of a row.
    pub const CELL: u32 = 240;
    /// Between items and rows.
    pub const ITEM: u32 = 440;
    /// Between paragraphs.
    pub const PARAGRAPH: u32 = 640;
    /// Around a heading.
    pub const HEADING: u32 = 900;
    /// Before a chapter.
    pub const CHAPTER: u32 = 1600;
}

/// Most parts whose names are read at the beginning: more are not kept in mind.
pub const MOST_PARTS: usize = 9;

/// A script on its way.
pub(super) struct Writer<'w, 'a> {
    linker: &'w Linker<'a>,
    edition: &'w Edition,
    chapters: Vec<Chapter>,
    /// Notes that were read: a second call of one says nothing.
    told: BTreeSet<String>,
    /// Notes that were called since the last paragraph.
    called: Vec<String>,
}

impl<'w, 'a> Writer<'w, 'a> {
    pub(super) fn new(edition: &'w Edition, linker: &'w Linker<'a>) -> Self {
        let opening = Chapter { title: edition.title.clone(), lines: Vec::new() };
        Self { linker, edition, chapters: vec![opening], told: BTreeSet::new(), called: Vec::new() }
    }

    pub(super) fn finish(self) -> Script {
        Script { chapters: self.chapters }
    }

    pub(super) fn say(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        self.linker.text(id, arguments)
    }

    /// The document from its title to its end.
    pub(super) fn whole(&mut self) {
        self.head();
        let edition = self.edition;
        self.blocks(&edition.blocks);
        self.rest(pause::CHAPTER);
        self.sentence(&self.say("audio-end", &[]), pause::PARAGRAPH);
    }

    /// What it is, who says it, and what comes.
    fn head(&mut self) {
        let edition = self.edition;
        let origin = &edition.origin;
        self.sentence(&format!("{}.", edition.eyebrow), pause::ITEM);
        self.sentence(&edition.title, pause::HEADING);
        let date = |day| date_text(self.linker.view, self.linker.lang, day).words;
        let published = [
            ("publisher", Value::from(&*origin.publisher)),
            ("version", i64::from(origin.version.unwrap_or(1)).into()),
        ];
        let mut lines = vec![self.say("audio-published", &published)];
        lines.extend(origin.updated.map(|day| self.say("audio-updated", &[("date", date(day).into())])));
        lines.push(self.say("audio-voice-note", &[("address", origin.address.as_str().into())]));
        lines.iter().for_each(|line| self.text(line, pause::ITEM));
        if let Some(lead) = &edition.lead {
            self.rest(pause::HEADING);
            self.text(lead, pause::PARAGRAPH);
        }
        let parts: Vec<String> = edition.blocks.iter().filter_map(part).map(|it| plain_text(&it.text)).collect();
        if parts.len() > 1 {
            let named = parts.len() <= MOST_PARTS;
            self.sentence(&self.say("audio-parts", &[("count", parts.len().into())]), pause::ITEM);
            parts.iter().filter(|_| named).for_each(|name| self.sentence(name, pause::ITEM));
        }
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Paragraph(text) => self.passage(text, pause::PARAGRAPH),
            BlockKind::Plain(text) => self.passage(text, pause::ITEM),
            BlockKind::List(list) => self.list(list),
            BlockKind::Quote(body) => {
                self.sentence(&self.say("text-quote", &[]), pause::ITEM);
                self.blocks(body);
                self.sentence(&self.say("text-quote-end", &[]), pause::PARAGRAPH);
            }
            BlockKind::Callout { role, body } => {
                let title = self.say(&format!("callout-{}", role.name()), &[]);
                self.sentence(&format!("{title}."), pause::ITEM);
                self.blocks(body);
                self.sentence(&self.say("text-end-of", &[("what", title.into())]), pause::PARAGRAPH);
            }
            BlockKind::Code { text, .. } => {
                self.sentence(&self.say("text-code", &[]), pause::ITEM);
                text.lines().for_each(|line| self.sentence(line, pause::ITEM));
                self.sentence(&self.say("text-code-end", &[]), pause::PARAGRAPH);
            }
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(entries) => {
                for entry in entries {
                    self.passage(&entry.term, pause::SENTENCE);
                    entry.definitions.iter().for_each(|definition| self.blocks(definition));
                }
            }
            BlockKind::Figure { image, caption } => {
                self.picture(image);
                self.passage(caption, pause::PARAGRAPH);
            }
            BlockKind::Chart(chart) => {
                let title = self.words(&chart.title);
                self.sentence(&self.say("text-chart", &[("title", title.into())]), pause::ITEM);
                self.passage(&chart.finding, pause::PARAGRAPH);
            }
            // A silence says what a line across the page shows.
            BlockKind::Break => self.rest(pause::CHAPTER),
        }
    }

    /// A heading of the first rank begins a chapter. What is written below the others stays in it.
    fn heading(&mut self, heading: &Heading) {
        if heading.level <= 2 {
            self.rest(pause::CHAPTER);
            self.chapters.push(Chapter { title: plain_text(&heading.text), lines: Vec::new() });
        } else {
            self.rest(pause::HEADING);
        }
        self.passage(&heading.text, pause::HEADING);
    }

    /// How many, each behind its number if it has one, and the end, so that nobody takes what follows for an item.
    fn list(&mut self, list: &List) {
        self.sentence(&self.say("audio-list", &[("count", list.items.len().into())]), pause::SENTENCE);
        for (number, item) in (list.start.unwrap_or_default()..).zip(&list.items) {
            if list.start.is_some() {
                self.sentence(&format!("{number}."), pause::CELL);
            }
            if let Some(is_done) = item.task {
                let task = self.say(if is_done { "task-done" } else { "task-open" }, &[]);
                self.sentence(&task, pause::CELL);
            }
            self.blocks(&item.body);
        }
        self.sentence(&self.say("audio-list-end", &[]), pause::PARAGRAPH);
    }

    /// The words of a picture; nothing of one that only decorates.
    fn picture(&mut self, image: &Image) {
        if let Alt::Text(alt) = &image.alt {
            self.text(&self.say("text-picture", &[("alt", alt.into())]), pause::ITEM);
        }
    }

    /// A text in the language of the document, sentence by sentence.
    fn text(&mut self, text: &str, last: u32) {
        let lines = sentences::split(text, &self.edition.lang);
        for (index, line) in lines.iter().enumerate() {
            self.sentence(line, if index + 1 == lines.len() { last } else { pause::SENTENCE });
        }
    }

    /// One sentence in the language of the document.
    pub(super) fn sentence(&mut self, text: &str, pause: u32) {
        self.line(vec![Run { text: text.trim().to_owned(), lang: self.edition.lang.clone() }], pause);
    }

    /// Running text as characters; its notes are read later.
    pub(super) fn words(&mut self, text: &[Inline]) -> String {
        let lang = self.edition.lang.clone();
        let mut flow = Flow { writer: self, out: String::new(), langs: Vec::new() };
        flow.inlines(text, &lang);
        flow.out
    }

    /// Running text, sentence by sentence, each passage in its language; then the notes that it called.
    pub(super) fn passage(&mut self, text: &[Inline], last: u32) {
        let mut flow = Flow { writer: self, out: String::new(), langs: Vec::new() };
        let lang = flow.writer.edition.lang.clone();
        flow.inlines(text, &lang);
        let Flow { out, langs, .. } = flow;
        let lines = sentences::split(&out, &lang);
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let start = line.as_ptr().addr() - out.as_ptr().addr();
            let runs = runs(&out, start..start + line.len(), &langs);
            self.line(runs, if index + 1 == count { last } else { pause::SENTENCE });
        }
        self.notes();
    }

    /// Notes that were called and not read yet, behind the paragraph that called them.
    pub(super) fn notes(&mut self) {
        for label in std::mem::take(&mut self.called) {
            let edition = self.edition;
            let Some(note) = edition.notes.iter().find(|note| *note.label == *label) else { continue };
            if !self.told.insert(label) {
                continue;
            }
            let number = self.say("note-ref", &[("number", (&note.label).into())]);
            self.sentence(&format!("{number}."), pause::SENTENCE);
            self.blocks(&note.body);
            self.sentence(&self.say("text-end-of", &[("what", number.into())]), pause::PARAGRAPH);
        }
    }

    fn line(&mut self, runs: Vec<Run>, pause: u32) {
        let runs: Vec<Run> = runs.into_iter().filter(|run| run.text.chars().any(char::is_alphanumeric)).collect();
        let chapter = self.chapters.last_mut().expect("a script has a first chapter");
        if !runs.is_empty() {
            chapter.lines.push(Line { runs, pause });
        }
    }

    /// Makes the silence before what comes at least so long.
    pub(super) fn rest(&mut self, pause: u32) {
        let last = self.chapters.last_mut().and_then(|chapter| chapter.lines.last_mut());
        if let Some(line) = last {
            line.pause = line.pause.max(pause);
        }
    }
}

/// A heading that begins a part.
fn part(block: &Block) -> Option<&Heading> {
    match &block.kind {
        BlockKind::Heading(heading) if heading.level <= 2 => Some(heading),
        _ => None,
    }
}

/// Running text on its way: characters, and where each language begins.
struct Flow<'f, 'w, 'a> {
    writer: &'f mut Writer<'w, 'a>,
    out: String,
    langs: Vec<(usize, Lang)>,
}

impl Flow<'_, '_, '_> {
    fn inlines(&mut self, text: &[Inline], lang: &Lang) {
        for inline in text {
            self.inline(inline, lang);
        }
    }

    fn push(&mut self, text: &str, lang: &Lang) {
        if self.langs.last().is_none_or(|(_, last)| last != lang) {
            self.langs.push((self.out.len(), lang.clone()));
        }
        self.out.push_str(text);
    }

    fn inline(&mut self, inline: &Inline, lang: &Lang) {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => self.push(text, lang),
            InlineKind::Abbreviation { short, .. } => self.push(short, lang),
            InlineKind::Emphasis(text)
            | InlineKind::Strong(text)
            | InlineKind::Superscript(text)
            | InlineKind::Subscript(text)
            | InlineKind::Link { text, .. } => self.inlines(text, lang),
            InlineKind::Foreign { lang, text } => self.inlines(text, lang),
            InlineKind::Struck(text) => {
                let words = self.writer.linker.say("struck");
                let own = self.writer.edition.lang.clone();
                self.push(&format!("{words} "), &own);
                self.inlines(text, lang);
            }
            InlineKind::Image(image) => {
                if let Alt::Text(alt) = &image.alt {
                    let words = self.writer.say("text-picture", &[("alt", alt.into())]);
                    let own = self.writer.edition.lang.clone();
                    self.push(&format!(" ({words}) "), &own);
                }
            }
            InlineKind::NoteReference(label) => self.writer.called.push(label.to_string()),
            InlineKind::LineBreak => self.push("\n", lang),
            InlineKind::SoftBreak => self.push(" ", lang),
        }
    }
}

/// A part of a text, cut where its language changes.
pub fn runs(text: &str, part: std::ops::Range<usize>, langs: &[(usize, Lang)]) -> Vec<Run> {
    let mut runs = Vec::new();
    for (index, (start, lang)) in langs.iter().enumerate() {
        let end = langs.get(index + 1).map_or(text.len(), |(next, _)| *next);
        let (start, end) = ((*start).max(part.start), end.min(part.end));
        if start < end {
            runs.push(Run { text: text[start..end].trim().to_owned(), lang: lang.clone() });
        }
    }
    runs
}
