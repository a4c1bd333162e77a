//! How much room a text takes on a page, in bytes of Markdown as prose has them: with the notes that it calls and the charts that it shows, and more where
//! its words repeat each other less than those of prose do.

use std::{cell::RefCell, collections::BTreeMap, ops::Range};

use libdeflater::{CompressionLvl, Compressor};

use super::{cut::Run, inside::Part};
use crate::{
    base::lang::Lang,
    model::{
        block::{Block, BlockKind, Inline, InlineKind, plain_text},
        chart::Chart,
        document::Document,
        walk,
    },
};

/// What a note costs besides its words: the ways to it and back, and its number.
const NOTE: usize = 120;
/// What a chart costs besides its numbers.
const CHART: usize = 1_500;
/// What a number of a chart costs, which is drawn and stands in a table.
const NUMBER: usize = 70;
/// What a heading costs besides its words: its anchor, and a level.
const HEADING: usize = 60;
/// What a cell of a table costs besides its words.
const CELL: usize = 6;
/// What a link costs besides its words.
const LINK: usize = 40;
/// What the fastest compression makes of prose, in hundredths; Brotli 11 makes four fifths of that.
const USUAL: usize = 40;
/// The lowest level of libdeflate that compresses.
const FASTEST: i32 = 1;
/// Texts are as dense as prose, or by so many hundredths of it denser: a word more or less changes nothing.
const STEP: usize = 10;
/// Above this share of its length, in ten-thousandths, Brotli gains less and less on the fastest compression.
const NO_PROSE: usize = 4_500;
/// Shorter texts say nothing of how dense they are.
const TOO_SHORT: usize = 4_096;

/// True for a document that weighs less than that even where its words repeat each other as little as can be: it has neither notes nor charts, and each of its blocks
/// may be a heading. Nearly all documents of a site are known by it, without a walk through their words.
pub(super) fn is_plainly_short(document: &Document, most: usize) -> bool {
    let body = &document.body;
    let length: usize = body.iter().map(|block| block.span.bytes().len() + HEADING).sum();
    let mut has_chart = false;
    let mut see = |_: &Chart| has_chart = true;
    if length < most && document.notes.is_empty() {
        walk::charts_of(body, &mut see);
        return !has_chart;
    }
    false
}

/// A text to be divided.
pub(super) struct Text<'d> {
    /// Its blocks.
    pub(super) body: &'d [Block],
    /// Its language.
    pub(super) lang: &'d Lang,
    weights: Vec<usize>,
    notes: BTreeMap<&'d str, usize>,
    /// In hundredths of prose, 100 or more.
    density: usize,
}

impl<'d> Text<'d> {
    /// The text of a document. `most`: what a page holds; how dense a text is matters only to one that could be too long.
    pub(super) fn of(document: &'d Document, most: usize) -> Self {
        let notes = document.notes.iter().map(|note| (&*note.label, note.span.bytes().len() + NOTE)).collect();
        let (body, lang) = (&*document.body, &document.id.lang);
        let mut text = Self { body, lang, weights: Vec::new(), notes, density: 100 };
        text.weights = body.iter().map(|block| text.of_block(block)).collect();
        if text.weight(0..body.len()) > most / 3 {
            text.density = density(&words(document));
            let dense = |weight: &mut usize| *weight = *weight * text.density / 100;
            text.weights.iter_mut().for_each(dense);
        }
        text
    }

    /// Some blocks.
    pub(super) fn weight(&self, blocks: Range<usize>) -> usize {
        self.weights.get(blocks).unwrap_or_default().iter().sum()
    }

    /// Some blocks, and shares of blocks.
    pub(super) fn weight_of(&self, run: &Run) -> usize {
        let of_block = |at: usize| match run.within(&(at..at + 1)) {
            Some(share) if share != Run::of(at..at + 1) => self.of_share(&share),
            _ => self.weight(at..at + 1),
        };
        run.blocks().map(of_block).sum()
    }

