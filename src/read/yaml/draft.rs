//! A text under repair: what is mended, and where each byte of the mended text stands in the author's.

use std::ops::Range;

/// A replacement in the author's text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mend {
    /// What is replaced.
    pub range: Range<usize>,
    /// By what.
    pub text: String,
}

/// A text with some mends.
pub struct Draft<'a> {
    original: &'a str,
    mends: Vec<Mend>,
    text: String,
}

impl<'a> Draft<'a> {
    /// A text without mends.
    pub fn new(original: &'a str) -> Self {
        Self { original, mends: Vec::new(), text: original.to_owned() }
    }

    /// The mended text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Adds mends; false, and nothing is done, if one of them touches a place that is mended already.
    pub fn apply(&mut self, mends: &[Mend]) -> bool {
        let touches = |new: &Mend| {
            self.mends.iter().any(|old| new.range.start <= old.range.end && old.range.start <= new.range.end)
        };
        if mends.is_empty() || mends.iter().any(touches) {
            return false;
        }
        self.mends.extend_from_slice(mends);
        self.mends.sort_by_key(|mend| mend.range.start);
        self.text = mended(self.original, &self.mends);
        true
    }

    /// Where a byte of the mended text stands in the original; inside of a replacement, its beginning.
    pub fn start(&self, offset: usize) -> usize {
        self.original_offset(offset, |mend, _| mend.range.start)
    }

    /// Where a range that ends at a byte of the mended text ends in the original; inside of a replacement, its end.
    pub fn end(&self, offset: usize) -> usize {
        self.original_offset(offset, |mend, inside| match inside {
            0 => mend.range.start,
            _ => mend.range.end,
        })
    }

    fn original_offset(&self, offset: usize, inside: impl Fn(&Mend, usize) -> usize) -> usize {
        let (mut drafted, mut source) = (0, 0);
        for mend in &self.mends {
            let untouched = mend.range.start - source;
            if offset < drafted + untouched {
                break;
            }
            drafted += untouched;
            if offset < drafted + mend.text.len() {
                return inside(mend, offset - drafted);
            }
            drafted += mend.text.len();
            source = mend.range.end;
        }
        (source + offset - drafted).min(self.original.len())
    }
}

/// A text with replacements, which are in order and do not overlap.
pub fn mended(original: &str, mends: &[Mend]) -> String {
    let mut text = String::with_capacity(original.len());
    let mut done = 0;
    for mend in mends {
        text.push_str(&original[done..mend.range.start]);
        text.push_str(&mend.text);
        done = mend.range.end;
    }
    text.push_str(&original[done..]);
    text
}

/// A text between double quotes, as YAML wants it.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_of_a_mended_text_lead_back() {
        let original = "title: a : b\nnext: c\n";
        let mut draft = Draft::new(original);
        assert!(draft.apply(&[Mend { range: 7..12, text: quoted("a : b") }]));
        assert_eq!(draft.text(), "title: \"a : b\"\nnext: c\n");
        assert_eq!((draft.start(7), draft.end(14)), (7, 12));
        let next = draft.text().find("next").expect("in the text");
        assert_eq!(draft.start(next), 13);
        assert!(!draft.apply(&[Mend { range: 9..10, text: String::new() }]));
    }
}
