//! Where a text is cut, and what stands between two cuts: also inside of what is one block and longer than a page. Each share of a list, a table, a quotation
//! or a code is one of its own, whose numbers go on and whose headers are said again.

use std::{borrow::Cow, ops::Range, sync::Arc};

use super::inside;
use crate::{
    base::lang::Lang,
    model::{
        block::{Block, BlockKind, Definition, Inline, List, ListItem, Table},
        document::Document,
    },
};

/// A place between two blocks, or inside of one: the rank of the block, then of the part in it, then of the part in that. Cuts are in the order of the text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Cut(Vec<usize>);

impl Cut {
    /// Before a part. Before the first part of a block is before the block.
    pub fn before(path: &[usize]) -> Self {
        let mut path = path.to_vec();
        while path.len() > 1 && path.last() == Some(&0) {
            path.pop();
        }
        Self(path)
    }

    /// The block before which it is, or in which.
    pub fn block(&self) -> usize {
        self.0[0]
    }

    /// The rank of the block, and of the parts in it.
    pub fn path(&self) -> &[usize] {
        &self.0
    }

    /// True if it is inside of its block.
    pub fn is_inside(&self) -> bool {
        self.0.len() > 1
    }
}

/// What stands between two cuts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// Where it begins.
    pub from: Cut,
    /// Where it ends.
    pub to: Cut,
}

impl Run {
    /// Whole blocks.
    pub fn of(blocks: Range<usize>) -> Self {
        Self { from: Cut::before(&[blocks.start]), to: Cut::before(&[blocks.end]) }
    }

    /// True if nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.from >= self.to
    }

    /// The blocks of which something stands in it.
    pub fn blocks(&self) -> Range<usize> {
        self.from.block()..self.to.block() + usize::from(self.to.is_inside())
    }

    /// The share of it that stands in some blocks.
    pub fn within(&self, blocks: &Range<usize>) -> Option<Self> {
        let all = Self::of(blocks.clone());
        let run = Self { from: self.from.clone().max(all.from), to: self.to.clone().min(all.to) };
        (!run.is_empty()).then_some(run)
    }

    /// Of what stands inside of one block, the parts of the block of which something stands in it: the first, and the one after the last of `all`.
    pub fn parts_in_block(&self, all: usize) -> (usize, usize) {
        let first = self.from.0.get(1).copied().unwrap_or(0);
        let end = match &self.to.0[1..] {
            [] => all,
            [last] => *last,
            [last, ..] => last + 1,
        };
        (first, end.min(all))
    }

    /// Its text, in the document that it is a run of.
    pub fn text<'d>(&self, document: &'d Document) -> Cow<'d, [Block]> {
        match self.from.is_inside() || self.to.is_inside() {
            true => Cow::Owned(Language(&document.id.lang).blocks(&document.body, &self.from.0, &self.to.0)),
            false => Cow::Borrowed(document.body.get(self.blocks()).unwrap_or_default()),
        }
    }
}

/// A share of a sequence: from the part that a path begins with to the one that another begins with; an empty path cuts nothing. Parts that are shared themselves
/// are made by `share`, with what is left of the paths.
fn shares<T: Clone>(all: &[T], from: &[usize], to: &[usize], share: impl Fn(&T, &[usize], &[usize]) -> T) -> Vec<T> {
    let (first, from) = from.split_first().map_or((0, from), |(first, rest)| (*first, rest));
    let (last, to) = to.split_first().map_or((all.len(), to), |(last, rest)| (*last, rest));
    let end = if to.is_empty() { last } else { last + 1 };
    let parts = all.iter().enumerate().take(end).skip(first);
    let share = |(at, part): (usize, &T)| {
        let from = if at == first { from } else { &[] };
        let to = if at == last { to } else { &[] };
        if from.is_empty() && to.is_empty() { part.clone() } else { share(part, from, to) }
    };
    parts.map(share).collect()
}

/// Makes shares of blocks; where sentences end depends on the language.
struct Language<'l>(&'l Lang);