    /// A share of a block, as the share of its parts.
    fn of_share(&self, share: &Run) -> usize {
        let block = share.from.block();
        let parts = Part::Block(&self.body[block]).parts(self.lang);
        let (first, end) = share.parts_in_block(parts.len());
        parts[first..end].iter().map(|part| self.of_part(part)).sum()
    }

    /// A part of a block.
    pub(super) fn of_part(&self, part: &Part<'_>) -> usize {
        self.bare(part) * self.density / 100
    }

    fn bare(&self, part: &Part<'_>) -> usize {
        match part {
            Part::Block(block) => self.of_block(block),
            Part::Item(item) => item.body.iter().map(|block| self.of_block(block)).sum::<usize>() + CELL,
            Part::Entry(entry) => {
                let definitions = entry.definitions.iter().flatten().map(|block| self.of_block(block));
                plain_text(&entry.term).len() + CELL + definitions.sum::<usize>()
            }
            Part::Definition(body) => body.iter().map(|block| self.of_block(block)).sum(),
            Part::Rows(rows) => {
                let cells = rows.iter().flatten();
                cells.map(|cell| cell.span.bytes().len() + CELL + self.called(&cell.text)).sum()
            }
            Part::Line(line) => line.len(),
            Part::Sentence(text) => {
                let mut targets = 0;
                walk::in_text(text, &mut |inline| {
                    targets += if matches!(inline.kind, InlineKind::Link { .. }) { LINK } else { 0 };
                });
                plain_text(text).len() + targets + self.called(text)
            }
        }
    }

    /// A block as it is written, and what it shows that is written elsewhere.
    fn of_block(&self, block: &Block) -> usize {
        let mut more = if matches!(block.kind, BlockKind::Heading(_)) { HEADING } else { 0 };
        walk::in_block(block, &mut |inline| more += self.called_by(inline));
        walk::charts_of(std::slice::from_ref(block), &mut |chart| more += drawn(chart));
        block.span.bytes().len() + more
    }

    fn called(&self, text: &[Inline]) -> usize {
        let mut notes = 0;
        walk::in_text(text, &mut |inline| notes += self.called_by(inline));
        notes
    }

    fn called_by(&self, inline: &Inline) -> usize {
        match &inline.kind {
            InlineKind::NoteReference(label) => self.notes.get(&**label).copied().unwrap_or_default(),
            _ => 0,
        }
    }
}

fn drawn(chart: &Chart) -> usize {
    let numbers: usize = chart.data.rows.iter().map(|row| row.values.len()).sum();
    CHART + numbers * NUMBER
}

/// What a document says, without its marks.
fn words(document: &Document) -> String {
    let mut words = String::new();
    walk::inlines(document, &mut |inline| match &inline.kind {
        InlineKind::Text(text) | InlineKind::Code(text) => words.push_str(text),
        InlineKind::SoftBreak | InlineKind::LineBreak => words.push(' '),
        _ => {}
    });
    walk::blocks(document, &mut |block| {
        if let BlockKind::Code { text, .. } = &block.kind {
            words.push_str(text);
        }
    });
    words
}

thread_local! {
    static FAST: RefCell<Compressor> = {
        let level = CompressionLvl::new(FASTEST).expect("a level of libdeflate");
        RefCell::new(Compressor::new(level))
    };
}

fn density(words: &str) -> usize {
    if words.len() < TOO_SHORT {
        return 100;
    }
    let packed = FAST.with_borrow_mut(|fast| {
        let mut out = vec![0; fast.deflate_compress_bound(words.len())];
        // The room is what the compressor asks for: it has no other reason to fail.
        fast.deflate_compress(words.as_bytes(), &mut out).unwrap_or(words.len())
    });
    let share = packed * 10_000 / words.len();
    let share = (share + share.saturating_sub(NO_PROSE) * 11 / 20) / USUAL;
    share.div_ceil(STEP).max(100 / STEP) * STEP
}
