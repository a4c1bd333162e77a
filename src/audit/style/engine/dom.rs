//! Our tree as stylo wants to see it. Its traits have `unsafe fn` in them: this is the one module that may write the word.

// Reason: `style::dom::TElement` declares some methods `unsafe`, for trees that several threads write to. Ours is seen by one thread.
#![allow(unsafe_code)]

use std::{
    cell::Cell,
    fmt,
    hash::{Hash, Hasher},
};

use html5ever::{LocalName, Namespace, ns};
use selectors::{
    OpaqueElement,
    attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint},
    bloom::{BLOOM_HASH_MASK, BloomFilter},
    matching::{ElementSelectorFlags, MatchingContext, QuirksMode, VisitedHandlingMode},
    sink::Push,
};
use style::{
    Atom, CaseSensitivityExt,
    applicable_declarations::ApplicableDeclarationBlock,
    bloom::each_relevant_element_hash,
    context::SharedStyleContext,
    data::{ElementDataMut, ElementDataRef, ElementDataWrapper},
    dom::{LayoutIterator, NodeInfo, OpaqueNode, TDocument, TElement, TNode, TShadowRoot},
    properties::{ComputedValues, PropertyDeclarationBlock},
    rule_tree::{CascadeLevel, CascadeOrigin},
    selector_parser::{AttrValue, Lang, NonTSPseudoClass, PseudoElement, SelectorImpl},
    servo_arc::{Arc, ArcBorrow},
    shared_lock::{Locked, SharedRwLock},
    stylesheets::layer_rule::LayerOrder,
    values::{AtomIdent, AtomString, GenericAtomIdent},
};
use stylo_dom::ElementState;

use super::{nodes::Nodes, state, stylists};
use crate::audit::tree::{Element, NodeId, NodeKind, Tree};

/// Declarations that no selector brings.
pub type Block = Arc<Locked<PropertyDeclarationBlock>>;

/// What stylo remembers of a node, beside the tree.
pub struct Node<'a> {
    tree: &'a Tree<'a>,
    all: &'a Nodes<'a>,
    id: NodeId,
    identifier: Option<Atom>,
    classes: Vec<AtomIdent>,
    declarations: Option<Block>,
    hints: Option<Block>,
    state: Cell<ElementState>,
    flags: Cell<ElementSelectorFlags>,
    data: ElementDataWrapper,
}

impl<'a> Node<'a> {
    /// A node; declarations are those of its `style` attribute and of its presentational attributes.
    pub fn new(
        all: &'a Nodes<'a>,
        tree: &'a Tree<'a>,
        id: NodeId,
        declarations: Option<Block>,
        hints: Option<Block>,
    ) -> Self {
        let element = tree.element(id);
        let identifier = element.and_then(|it| it.attribute("id")).filter(|it| !it.is_empty()).map(Atom::from);
        let classes = element.map(|it| it.words("class").map(AtomIdent::from).collect()).unwrap_or_default();
        let state = element.map_or(ElementState::empty(), state::state);
        Self {
            tree,
            all,
            id,
            identifier,
            classes,
            declarations,
            hints,
            state: Cell::new(state),
            flags: Cell::new(ElementSelectorFlags::empty()),
            data: ElementDataWrapper::default(),
        }
    }
}

/// A node to be handed to stylo: one pointer.
#[derive(Copy, Clone)]
pub struct Handle<'a>(pub &'a Node<'a>);

impl<'a> Handle<'a> {
    /// Its computed values, once they are there.
    pub fn primary(self) -> Option<Arc<ComputedValues>> {
        self.0.data.borrow().styles.get_primary().cloned()
    }

    /// Adds states, as of an element that has the focus, or takes them away.
    pub fn set_state(self, state: ElementState, on: bool) {
        let now = self.0.state.get();
        self.0.state.set(if on { now | state } else { now - state });
    }

    fn at(self, id: NodeId) -> Self {
        self.0.all.at(id)
    }

    fn element(self) -> Element<'a> {
        self.0.tree.element(self.0.id).expect("handles of elements are made from elements")
    }

    fn of(self, element: Option<Element<'a>>) -> Option<Self> {
        element.map(|it| self.at(it.id()))
    }
}

impl PartialEq for Handle<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Handle<'_> {}

