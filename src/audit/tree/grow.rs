//! The tree as the HTML Standard builds it: html5ever's tokenizer and tree builder, with an arena of our own to fill.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    ops::Range,
};

use html5ever::{
    Attribute as Attr, LocalName, QualName, TokenizerResult, local_name, ns,
    tendril::StrTendril,
    tokenizer::{BufferQueue, Tokenizer, TokenizerOpts},
    tree_builder::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeBuilder, TreeBuilderOpts, TreeSink},
};

use super::{Attribute, NodeId, NodeKind, Tag, Tree, places::Placed};

/// Parses a page.
pub fn grow(source: &str) -> Tree<'_> {
    let sink = Sink {
        tree: RefCell::new(Tree::empty(source)),
        quirks: Cell::new(false),
        created: RefCell::default(),
        formatting: RefCell::default(),
    };
    // Readers without scripts see what stands in `noscript`; ours are among them.
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(source));
    let placed = Placed::new(TreeBuilder::new(sink, options), source, &input);
    let tokenizer = Tokenizer::new(placed, TokenizerOpts::default());
    // It stops after scripts, which nobody runs here, and after encodings, which are known.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.into_sink().finish()
}

/// Takes what the tree builder says. Handles are numbers of nodes.
pub(super) struct Sink<'s> {
    tree: RefCell<Tree<'s>>,
    quirks: Cell<bool>,
    /// Elements made while the present token is processed.
    created: RefCell<Vec<NodeId>>,
    /// Formatting elements that have a place: the tree builder makes them again where tags are wrongly nested.
    formatting: RefCell<Vec<NodeId>>,
}

/// How many formatting elements are remembered: wrong nesting reaches back a paragraph or two.
const REMEMBERED: usize = 64;

impl Sink<'_> {
    /// After a token: its element gets its place. Formatting elements that were made again get that of the first one.
    pub(super) fn place(&self, own: Option<(LocalName, Range<u32>)>) {
        let mut created = self.created.borrow_mut();
        let mut tree = self.tree.borrow_mut();
        // What the parser adds comes before the token's own element.
        if let Some((name, place)) = own
            && let Some(last) = created.last().copied()
            && tree.tag_mut(last).is_some_and(|tag| is_named(tag, &name))
        {
            created.pop();
            if let Some(tag) = tree.tag_mut(last) {
                tag.place = Some(place);
                if is_formatting(&tag.name) {
                    let mut formatting = self.formatting.borrow_mut();
                    if formatting.len() >= 2 * REMEMBERED {
                        formatting.drain(..REMEMBERED);
                    }
                    formatting.push(last);
                }
            }
        }
        for copy in created.drain(..) {
            let NodeKind::Element(tag) = &tree.node(copy).kind else { continue };
            if is_formatting(&tag.name) {
                let place =
                    self.formatting.borrow().iter().rev().find_map(|original| tree.place_if_same(*original, copy));
                if let Some(tag) = tree.tag_mut(copy) {
                    tag.place = place;
                }
            }
        }
    }
}

/// True if a start tag of this name makes such an element. Names of SVG get capitals, and `image` is a misspelt `img` in HTML.
fn is_named(tag: &Tag, name: &LocalName) -> bool {
    tag.name.eq_ignore_ascii_case(name) || (*name == local_name!("image") && tag.name == local_name!("img"))
}

/// True for elements that the tree builder makes again after wrong nesting (HTML Standard, 13.2.4.2 "formatting").
fn is_formatting(name: &LocalName) -> bool {
    matches!(
        &**name,
        "a" | "b" | "big" | "code" | "em" | "font" | "i" | "nobr" | "s" | "small" | "strike" | "strong" | "tt" | "u"
    )
}

/// The name of an element, for the tree builder.
#[derive(Debug)]
pub(super) struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &html5ever::Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
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
        let tag = Tag { contents, ..Tag::new(name.local, name.ns, attributes, None) };
        let node = tree.add(NodeKind::Element(tag));
        self.created.borrow_mut().push(node);
        node
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
            NodeOrText::AppendText(text) => tree.append_text(*parent, Cow::Owned(text.into())),
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
        let Some(element) = tree.element(*handle) else { return false };
        let encoding = element.attribute("encoding").unwrap_or_default();
        element.tag().name == local_name!("annotation-xml")
            && element.tag().namespace == ns!(mathml)
            && ["text/html", "application/xhtml+xml"].iter().any(|kind| encoding.eq_ignore_ascii_case(kind))
    }

    fn attach_declarative_shadow(&self, host: &NodeId, template: &NodeId, _: &[Attr]) -> bool {
        let mut tree = self.tree.borrow_mut();
        let contents = match &tree.node(*template).kind {
            NodeKind::Element(Tag { contents, .. }) => *contents,
            _ => None,
        };
        let Some(contents) = contents else { return false };
        match tree.tag_mut(*host) {
            Some(tag) if tag.shadow.is_none() && may_be_host(tag) => tag.shadow = Some(contents),
            _ => return false,
        }
        tree.nodes[contents.index()].parent = Some(*host);
        true
    }
}

/// True for elements that may have a shadow root (DOM Standard, "valid shadow host name").
fn may_be_host(tag: &Tag) -> bool {
    let native = matches!(
        &*tag.name,
        "article"
            | "aside"
            | "blockquote"
            | "body"
            | "div"
            | "footer"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "main"
            | "nav"
            | "p"
            | "section"
            | "span"
    );
    tag.namespace == ns!(html) && (native || tag.name.contains('-'))
}

/// An attribute of html5ever as ours.
fn attribute<'s>(from: Attr) -> Attribute<'s> {
    Attribute::new(from.name.local, from.name.ns, Cow::Owned(from.value.into()))
}

impl Tree<'_> {
    /// The place of an element, if another was made from the same start tag, or one like it.
    fn place_if_same(&self, original: NodeId, copy: NodeId) -> Option<Range<u32>> {
        let (NodeKind::Element(original), NodeKind::Element(copy)) = (&self.node(original).kind, &self.node(copy).kind)
        else {
            return None;
        };
        let attributes = |tag: &Tag| &self.attributes[tag.attributes.start as usize..tag.attributes.end as usize];
        let same = original.name == copy.name
            && attributes(original)
                .iter()
                .map(|it| (&it.name, &it.value))
                .eq(attributes(copy).iter().map(|it| (&it.name, &it.value)));
        if same { original.place.clone() } else { None }
    }

    fn add_attributes(&mut self, attributes: Vec<Attr>) -> Range<u32> {
        let start = self.attributes.len() as u32;
        self.attributes.extend(attributes.into_iter().map(attribute));
        start..self.attributes.len() as u32
    }
}
