//! `abbreviation-unexplained`: letters that stand for words are read out once.

use std::collections::BTreeSet;

use crate::audit::{finding::Finding, page::Page, semantics::Text};

/// Short forms that are better known than what they stand for.
const KNOWN: &[&str] = &[
    "OK", "TV", "PC", "CD", "DVD", "USB", "PDF", "HTML", "CSS", "XML", "CSV", "RSS", "URL", "FAQ", "SMS", "GPS", "WC",
    "UE", "EU", "USA", "UK", "UN", "ONU", "OTAN", "NATO", "NASA", "TVA", "BTW", "VAT", "QR", "WIFI", "ID", "AM", "PM",
    "NB", "PS", "RER", "TGV", "VIP",
];

/// An abbreviation in capitals is explained where it first stands: in parentheses, or by an `abbr` with a title (WCAG 2.2, 3.1.4).
pub fn unexplained<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const NOT_WORDS: &[&str] =
        &["script", "style", "template", "code", "kbd", "samp", "pre", "textarea", "title", "option", "noscript"];
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for Text { element: parent, text, .. } in page.texts_with(|it| it.capitals) {
        if is_shouted(text) || parent.closest(|it| it.is_one_of(NOT_WORDS) || !it.is_html()).is_some() {
            continue;
        }
        let is_explained = parent.closest(|it| it.is("abbr") && it.has("title")).is_some();
        for (at, word) in capitals(text) {
            if !met.insert(word) || is_explained || is_in_words(text, at, word) || KNOWN.contains(&word) {
                continue;
            }
            if !page.is_hidden_from_assistive_technology(parent) {
                found.push(Finding::advice("abbreviation-unexplained", parent).with("word", word));
            }
        }
    }
}

/// The words of two to six capitals that are no Roman numbers, with their places.
fn capitals(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.split(|it: char| !it.is_alphanumeric());
    words.filter_map(move |word| {
        let letters = word.chars().count();
        let is_roman = word.chars().all(|it| "IVXLCDM".contains(it));
        let is_short = (2..=6).contains(&letters) && word.chars().all(char::is_uppercase);
        (is_short && !is_roman).then(|| (word.as_ptr() as usize - text.as_ptr() as usize, word))
    })
}

/// True if words in parentheses follow, or it stands in parentheses after them.
fn is_in_words(text: &str, at: usize, word: &str) -> bool {
    let after = text[at + word.len()..].trim_start();
    after.starts_with('(') || after.starts_with(')') && text[..at].trim_end().ends_with('(')
}

/// True for a text in which capitals are no sign of anything: several words of it have no small letters.
fn is_shouted(text: &str) -> bool {
    let mut words = text.split(|it: char| !it.is_alphabetic()).filter(|it| it.chars().count() > 1);
    words.clone().count() == 0 || words.all(|word| word.chars().all(char::is_uppercase))
}
