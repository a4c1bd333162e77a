//! The fixes that keep the meaning: as many as do not touch one another.

use std::{collections::BTreeMap, ops::Range};

use super::{
    Change,
    apply::{Replacements, applied},
};
use crate::base::{
    diagnostic::{Diagnostic, Fix, Safety},
    source::{FileId, SourceMap},
};

/// What safe fixes make of the sources.
pub struct Fixed {
    /// New texts, sorted by path.
    pub changes: Vec<Change>,
    /// How many findings they mend.
    pub count: usize,
}

/// Applies every safe fix of some findings; of two fixes that touch the same place the first counts, and the next check finds
/// the other again.
pub fn safe(findings: &[Diagnostic], sources: &SourceMap) -> Fixed {
    let mut edits: BTreeMap<FileId, Replacements> = BTreeMap::new();
    let mut count = 0;
    for finding in findings {
        let Some(fix) = finding.fix.as_ref().filter(|fix| fix.safety == Safety::Safe && !fix.edits.is_empty()) else {
            continue;
        };
        if already(fix, &edits) {
            count += 1;
            continue;
        }
        if fix.edits.iter().any(|edit| touches(&edit.span.bytes(), edits.get(&edit.span.file))) {
            continue;
        }
        for edit in &fix.edits {
            edits.entry(edit.span.file).or_default().push((edit.span.bytes(), edit.text.clone()));
        }
        count += 1;
    }
    let mut changes: Vec<Change> = edits
        .iter()
        .filter_map(|(file, edits)| {
            let file = sources.file(*file);
            let text = applied(file.text(), edits).filter(|text| *text != file.text())?;
            Some(Change::Write { path: file.path.clone(), text })
        })
        .collect();
    changes.sort();
    Fixed { changes, count }
}

/// Two findings may ask for the same fix.
fn already(fix: &Fix, edits: &BTreeMap<FileId, Replacements>) -> bool {
    fix.edits.iter().all(|edit| {
        let made = edits.get(&edit.span.file);
        made.is_some_and(|made| made.contains(&(edit.span.bytes(), edit.text.clone())))
    })
}

fn touches(range: &Range<usize>, edits: Option<&Replacements>) -> bool {
    edits.is_some_and(|edits| edits.iter().any(|(other, _)| range.start <= other.end && other.start <= range.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{diagnostic::Edit, source::Span};

    fn finding(file: FileId, range: Range<usize>, text: &str, safety: Safety) -> Diagnostic {
        let span = Span::new(file, range.start, range.end);
        Diagnostic::error("x", span).fix(Fix { safety, edits: vec![Edit { span, text: text.to_owned() }] })
    }

    #[test]
    fn safe_fixes_are_made_and_the_others_are_left() {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a.md", "titel: a\nsumary: b\n");
        let findings = [
            finding(file, 9..15, "summary", Safety::Safe),
            finding(file, 0..5, "title", Safety::Safe),
            finding(file, 0..5, "title", Safety::Safe),
            finding(file, 3..6, "?", Safety::Safe),
            finding(file, 7..8, "?", Safety::Unsafe),
        ];
        let fixed = safe(&findings, &sources);
        assert_eq!(fixed.count, 3);
        let text = "title: a\nsummary: b\n".to_owned();
        assert_eq!(fixed.changes, [Change::Write { path: "content/a.md".into(), text }]);
    }
}
