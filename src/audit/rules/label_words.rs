//! Whether a visible label stands in a name: the algorithm of ACT 2ee8b8, which takes a label and a name apart into words and looks for
//! the ones among the others, whole and in order.

use unicode_normalization::UnicodeNormalization;

/// True if a label stands in a name. Where a word is spelt in two ways, hyphenated or abbreviated in one of the two, the rule does not apply,
/// and nobody is blamed.
pub(super) fn is_contained(label: &str, name: &str) -> bool {
    let (spoken, known) = (words(label), words(name));
    spoken.is_empty()
        || starts(&spoken, &known).any(|_| true)
        || stands_in(&joined(label), &joined(name), |one, other| one == other)
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

/// The places where words stand one after the other, whole.
fn starts<'w>(words: &'w [Word], name: &'w [Word]) -> impl Iterator<Item = usize> + 'w {
    let last = (name.len() + 1).saturating_sub(words.len());
    (0..last).filter(move |from| words.iter().zip(&name[*from..]).all(|(one, other)| is_same(one, other)))
}

fn stands_in(words: &[String], name: &[String], same: impl Fn(&String, &String) -> bool) -> bool {
    name.windows(words.len().max(1)).any(|part| part.iter().zip(words).all(|(one, other)| same(one, other)))
}

fn is_same(one: &Word, other: &Word) -> bool {
    one.letters == other.letters || is_spelling(&one.letters, &other.letters)
}

/// Two spellings of one word: `colour` and `color`, `organise` and `organize`, `theatre` and `theater`. Its first and last letters, or their
/// places, are the only things that may not differ.
fn is_spelling(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    if short.len() < 5
        || long.len() - short.len() > 1
        || !long.iter().all(|it| it.is_alphabetic())
        || one[0] != other[0]
    {
        return false;
    }
    let head = short.iter().zip(long.iter()).take_while(|(a, b)| a == b).count();
    let tail = short.iter().rev().zip(long.iter().rev()).take_while(|(a, b)| a == b).count();
    if long.len() > short.len() {
        return tail > 0 && head + tail >= short.len() && head < short.len();
    }
    let is_exchange = || {
        let (a, b) = (&one[head..], &other[head..]);
        a.len() == 2 && a[0] == b[1] && a[1] == b[0]
    };
    tail > 0 && head + tail + 1 >= short.len() || is_exchange()
}

/// True if words begin a name once abbreviations are read out: `no. of lines` and `number of lines`, `WCAG` and `Web Content
/// Accessibility Guidelines`; or the other way round.
fn is_abbreviated(words: &[Word], name: &[Word]) -> bool {
    let Some((first, rest)) = words.split_first() else { return true };
    let Some((next, after)) = name.split_first() else { return false };
    if is_same(first, next) || shortens(first, &next.letters) || shortens(next, &first.letters) {
        return is_abbreviated(rest, after);
    }
    let letters = |word: &Word| word.letters.chars().count();
    if first.is_short_form && letters(first) >= 2 && is_initials(first, name) {
        return is_abbreviated(rest, &name[letters(first)..]);
    }
    next.is_short_form
        && letters(next) >= 2
        && is_initials(next, words)
        && is_abbreviated(&words[letters(next)..], after)
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

/// True if a word is made of the first letters of those that follow.
fn is_initials(word: &Word, name: &[Word]) -> bool {
    let mut firsts = name.iter().map(|it| it.letters.chars().next());
    word.letters.chars().all(|letter| firsts.next() == Some(Some(letter)))
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
        ] {
            assert!(is_contained(label, name), "{label} in {name}");
        }
    }
}
