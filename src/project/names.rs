//! Refuses names that only some systems can tell apart: `Avis.md` and `avis.md`, or two Unicode forms of `é`.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::walk::Entry;
use crate::base::{
    diagnostic::{Diagnostic, Message},
    source::{SourceMap, Span},
};

/// Compares every path, folders included, without case and in one Unicode form (NFC).
pub fn refuse_collisions(entries: &[Entry], sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut former = "";
    for entry in entries {
        for (end, _) in entry.path.match_indices('/').chain([(entry.path.len(), "")]) {
            // A folder comes once for each of its files.
            if entry.path.get(..=end).is_some_and(|folder| former.starts_with(folder)) {
                continue;
            }
            let path = &entry.path[..end];
            let Some(first) = seen.insert(fold(path), path).filter(|first| *first != path) else { continue };
            let here = Span::start_of(sources.load(&format!("content/{path}"), ""));
            let there = Span::start_of(sources.load(&format!("content/{first}"), ""));
            let same_letters = path.to_lowercase() == first.to_lowercase();
            let finding = Diagnostic::error("names-collide", here).with("other", first);
            let finding = match same_letters {
                true => finding,
                false => finding.says("names-collide-unicode"),
            };
            findings.push(finding.label(there, Message::new("names-collide-other")));
        }
        former = &entry.path;
    }
}

fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().collect::<String>().to_lowercase().nfc().collect()
}
