//! Places of an edition that bear a number: where a page of print may be said to begin. The forms number them alike, so that one tells the other where its pages are.

use std::collections::HashMap;

use crate::model::block::{Block, BlockKind, Cell};

/// A page of print: its number, and the number of the place that stands on it first.
pub type PageStart = (u32, u32);

/// The numbers of paragraphs, headings and rows of tables, in the order of the text. Notes have none: in print they stand at the foot of any page.
#[derive(Debug, Default)]
pub struct Marks {
    numbers: HashMap<usize, u32>,
}

impl Marks {
    /// The numbers of the places of some blocks.
    pub fn of(blocks: &[Block]) -> Self {
        let mut marks = Self::default();
        marks.collect(blocks);
        marks
    }

    /// The number of a block; `None` if it has none.
    pub fn block(&self, block: &Block) -> Option<u32> {
        self.numbers.get(&std::ptr::from_ref(block).addr()).copied()
    }

    /// The number of a row of a table.
    pub fn row(&self, row: &[Cell]) -> Option<u32> {
        self.numbers.get(&row.as_ptr().addr()).copied()
    }

    fn take(&mut self, address: usize) {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.numbers.insert(address, next);
    }

    fn collect(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(_) | BlockKind::Paragraph(_) | BlockKind::Plain(_) => {
                    self.take(std::ptr::from_ref(block).addr());
                }
                BlockKind::Table(table) => {
                    let rows = table.rows.iter().skip(table.header_rows).filter(|row| !row.is_empty());
                    rows.for_each(|row| self.take(row.as_ptr().addr()));
                }
                BlockKind::List(list) => list.items.iter().for_each(|item| self.collect(&item.body)),
                BlockKind::Quote(body) | BlockKind::Callout { body, .. } => self.collect(body),
                BlockKind::Definitions(entries) => {
                    entries.iter().flat_map(|entry| &entry.definitions).for_each(|body| self.collect(body));
                }
                BlockKind::Code { .. } | BlockKind::Figure { .. } | BlockKind::Chart(_) | BlockKind::Break => {}
            }
        }
    }
}

/// Where each page begins, of places with their pages: the first place of the text that stands on it. A page without one has no beginning of its own.
pub fn starts(places: &[(u32, u32)]) -> Vec<PageStart> {
    let mut places = places.to_vec();
    places.sort_unstable();
    let mut starts: Vec<PageStart> = Vec::new();
    for (mark, page) in places {
        if starts.last().is_none_or(|(last, _)| *last < page) {
            starts.push((page, mark));
        }
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_begins_with_the_first_place_on_it() {
        assert_eq!(starts(&[(0, 3), (2, 4), (1, 3), (3, 4), (4, 6)]), [(3, 0), (4, 2), (6, 4)]);
        assert_eq!(starts(&[]), []);
    }
}
