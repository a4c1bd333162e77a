//! The blocks of an edition as pieces of braille: how far each stands from the margin, and what is said in words because no finger sees it.

use std::collections::BTreeMap;

use super::{
    code::Code,
    codes::Codes,
    flow::Flow,
    page::{Piece, Shape},
};
use crate::{
    base::diagnostic::Value,
    model::block::{Alt, Block, BlockKind, CalloutRole, Cell, Definition, Heading, Inline, List},
    render::{
        form::{
            edition::{
                Edition,
                marks::{Marks, PageStart},
            },
            wrap,
        },
        html::linker::Linker,
    },
};

/// Where the first line of a paragraph begins.
const PARAGRAPH: usize = 2;
/// How much further in each list stands.
const STEP: usize = 2;

/// A tab of code, in cells.
const TAB: &str = "    ";

/// Where a text of the author stands in a sentence of the theme: U+FFFC, which takes the place of what is no character.
pub(super) const PLACE: &str = "\u{fffc}";

/// Writes the pieces of an edition.
pub struct Writer<'w, 'a> {
    linker: &'w Linker<'a>,
    codes: &'w Codes<'w>,
    code: Code,
    links: Vec<(String, String)>,
    pieces: Vec<Piece>,
    /// The words of the headings that were written, in cells, with their levels.
    headings: Vec<(u8, Vec<super::cell::Cell>)>,
    /// Places of the text where pages of print may begin, and those where one begins, with its number.
    marks: Marks,
    turns: BTreeMap<u32, u32>,
}

impl<'w, 'a> Writer<'w, 'a> {
    /// A writer that has written nothing.
    pub fn new(linker: &'w Linker<'a>, codes: &'w Codes<'w>, code: Code) -> Self {
        Self {
            linker,
            codes,
            code,
            links: Vec::new(),
            pieces: Vec::new(),
            headings: Vec::new(),
            marks: Marks::default(),
            turns: BTreeMap::new(),
        }
    }

    /// Writes the text, the notes and the addresses of links. Where a page of print begins, a line says so.
    pub fn edition(&mut self, edition: &Edition, starts: &[PageStart]) {
        self.marks = Marks::of(&edition.blocks);
        self.turns = starts.iter().map(|(page, mark)| (*mark, *page)).collect();
        if let Some(lead) = &edition.lead {
            self.sentence(lead, 0);
        }
        self.blocks(&edition.blocks, 0);
        self.notes(edition);
        self.list_of_links();
    }

    /// What was written, and its headings in order.
    pub fn finish(self) -> (Vec<Piece>, Vec<(u8, Vec<super::cell::Cell>)>) {
        (self.pieces, self.headings)
    }

    pub(super) fn say(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        self.linker.text(id, arguments)
    }

    /// « Langue : »
    pub(super) fn pair(&self, name: &str) -> String {
        let pair = self.say("text-pair", &[("name", name.into()), ("value", "".into())]);
        pair.trim_end().to_owned()
    }

    pub(super) fn flow(&mut self, write: impl FnOnce(&mut Flow<'_, 'a>)) -> Vec<Vec<super::cell::Cell>> {
        let mut flow = Flow::new(self.linker, &mut self.links, self.codes, self.code);
        write(&mut flow);
        flow.finish()
    }

    pub(super) fn push(&mut self, piece: Piece) {
        if !piece.lines.is_empty() {
            self.pieces.push(piece);
        }
    }

    /// A sentence of the theme.
    pub(super) fn sentence(&mut self, words: &str, margin: usize) {
        let lines = self.flow(|flow| flow.words(words));
        self.push(Piece::new(lines, Shape::Margins(margin + PARAGRAPH, margin)));
    }

    /// A sentence of the theme after an empty line.
    pub(super) fn spaced(&mut self, words: &str, margin: usize) {
        let start = self.pieces.len();
        self.sentence(words, margin);
        self.open(start);
    }

    /// A sentence of the theme around texts of the author, which keep their marks, their notes and their links.
    pub(super) fn around(&mut self, sentence: &str, texts: &[&[Inline]], margin: usize) {
        let (before, after) = sentence.split_once(PLACE).unwrap_or((sentence, ""));
        let lines = self.flow(|flow| {
            flow.words(before);
            for (index, text) in texts.iter().enumerate() {
                flow.words(if index > 0 { ", " } else { "" });
                flow.inlines(text);
            }
            flow.words(after);
        });
        self.push(Piece::new(lines, Shape::Margins(margin + PARAGRAPH, margin)));
    }

