//! A page to be examined: its tree, and what follows from it, worked out when a rule first asks.

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use super::{
    rendering::{Markup, Styles},
    semantics::{Facts, flat},
    style::{Looks, Medium},
    tree::{Element, Tree},
};

/// A page to be examined.
pub struct Page<'t> {
    tree: &'t Tree<'t>,
    styles: &'t dyn Styles,
    looks: Option<&'t Looks<'t>>,
    ids: OnceCell<FxHashMap<&'t str, Vec<Element<'t>>>>,
    facts: Facts<'t>,
}

impl<'t> Page<'t> {
    /// The page of a tree, with what the markup alone says of style.
    pub fn new(tree: &'t Tree<'t>) -> Self {
        Self::with_styles(tree, &Markup)
    }

    /// The page of a tree, with somebody who knows its style.
    pub fn with_styles(tree: &'t Tree<'t>, styles: &'t dyn Styles) -> Self {
        Self { tree, styles, looks: None, ids: OnceCell::new(), facts: Facts::default() }
    }

    /// The page of a tree whose sheets are read. Without the engine, what the markup says of style has to do.
    pub fn with_looks(tree: &'t Tree<'t>, looks: &'t Looks<'t>) -> Self {
        let Some(cascade) = looks.at(Medium::WIDE) else { return Self::new(tree) };
        Self { looks: Some(looks), ..Self::with_styles(tree, cascade) }
    }

    /// Its tree.
    pub fn tree(&self) -> &'t Tree<'t> {
        self.tree
    }

    /// What it looks like, where its sheets were read.
    pub fn looks(&self) -> Option<&'t Looks<'t>> {
        self.looks
    }

    /// Who knows its style.
    pub(super) fn styles(&self) -> &'t dyn Styles {
        self.styles
    }

    /// What `semantics` remembers of it.
    pub(super) fn facts(&self) -> &Facts<'t> {
        &self.facts
    }

    /// The first element of the page that has this identifier.
    pub fn by_id(&self, id: &str) -> Option<Element<'t>> {
        self.with_id(id).first().copied()
    }

    /// The first element with this identifier in the tree of another element: what stands in a shadow tree finds nothing outside of it, and is
    /// not found from there.
    pub fn by_id_beside(&self, element: Element<'t>, id: &str) -> Option<Element<'t>> {
        match self.with_id(id) {
            [] => None,
            all => {
                let root = flat::root(element);
                all.iter().copied().find(|it| flat::root(*it) == root)
            }
        }
    }

    /// The elements that an attribute of identifiers names, in its order, without those that are not there.
    pub fn referenced(&self, element: Element<'t>, attribute: &str) -> Vec<Element<'t>> {
        element.words(attribute).filter_map(|id| self.by_id_beside(element, id)).collect()
    }

    /// All elements of the page with this identifier.
    fn with_id(&self, id: &str) -> &[Element<'t>] {
        let ids = self.ids.get_or_init(|| {
            let mut ids: FxHashMap<&str, Vec<Element<'t>>> = FxHashMap::default();
            for element in self.tree.elements() {
                if let Some(id) = element.attribute("id").filter(|id| !id.is_empty()) {
                    ids.entry(id).or_default().push(element);
                }
            }
            ids
        });
        ids.get(id).map_or(&[], Vec::as_slice)
    }
}
