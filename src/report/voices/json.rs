//! One JSON object a line (JSON Lines), for other programs. The fields below are a promise: they keep their names and meaning;
//! new ones may be added. `docs/findings.md` describes them to whoever reads them.

use std::io;

use serde::Serialize;

use super::Voice;
use crate::{
    base::{
        diagnostic::{Fix, Safety},
        source::{SourceMap, Span},
    },
    report::{
        Options,
        told::{Told, ToldPlace},
        words::Words,
    },
};

/// One object a finding.
pub struct Json;

impl Voice for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn counts_repetitions(&self) -> bool {
        false
    }

    fn say(
        &self,
        told: &[Told<'_>],
        sources: &SourceMap,
        words: &Words,
        _: &Options,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        for told in told {
            serde_json::to_writer(&mut *out, &finding(told, sources, words)).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        Ok(())
    }
}

/// A finding. Lines and columns start at 1, columns count characters, the end is the place after the last character.
#[derive(Serialize)]
struct FindingRecord<'a> {
    path: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    end_line: Option<u32>,
    end_column: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<&'a str>,
    rule: &'a str,
    severity: &'a str,
    message: String,
    why: Option<String>,
    action: Option<String>,
    labels: Vec<LabelRecord<'a>>,
    fix: Option<FixRecord<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<PagesRecord<'a>>,
    /// Of rules of the auditor only.
    #[serde(flatten)]
    standards: Option<StandardsRecord>,
}

#[derive(Serialize)]
struct PagesRecord<'a> {
    count: usize,
    example: &'a str,
}

#[derive(Serialize)]
struct StandardsRecord {
    act: &'static [&'static str],
    wcag: &'static [&'static str],
    rgaa: &'static [&'static str],
    en: Vec<String>,
}

#[derive(Serialize)]
struct LabelRecord<'a> {
    #[serde(flatten)]
    place: PlaceRecord<'a>,
    message: String,
}

#[derive(Serialize)]
struct FixRecord<'a> {
    safety: &'static str,
    edits: Vec<EditRecord<'a>>,
}

#[derive(Serialize)]
struct EditRecord<'a> {
    #[serde(flatten)]
    place: PlaceRecord<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct PlaceRecord<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

fn finding<'a>(told: &Told<'a>, sources: &'a SourceMap, words: &Words) -> FindingRecord<'a> {
    let diagnostic = told.finding;
    let range = match told.place {
        ToldPlace::Source { start, end, .. } => Some((start, end)),
        ToldPlace::Artifact { .. } | ToldPlace::Project => None,
    };
    let pointer = match told.place {
        ToldPlace::Artifact { pointer, .. } => Some(pointer),
        ToldPlace::Source { .. } | ToldPlace::Project => None,
    };
    let labels = diagnostic.labels.iter();
    FindingRecord {
        path: told.place.path(),
        line: range.map(|(start, _)| start.line),
        column: range.map(|(start, _)| start.column),
        end_line: range.map(|(_, end)| end.line),
        end_column: range.map(|(_, end)| end.column),
        pointer,
        rule: diagnostic.rule,
        severity: diagnostic.severity.name(),
        message: words.say(&diagnostic.message),
        why: words.why(&diagnostic.message),
        action: words.action(&diagnostic.message),
        labels: labels
            .map(|label| LabelRecord { place: place(label.span, sources), message: words.say(&label.message) })
            .collect(),
        fix: diagnostic.fix.as_ref().map(|fix| fix_record(fix, sources)),
        pages: diagnostic.pages.as_ref().map(|pages| PagesRecord { count: pages.count, example: &pages.example }),
        standards: diagnostic.standards.map(|it| StandardsRecord {
            act: it.act,
            wcag: it.wcag,
            rgaa: it.rgaa,
            en: it.clauses().collect(),
        }),
    }
}

fn fix_record<'a>(fix: &'a Fix, sources: &'a SourceMap) -> FixRecord<'a> {
    let safety = match fix.safety {
        Safety::Safe => "safe",
        Safety::Unsafe => "unsafe",
    };
    let edits = fix.edits.iter();
    FixRecord {
        safety,
        edits: edits.map(|edit| EditRecord { place: place(edit.span, sources), text: &edit.text }).collect(),
    }
}

fn place(span: Span, sources: &SourceMap) -> PlaceRecord<'_> {
    let (start, end) = sources.range(span);
    PlaceRecord {
        path: &sources.file(span.file).path,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        base::{
            diagnostic::{Diagnostic, Edit, Message},
            lang::Lang,
        },
        report::{speak, voices},
    };

    use super::*;

    #[test]
    fn the_fields_are_those_that_are_promised() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "titel: x\n");
        let span = Span::new(file, 0, 5);
        let fix = Fix { safety: Safety::Safe, edits: vec![Edit { span, text: "title".to_owned() }] };
        let finding = Diagnostic::error("unheard-of", span).label(span, Message::new("unheard-of-other")).fix(fix);
        let words = Words::of(&Lang::parse("en").expect("a tag"));
        let mut out = Vec::new();
        let voice = voices::named("json").expect("it is in the table");
        speak(voice, &[finding], &sources, &words, &Options::default(), &mut out).expect("memory");
        let place = r#""path":"a.md","line":1,"column":1,"end_line":1,"end_column":6"#;
        let expected = format!(
            "{{{place},\"rule\":\"unheard-of\",\"severity\":\"error\",\"message\":\"unheard-of\",\"why\":null,\
             \"action\":null,\"labels\":[{{{place},\"message\":\"unheard-of-other\"}}],\
             \"fix\":{{\"safety\":\"safe\",\"edits\":[{{{place},\"text\":\"title\"}}]}}}}\n"
        );
        assert_eq!(String::from_utf8(out).expect("UTF-8"), expected);
    }
}
