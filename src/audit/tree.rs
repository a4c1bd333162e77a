//! The tree of a page, in one arena: what the HTML Standard says a browser makes of the bytes, with the place of every start tag.

mod grow;
mod index;
mod key;
mod likeness;
mod links;
mod places;
#[cfg(test)]
mod soup;
mod strict;

use std::{borrow::Cow, num::NonZeroU32, ops::Range};

use html5ever::{LocalName, Namespace, ns};

use self::key::Key;

/// A parsed page. Nodes are numbered; their links are kept beside them. Text and values are slices of the page wherever they can be.
#[derive(Clone, Debug)]
pub struct Tree<'s> {
    source: &'s str,
    nodes: Vec<Node<'s>>,
    attributes: Vec<Attribute<'s>>,
    quirks: bool,
    index: index::Index,
}

/// The number of a node in its tree. Number 0 is the document. It is kept plus one, so that a link that leads nowhere takes no room.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(NonZeroU32);

impl NodeId {
    /// The document.
    pub const DOCUMENT: Self = Self(NonZeroU32::MIN);

    /// The number, for tables beside the tree.
    pub fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// A node and its neighbours.
#[derive(Clone, Debug)]
pub struct Node<'s> {
    parent: Option<NodeId>,
    previous: Option<NodeId>,
    next: Option<NodeId>,
    first: Option<NodeId>,
    last: Option<NodeId>,
    /// How many nodes it stands in.
    depth: u16,
    /// What it is.
    pub kind: NodeKind<'s>,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum NodeKind<'s> {
    /// The document, or the contents of a `template`.
    Fragment,
    /// A document type.
    Doctype,
    /// Characters, references decoded.
    Text(Cow<'s, str>),
    /// A comment or a processing instruction.
    Comment,
    /// An element.
    Element(Tag),
}

/// What is known of an element beside its neighbours.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Local name, in lower case in HTML.
    pub name: LocalName,
    key: Key,
    /// Namespace: HTML, SVG, MathML.
    pub namespace: Namespace,
    /// Its attributes in the tree's table.
    attributes: Range<u32>,
    /// Bytes of the start tag in the page, from `<` to `>`; nothing for an element that the parser added.
    pub place: Option<Range<u32>>,
    /// The contents of a `template`, which are no children of it.
    pub contents: Option<NodeId>,
    /// The declarative shadow root of the element, if it has one.
    pub shadow: Option<NodeId>,
}

/// An attribute.
#[derive(Clone, Debug)]
pub struct Attribute<'s> {
    /// Local name, in lower case in HTML.
    pub name: LocalName,
    key: Key,
    /// Namespace: none, but for `xlink:href` and the like.
    pub namespace: Namespace,
    /// Its value, references decoded.
    pub value: Cow<'s, str>,
}

impl Tag {
    fn new(name: LocalName, namespace: Namespace, attributes: Range<u32>, place: Option<Range<u32>>) -> Self {
        Self { key: Key::of(&name), name, namespace, attributes, place, contents: None, shadow: None }
    }

    #[inline]
    fn is_named(&self, name: &str) -> bool {
        self.key.has_length(name.len()) && self.key == Key::of(name) && (Key::says_all_of(name) || *self.name == *name)
    }
}

impl<'s> Attribute<'s> {
    fn new(name: LocalName, namespace: Namespace, value: Cow<'s, str>) -> Self {
        Self { key: Key::of(&name), name, namespace, value }
    }
}

impl<'s> Tree<'s> {
    /// Parses a page. Whatever the bytes are, there is a tree.
    pub fn parse(source: &'s str) -> Self {
        strict::grow(source).unwrap_or_else(|| grow::grow(source))
    }

    /// The tree as html5ever builds it, whatever the page: the judge of the faster builder.
    pub fn parse_leniently(source: &'s str) -> Self {
        grow::grow(source)
    }

    /// The tree of a page that is plainly well nested, or nothing. Never another tree than [`Tree::parse_leniently`] makes.
    pub fn parse_strictly(source: &'s str) -> Option<Self> {
        strict::grow(source)
    }

