//! A page to be examined: its tree, and what follows from it, worked out when a rule first asks.

use std::{cell::OnceCell, collections::HashMap};

use super::tree::{Element, Tree};

/// A page to be examined.
pub struct Page<'t> {
    tree: &'t Tree<'t>,
    ids: OnceCell<HashMap<&'t str, Element<'t>>>,
}

impl<'t> Page<'t> {
    /// The page of a tree.
    pub fn new(tree: &'t Tree<'t>) -> Self {
        Self { tree, ids: OnceCell::new() }
    }

    /// Its tree.
    pub fn tree(&self) -> &'t Tree<'t> {
        self.tree
    }

    /// The first element of the page that has this identifier.
    pub fn by_id(&self, id: &str) -> Option<Element<'t>> {
        let ids = self.ids.get_or_init(|| {
            let mut ids = HashMap::new();
            for element in self.tree.elements() {
                if let Some(id) = element.attribute("id").filter(|id| !id.is_empty()) {
                    ids.entry(id).or_insert(element);
                }
            }
            ids
        });
        ids.get(id).copied()
    }
}