impl Hash for Handle<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.id.hash(state);
    }
}

impl fmt::Debug for Handle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0.id)
    }
}

impl<'a> TDocument for Handle<'a> {
    type ConcreteNode = Self;

    fn as_node(&self) -> Self {
        *self
    }

    fn is_html_document(&self) -> bool {
        true
    }

    fn quirks_mode(&self) -> QuirksMode {
        stylists::quirks_mode(self.0.tree.quirks())
    }

    fn shared_lock(&self) -> &SharedRwLock {
        &stylists::LOCK
    }
}

impl NodeInfo for Handle<'_> {
    fn is_element(&self) -> bool {
        matches!(self.0.tree.node(self.0.id).kind, NodeKind::Element(_))
    }

    fn is_text_node(&self) -> bool {
        matches!(self.0.tree.node(self.0.id).kind, NodeKind::Text(_))
    }
}

/// Shadow trees are not styled: there is none as far as stylo sees.
impl<'a> TShadowRoot for Handle<'a> {
    type ConcreteNode = Self;

    fn as_node(&self) -> Self {
        *self
    }

    fn host(&self) -> Self {
        *self
    }

    fn style_data<'b>(&self) -> Option<&'b style::stylist::CascadeData>
    where
        Self: 'b,
    {
        None
    }
}

impl<'a> TNode for Handle<'a> {
    type ConcreteElement = Self;
    type ConcreteDocument = Self;
    type ConcreteShadowRoot = Self;

    fn parent_node(&self) -> Option<Self> {
        self.0.tree.parent(self.0.id).map(|id| self.at(id))
    }

    fn first_child(&self) -> Option<Self> {
        self.0.tree.children(self.0.id).next().map(|id| self.at(id))
    }

    fn last_child(&self) -> Option<Self> {
        self.0.tree.children(self.0.id).next_back().map(|id| self.at(id))
    }

    fn prev_sibling(&self) -> Option<Self> {
        self.0.tree.previous(self.0.id).map(|id| self.at(id))
    }

    fn next_sibling(&self) -> Option<Self> {
        self.0.tree.next(self.0.id).map(|id| self.at(id))
    }

    fn owner_doc(&self) -> Self {
        self.at(NodeId::DOCUMENT)
    }

    fn is_in_document(&self) -> bool {
        true
    }

    fn traversal_parent(&self) -> Option<Self> {
        self.parent_node().and_then(|node| node.as_element())
    }

    fn opaque(&self) -> OpaqueNode {
        OpaqueNode(self.0.id.index())
    }

    fn debug_id(self) -> usize {
        self.0.id.index()
    }

    fn as_element(&self) -> Option<Self> {
        self.is_element().then_some(*self)
    }

    fn as_document(&self) -> Option<Self> {
        (self.0.id == NodeId::DOCUMENT).then_some(*self)
    }

    fn as_shadow_root(&self) -> Option<Self> {
        None
    }
}

impl<'a> selectors::Element for Handle<'a> {
    type Impl = SelectorImpl;

    fn opaque(&self) -> OpaqueElement {
        OpaqueElement::new(self.0)
    }

    fn parent_element(&self) -> Option<Self> {
        self.of(self.element().parent())
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.of(self.element().previous_sibling())
    }

    fn next_sibling_element(&self) -> Option<Self> {
        self.of(self.element().next_sibling())
    }

    fn first_element_child(&self) -> Option<Self> {
        self.of(self.element().children().next())
    }

    fn is_html_element_in_html_document(&self) -> bool {
        self.element().is_html()
    }

    fn has_local_name(&self, local_name: &LocalName) -> bool {
        self.element().tag().name == *local_name
    }

    fn has_namespace(&self, namespace: &Namespace) -> bool {
        self.element().tag().namespace == *namespace
    }

    fn is_same_type(&self, other: &Self) -> bool {
        let (one, other) = (self.element().tag(), other.element().tag());
        one.name == other.name && one.namespace == other.namespace
    }

    fn attr_matches(
        &self,
        namespace: &NamespaceConstraint<&style::Namespace>,
        local_name: &style::LocalName,
        operation: &AttrSelectorOperation<&AtomString>,
    ) -> bool {
        let fits = |it: &Namespace| match namespace {
            NamespaceConstraint::Any => true,
            NamespaceConstraint::Specific(wanted) => *it == wanted.0,
        };
        let attributes = self.element().attributes();
        attributes.iter().any(|it| it.name == local_name.0 && fits(&it.namespace) && operation.eval_str(&it.value))
    }

