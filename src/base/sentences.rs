//! Where sentences end, in French, English, Dutch and Arabic. In doubt a sentence goes on: a line that is too long is read to its end, one
//! that is cut in the middle is not understood.

use std::ops::Range;

use super::lang::Lang;

/// Words before a full stop that ends no sentence, in lower case. « etc. » is not among them: it often ends one.
const SHORT: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "al", "arr", "art", "av", "bd", "bull", "cf", "ch", "chap", "coll", "dép", "dir", "dr", "éd", "env", "ex",
            "fig", "hab", "ibid", "ill", "max", "me", "mgr", "min", "mlle", "mm", "mme", "mr", "no", "obs", "op", "p",
            "pl", "pp", "pr", "préf", "réf", "resp", "sect", "st", "ste", "suiv", "supra", "t", "tél", "v", "vol",
            "vs",
        ],
    ),
    (
        "en",
        &[
            "approx", "art", "ave", "capt", "ch", "chap", "col", "co", "corp", "dept", "dr", "ed", "eds", "est", "fig",
            "gen", "gov", "hon", "inc", "jr", "lt", "ltd", "max", "min", "mr", "mrs", "ms", "mt", "no", "nos", "p",
            "para", "pp", "prof", "pt", "rd", "ref", "rev", "sec", "sect", "sr", "st", "tel", "v", "vol", "vs",
        ],
    ),
    (
        "nl",
        &[
            "afb", "art", "bijv", "blz", "bv", "ca", "dhr", "dr", "drs", "fig", "hfst", "hr", "ing", "ir", "jl", "max",
            "mevr", "min", "mr", "mw", "nl", "nr", "nrs", "p", "par", "prof", "ref", "resp", "st", "str", "tab", "tel",
            "vgl", "v", "vlg", "vs", "zgn",
        ],
    ),
    ("ar", &["د", "أ", "م", "ص", "ط", "ج", "هـ"]),
];

/// The letter of hours, which a full stop may shorten between two numbers: « 18 h. 30 », „18 u. 30”.
const HOURS: &[(&str, char)] = &[("fr", 'h'), ("nl", 'u')];

/// What closes after the mark and belongs to the sentence.
const CLOSING: &[char] = &['»', '”', '’', '"', ')', ']', '›', '\''];
/// What opens before the first word of the next sentence.
const OPENING: &[char] = &['«', '“', '‘', '"', '(', '[', '‹', '—', '–', '„'];
/// Spaces at which no line ends.
const NO_BREAK: &[char] = &['\u{a0}', '\u{202f}'];

/// The sentences of a text in a language, without the spaces around them. No character of the text but spaces is left out.
pub fn split<'t>(text: &'t str, lang: &Lang) -> Vec<&'t str> {
    ranges(text, lang).into_iter().map(|range| &text[range]).collect()
}

/// Where the sentences of [`split`] stand.
pub fn ranges(text: &str, lang: &Lang) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut before = 0;
    for line in text.split('\n') {
        let mut start = 0;
        let mut at = 0;
        while let Some(mark) = line[at..].find(is_end).map(|found| at + found) {
            let marks = end_of_marks(line, mark);
            at = marks.end;
            if ends_a_sentence(line, &marks, mark, lang) {
                push(text, before + start..before + at, &mut sentences);
                start = at;
            }
        }
        push(text, before + start..before + line.len(), &mut sentences);
        before += line.len() + 1;
    }
    sentences
}

/// True for a mark that ends a sentence; the Arabic ones are U+061F and U+06D4. Not a list, because every character of a site is asked.
fn is_end(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | '…' | '؟' | '۔')
}

/// Keeps a sentence without the spaces around it, if anything is left.
fn push(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let whole = &text[range.clone()];
    let sentence = whole.trim_start();
    let start = range.start + (whole.len() - sentence.len());
    let sentence = sentence.trim_end();
    if !sentence.is_empty() {
        sentences.push(start..start + sentence.len());
    }
}

/// A run of marks, and where what closes behind it ends.
struct Marks {
    /// How many marks.
    count: usize,
    /// The first byte after them and what closes behind them.
    end: usize,
}

/// The marks at a place (« ?! », « ... ») with the quotation marks and brackets that close behind them, even after a no-break space (« . »).
fn end_of_marks(line: &str, start: usize) -> Marks {
    let run: usize = line[start..].chars().take_while(|it| is_end(*it)).map(char::len_utf8).sum();
    let count = line[start..start + run].chars().count();
    let mut end = start + run;
    loop {
        let rest = &line[end..];
        let spaces: usize = rest.chars().take_while(|it| *it == ' ' || NO_BREAK.contains(it)).map(char::len_utf8).sum();
        let Some(next) = rest[spaces..].chars().next() else { break };
        // After a space only what cannot open may close: « " » and « ' » may do both.
        let closes = CLOSING.contains(&next) && (spaces == 0 || matches!(next, '»' | '›'));
        if !closes {
            break;
        }
        end += spaces + next.len_utf8();
    }
    Marks { count, end }
}

fn ends_a_sentence(line: &str, marks: &Marks, mark: usize, lang: &Lang) -> bool {
    let rest = &line[marks.end..];
    let Some(first) = rest.chars().next() else { return true };
    if !first.is_whitespace() {
        return false;
    }
    let Some(begins) = rest.trim_start().chars().find(|it| !OPENING.contains(it) && !it.is_whitespace()) else {
        return true;
    };
    // Letters without case, such as Arabic ones, may begin a sentence.
    if begins.is_lowercase() || !begins.is_alphanumeric() {
        return false;
    }
    let is_full_stop = marks.count == 1 && line[mark..].starts_with('.');
    !is_full_stop || !(is_short(&line[..mark], lang) || is_in_an_hour(&line[..mark], rest, lang))
}

