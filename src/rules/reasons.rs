//! A decision says why, in words that belong to it.

use std::collections::BTreeMap;

use super::{
    answers::responses_of,
    parts::{Part, decided, heading_to_write, near},
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message, Place, Severity},
        source::Span,
    },
    model::{
        block::{Block, BlockKind, Inline, InlineKind, plain_text},
        document::Document,
        prose::{count_words, paragraphs},
        record::Section,
    },
    site::{Site, answers::AnswerParts},
};

/// Under four words there is no reason: a reason has a subject, a verb and something that it says (« Non », « Trop cher », « Voir R3 »).
const NO_REASON: usize = 4;
/// Under eight there is hardly one: it is told, and may stand.
const SHORT: usize = 8;
/// How many answers may share their reasons before they look pasted.
const COPIES: usize = 4;

/// « Voir » and a link: words that only point at others.
const POINTING: usize = 1;

/// No part of the answer is called by the charter's word for reasons, or the part is empty.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    let mut silent: BTreeMap<Span, &Document> = BTreeMap::new();
    for found in decided(site).filter(|found| found.needs_reason) {
        let words = &found.words.reasons;
        let Some(word) = words.first() else {
            // The charter says no word in this language, and neither do we: one finding for the document.
            silent.insert(found.response.meta.title.span, found.response);
            continue;
        };
        let write = heading_to_write(found.answer, word);
        let about = |place: Span| {
            let finding = Diagnostic::error("reasons-missing", place);
            finding.with("title", &found.answer.section.title).with("write", write.clone())
        };
        match found.parts.reasons {
            Some(section) if text_of(found.response, section).is_empty() => {
                findings.push(about(section.span).says("reasons-missing-empty"));
            }
            Some(section) if is_elsewhere(found.response, section) => {
                findings.push(about(section.span).says("reasons-missing-elsewhere"));
            }
            Some(_) => {}
            None => {
                let finding = about(found.answer.section.span);
                findings.push(match near(Part::Reasons, words, &found.response.id.lang, &found) {
                    Some(heading) => finding
                        .says("reasons-missing-near")
                        .with("heading", &heading.title)
                        .label(heading.span, Message::new("reasons-missing-heading").with("write", write.clone())),
                    None => finding,
                });
            }
        }
    }
    for (span, document) in silent {
        let finding = Diagnostic::error("reasons-missing", span).says("reasons-missing-undeclared");
        findings.push(finding.with("lang", document.id.lang.tag()));
    }
}

/// Reasons of a few words.
pub fn too_short(site: &Site, findings: &mut Vec<Diagnostic>) {
    for found in decided(site).filter(|found| found.needs_reason) {
        let Some(section) = found.parts.reasons else { continue };
        let text = text_of(found.response, section);
        let words = count_words(&text);
        if text.is_empty() || is_elsewhere(found.response, section) || words >= SHORT {
            continue;
        }
        let severity = if words < NO_REASON { Severity::Error } else { Severity::Warning };
        findings.push(
            Diagnostic::new(severity, "reasons-too-short", Place::Source(section.span))
                .with("title", &found.answer.section.title)
                .with("words", words)
                .with("least", SHORT),
        );
    }
}

/// The same reasons under several answers of one response are nobody's.
pub fn copied(site: &Site, findings: &mut Vec<Diagnostic>) {
    for response in responses_of(site) {
        let mut same: BTreeMap<String, Vec<&Section>> = BTreeMap::new();
        if response.records.answers.len() < COPIES {
            continue;
        }
        let words = site.part_words(response);
        for answer in &response.records.answers {
            let Some(section) = AnswerParts::named(&words, answer).reasons else { continue };
            let text = folded(&text_of(response, section));
            if !text.is_empty() {
                same.entry(text).or_default().push(section);
            }
        }
        for sections in same.values().filter(|sections| sections.len() >= COPIES) {
            let finding = Diagnostic::warning("reasons-copied", sections[0].span).with("count", sections.len());
            findings.push(
                sections[1..].iter().fold(finding, |finding, section| {
                    finding.label(section.span, Message::new("reasons-copied-again"))
                }),
            );
        }
    }
}

/// The prose of a section; empty if it has none.
pub fn text_of(document: &Document, section: &Section) -> String {
    paragraphs(&document.body[section.blocks.clone()]).join("\n")
}

/// True for a section that says nothing but what others say, by a link or a quotation.
fn is_elsewhere(document: &Document, section: &Section) -> bool {
    let own = own_words(&document.body[section.blocks.clone()]);
    own <= POINTING && count_words(&text_of(document, section)) > own
}

/// How many words some blocks have of their own: what is quoted is somebody else's, and what is a link is said elsewhere.
fn own_words(blocks: &[Block]) -> usize {
    let in_text = |text: &[Inline]| {
        let own = text.iter().filter(|inline| !matches!(inline.kind, InlineKind::Link { .. })).cloned();
        count_words(&plain_text(&own.collect::<Vec<_>>()))
    };
    let in_block = |block: &Block| match &block.kind {
        BlockKind::Paragraph(text) | BlockKind::Plain(text) => in_text(text),
        BlockKind::List(list) => list.items.iter().map(|item| own_words(&item.body)).sum(),
        BlockKind::Callout { body, .. } => own_words(body),
        BlockKind::Heading(_) | BlockKind::Quote(_) | BlockKind::Break => 0,
        _ => paragraphs(std::slice::from_ref(block)).iter().map(|text| count_words(text)).sum(),
    };
    blocks.iter().map(in_block).sum()
}

/// Capitals, spaces and punctuation do not make two texts different.
fn folded(text: &str) -> String {
    let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_capitals_and_marks_make_no_difference() {
        assert_eq!(folded("Faute\u{a0}de budget !"), folded("faute de  Budget."));
        assert_ne!(folded("Faute de budget"), folded("Faute de place"));
        assert_eq!(folded(" — "), "");
    }
}
