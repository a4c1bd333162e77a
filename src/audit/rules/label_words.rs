//! Whether a visible label stands in a name: the algorithm of ACT 2ee8b8, which takes a label and a name apart into words and looks for
//! the ones among the others, whole and in order.

use unicode_normalization::UnicodeNormalization;

/// True if a label stands in a name. Where a word is spelt in two ways, hyphenated or abbreviated in one of the two, the rule does not apply,
/// and nobody is blamed.
pub(super) fn is_contained(label: &str, name: &str) -> bool {
    let (spoken, known) = (words(label), words(name));
    spoken.is_empty()
        || stands_in(&spoken, &known, is_same)
        || stands_in(&joined(label), &joined(name), String::eq)
        || (0..known.len()).any(|from| is_abbreviated(&spoken, &known[from..]))
}

/// A word of a label or a name.
struct Word {
    /// Its letters and digits, folded.
    letters: String,
    /// It is written in capitals, as `RGAA`, or ends with a full stop, as `no.`.
    is_short_form: bool,
}

/// The words of a text (ACT, label in name algorithm): what stands in parentheses is left out, and what is neither letter nor digit
/// stands between words.
fn words(text: &str) -> Vec<Word> {
    let text = without_parentheses(text);
    let mut words = Vec::new();
    for piece in text.split(|it: char| !it.is_alphanumeric() && !it.is_ascii_punctuation()) {
        let mut parts = piece.split(|it: char| !it.is_alphanumeric()).filter(|part| !part.is_empty()).peekable();
        while let Some(part) = parts.next() {
            let is_last = parts.peek().is_none();
            let is_short_form = is_last && piece.ends_with('.')
                || part.chars().count() > 1 && part.chars().all(char::is_uppercase)
                || part.chars().count() > 1 && !part.chars().any(|it| is_vowel(it) || it.is_numeric());
            words.push(Word { letters: folded(part), is_short_form });
        }
    }
    words
}

/// The same without the signs inside words: `porte-parole` is `porteparole`.
fn joined(text: &str) -> Vec<String> {
    let letters = |word: &str| folded(&word.chars().filter(|it| it.is_alphanumeric()).collect::<String>());
    without_parentheses(text).split_whitespace().map(letters).filter(|word| !word.is_empty()).collect()
}

/// Letters without regard to capitals, and to how accents and ligatures are written (Unicode, normalization form KD).
fn folded(word: &str) -> String {
    word.nfkd().flat_map(char::to_lowercase).collect::<String>().nfkd().collect()
}

fn is_vowel(letter: char) -> bool {
    !letter.is_ascii() || "aeiouyAEIOUY".contains(letter)
}

/// A text without what stands between parentheses, its accents one with their letters.
fn without_parentheses(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((_, after)) = after.split_once(')') else { break };
        kept.push_str(before);
        kept.push(' ');
        rest = after;
    }
    kept.push_str(rest);
    kept.nfkc().collect()
}

/// True if words stand one after the other in a name, whole.
fn stands_in<T>(words: &[T], name: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    name.windows(words.len().max(1)).any(|part| words.iter().zip(part).all(|(one, other)| same(one, other)))
}

fn is_same(one: &Word, other: &Word) -> bool {
    one.letters == other.letters || is_spelling(&one.letters, &other.letters)
}

/// Two spellings of one word: `colour` and `color`, `organise` and `organize`, `theatre` and `theater`, `catalogue` and `catalog`, `maître` and `maitre`. A word with another
/// letter is another word: who says “Former” to a button that shows « Fermer » is not heard.
fn is_spelling(one: &str, other: &str) -> bool {
    const SHORTEST: usize = 4;
    let is_word =
        |word: &str| word.chars().count() >= SHORTEST && word.chars().all(|it| it.is_alphabetic() || is_accent(it));
    is_word(one) && is_word(other) && spelt(one) == spelt(other)
}

/// Combining diacritical marks (Unicode block).
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&letter)
}

