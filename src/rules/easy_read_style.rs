//! The rules of easy-read that a machine can check (Unapei, « L’information pour tous », 2009): short sentences, one a line, digits, no
//! signs that are hard to read. Whether somebody understands is known to the people concerned alone.

mod sentences;
mod signs;

use std::ops::Range;

use super::passages::{Passage, PassageKind, Words};
use crate::{
    base::{
        diagnostic::{Diagnostic, Place, Severity},
        source::Span,
    },
    model::{
        block::{InlineKind, plain_text},
        document::Document,
        kinds::KindName,
        walk,
    },
};

/// Something hard to read.
struct Fault {
    message: &'static str,
    severity: Severity,
    range: Range<usize>,
    words: Option<usize>,
}

impl Fault {
    fn new(message: &'static str, range: Range<usize>) -> Self {
        Self { message, severity: Severity::Warning, range, words: None }
    }
}

/// Every fault of an easy-read version, each at its place.
pub fn faults(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    if words.document.id.kind != KindName::EASY_READ {
        return;
    }
    for passage in words.passages.iter().filter(|passage| is_read(passage)) {
        let mut found = sentences::faults(passage);
        found.extend(signs::faults(passage));
        found.sort_by_key(|fault| (fault.range.start, fault.range.end));
        findings.extend(found.iter().map(|fault| told(fault, passage)));
    }
    italics(words.document, findings);
}

/// What a reader of the page meets; the other fields are for us.
fn is_read(passage: &Passage<'_>) -> bool {
    match passage.kind {
        PassageKind::Field(key) => ["title", "summary"].contains(&key),
        PassageKind::Heading | PassageKind::Quotation | PassageKind::Text => true,
    }
}

fn told(fault: &Fault, passage: &Passage<'_>) -> Diagnostic {
    let written = &passage.text[fault.range.clone()];
    let place = Place::Source(passage.span(&fault.range));
    let finding = Diagnostic::new(fault.severity, "falc-style", place).says(fault.message).with("written", written);
    match fault.words {
        Some(words) => finding.with("words", words),
        None => finding,
    }
}

/// Slanted letters are harder to tell apart.
fn italics(document: &Document, findings: &mut Vec<Diagnostic>) {
    let mut found: Vec<(Span, String)> = Vec::new();
    walk::inlines(document, &mut |inline| {
        if let InlineKind::Emphasis(text) = &inline.kind {
            found.push((inline.span, plain_text(text)));
        }
    });
    for (span, text) in found {
        findings.push(Diagnostic::warning("falc-style", span).says("falc-style-italics").with("written", text));
    }
}
