//! What is known of an old site: findings that are not told again, so that new ones are seen. A known finding is recognised by its page,
//! its rule and what stands there, never by its line, which moves with every change above it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::fingerprint::Fingerprint;

/// Longest text that an entry holds whole, in bytes: longer ones (a picture in an address) end with a fingerprint.
const LONGEST: usize = 240;

/// A known finding.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Known {
    /// Path of the page, as it is told.
    pub path: String,
    /// Name of the rule.
    pub rule: String,
    /// What stands there: the start tag.
    pub text: String,
}

impl Known {
    /// A finding in a page.
    pub fn new(path: &str, rule: &str, text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut text = words.join(" ");
        if text.len() > LONGEST {
            let fingerprint = Fingerprint::of(text.as_bytes());
            let mut end = LONGEST;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            text.truncate(end);
            text = format!("{text}… {fingerprint}");
        }
        Self { path: path.to_owned(), rule: rule.to_owned(), text }
    }
}

/// All that is known, and how often each is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Baseline {
    left: BTreeMap<Known, usize>,
}

impl Baseline {
    /// Reads a baseline: one JSON object a line.
    ///
    /// # Errors
    /// The number of the first line that is none.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut left = BTreeMap::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let known: Known = serde_json::from_str(line).map_err(|_| number + 1)?;
            *left.entry(known).or_default() += 1;
        }
        Ok(Self { left })
    }

    /// True if the finding is known; each entry stands for one finding.
    pub fn knows(&mut self, known: &Known) -> bool {
        let Some(count) = self.left.get_mut(known).filter(|count| **count > 0) else { return false };
        *count -= 1;
        true
    }

    /// Entries that met no finding: they were mended, and may be taken out.
    pub fn gone(&self) -> usize {
        self.left.values().sum()
    }

    /// The text of a baseline, in a stable order.
    pub fn text(mut known: Vec<Known>) -> String {
        known.sort();
        let lines = known.iter().map(|known| serde_json::to_string(known).expect("texts are JSON") + "\n");
        lines.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_stands_for_one_finding_whatever_its_line() {
        let known = Known::new("a.html", "image-without-name", "<img\n  src=a.png>");
        let text = Baseline::text(vec![known.clone(), known.clone()]);
        let mut baseline = Baseline::parse(&text).expect("it was written above");
        let moved = Known::new("a.html", "image-without-name", "<img src=a.png>");
        assert!(baseline.knows(&moved) && baseline.knows(&moved) && !baseline.knows(&moved));
        assert!(!baseline.knows(&Known::new("b.html", "image-without-name", "<img src=a.png>")));
        assert_eq!(baseline.gone(), 0);
        assert_eq!(Baseline::parse(&text).expect("it was written above").gone(), 2);
        assert_eq!(Baseline::parse("{}\n"), Err(1));
    }

    #[test]
    fn a_long_text_is_told_apart_by_its_end() {
        let of = |end: &str| Known::new("a", "b", &format!("<img src=\"data:{}{end}\">", "é".repeat(400))).text;
        assert_ne!(of("x"), of("y"));
        assert!(of("x").len() < 2 * LONGEST);
    }
}