    /// The bytes that it was made from.
    pub fn source(&self) -> &'s str {
        self.source
    }

    /// True in quirks mode: the page has no document type, or an old one.
    pub fn quirks(&self) -> bool {
        self.quirks
    }

    /// How many nodes there are: tables beside the tree have this length.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Never true: there is always a document.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// A node.
    pub fn node(&self, id: NodeId) -> &Node<'s> {
        &self.nodes[id.index()]
    }

    /// The node around a node. That of the root of a declarative shadow tree is its host.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).parent
    }

    /// The node of the same parent that comes before.
    pub fn previous(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).previous
    }

    /// The node of the same parent that comes next.
    pub fn next(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).next
    }

    /// The numbers of all nodes, those of templates and of nodes that were taken out again as well.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (1..=self.nodes.len() as u32).filter_map(NonZeroU32::new).map(NodeId)
    }

    /// The element of that number, if it is one.
    pub fn element(&self, id: NodeId) -> Option<Element<'_>> {
        matches!(self.node(id).kind, NodeKind::Element(_)).then_some(Element { tree: self, id })
    }

    /// The `html` element: every page has one.
    pub fn root(&self) -> Option<Element<'_>> {
        self.children(NodeId::DOCUMENT).find_map(|id| self.element(id))
    }

    /// The children of a node.
    pub fn children(&self, id: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<'_, 's> {
        Children { tree: self, front: self.node(id).first, back: self.node(id).last }
    }

    /// Everything below a node, in document order.
    pub fn descendants(&self, id: NodeId) -> Descendants<'_> {
        Descendants { tree: self, root: id, next: self.inside(id) }
    }

    /// The node that comes first inside another.
    fn inside(&self, id: NodeId) -> Option<NodeId> {
        let node = self.node(id);
        let shadow = match &node.kind {
            NodeKind::Element(tag) => tag.shadow.and_then(|shadow| self.node(shadow).first),
            _ => None,
        };
        shadow.or(node.first)
    }
}

/// An element in its tree: small, to be copied.
#[derive(Copy, Clone)]
pub struct Element<'t> {
    tree: &'t Tree<'t>,
    id: NodeId,
}

impl PartialEq for Element<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && std::ptr::eq(self.tree, other.tree)
    }
}

impl Eq for Element<'_> {}

impl std::fmt::Debug for Element<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{}> {}", self.local_name(), self.id.index())
    }
}

impl<'t> Element<'t> {
    /// Its number.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// The tree in which it stands.
    pub fn tree(self) -> &'t Tree<'t> {
        self.tree
    }

