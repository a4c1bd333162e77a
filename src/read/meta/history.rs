//! Reads what changed in a document, and which rules are waived in public.

use crate::{
    base::{diagnostic::Diagnostic, fields::Fields},
    config::dates::{date, required_date},
    model::meta::{Change, ChangeKind, TextCorrection, Waiver},
    read::hollow::is_reason,
};

/// The words for how much a change changes.
const CHANGES: &[(&str, ChangeKind)] =
    &[("major", ChangeKind::Major), ("minor", ChangeKind::Minor), ("correction", ChangeKind::Correction)];

/// The entries of `changes`; a major change and a correction need a note (`change-without-note`).
pub fn changes(fields: &mut Fields) -> Vec<Change> {
    let mut changes = Vec::new();
    for node in fields.list("changes") {
        let mut entry = Fields::of(node);
        let date = required_date(&mut entry, "date");
        entry.required("kind");
        let words: Vec<&'static str> = CHANGES.iter().map(|(word, _)| *word).collect();
        let word = entry.word("kind", &words);
        let kind = word.as_ref().and_then(|word| CHANGES.iter().find(|(name, _)| *name == word.value));
        let note = entry.text("note");
        if let (Some(word), None) = (&word, &note)
            && word.value != "minor"
        {
            let finding = Diagnostic::error("change-without-note", node.span);
            entry.report(finding.with("kind", word.value));
        }
        if let (Some(date), Some((_, kind))) = (date, kind) {
            changes.push(Change { date: date.value, kind: *kind, note: note.map(|note| note.value), span: node.span });
        }
        entry.finish().into_iter().for_each(|finding| fields.report(finding));
    }
    changes
}

/// The entries of `corrections`: each says when, where and why.
pub fn corrections(fields: &mut Fields) -> Vec<TextCorrection> {
    let mut corrections = Vec::new();
    for node in fields.list("corrections") {
        let mut entry = Fields::of(node);
        let date = required_date(&mut entry, "date");
        let section = entry.required_text("section");
        let reason = entry.required_text("reason");
        if let (Some(date), Some(section), Some(reason)) = (date, section, reason) {
            if !is_reason(&reason.value) {
                entry.report(Diagnostic::error("reason-hollow", reason.span).with("reason", &reason.value));
            }
            corrections.push(TextCorrection { date: date.value, section, reason: reason.value });
        }
        entry.finish().into_iter().for_each(|finding| fields.report(finding));
    }
    corrections
}

/// The entries of `waivers`; each needs a reason and an end (`waiver-incomplete`).
pub fn waivers(fields: &mut Fields) -> Vec<Waiver> {
    let mut waivers = Vec::new();
    for node in fields.list("waivers") {
        let mut entry = Fields::of(node);
        let rule = entry.required_text("rule");
        let reason = entry.text("reason").filter(|reason| is_reason(&reason.value));
        let has_end = entry.node("until").is_some();
        let until = date(&mut entry, "until");
        if let Some(message) = lack(reason.is_some(), has_end) {
            let place = rule.as_ref().map_or(node.span, |rule| rule.span);
            let finding = Diagnostic::error("waiver-incomplete", place).says(message);
            entry.report(finding.with("rule", rule.as_ref().map_or("", |rule| &rule.value)));
        }
        if let Some(rule) = rule {
            let (reason, until) = (reason.map(|reason| reason.value), until.map(|until| until.value));
            waivers.push(Waiver { rule, reason, until, span: node.span });
        }
        entry.finish().into_iter().for_each(|finding| fields.report(finding));
    }
    waivers
}

/// The message for what a waiver lacks.
fn lack(has_reason: bool, has_end: bool) -> Option<&'static str> {
    match (has_reason, has_end) {
        (true, true) => None,
        (false, true) => Some("waiver-incomplete-reason"),
        (true, false) => Some("waiver-incomplete-end"),
        (false, false) => Some("waiver-incomplete"),
    }
}
