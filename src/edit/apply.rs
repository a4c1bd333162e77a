//! Makes replacements in a text, all of them or none.

use std::ops::Range;

/// Replacements of one text, by bytes of the text as it was.
pub type Replacements = Vec<(Range<usize>, String)>;

/// The text with its replacements; `None` if two of them overlap or one lies outside of the text.
pub fn applied(text: &str, replacements: &Replacements) -> Option<String> {
    let mut sorted: Vec<&(Range<usize>, String)> = replacements.iter().collect();
    sorted.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for (range, replacement) in sorted {
        if range.start < end {
            return None;
        }
        out.push_str(text.get(end..range.start)?);
        text.get(range.clone())?;
        out.push_str(replacement);
        end = range.end;
    }
    out.push_str(text.get(end..)?);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacements_are_made_in_any_order_and_never_overlap() {
        let text = "un deux trois";
        let both = vec![(8..13, "3".to_owned()), (0..2, "1".to_owned())];
        assert_eq!(applied(text, &both).as_deref(), Some("1 deux 3"));
        assert_eq!(applied(text, &vec![(0..4, String::new()), (3..5, String::new())]), None);
        assert_eq!(applied(text, &vec![(9..99, String::new())]), None);
        let inserted = vec![(2..2, ",".to_owned()), (2..2, " puis".to_owned())];
        assert_eq!(applied(text, &inserted).as_deref(), Some("un, puis deux trois"));
    }
}