impl Language<'_> {
    fn blocks(&self, all: &[Block], from: &[usize], to: &[usize]) -> Vec<Block> {
        shares(all, from, to, |block, from, to| Block { kind: self.inside_of(&block.kind, from, to), span: block.span })
    }

    fn inside_of(&self, kind: &BlockKind, from: &[usize], to: &[usize]) -> BlockKind {
        match kind {
            BlockKind::List(list) => BlockKind::List(self.items(list, from, to)),
            BlockKind::Quote(body) => BlockKind::Quote(self.blocks(body, from, to)),
            BlockKind::Callout { role, body } => BlockKind::Callout { role: *role, body: self.blocks(body, from, to) },
            BlockKind::Code { language, text } => {
                BlockKind::Code { language: language.clone(), text: lines(text, from, to) }
            }
            BlockKind::Table(table) => BlockKind::Table(Box::new(rows(table, from, to))),
            BlockKind::Definitions(entries) => {
                let entry = |entry: &Definition, from: &[usize], to: &[usize]| self.entry(entry, from, to);
                BlockKind::Definitions(shares(entries, from, to, entry))
            }
            BlockKind::Paragraph(text) => BlockKind::Paragraph(self.sentences(text, from, to)),
            BlockKind::Plain(text) => BlockKind::Plain(self.sentences(text, from, to)),
            whole => whole.clone(),
        }
    }

    /// The numbers of a list go on; an item that goes on keeps its own.
    fn items(&self, list: &List, from: &[usize], to: &[usize]) -> List {
        let before = from.first().map_or(0, |first| *first as u64);
        let item = |item: &ListItem, from: &[usize], to: &[usize]| ListItem {
            task: item.task,
            body: self.blocks(&item.body, from, to),
            span: item.span,
        };
        List { start: list.start.map(|start| start.saturating_add(before)), items: shares(&list.items, from, to, item) }
    }

    /// A term is said again above what goes on of its definitions.
    fn entry(&self, entry: &Definition, from: &[usize], to: &[usize]) -> Definition {
        let definition = |body: &Vec<Block>, from: &[usize], to: &[usize]| self.blocks(body, from, to);
        let definitions = shares(&entry.definitions, from, to, definition);
        Definition { term: entry.term.clone(), definitions, span: entry.span }
    }

    fn sentences(&self, text: &[Inline], from: &[usize], to: &[usize]) -> Vec<Inline> {
        shares(&inside::sentences(text, self.0), from, to, |sentence, _, _| sentence.clone()).concat()
    }
}

/// The caption and the headers of a table are said again above its further rows.
fn rows(table: &Table, from: &[usize], to: &[usize]) -> Table {
    let head = table.header_rows.min(table.rows.len());
    let groups = inside::row_groups(table);
    let shown = shares(&groups, from, to, |group, _, _| group.clone());
    let rows = table.rows[..head].iter().chain(shown.into_iter().flat_map(|group| &table.rows[group]));
    Table { caption: table.caption.clone(), rows: rows.cloned().collect(), ..*table }
}

fn lines(text: &str, from: &[usize], to: &[usize]) -> Arc<str> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let shown = shares(&lines, from, to, |line, _, _| line).concat();
    shown.strip_suffix('\n').unwrap_or(&shown).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::block::plain_text, site::division::tests::document};

    fn run(from: &[usize], to: &[usize]) -> Run {
        Run { from: Cut::before(from), to: Cut::before(to) }
    }

    #[test]
    fn the_numbers_of_a_list_go_on_and_those_of_a_list_in_it_too() {
        let document = document("3. un\n4. deux\n   1. a\n   2. b\n5. trois\n");
        let [Block { kind: BlockKind::List(list), .. }] = &*run(&[0, 1], &[1]).text(&document) else {
            panic!("a list")
        };
        assert_eq!((list.start, list.items.len()), (Some(4), 2));
        let shown = run(&[0, 1, 1, 1], &[0, 2]).text(&document).into_owned();
        let BlockKind::List(list) = &shown[0].kind else { panic!("a list") };
        let BlockKind::List(inner) = &list.items[0].body[0].kind else { panic!("a list in it: {list:?}") };
        assert_eq!((list.start, inner.start, inner.items.len()), (Some(4), Some(2), 1));
    }

    #[test]
    fn the_headers_of_a_table_stand_above_its_further_rows() {
        let document = document("Table: Des jours\n\n| Jour | Lieu |\n|---|---|\n| lundi | parc |\n| mardi | rue |\n");
        let shown = run(&[0, 1], &[1]).text(&document).into_owned();
        let BlockKind::Table(table) = &shown[0].kind else { panic!("a table: {shown:?}") };
        let first: Vec<String> = table.rows.iter().map(|row| plain_text(&row[0].text)).collect();
        assert_eq!(first, ["Jour", "mardi"]);
        assert!(table.caption.is_some());
    }

    #[test]
    fn every_line_of_a_code_and_every_sentence_of_a_paragraph_is_on_one_side() {
        let document = document("```\nun\ndeux\ntrois\n```\n\nUn *mot*. Deux mots. Trois.\n");
        let code = |run: Run| match &run.text(&document)[0].kind {
            BlockKind::Code { text, .. } => text.to_string(),
            other => panic!("a code: {other:?}"),
        };
        assert_eq!((code(run(&[0], &[0, 2])), code(run(&[0, 2], &[1]))), ("un\ndeux".into(), "trois".into()));
        let words = |run: Run| match &run.text(&document)[0].kind {
            BlockKind::Paragraph(text) => plain_text(text),
            other => panic!("a paragraph: {other:?}"),
        };
        assert_eq!(words(run(&[1], &[1, 1])).trim(), "Un mot.");
        assert_eq!(words(run(&[1, 1], &[2])).trim(), "Deux mots. Trois.");
    }

    #[test]
    fn before_the_first_part_of_a_block_is_before_it() {
        assert_eq!(Cut::before(&[3, 0, 0]), Cut::before(&[3]));
        assert!(Cut::before(&[3]) < Cut::before(&[3, 1]) && Cut::before(&[3, 1]) < Cut::before(&[4]));
    }
}
