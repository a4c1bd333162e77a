//! Keeps control characters of a source away from terminals, where they could move the cursor or forge a line.

use std::borrow::Cow;

/// The text on one line, each control character and each mark that reorders text (Unicode TR 9, 2) as U+FFFD; a tab or the end
/// of a line becomes a space.
pub fn one_line(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|character| replacement(character).is_some()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|character| replacement(character).unwrap_or(character)).collect())
}

fn replacement(character: char) -> Option<char> {
    match character {
        '\t' | '\n' | '\r' => Some(' '),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' => Some('\u{fffd}'),
        _ if character.is_control() => Some('\u{fffd}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_sequence_of_a_source_does_not_reach_the_terminal() {
        assert_eq!(one_line("a\u{1b}[2Jb\r\nc"), "a\u{fffd}[2Jb  c");
        assert_eq!(one_line("« été »"), "« été »");
    }
}
