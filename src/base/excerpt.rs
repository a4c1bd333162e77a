//! A passage of a text as a message quotes it: its beginning, on one line. Who writes thirty kilobytes in a line would otherwise read them once a finding.

use std::borrow::Cow;

/// How many signs of a text are quoted.
const MOST: usize = 60;

/// The beginning of a text, with a sign where it goes on.
pub fn excerpt(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => Cow::Owned(format!("{}…", text[..end].trim_end())),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_and_a_short_one_is_not() {
        assert_eq!(excerpt("Court"), "Court");
        let exact = "é".repeat(MOST);
        assert_eq!(excerpt(&exact), exact);
        assert_eq!(excerpt(&format!("{exact}a")), format!("{exact}…"));
    }
}
