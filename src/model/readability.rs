//! How easily a text reads, from the length of its sentences and of its words: 100 for a very easy one, 0 for a very hard one.
//!
//! French: Kandel and Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision 19, 1958.
//! English: Flesch, “A new readability yardstick”, Journal of Applied Psychology 32, 1948. Dutch: Douma, « De leesbaarheid van
//! landbouwbladen », Wageningen 1960. Scores compare two texts of one language; they do not judge one.

use super::prose::count_words;
use crate::base::lang::Lang;

/// How easily a text reads.
#[derive(Copy, Clone, PartialEq, Debug)]
pub struct Ease {
    /// Higher is easier. Ten points are one step of Flesch’s scale.
    pub score: f64,
    /// How many words it was counted on.
    pub words: usize,
}

/// A formula: `base - sentence × words a sentence - syllable × syllables a word`.
struct Formula {
    lang: &'static str,
    base: f64,
    sentence: f64,
    syllable: f64,
}

const FORMULAS: &[Formula] = &[
    Formula { lang: "fr", base: 207.0, sentence: 1.015, syllable: 73.6 },
    Formula { lang: "en", base: 206.835, sentence: 1.015, syllable: 84.6 },
    Formula { lang: "nl", base: 206.84, sentence: 0.93, syllable: 77.0 },
];

/// The ease of some paragraphs; `None` for a language without a formula, and for a text without words.
pub fn ease(lang: &Lang, paragraphs: &[String]) -> Option<Ease> {
    let formula = FORMULAS.iter().find(|formula| formula.lang == lang.primary())?;
    let words: usize = paragraphs.iter().map(|paragraph| count_words(paragraph)).sum();
    let sentences: usize = paragraphs.iter().map(|paragraph| sentences(paragraph)).sum();
    if words == 0 {
        return None;
    }
    let all = paragraphs.iter().flat_map(|paragraph| paragraph.split_whitespace());
    let syllables: usize = all.map(|word| syllables(word, formula.lang)).sum();
    let (words_as_float, sentences) = (words as f64, sentences.max(1) as f64);
    let score = formula.base
        - formula.sentence * (words_as_float / sentences)
        - formula.syllable * (syllables as f64 / words_as_float);
    Some(Ease { score, words })
}

/// Ends of sentences in a paragraph, which is one at least. A full stop inside of a number or a name ends nothing.
fn sentences(paragraph: &str) -> usize {
    let mut count = 0;
    for word in paragraph.split_whitespace() {
        let bare = word.trim_end_matches(['»', '”', '"', ')', '’']);
        // « M. Dupont », « art. 3 »: a full stop after a letter or two ends no sentence.
        let is_short = bare.ends_with('.') && bare.chars().filter(|it| it.is_alphabetic()).count() < 2;
        if bare.ends_with(['.', '!', '?', '…']) && !is_short {
            count += 1;
        }
    }
    count.max(1)
}

/// Syllables of a word: its groups of vowels, without the final e that nobody says; a digit is said as one.
fn syllables(word: &str, lang: &str) -> usize {
    let mut groups = 0;
    let mut before = false;
    // The last three letters: whether the end is mute is known from them.
    let mut last = ['\0'; 3];
    for letter in word.chars().flat_map(char::to_lowercase).filter(|it| it.is_alphanumeric()) {
        let vowel = is_vowel(letter);
        last = [last[1], last[2], letter];
        // A diaeresis begins a syllable of its own (naïf, geëerd).
        if letter.is_ascii_digit() || (vowel && (!before || matches!(letter, 'ë' | 'ï' | 'ö' | 'ü'))) {
            groups += 1;
        }
        before = vowel;
    }
    if groups > 1 && ends_in_silence(&last, lang) {
        groups -= 1;
    }
    let is_word = last[2] != '\0';
    groups.max(usize::from(is_word))
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàâäáéèêëîïíôöóùûüúœæ".contains(letter)
}

/// True if the last vowel is a mute e: « recommande », « bancs publiques », “state” (but “table”).
fn ends_in_silence(letters: &[char], lang: &str) -> bool {
    let end = match letters {
        [rest @ .., 'e', 's'] | [rest @ .., 'e'] => rest,
        [rest @ .., 'e', 'd'] if lang == "en" => return !matches!(rest.last(), Some('t' | 'd')),
        _ => return false,
    };
    let Some(last) = end.last() else { return false };
    match lang {
        "fr" => !is_vowel(*last) || matches!(last, 'é' | 'i' | 'u'),
        "en" => !is_vowel(*last) && *last != 'l',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(lang: &str, text: &str) -> f64 {
        ease(&Lang::parse(lang).expect("a tag"), &[text.to_owned()]).expect("a formula").score
    }

    #[test]
    fn syllables_are_counted_as_people_say_them() {
        for (word, lang, expected) in [
            ("bancs", "fr", 1),
            ("recommande", "fr", 3),
            ("l’eau", "fr", 1),
            ("naïf", "fr", 2),
            ("publiques", "fr", 2),
            ("le", "fr", 1),
            ("state", "en", 1),
            ("table", "en", 2),
            ("wanted", "en", 2),
            ("fonteinen", "nl", 3),
            ("40", "fr", 2),
            ("—", "fr", 0),
        ] {
            assert_eq!(syllables(word, lang), expected, "{word}");
        }
    }

    #[test]
    fn a_full_stop_inside_of_a_number_or_after_an_initial_ends_nothing() {
        assert_eq!(sentences("Le bus part à 5.25 et coûte 4,2 euros."), 1);
        assert_eq!(sentences("M. Lefebvre vient. « Il parle. » Il part !"), 3);
        assert_eq!(sentences("sans fin"), 1);
    }

    #[test]
    fn an_administration_reads_harder_than_a_neighbour() {
        let plain = "Nous posons vingt bancs. Chaque banc a un dossier. Nous le faisons avant juin.";
        let hard = "La réalisation d’équipements complémentaires d’assise demeure subordonnée à l’identification préalable \
                    de disponibilités budgétaires pluriannuelles compatibles avec la programmation communautaire.";
        assert!(score("fr", plain) > 80.0, "{}", score("fr", plain));
        assert!(score("fr", hard) < 20.0, "{}", score("fr", hard));
        let english = score("en", "The cat sat on the mat. The dog ran to the red gate.");
        assert!(english > 100.0, "{english}");
    }

    #[test]
    fn a_language_without_a_formula_has_no_score() {
        assert_eq!(ease(&Lang::parse("ar").expect("a tag"), &["نص".to_owned()]), None);
    }
}
