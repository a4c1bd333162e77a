//! What a draft left open, for somebody to write before it is published.

use super::passages::{Passage, PassageKind, Words};
use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::kinds::KindName,
};

/// What `parvis new` writes where an author has to, and what people write themselves for lack of better.
const OPENINGS: &[&str] = &[
    "à compléter",
    "a compléter",
    "à rédiger",
    "texte à compléter",
    "objectif à compléter",
    "première action, à compléter",
    "to be completed",
    "to be written",
    "text to be completed",
    "objective to be completed",
    "first action, to be completed",
    "nog in te vullen",
    "aan te vullen",
    FILLER,
    "todo",
];

/// The text of printers, which says nothing however it goes on.
const FILLER: &str = "lorem ipsum";

/// What may follow such words when they stand for the text itself: « À compléter par les parents » is a text.
const ENDS: &[char] = &['.', ':', ',', ';', '…', '—', '–', '-', '!', ']', ')'];

/// A passage that says that it is still to be written. A preview of drafts shows them all the same, and words of others stay as they are.
pub fn left_to_complete(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    if words.document.meta.draft {
        return;
    }
    let kind = words.document.id.kind;
    // A process owes an answer, a reason, a date. A theme or an action that `parvis new` has just made is seen at once, and grows.
    let is_owed = KindName::OF_PROCESS.contains(&kind) || KindName::NEAR_PROCESS.contains(&kind);
    let severity = if is_owed || kind == KindName::PROCESS { Severity::Error } else { Severity::Warning };
    let is_theirs = KindName::FROZEN.contains(&kind);
    let is_ours = |passage: &&Passage<'_>| match passage.kind {
        PassageKind::Field(_) => true,
        PassageKind::Heading | PassageKind::Text => !is_theirs,
        PassageKind::Quotation => false,
    };
    for passage in words.passages.iter().filter(is_ours) {
        if let Some(length) = open(passage) {
            let start = passage.text.len() - trimmed(&passage.text).len();
            let range = start..start + length;
            let finding = Diagnostic::new(severity, "left-to-complete", Place::Source(passage.span(&range)));
            findings.push(finding.with("written", &passage.text[range]));
        }
    }
}

/// The length of the words that say so.
fn open(passage: &Passage<'_>) -> Option<usize> {
    let text = trimmed(&passage.text);
    let opening = OPENINGS.iter().find_map(|opening| starts(text, opening))?;
    let is_filler = starts(text, FILLER).is_some();
    let next = text[opening..].trim_start().chars().next();
    (is_filler || next.is_none_or(|next| ENDS.contains(&next))).then_some(opening)
}

fn trimmed(text: &str) -> &str {
    text.trim_start_matches(|sign: char| sign.is_whitespace() || "[(<*_".contains(sign))
}

/// How long the beginning of a text is that says these words, whatever its capitals.
fn starts(text: &str, words: &str) -> Option<usize> {
    let mut length = 0;
    let mut own = text.chars();
    for word in words.chars() {
        let next = own.next()?;
        if !next.to_lowercase().eq(word.to_lowercase()) {
            return None;
        }
        length += next.len_utf8();
    }
    (!own.next().is_some_and(char::is_alphanumeric)).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_stand_for_a_text_are_told_from_a_text() {
        assert_eq!(starts("À COMPLÉTER.", "à compléter"), Some("À COMPLÉTER".len()));
        assert_eq!(starts("À compléterons", "à compléter"), None);
        assert_eq!(starts("À", "à compléter"), None);
        assert_eq!(trimmed("[ (À compléter)"), "À compléter)");
    }
}
