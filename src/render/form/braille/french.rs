//! Uncontracted French: « Code braille français uniformisé pour la transcription des textes imprimés », second edition, September 2008
//! (CBFU). Numbers have the digits of Antoine, punctuation stands at its word.

use super::{
    cell::{Cell, Cells},
    indicators::{self, Indicators, PassageEnd},
    letters,
    print::{self, Print, is_blank, is_glued},
};
use crate::render::form::script::Level;

/// CBFU 1.1 and 2.1: dots 46 before a letter, twice before a word, 25-46 before more than three words.
const CAPITALS: Indicators = Indicators {
    letter: "46",
    word: "46-46",
    word_end: "6-3",
    passage: "25-46",
    passage_end: PassageEnd::BeforeLast("46"),
    passage_words: 4,
    carries: "-'./",
};

/// CBFU 2.2: dots 456 before a word, 25-456 before more than three words.
const EMPHASIS: Indicators = Indicators {
    letter: "456",
    word: "456",
    word_end: "6-3",
    passage: "25-456",
    passage_end: PassageEnd::BeforeLast("456"),
    passage_words: 4,
    carries: "-'’",
};

/// What the mathematical modifier (dot 6) holds together (CBFU 1.2 b).
const NUMERIC: &str = "^,:.+-*/()=[]";

/// A text in cells.
pub fn transcribe(print: &[Print]) -> Vec<Cell> {
    let print = &attached(print)[..];
    let capitals = indicators::capitals(print, &CAPITALS);
    let emphasis = indicators::emphasis(print, &EMPHASIS);
    let mut cells = Cells::default();
    let mut is_number = false;
    let mut is_quoted = false;
    // Within an exponent or an index: how it ends, and whether a number was there before it.
    let mut script: Option<(&str, bool)> = None;
    for (at, own) in print.iter().enumerate() {
        let it = own.it;
        if own.may_divide {
            cells.divide();
        }
        if is_blank(it) {
            cells.blank(is_glued(it));
            is_number = false;
            continue;
        }
        // « Notation mathématique braille », 8 and 9. What is raised or lowered is mathematics: its digits need no modifier.
        if let Some((level, content)) = print::script(&print[at..]) {
            cells.put(if level == Level::Raised { "4" } else { "26" });
            let (begin, end) = if print::is_one_item(content) { ("", "") } else { ("56", "23") };
            cells.put(begin);
            script = Some((end, std::mem::replace(&mut is_number, true)));
            continue;
        }
        if it == print::END {
            let (end, was_number) = script.take().unwrap_or_default();
            cells.put(end);
            is_number = was_number;
            continue;
        }
        emphasis.at(at).for_each(|sign| cells.put(sign));
        // Behind such a sign a number begins anew.
        is_number = script.is_some() || is_number && !emphasis.is_at(at);
        if !is_number && begins_number(&print[at..]) {
            cells.put("6");
            is_number = true;
        } else if script.is_none() && !it.is_ascii_digit() && !NUMERIC.contains(it) {
            is_number = false;
        }
        capitals.at(at).for_each(|sign| cells.put(sign));
        let before = at.checked_sub(1).map(|at| print[at].it);
        let after = print.get(at + 1).map(|it| it.it);
        let dots = match it {
            '+' | '=' if !is_number => [if it == '+' { "6-235" } else { "6-2356" }, ""],
            '’' if !is_quoted
                || before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric) =>
            {
                ["3", ""]
            }
            '’' => {
                is_quoted = false;
                ["2356", ""]
            }
            '‘' => {
                is_quoted = true;
                ["2356", ""]
            }
            '–' | '—' if is_alone(before, after) => [if it == '–' { "36-36" } else { "456-36" }, ""],
            '_' if is_in_rule(before, after) => ["456", ""],
            _ => sign(it).unwrap_or_default(),
        };
        dots.into_iter().for_each(|dots| cells.put(dots));
    }
    emphasis.at(print.len()).chain(capitals.at(print.len())).for_each(|sign| cells.put(sign));
    cells.finish()
}

/// True if the code has signs for a character.
pub fn knows(it: char) -> bool {
    is_blank(it) || matches!(it, '+' | '=' | '’' | '‘') || sign(it).is_some()
}

