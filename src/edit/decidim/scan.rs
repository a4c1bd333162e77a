//! Finds where a row of CSV ends, strictly (RFC 4180, 2): a quote out of its place is a fault here, never a guess.

use std::ops::Range;

/// Longest row, in bytes: a quote that is never closed must not swallow a file.
const LONGEST: usize = 2 * 1024 * 1024;

/// A row that follows the grammar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Extent {
    /// Its bytes, without the end of its last line.
    pub range: Range<usize>,
    /// Where the next row begins.
    pub next: usize,
    /// How many fields it has.
    pub fields: usize,
}

/// The row that begins at a byte; `None` if a quote opens or closes where it must not.
pub fn row(text: &str, start: usize, separator: u8) -> Option<Extent> {
    let bytes = text.as_bytes();
    let mut at = start;
    let mut fields = 1;
    loop {
        at = match bytes.get(at) {
            Some(b'"') => quoted_end(bytes, at, start)?,
            _ => plain_end(bytes, at, separator)?,
        };
        match bytes.get(at) {
            Some(byte) if *byte == separator => {
                fields += 1;
                at += 1;
            }
            Some(b'\n') => return Some(Extent { range: start..at, next: at + 1, fields }),
            Some(b'\r') if bytes.get(at + 1) == Some(&b'\n') => {
                return Some(Extent { range: start..at, next: at + 2, fields });
            }
            None => return Some(Extent { range: start..at, next: at, fields }),
            Some(_) => return None,
        }
    }
}

/// Where the line that holds a byte ends, and the next one begins.
pub fn next_line(text: &str, at: usize) -> usize {
    text.as_bytes()[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |end| at + end + 1)
}

fn quoted_end(bytes: &[u8], open: usize, start: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        at += bytes[at..].iter().take(LONGEST).position(|byte| *byte == b'"')?;
        if at - start > LONGEST {
            return None;
        }
        match bytes.get(at + 1) {
            Some(b'"') => at += 2,
            _ => return Some(at + 1),
        }
    }
}

fn plain_end(bytes: &[u8], from: usize, separator: u8) -> Option<usize> {
    for (at, byte) in bytes.iter().enumerate().skip(from) {
        match byte {
            b'"' => return None,
            b'\n' => return Some(at),
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => return Some(at),
            byte if *byte == separator => return Some(at),
            _ => {}
        }
    }
    Some(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_end_where_the_grammar_says() {
        let text = "1;\"a;\"\"b\"\"\nc\";d\r\n2;;\n";
        let first = row(text, 0, b';').expect("a row");
        assert_eq!((&text[first.range.clone()], first.fields), ("1;\"a;\"\"b\"\"\nc\";d", 3));
        let second = row(text, first.next, b';').expect("a row");
        assert_eq!((second.range, second.next, second.fields), (17..20, 21, 3));
    }

    #[test]
    fn a_quote_out_of_its_place_is_a_fault() {
        for text in ["1;a\"b\n", "1;\"a\"b;c\n", "1;\"a\n2;b\n"] {
            assert_eq!(row(text, 0, b';'), None, "{text}");
        }
    }
}
