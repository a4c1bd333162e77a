//! The accessibility tree as far as ownership goes: who is the child of whom once what is hidden or means nothing is left out, and
//! `aria-owns` has moved the rest (ACT, owned by).

use rustc_hash::{FxHashMap, FxHashSet};

use super::flat;
use crate::audit::{
    aria::{Attribute, Role},
    page::Page,
    tree::{Element, NodeId},
};

/// For each element that `aria-owns` takes elsewhere, who owns it.
#[derive(Default)]
pub struct Owners<'t>(FxHashMap<NodeId, Element<'t>>);

impl<'t> Page<'t> {
    /// The parent of an element in the accessibility tree. Elements without a role, generic and presentational ones are passed over.
    pub fn owner(&self, element: Element<'t>) -> Option<Element<'t>> {
        let mut seen = 0;
        let mut next = self.above(element);
        while let Some(around) = next {
            if self.stands_in_tree(around) {
                return Some(around);
            }
            // A loop of `aria-owns` has no top.
            seen += 1;
            if seen > self.tree().len() {
                return None;
            }
            next = self.above(around);
        }
        None
    }

    /// The children of an element in the accessibility tree, in order. Elements without a role, generic and presentational ones give
    /// way to what they contain.
    pub fn owned(&self, element: Element<'t>) -> Vec<Element<'t>> {
        let mut found = Vec::new();
        let mut visited = FxHashSet::from_iter([element.id()]);
        self.collect_owned(element, &mut found, &mut visited);
        found
    }

    fn collect_owned(&self, element: Element<'t>, found: &mut Vec<Element<'t>>, visited: &mut FxHashSet<NodeId>) {
        let tree = self.tree();
        let inside = flat::children(element).filter_map(|id| tree.element(id));
        let inside = inside.filter(|it| !self.owners().0.contains_key(&it.id()));
        for child in inside.chain(self.owned_elsewhere(element)) {
            if visited.contains(&child.id()) || self.is_hidden_from_assistive_technology(child) {
                if !visited.contains(&child.id()) && self.is_displayed(child) && !self.is_visible(child) {
                    // `visibility` may be given back further inside.
                    visited.insert(child.id());
                    self.collect_owned(child, found, visited);
                }
                continue;
            }
            if self.stands_in_tree(child) {
                found.push(child);
            } else {
                visited.insert(child.id());
                self.collect_owned(child, found, visited);
            }
        }
    }

    /// The elements that stand elsewhere in the page and that an element owns by `aria-owns`, in its order.
    pub(super) fn owned_elsewhere(&self, element: Element<'t>) -> Vec<Element<'t>> {
        if !element.has("aria-owns") {
            return Vec::new();
        }
        let owned = self.referenced(element, "aria-owns").into_iter();
        owned.filter(|it| self.owners().0.get(&it.id()) == Some(&element)).collect()
    }

    /// The element around another in the page, or the one that owns it by `aria-owns`.
    fn above(&self, element: Element<'t>) -> Option<Element<'t>> {
        let owner = self.owners().0.get(&element.id()).copied();
        owner.or_else(|| flat::ancestors(element).next())
    }

    /// True if an element has a place of its own among the others: a role that says something.
    fn stands_in_tree(&self, element: Element<'t>) -> bool {
        match self.role(element) {
            Some(Role::Generic) => self.is_focusable(element) || has_global_attribute(element),
            Some(role) => !role.is_presentational(),
            None => element.is_one_of(&["audio", "video", "iframe", "input", "summary", "canvas", "embed", "object"]),
        }
    }

    fn owners(&self) -> &Owners<'t> {
        self.facts().owners.get_or_init(|| {
            let mut owners = Owners::default();
            for owner in self.tree().having(&["aria-owns"]) {
                for owned in self.referenced(owner, "aria-owns") {
                    if owned != owner {
                        owners.0.entry(owned.id()).or_insert(owner);
                    }
                }
            }
            owners
        })
    }
}

/// True if an element has a global attribute of ARIA that asks for a place in the tree.
pub fn has_global_attribute(element: Element<'_>) -> bool {
    element.attributes().iter().any(|it| {
        Attribute::named(&it.name).is_some_and(Attribute::is_global)
            && !it.value.trim_ascii().is_empty()
            && &*it.name != "aria-hidden"
    })
}