/// True between the hours and the minutes of a time: minutes have two digits, years and most amounts do not.
fn is_in_an_hour(before: &str, after: &str, lang: &Lang) -> bool {
    let Some((_, letter)) = HOURS.iter().find(|(tag, _)| *tag == lang.primary()) else { return false };
    let Some(hours) = before.strip_suffix(*letter) else { return false };
    let minutes = after.trim_start().split(|it: char| !it.is_alphanumeric()).next().unwrap_or_default();
    hours.trim_end().ends_with(|it: char| it.is_ascii_digit())
        && minutes.len() == 2
        && minutes.chars().all(|it| it.is_ascii_digit())
}

/// True if the word at the end of `before` is one that a full stop shortens: an abbreviation, an initial, or several in one (« c.-à-d. »).
fn is_short(before: &str, lang: &Lang) -> bool {
    let word = before.rsplit(|it: char| it.is_whitespace() || OPENING.contains(&it) || it == '’' || it == '/').next();
    let word = word.unwrap_or_default();
    let letters = word.chars().filter(|it| it.is_alphabetic()).count();
    if letters == 0 {
        return false;
    }
    let parts: Vec<&str> = word.split(['.', '-']).collect();
    let is_compound = word.contains('.') && parts.iter().all(|part| part.chars().count() <= 2 && is_letters(part));
    let is_initial = letters == 1 && word.chars().count() == 1 && !word.chars().all(char::is_lowercase);
    let word = word.to_lowercase();
    let table = SHORT.iter().find(|(tag, _)| *tag == lang.primary()).map_or(&[][..], |(_, words)| *words);
    is_compound || is_initial || table.contains(&&*word)
}

fn is_letters(part: &str) -> bool {
    part.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(split(text, &Lang::parse(lang).expect("a tag")), expected);
    }

    #[test]
    fn french_sentences_end_where_another_begins() {
        count(
            "fr",
            "M. Petit et Mme. Grand lisent l’art. 3 de la p. 12. « Que dit-il ? » demande J. Dupont. Rien ! Voir le plan, etc. On part à 18.30 h.",
            &[
                "M. Petit et Mme. Grand lisent l’art. 3 de la p. 12.",
                "« Que dit-il ? » demande J. Dupont.",
                "Rien !",
                "Voir le plan, etc.",
                "On part à 18.30 h.",
            ],
        );
        count(
            "fr",
            "Il dit : « Venez. » Nous venons (tous.) Ensuite…  Fin",
            &["Il dit : « Venez. »", "Nous venons (tous.)", "Ensuite…", "Fin"],
        );
        count(
            "fr",
            "Né en 52 av. J.-C. à Lille, c.-à-d. Loin. Ils étaient 12. Douze !",
            &["Né en 52 av. J.-C. à Lille, c.-à-d. Loin.", "Ils étaient 12.", "Douze !"],
        );
        count("fr", "Est-ce vrai ?! Oui... Peut-être… ou non.", &["Est-ce vrai ?!", "Oui...", "Peut-être… ou non."]);
        count("fr", "example.org/a.b ; v. 2.1.0 de l’outil", &["example.org/a.b ; v. 2.1.0 de l’outil"]);
        count("fr", "Une ligne\nune autre. ", &["Une ligne", "une autre."]);
        count("fr", "« Oui.\u{a0}» Il part.", &["« Oui.\u{a0}»", "Il part."]);
    }

    #[test]
    fn a_time_is_not_cut_between_hours_and_minutes() {
        count(
            "fr",
            "La réunion est à 18 h. 30. Venez à 9\u{a0}h.\u{a0}05 ou à 14h. 15, salle 2.",
            &["La réunion est à 18 h. 30.", "Venez à 9\u{a0}h.\u{a0}05 ou à 14h. 15, salle 2."],
        );
        count(
            "fr",
            "Elle ferme à 18 h. 2026 sera calme. Elle ouvre à 9 h. Venez. Voir le plan h. 12 places.",
            &["Elle ferme à 18 h.", "2026 sera calme.", "Elle ouvre à 9 h.", "Venez.", "Voir le plan h.", "12 places."],
        );
        count(
            "nl",
            "Om 18 u. 30 begint het. Om 19 u. Daarna niet.",
            &["Om 18 u. 30 begint het.", "Om 19 u.", "Daarna niet."],
        );
    }

    #[test]
    fn english_and_dutch_sentences_know_their_abbreviations() {
        count(
            "en",
            "Dr. Smith paid $3.50, i.e. No. 4. “Really?” he asked. \"Yes.\" They left.",
            &["Dr. Smith paid $3.50, i.e. No. 4.", "“Really?” he asked.", "\"Yes.\"", "They left."],
        );
        count(
            "nl",
            "Dhr. De Vries leest nr. 5, d.w.z. Alles. ‘Goed?’ Ja! Zie blz. 3.",
            &["Dhr. De Vries leest nr. 5, d.w.z. Alles.", "‘Goed?’", "Ja!", "Zie blz. 3."],
        );
    }

    #[test]
    fn arabic_sentences_end_with_its_own_marks() {
        count("ar", "هل حضر د. سمير؟ نعم. شكرا!", &["هل حضر د. سمير؟", "نعم.", "شكرا!"]);
    }

    #[test]
    fn nothing_but_spaces_is_lost() {
        for text in ["", " ", "...", ". . .", "«»", "A.B", "a.\u{a0}» b", "? !", "é. È", "(. )", "\n\n."] {
            let lang = Lang::parse("fr").expect("a tag");
            let bare = |text: &str| text.chars().filter(|it| !it.is_whitespace()).collect::<String>();
            assert_eq!(bare(&split(text, &lang).concat()), bare(text), "{text:?}");
        }
    }
}
