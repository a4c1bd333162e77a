//! Small numbers as people write them: « douze », “twelve”, « twaalf », `12`.

/// One to twenty in French, English and Dutch; « un » and its like are articles more often than numbers, and are left out.
const WORDS: &[(&str, [&str; 19])] = &[
    (
        "fr",
        [
            "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
            "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",
        ],
    ),
    (
        "en",
        [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
    ),
    (
        "nl",
        [
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig",
        ],
    ),
];

/// The number that a word is in a language (its primary subtag): digits anywhere, words from two to twenty.
pub fn number(word: &str, lang: &str) -> Option<usize> {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.parse().ok();
    }
    let (_, words) = WORDS.iter().find(|(tag, _)| *tag == lang)?;
    let folded = word.to_lowercase();
    words.iter().position(|name| *name == folded).map(|index| index + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_digits_and_in_words() {
        for (word, lang, expected) in [
            ("12", "fr", Some(12)),
            ("Douze", "fr", Some(12)),
            ("dix-sept", "fr", Some(17)),
            ("vingt", "fr", Some(20)),
            ("twenty", "en", Some(20)),
            ("twaalf", "nl", Some(12)),
            ("deux", "en", None),
            ("une", "fr", None),
            ("vingt-deux", "fr", None),
            ("", "fr", None),
            ("12e", "fr", None),
        ] {
            assert_eq!(number(word, lang), expected, "{word}");
        }
    }
}
