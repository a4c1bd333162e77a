//! Where elements of a name, and attributes of a name, stand in a page: most rules look at few of them.

use std::cell::OnceCell;

use html5ever::{LocalName, ns};
use rustc_hash::FxHashMap;

use super::{Element, NodeId, NodeKind, Tree};

/// Everything is worked out when it is first asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    order: OnceCell<Vec<NodeId>>,
    places: OnceCell<Places>,
}

/// Ranks in the order of the page.
#[derive(Clone, Debug, Default)]
struct Places {
    elements: FxHashMap<LocalName, Vec<u32>>,
    attributes: FxHashMap<LocalName, Vec<u32>>,
}

impl<'s> Tree<'s> {
    /// All elements in document order. The contents of templates are left out; those of shadow roots come before the children of their hosts.
    pub fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.order().iter().map(|id| Element { tree: self, id: *id })
    }

    /// The elements of HTML that have one of these names, in document order.
    pub fn named(&self, names: &[&str]) -> impl Iterator<Item = Element<'_>> {
        self.at(names.iter().filter_map(|name| self.places().elements.get(&LocalName::from(*name))))
    }

    /// The elements that have one of these attributes, in document order.
    pub fn having(&self, attributes: &[&str]) -> impl Iterator<Item = Element<'_>> {
        self.at(attributes.iter().filter_map(|name| self.places().attributes.get(&LocalName::from(*name))))
    }

    fn at<'i>(&self, lists: impl Iterator<Item = &'i Vec<u32>>) -> std::vec::IntoIter<Element<'_>> {
        let element = |rank: &u32| Element { tree: self, id: self.order()[*rank as usize] };
        let mut lists = lists;
        let (first, second) = (lists.next(), lists.next());
        let elements: Vec<Element<'_>> = match (first, second) {
            (None, _) => Vec::new(),
            (Some(only), None) => only.iter().map(element).collect(),
            (Some(first), Some(second)) => {
                let mut ranks: Vec<u32> = [first, second].into_iter().chain(lists).flatten().copied().collect();
                // A merge of few runs, each of them in order.
                ranks.sort();
                ranks.dedup();
                ranks.iter().map(element).collect()
            }
        };
        elements.into_iter()
    }

    fn order(&self) -> &[NodeId] {
        let is_element = |id: &NodeId| matches!(self.node(*id).kind, NodeKind::Element(_));
        self.index.order.get_or_init(|| self.descendants(NodeId::DOCUMENT).filter(is_element).collect())
    }

    fn places(&self) -> &Places {
        self.index.places.get_or_init(|| {
            let mut places = Places::default();
            for (element, rank) in self.elements().zip(0..) {
                if element.is_html() {
                    places.elements.entry(element.tag().name.clone()).or_default().push(rank);
                }
                for attribute in element.attributes().iter().filter(|it| it.namespace == ns!()) {
                    places.attributes.entry(attribute.name.clone()).or_default().push(rank);
                }
            }
            places
        })
    }
}
