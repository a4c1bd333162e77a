//! Uncontracted English: The Rules of Unified English Braille (UEB), second edition, 2013, grade 1 throughout.

use super::{
    cell::{Cell, Cells},
    indicators::{self, Indicators, PassageEnd},
    letters,
    print::{self, Print, is_blank, is_glued},
};
use crate::render::form::script::Level;

/// UEB 8.3 to 8.6: dot 6 before a letter, twice before a word, three times before three words or more.
const CAPITALS: Indicators = Indicators {
    letter: "6",
    word: "6-6",
    word_end: "6-3",
    passage: "6-6-6",
    passage_end: PassageEnd::After("6-3"),
    passage_words: 3,
    carries: "",
};

/// UEB 9.2 to 9.4: italics, which stand for emphasis.
const ITALIC: Indicators = Indicators {
    letter: "46-23",
    word: "46-2",
    word_end: "46-3",
    passage: "46-2356",
    passage_end: PassageEnd::After("46-3"),
    passage_words: 3,
    carries: "-'’./:,&",
};

/// The same for bold.
const BOLD: Indicators = Indicators {
    letter: "45-23",
    word: "45-2",
    word_end: "45-3",
    passage: "45-2356",
    passage_end: PassageEnd::After("45-3"),
    ..ITALIC
};

