//! Lines of a bounded length.

/// The lines of a text with at most `columns` characters, broken at ordinary spaces. A word that is longer stands alone, and whole: a cut
/// address leads nowhere.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let own = word.chars().count();
        if length > 0 && length + 1 + own > columns {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += own;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A text of code whose spaces no line swallows: those at its start and all but the last of a run become no-break spaces.
pub fn kept(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut is_start = true;
    let mut rest = code.chars().peekable();
    while let Some(it) = rest.next() {
        is_start = is_start && it == ' ';
        out.push(if it == ' ' && (is_start || rest.peek() == Some(&' ')) { '\u{a0}' } else { it });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{kept, wrap};

    #[test]
    fn lines_break_at_ordinary_spaces_only() {
        assert_eq!(wrap("un deux trois", 7), ["un deux", "trois"]);
        assert_eq!(wrap("oui\u{a0}! non", 5), ["oui\u{a0}!", "non"]);
        assert_eq!(wrap("a https://example.org/long b", 10), ["a", "https://example.org/long", "b"]);
        assert!(wrap("  ", 10).is_empty());
    }

    #[test]
    fn spaces_of_code_are_kept() {
        assert_eq!(kept("  a:   1 2"), "\u{a0}\u{a0}a:\u{a0}\u{a0} 1 2");
        assert_eq!(wrap(&kept("  a:   1"), 20), ["\u{a0}\u{a0}a:\u{a0}\u{a0} 1"]);
    }
}
