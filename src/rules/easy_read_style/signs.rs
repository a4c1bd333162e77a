//! Signs, capitals, numbers in letters and abbreviations that stop a reader.

use super::Fault;
use crate::{
    base::{lang::Lang, roman},
    rules::passages::{Passage, is_in_address, words},
};

/// Signs that many readers do not know, or that make a sentence two.
const SIGNS: &[char] = &[';', '&', '%', '§', '(', ')', '[', ']', '{', '}'];
/// Numbers in letters, by language; « un », “one” and « neuf » are other words as well.
const NUMBERS: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "cent",
            "cents",
            "mille",
        ],
    ),
    (
        "en",
        &[
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
            "thirty", "forty", "fifty", "hundred", "thousand",
        ],
    ),
    (
        "nl",
        &[
            "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "twintig",
            "honderd", "duizend",
        ],
    ),
];
/// Abbreviations, by language, as they are written.
const SHORT_FORMS: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "etc.", "cf.", "ex.", "p. ex.", "env.", "tél.", "av.", "bd", "n°", "M.", "Mme", "Mmes", "MM.", "art.",
            "max.", "min.", "qq.",
        ],
    ),
    ("en", &["etc.", "e.g.", "i.e.", "approx.", "no.", "tel.", "max.", "min."]),
    ("nl", &["enz.", "bijv.", "o.a.", "d.w.z.", "tel.", "nr.", "max.", "min."]),
];

/// The faults of a passage, sign by sign and word by word.
pub fn faults(passage: &Passage<'_>) -> Vec<Fault> {
    let text = &*passage.text;
    let mut faults = Vec::new();
    for (at, sign) in text.char_indices().filter(|(_, sign)| SIGNS.contains(sign)) {
        // The brackets of an explanation and its words are one fault.
        if !matches!(sign, ')' | ']' | '}') && !is_in_address(text, at) {
            faults.push(Fault::new("falc-style-sign", at..at + sign.len_utf8()));
        }
    }
    faults.extend(capitals(text));
    faults.extend(dates(text));
    let (numbers, short_forms) = (of_language(NUMBERS, passage.lang), of_language(SHORT_FORMS, passage.lang));
    for (range, word) in words(text) {
        if numbers.contains(&word.to_lowercase().as_str()) && !is_name(text, &range) {
            faults.push(Fault::new("falc-style-number", range));
        }
    }
    for short in short_forms {
        for (at, _) in text.match_indices(short) {
            let free = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
            if free(text[..at].chars().next_back()) && free(text[at + short.len()..].chars().next()) {
                faults.push(Fault::new("falc-style-abbreviation", at..at + short.len()));
            }
        }
    }
    faults
}

fn of_language<'t>(table: &[(&str, &'t [&'t str])], lang: &Lang) -> &'t [&'t str] {
    table.iter().find(|(tag, _)| *tag == lang.primary()).map_or(&[], |(_, words)| *words)
}

/// « le parc des Deux-Rives »: a number with a capital inside of a sentence is a part of a name.
fn is_name(text: &str, range: &std::ops::Range<usize>) -> bool {
    let is_inside = text[..range.start].trim_end().ends_with(|it: char| it.is_alphanumeric() || it == ',');
    is_inside && text[range.clone()].starts_with(char::is_uppercase)
}

/// Words in capitals: Roman numerals, acronyms that nothing explains at once, shouted words.
fn capitals(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let all: Vec<_> = words(text).collect();
    for (index, (range, word)) in all.iter().enumerate() {
        let count = word.chars().count();
        if count < 2 || !word.chars().all(char::is_uppercase) || is_in_address(text, range.start) {
            continue;
        }
        let next = all.get(index + 1).map(|(_, word)| word.to_lowercase());
        if roman::number(word).is_some() {
            // « au XXe siècle » is how a century is written; the letter after the numeral keeps it out of here anyway.
            if next.as_deref() != Some("siècle") {
                faults.push(Fault::new("falc-style-roman", range.clone()));
            }
            continue;
        }
        let message = if count > 5 { "falc-style-capitals" } else { "falc-style-acronym" };
        if count > 5 || !is_explained(text, range.end) {
            faults.push(Fault::new(message, range.clone()));
        }
    }
    faults
}

/// « La MEL est la Métropole européenne de Lille », « MEL veut dire… »: what follows at once explains it.
fn is_explained(text: &str, end: usize) -> bool {
    let after = text[end..].trim_start();
    [
        "veut dire",
        "est la ",
        "est le ",
        "est l’",
        "est un ",
        "est une ",
        "signifie",
        "means",
        "is the ",
        "is a ",
        "betekent",
        "is de ",
        "is het ",
        ", c’est",
    ]
    .iter()
    .any(|start| after.starts_with(start))
}

/// `03/02/2026`: a full date has its month in letters.
fn dates(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let start = at;
        at += word.len();
        let plain = word.trim_end().trim_end_matches(['.', ',', '!', '?']);
        let parts: Vec<&str> = plain.split('/').collect();
        let is_number = |part: &&str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|it| it.is_ascii_digit());
        if (2..=3).contains(&parts.len()) && parts.iter().all(is_number) {
            faults.push(Fault::new("falc-style-date", start..start + plain.len()));
        }
    }
    faults
}
