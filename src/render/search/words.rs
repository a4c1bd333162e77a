//! What a word is: the same in the index and in the query. `recherche.js` of the theme has each of these functions under the same name, and
//! `tests/conformance/search` asks both the same questions.

use unicode_normalization::UnicodeNormalization;

/// True for a character of a word: letters and digits of all scripts, and what combines with them. Ranges stand here and not a property of Unicode, because
/// browsers of 2017 have no classes for these.
fn is_of_a_word(character: char) -> bool {
    match character {
        // Marks of Arabic (U+060C, U+061B, U+061F, U+066A–U+066D, U+06D4) stand among its letters.
        '\u{60c}' | '\u{61b}' | '\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' => false,
        '0'..='9'
        | 'A'..='Z'
        | 'a'..='z'
        | '\u{c0}'..='\u{1fff}'
        | '\u{2c00}'..='\u{2dff}'
        | '\u{3040}'..='\u{fffd}' => true,
        // JavaScript meets these as two halves, which stand in the range before.
        _ => character > '\u{ffff}',
    }
}

/// The words of a text, each with the byte at which it begins.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_of_a_word)?;
        rest = text[start..].find(|it| !is_of_a_word(it)).map_or(text.len(), |length| start + length);
        Some((start, &text[start..rest]))
    })
}

/// A word without capitals and accents: « Évènement » is found as « evenement ». An Arabic one stands without its article, and `ه` for `ة`.
pub fn fold(word: &str) -> String {
    // Most words are ASCII, and a site has millions of them.
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let lower = word.to_lowercase();
    // Of Arabic letters, vowels, the hamza on a letter and what stretches a line are left out.
    let is_mark = |it: &char| matches!(it, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{655}');
    let plain = lower.nfd().filter(|it| !is_mark(it)).collect::<String>();
    let plain = plain.replace('œ', "oe").replace('æ', "ae").replace('ة', "ه").replace('ى', "ي");
    bare(&plain).to_owned()
}

/// What is written before an Arabic noun as one word with it: the article, alone or after « and », « by », « as », and « for the ».
const ARTICLES: [&str; 12] = ["وبال", "فبال", "وكال", "فكال", "وال", "فال", "ولل", "فلل", "بال", "كال", "ال", "لل"];

/// An Arabic word without its article, where three letters of it are left.
pub fn bare(word: &str) -> &str {
    let rest = |article: &&str| word.strip_prefix(*article).filter(|rest| rest.chars().nth(2).is_some());
    match ARTICLES.iter().find_map(rest) {
        // A noun may begin as the article does: with an article or without, it loses both.
        Some(rest) => bare(rest),
        None => word,
    }
}

/// What a folded word sounds like at a glance, for finding its file and for weighing typing errors: doubled letters count once, `ph` is `f`, `y` is `i`,
/// and an `h` is not heard. Of a word with a digit every character counts.
pub fn key(word: &str) -> String {
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len());
    for character in word.replace("ph", "f").chars() {
        let character = if character == 'y' { 'i' } else { character };
        if character != 'h' && !out.ends_with(character) {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        words(text).map(|(_, word)| word).collect()
    }

    #[test]
    fn words_are_letters_and_digits() {
        assert_eq!(split("L’avis : « R7 », n° 2026-EX-0142 !"), ["L", "avis", "R7", "n", "2026", "EX", "0142"]);
        assert_eq!(split("قبل، بعد؟"), ["قبل", "بعد"]);
        assert_eq!(split(""), [""; 0]);
        assert_eq!(split("cœur"), ["cœur"]);
    }

    #[test]
    fn accents_and_capitals_do_not_count() {
        assert_eq!(fold("Évènement"), "evenement");
        assert_eq!(fold("CŒUR"), "coeur");
        assert_eq!(fold("coördinatie"), "coordinatie");
    }

    #[test]
    fn doubled_letters_sound_like_one() {
        assert_eq!(key("accessibilite"), key("acessibilitte"));
        assert_eq!(key("photo"), "foto");
        assert_eq!(key("synthese"), "sintese");
        assert_eq!(key("2200"), "2200");
        assert_eq!(key("h"), "");
    }
}