    fn match_non_ts_pseudo_class(
        &self,
        pseudo_class: &NonTSPseudoClass,
        _: &mut MatchingContext<'_, SelectorImpl>,
    ) -> bool {
        match pseudo_class {
            NonTSPseudoClass::Lang(lang) => self.match_element_lang(None, lang),
            NonTSPseudoClass::ServoNonZeroBorder | NonTSPseudoClass::CustomState(_) => false,
            _ => self.0.state.get().intersects(pseudo_class.state_flag()),
        }
    }

    fn match_pseudo_element(&self, _: &PseudoElement, _: &mut MatchingContext<'_, SelectorImpl>) -> bool {
        false
    }

    fn apply_selector_flags(&self, flags: ElementSelectorFlags) {
        let own = flags.for_self();
        self.0.flags.set(self.0.flags.get() | own);
        let above = flags.for_parent();
        if !above.is_empty()
            && let Some(parent) = self.parent_node()
        {
            parent.0.flags.set(parent.0.flags.get() | above);
        }
    }

    fn is_link(&self) -> bool {
        self.0.state.get().intersects(ElementState::UNVISITED)
    }

    fn is_html_slot_element(&self) -> bool {
        false
    }

    fn has_id(&self, id: &AtomIdent, case_sensitivity: CaseSensitivity) -> bool {
        self.0.identifier.as_ref().is_some_and(|own| case_sensitivity.eq_atom(own, id))
    }

    fn has_class(&self, name: &AtomIdent, case_sensitivity: CaseSensitivity) -> bool {
        self.0.classes.iter().any(|own| case_sensitivity.eq_atom(own, name))
    }

    fn imported_part(&self, _: &AtomIdent) -> Option<AtomIdent> {
        None
    }

    fn is_part(&self, _: &AtomIdent) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        !self.0.tree.children(self.0.id).any(|id| match &self.0.tree.node(id).kind {
            NodeKind::Element(_) => true,
            NodeKind::Text(text) => !text.is_empty(),
            _ => false,
        })
    }

    fn is_root(&self) -> bool {
        self.0.tree.root().is_some_and(|root| root.id() == self.0.id)
    }

    fn has_custom_state(&self, _: &AtomIdent) -> bool {
        false
    }

    fn add_element_unique_hashes(&self, filter: &mut BloomFilter) -> bool {
        each_relevant_element_hash(*self, |hash| filter.insert_hash(hash & BLOOM_HASH_MASK));
        true
    }
}

/// The children of an element, for stylo's own walks.
pub struct Children<'a>(Option<Handle<'a>>);

impl<'a> Iterator for Children<'a> {
    type Item = Handle<'a>;

    fn next(&mut self) -> Option<Handle<'a>> {
        let child = self.0?;
        self.0 = child.next_sibling();
        Some(child)
    }
}

impl<'a> TElement for Handle<'a> {
    type ConcreteNode = Self;
    type TraversalChildrenIterator = Children<'a>;

    fn as_node(&self) -> Self {
        *self
    }

