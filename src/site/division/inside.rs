//! What stands inside of a block that is longer than a page, so that it can be cut there: items, terms, rows, lines, sentences.

use std::ops::Range;

use crate::{
    base::{lang::Lang, sentences},
    model::block::{Block, BlockKind, Cell, Definition, Inline, InlineKind, ListItem, Table},
};

/// A part of a text.
pub(super) enum Part<'b> {
    Block(&'b Block),
    Item(&'b ListItem),
    Entry(&'b Definition),
    Definition(&'b [Block]),
    Rows(&'b [Vec<Cell>]),
    Line(&'b str),
    Sentence(Vec<Inline>),
}

impl<'b> Part<'b> {
    /// The parts in it, in their order; none of what is one.
    pub(super) fn parts(&self, lang: &Lang) -> Vec<Part<'b>> {
        match self {
            Part::Block(block) => of_block(&block.kind, lang),
            Part::Item(item) => item.body.iter().map(Part::Block).collect(),
            Part::Entry(entry) => entry.definitions.iter().map(|body| Part::Definition(body)).collect(),
            Part::Definition(body) => body.iter().map(Part::Block).collect(),
            Part::Rows(_) | Part::Line(_) | Part::Sentence(_) => Vec::new(),
        }
    }

    /// What takes room again on each page on which it goes on: the header rows of a table. A term is too short to count.
    pub(super) fn said_again(&self) -> Option<Part<'b>> {
        match self {
            Part::Block(Block { kind: BlockKind::Table(table), .. }) => {
                Some(Part::Rows(&table.rows[..table.header_rows.min(table.rows.len())]))
            }
            _ => None,
        }
    }
}

fn of_block<'b>(kind: &'b BlockKind, lang: &Lang) -> Vec<Part<'b>> {
    match kind {
        BlockKind::List(list) => list.items.iter().map(Part::Item).collect(),
        BlockKind::Quote(body) | BlockKind::Callout { body, .. } => body.iter().map(Part::Block).collect(),
        BlockKind::Code { text, .. } => text.split_inclusive('\n').map(Part::Line).collect(),
        BlockKind::Table(table) => row_groups(table).into_iter().map(|rows| Part::Rows(&table.rows[rows])).collect(),
        BlockKind::Definitions(entries) => entries.iter().map(Part::Entry).collect(),
        BlockKind::Paragraph(text) | BlockKind::Plain(text) => {
            sentences(text, lang).into_iter().map(Part::Sentence).collect()
        }
        BlockKind::Heading(_) | BlockKind::Figure { .. } | BlockKind::Chart(_) | BlockKind::Break => Vec::new(),
    }
}

/// The rows below the headers of a table, in groups that a cell of several rows holds together.
pub(super) fn row_groups(table: &Table) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    let mut held = 0;
    for row in table.header_rows.min(table.rows.len())..table.rows.len() {
        match groups.last_mut() {
            Some(group) if row < held => group.end = row + 1,
            _ => groups.push(row..row + 1),
        }
        let below = table.rows[row].iter().map(|cell| row + usize::from(cell.row_span)).max();
        held = held.max(below.unwrap_or_default());
    }
    groups
}

/// Running text as its sentences. Emphasis, links and what else holds words stay whole, though sentences end in them.
pub(super) fn sentences(text: &[Inline], lang: &Lang) -> Vec<Vec<Inline>> {
    let mut all: Vec<Vec<Inline>> = Vec::new();
    let mut open = Vec::new();
    for inline in text {
        let InlineKind::Text(words) = &inline.kind else {
            open.push(inline.clone());
            continue;
        };
        let mut from = 0;
        for end in ends(words, lang) {
            open.push(Inline { kind: InlineKind::Text(words[from..end].into()), span: inline.span });
            all.push(std::mem::take(&mut open));
            from = end;
        }
        if from < words.len() {
            open.push(Inline { kind: InlineKind::Text(words[from..].into()), span: inline.span });
        }
    }
    if !open.is_empty() {
        all.push(open);
    }
    all
}

/// Where the sentences of a text end that are whole, with the spaces behind them.
fn ends(words: &str, lang: &Lang) -> Vec<usize> {
    let sentences = sentences::ranges(words, lang);
    let mut ends: Vec<usize> = sentences.iter().skip(1).map(|next| next.start).collect();
    let is_closing = |sign: char| matches!(sign, '»' | '”' | '"' | ')' | '\u{a0}' | '\u{202f}') || sign == ' ';
    if words.trim_end_matches(is_closing).ends_with(['.', '!', '?', '…']) {
        ends.push(words.len());
    }
    ends
}
