//! Findings with their places found, in the order in which they are told.

use std::{cmp::Ordering, collections::BTreeMap, fmt};

use crate::base::{
    diagnostic::{Diagnostic, Edit, Place, Value},
    source::{Position, SourceMap, Span},
};

/// A finding and its place in lines and columns.
pub struct Told<'a> {
    /// The finding.
    pub finding: &'a Diagnostic,
    /// Where it is.
    pub place: ToldPlace<'a>,
    /// How many more of the same rule stand on its line, and are not told one by one.
    pub more: usize,
}

/// A place as people and editors read it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ToldPlace<'a> {
    /// The project as a whole: said first.
    Project,
    /// A file that was made.
    Artifact {
        /// Its path in the output.
        path: &'a str,
        /// Where in it.
        pointer: &'a str,
    },
    /// A place in a source.
    Source {
        /// Path from the project's root.
        path: &'a str,
        /// Where it begins.
        start: Position,
        /// Where it ends.
        end: Position,
    },
}

impl<'a> ToldPlace<'a> {
    /// The place of a span.
    pub fn of(span: Span, sources: &'a SourceMap) -> Self {
        let (start, end) = sources.range(span);
        ToldPlace::Source { path: &sources.file(span.file).path, start, end }
    }

    /// The path of the file, if there is one.
    pub fn path(&self) -> Option<&'a str> {
        match self {
            ToldPlace::Project => None,
            ToldPlace::Artifact { path, .. } | ToldPlace::Source { path, .. } => Some(path),
        }
    }
}

/// `path:line:column` in one token, `path#pointer`, or nothing.
impl fmt::Display for ToldPlace<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ToldPlace::Project => Ok(()),
            ToldPlace::Artifact { path, pointer: "" } => f.write_str(path),
            ToldPlace::Artifact { path, pointer } => write!(f, "{path}#{pointer}"),
            ToldPlace::Source { path, start, .. } => write!(f, "{path}:{}:{}", start.line, start.column),
        }
    }
}

/// Puts findings in order and drops those that say the same of the same place.
pub fn tell<'a>(findings: &'a [Diagnostic], sources: &'a SourceMap) -> Vec<Told<'a>> {
    let mut told: Vec<Told<'a>> =
        findings.iter().map(|finding| Told { finding, place: place_of(finding, sources), more: 0 }).collect();
    told.sort_by(order);
    told.dedup_by(|one, other| order(one, other) == Ordering::Equal && one.finding.severity == other.finding.severity);
    told
}

/// As many findings of one rule are told one by one on a line.
const MOST_OF_A_LINE: usize = 3;

/// Findings of one rule that are many on one line, as the first of them and their number: for people, who mend a line at once.
pub fn counted(told: Vec<Told<'_>>) -> Vec<Told<'_>> {
    let line = |told: &Told<'_>| match told.place {
        ToldPlace::Source { start, .. } => Some(start.line),
        ToldPlace::Project | ToldPlace::Artifact { .. } => None,
    };
    let key = |told: &Told<'_>| {
        (told.place.path().map(str::to_owned), line(told), told.finding.rule, told.finding.message.id)
    };
    let mut counts = BTreeMap::new();
    for one in told.iter().filter(|told| line(told).is_some()) {
        *counts.entry(key(one)).or_insert(0_usize) += 1;
    }
    let mut kept = Vec::with_capacity(told.len().min(counts.len()));
    for one in told {
        let many = counts.get_mut(&key(&one)).filter(|count| **count > MOST_OF_A_LINE || **count == 0);
        match many {
            // The first stands for all.
            Some(count) if *count > 0 => kept.push(Told { more: std::mem::take(count) - 1, ..one }),
            Some(_) => {}
            None => kept.push(one),
        }
    }
    kept
}