/// A word in the shortest of its spellings, for comparison only.
fn spelt(word: &str) -> String {
    /// Ends of words that are written in two ways.
    const ENDS: &[(&str, &str)] = &[("ogue", "og"), ("ence", "ense"), ("amme", "am"), ("tre", "ter"), ("bre", "ber")];
    /// The same anywhere in a word.
    const INSIDE: &[(&str, &str)] =
        &[("œ", "e"), ("æ", "e"), ("ae", "e"), ("oe", "e"), ("our", "or"), ("z", "s"), ("k", "c")];
    let mut word: String = word.chars().filter(|it| !is_accent(*it)).collect();
    for (long, short) in ENDS {
        if let Some(start) = word.strip_suffix(long) {
            word = format!("{start}{short}");
        }
    }
    let word = INSIDE.iter().fold(word, |word, (long, short)| word.replace(long, short));
    // `travelled` and `traveled`.
    let mut single = String::with_capacity(word.len());
    for letter in word.chars() {
        if !(letter == 'l' && single.ends_with('l')) {
            single.push(letter);
        }
    }
    single
}

/// True if words begin a name once abbreviations are read out: `no. of lines` and `number of lines`, `WCAG` and `Web Content
/// Accessibility Guidelines`; or the other way round.
fn is_abbreviated(mut words: &[Word], mut name: &[Word]) -> bool {
    while let Some(first) = words.first() {
        let Some(next) = name.first() else { return false };
        let (read, heard) = match () {
            () if is_same(first, next) || shortens(first, &next.letters) || shortens(next, &first.letters) => (1, 1),
            () if is_initials(first, name) => (1, first.letters.chars().count()),
            () if is_initials(next, words) => (next.letters.chars().count(), 1),
            () => return false,
        };
        (words, name) = (&words[read..], &name[heard..]);
    }
    true
}

/// True if a word is the short form of another: it begins with the same letter, and has its letters in their order.
fn shortens(short: &Word, long: &str) -> bool {
    // “No.” is the Latin numero, whatever the language.
    if short.is_short_form && short.letters == "no" && long.starts_with("num") {
        return true;
    }
    let mut letters = long.chars();
    short.is_short_form
        && short.letters.len() < long.len()
        && short.letters.chars().next() == long.chars().next()
        && short.letters.chars().all(|letter| letters.any(|it| it == letter))
}

/// True if a word is a short form made of the first letters of words.
fn is_initials(word: &Word, words: &[Word]) -> bool {
    let mut firsts = words.iter().map(|it| it.letters.chars().next());
    let mut letters = word.letters.chars();
    word.is_short_form && letters.clone().nth(1).is_some() && letters.all(|letter| firsts.next() == Some(Some(letter)))
}

#[cfg(test)]
mod tests {
    use super::is_contained;

    #[test]
    fn words_stand_whole_and_in_order() {
        for (label, name) in [
            ("Page suivante", "Page suivante de la liste"),
            (">> Envoyer <<", "Envoyer le formulaire"),
            ("porte-parole", "porteparole"),
            ("Discover-Italy", "Discover Italy"),
            ("Download (PDF)", "Download now (2 MB)"),
            ("ﬁche", "Fiche"),
            ("e\u{301}cole", "École"),
        ] {
            assert!(is_contained(label, name), "{label} in {name}");
        }
        for (label, name) in [
            ("Discover It", "Discover Italy"),
            ("suivante page", "page suivante"),
            ("2021", "20 21"),
            ("a c", "a b c"),
            ("Download", "Upload"),
            ("ACT rules", "WCAG"),
            ("Reports", "Report"),
            ("Contact", "Contract"),
            ("Fermer", "Former"),
            ("Mairie", "Marie"),
            ("House", "Horse"),
            ("Submit", "Summit"),
        ] {
            assert!(!is_contained(label, name), "{label} in {name}");
        }
    }

    #[test]
    fn short_forms_and_spellings_are_nobodys_fault() {
        for (label, name) in [
            ("No. of lines", "Number of lines"),
            ("WCAG", "Web Content Accessibility Guidelines"),
            ("Web Content Accessibility Guidelines", "WCAG"),
            ("50 km", "50 kilometres"),
            ("Colour", "Color of the page"),
            ("Organise", "organize"),
            ("Theatre", "theater"),
            ("Catalogue", "Catalog of books"),
            ("Travelled", "traveled"),
            ("Maître d’œuvre", "maitre d’oeuvre"),
        ] {
            assert!(is_contained(label, name), "{label} in {name}");
        }
    }
}