/// A text in cells.
pub fn transcribe(print: &[Print]) -> Vec<Cell> {
    let capitals = indicators::capitals(print, &CAPITALS);
    let italic = indicators::typeform(print, &ITALIC, |marks| marks.is_italic);
    let emphasis = indicators::typeform(print, &BOLD, |marks| marks.is_bold).with(italic);
    let mut cells = Cells::default();
    let mut is_number = false;
    // UEB 6.5: a number sets grade 1 up to the next space, hyphen or dash.
    let mut is_grade_one = false;
    let mut end_of_script = "";
    let mut is_quoted = false;
    let mut is_in_straight = false;
    for (at, own) in print.iter().enumerate() {
        let it = own.it;
        let before = at.checked_sub(1).map(|at| print[at].it);
        let after = print.get(at + 1).map(|it| it.it);
        if own.may_divide {
            cells.divide();
        }
        if is_blank(it) {
            capitals.at(at).chain(emphasis.at(at)).for_each(|sign| cells.put(sign));
            // UEB 6.6: a space within a number is dot 5.
            match is_number && is_in_number(print, at) {
                true => cells.put("5"),
                false => {
                    cells.blank(is_glued(it));
                    (is_number, is_grade_one) = (false, false);
                }
            }
            continue;
        }
        // UEB 11.4.
        if let Some((level, content)) = print::script(&print[at..]) {
            let is_one_item = print::is_one_item(content) && (content.len() == 1 || !print::is_sign(content[0].it));
            match (is_grade_one, is_one_item) {
                (true, _) => {}
                (false, true) => cells.put("56"),
                (false, false) => cells.put("56-56"),
            }
            cells.put(if level == Level::Raised { "35" } else { "26" });
            let (begin, end) = if is_one_item { ("", "") } else { ("126", "345") };
            cells.put(begin);
            (end_of_script, is_number) = (end, false);
            continue;
        }
        if it == print::END {
            cells.put(std::mem::take(&mut end_of_script));
            // Another number begins anew; a letter would still be read as a digit.
            is_number = is_number && !after.is_some_and(|it| it.is_ascii_digit());
            continue;
        }
        emphasis.at(at).for_each(|sign| cells.put(sign));
        // Behind such a sign a number begins anew.
        is_number = is_number && !emphasis.is_at(at);
        capitals.at(at).for_each(|sign| cells.put(sign));
        if it.is_ascii_digit() || matches!(it, '.' | ',') && after.is_some_and(|it| it.is_ascii_digit()) {
            // UEB 6.2: a point or comma begins a number only where nothing stands before it.
            if !is_number && (it.is_ascii_digit() || before.is_none_or(is_blank)) {
                cells.put("3456");
                (is_number, is_grade_one) = (true, true);
            }
        } else if is_number && !matches!(it, '.' | ',') {
            // UEB 6.5.1: such a letter would be read as a digit.
            if ('a'..='j').contains(&it) {
                cells.put("56");
            }
            is_number = false;
        }
        is_grade_one = is_grade_one && !matches!(it, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―');
        let is_between_letters = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
        match it {
            // UEB 5.8: a mark within a word would be read as a contraction.
            ',' | ';' | ':' | '!' if is_between_letters => cells.put("56"),
            // UEB 7.5.2 to 7.5.4: a question mark that would be read as a quotation mark.
            '?' if !ends_word(print, at) => cells.put("56"),
            _ => {}
        }
        let dots = match it {
            // UEB 7.6.
            '"' if opens(before) => {
                is_in_straight = true;
                ["236", ""]
            }
            '"' if std::mem::take(&mut is_in_straight) => ["356", ""],
            '"' => ["6-2356", ""],
            '‘' => {
                is_quoted = true;
                ["6-236", ""]
            }
            '’' if is_quoted && !after.is_some_and(char::is_alphabetic) => {
                is_quoted = false;
                ["6-356", ""]
            }
            _ => sign(it).unwrap_or_default(),
        };
        dots.into_iter().for_each(|dots| cells.put(dots));
    }
    capitals.at(print.len()).chain(emphasis.at(print.len())).for_each(|sign| cells.put(sign));
    cells.finish()
}

/// True if the code has signs for a character.
pub fn knows(it: char) -> bool {
    is_blank(it) || matches!(it, '"' | '‘') || sign(it).is_some()
}

/// True for a space between the groups of digits of one number: three digits behind it, or three groups and more as in a telephone number.
fn is_in_number(print: &[Print], space: usize) -> bool {
    let is_digit = |at: usize| print.get(at).is_some_and(|it| it.it.is_ascii_digit());
    let is_inside = |at: usize| is_digit(at) || (print.get(at).is_some_and(|it| is_blank(it.it)) && is_digit(at + 1));
    let start = (0..space).rev().take_while(|at| is_inside(*at)).last().unwrap_or(space);
    let end = (space..print.len()).find(|at| !is_inside(*at)).unwrap_or(print.len());
    let groups = print[start..end].iter().filter(|it| is_blank(it.it)).count() + 1;
    let is_thousands = space - start <= 3 && (space + 1..space + 4).all(is_digit) && !is_digit(space + 4);
    end > space && (is_thousands || groups > 2)
}

/// True if a quotation mark that looks the same on both sides opens here.
fn opens(before: Option<char>) -> bool {
    before.is_none_or(|it| is_blank(it) || matches!(it, '(' | '[' | '{' | '‘' | '“' | '—' | '–' | '-' | '/'))
}

/// True for a mark behind the letters of a word and before none.
fn ends_word(print: &[Print], at: usize) -> bool {
    let has_letter = |mut it: Box<dyn Iterator<Item = &Print> + '_>| it.any(|it| it.it.is_alphanumeric());
    let before = print[..at].iter().rev().take_while(|it| !is_blank(it.it));
    let after = print[at + 1..].iter().take_while(|it| !is_blank(it.it));
    has_letter(Box::new(before)) && !has_letter(Box::new(after))
}

/// The cells of a character (UEB, appendix 3); for capitals those of the small letter.
fn sign(it: char) -> Option<[&'static str; 2]> {
    let it = if it.is_uppercase() { letters::small(it)? } else { it };
    if let Some(dots) = letters::letter(it).or_else(|| letters::digit(it)) {
        return Some([dots, ""]);
    }
    if let Some(dots) = letters::greek(it) {
        return Some(["46", dots]);
    }
    if let Some((mark, letter)) = accented(it) {
        return Some([mark, letters::letter(letter)?]);
    }
    let dots = match it {
        'œ' => "135-45-235-15",
        'æ' => "1-45-235-15",
        'ø' => "4-16-135",
        'ł' => "4-16-123",
        'ß' => "46-2346",
        'η' => "46-156",
        'θ' => "46-1456",
        'χ' => "46-12346",
        ',' => "2",
        ';' => "23",
        ':' => "25",
        '.' => "256",
        '!' => "235",
        '?' | '“' => "236",
        '”' => "356",
        '\'' | '’' | 'ʼ' => "3",
        '«' => "456-236",
        '»' => "456-356",
        '¡' => "45-56-235",
        '¿' => "45-56-236",
        '(' => "5-126",
        ')' => "5-345",
        '[' => "46-126",
        ']' => "46-345",
        '{' => "456-126",
        '}' => "456-345",
        '<' => "4-126",
        '>' => "4-345",
        '-' | '‐' | '‑' => "36",
        '‒' | '–' | '—' => "6-36",
        '―' => "5-6-36",
        '−' => "5-36",
        '…' => "256-256-256",
        '/' => "456-34",
        '⁄' => "34",
        '\\' => "456-16",
        '_' => "46-36",
        '|' => "456-1256",
        '~' => "4-35",
        '^' => "4-26",
        '`' => "4",
        '´' => "45-34",
        '@' => "4-1",
        '#' => "456-1456",
        '$' => "4-234",
        '%' => "46-356",
        '‰' => "46-356-356",
        '&' => "4-12346",
        '*' => "5-35",
        '+' => "5-235",
        '=' => "5-2356",
        '×' => "5-236",
        '÷' => "5-34",
        '±' => "456-235",
        '·' => "4-16",
        '•' => "456-256",
        '€' => "4-15",
        '£' => "4-123",
        '¥' => "4-13456",
        '¢' => "4-14",
        '§' => "45-234",
        '¶' => "45-1234",
        '©' => "45-14",
        '®' => "45-1235",
        '™' => "45-2345",
        '°' | 'º' => "45-245",
        'µ' => "46-134",
        '′' => "2356",
        '″' => "2356-2356",
        '†' => "4-6-1456",
        '¼' => "3456-1-34-145",
        '½' => "3456-1-34-12",
        '¾' => "3456-14-34-145",
        '→' => "56-1256-135",
        '←' => "56-1256-246",
        '↑' => "56-1256-346",
        '↓' => "56-1256-146",
        '≤' => "456-4-126",
        '≥' => "456-4-345",
        '≠' => "5-2356-4-156",
        '≈' => "45-35",
        '∞' => "3456-123456",
        '√' => "5-146",
        '✓' | '✔' => "4-146",
        _ => return None,
    };
    Some([dots, ""])
}

/// The sign of an accent and the letter below it (UEB 4.2).
fn accented(it: char) -> Option<(&'static str, char)> {
    Some(match it {
        'á' => ("45-34", 'a'),
        'é' => ("45-34", 'e'),
        'í' => ("45-34", 'i'),
        'ó' => ("45-34", 'o'),
        'ú' => ("45-34", 'u'),
        'ý' => ("45-34", 'y'),
        'ć' => ("45-34", 'c'),
        'ń' => ("45-34", 'n'),
        'ś' => ("45-34", 's'),
        'ź' => ("45-34", 'z'),
        'à' => ("45-16", 'a'),
        'è' => ("45-16", 'e'),
        'ì' => ("45-16", 'i'),
        'ò' => ("45-16", 'o'),
        'ù' => ("45-16", 'u'),
        'â' => ("45-146", 'a'),
        'ê' => ("45-146", 'e'),
        'î' => ("45-146", 'i'),
        'ô' => ("45-146", 'o'),
        'û' => ("45-146", 'u'),
        'ä' => ("45-25", 'a'),
        'ë' => ("45-25", 'e'),
        'ï' => ("45-25", 'i'),
        'ö' => ("45-25", 'o'),
        'ü' => ("45-25", 'u'),
        'ÿ' => ("45-25", 'y'),
        'ã' => ("45-12456", 'a'),
        'ñ' => ("45-12456", 'n'),
        'õ' => ("45-12456", 'o'),
        'ç' => ("45-12346", 'c'),
        'ş' => ("45-12346", 's'),
        'å' => ("45-1246", 'a'),
        'ů' => ("45-1246", 'u'),
        'č' => ("45-346", 'c'),
        'ě' => ("45-346", 'e'),
        'ř' => ("45-346", 'r'),
        'š' => ("45-346", 's'),
        'ž' => ("45-346", 'z'),
        'ğ' => ("4-346", 'g'),
        'ā' => ("4-36", 'a'),
        'ē' => ("4-36", 'e'),
        'ī' => ("4-36", 'i'),
        'ō' => ("4-36", 'o'),
        'ū' => ("4-36", 'u'),
        _ => return None,
    })
}
