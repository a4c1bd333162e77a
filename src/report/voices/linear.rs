//! Sentences, one a line: for whoever listens, reads with the fingers, or reads a log. Nothing is drawn, and neither colour nor
//! position means anything.

use std::io;

use super::Voice;
use crate::{
    base::{
        diagnostic::{Safety, Severity, Value},
        source::SourceMap,
    },
    report::{
        Options,
        plain::one_line,
        told::{Told, ToldPlace, mended},
        words::Words,
    },
};

/// What, where, why, what to do; then other places and the mended text.
pub struct Linear;

impl Voice for Linear {
    fn name(&self) -> &'static str {
        "linear"
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
            for line in finding(told, sources, words) {
                writeln!(out, "{}", one_line(&line))?;
            }
            writeln!(out)?;
        }
        writeln!(out, "{}", closing(told, words))
    }
}

/// The sentence at the end: how many of which severity, in how many files.
pub fn closing(told: &[Told<'_>], words: &Words) -> String {
    let mut counts: Vec<String> = Vec::new();
    for (name, severity) in ["count-errors", "count-owed", "count-warnings", "count-advice"].iter().zip(SEVERITIES) {
        let count: usize =
            told.iter().filter(|told| told.finding.severity == *severity).map(|told| 1 + told.more).sum();
        if count > 0 {
            counts.push(words.text(name, &[("count", Value::from(count))]));
        }
    }
    let mut paths: Vec<&str> = told.iter().filter_map(|told| told.place.path()).collect();
    paths.dedup();
    let arguments = [("counts", Value::from(counts.join(", "))), ("files", Value::from(paths.len()))];
    words.text("findings-closing", &arguments)
}

/// The gravest first.
const SEVERITIES: &[Severity] = &[Severity::Error, Severity::Owed, Severity::Warning, Severity::Advice];

fn finding(told: &Told<'_>, sources: &SourceMap, words: &Words) -> Vec<String> {
    let diagnostic = told.finding;
    let mut lines = vec![words.text(
        "finding-what",
        &[
            ("severity", Value::from(capital(&words.severity(diagnostic.severity)))),
            ("what", Value::from(words.say(&diagnostic.message))),
        ],
    )];
    if told.place != ToldPlace::Project {
        lines.push(words.text("finding-where", &[("place", Value::from(told.place.to_string()))]));
    }
    if let Some(pages) = &diagnostic.pages {
        lines.push(words.text("finding-shown", &[("pages", Value::from(words.pages(pages)))]));
    }
    if told.more > 0 {
        lines.push(words.more(told.more));
    }
    if let Some(why) = words.why(&diagnostic.message) {
        lines.push(words.text("finding-why", &[("why", Value::from(why))]));
    }
    if let Some(action) = words.action(&diagnostic.message) {
        lines.push(words.text("finding-do", &[("do", Value::from(action))]));
    }
    for label in &diagnostic.labels {
        let place = ToldPlace::of(label.span, sources).to_string();
        let what = words.say(&label.message);
        lines.push(words.text("finding-see", &[("place", Value::from(place)), ("what", Value::from(what))]));
    }
    if let Some(fix) = &diagnostic.fix {
        lines.push(words.text(
            match fix.safety {
                Safety::Safe => "finding-fix-safe",
                Safety::Unsafe => "finding-fix-unsafe",
            },
            &[],
        ));
        for edit in &fix.edits {
            let (line, text) = mended(edit, sources);
            let place = format!("{}:{line}", sources.file(edit.span.file).path);
            lines.push(words.text("finding-fix-at", &[("place", Value::from(place))]));
            lines.extend(text.lines().map(str::to_owned));
        }
    }
    lines.push(words.text("finding-rule", &[("rule", Value::from(diagnostic.rule))]));
    lines
}

/// A sentence begins with a capital.
fn capital(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + characters.as_str()
}

#[cfg(test)]
mod tests {
    use crate::{
        base::{
            diagnostic::{Diagnostic, Edit, Fix},
            lang::Lang,
            source::Span,
        },
        report::{speak, voices},
    };

    use super::*;

    #[test]
    fn a_finding_is_told_in_sentences_without_drawing() {
        let mut sources = SourceMap::default();
        let file = sources.load("content/index.md", "---\ntitel: Bonjour\n---\n");
        let span = Span::new(file, 4, 9);
        let fix = Fix { safety: Safety::Safe, edits: vec![Edit { span, text: "title".to_owned() }] };
        let finding = Diagnostic::error("unknown-key", span)
            .says("unknown-key-suggestion")
            .with("key", "titel")
            .with("suggestion", "title")
            .fix(fix);
        let words = Words::of(&Lang::parse("fr").expect("a tag"));
        let mut out = Vec::new();
        speak(voices::LINEAR, &[finding], &sources, &words, &Options::default(), &mut out).expect("memory");
        let out = String::from_utf8(out).expect("UTF-8");
        let lines: Vec<&str> = out.lines().collect();
        assert!(lines[0].starts_with("Erreur\u{a0}: "), "{out}");
        assert!(lines[1].ends_with("content/index.md:2:1"), "{out}");
        assert!(lines.contains(&"title: Bonjour"), "{out}");
        assert!(lines.last().is_some_and(|last| last.contains("1 erreur")), "{out}");
        assert!(!out.contains(['│', '─', '|', '^', '\u{1b}']), "{out}");
    }
}
