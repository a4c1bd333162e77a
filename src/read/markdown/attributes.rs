//! Takes apart what stands in braces after a heading or a span: `{#id .class key=value note="two words"}`.

use std::ops::Range;

/// One attribute, by its places in the text.
#[derive(Debug, PartialEq, Eq)]
pub struct Attribute {
    /// What it is.
    pub kind: AttributeKind,
    /// Its name, without `#` or `.`.
    pub name: Range<usize>,
    /// Its value, without quotes; empty unless it is a pair.
    pub value: Range<usize>,
}

/// The kinds of attributes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum AttributeKind {
    /// `#id`
    Id,
    /// `.class`
    Class,
    /// `key=value`
    Pair,
    /// Anything else.
    Word,
}

/// The position of the brace that closes the one at `open`, before `limit`. A second opening brace ends the search: no
/// attribute holds one, and the search stays linear over a text full of them.
pub fn closing_brace(text: &str, open: usize, limit: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut quote = None;
    for (at, byte) in bytes.iter().copied().enumerate().take(limit).skip(open + 1) {
        match (quote, byte) {
            (_, b'{') => return None,
            (None, b'}') => return Some(at),
            (None, b'"' | b'\'') if bytes[at - 1] == b'=' => quote = Some(byte),
            (Some(open_quote), _) if open_quote == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The attributes in a range that lies between braces.
pub fn split(text: &str, inside: Range<usize>) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    let mut at = inside.start;
    while at < inside.end {
        let rest = &text[at..inside.end];
        at += rest.len() - rest.trim_start().len();
        if at >= inside.end {
            break;
        }
        let attribute = one(text, at, inside.end);
        let quoted = attribute.value.end < inside.end && matches!(text.as_bytes()[attribute.value.end], b'"' | b'\'');
        let end = attribute.name.end.max(attribute.value.end + usize::from(quoted));
        attributes.push(attribute);
        at = end.max(at + 1);
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    attributes
}

fn one(text: &str, start: usize, limit: usize) -> Attribute {
    let rest = &text[start..limit];
    let end = start + rest.find(char::is_whitespace).unwrap_or(rest.len());
    let none = end..end;
    match rest.as_bytes().first() {
        Some(b'#') => return Attribute { kind: AttributeKind::Id, name: start + 1..end, value: none },
        Some(b'.') => return Attribute { kind: AttributeKind::Class, name: start + 1..end, value: none },
        _ => {}
    }
    let Some(equals) = text[start..end].find('=') else {
        return Attribute { kind: AttributeKind::Word, name: start..end, value: none };
    };
    let name = start..start + equals;
    let value = start + equals + 1;
    let value = match text.as_bytes()[..limit].get(value) {
        Some(quote @ (b'"' | b'\'')) => {
            let length = text[value + 1..limit].find(*quote as char).unwrap_or(limit - value - 1);
            value + 1..value + 1 + length
        }
        _ => value..end,
    };
    Attribute { kind: AttributeKind::Pair, name, value }
}

/// A value as a text: the end of a line inside of it, with the marks of a quotation that follow, is a space.
pub fn value_text(text: &str) -> String {
    let mut lines = text.split('\n');
    let mut value = lines.next().unwrap_or_default().trim_end().to_owned();
    for line in lines {
        value.push(' ');
        value.push_str(line.trim_start_matches([' ', '\t', '>']).trim_end());
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(AttributeKind, &str, &str)> {
        split(text, 0..text.len())
            .into_iter()
            .map(|attribute| (attribute.kind, &text[attribute.name], &text[attribute.value]))
            .collect()
    }

    #[test]
    fn ids_classes_and_pairs_are_told_apart() {
        let expected = [
            (AttributeKind::Id, "R7", ""),
            (AttributeKind::Class, "recommendation", ""),
            (AttributeKind::Pair, "support", "32/40"),
            (AttributeKind::Pair, "note", "deux mots"),
            (AttributeKind::Word, "é", ""),
        ];
        assert_eq!(words(" #R7 .recommendation support=32/40 note=\"deux mots\" é "), expected);
    }

    #[test]
    fn what_is_left_open_ends_with_the_braces() {
        assert_eq!(words("a=\"b c"), [(AttributeKind::Pair, "a", "b c")]);
        assert_eq!(closing_brace("{a=\"}\"}", 0, 7), Some(6));
        assert_eq!(closing_brace("{a {b}", 0, 6), None);
    }
}
