//! How nodes of a tree are made and linked while it grows.

use std::{borrow::Cow, num::NonZeroU32};

use super::{Node, NodeId, NodeKind, Tag, Tree, index::Index};

/// How deep nodes stand at most. Browsers have such a limit too (512 in Chromium), and make siblings of what is deeper: nobody writes such
/// pages, and everything that walks over a tree may trust in it.
const DEEPEST: u16 = 256;

impl<'s> Tree<'s> {
    /// A tree with nothing but its document.
    pub(super) fn empty(source: &'s str) -> Self {
        let mut tree =
            Self { source, nodes: Vec::new(), attributes: Vec::new(), quirks: false, index: Index::default() };
        tree.add(NodeKind::Fragment);
        tree
    }

    /// The names and place of an element.
    pub(super) fn tag_mut(&mut self, node: NodeId) -> Option<&mut Tag> {
        match &mut self.nodes[node.index()].kind {
            NodeKind::Element(tag) => Some(tag),
            _ => None,
        }
    }

    /// A new node, not linked to any other.
    pub(super) fn add(&mut self, kind: NodeKind<'s>) -> NodeId {
        let number = u32::try_from(self.nodes.len() + 1).ok().and_then(NonZeroU32::new);
        let id = NodeId(number.expect("a page has fewer than 2³² nodes"));
        self.nodes.push(Node { parent: None, previous: None, next: None, first: None, last: None, depth: 0, kind });
        id
    }

    /// Where a child of a node goes: into it, or as deep as nodes may stand.
    fn shallow(&self, mut parent: NodeId) -> NodeId {
        while self.node(parent).depth >= DEEPEST {
            let Some(around) = self.node(parent).parent else { break };
            parent = around;
        }
        parent
    }

    /// Links a node that has no parent as the last child of another.
    pub(super) fn append(&mut self, parent: NodeId, node: NodeId) {
        let parent = self.shallow(parent);
        self.nodes[node.index()].depth = self.node(parent).depth + 1;
        let last = self.nodes[parent.index()].last;
        let links = &mut self.nodes[node.index()];
        (links.parent, links.previous, links.next) = (Some(parent), last, None);
        match last {
            Some(last) => self.nodes[last.index()].next = Some(node),
            None => self.nodes[parent.index()].first = Some(node),
        }
        self.nodes[parent.index()].last = Some(node);
    }

    /// Links a node that has no parent before another.
    pub(super) fn insert_before(&mut self, sibling: NodeId, node: NodeId) {
        let (parent, previous) = (self.node(sibling).parent, self.node(sibling).previous);
        let links = &mut self.nodes[node.index()];
        (links.parent, links.previous, links.next) = (parent, previous, Some(sibling));
        self.nodes[sibling.index()].previous = Some(node);
        match (previous, parent) {
            (Some(previous), _) => self.nodes[previous.index()].next = Some(node),
            (None, Some(parent)) => self.nodes[parent.index()].first = Some(node),
            (None, None) => {}
        }
    }

    /// Takes a node out of its parent.
    pub(super) fn detach(&mut self, node: NodeId) {
        let Node { parent, previous, next, .. } = self.nodes[node.index()];
        match (previous, parent) {
            (Some(previous), _) => self.nodes[previous.index()].next = next,
            (None, Some(parent)) => self.nodes[parent.index()].first = next,
            (None, None) => {}
        }
        match (next, parent) {
            (Some(next), _) => self.nodes[next.index()].previous = previous,
            (None, Some(parent)) => self.nodes[parent.index()].last = previous,
            (None, None) => {}
        }
        let links = &mut self.nodes[node.index()];
        (links.parent, links.previous, links.next) = (None, None, None);
    }

    /// Adds characters to a node that is a text; false if it is none.
    pub(super) fn extend_text(&mut self, node: NodeId, more: &str) -> bool {
        match &mut self.nodes[node.index()].kind {
            NodeKind::Text(text) => {
                text.to_mut().push_str(more);
                true
            }
            _ => false,
        }
    }

    /// Appends characters to a node: they join those that stand there last.
    pub(super) fn append_text(&mut self, parent: NodeId, text: Cow<'s, str>) {
        let parent = self.shallow(parent);
        let last = self.node(parent).last;
        if !last.is_some_and(|last| self.extend_text(last, &text)) {
            let node = self.add(NodeKind::Text(text));
            self.append(parent, node);
        }
    }
}
