//! Spaces as the typography of a language has them. It only makes spaces that are there unbreakable: it adds no character and
//! takes none away, and it never sees code or addresses.

use std::borrow::Cow;

use crate::base::lang::Lang;

/// U+00A0.
const NO_BREAK: char = '\u{a0}';
/// U+202F.
const NARROW_NO_BREAK: char = '\u{202f}';

/// A text of a language with its spaces mended. Polishing twice changes nothing more.
///
/// French (Lexique des règles typographiques en usage à l’Imprimerie nationale): narrow before `; ! ?`, full before `:` and
/// inside « », and no line may begin with `€`, `%` or the h of an hour. These spaces are silent in speech; inside a number they are not, which
/// is why numbers are left alone here and kept together by [`pieces`].
pub fn polish<'a>(text: &'a str, lang: &Lang) -> Cow<'a, str> {
    if lang.primary() != "fr" || !text.contains(' ') {
        return Cow::Borrowed(text);
    }
    let mut polished = String::new();
    let mut copied = 0;
    // A word is too short for what looks for a character in long texts.
    for (at, _) in text.bytes().enumerate().filter(|(_, byte)| *byte == b' ') {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let space = match is_hour(before, after) {
            true => NO_BREAK,
            false => space_between(before.chars().next_back(), after),
        };
        if space != ' ' {
            polished.reserve(text.len() - copied + 8);
            polished.push_str(&text[copied..at]);
            polished.push(space);
            copied = at + 1;
        }
    }
    // Most texts are right as they are.
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    polished.push_str(&text[copied..]);
    Cow::Owned(polished)
}

/// « 18 h 30 » is one thing: a number stands before the h, and before its minutes.
fn is_hour(before: &str, after: &str) -> bool {
    let is_unit = |rest: &str| rest.starts_with('h') && !rest[1..].starts_with(|next: char| next.is_alphanumeric());
    let ends_in_digit = |text: &str| text.ends_with(|last: char| last.is_ascii_digit());
    match before.strip_suffix('h') {
        Some(hour) => after.starts_with(|next: char| next.is_ascii_digit()) && ends_in_digit(hour.trim_end()),
        None => is_unit(after) && ends_in_digit(before),
    }
}

/// The space that stands after `before` and in front of `after`.
fn space_between(before: Option<char>, after: &str) -> char {
    if before == Some('«') {
        return NO_BREAK;
    }
    let mut following = after.chars();
    match following.next() {
        Some(';' | '!' | '?') => NARROW_NO_BREAK,
        Some('»' | '€' | '%' | '‰') => NO_BREAK,
        // « : » alone; `:-)` and `::` are no punctuation.
        Some(':') if !following.next().is_some_and(|next| next.is_ascii_punctuation()) => NO_BREAK,
        Some('M' | 'k') if after[1..].starts_with('€') && before.is_some_and(|it| it.is_ascii_digit()) => NO_BREAK,
        _ => ' ',
    }
}

/// A part of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece<'a> {
    /// Plain characters.
    Text(&'a str),
    /// A number in groups of three digits, separated by ordinary spaces: to be printed on one line.
    Number(String),
}

/// Separates the grouped numbers of a text (`12 345`) from the rest.
///
/// A synthesiser reads « douze mille » only over an ordinary space: any other that stands between the groups is replaced, and
/// the line is held together by style, not by a character.
pub fn pieces<'a>(text: &'a str, lang: &Lang) -> Vec<Piece<'a>> {
    if lang.primary() != "fr" {
        return vec![Piece::Text(text)];
    }
    let mut pieces = Vec::new();
    let mut rest = 0;
    let mut at = 0;
    let mut after_word = false;
    while let Some(character) = text[at..].chars().next() {
        if !character.is_ascii_digit() {
            // « B12 345 » or « 1,12 345 » are no grouped numbers.
            after_word = character.is_alphanumeric() || matches!(character, '.' | ',' | '-' | '/');
            at += character.len_utf8();
            continue;
        }
        let length = if after_word { digits(&text[at..]) } else { grouped(&text[at..]) };
        let found = &text[at..at + length];
        if found.bytes().all(|byte| byte.is_ascii_digit()) {
            at += length;
            after_word = true;
            continue;
        }
        if rest < at {
            pieces.push(Piece::Text(&text[rest..at]));
        }
        let spaced = found.chars().map(|it| if it.is_ascii_digit() { it } else { ' ' });
        pieces.push(Piece::Number(spaced.collect()));
        at += length;
        rest = at;
        after_word = true;
    }
    if rest < text.len() {
        pieces.push(Piece::Text(&text[rest..]));
    }
    pieces
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The length of the number at the start of a text, with its groups of three digits.
fn grouped(text: &str) -> usize {
    let mut length = digits(text);
    if length > 3 {
        return length;
    }
    loop {
        let Some(space) = text[length..].chars().next().filter(|it| is_group_space(*it)) else { return length };
        let group = length + space.len_utf8();
        if digits(&text[group..]) != 3 {
            return length;
        }
        length = group + 3;
    }
}

fn is_group_space(character: char) -> bool {
    matches!(character, ' ' | NO_BREAK | NARROW_NO_BREAK | '\u{2009}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn french(text: &str) -> String {
        polish(text, &lang("fr")).replace(NO_BREAK, "~").replace(NARROW_NO_BREAK, "_")
    }

    #[test]
    fn french_punctuation_is_not_left_alone_on_a_line() {
        assert_eq!(french("Quoi ? Oui ! Donc : « non » ; fin."), "Quoi_? Oui_! Donc~: «~non~»_; fin.");
        assert_eq!(french("10 € soit 5 % de 2 M€"), "10~€ soit 5~% de 2~M€");
        assert_eq!(french("de 18 h 30 à 20 h, 2 heures"), "de 18~h~30 à 20~h, 2 heures");
    }

    #[test]
    fn what_has_no_space_gets_none() {
        for text in ["18:30", "https://example.org/?a=1", "Bravo!", "en M€", "12 345", ":-)", "un :-) deux"] {
            assert_eq!(french(text), text);
        }
    }

    #[test]
    fn polishing_twice_changes_nothing_more() {
        for text in ["Quoi ? « Oui » : 5 % !", "a  ! b", "« « x » »", " : ", "« »", "« ?", ""] {
            let once = polish(text, &lang("fr")).into_owned();
            assert_eq!(polish(&once, &lang("fr")), once, "{text}");
        }
    }

    #[test]
    fn other_languages_stay_as_they_are() {
        for tag in ["en", "nl", "ar"] {
            assert_eq!(polish("« Wat ? » 12 345 €", &lang(tag)), "« Wat ? » 12 345 €");
            assert_eq!(pieces("12 345", &lang(tag)), [Piece::Text("12 345")]);
        }
    }

    #[test]
    fn numbers_stand_on_one_line_over_ordinary_spaces() {
        let number = |text: &str| Piece::Number(text.to_owned());
        assert_eq!(
            pieces("Sur 1 200 345 habitants, 12\u{202f}345 avis.", &lang("fr")),
            [
                Piece::Text("Sur "),
                number("1 200 345"),
                Piece::Text(" habitants, "),
                number("12 345"),
                Piece::Text(" avis."),
            ]
        );
        for text in ["2016 100", "03 20 21 22 23", "12 3456", "1,12 345", "le 12", "B12 345", "12-12 345"] {
            assert_eq!(pieces(text, &lang("fr")), [Piece::Text(text)]);
        }
    }
}
