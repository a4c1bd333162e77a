//! Headings that were meant to be records and are none: a slip in their braces must not make a recommendation or an answer vanish.

use std::sync::Arc;

use super::{CLASSES, headings, pair};
use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        source::Span,
        suggest::nearest,
    },
    model::{
        block::{Block, Heading},
        kinds::KindName,
    },
};

/// Classes of headings that make records, and those of charters.
const KNOWN: &[&str] = &["recommendation", "answer", "minutes", "principle", "phase"];

/// The kinds whose sections are records, each with the class that most of them have and the keys that nothing else has.
const MARKED: &[(KindName, &str, &[&str])] = &[
    (KindName::OPINION, "recommendation", &["support", "theme"]),
    (KindName::RESPONSE, "answer", &["to", "decision"]),
];

/// Reports classes that nothing knows (`unknown-heading-class`) and sections that look like records without being marked as such
/// (`record-unmarked`).
pub fn check(kind: KindName, body: &[Block], findings: &mut Vec<Diagnostic>) {
    for (_, heading, span) in headings(body) {
        let unknown = heading.attributes.classes.iter().filter(|class| !KNOWN.contains(&&*class.value));
        let mut slips = unknown.peekable();
        if slips.peek().is_some() {
            findings.extend(slips.map(|class| unknown_class(kind, &class.value, class.span)));
            continue;
        }
        let Some((_, class, keys)) = MARKED.iter().find(|(marked, _, _)| *marked == kind) else { continue };
        let is_marked = CLASSES.iter().any(|(class, _)| heading.attributes.has_class(class));
        if !is_marked && looks_like_record(heading, keys) {
            findings.push(Diagnostic::error("record-unmarked", span).with("class", *class));
        }
    }
}

/// True for `#R7` and for keys that only records have.
fn looks_like_record(heading: &Heading, keys: &[&str]) -> bool {
    let id = heading.attributes.id.as_ref().map_or("", |id| &*id.value);
    let digits = id.trim_start_matches(|sign: char| sign.is_ascii_alphabetic());
    let is_numbered = id.len() > digits.len() && id.len() - digits.len() <= 3 && !digits.is_empty();
    let is_numbered = is_numbered && digits.chars().all(|sign| sign.is_ascii_digit());
    (is_numbered && keys.contains(&"support")) || keys.iter().any(|key| pair(heading, key).is_some())
}

/// In a document of records the class was to make one, and the text would be lost; elsewhere it only does nothing.
fn unknown_class(kind: KindName, class: &Arc<str>, span: Span) -> Diagnostic {
    let near = nearest(class, KNOWN.iter().copied());
    let holds_records = CLASSES.iter().any(|(_, kinds)| kinds.contains(&kind));
    let finding = match holds_records || near.is_some() {
        true => Diagnostic::error("unknown-heading-class", span),
        false => Diagnostic::warning("unknown-heading-class", span),
    };
    let finding = finding.with("class", class);
    match near {
        Some(near) => {
            let edits = vec![Edit { span, text: near.to_owned() }];
            finding
                .says("unknown-heading-class-suggestion")
                .with("suggestion", near)
                .fix(Fix { safety: Safety::Unsafe, edits })
        }
        None => finding,
    }
}
