//! The tree as the HTML Standard builds it: html5ever's tokenizer and tree builder, with an arena of our own to fill.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
};

use html5ever::{
    Attribute as Attr, ParseOpts, QualName, local_name, ns, parse_document,
    tendril::{StrTendril, TendrilSink},
    tree_builder::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeBuilderOpts, TreeSink},
};

use super::{Attribute, Node, NodeId, NodeKind, Tag, Tree};

/// Parses a page.
pub fn grow(source: &str) -> Tree<'_> {
    let sink = Sink { tree: RefCell::new(Tree::empty(source)), quirks: Cell::new(false) };
    let options = ParseOpts {
        // Readers without scripts see what stands in `noscript`; ours are among them.
        tree_builder: TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() },
        ..ParseOpts::default()
    };
    parse_document(sink, options).one(StrTendril::from(source))
}

/// Takes what the tree builder says. Handles are numbers of nodes.
struct Sink<'s> {
    tree: RefCell<Tree<'s>>,
    quirks: Cell<bool>,
}

/// The name of an element, for the tree builder.
#[derive(Debug)]
struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &html5ever::Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &html5ever::LocalName {
        &self.0.local
    }
}

impl<'s> TreeSink for Sink<'s> {
    type Handle = NodeId;
    type Output = Tree<'s>;
    type ElemName<'a>
        = Name
    where
        Self: 'a;

    fn finish(self) -> Tree<'s> {
        let mut tree = self.tree.into_inner();
        tree.quirks = self.quirks.get();
        tree
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        NodeId::DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Name {
        let tree = self.tree.borrow();
        match &tree.node(*target).kind {
            NodeKind::Element(tag) => Name(QualName::new(None, tag.namespace.clone(), tag.name.clone())),
            _ => unreachable!("the tree builder asks for names of elements only"),
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attr>, flags: ElementFlags) -> NodeId {
        let mut tree = self.tree.borrow_mut();
        let contents = flags.template.then(|| tree.add(NodeKind::Fragment));
        let attributes = tree.add_attributes(attributes);
        let tag = Tag { name: name.local, namespace: name.ns, attributes, place: None, contents, shadow: None };
        tree.add(NodeKind::Element(tag))
    }

    fn create_comment(&self, _: StrTendril) -> NodeId {
        self.tree.borrow_mut().add(NodeKind::Comment)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> NodeId {
        self.tree.borrow_mut().add(NodeKind::Comment)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        let mut tree = self.tree.borrow_mut();
        match child {
            NodeOrText::AppendNode(node) => tree.append(*parent, node),
            NodeOrText::AppendText(text) => {
                let last = tree.node(*parent).last;
                if !last.is_some_and(|last| tree.extend_text(last, &text)) {
                    let node = tree.add(NodeKind::Text(Cow::Owned(text.into())));
                    tree.append(*parent, node);
                }
            }
        }
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let has_parent = self.tree.borrow().node(*element).parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {
        let mut tree = self.tree.borrow_mut();
        let node = tree.add(NodeKind::Doctype);
        tree.append(NodeId::DOCUMENT, node);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        match &self.tree.borrow().node(*target).kind {
            NodeKind::Element(Tag { contents: Some(contents), .. }) => *contents,
            _ => unreachable!("the tree builder asks for the contents of templates only"),
        }
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.quirks.set(mode == QuirksMode::Quirks);
    }

    fn append_before_sibling(&self, sibling: &NodeId, new: NodeOrText<NodeId>) {
        let mut tree = self.tree.borrow_mut();
        match new {
            NodeOrText::AppendNode(node) => {
                tree.detach(node);
                tree.insert_before(*sibling, node);
            }
            NodeOrText::AppendText(text) => {
                let previous = tree.node(*sibling).previous;
                if !previous.is_some_and(|previous| tree.extend_text(previous, &text)) {
                    let node = tree.add(NodeKind::Text(Cow::Owned(text.into())));
                    tree.insert_before(*sibling, node);
                }
            }
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, more: Vec<Attr>) {
        let mut tree = self.tree.borrow_mut();
        let NodeKind::Element(Tag { attributes, .. }) = &tree.node(*target).kind else { return };
        let mut all = tree.attributes[attributes.start as usize..attributes.end as usize].to_vec();
        for one in more.into_iter().map(attribute) {
            if all.iter().all(|it| it.name != one.name) {
                all.push(one);
            }
        }
        let start = tree.attributes.len() as u32;
        tree.attributes.extend(all);
        let range = start..tree.attributes.len() as u32;
        if let NodeKind::Element(tag) = &mut tree.nodes[target.index()].kind {
            tag.attributes = range;
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.tree.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, parent: &NodeId) {
        let mut tree = self.tree.borrow_mut();
        while let Some(child) = tree.node(*node).first {
            tree.detach(child);
            tree.append(*parent, child);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, handle: &NodeId) -> bool {
        let tree = self.tree.borrow();
        tree.element(*handle).is_some_and(|element| {
            element.tag().name == local_name!("annotation-xml")
                && element.tag().namespace == ns!(mathml)
                && (element.attribute_is("encoding", "text/html")
                    || element.attribute_is("encoding", "application/xhtml+xml"))
        })
    }

    fn attach_declarative_shadow(&self, host: &NodeId, template: &NodeId, _: &[Attr]) -> bool {
        let mut tree = self.tree.borrow_mut();
        let contents = match &tree.node(*template).kind {
            NodeKind::Element(Tag { contents, .. }) => *contents,
            _ => None,
        };
        let Some(contents) = contents else { return false };
        tree.nodes[contents.index()].parent = Some(*host);
        match &mut tree.nodes[host.index()].kind {
            NodeKind::Element(tag) if tag.shadow.is_none() => tag.shadow = Some(contents),
            _ => return false,
        }
        true
    }
}

/// An attribute of html5ever as ours.
fn attribute<'s>(from: Attr) -> Attribute<'s> {
    Attribute { name: from.name.local, namespace: from.name.ns, value: Cow::Owned(from.value.into()) }
}

impl<'s> Tree<'s> {
    /// A tree with nothing but its document.
    fn empty(source: &'s str) -> Self {
        let mut tree = Self { source, nodes: Vec::new(), attributes: Vec::new(), quirks: false };
        tree.add(NodeKind::Fragment);
        tree
    }

    /// A new node, not linked to any other.
    fn add(&mut self, kind: NodeKind<'s>) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).expect("a page has fewer than 2³² nodes"));
        self.nodes.push(Node { parent: None, previous: None, next: None, first: None, last: None, kind });
        id
    }

    fn add_attributes(&mut self, attributes: Vec<Attr>) -> std::ops::Range<u32> {
        let start = self.attributes.len() as u32;
        self.attributes.extend(attributes.into_iter().map(attribute));
        start..self.attributes.len() as u32
    }

    /// Links a node that has no parent as the last child of another.
    fn append(&mut self, parent: NodeId, node: NodeId) {
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
    fn insert_before(&mut self, sibling: NodeId, node: NodeId) {
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
    fn detach(&mut self, node: NodeId) {
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
    fn extend_text(&mut self, node: NodeId, more: &str) -> bool {
        match &mut self.nodes[node.index()].kind {
            NodeKind::Text(text) => {
                text.to_mut().push_str(more);
                true
            }
            _ => false,
        }
    }
}
