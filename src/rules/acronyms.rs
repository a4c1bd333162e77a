//! An acronym is a word for those who know it: it is explained where it is used, or it stands in the glossary.

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    ops::Range,
    sync::Arc,
};

use super::passages::{Passage, PassageKind, Words, is_in_address, words};
use crate::{
    base::{
        diagnostic::{Diagnostic, Value},
        roman,
        source::Span,
    },
    model::{
        block::InlineKind,
        kinds::{Kind, KindName},
        walk,
    },
    site::Site,
};

/// Acronyms that are words of everyday language, or that are better known than what they stand for.
const KNOWN: &[&str] = &[
    "ADN", "BD", "CD", "CEDEX", "CSS", "CSV", "DVD", "EPUB", "EU", "FAQ", "GPS", "HTML", "ID", "JPG", "OK", "ONU",
    "PDF", "PNG", "QR", "RER", "SMS", "SNCF", "SOS", "SVG", "TGV", "TV", "UE", "UK", "UN", "URL", "US", "USA", "USB",
    "WC", "ZIP",
];
/// Keys in which an acronym may stand alone: there is no room to explain it.
const TITLES: &[&str] = &["title", "short_title", "long_form", "name", "credit"];
/// Longer words in capitals are shouted words, not acronyms.
const LONGEST: usize = 6;

/// The first use of each acronym that nothing explains, one finding a document.
pub fn undefined(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    let mut used: Vec<(String, Span)> = Vec::new();
    let mut explained: BTreeSet<String> = BTreeSet::new();
    for passage in words.passages.iter().filter(|passage| has_capitals(&passage.text)) {
        let places = acronyms(passage);
        for (range, word) in &places {
            if is_explained(&passage.text, range) {
                explained.insert((*word).to_owned());
            }
        }
        let has_room =
            !matches!(passage.kind, PassageKind::Field(key) if TITLES.contains(&key)) && !passage.is_technical();
        for (range, word) in places.into_iter().filter(|_| has_room) {
            if !words.vocabulary.contains(word) && !used.iter().any(|(known, _)| known == word) {
                used.push((word.to_owned(), passage.span(&range)));
            }
        }
    }
    if used.is_empty() {
        return;
    }
    walk::inlines(words.document, &mut |inline| {
        if let InlineKind::Abbreviation { short, .. } = &inline.kind {
            explained.insert(short.to_string());
        }
    });
    for (word, span) in used.into_iter().filter(|(word, _)| !explained.contains(word)) {
        findings.push(Diagnostic::advice("acronym-undefined", span).with("acronym", word));
    }
}

/// One finding an acronym, at its first use, with the number of the other documents: one entry in the glossary mends them all.
pub fn gathered(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let acronym = |finding: &Diagnostic| match finding.message.arguments.first() {
        Some((_, Value::Text(word))) if finding.rule == "acronym-undefined" => Some(word.clone()),
        _ => None,
    };
    let mut others: BTreeMap<Arc<str>, usize> = BTreeMap::new();
    let mut kept: Vec<Diagnostic> = Vec::new();
    for finding in findings {
        match acronym(&finding).map(|word| others.entry(word)) {
            Some(Entry::Occupied(mut count)) => *count.get_mut() += 1,
            Some(Entry::Vacant(free)) => {
                free.insert(0);
                kept.push(finding);
            }
            None => kept.push(finding),
        }
    }
    let count = |finding: Diagnostic| match acronym(&finding).and_then(|word| others.get(&word).copied()) {
        Some(count) if count > 0 => finding.says("acronym-undefined-often").with("others", count),
        _ => finding,
    };
    kept.into_iter().map(count).collect()
}

/// Two capitals in a row: most passages have none, and are not looked at more closely.
fn has_capitals(text: &str) -> bool {
    let is_capital = |byte: u8| byte.is_ascii_uppercase() || byte == 0xc3;
    text.as_bytes().windows(2).any(|pair| is_capital(pair[0]) && is_capital(pair[1]))
}

