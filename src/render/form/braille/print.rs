//! The print that a transcriber reads: characters with what is marked in them, and where words may be divided.

/// A character of the print.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Print {
    /// The character.
    pub it: char,
    /// It is emphasised.
    pub is_marked: bool,
    /// A word may be divided before it.
    pub may_divide: bool,
}

/// U+00AD: a word may be divided here.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// A text without emphasis. Soft hyphens become places of division.
#[cfg(test)]
pub fn plain(text: &str) -> Vec<Print> {
    let mut print = Vec::new();
    extend(&mut print, text, false);
    print
}

/// Writes a text behind another one.
pub fn extend(print: &mut Vec<Print>, text: &str, is_marked: bool) {
    let mut may_divide = false;
    for it in text.chars() {
        match it {
            SOFT_HYPHEN => may_divide = true,
            // Marks of direction and joiners are nothing to be felt.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            it => {
                print.push(Print { it, is_marked, may_divide });
                may_divide = false;
            }
        }
    }
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