    /// Its names, attributes and place.
    pub fn tag(self) -> &'t Tag {
        match &self.tree.node(self.id).kind {
            NodeKind::Element(tag) => tag,
            _ => unreachable!("made from nodes that are elements"),
        }
    }

    /// Local name: `a`, `th`, `foreignObject`.
    pub fn local_name(self) -> &'t str {
        &self.tag().name
    }

    /// True for an element of HTML of this name.
    #[inline]
    pub fn is(self, name: &str) -> bool {
        let tag = self.tag();
        tag.is_named(name) && tag.namespace == ns!(html)
    }

    /// True for an element of HTML of one of these names.
    #[inline]
    pub fn is_one_of(self, names: &[&str]) -> bool {
        let tag = self.tag();
        names.iter().any(|name| tag.is_named(name)) && tag.namespace == ns!(html)
    }

    /// True for a `script` that runs: not one that holds data (HTML Standard, 4.12.1).
    pub fn is_script(self) -> bool {
        const RUNS: &[&str] = &["", "module", "text/javascript", "application/javascript", "text/ecmascript"];
        let kind = self.attribute("type").unwrap_or_default().trim_ascii();
        self.is("script") && RUNS.iter().any(|it| it.eq_ignore_ascii_case(kind))
    }

    /// True in the namespace of HTML.
    pub fn is_html(self) -> bool {
        self.tag().namespace == ns!(html)
    }

    /// True in the namespace of SVG.
    pub fn is_svg(self) -> bool {
        self.tag().namespace == ns!(svg)
    }

    /// All its attributes, in the order of the page.
    pub fn attributes(self) -> &'t [Attribute<'t>] {
        let range = &self.tag().attributes;
        &self.tree.attributes[range.start as usize..range.end as usize]
    }

    /// The value of an attribute without namespace; an attribute without a value is an empty text.
    #[inline]
    pub fn attribute(self, name: &str) -> Option<&'t str> {
        self.keyed(Key::of(name), name)
    }

    fn keyed(self, key: Key, name: &str) -> Option<&'t str> {
        let is_whole = Key::says_all_of(name);
        let is_it = |it: &&Attribute<'t>| it.key == key && (is_whole || *it.name == *name) && it.namespace == ns!();
        self.attributes().iter().find(is_it).map(|it| &*it.value)
    }

    /// True if the attribute is there, whatever its value.
    #[inline]
    pub fn has(self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    /// True if the attribute is there, and has this value in any case of letters.
    pub fn attribute_is(self, name: &str, value: &str) -> bool {
        self.attribute(name).is_some_and(|it| it.trim_ascii().eq_ignore_ascii_case(value))
    }

    /// The words of an attribute that is a list separated by spaces: `class`, `headers`, `aria-labelledby`.
    pub fn words(self, name: &str) -> impl Iterator<Item = &'t str> {
        self.attribute(name).unwrap_or_default().split_ascii_whitespace()
    }

    /// The element around it; the host of what stands just inside a shadow root.
    pub fn parent(self) -> Option<Element<'t>> {
        let parent = self.tree.node(self.id).parent?;
        match self.tree.node(parent).kind {
            NodeKind::Fragment => self.tree.element(self.tree.node(parent).parent?),
            _ => self.tree.element(parent),
        }
    }

    /// The elements around it, nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Element<'t>> {
        std::iter::successors(self.parent(), |element| element.parent())
    }

    /// The nearest element around it, or itself, that meets a condition.
    pub fn closest(self, condition: impl Fn(Element<'t>) -> bool) -> Option<Element<'t>> {
        std::iter::once(self).chain(self.ancestors()).find(|element| condition(*element))
    }

    /// The elements just inside it.
    pub fn children(self) -> impl Iterator<Item = Element<'t>> {
        self.tree.children(self.id).filter_map(move |id| self.tree.element(id))
    }

    /// All elements inside it, in document order.
    pub fn descendants(self) -> impl Iterator<Item = Element<'t>> {
        self.tree.descendants(self.id).filter_map(move |id| self.tree.element(id))
    }

    /// The element of the same parent that comes next.
    pub fn next_sibling(self) -> Option<Element<'t>> {
        let mut next = self.tree.node(self.id).next;
        while let Some(id) = next {
            if let Some(element) = self.tree.element(id) {
                return Some(element);
            }
            next = self.tree.node(id).next;
        }
        None
    }

    /// The element of the same parent that comes before.
    pub fn previous_sibling(self) -> Option<Element<'t>> {
        let mut previous = self.tree.node(self.id).previous;
        while let Some(id) = previous {
            if let Some(element) = self.tree.element(id) {
                return Some(element);
            }
            previous = self.tree.node(id).previous;
        }
        None
    }

    /// The texts that are its own, not those of elements in it.
    pub fn own_texts(self) -> impl Iterator<Item = &'t str> {
        self.tree.children(self.id).filter_map(move |id| match &self.tree.node(id).kind {
            NodeKind::Text(text) => Some(&**text),
            _ => None,
        })
    }

    /// All characters inside it, as they are (DOM's `textContent`).
    pub fn text_content(self) -> String {
        self.texts().collect()
    }

    fn texts(self) -> impl Iterator<Item = &'t str> {
        self.tree.descendants(self.id).filter_map(move |id| match &self.tree.node(id).kind {
            NodeKind::Text(text) => Some(&**text),
            _ => None,
        })
    }

    /// True if a letter or a digit stands somewhere in it.
    pub fn has_words(self) -> bool {
        self.texts().any(|text| text.chars().any(char::is_alphanumeric))
    }

    /// Bytes of its start tag in the page; nothing for an element that the parser added.
    pub fn place(self) -> Option<Range<usize>> {
        self.tag().place.as_ref().map(|place| place.start as usize..place.end as usize)
    }

    /// Bytes of an attribute in the page, from its name to the end of its value with the quotes. It is looked for each time: only what is
    /// reported needs it.
    pub fn attribute_place(self, name: &str) -> Option<Range<usize>> {
        let place = self.place()?;
        let found = places::attribute(self.tree.source.get(place.clone())?, name)?;
        Some(place.start + found.start..place.start + found.end)
    }
}

