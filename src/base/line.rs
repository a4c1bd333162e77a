//! Texts as they are read, not as they are laid out.

/// A text as one line: line breaks and runs of spaces are a space.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
