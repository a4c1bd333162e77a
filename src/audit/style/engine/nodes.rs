//! The nodes of a page as stylo wants to see them, each made when it is first asked for: where an element's like is known, nobody asks.

use std::cell::OnceCell;

use style::{properties::parse_style_attribute, servo_arc::Arc, stylesheets::CssRuleType};

use super::{
    dom::{Block, Handle, Node},
    hints,
    stylists::{BASE, LOCK, quirks_mode},
};
use crate::audit::{
    style::skeleton::color_scheme,
    tree::{Element, NodeId, Tree},
};

/// All nodes of a page, at their numbers.
pub struct Nodes<'a> {
    tree: &'a Tree<'a>,
    root: Element<'a>,
    all: Vec<OnceCell<Box<Node<'a>>>>,
}

impl<'a> Nodes<'a> {
    /// Those of a page, whose first element is given.
    pub fn new(tree: &'a Tree<'a>, root: Element<'a>) -> Self {
        Self { tree, root, all: std::iter::repeat_with(OnceCell::new).take(tree.len()).collect() }
    }

    /// The node of a number.
    pub fn at(&'a self, id: NodeId) -> Handle<'a> {
        Handle(self.all[id.index()].get_or_init(|| Box::new(self.make(id))))
    }

    /// A node with the declarations of its attributes.
    fn make(&'a self, id: NodeId) -> Node<'a> {
        let Some(element) = self.tree.element(id) else { return Node::new(self, self.tree, id, None, None) };
        let own = element.attribute("style").filter(|css| !css.trim().is_empty()).map(|css| self.block(css));
        let mut hints = hints::declarations(element);
        if element == self.root
            && let Some(scheme) = color_scheme(self.tree)
        {
            hints.push_str(&format!("color-scheme:{};", scheme.replace([';', '}', '!'], " ")));
        }
        let hints = (!hints.is_empty()).then(|| self.block(&hints));
        Node::new(self, self.tree, id, own, hints)
    }

    fn block(&self, css: &str) -> Block {
        let quirks = quirks_mode(self.tree.quirks());
        Arc::new(LOCK.wrap(parse_style_attribute(css, &BASE, None, quirks, CssRuleType::Style)))
    }
}
