//! Findings with their places found, in the order in which they are told.

use std::{cmp::Ordering, fmt};

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
        findings.iter().map(|finding| Told { finding, place: place_of(finding, sources) }).collect();
    told.sort_by(order);
    told.dedup_by(|one, other| order(one, other) == Ordering::Equal && one.finding.severity == other.finding.severity);
    told
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
    fn a_mended_line_is_shown_whole() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "---\ntitle: a : b\n---\n");
        let edit = Edit { span: Span::new(file, 11, 16), text: "\"a : b\"".to_owned() };
        assert_eq!(mended(&edit, &sources), (2, "title: \"a : b\"".to_owned()));
    }
}
