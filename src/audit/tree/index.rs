//! Where elements of a name, and attributes of a name, stand in a page: most rules look at few of them.

use std::cell::OnceCell;

use html5ever::ns;
use rustc_hash::FxHashMap;

use super::{Element, NodeId, NodeKind, Tree, key::Key};

/// Everything is worked out when it is first asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    order: OnceCell<Vec<NodeId>>,
    places: OnceCell<Places>,
}

/// Ranks in the order of the page. Long names may share a key with others.
#[derive(Clone, Debug, Default)]
struct Places {
    elements: FxHashMap<Key, Vec<u32>>,
    attributes: FxHashMap<Key, Vec<u32>>,
}

impl<'s> Tree<'s> {
    /// All elements in document order. The contents of templates are left out; those of shadow roots come before the children of their hosts.
    pub fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.order().iter().map(|id| Element { tree: self, id: *id })
    }

    /// The elements of HTML that have one of these names, in document order.
    pub fn named(&self, names: &[&str]) -> impl Iterator<Item = Element<'_>> {
        let is_one = |element: &Element<'_>, name: &str| *element.tag().name == *name;
        self.at(&self.places().elements, names, is_one)
    }

    /// The elements that have one of these attributes, in document order.
    pub fn having(&self, attributes: &[&str]) -> impl Iterator<Item = Element<'_>> {
        self.at(&self.places().attributes, attributes, |element, name| element.has(name))
    }

    fn at(
        &self,
        places: &FxHashMap<Key, Vec<u32>>,
        names: &[&str],
        is_one: impl Fn(&Element<'_>, &str) -> bool,
    ) -> impl Iterator<Item = Element<'_>> {
        let order = self.order();
        let element = move |rank: u32| Element { tree: self, id: order[rank as usize] };
        let mut ranks = Vec::new();
        let mut lists = 0;
        for name in names {
            let Some(list) = places.get(&Key::of(name)) else { continue };
            lists += 1;
            let is_sure = Key::says_all_of(name);
            ranks.extend(list.iter().filter(|rank| is_sure || is_one(&element(**rank), name)));
        }
        if lists > 1 {
            // A merge of few runs, each of them in order.
            ranks.sort();
            ranks.dedup();
        }
        ranks.into_iter().map(element)
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
                    places.elements.entry(element.tag().key).or_default().push(rank);
                }
                for attribute in element.attributes().iter().filter(|it| it.namespace == ns!()) {
                    places.attributes.entry(attribute.key).or_default().push(rank);
                }
            }
            places
        })
    }
}
