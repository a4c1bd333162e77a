//! Where somebody lives, in the words of citizens: a testimony is read for years, and its author is found at home (GDPR, article 5). Town
//! halls and meeting rooms have addresses too: a typed field says where they are, and a text that names the place is left alone.

use std::ops::Range;

use super::passages::{PassageKind, Words, words};
use crate::{base::diagnostic::Diagnostic, model::kinds::KindName};

/// Words after the number of a house, in small letters. In other languages the number stands elsewhere, and means too many things.
const STREETS: &[&str] = &[
    "rue",
    "avenue",
    "av",
    "boulevard",
    "bd",
    "allée",
    "impasse",
    "chemin",
    "quai",
    "cours",
    "square",
    "résidence",
    "route",
    "sentier",
    "cité",
    "faubourg",
    "ruelle",
];
/// Between the number and the street.
const REPEATED: &[&str] = &["bis", "ter", "quater", "a", "b", "c", "d"];
/// Somebody lives there.
const LIVING: &[&str] = &[
    "habite",
    "habitons",
    "habitais",
    "demeurant",
    "demeure",
    "domicilié",
    "domiciliée",
    "domicile",
    "vis",
    "loge",
    "logeons",
];
/// The place is open to everybody.
const PUBLIC: &[&str] = &[
    "mairie",
    "hôtel",
    "salle",
    "maison",
    "école",
    "collège",
    "lycée",
    "médiathèque",
    "bibliothèque",
    "centre",
    "gymnase",
    "service",
    "services",
    "association",
    "bureau",
    "bureaux",
    "accueil",
    "réunion",
    "rencontre",
    "atelier",
    "café",
    "théâtre",
    "musée",
    "parc",
    "jardin",
    "gare",
    "station",
    "arrêt",
    "magasin",
    "commerce",
    "boulangerie",
    "pharmacie",
    "chantier",
    "travaux",
];
/// So many words before an address are looked at, and so many after it for the postcode.
const NEAR: usize = 12;

/// Addresses of homes in the words of citizens, and in what is quoted of them.
pub fn homes(words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    let is_theirs = KindName::FROZEN.contains(&words.document.id.kind);
    for passage in &words.passages {
        let is_quoted = passage.kind == PassageKind::Quotation;
        let is_text = is_theirs && passage.kind == PassageKind::Text;
        if !(is_quoted || is_text) || !passage.text.bytes().any(|byte| byte.is_ascii_digit()) {
            continue;
        }
        for range in search(&passage.text) {
            let finding = Diagnostic::warning("personal-data", passage.span(&range)).says("personal-data-address");
            findings.push(finding.with("value", masked(&passage.text[range])));
        }
    }
}

/// Numbers of houses with their streets, where somebody says that they live there, or where a postcode follows and no public place is named.
fn search(text: &str) -> Vec<Range<usize>> {
    let all: Vec<(Range<usize>, String)> = words(text).map(|(range, word)| (range, word.to_lowercase())).collect();
    let is = |at: usize, list: &[&str]| all.get(at).is_some_and(|(_, word)| list.contains(&word.as_str()));
    let mut found = Vec::new();
    for (at, (range, word)) in all.iter().enumerate() {
        if word.len() > 4 || !word.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let street = at + 1 + usize::from(is(at + 1, REPEATED));
        if !is(street, STREETS) || all.get(street + 1).is_none() {
            continue;
        }
        let before = &all[at.saturating_sub(NEAR)..at];
        let has = |list: &[&str]| before.iter().any(|(_, word)| list.contains(&word.as_str()));
        let mut after = all.iter().skip(street + 1).take(NEAR);
        let postcode = after.find(|(_, word)| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit()));
        if has(LIVING) || (postcode.is_some() && !has(PUBLIC)) {
            let end = postcode.or(all.get(street + 1)).map_or(range.end, |(last, _)| last.end);
            found.push(range.start..end);
        }
    }
    found
}

/// Enough to find it in the text: a finding in a public log does not publish the address again.
fn masked(address: &str) -> String {
    let words: Vec<&str> = address.split_whitespace().take(2).collect();
    format!("{} …", words.join(" ").trim_end_matches(','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn homes_are_found_and_public_places_are_not() {
        for text in [
            "J’habite au 12 rue des Lilas, au-dessus du café.",
            "Jeanne, 4 bis, avenue de Dunkerque, 59000 Lille : « Il me faut un banc. »",
            "Je vis au 7, impasse du Moulin depuis 1962.",
        ] {
            assert_eq!(search(text).len(), 1, "{text}");
        }
        for text in [
            "Rendez-vous à la mairie, 12 rue des Lilas, 59000 Lille.",
            "Le banc du 12 rue des Lilas est cassé.",
            "Nous habitons un quartier de 12 rues et 3 avenues.",
            "La salle des fêtes (4, avenue de Dunkerque, 59000 Lille) est trop petite.",
            "En 2026 rue des Lilas.",
        ] {
            assert!(search(text).is_empty(), "{text}");
        }
        assert_eq!(masked("4 bis, avenue de Dunkerque, 59000"), "4 bis …");
    }
}
