//! Dutch: « Braillestandaard voor algemeen gebruik in het Nederlandse taalgebied » of the Braille Autoriteit, in force since 19 April 2018,
//! for the Netherlands and Flanders alike.

use super::{
    cell::{Cell, Cells},
    indicators::{self, Indicators, PassageEnd},
    letters,
    print::{self, Print, is_blank, is_glued},
};
use crate::render::form::script::Level;

/// Braillestandaard 2.12: dots 46 before a letter, 45 before a word, twice before more than three words.
const CAPITALS: Indicators = Indicators {
    letter: "46",
    word: "45",
    word_end: "6",
    passage: "45-45",
    passage_end: PassageEnd::BeforeLast("45"),
    passage_words: 4,
    carries: "+&.'‘’",
};

/// Braillestandaard 1.58.
const EMPHASIS: Indicators = Indicators {
    letter: "456",
    word: "456",
    word_end: "6",
    passage: "456-456",
    passage_end: PassageEnd::BeforeLast("456"),
    passage_words: 4,
    carries: "+&.'’-",
};

/// A text in cells.
pub fn transcribe(print: &[Print]) -> Vec<Cell> {
    let print = &with_currencies(print)[..];
    let capitals = indicators::capitals(print, &CAPITALS);
    let emphasis = indicators::emphasis(print, &EMPHASIS);
    let mut cells = Cells::default();
    let mut is_number = false;
    // How the exponent or the index ends, and whether it is lowered digits.
    let mut end_of_script = "";
    let mut is_lowered = false;
    for (at, own) in print.iter().enumerate() {
        let it = own.it;
        let before = at.checked_sub(1).map(|at| print[at].it);
        let after = print.get(at + 1).map(|it| it.it);
        if own.may_divide {
            cells.divide();
        }
        if is_blank(it) {
            cells.blank(is_glued(it));
            is_number = false;
            continue;
        }
        // An exponent after 346, an index after 16, whose digits are lowered and need no sign; brackets around what is more than one item.
        if let Some((level, content)) = print::script(&print[at..]) {
            cells.put(if level == Level::Raised { "346" } else { "16" });
            let (begin, end) = if print::is_one_item(content) { ("", "") } else { ("236", "356") };
            cells.put(begin);
            is_lowered = level == Level::Lowered && content.iter().all(|it| it.it.is_ascii_digit());
            (end_of_script, is_number) = (end, false);
            continue;
        }
        if it == print::END {
            cells.put(std::mem::take(&mut end_of_script));
            (is_lowered, is_number) = (false, false);
            continue;
        }
        if let Some(dots) = lowered(it).filter(|_| is_lowered) {
            cells.put(dots);
            continue;
        }
        emphasis.at(at).for_each(|sign| cells.put(sign));
        // Behind such a sign a number begins anew.
        is_number = is_number && !emphasis.is_at(at);
        // 2.11: a letter that would be read as a digit, unless another sign stands before it.
        let is_apart = emphasis.is_at(at) || capitals.is_at(at);
        if ('a'..='j').contains(&it) && !is_apart && follows_number(&print[..at]) {
            cells.put("6");
        }
        capitals.at(at).for_each(|sign| cells.put(sign));
        if it.is_ascii_digit() {
            if !is_number {
                cells.put("3456");
            }
            is_number = true;
        } else if !(matches!(it, '.' | ',') && after.is_some_and(|it| it.is_ascii_digit())) {
            // 3.1: point and comma stand within numbers.
            is_number = false;
        }
        let follows = |marks: &str| before.is_some_and(|it| it.is_alphabetic() || marks.contains(it));
        let follows_digit = before.is_some_and(|it| it.is_ascii_digit());
        match it {
            // 2.18.
            '%' | '‰' if follows_digit => cells.put("0"),
            // 2.20: the second meaning of a sign within a word.
            '+' if follows(".'‘’") || follows_digit => cells.put("5"),
            '&' if follows(".'‘’") => cells.put("5"),
            // 3.2: spaces around signs between letters.
            '=' | '×' | '÷' | '|' if is_letter(before) && !after.is_some_and(|it| it.is_ascii_digit()) => {
                cells.put("0");
            }
            _ => {}
        }
        let dots = match it {
            // 3.6: minutes and seconds.
            '\'' if follows_digit && !is_letter(after) => ["4-35", ""],
            _ => sign(it).unwrap_or_default(),
        };
        dots.into_iter().for_each(|dots| cells.put(dots));
        let is_spaced = matches!(it, '=' | '×' | '÷' | '|' | '+');
        if is_spaced && is_letter(after) && !follows_digit && (it != '+' || !follows(".'‘’")) {
            cells.put("0");
        }
    }
    emphasis.at(print.len()).chain(capitals.at(print.len())).for_each(|sign| cells.put(sign));
    cells.finish()
}

/// True if the code has signs for a character.
pub fn knows(it: char) -> bool {
    is_blank(it) || sign(it).is_some()
}

