//! The pages among which a filter chooses: those of a kind, or of a theme. Each of these groups has an index of its own, with the same words, because of a word that
//! many pages have the index of all of them tells the pages that say most, whatever their kind.

use std::{collections::BTreeMap, sync::Arc};

use super::{index::Ranked, page::Page};

/// Which groups pages are of, by numbers: first the kinds in their order, then the themes in theirs.
pub struct Groups {
    of_pages: Vec<Vec<u32>>,
    count: usize,
}

impl Groups {
    /// Those of some pages.
    pub fn of<'p>(
        pages: &[Page<'_>],
        kinds: impl Iterator<Item = &'p str>,
        themes: impl Iterator<Item = &'p Arc<str>>,
    ) -> Self {
        let names = kinds.map(Group::Kind).chain(themes.map(|theme| Group::Theme(theme)));
        let numbers: BTreeMap<Group<'_>, u32> = names.zip(0..).collect();
        let of_page = |page: &Page<'_>| {
            let own =
                std::iter::once(Group::Kind(page.kind)).chain(page.themes.iter().map(|theme| Group::Theme(theme)));
            own.filter_map(|group| numbers.get(&group).copied()).collect()
        };
        Self { of_pages: pages.iter().map(of_page).collect(), count: numbers.len() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The groups of a page.
    pub fn of_page(&self, page: usize) -> &[u32] {
        &self.of_pages[page]
    }

    /// Pages that have a word, by their groups.
    pub fn sort(&self, pages: &[Ranked]) -> BTreeMap<u32, Vec<Ranked>> {
        let mut sorted: BTreeMap<u32, Vec<Ranked>> = BTreeMap::new();
        for ranked in pages {
            for group in self.of_page(ranked.page()) {
                sorted.entry(*group).or_default().push(*ranked);
            }
        }
        sorted
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Group<'p> {
    Kind(&'p str),
    Theme(&'p str),
}
