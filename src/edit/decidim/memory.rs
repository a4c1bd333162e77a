//! `decidim.lock`: what was imported last, so that the next import knows what was changed by hand since. It holds fingerprints, never
//! texts: what an author takes out of a document does not stay elsewhere.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::escape::destination;
use crate::base::{diagnostic::Message, fingerprint::Fingerprint};

/// Path of the file, beside `site.toml`: it is committed with the texts.
pub const PATH: &str = "decidim.lock";

/// The form of the file that this program writes.
const FORMAT: u32 = 1;

/// Everything that was imported, by the kind and number that it has in Decidim.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Memory {
    format: u32,
    /// `meeting/12` → what was written of it.
    pub documents: BTreeMap<String, Written>,
    /// Within an opinion or a plan: number in Decidim → number here, given once and for ever.
    pub numbers: BTreeMap<String, BTreeMap<String, u32>>,
    /// Proposal → result → the line by which its answer follows it up.
    pub follow_ups: BTreeMap<String, BTreeMap<String, String>>,
}

/// A document as it was written last.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Written {
    /// Its path from the project's root.
    pub path: String,
    /// Its address in Decidim, by which it is found again when somebody moved it.
    pub source: String,
    /// Fields by their keys and sections by `#` and theirs → fingerprint.
    pub parts: BTreeMap<String, String>,
}

impl Default for Memory {
    fn default() -> Self {
        Self { format: FORMAT, documents: BTreeMap::new(), numbers: BTreeMap::new(), follow_ups: BTreeMap::new() }
    }
}

impl Memory {
    /// Reads the file.
    ///
    /// # Errors
    /// A message if it is not one that this program can read: to go on without it would write over what was changed by hand.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let memory: Result<Memory, _> = serde_json::from_str(text);
        memory
            .ok()
            .filter(|memory| memory.format == FORMAT)
            .ok_or_else(|| Message::new("import-memory").with("path", PATH))
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("maps of texts and numbers are JSON");
        text + "\n"
    }

    /// Gives documents their present paths, by their former ones: all at once, because two may change places. Lines of follow-up lead there, too.
    pub fn moved(&mut self, paths: &BTreeMap<String, String>) {
        for written in self.documents.values_mut() {
            if let Some(to) = paths.get(&written.path) {
                written.path.clone_from(to);
            }
        }
        for line in self.follow_ups.values_mut().flat_map(BTreeMap::values_mut) {
            let leads = paths.iter().find(|(from, _)| line.contains(&format!("]({})", destination(from))));
            if let Some((from, to)) = leads {
                *line = line.replace(&format!("]({})", destination(from)), &format!("]({})", destination(to)));
            }
        }
    }

    /// The number of a record within an opinion or a plan: the one it was given, else the next.
    pub fn number(&mut self, within: &str, record: &str) -> u32 {
        let numbers = self.numbers.entry(within.to_owned()).or_default();
        if let Some(number) = numbers.get(record) {
            return *number;
        }
        let next = numbers.values().max().map_or(1, |last| last + 1);
        numbers.insert(record.to_owned(), next);
        next
    }
}

/// What a part is known by: blanks at its ends and the kind of its line ends do not count.
pub fn fingerprint(text: &str) -> String {
    Fingerprint::of(text.replace("\r\n", "\n").trim().as_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_given_once() {
        let mut memory = Memory::default();
        assert_eq!((memory.number("a", "907"), memory.number("a", "12"), memory.number("a", "907")), (1, 2, 1));
        assert_eq!(memory.number("b", "12"), 1);
        assert_eq!(Memory::parse(&memory.text()), Ok(memory));
    }

    #[test]
    fn two_documents_change_places() {
        let mut memory = Memory::default();
        for (key, path) in [("action/1", "content/a.md"), ("action/2", "content/b.md")] {
            memory.documents.insert(key.into(), Written { path: path.into(), ..Written::default() });
        }
        let line = |path: &str| format!("- [Un]({path}) — x — y");
        memory.follow_ups.insert("907".into(), BTreeMap::from([("1".into(), line("content/a.md"))]));
        memory.moved(
            &[("content/a.md", "content/b.md"), ("content/b.md", "content/a.md")]
                .map(|(a, b)| (a.into(), b.into()))
                .into(),
        );
        assert_eq!(memory.documents["action/1"].path, "content/b.md");
        assert_eq!(memory.documents["action/2"].path, "content/a.md");
        assert_eq!(memory.follow_ups["907"]["1"], line("content/b.md"));
    }

    #[test]
    fn a_file_of_another_form_is_refused() {
        for text in ["", "{}", "<<<<<<<", "{\"format\": 2, \"documents\": {}, \"numbers\": {}, \"follow_ups\": {}}"] {
            assert!(Memory::parse(text).is_err(), "{text}");
        }
    }
}
