//! Keeps the nesting of a text within what people can follow, and so within what the parser walks through in linear time.

use std::borrow::Cow;

use super::origin::Origin;
use crate::base::{diagnostic::Diagnostic, source::Span};

/// How many lists and quotations may hold one another; the same number bounds marks within marks.
pub const DEEPEST: usize = 32;

/// Marks at the start of one line: more than a text within bounds ever needs.
const MOST_MARKERS: usize = 64;
/// Columns before the text of a line that has marks at its start.
const MOST_COLUMNS: usize = 192;

/// The finding that something is nested too deep.
pub fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error("nesting-too-deep", span).with("deepest", DEEPEST)
}

/// The text with every line blanked whose start alone nests too deep: the parser compares each later line with every
/// open list, so one line of 100,000 marks would cost that much again for each line after it. Places stay as they are.
pub fn bounded<'a>(text: &'a str, span: Span, findings: &mut Vec<Diagnostic>) -> Cow<'a, str> {
    let mut kept: Option<String> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let deep = is_deep(line);
        if deep {
            let content = start..start + line.trim_end().len();
            findings.push(too_deep(Origin::exact(text, span).span(&content)));
        }
        match (&mut kept, deep) {
            (None, false) => {}
            (None, true) => {
                let mut copy = String::with_capacity(text.len());
                copy.push_str(&text[..start]);
                blank(line, &mut copy);
                kept = Some(copy);
            }
            (Some(copy), false) => copy.push_str(line),
            (Some(copy), true) => blank(line, copy),
        }
        start += line.len();
    }
    kept.map_or(Cow::Borrowed(text), Cow::Owned)
}

fn blank(line: &str, out: &mut String) {
    out.extend(line.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
}

fn is_deep(line: &str) -> bool {
    let (mut markers, mut columns, mut rest) = (0, 0, line);
    while let Some(first) = rest.bytes().next() {
        let width = match first {
            b' ' => 1,
            b'\t' => 4,
            _ => 0,
        };
        if width > 0 {
            columns += width;
            rest = &rest[1..];
            continue;
        }
        let Some(length) = marker(rest) else { break };
        markers += 1;
        columns += length;
        rest = &rest[length..];
    }
    (markers > MOST_MARKERS || markers > 0 && columns > MOST_COLUMNS) && !is_break(line)
}

/// The length of a mark that opens a list item, a quotation, a definition or a note.
fn marker(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let ends = |at: usize| matches!(bytes.get(at), None | Some(b' ' | b'\t' | b'\n' | b'\r'));
    match bytes[0] {
        b'>' => Some(1),
        b'-' | b'*' | b'+' | b':' if ends(1) => Some(1),
        b'0'..=b'9' => {
            let digits = bytes.iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
            (matches!(bytes.get(digits), Some(b'.' | b')')) && ends(digits + 1)).then_some(digits + 1)
        }
        b'[' if text.starts_with("[^") => {
            let close = bytes.iter().take(200).position(|byte| *byte == b']')?;
            (bytes.get(close + 1) == Some(&b':')).then_some(close + 2)
        }
        _ => None,
    }
}

/// A thematic break written wide: `- - - -`.
fn is_break(line: &str) -> bool {
    let mut marks = line.bytes().filter(|byte| !byte.is_ascii_whitespace());
    match marks.next() {
        Some(first @ (b'-' | b'*')) => marks.all(|byte| byte == first),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_nest_too_deep_are_deep() {
        assert!(is_deep(&format!("{}x", "- ".repeat(100))));
        assert!(is_deep(&">".repeat(1000)));
        assert!(is_deep(&format!("{}- x", " ".repeat(300))));
        assert!(!is_deep(&"- ".repeat(500)));
        assert!(!is_deep(&"-".repeat(500)));
        assert!(!is_deep(&format!("{}x", " ".repeat(500))));
        assert!(!is_deep(&format!("{}x", "> - ".repeat(20))));
    }
}
