//! Names of signs that no code has, in the language of the text: what a voice says where the eye sees a thumb or a telephone. They are the annotations
//! of the Unicode CLDR; `names/fetch` makes the lists.

use std::sync::LazyLock;

use super::print::Print;

/// The most characters of a sign.
const LONGEST: usize = 10;

type Names = LazyLock<Vec<(&'static str, &'static str)>>;

static ENGLISH: Names = LazyLock::new(|| read(include_str!("names/en.tsv")));
static FRENCH: Names = LazyLock::new(|| read(include_str!("names/fr.tsv")));
static DUTCH: Names = LazyLock::new(|| read(include_str!("names/nl.tsv")));

fn read(list: &'static str) -> Vec<(&'static str, &'static str)> {
    list.lines().filter_map(|line| line.split_once('\t')).collect()
}

/// The name of the sign with which a text begins, and how many characters it takes there: the longest sign that is known. `None` for what is no sign,
/// or in a language without a list.
pub fn of(lang: &str, text: &[Print]) -> Option<(&'static str, usize)> {
    let names = match lang {
        "en" => &ENGLISH,
        "fr" => &FRENCH,
        "nl" => &DUTCH,
        _ => return None,
    };
    let mut sign = String::new();
    let mut found = None;
    for (index, own) in text.iter().enumerate().take(LONGEST) {
        if is_silent(own.it) {
            // It belongs to the sign before it.
            if let Some((_, length)) = found.as_mut().filter(|(_, length)| *length == index) {
                *length += 1;
            }
            continue;
        }
        sign.push(own.it);
        if let Ok(place) = names.binary_search_by(|(known, _)| (*known).cmp(&sign)) {
            found = Some((names[place].1, index + 1));
        }
    }
    found
}

/// True for what only says how a sign is drawn: in colour, or in which colour of skin.
pub fn is_silent(it: char) -> bool {
    matches!(it, '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::form::braille::print::plain;

    #[test]
    fn every_list_is_in_order() {
        for names in [&ENGLISH, &FRENCH, &DUTCH] {
            assert!(names.len() > 1_000 && names.is_sorted_by(|one, other| one.0 < other.0));
        }
    }

    #[test]
    fn the_longest_sign_is_named() {
        assert_eq!(of("fr", &plain("👍🏽 oui")), Some(("pouce vers le haut", 2)));
        assert_eq!(of("fr", &plain("🏳️‍🌈 !")).map(|(name, _)| name), Some("drapeau arc-en-ciel"));
        assert_eq!(of("nl", &plain("☎️")), Some(("telefoon", 2)));
        assert_eq!(of("de", &plain("☎")), None);
        assert_eq!(of("fr", &plain("a☎")), None);
    }
}