/// A line of a source as it reads once an edit is made, with its number. An edit that covers several lines gives several.
pub fn mended(edit: &Edit, sources: &SourceMap) -> (u32, String) {
    let file = sources.file(edit.span.file);
    let text = file.text();
    let range = edit.span.bytes();
    let Some((before, after)) = text.get(..range.start).zip(text.get(range.end..)) else {
        return (file.position(edit.span.start).line, edit.text.clone());
    };
    let first = before.rfind('\n').map_or(0, |at| at + 1);
    // What replaces a whole line ends with its own line break: the line after it is not mended and not shown.
    let last = if edit.text.ends_with('\n') { 0 } else { after.find('\n').unwrap_or(after.len()) };
    let lines = format!("{}{}{}", &before[first..], edit.text, &after[..last]);
    (file.position(edit.span.start).line, lines.trim_end_matches(['\r', '\n']).to_owned())
}

fn place_of<'a>(finding: &'a Diagnostic, sources: &'a SourceMap) -> ToldPlace<'a> {
    match &finding.place {
        Place::Source(span) => ToldPlace::of(*span, sources),
        Place::Artifact { path, pointer } => ToldPlace::Artifact { path, pointer },
        Place::Project => ToldPlace::Project,
    }
}

/// By path whatever the place is, then line and column, then rule, then what is said.
fn order(one: &Told<'_>, other: &Told<'_>) -> Ordering {
    let said = |told: &Told<'_>| -> Vec<String> {
        told.finding.message.arguments.iter().map(|(name, value)| format!("{name}={}", argument(value))).collect()
    };
    one.place
        .path()
        .cmp(&other.place.path())
        .then_with(|| one.place.cmp(&other.place))
        .then_with(|| one.finding.rule.cmp(other.finding.rule))
        .then_with(|| one.finding.message.id.cmp(other.finding.message.id))
        .then_with(|| said(one).cmp(&said(other)))
}

fn argument(value: &Value) -> String {
    match value {
        Value::Text(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::List(items) => items.join("\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_told_in_the_order_of_files_and_once() {
        let mut sources = SourceMap::default();
        let second = sources.load("b.md", "un\ndeux\n");
        let first = sources.load("a.md", "un\n");
        let findings = [
            Diagnostic::error("z", Span::new(second, 3, 4)),
            Diagnostic::error("a", Span::new(second, 3, 4)),
            Diagnostic::error("z", Span::new(second, 3, 4)),
            Diagnostic::error("z", Span::new(first, 0, 1)),
            Diagnostic::new(crate::base::diagnostic::Severity::Error, "p", Place::Project),
        ];
        let told = tell(&findings, &sources);
        let places: Vec<String> = told.iter().map(|told| format!("{} {}", told.place, told.finding.rule)).collect();
        assert_eq!(places, [" p", "a.md:1:1 z", "b.md:2:1 a", "b.md:2:1 z"]);
    }

    #[test]
    fn many_findings_of_a_rule_on_a_line_are_counted() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "abcdef\nabcdef\n");
        let at = |start| Diagnostic::error("z", Span::new(file, start, start + 1));
        let mut findings: Vec<Diagnostic> = (0..6).chain(7..10).map(at).collect();
        findings.push(Diagnostic::error("a", Span::new(file, 2, 3)));
        let told = counted(tell(&findings, &sources));
        let told: Vec<String> =
            told.iter().map(|told| format!("{} {} {}", told.place, told.finding.rule, told.more)).collect();
        assert_eq!(told, ["a.md:1:1 z 5", "a.md:1:3 a 0", "a.md:2:1 z 0", "a.md:2:2 z 0", "a.md:2:3 z 0"]);
    }

    #[test]
    fn a_mended_line_is_shown_whole() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "---\ntitle: a : b\n---\n");
        let edit = Edit { span: Span::new(file, 11, 16), text: "\"a : b\"".to_owned() };
        assert_eq!(mended(&edit, &sources), (2, "title: \"a : b\"".to_owned()));
    }
}
