//! Notes: links with words in both directions, under a heading of their own (DPUB-ARIA 1.1).

use std::{collections::BTreeMap, sync::Arc};

use super::{
    super::element::{Element, Node},
    BodyWriter,
    lists::room,
};
use crate::{
    base::{diagnostic::Value, source::Span},
    model::block::Note,
};

/// The notes of a page, and which of them were referred to.
pub(super) struct Notes<'a> {
    all: BTreeMap<&'a str, &'a Note>,
    /// In the order of their first reference: the first has number 1.
    used: Vec<Used<'a>>,
}

struct Used<'a> {
    note: &'a Note,
    anchor: String,
    /// Anchors of the references.
    references: Vec<String>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(notes: &'a [Note]) -> Self {
        Self { all: notes.iter().map(|note| (&*note.label, note)).collect(), used: Vec::new() }
    }
}

impl BodyWriter<'_> {
    /// « Note 3 », raised by style. A note that does not exist is refused by reading, and printed nowhere.
    pub(super) fn note_reference(&mut self, label: &Arc<str>, span: Span, out: &mut Vec<Node>) {
        if self.place.link {
            self.place.held.push((Arc::clone(label), span));
            return;
        }
        let Some(note) = self.notes.all.get(&**label).copied() else { return };
        let index = match self.notes.used.iter().position(|used| used.note.label == note.label) {
            Some(index) => index,
            None => {
                let anchor = self.anchor(&format!("note-{}", self.notes.used.len() + 1));
                self.notes.used.push(Used { note, anchor, references: Vec::new() });
                self.notes.used.len() - 1
            }
        };
        let number = index + 1;
        let own = match self.notes.used[index].references.len() {
            0 => format!("ref-{number}"),
            earlier => format!("ref-{number}-{}", earlier + 1),
        };
        let own = self.anchor(&own);
        let used = &mut self.notes.used[index];
        used.references.push(own.clone());
        let link = Element::new("a")
            .from(span)
            .attribute("class", "note-ref")
            .attribute("href", format!("#{}", used.anchor))
            .attribute("id", own)
            .attribute("role", "doc-noteref")
            .text((self.context.text)("note-ref", &[("number", number.into())]));
        // Without a space « lecture.Note 3 » would be one word to a listener; without a break it would begin a line.
        if ends_in_a_word(out) {
            out.push(Node::Text("\u{a0}".to_owned(), Some(span)));
        }
        out.push(Node::Element(Element::new("sup").from(span).child(link)));
    }

    /// The notes of all texts so far.
    pub fn notes(mut self) -> Vec<Node> {
        // A note may refer to a note: the list grows while it is rendered, and ends since each is rendered once.
        let mut bodies = Vec::new();
        while let Some(used) = self.notes.used.get(bodies.len()) {
            let body = &used.note.body;
            bodies.push(self.blocks(body));
        }
        if bodies.is_empty() {
            return Vec::new();
        }
        let heading = self.anchor("notes");
        let mut list = Element::new("ol").maybe_attribute("class", room(bodies.len() as u64));
        for (index, body) in bodies.into_iter().enumerate() {
            let used = &self.notes.used[index];
            let item = Element::new("li").from(used.note.span).attribute("id", used.anchor.clone());
            list = list.child(item.children(body).child(self.ways_back(index)));
        }
        let section = Element::new("section")
            .attribute("class", "notes")
            .attribute("role", "doc-endnotes")
            .attribute("aria-labelledby", heading.clone())
            .child(Element::new("h2").attribute("id", heading).text(self.say("notes-heading")))
            .child(list);
        vec![Node::Element(section)]
    }

    /// A link for each reference, each with words of its own.
    fn ways_back(&self, index: usize) -> Element {
        let used = &self.notes.used[index];
        let span = used.note.span;
        let mut back = Element::new("p").from(span).attribute("class", "note-back");
        for (nth, reference) in used.references.iter().enumerate() {
            let number = ("number", Value::from(index + 1));
            let words = match used.references.len() {
                1 => (self.context.text)("note-back", &[number]),
                _ => (self.context.text)("note-back-nth", &[number, ("nth", Value::from(nth + 1))]),
            };
            if nth > 0 {
                back = back.text(" ");
            }
            let link = Element::new("a").from(span).attribute("href", format!("#{reference}"));
            back = back.child(link.attribute("role", "doc-backlink").text(words));
        }
        back
    }
}

fn ends_in_a_word(nodes: &[Node]) -> bool {
    match nodes.last() {
        Some(Node::Text(text, _)) => !text.ends_with(char::is_whitespace),
        Some(Node::Element(element)) => element.tag != "br",
        None => false,
    }
}
