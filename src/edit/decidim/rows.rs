//! What becomes of each row of an export: a row may be a document with its translations, or a part of an opinion and of a response.

use std::collections::BTreeMap;

use super::{
    draft::{Draft, RowOf},
    merge::{Fate, Merged},
};
use crate::base::source::SourceFile;

/// What becomes of a row.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RowOutcome {
    /// What it says is in the files already.
    Unchanged,
    /// What it says is not in the files, because somebody wrote something else there or took it away.
    Kept,
    /// Something of it was written into what was there.
    Updated,
    /// It was not there before.
    Made,
    /// It is not taken, and the message that says why.
    LeftOut(&'static str),
}

/// What becomes of all rows, by file and number.
#[derive(Default, Debug)]
pub struct Rows(BTreeMap<(usize, String), RowOutcome>);

impl Rows {
    /// All rows of a document have the same lot.
    pub fn all(&mut self, draft: &Draft, outcome: RowOutcome) {
        for row in &draft.rows {
            self.note(row, outcome);
        }
    }

    /// The rows of a document that was laid over its file.
    pub fn merged(&mut self, draft: &Draft, file: &SourceFile, merged: &Merged) {
        for row in &draft.rows {
            let fate = match &row.part {
                Some(part) => merged.fates.get(part).copied().max(line_fate(part, draft, file, merged)),
                None => merged.fates.values().max().copied(),
            };
            let outcome = match fate.unwrap_or(Fate::Same) {
                Fate::Same => RowOutcome::Unchanged,
                Fate::ByHand => RowOutcome::Kept,
                // A field more in a document that was there is no new document.
                Fate::Added if row.part.is_some() => RowOutcome::Made,
                Fate::Added | Fate::Replaced => RowOutcome::Updated,
            };
            self.note(row, outcome);
        }
    }

    /// A row of two documents: what is new beside something that was there is an update.
    fn note(&mut self, row: &RowOf, outcome: RowOutcome) {
        use RowOutcome::{LeftOut, Made, Updated};
        let noted = self.0.entry((row.source, row.id.clone())).or_insert(outcome);
        *noted = match (*noted, outcome) {
            (one, other) if one == other => one,
            (LeftOut(why), _) | (_, LeftOut(why)) => LeftOut(why),
            (Made, _) | (_, Made) => Updated,
            (one, other) => one.max(other),
        };
    }

    /// What becomes of the rows of one file.
    pub fn of(&self, source: usize) -> impl Iterator<Item = RowOutcome> {
        self.0.iter().filter(move |((own, _), _)| *own == source).map(|(_, outcome)| *outcome)
    }
}

/// A proposal has a line in the table of its opinion, too, where the platform's numbers are.
fn line_fate(part: &str, draft: &Draft, file: &SourceFile, merged: &Merged) -> Option<Fate> {
    merged.fates.get("#source").filter(|fate| **fate == Fate::Replaced)?;
    let mark = format!("]({part})");
    let source = draft.sections.iter().find(|(key, _)| key == "#source").map(|(_, text)| text.as_str())?;
    let line = |text: &str| text.lines().find(|line| line.contains(&mark)).map(|line| line.trim().to_owned());
    let (before, after) = (line(file.text()), line(source)?);
    (before.is_some() && before.as_ref() != Some(&after)).then_some(Fate::Replaced)
}