/// CBFU 1.3: punctuation stands at its word, whatever space print leaves there; so do quotation marks.
pub fn attached(print: &[Print]) -> Vec<Print> {
    let mut out: Vec<Print> = Vec::with_capacity(print.len());
    for (at, own) in print.iter().enumerate() {
        if is_blank(own.it) {
            let mut rest = print[at..].iter().map(|it| it.it).skip_while(|it| is_blank(*it));
            let is_before_mark = rest.next().is_some_and(|it| matches!(it, ';' | ':' | '!' | '?' | '»'))
                && rest.next().is_none_or(|it| !it.is_alphanumeric());
            if is_before_mark || out.last().is_some_and(|last| last.it == '«') {
                continue;
            }
        }
        out.push(*own);
    }
    out
}

/// CBFU 1.2 b: the modifier stands before the first sign of an expression with a digit.
fn begins_number(rest: &[Print]) -> bool {
    let first = rest.iter().find(|it| !NUMERIC.contains(it.it));
    first.is_some_and(|it| it.it.is_ascii_digit())
}

/// A dash between spaces is a dash of dialogue or of a clause (CBFU 1.3 c).
fn is_alone(before: Option<char>, after: Option<char>) -> bool {
    let is_apart = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
    is_apart(before) && is_apart(after)
}

/// A rule to write on.
fn is_in_rule(before: Option<char>, after: Option<char>) -> bool {
    before == Some('_') || after == Some('_')
}

/// The cells of a character (CBFU, tables 1 to 3; « Notation mathématique braille », 2007, for signs of mathematics); for capitals those of
/// the small letter.
#[expect(clippy::match_same_arms, reason = "letters and signs share cells, and the table follows the code")]
fn sign(it: char) -> Option<[&'static str; 2]> {
    let it = if it.is_uppercase() { letters::small(it)? } else { it };
    if let Some(dots) = letters::letter(it) {
        return Some([dots, ""]);
    }
    if let Some(dots) = letters::greek(it) {
        return Some(["45", dots]);
    }
    let dots = match it {
        '0' => "3456",
        '1' | 'â' => "16",
        '2' | 'ê' => "126",
        '3' | 'î' => "146",
        '4' | 'ô' => "1456",
        '5' | 'û' => "156",
        '6' | 'ë' => "1246",
        '7' | 'ï' | 'ñ' => "12456",
        '8' | 'ü' => "1256",
        '9' | 'œ' | 'ö' => "246",
        'à' | 'á' => "12356",
        'è' => "2346",
        'é' => "123456",
        'ù' | 'ú' => "23456",
        'ì' | 'í' => "34",
        'ò' | 'ó' => "346",
        'ç' => "12346",
        'æ' | 'ä' => "345",
        'ã' => "5-26-1",
        'å' => "5-1",
        'ø' => "56-246",
        'ß' => "234",
        'η' => "45-125",
        'θ' => "45-245",
        'χ' => "45-12345",
        ',' => "2",
        ';' => "23",
        ':' | '÷' => "25",
        '.' => "256",
        '?' | '¿' => "26",
        '!' | '¡' | '+' => "235",
        '"' | '«' | '»' | '“' | '”' | '„' | '=' => "2356",
        '‹' | '›' => "2356",
        '(' => "236",
        ')' => "356",
        '[' => "45-236",
        ']' => "356-12",
        '{' => "6-6-236",
        '}' => "356-3-3",
        '\'' | 'ʼ' | '′' => "3",
        '″' => "3-3",
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '−' => "36",
        '―' => "36-36",
        '/' | '⁄' => "34",
        '*' | '×' => "35",
        '…' => "256-256-256",
        '@' | '√' => "345",
        '\\' => "5-34",
        '#' => "5-3456",
        '%' => "5-346",
        '‰' => "5-346-346",
        '_' => "5-36",
        '`' => "6",
        '|' => "456",
        '~' => "5-26",
        '^' => "4",
        '•' => "246-135",
        '·' => "35-35",
        '©' => "5-14",
        '®' => "5-1235",
        '™' => "5-2345",
        '°' => "5-135",
        'º' => "4-135",
        'ª' => "4-1",
        '&' => "5-123456",
        '§' | '¶' => "5-1234",
        '¢' => "45-14",
        '€' => "45-15",
        '£' => "45-123",
        '$' => "45-234",
        '¥' => "45-13456",
        'µ' => "45-134",
        '±' => "235-36",
        '<' => "5-126",
        '>' => "5-345",
        '≤' => "45-126",
        '≥' => "45-345",
        '≠' => "46-2356",
        '≈' => "5-2356",
        '∞' => "45-14",
        '→' => "456-156",
        '←' => "456-246",
        '↑' => "45-12456",
        '↓' => "46-12456",
        '¼' => "6-16-34-1456",
        '½' => "6-16-34-126",
        '¾' => "6-146-34-1456",
        _ => return None,
    };
    Some([dots, ""])
}
