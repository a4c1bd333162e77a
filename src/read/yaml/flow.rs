//! Looks at lists and maps in brackets on one line, `{id: a, title: b}`, as their author does.

use std::ops::Range;

use super::lines::looks_like_key;

/// An entry between brackets that is not closed yet.
struct Open {
    bracket: char,
    start: usize,
}

/// The value of the entry that holds a byte, in a text that begins with a bracket; `None` outside of the brackets.
pub fn value_at(text: &str, offset: usize) -> Option<Range<usize>> {
    let mut open: Vec<Open> = Vec::new();
    let mut may_quote = false;
    let mut skip_to = 0;
    for (at, character) in text.char_indices() {
        if at < skip_to {
            continue;
        }
        match character {
            '[' | '{' => open.push(Open { bracket: character, start: at + 1 }),
            ',' | ']' | '}' => {
                let last = open.last_mut()?;
                if (last.start..=at).contains(&offset) {
                    return Some(value_of(text, last.start..at, last.bracket));
                }
                last.start = at + 1;
                if character != ',' {
                    open.pop();
                }
            }
            '"' | '\'' if may_quote => skip_to = closing_quote(text, at, character).unwrap_or(0),
            _ => {}
        }
        may_quote = matches!(character, '[' | '{' | ',' | ':') || (may_quote && character == ' ');
    }
    let last = open.last().filter(|last| last.start <= offset)?;
    Some(value_of(text, last.start..text.len(), last.bracket))
}

/// One past the quote that closes what a quote opens: the first one that ends an entry.
fn closing_quote(text: &str, open: usize, quote: char) -> Option<usize> {
    let ends_entry = |at: &usize| text[at + 1..].trim_start().starts_with([',', ']', '}']);
    let at = text[open + 1..].match_indices(quote).map(|(at, _)| open + 1 + at).find(ends_entry)?;
    Some(at + 1)
}

/// What follows the key of an entry; an entry without a key is all value.
fn value_of(text: &str, entry: Range<usize>, bracket: char) -> Range<usize> {
    let content = &text[entry.clone()];
    let key = content.find(": ").filter(|at| bracket == '{' || looks_like_key(content[..*at].trim_start()));
    let start = entry.start + key.map_or(0, |at| at + 1);
    let value = &text[start..entry.end];
    let start = start + value.len() - value.trim_start().len();
    start..start.max(entry.start + content.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_around_a_byte_is_found() {
        let text = "{id: a, title: Axe 1 : ouvrir, tags: [x : y, \"b, c\"], last: 'd, e'}";
        let value = |needle: &str| {
            let at = text.find(needle).expect("in the text");
            value_at(text, at).map(|range| &text[range])
        };
        assert_eq!(value("ouvrir"), Some("Axe 1 : ouvrir"));
        assert_eq!(value("y"), Some("x : y"));
        assert_eq!(value("c\""), Some("\"b, c\""));
        assert_eq!(value("e'"), Some("'d, e'"));
        assert_eq!(value_at("[a] b", 4), None);
    }
}