    /// The same after an empty line.
    pub(super) fn spaced_around(&mut self, sentence: &str, text: &[Inline], margin: usize) {
        let start = self.pieces.len();
        self.around(sentence, &[text], margin);
        self.open(start);
    }

    /// True for a text that leaves no cell.
    pub(super) fn is_empty(&mut self, text: &[Inline]) -> bool {
        self.flow(|flow| flow.inlines(text)).is_empty()
    }

    /// An empty line before the piece at a place.
    fn open(&mut self, at: usize) {
        if let Some(piece) = self.pieces.get_mut(at) {
            piece.blank_before = true;
        }
    }

    /// An empty line after the last piece.
    pub(super) fn close(&mut self) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.blank_after = true;
        }
    }

    fn blocks(&mut self, blocks: &[Block], margin: usize) {
        for block in blocks {
            self.block(block, margin);
        }
    }

    /// A line across the page with the number of the page of print that begins here.
    pub(super) fn turn(&mut self, mark: Option<u32>) {
        let Some(page) = mark.and_then(|mark| self.turns.remove(&mark)) else { return };
        let lines = self.flow(|flow| flow.words(&page.to_string()));
        self.push(Piece { leads: true, ..Piece::new(lines, Shape::Turn) });
    }

    pub(super) fn mark_of(&self, row: &[Cell]) -> Option<u32> {
        self.marks.row(row)
    }

    /// A line of the theme that says what follows it.
    pub(super) fn leading(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.pieces.len();
        write(self);
        self.pieces[start..].iter_mut().for_each(|piece| piece.leads = true);
    }

    fn block(&mut self, block: &Block, margin: usize) {
        self.turn(self.marks.block(block));
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => self.paragraph("", text, margin, margin + PARAGRAPH),
            BlockKind::List(list) => self.list(list, margin),
            BlockKind::Quote(body) => {
                let (begin, end) = (self.say("text-quote", &[]), self.say("text-quote-end", &[]));
                self.framed(&begin, body, &end, margin);
            }
            BlockKind::Callout { role, body } => self.callout(*role, body, margin),
            BlockKind::Code { text, .. } => self.code(text, margin),
            BlockKind::Table(table) => self.table(table, margin),
            BlockKind::Definitions(entries) => self.definitions(entries, margin),
            BlockKind::Figure { image, caption } => {
                if let Alt::Text(alt) = &image.alt {
                    let words = self.say("text-picture", &[("alt", alt.into())]);
                    self.spaced(&words, margin);
                }
                self.paragraph("", caption, margin, margin + PARAGRAPH);
                self.close();
            }
            BlockKind::Chart(chart) => {
                let opening = self.say("text-chart", &[("title", PLACE.into())]);
                self.spaced_around(&opening, &chart.title, margin);
                self.paragraph("", &chart.finding, margin, margin + PARAGRAPH);
            }
            BlockKind::Break => {
                let words = self.say("text-break", &[]);
                self.spaced(&words, margin);
                self.close();
            }
        }
    }

    fn paragraph(&mut self, mark: &str, text: &[Inline], margin: usize, first: usize) {
        let lines = self.flow(|flow| {
            flow.words(mark);
            flow.inlines(text);
        });
        self.push(Piece::new(lines, Shape::Margins(first, margin)));
    }

    /// A heading of the second level stands in the middle, those below further and further in, as in printed braille.
    fn heading(&mut self, heading: &Heading) {
        let lines = self.flow(|flow| flow.inlines(&heading.text));
        let words = self.flow(|flow| flow.bare(&heading.text)).concat();
        self.head(heading.level, words, lines);
    }

    fn head(&mut self, level: u8, words: Vec<super::cell::Cell>, lines: Vec<Vec<super::cell::Cell>>) {
        if lines.is_empty() {
            return;
        }
        let shape = match level {
            ..=2 => Shape::Centred,
            3 => Shape::Margins(4, 4),
            _ => Shape::Margins(6, 6),
        };
        self.headings.push((level, words));
        let piece = Piece { blank_before: true, blank_after: level <= 2, ..Piece::new(lines, shape) };
        self.push(Piece { heading: Some(level), ..piece });
    }

    /// A heading of level 2 that is ours.
    fn title(&mut self, message: &str) {
        let words = self.say(message, &[]);
        let lines = self.flow(|flow| flow.words(&words));
        self.head(2, lines.concat(), lines);
    }

    fn callout(&mut self, role: CalloutRole, body: &[Block], margin: usize) {
        let title = self.say(&format!("callout-{}", role.name()), &[]);
        let begin = self.pair(&title);
        let end = self.say("text-end-of", &[("what", title.into())]);
        self.framed(&begin, body, &end, margin);
    }

    /// Blocks between a line that says what begins and one that says what ends.
    fn framed(&mut self, begin: &str, body: &[Block], end: &str, margin: usize) {
        self.leading(|writer| writer.spaced(begin, margin));
        self.blocks(body, margin);
        self.sentence(end, margin);
        self.close();
    }

    fn code(&mut self, text: &str, margin: usize) {
        let begin = self.say("text-code", &[]);
        self.leading(|writer| writer.spaced(&begin, margin));
        let mut follows_empty = false;
        for line in text.lines() {
            let line = line.replace('\t', TAB);
            if line.trim().is_empty() {
                follows_empty = true;
                continue;
            }
            let lines = self.flow(|flow| flow.words(&wrap::kept(&line)));
            // A line that is too long goes on further in than it began.
            let indent = line.len() - line.trim_start_matches(' ').len();
            let piece = Piece::new(lines, Shape::Margins(margin, margin + indent + 4));
            self.push(Piece { blank_before: std::mem::take(&mut follows_empty), ..piece });
        }
        let end = self.say("text-code-end", &[]);
        self.sentence(&end, margin);
        self.close();
    }

    /// Items stand at the margin of their list, what they say further in.
    fn list(&mut self, list: &List, margin: usize) {
        let start = self.pieces.len();
        for (number, item) in (list.start.unwrap_or_default()..).zip(&list.items) {
            let mark = if list.start.is_some() { format!("{number}.") } else { "•".to_owned() };
            let task = match item.task {
                Some(true) => format!(" {}", self.say("task-done", &[])),
                Some(false) => format!(" {}", self.say("task-open", &[])),
                None => String::new(),
            };
            let mark = format!("{mark}{task}\u{a0}");
            let mut rest = &item.body[..];
            match rest.split_first() {
                Some((block @ Block { kind: BlockKind::Plain(text) | BlockKind::Paragraph(text), .. }, after)) => {
                    self.turn(self.marks.block(block));
                    self.paragraph(&mark, text, margin + STEP, margin);
                    rest = after;
                }
                _ => {
                    let lines = self.flow(|flow| flow.words(mark.trim_end()));
                    self.push(Piece::new(lines, Shape::Margins(margin, margin + STEP)));
                }
            }
            self.blocks(rest, margin + STEP);
        }
        if margin == 0 {
            self.open(start);
            self.close();
        }
    }

    fn definitions(&mut self, entries: &[Definition], margin: usize) {
        let start = self.pieces.len();
        for entry in entries {
            let end = self.pair("");
            // A fact: « Durée : 3 ans » on one line.
            let fact = match entry.definitions.as_slice() {
                [body] => match body.as_slice() {
                    [block @ Block { kind: BlockKind::Plain(text), .. }] => {
                        self.turn(self.marks.block(block));
                        Some(text)
                    }
                    _ => None,
                },
                _ => None,
            };
            let lines = self.flow(|flow| {
                flow.inlines(&entry.term);
                flow.words(&end);
                if let Some(text) = fact {
                    flow.words(" ");
                    flow.inlines(text);
                }
            });
            self.push(Piece::new(lines, Shape::Margins(margin, margin + STEP)));
            if fact.is_none() {
                entry.definitions.iter().for_each(|body| self.blocks(body, margin + STEP));
            }
        }
        self.open(start);
        self.close();
    }

    fn notes(&mut self, edition: &Edition) {
        if edition.notes.is_empty() {
            return;
        }
        self.title("notes-heading");
        for note in &edition.notes {
            let number = self.say("note-ref", &[("number", (&note.label).into())]);
            let mark = format!("{} ", self.pair(&number));
            match note.body.split_first() {
                Some((Block { kind: BlockKind::Plain(text) | BlockKind::Paragraph(text), .. }, rest)) => {
                    self.paragraph(&mark, text, STEP, 0);
                    self.blocks(rest, STEP);
                }
                _ => {
                    let lines = self.flow(|flow| flow.words(&mark));
                    self.push(Piece::new(lines, Shape::Margins(0, STEP)));
                    self.blocks(&note.body, STEP);
                }
            }
        }
    }

    fn list_of_links(&mut self) {
        if self.links.is_empty() {
            return;
        }
        self.title("text-links");
        for (index, (words, address)) in std::mem::take(&mut self.links).into_iter().enumerate() {
            let number = self.say("text-link", &[("number", (index + 1).into())]);
            let entry = format!("{} {words}\n{address}", self.pair(&number));
            let lines = self.flow(|flow| flow.words(&entry));
            self.push(Piece::new(lines, Shape::Margins(0, STEP)));
        }
    }
}