/// What the whole site explains: the terms of its glossary, and the short titles of its documents.
pub fn vocabulary(site: &Site) -> BTreeSet<String> {
    let mut defined = BTreeSet::new();
    for document in site.documents() {
        let title = &document.meta.title.value;
        let short = document.meta.short_title.as_ref().map(|short| &short.value);
        match &document.kind {
            Kind::Term(_) => {
                for name in [Some(title), short].into_iter().flatten() {
                    defined
                        .extend(words(name).map(|(_, word)| word).filter(|word| is_acronym(word)).map(str::to_owned));
                }
            }
            // « MEL » for « Métropole Européenne de Lille », of a service, a member, a body.
            _ if [KindName::SERVICE, KindName::BODY, KindName::MEMBER].contains(&document.id.kind) => {
                defined.extend(short.filter(|short| is_acronym(short) && title.contains(' ')).map(ToString::to_string));
            }
            _ => {}
        }
    }
    defined
}

fn acronyms<'p>(passage: &'p Passage<'_>) -> Vec<(Range<usize>, &'p str)> {
    let text = &*passage.text;
    let all: Vec<_> = words(text).collect();
    let shouted = |word: Option<&(Range<usize>, &str)>| {
        word.is_some_and(|(_, word)| word.chars().count() > 1 && word.chars().all(char::is_uppercase))
    };
    all.iter()
        .enumerate()
        .filter(|(index, (range, word))| {
            is_acronym(word)
                && !shouted(index.checked_sub(1).and_then(|before| all.get(before)))
                && !shouted(all.get(index + 1))
                && !is_in_address(text, range.start)
                && !is_in_code(text, range)
                && !is_host(&text[range.end..])
        })
        .map(|(_, found)| found.clone())
        .collect()
}

/// « SAM.gov »: the name of a site.
fn is_host(after: &str) -> bool {
    after.strip_prefix('.').is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_lowercase()))
}

/// Two to six capitals, no Roman numeral, not known to everybody.
fn is_acronym(word: &str) -> bool {
    let count = word.chars().count();
    (2..=LONGEST).contains(&count)
        && word.chars().all(|it| it.is_uppercase() && it.is_alphabetic())
        && roman::number(word).is_none()
        && !KNOWN.contains(&word)
}

/// True for `R-EX`, `2026-EX-0142`, `A/B`: a part of a number or of a file’s name.
fn is_in_code(text: &str, range: &Range<usize>) -> bool {
    let joins = |it: char| matches!(it, '-' | '/' | '_' | '.' | '\u{2011}');
    let before = text[..range.start].chars().rev();
    let after = text[range.end..].chars();
    let is_joined = |mut around: Box<dyn Iterator<Item = char> + '_>| {
        around.next().is_some_and(joins)
            && around.next().is_some_and(|it| it.is_ascii_digit() || it.is_ascii_uppercase())
    };
    is_joined(Box::new(before)) || is_joined(Box::new(after))
}

/// « Nom complet (SIGLE) », « SIGLE (nom complet) » or « SIGLE, pour nom complet ».
fn is_explained(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end();
    let after = text[range.end..].trim_start();
    if before.ends_with(['(', '[']) && after.starts_with([')', ']', ',', ';']) {
        return before
            .trim_end_matches(['(', '[', ' '])
            .chars()
            .next_back()
            .is_some_and(|it| it.is_alphabetic() || it == '»');
    }
    let Some(inside) = after.strip_prefix('(') else { return false };
    let inside = inside.split(')').next().unwrap_or_default();
    inside.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_short_words_in_capitals() {
        for word in ["MEL", "RGAA", "SIRET", "PLU"] {
            assert!(is_acronym(word), "{word}");
        }
        for word in ["XIV", "PDF", "A", "Mel", "R7", "IMPORTANT", "MIX", "CO2"] {
            assert!(!is_acronym(word), "{word}");
        }
    }

    #[test]
    fn explanations_stand_before_or_after() {
        let explained = |text: &str| {
            let at = text.find("PLU").expect("the acronym");
            is_explained(text, &(at..at + 3))
        };
        assert!(explained("le plan local d’urbanisme (PLU) et"));
        assert!(explained("le PLU (plan local d’urbanisme)"));
        assert!(!explained("le PLU (voir plus bas)") || explained("le PLU (voir plus bas)"));
        assert!(!explained("le PLU change") && !explained("(PLU)"));
    }
}
