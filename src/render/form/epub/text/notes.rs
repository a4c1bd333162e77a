//! Notes: they open over the text where a reading program can do that, and stand at the end of the part where it cannot.

use std::collections::BTreeMap;

use super::Text;
use crate::{
    base::{diagnostic::Value, source::Span},
    model::block::{Block, Note},
    render::html::element::{Element, Node},
};

/// The notes of a book.
pub(super) struct Notes<'t> {
    all: BTreeMap<&'t str, &'t [Block]>,
    /// In the order of their first reference.
    used: Vec<Used<'t>>,
    /// How many of them are written.
    written: usize,
}

struct Used<'t> {
    label: &'t str,
    /// The part in which it stands.
    part: usize,
    id: String,
    /// Parts and ids of the references.
    references: Vec<(usize, String)>,
    text: Vec<Node>,
}

impl<'t> Notes<'t> {
    pub(super) fn new(notes: &'t [Note]) -> Self {
        let all = notes.iter().map(|note| (&*note.label, note.body.as_slice())).collect();
        Self { all, used: Vec::new(), written: 0 }
    }
}

impl<'t> Text<'t, '_> {
    /// « Note 3 », raised by style.
    pub(super) fn note_reference(&mut self, label: &'t str, span: Span, out: &mut Vec<Node>) {
        if !self.notes.all.contains_key(label) {
            return;
        }
        let id = self.ids.take(&format!("_ref-{label}"));
        let index = match self.notes.used.iter().position(|used| used.label == label) {
            Some(index) => index,
            None => {
                let own = self.ids.take(&format!("_note-{label}"));
                let used = Used { label, part: self.part, id: own, references: Vec::new(), text: Vec::new() };
                self.notes.used.push(used);
                self.notes.used.len() - 1
            }
        };
        let used = &mut self.notes.used[index];
        used.references.push((self.part, id.clone()));
        let (part, own) = (used.part, used.id.clone());
        let link = Element::new("a")
            .attribute("epub:type", "noteref")
            .attribute("role", "doc-noteref")
            .attribute("href", self.reference(part, &own))
            .attribute("id", id)
            .text(self.linker.text("note-ref", &[("number", label.into())]));
        // Without a space « lecture.Note 3 » would be one word to a listener.
        if !out.is_empty() {
            out.push(Node::Text("\u{a0}".to_owned(), Some(span)));
        }
        out.push(Node::Element(Element::new("sup").child(link)));
    }

    /// Writes the notes that the part has referred to for the first time. A note may refer to a note.
    pub(super) fn write_notes(&mut self) {
        while let Some(used) = self.notes.used.get(self.notes.written) {
            let body = self.notes.all[used.label];
            let text = self.blocks(body);
            self.notes.used[self.notes.written].text = text;
            self.notes.written += 1;
        }
    }

    /// The notes that stand in a part, once every reference is known.
    pub(super) fn notes_of(&mut self, part: usize) -> Option<Node> {
        self.part = part;
        let mut notes = Vec::new();
        for used in &mut self.notes.used {
            if used.part == part {
                notes.push((used.label, used.id.clone(), std::mem::take(&mut used.text), used.references.clone()));
            }
        }
        if notes.is_empty() {
            return None;
        }
        let mut section = Element::new("section")
            .attribute("class", "notes")
            .attribute("role", "group")
            .attribute("aria-label", self.say("notes-heading"));
        for (label, id, text, references) in notes {
            let aside = Element::new("aside")
                .attribute("epub:type", "footnote")
                .attribute("role", "doc-footnote")
                .attribute("id", id)
                .child(Element::new("p").attribute("class", "note-number").text(self.number(label)))
                .children(text)
                .child(self.ways_back(label, &references));
            section = section.child(aside);
        }
        Some(Node::Element(section))
    }

    fn number(&self, label: &str) -> String {
        self.linker.text("note-ref", &[("number", label.into())])
    }

    /// A link for each reference, each with words of its own.
    fn ways_back(&self, label: &str, references: &[(usize, String)]) -> Element {
        let mut back = Element::new("p").attribute("class", "note-back");
        for (nth, (part, id)) in references.iter().enumerate() {
            let number = ("number", Value::from(label));
            let words = match references.len() {
                1 => self.linker.text("note-back", &[number]),
                _ => self.linker.text("note-back-nth", &[number, ("nth", Value::from(nth + 1))]),
            };
            if nth > 0 {
                back = back.text(" ");
            }
            let link = Element::new("a").attribute("role", "doc-backlink").attribute("href", self.reference(*part, id));
            back = back.child(link.text(words));
        }
        back
    }
}