/// Nodes of one parent.
struct Children<'t, 's> {
    tree: &'t Tree<'s>,
    front: Option<NodeId>,
    back: Option<NodeId>,
}

impl Iterator for Children<'_, '_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let id = self.front?;
        if self.front == self.back {
            (self.front, self.back) = (None, None);
        } else {
            self.front = self.tree.node(id).next;
        }
        Some(id)
    }
}

impl DoubleEndedIterator for Children<'_, '_> {
    fn next_back(&mut self) -> Option<NodeId> {
        let id = self.back?;
        if self.front == self.back {
            (self.front, self.back) = (None, None);
        } else {
            self.back = self.tree.node(id).previous;
        }
        Some(id)
    }
}

/// Everything below a node, in document order.
pub struct Descendants<'t> {
    tree: &'t Tree<'t>,
    root: NodeId,
    next: Option<NodeId>,
}

impl Iterator for Descendants<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        self.next = self.tree.inside(id).or_else(|| self.after(id));
        Some(id)
    }
}

impl Descendants<'_> {
    /// The node that follows everything inside this one, still below the root. A shadow root is followed by the children of its host.
    fn after(&self, mut id: NodeId) -> Option<NodeId> {
        while id != self.root {
            let node = self.tree.node(id);
            if node.next.is_some() {
                return node.next;
            }
            let parent = node.parent?;
            let is_shadow = matches!(node.kind, NodeKind::Fragment);
            if is_shadow && self.tree.node(parent).first.is_some() {
                return self.tree.node(parent).first;
            }
            id = parent;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shadow_roots_come_before_the_children_of_their_host() {
        let source = "<div id=h><template shadowrootmode=open><p id=s><slot></slot></p></template><b id=l></b><i></i></div><u></u>";
        let tree = Tree::parse(source);
        let names: Vec<_> = tree.elements().map(Element::local_name).collect();
        assert_eq!(names, ["html", "head", "body", "div", "p", "slot", "b", "i", "u"]);
        let host = tree.elements().find(|it| it.is("div")).expect("it is in the page");
        let inside: Vec<_> = host.descendants().map(Element::local_name).collect();
        assert_eq!(inside, ["p", "slot", "b", "i"]);
        let shadow = tree.elements().find(|it| it.is("p")).expect("it is in the page");
        assert_eq!(shadow.parent(), Some(host));
        assert_eq!(shadow.descendants().count(), 1);
        assert_eq!(host.children().count(), 2);
    }

    #[test]
    fn a_shadow_root_alone_in_its_host() {
        let tree = Tree::parse("<div><template shadowrootmode=open><p></p></template></div><u></u>");
        let names: Vec<_> = tree.elements().map(Element::local_name).collect();
        assert_eq!(names, ["html", "head", "body", "div", "p", "u"]);
        let host = tree.elements().find(|it| it.is("div")).expect("it is in the page");
        assert_eq!(host.descendants().count(), 1);
    }

    #[test]
    fn only_some_elements_have_shadow_roots_and_only_one() {
        let tree = Tree::parse("<ul><template shadowrootmode=open><p></p></template></ul>");
        let names: Vec<_> = tree.elements().map(Element::local_name).collect();
        assert_eq!(names, ["html", "head", "body", "ul", "template"]);
        let one = "<template shadowrootmode=open><p></p></template>";
        let page = format!("<x-y>{one}{one}</x-y>");
        let tree = Tree::parse(&page);
        let names: Vec<_> = tree.elements().map(Element::local_name).collect();
        assert_eq!(names, ["html", "head", "body", "x-y", "p", "template"]);
    }

    #[test]
    fn contents_of_templates_are_apart() {
        let tree = Tree::parse("<template><p>x</p></template>");
        let names: Vec<_> = tree.elements().map(Element::local_name).collect();
        assert_eq!(names, ["html", "head", "template", "body"]);
        let template = tree.elements().find(|it| it.is("template")).expect("it is in the page");
        let contents = template.tag().contents.expect("templates have contents");
        let inside: Vec<_> = tree.descendants(contents).filter_map(|id| tree.element(id)).collect();
        assert_eq!(inside[0].local_name(), "p");
        assert_eq!(inside[0].parent(), None);
    }
}
