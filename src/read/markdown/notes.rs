//! Puts the notes in the order of their first reference and finds those that are missing or that nobody refers to.

use std::{collections::HashMap, sync::Arc};

use super::walk;
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        suggest::nearest,
    },
    model::block::{Block, Inline, InlineKind, Note},
};

/// How many missing notes get a suggestion: each costs a comparison with every label.
const MOST_SUGGESTIONS: usize = 20;

/// The notes that the body refers to, itself or through other notes. References to a note that is not there become text.
pub fn resolve(body: &mut [Block], written: Vec<Note>, findings: &mut Vec<Diagnostic>) -> Vec<Note> {
    let mut notes = Notes { written, numbers: HashMap::new(), order: Vec::new(), suggestions: 0 };
    notes.number(findings);
    let mut used = vec![false; notes.written.len()];
    walk::inlines(body, &mut |inline| notes.refer(inline, &mut used, findings));
    let mut next = 0;
    while let Some(index) = notes.order.get(next).copied() {
        let mut text = std::mem::take(&mut notes.written[index].body);
        walk::inlines(&mut text, &mut |inline| notes.refer(inline, &mut used, findings));
        notes.written[index].body = text;
        next += 1;
    }
    let mut slots: Vec<Option<Note>> = notes.written.into_iter().map(Some).collect();
    let ordered = notes.order.iter().filter_map(|index| slots[*index].take()).collect();
    for note in slots.into_iter().flatten() {
        let is_first = notes.numbers.get(&key(&note.label)).is_some_and(|index| !used[*index]);
        if is_first {
            findings.push(Diagnostic::warning("note-unused", note.span).with("label", &note.label));
        }
    }
    ordered
}

struct Notes {
    written: Vec<Note>,
    numbers: HashMap<String, usize>,
    order: Vec<usize>,
    suggestions: usize,
}

impl Notes {
    /// Gives each label to the first note that has it (`note-duplicate`).
    fn number(&mut self, findings: &mut Vec<Diagnostic>) {
        for (index, note) in self.written.iter().enumerate() {
            let first = *self.numbers.entry(key(&note.label)).or_insert(index);
            if first != index {
                let finding = Diagnostic::error("note-duplicate", note.span).with("label", &note.label);
                findings.push(finding.label(self.written[first].span, Message::new("note-duplicate-first")));
            }
        }
    }

    fn refer(&mut self, inline: &mut Inline, used: &mut [bool], findings: &mut Vec<Diagnostic>) {
        let InlineKind::NoteReference(label) = &mut inline.kind else { return };
        if let Some(index) = self.numbers.get(&key(label)).copied() {
            *label = Arc::clone(&self.written[index].label);
            if !used[index] {
                used[index] = true;
                self.order.push(index);
            }
            return;
        }
        let finding = Diagnostic::error("note-missing", inline.span).with("label", &*label);
        let near = self.near(label);
        findings.push(match near {
            Some(near) => finding.says("note-missing-suggestion").with("suggestion", near),
            None => finding,
        });
        inline.kind = InlineKind::Text(format!("[^{label}]").into());
    }

    /// The label that was probably meant. Of numbers, each is near every other one: no suggestion.
    fn near(&mut self, label: &str) -> Option<Arc<str>> {
        if label.chars().count() < 3 || self.suggestions == MOST_SUGGESTIONS {
            return None;
        }
        self.suggestions += 1;
        nearest(label, self.written.iter().map(|note| &*note.label)).map(Arc::from)
    }
}

/// Labels do not distinguish capitals (GitHub).
fn key(label: &str) -> String {
    label.to_lowercase()
}
