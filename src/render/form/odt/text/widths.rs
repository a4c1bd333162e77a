//! Widths of columns: each holds its longest word, a number being one word, on the smallest page where they all fit; what is left goes where there is
//! more text.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    super::pages::Page,
    place::{Place, Places},
};
use crate::model::{
    block::{Inline, InlineKind, plain_text},
    walk,
};

/// Most characters of a cell that count for the width of its column.
const MOST: usize = 60;
/// Columns from which on a table is a wide one, in small letters.
const WIDE: usize = 5;
/// Sizes of letters, in hundredths of a millimetre: cells have 10 points, those of wide tables 8.5.
const SIZE: u64 = 353;
const SMALL_SIZE: u64 = 300;
/// Room beside the text of a cell, in hundredths of a millimetre.
pub const PADDING: u32 = 300;
/// The widest word that is never divided, in thousandths of the size of its letters: what is longer is an address.
const LONGEST: u64 = 14_000;
/// Room for the sign of a note.
const SIGN: u64 = 800;

/// How a table is laid out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    /// The page that holds it.
    pub page: Page,
    /// In small letters.
    pub is_small: bool,
    /// The widths of its columns, in hundredths of a millimetre.
    pub columns: Vec<u32>,
}

/// The layout of a table.
pub fn layout(places: &Places<'_>) -> Layout {
    let mut longest = vec![0; places.columns()];
    let mut wanted = vec![1; places.columns()];
    for row in &places.rows {
        for (column, place) in row.iter().enumerate() {
            if let Place::Cell(cell, _, 1) = place {
                let text = plain_text(&cell.text);
                longest[column] = longest[column].max(longest_word(&text) + signs(&cell.text));
                wanted[column] = wanted[column].max(text.chars().count().min(MOST));
            }
        }
    }
    let least = |size: u64| -> Vec<u32> {
        let room =
            |longest: &u64| u32::try_from(longest * size / 1000).expect("no word is wider than a page") + PADDING;
        longest.iter().map(room).collect()
    };
    let (usual, small) = (least(SIZE), least(SMALL_SIZE));
    let fits = |least: &[u32], page: Page| least.iter().sum::<u32>() <= page.measure();
    if places.columns() <= WIDE && fits(&usual, Page::Upright) {
        return Layout { page: Page::Upright, is_small: false, columns: spread(&usual, &wanted, Page::Upright) };
    }
    // Words are divided where not even the largest page has room for them.
    let page = Page::ALL.into_iter().find(|page| fits(&small, *page)).unwrap_or(Page::Large);
    Layout { page, is_small: true, columns: spread(&small, &wanted, page) }
}

fn spread(least: &[u32], wanted: &[usize], page: Page) -> Vec<u32> {
    let measure = page.measure() as usize;
    let (needed, all) = (least.iter().map(|it| *it as usize).sum::<usize>(), wanted.iter().sum::<usize>());
    let width = |(least, wanted): (&u32, &usize)| match measure.checked_sub(needed) {
        Some(left) => *least as usize + left * wanted / all,
        None => measure * *least as usize / needed,
    };
    let width = |column| u32::try_from(width(column)).expect("less than a page");
    least.iter().zip(wanted).map(width).collect()
}

/// The widest part of a text at which no line ends, in thousandths of the size of its letters.
fn longest_word(text: &str) -> u64 {
    if is_number(text) {
        return width(text).min(LONGEST);
    }
    let is_space = |it: char| it.is_whitespace() && !matches!(it, '\u{a0}' | '\u{202f}' | '\u{2007}');
    text.split(is_space).flat_map(parts).map(|part| width(&part).min(LONGEST)).max().unwrap_or_default()
}

/// The parts of a compound, each with its hyphen.
fn parts(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = word.chars().peekable();
    let mut before = None;
    while let Some(it) = letters.next() {
        let is_inside = |it: Option<char>| it.is_some_and(char::is_alphabetic);
        let is_end = it == '-' && is_inside(before) && is_inside(letters.peek().copied());
        parts.last_mut().expect("there is always a part").push(it);
        if is_end {
            parts.push(String::new());
        }
        before = Some(it);
    }
    parts
}

/// A number stays in one piece, with the spaces between its digits and the sign of what it counts.
fn is_number(text: &str) -> bool {
    text.contains(char::is_numeric) && !text.contains(char::is_alphabetic)
}

/// Room for the signs of the notes of a cell.
fn signs(text: &[Inline]) -> u64 {
    let mut room = 0;
    walk::in_text(text, &mut |inline| {
        if matches!(inline.kind, InlineKind::NoteReference(_)) {
            room += SIGN;
        }
    });
    room
}

/// Width of a text in bold Arial.
fn width(text: &str) -> u64 {
    text.nfd().filter(|it| !is_combining_mark(*it)).map(advance).sum()
}

/// Width of a letter in bold Arial, in thousandths of its size; letters that it does not have are taken for wide ones.
fn advance(it: char) -> u64 {
    match it {
        'i' | 'j' | 'l' | 'I' | ' ' | '\u{a0}' | '\u{202f}' | ',' | '.' | '/' | '\'' | '’' => 278,
        'f' | 't' | '-' | '‑' | '(' | ')' | '[' | ']' | ':' | ';' | '!' => 333,
        'r' | '*' => 389,
        'z' | '"' | '“' | '”' => 500,
        'a' | 'c' | 'e' | 'k' | 's' | 'v' | 'x' | 'y' | 'J' | '0'..='9' | '€' | '$' | '_' | '–' | '«' | '»' => {
            556
        }
        'b' | 'd' | 'g' | 'h' | 'n' | 'o' | 'p' | 'q' | 'u' | 'F' | 'L' | 'T' | 'Z' | '?' | '+' | '=' => 611,
        'E' | 'P' | 'S' | 'V' | 'X' | 'Y' => 667,
        'A' | 'B' | 'C' | 'D' | 'H' | 'K' | 'N' | 'R' | 'U' | '&' => 722,
        'w' | 'G' | 'O' | 'Q' => 778,
        'M' => 833,
        'm' | '%' => 889,
        'W' | 'œ' => 944,
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_word_and_a_compound_is_two() {
        assert_eq!(longest_word("118 007"), width("118 007"));
        assert_eq!(longest_word("12,5\u{a0}%"), width("12,5\u{a0}%"));
        assert_eq!(longest_word("Villeneuve-d’Ascq"), width("Villeneuve-"));
        assert_eq!(longest_word("du 12\u{a0}mai au soir"), width("12\u{a0}mai"));
        assert_eq!(longest_word(&"https://ville.example/".repeat(9)), LONGEST);
    }
}