    fn traversal_children(&self) -> LayoutIterator<Children<'a>> {
        LayoutIterator(Children(self.first_child()))
    }

    fn is_html_element(&self) -> bool {
        self.element().is_html()
    }

    fn is_mathml_element(&self) -> bool {
        self.element().tag().namespace == ns!(mathml)
    }

    fn is_svg_element(&self) -> bool {
        self.element().is_svg()
    }

    fn style_attribute(&self) -> Option<ArcBorrow<'_, Locked<PropertyDeclarationBlock>>> {
        self.0.declarations.as_ref().map(|it| it.borrow_arc())
    }

    fn animation_rule(&self, _: &SharedStyleContext<'_>) -> Option<Block> {
        None
    }

    fn transition_rule(&self, _: &SharedStyleContext<'_>) -> Option<Block> {
        None
    }

    fn state(&self) -> ElementState {
        self.0.state.get()
    }

    fn has_part_attr(&self) -> bool {
        false
    }

    fn exports_any_part(&self) -> bool {
        false
    }

    fn id(&self) -> Option<&Atom> {
        self.0.identifier.as_ref()
    }

    fn each_class<F: FnMut(&AtomIdent)>(&self, callback: F) {
        self.0.classes.iter().for_each(callback);
    }

    fn each_custom_state<F: FnMut(&AtomIdent)>(&self, _: F) {}

    fn each_attr_name<F: FnMut(&style::LocalName)>(&self, mut callback: F) {
        for attribute in self.element().attributes() {
            callback(&GenericAtomIdent(attribute.name.clone()));
        }
    }

    fn has_dirty_descendants(&self) -> bool {
        false
    }

    fn has_snapshot(&self) -> bool {
        false
    }

    fn handled_snapshot(&self) -> bool {
        true
    }

    unsafe fn set_handled_snapshot(&self) {}

    unsafe fn set_dirty_descendants(&self) {}

    unsafe fn unset_dirty_descendants(&self) {}

    fn store_children_to_process(&self, _: isize) {}

    fn did_process_child(&self) -> isize {
        0
    }

    unsafe fn ensure_data(&self) -> ElementDataMut<'_> {
        self.0.data.borrow_mut()
    }

    unsafe fn clear_data(&self) {
        *self.0.data.borrow_mut() = Default::default();
    }

    fn has_data(&self) -> bool {
        true
    }

    fn borrow_data(&self) -> Option<ElementDataRef<'_>> {
        Some(self.0.data.borrow())
    }

    fn mutate_data(&self) -> Option<ElementDataMut<'_>> {
        Some(self.0.data.borrow_mut())
    }

    fn skip_item_display_fixup(&self) -> bool {
        false
    }

    fn may_have_animations(&self) -> bool {
        false
    }

    fn set_may_have_animations(&self) {}

    fn has_animations(&self, _: &SharedStyleContext<'_>) -> bool {
        false
    }

    fn has_css_animations(&self, _: &SharedStyleContext<'_>, _: Option<PseudoElement>) -> bool {
        false
    }

    fn has_css_transitions(&self, _: &SharedStyleContext<'_>, _: Option<PseudoElement>) -> bool {
        false
    }

    fn shadow_root(&self) -> Option<Self> {
        None
    }

    fn containing_shadow(&self) -> Option<Self> {
        None
    }

    fn lang_attr(&self) -> Option<AttrValue> {
        self.element().attribute("lang").map(AttrValue::from)
    }

    fn match_element_lang(&self, override_lang: Option<Option<AttrValue>>, value: &Lang) -> bool {
        let own = match &override_lang {
            Some(lang) => lang.as_ref().map(|it| &***it),
            None => state::language(self.element()),
        };
        own.is_some_and(|own| state::language_matches(own, value))
    }

    fn is_html_document_body_element(&self) -> bool {
        state::is_body(self.0.tree, self.element())
    }

    fn synthesize_presentational_hints_for_legacy_attributes<V>(&self, _: VisitedHandlingMode, hints: &mut V)
    where
        V: Push<ApplicableDeclarationBlock>,
    {
        if let Some(block) = &self.0.hints {
            hints.push(ApplicableDeclarationBlock::from_declarations(
                block.clone(),
                CascadeLevel::new(CascadeOrigin::PresHints),
                LayerOrder::root(),
            ));
        }
    }

    fn local_name(&self) -> &LocalName {
        &self.element().tag().name
    }

    fn namespace(&self) -> &Namespace {
        &self.element().tag().namespace
    }

    fn query_container_size(
        &self,
        _: &style::values::specified::Display,
    ) -> euclid::default::Size2D<Option<app_units::Au>> {
        // Nothing is laid out: conditions on the size of a container are not met.
        euclid::default::Size2D::new(None, None)
    }

    fn has_selector_flags(&self, flags: ElementSelectorFlags) -> bool {
        self.0.flags.get().contains(flags)
    }

    fn relative_selector_search_direction(&self) -> ElementSelectorFlags {
        ElementSelectorFlags::empty()
    }

    fn get_attr(&self, name: &style::LocalName, namespace: &style::Namespace) -> Option<String> {
        let attributes = self.element().attributes();
        attributes.iter().find(|it| it.name == name.0 && it.namespace == namespace.0).map(|it| it.value.to_string())
    }
}
