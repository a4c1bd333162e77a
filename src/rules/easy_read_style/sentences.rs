//! Sentences: how long they are, and that each has its own line.

use std::ops::Range;

use super::Fault;
use crate::{
    base::{diagnostic::Severity, lang::Lang, sentences::ranges},
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
        for (index, sentence) in sentences(&passage.text, line, passage.lang).into_iter().enumerate() {
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

/// The sentences of a line: what an abbreviation shortens, and the time of « 18 h. 30 », ends none.
fn sentences(text: &str, line: Range<usize>, lang: &Lang) -> Vec<Range<usize>> {
    let found = ranges(&text[line.clone()], lang).into_iter();
    let placed = found.map(|range| line.start + range.start..line.start + range.end);
    placed.filter(|range| text[range.clone()].contains(char::is_alphanumeric)).collect()
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
    fn sentences_end_where_another_begins_and_not_inside_of_a_time() {
        let found = |text: &str, expected: &[&str]| {
            let lang = Lang::parse("fr").expect("a tag");
            let found: Vec<&str> =
                sentences(text, 0..text.len(), &lang).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected);
        };
        found(
            "Bonjour. Voici M. Petit ! Il vient à 18.30 h. fin",
            &["Bonjour.", "Voici M. Petit !", "Il vient à 18.30 h. fin"],
        );
        found("Venez à 18 h. 30. 20 personnes viennent.", &["Venez à 18 h. 30.", "20 personnes viennent."]);
    }

    #[test]
    fn a_number_in_groups_is_one_word() {
        assert_eq!(count("Téléphoner au 03 53 01 20 26."), 3);
        assert_eq!(count("Venez : c’est ouvert !"), 3);
    }
}
