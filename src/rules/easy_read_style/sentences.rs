//! Sentences: how long they are, and that each has its own line.

use std::ops::Range;

use super::Fault;
use crate::{
    base::diagnostic::Severity,
    rules::passages::{Passage, PassageKind},
};

/// Words that a sentence may have.
const MOST: usize = 12;
/// Words over which nobody calls it easy.
const FAR_TOO_MANY: usize = 15;

/// Sentences that are too long, and those that begin on the line of another.
pub fn faults(passage: &Passage<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let is_field = matches!(passage.kind, PassageKind::Field(_));
    for line in lines(&passage.text) {
        for (index, sentence) in sentences(&passage.text, line).into_iter().enumerate() {
            let words = count(&passage.text[sentence.clone()]);
            if words > MOST {
                let (message, severity) = match words > FAR_TOO_MANY {
                    true => ("falc-style-sentence-far-too-long", Severity::Error),
                    false => ("falc-style", Severity::Warning),
                };
                faults.push(Fault { message, severity, range: sentence.clone(), words: Some(words) });
            }
            // A summary is one line by nature.
            if index > 0 && !is_field {
                faults.push(Fault::new("falc-style-two-sentences", sentence));
            }
        }
    }
    faults
}

fn lines(text: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        lines.push(start..start + line.len());
        start += line.len() + 1;
    }
    lines
}

/// The sentences of a line: each ends with a mark that a space and a new sentence follow, or with the line.
fn sentences(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = line.start;
    let within = &text[line.clone()];
    for (at, mark) in within.char_indices().filter(|(_, it)| matches!(it, '.' | '!' | '?' | '…')) {
        let end = line.start + at + mark.len_utf8();
        let rest = &text[end..line.end];
        let next = rest.trim_start().chars().next();
        let begins = rest.starts_with(char::is_whitespace)
            && next.is_some_and(|it| it.is_uppercase() || it.is_ascii_digit() || matches!(it, '«' | '“' | '"'));
        if begins {
            push(text, start..end, &mut sentences);
            start = end;
        }
    }
    push(text, start..line.end, &mut sentences);
    sentences
}

/// Keeps a sentence without the spaces around it, if anything is left.
fn push(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let inside = &text[range.clone()];
    let start = range.start + (inside.len() - inside.trim_start().len());
    let end = start + inside.trim().len();
    if inside.chars().any(char::is_alphanumeric) {
        sentences.push(start..end);
    }
}

/// The words of a sentence. A number in groups, such as a telephone number, is one.
fn count(sentence: &str) -> usize {
    let mut words = 0;
    let mut after_number = false;
    for word in sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)) {
        let is_number = word.chars().all(|it| it.is_ascii_digit() || it.is_ascii_punctuation());
        if !(is_number && after_number) {
            words += 1;
        }
        after_number = is_number;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_another_begins() {
        let text = "Bonjour. Voici M. Petit ! Il vient à 18.30 h. fin";
        let found: Vec<&str> = sentences(text, 0..text.len()).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["Bonjour.", "Voici M.", "Petit !", "Il vient à 18.30 h. fin"]);
    }

    #[test]
    fn a_number_in_groups_is_one_word() {
        assert_eq!(count("Téléphoner au 03 53 01 20 26."), 3);
        assert_eq!(count("Venez : c’est ouvert !"), 3);
    }
}
