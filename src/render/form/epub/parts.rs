//! Cuts a text into the files of a book, one a part, and finds where each anchor went.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::model::block::{Block, BlockKind, Heading, plain_text};

/// A part of a book: a file of its own, so that slow readers open it fast.
#[derive(Debug)]
pub struct Part<'e> {
    /// The name of its file.
    pub file: String,
    /// Its heading; `None` for what stands before the first one.
    pub heading: Option<&'e Heading>,
    /// Its blocks, the heading included.
    pub blocks: &'e [Block],
}

/// A heading of level 2 begins a part: level 1 is the title, which has a page of its own.
pub fn of(blocks: &[Block]) -> Vec<Part<'_>> {
    let begins = |block: &Block| own_heading(block).is_some_and(|heading| heading.level <= 2);
    let mut starts: Vec<usize> = (0..blocks.len()).filter(|at| *at == 0 || begins(&blocks[*at])).collect();
    starts.push(blocks.len());
    let part = |(number, bounds): (usize, &[usize])| {
        let blocks = &blocks[bounds[0]..bounds[1]];
        Part { file: format!("part-{:03}.xhtml", number + 1), heading: blocks.first().and_then(own_heading), blocks }
    };
    starts.windows(2).enumerate().map(|(number, bounds)| part((number, bounds))).collect()
}

/// The heading that a block is, if it says anything.
pub fn own_heading(block: &Block) -> Option<&Heading> {
    match &block.kind {
        BlockKind::Heading(heading) if !plain_text(&heading.text).trim().is_empty() => Some(heading),
        _ => None,
    }
}

/// Ids of a whole book. Each is there once: some reading programs show all files as one.
#[derive(Debug, Default)]
pub struct Ids {
    taken: BTreeSet<String>,
    /// How many were taken in a row.
    row: usize,
}

impl Ids {
    /// The next one in a row.
    pub fn take_next(&mut self, beginning: &str) -> String {
        self.row += 1;
        self.take(&format!("{beginning}-{}", self.row))
    }

    /// An id that nothing else has, a name in XML (Namespaces in XML 1.0, 3) of plain letters: older programs find no other.
    pub fn take(&mut self, wanted: &str) -> String {
        let plain = deunicode::deunicode(wanted);
        let mut name: String =
            plain.chars().map(|it| if it.is_ascii_alphanumeric() || "_.-".contains(it) { it } else { '-' }).collect();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
            name.insert_str(0, "a-");
        }
        let mut own = name.clone();
        let mut count = 1;
        while !self.taken.insert(own.clone()) {
            count += 1;
            own = format!("{name}-{count}");
        }
        own
    }
}

/// Where the anchors of a text are in its book.
#[derive(Debug, Default)]
pub struct Places(BTreeMap<Arc<str>, (usize, String)>);

impl Places {
    /// The places of all headings of all parts.
    pub fn of(parts: &[Part<'_>], ids: &mut Ids) -> Self {
        let mut places = Self::default();
        for (number, part) in parts.iter().enumerate() {
            places.collect(part.blocks, number, ids);
        }
        places
    }

    /// The number of the part that has an anchor, and its id there.
    pub fn get(&self, anchor: &str) -> Option<(usize, &str)> {
        self.0.get(anchor).map(|(part, id)| (*part, id.as_str()))
    }

    fn collect(&mut self, blocks: &[Block], part: usize, ids: &mut Ids) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(heading) => {
                    self.0.entry(Arc::clone(&heading.anchor)).or_insert_with(|| (part, ids.take(&heading.anchor)));
                }
                BlockKind::Quote(body) | BlockKind::Callout { body, .. } => self.collect(body, part, ids),
                BlockKind::List(list) => list.items.iter().for_each(|item| self.collect(&item.body, part, ids)),
                BlockKind::Definitions(entries) => {
                    let bodies = entries.iter().flat_map(|entry| &entry.definitions);
                    bodies.for_each(|body| self.collect(body, part, ids));
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_names_and_each_is_there_once() {
        let mut ids = Ids::default();
        let taken = ["2024", "été", "ete", "a b\u{0}<", "_fields", "", "ete"].map(|wanted| ids.take(wanted));
        assert_eq!(taken, ["a-2024", "ete", "ete-2", "a-b--", "_fields", "a-", "ete-3"]);
    }
}
