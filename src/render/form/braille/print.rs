//! The print that a transcriber reads: characters with what is marked in them, and where words may be divided.

use crate::render::form::script::{self, Level};

/// A character of the print.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Print {
    /// The character.
    pub it: char,
    /// What its shape says.
    pub marks: Marks,
    /// A word may be divided before it.
    pub may_divide: bool,
}

/// U+00AD: a word may be divided here.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// What print says by the shape of its letters.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Marks {
    /// Emphasis.
    pub is_italic: bool,
    /// Strong emphasis.
    pub is_bold: bool,
}

impl Marks {
    /// True for a letter that is emphasised in whatever way.
    pub fn are_any(self) -> bool {
        self.is_italic || self.is_bold
    }
}

/// What follows up to [`END`] is an exponent. These three are no characters of any text (Unicode 17, 23.7).
pub const RAISED: char = '\u{fdd0}';
/// What follows up to [`END`] is an index.
pub const LOWERED: char = '\u{fdd1}';
/// An exponent or index ends.
pub const END: char = '\u{fdd2}';

/// A text without emphasis. Soft hyphens become places of division.
#[cfg(test)]
pub fn plain(text: &str) -> Vec<Print> {
    let mut print = Vec::new();
    extend(&mut print, text, Marks::default());
    print
}

/// Writes a text behind another one. Its raised and lowered figures are exponents and indices.
pub fn extend(print: &mut Vec<Print>, text: &str, marks: Marks) {
    let mut may_divide = false;
    let mut level = None;
    for it in text.chars() {
        let (own, it) = script::plain_sign(it).map_or((None, it), |(level, sign)| (Some(level), sign));
        if own != level {
            end(print, &mut level, marks);
            if let Some(own) = own {
                begin(print, own, marks);
                level = Some(own);
            }
        }
        match it {
            SOFT_HYPHEN => may_divide = true,
            // Marks of direction and joiners are nothing to be felt; nor are our own, which nobody can have meant.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | RAISED..=END => {
            }
            it => {
                print.push(Print { it, marks, may_divide });
                may_divide = false;
            }
        }
    }
    end(print, &mut level, marks);
}

/// Writes an exponent or an index behind a text.
pub fn extend_script(print: &mut Vec<Print>, level: Level, content: &str, marks: Marks) {
    begin(print, level, marks);
    let plain: String = content.chars().map(|it| script::plain_sign(it).map_or(it, |(_, sign)| sign)).collect();
    extend(print, &plain, marks);
    end(print, &mut Some(level), marks);
}

fn begin(print: &mut Vec<Print>, level: Level, marks: Marks) {
    let it = if level == Level::Raised { RAISED } else { LOWERED };
    print.push(Print { it, marks, may_divide: false });
}

fn end(print: &mut Vec<Print>, level: &mut Option<Level>, marks: Marks) {
    if level.take().is_some() {
        print.push(Print { it: END, marks, may_divide: false });
    }
}

/// The exponent or the index that begins with the first character.
pub fn script(rest: &[Print]) -> Option<(Level, &[Print])> {
    let (first, rest) = rest.split_first()?;
    let level = match first.it {
        RAISED => Level::Raised,
        LOWERED => Level::Lowered,
        _ => return None,
    };
    let length = rest.iter().position(|it| it.it == END).unwrap_or(rest.len());
    Some((level, &rest[..length]))
}

/// True for one number, which may have a sign, or one character. What is more needs brackets around.
pub fn is_one_item(content: &[Print]) -> bool {
    let number = match content.split_first() {
        Some((first, rest)) if is_sign(first.it) => rest,
        _ => content,
    };
    content.len() == 1 || number.iter().all(|it| it.it.is_ascii_digit() || matches!(it.it, '.' | ','))
}

/// True for a sign that may stand before a number.
pub fn is_sign(it: char) -> bool {
    matches!(it, '+' | '−' | '±')
}

/// True for a space of any kind.
pub fn is_blank(it: char) -> bool {
    it.is_whitespace()
}

/// True for a space at which no line ends (U+00A0, U+202F, U+2007).
pub fn is_glued(it: char) -> bool {
    matches!(it, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// The words between spaces, as ranges.
pub fn words(print: &[Print]) -> Vec<std::ops::Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, it) in print.iter().enumerate() {
        match (is_blank(it.it), start) {
            (true, Some(first)) => {
                words.push(first..at);
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    words.extend(start.map(|first| first..print.len()));
    words
}
