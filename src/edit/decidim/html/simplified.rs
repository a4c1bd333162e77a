//! What Markdown has no form for, and what becomes of it: an import tells what it made simpler.

use std::collections::BTreeSet;

use super::tree::{Element, Node};

/// What is made simpler.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Simplified {
    /// A part that folds becomes a heading and its text.
    Folded,
    /// A film, a sound or a page within the page becomes a link.
    Player,
    /// A picture of another site becomes a link.
    Picture,
    /// A table within a table is read after what stands before it.
    NestedTable,
    /// A cell over several columns or rows is repeated.
    MergedCells,
    /// Of a form the words remain.
    Form,
}

impl Simplified {
    /// Its name, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Simplified::Folded => "folded",
            Simplified::Player => "player",
            Simplified::Picture => "picture",
            Simplified::NestedTable => "nested-table",
            Simplified::MergedCells => "merged-cells",
            Simplified::Form => "form",
        }
    }
}

/// Elements that play or show something of another page.
pub const PLAYERS: &[&str] = &["iframe", "video", "audio", "object", "embed"];

/// Elements that people fill in.
const FORMS: &[&str] = &["form", "input", "select", "textarea", "button"];

/// True of a table that holds another one.
pub fn is_nested(table: &Element) -> bool {
    table.children.iter().any(|node| matches!(node, Node::Element(child) if child.any(&|inner| inner.name == "table")))
}

/// Notes what is made simpler in some nodes.
pub fn note(nodes: &[Node], found: &mut BTreeSet<Simplified>) {
    for node in nodes {
        let Node::Element(element) = node else { continue };
        let name = element.name.as_str();
        match name {
            "details" => drop(found.insert(Simplified::Folded)),
            "img" if element.address.is_some() => drop(found.insert(Simplified::Picture)),
            "table" if is_nested(element) => drop(found.insert(Simplified::NestedTable)),
            "td" | "th" if element.spans.0 > 1 || element.spans.1 > 1 => drop(found.insert(Simplified::MergedCells)),
            _ if PLAYERS.contains(&name) => drop(found.insert(Simplified::Player)),
            _ if FORMS.contains(&name) => drop(found.insert(Simplified::Form)),
            _ => {}
        }
        note(&element.children, found);
    }
}