fn is_letter(it: Option<char>) -> bool {
    it.is_some_and(char::is_alphabetic)
}

/// 2.11: a number stands directly before, or with one point, comma or colon between.
fn follows_number(before: &[Print]) -> bool {
    let mut back = before.iter().rev().map(|it| it.it).skip_while(|it| *it == print::END);
    match back.next() {
        Some('.' | ',' | ':') => back.next().is_some_and(|it| it.is_ascii_digit()),
        last => last.is_some_and(|it| it.is_ascii_digit()),
    }
}

/// 2.17: before its number a currency is a letter without a space; behind it, and alone, it is a word.
fn with_currencies(print: &[Print]) -> Vec<Print> {
    let mut out = Vec::with_capacity(print.len());
    let mut rest = print;
    while let Some((own, after)) = rest.split_first() {
        rest = after;
        let Some(word) = currency(own.it) else {
            out.push(*own);
            continue;
        };
        let spaces = after.iter().take_while(|it| is_blank(it.it)).count();
        match after.get(spaces).is_some_and(|it| it.it.is_ascii_digit()) {
            true => {
                out.push(*own);
                rest = &after[spaces..];
            }
            false => out.extend(word.chars().map(|it| Print { it, ..*own })),
        }
    }
    out
}

fn currency(it: char) -> Option<&'static str> {
    Some(match it {
        '€' => "euro",
        '$' => "dollar",
        '£' => "pond",
        '¥' => "yen",
        _ => return None,
    })
}

/// The dots of a digit, one row lower.
fn lowered(it: char) -> Option<&'static str> {
    Some(match it {
        '0' => "356",
        '1' => "2",
        '2' => "23",
        '3' => "25",
        '4' => "256",
        '5' => "26",
        '6' => "235",
        '7' => "2356",
        '8' => "236",
        '9' => "35",
        _ => return None,
    })
}

/// The cells of a character (Braillestandaard, chapters 1 and 3); for capitals those of the small letter.
#[expect(clippy::match_same_arms, reason = "letters and signs share cells, and the table follows the code")]
fn sign(it: char) -> Option<[&'static str; 2]> {
    let it = if it.is_uppercase() { letters::small(it)? } else { it };
    if let Some(dots) = letters::letter(it).or_else(|| letters::digit(it)) {
        return Some([dots, ""]);
    }
    if let Some(dots) = letters::greek(it) {
        return Some(["56", dots]);
    }
    let dots = match it {
        'à' | 'á' => "12356",
        'â' => "16",
        'ä' => "345",
        'ç' => "12346",
        'è' => "2346",
        'é' => "123456",
        'ê' => "126",
        'ë' => "1246",
        'í' => "34",
        'î' => "146",
        'ï' => "12456",
        'ó' | 'ò' => "346",
        'ô' => "1456",
        'ö' => "246",
        'ù' | 'ú' => "23456",
        'û' => "156",
        'ü' => "1256",
        'ß' => "2346",
        // 2.2: letters of other alphabets.
        'ñ' => "56-12456",
        'ã' | 'å' => "56-1",
        'æ' => "56-1-15-15",
        'ì' => "56-24",
        'õ' => "56-135",
        'ø' => "56-246",
        'ł' => "56-126",
        'ź' => "56-2346",
        'η' => "56-156",
        'θ' => "56-1456",
        'χ' => "56-12346",
        ',' => "2",
        ';' => "23",
        ':' => "25",
        '.' => "256",
        '?' | '¿' => "26",
        '!' | '¡' | '+' | '†' => "235",
        '"' | '«' | '»' | '“' | '”' | '„' | '‟' | '=' => "2356",
        '\'' | '‘' | '’' | '‚' | '`' | '´' | '‹' | '›' | 'ʼ' | '′' => "3",
        '″' => "3-3",
        '(' | '×' | '·' => "236",
        ')' => "356",
        '[' => "12356",
        ']' => "23456",
        '{' => "5-12356",
        '}' => "5-23456",
        '<' => "5-246",
        '>' => "5-135",
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => "36",
        '…' => "256-256-256",
        '/' | '⁄' => "34",
        '÷' => "256",
        '\\' => "5-16",
        '_' => "456",
        '|' => "1456",
        '~' => "5-26",
        '^' => "346",
        '*' => "35",
        '•' => "5-256",
        '@' => "345",
        '#' => "5-3456",
        '%' => "123456",
        '‰' => "123456-123456",
        '&' => "12346",
        '€' => "15",
        '$' => "145",
        '£' => "1234",
        '¥' => "13456",
        '¢' => "14",
        '§' => "346",
        '©' => "5-14",
        '®' => "5-1235",
        '™' => "5-2345-134",
        '°' | 'º' => "4-356",
        'µ' => "56-134",
        '±' => "235-36",
        '¼' => "3456-1-34-3456-145",
        '½' => "3456-1-34-3456-12",
        '¾' => "3456-14-34-3456-145",
        _ => return None,
    };
    Some([dots, ""])
}
