//! Notes at the foot of the page (OpenDocument 1.3, part 3, 6.3): each stands with its first reference, and every other one names it.

use super::{
    super::{names, styled},
    Around, Piece, Text,
};
use crate::render::html::element::{Element, Node};

impl<'t> Text<'t, '_> {
    /// A reference. The first one holds the note, unless it stands in a note itself: then the note follows that one, with the same number.
    pub(super) fn note_reference(&mut self, label: &'t str, out: &mut Vec<Node>) {
        if !self.notes.contains_key(label) {
            return;
        }
        // Two numbers side by side would be one.
        if out.last().is_some_and(is_reference) {
            out.push(self.comma());
        }
        if self.numbers.contains_key(label) {
            return out.push(self.again(label));
        }
        self.numbers.insert(label, self.numbers.len() + 1);
        if self.around.contains(&Around::Note) {
            self.waiting.push_back(label);
            return out.push(self.again(label));
        }
        out.push(self.note(label));
        while let Some(label) = self.waiting.pop_front() {
            out.push(self.comma());
            out.push(self.note(label));
        }
    }

    fn comma(&self) -> Node {
        styled("text:span", names::ANCHOR).text(self.say("odt-between-notes")).into()
    }

    fn note(&mut self, label: &'t str) -> Node {
        let number = self.numbers[label];
        let note = self.notes[label];
        // A note stands by itself, wherever its reference does.
        let around = std::mem::replace(&mut self.around, vec![Around::Note]);
        let (in_heading, lang) = (self.in_heading, self.lang.clone());
        (self.in_heading, self.lang) = (false, self.edition.lang.clone());
        let pieces = self.blocks(&note.body);
        (self.around, self.in_heading, self.lang) = (around, in_heading, lang);
        let mut body: Vec<Node> = pieces.into_iter().map(Piece::into_node).collect();
        if body.is_empty() {
            body.push(styled("text:p", names::NOTE).into());
        }
        Element::new("text:note")
            .attribute("text:id", id(number))
            .attribute("text:note-class", "footnote")
            .child(Element::new("text:note-citation").text(number.to_string()))
            .child(Element::new("text:note-body").children(body))
            .into()
    }

    /// A further reference to a note.
    fn again(&self, label: &str) -> Node {
        let number = self.numbers[label];
        let reference = Element::new("text:note-ref")
            .attribute("text:ref-name", id(number))
            .attribute("text:note-class", "footnote")
            .attribute("text:reference-format", "text")
            .text(number.to_string());
        styled("text:span", names::ANCHOR).child(reference).into()
    }
}

fn is_reference(node: &Node) -> bool {
    match node {
        Node::Element(element) if element.tag == "text:span" => element.children.iter().any(is_reference),
        Node::Element(element) => matches!(element.tag, "text:note" | "text:note-ref"),
        Node::Text(..) => false,
    }
}

fn id(number: usize) -> String {
    format!("note-{number}")
}
