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

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_break_at_ordinary_spaces_only() {
        assert_eq!(wrap("un deux trois", 7), ["un deux", "trois"]);
        assert_eq!(wrap("oui\u{a0}! non", 5), ["oui\u{a0}!", "non"]);
        assert_eq!(wrap("a https://example.org/long b", 10), ["a", "https://example.org/long", "b"]);
        assert!(wrap("  ", 10).is_empty());
    }
}
