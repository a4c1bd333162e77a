//! The flat tree (CSS Scoping 1, 3.4): shadow trees in the place of what their hosts contain, and that in the place of slots.

use crate::audit::tree::{Element, NodeId, NodeKind, Tree};

/// The node around a node in the flat tree: the slot that it is assigned to, the host of the shadow tree whose child it is, or its
/// parent. Nothing for what is in no slot of its parent's shadow tree, and for the document.
pub fn parent(tree: &Tree<'_>, id: NodeId) -> Option<NodeId> {
    let parent = tree.parent(id)?;
    match &tree.node(parent).kind {
        NodeKind::Element(tag) => match tag.shadow {
            Some(shadow) => slot(tree, shadow, slot_name(tree, id)),
            None => Some(parent),
        },
        // The root of a shadow tree stands for its host; the document stands for itself.
        NodeKind::Fragment => tree.parent(parent).or(Some(parent)),
        _ => Some(parent),
    }
}

/// The elements around an element in the flat tree, nearest first.
pub fn ancestors<'t>(element: Element<'t>) -> impl Iterator<Item = Element<'t>> {
    let tree = element.tree();
    let up = move |id: NodeId| parent(tree, id).and_then(|id| tree.element(id));
    std::iter::successors(up(element.id()), move |element| up(element.id()))
}

/// What elements have from those around them in the flat tree, at the index of each: a rule makes it of what is around an element and of the
/// element itself.
pub fn handed_down<'t, T: Copy + Default>(tree: &'t Tree<'t>, rule: impl Fn(T, Element<'t>) -> T) -> Vec<T> {
    let mut all = vec![T::default(); tree.len()];
    // Slots of a shadow tree come before what is assigned to them.
    for element in tree.elements() {
        let around = parent(tree, element.id()).map(|parent| all[parent.index()]).unwrap_or_default();
        all[element.id().index()] = rule(around, element);
    }
    all
}

/// The nodes just inside an element in the flat tree.
pub fn children(element: Element<'_>) -> Children<'_> {
    let tree = element.tree();
    if let Some(shadow) = element.tag().shadow {
        return Children::of(tree, shadow);
    }
    if element.is("slot")
        && let Some(host) = host(element)
    {
        let name = element.attribute("name").unwrap_or_default();
        let assigned: Vec<_> = tree.children(host).filter(|id| slot_name(tree, *id) == Some(name)).collect();
        if !assigned.is_empty() {
            return Children::Assigned(assigned.into_iter());
        }
    }
    Children::of(tree, element.id())
}

/// Those nodes: nearly always the children of one node.
pub enum Children<'t> {
    /// Children of a node of the tree, from this one on.
    Next(&'t Tree<'t>, Option<NodeId>),
    /// What is assigned to a slot.
    Assigned(std::vec::IntoIter<NodeId>),
}

impl<'t> Children<'t> {
    fn of(tree: &'t Tree<'t>, id: NodeId) -> Self {
        Self::Next(tree, tree.children(id).next())
    }
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        match self {
            Self::Next(tree, next) => {
                let id = (*next)?;
                *next = tree.next(id);
                Some(id)
            }
            Self::Assigned(ids) => ids.next(),
        }
    }
}

/// Every element inside an element in the flat tree, in its order.
pub fn descendants(element: Element<'_>) -> Vec<Element<'_>> {
    let tree = element.tree();
    let mut found = Vec::new();
    let mut waiting: Vec<NodeId> = children(element).collect();
    waiting.reverse();
    while let Some(id) = waiting.pop() {
        let Some(element) = tree.element(id) else { continue };
        found.push(element);
        let from = waiting.len();
        waiting.extend(children(element));
        waiting[from..].reverse();
    }
    found
}

/// The root of the tree in which an element stands: the document, or the root of a shadow tree. Identifiers hold within one tree (DOM, 4.2.2).
pub fn root(element: Element<'_>) -> NodeId {
    let tree = element.tree();
    let mut top = element.id();
    while !matches!(tree.node(top).kind, NodeKind::Fragment)
        && let Some(parent) = tree.parent(top)
    {
        top = parent;
    }
    top
}

/// The host of the shadow tree in which an element stands.
fn host(element: Element<'_>) -> Option<NodeId> {
    let tree = element.tree();
    let root = root(element);
    tree.parent(root).filter(|host| tree.element(*host).is_some_and(|it| it.tag().shadow == Some(root)))
}

/// The name of the slot that a child of a host asks for; nothing for what goes in none.
fn slot_name<'t>(tree: &'t Tree<'_>, id: NodeId) -> Option<&'t str> {
    match &tree.node(id).kind {
        NodeKind::Element(_) => tree.element(id).map(|it| it.attribute("slot").unwrap_or_default()),
        NodeKind::Text(_) => Some(""),
        _ => None,
    }
}

/// The first slot of this name in a shadow tree.
fn slot(tree: &Tree<'_>, shadow: NodeId, name: Option<&str>) -> Option<NodeId> {
    let name = name?;
    tree.descendants(shadow).find(|id| {
        tree.element(*id).is_some_and(|it| it.is("slot") && it.attribute("name").unwrap_or_default() == name)
    })
}
