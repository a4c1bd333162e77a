//! One document of SARIF 2.1.0 (OASIS), for forges and editors. Places are relative to the folder from which the program ran; rules come
//! with their pages, so that whoever reads a finding in a forge reads why and what to do.

use std::{collections::BTreeMap, io};

use serde::Serialize;

use super::Voice;
use crate::{
    base::{
        diagnostic::{Diagnostic, Severity},
        rulebook::{self, Page, Part},
        source::{SourceMap, Span},
    },
    report::{
        Options,
        told::{Told, ToldPlace},
        words::Words,
    },
};

/// One document for a run.
pub struct Sarif;

impl Voice for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn speaks_of_nothing(&self) -> bool {
        true
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
        serde_json::to_writer_pretty(&mut *out, &log(told, sources, words)).map_err(io::Error::from)?;
        writeln!(out)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Log<'a> {
    version: &'static str,
    #[serde(rename = "$schema")]
    schema: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    language: String,
    column_kind: &'static str,
    results: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver<'a> {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_description: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<Tags>,
}

#[derive(Serialize)]
struct Tags {
    tags: Vec<String>,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
    byte_offset: u32,
    byte_length: u32,
}

fn log<'a>(told: &[Told<'a>], sources: &SourceMap, words: &Words) -> Log<'a> {
    let mut ranks: BTreeMap<&str, usize> = told.iter().map(|told| (told.finding.rule, 0)).collect();
    for (index, rank) in ranks.values_mut().enumerate() {
        *rank = index;
    }
    let mut first: BTreeMap<&str, &Diagnostic> = BTreeMap::new();
    for told in told {
        first.entry(told.finding.rule).or_insert(told.finding);
    }
    let rules = first.values().map(|finding| rule(finding, words)).collect();
    let results = told.iter().map(|told| result(told, ranks[told.finding.rule], sources, words)).collect();
    let driver = Driver { name: "Parvis", semantic_version: env!("CARGO_PKG_VERSION"), rules };
    let run = Run {
        tool: Tool { driver },
        language: words.lang().tag().to_owned(),
        column_kind: "unicodeCodePoints",
        results,
    };
    Log { version: "2.1.0", schema: "https://json.schemastore.org/sarif-2.1.0.json", runs: [run] }
}

fn rule<'a>(finding: &'a Diagnostic, words: &Words) -> Rule<'a> {
    let french = words.lang().primary() == "fr";
    let page =
        rulebook::named(finding.rule).and_then(|rule| Page::parse(if french { rule.french } else { rule.english }));
    let tags = finding.standards.map(|standards| {
        let tag = |prefix: &'static str| move |number: &&str| format!("{prefix}{number}");
        let wcag = standards.wcag.iter().map(tag("WCAG 2.2 "));
        let others = standards.rgaa.iter().map(tag("RGAA 4.1.2 ")).chain(standards.act.iter().map(tag("ACT ")));
        Tags { tags: std::iter::once("accessibility".to_owned()).chain(wcag).chain(others).collect() }
    });
    Rule {
        id: finding.rule,
        short_description: page.as_ref().map(|page| Text { text: page.summary.replace('`', "") }),
        help: page.as_ref().map(|page| Text { text: help(page) }),
        properties: tags,
    }
}

/// The sections of a rule's page without its examples.
fn help(page: &Page<'_>) -> String {
    let mut paragraphs = Vec::new();
    for section in page.sections.iter().filter(|section| !section.heading.starts_with("Exemple")) {
        paragraphs.push(section.heading.to_owned());
        paragraphs.extend(section.parts.iter().filter_map(|part| match part {
            Part::Line(line) => Some(line.replace('`', "")),
            Part::File { .. } | Part::Html(_) => None,
        }));
    }
    paragraphs.join("\n\n")
}

fn result<'a>(told: &Told<'a>, rule_index: usize, sources: &SourceMap, words: &Words) -> Finding<'a> {
    let finding = told.finding;
    let shown = finding.pages.as_ref().map(|pages| words.pages(pages));
    let said = [Some(words.say(&finding.message)), shown, words.why(&finding.message), words.action(&finding.message)];
    let labels = finding.labels.iter();
    Finding {
        rule_id: finding.rule,
        rule_index,
        level: match finding.severity {
            Severity::Error => "error",
            Severity::Owed | Severity::Warning => "warning",
            Severity::Advice => "note",
        },
        message: Text { text: said.into_iter().flatten().collect::<Vec<_>>().join("\n") },
        locations: location(told, sources).into_iter().collect(),
        related_locations: labels
            .map(|label| Location {
                physical_location: physical(label.span, sources),
                message: Some(Text { text: words.say(&label.message) }),
            })
            .collect(),
    }
}

fn location(told: &Told<'_>, sources: &SourceMap) -> Option<Location> {
    let physical_location = match (&told.finding.place, &told.place) {
        (crate::base::diagnostic::Place::Source(span), _) => physical(*span, sources),
        (_, ToldPlace::Artifact { path, .. }) => {
            PhysicalLocation { artifact_location: ArtifactLocation { uri: uri(path) }, region: None }
        }
        (_, ToldPlace::Project | ToldPlace::Source { .. }) => return None,
    };
    Some(Location { physical_location, message: None })
}

fn physical(span: Span, sources: &SourceMap) -> PhysicalLocation {
    let (start, end) = sources.range(span);
    let region = Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
        byte_offset: span.start,
        byte_length: span.end - span.start,
    };
    PhysicalLocation {
        artifact_location: ArtifactLocation { uri: uri(&sources.file(span.file).path) },
        region: Some(region),
    }
}

/// A path as a reference (RFC 3986): relative, or with its scheme if it begins at the root of the disk.
fn uri(path: &str) -> String {
    let mut out = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::{
        base::{diagnostic::Message, lang::Lang},
        report::{speak, voices},
    };

    use super::*;

    fn said(findings: &[Diagnostic], sources: &SourceMap) -> Value {
        let words = Words::of(&Lang::parse("fr").expect("a tag"));
        let mut out = Vec::new();
        let voice = voices::named("sarif").expect("it is in the table");
        speak(voice, findings, sources, &words, &Options::default(), &mut out).expect("memory");
        serde_json::from_slice(&out).expect("a document")
    }

    #[test]
    fn a_run_without_findings_is_a_document_too() {
        let log = said(&[], &SourceMap::default());
        assert_eq!(log["version"], "2.1.0");
        assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
        assert_eq!(log["runs"][0]["tool"]["driver"]["name"], "Parvis");
    }

    #[test]
    fn a_result_has_its_rule_its_level_and_its_region() {
        let mut sources = SourceMap::default();
        let file = sources.load("pages/été 1.html", "<p>é</p>\n<title> </title>\n");
        let span = Span::new(file, 10, 17);
        let finding = Diagnostic::error("page-title-missing", span).label(span, Message::new("page-title-missing"));
        let advice = Diagnostic::advice("page-not-utf-8", Span::start_of(file));
        let log = said(&[finding, advice], &sources);
        let run = &log["runs"][0];
        let result = &run["results"][1];
        assert_eq!(result["level"], "error");
        assert_eq!(run["results"][0]["level"], "note");
        let index = result["ruleIndex"].as_u64().expect("a number") as usize;
        let rule = &run["tool"]["driver"]["rules"][index];
        assert_eq!((&rule["id"], &result["ruleId"]), (&Value::from("page-title-missing"), &rule["id"]));
        assert!(rule["help"]["text"].as_str().is_some_and(|text| text.contains("Qui est gêné")), "{rule}");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "pages/%C3%A9t%C3%A9%201.html");
        let region = &place["region"];
        assert_eq!((&region["startLine"], &region["startColumn"]), (&Value::from(2), &Value::from(1)));
        assert_eq!((&region["byteOffset"], &region["byteLength"]), (&Value::from(10), &Value::from(7)));
        assert_eq!(result["relatedLocations"].as_array().map(Vec::len), Some(1));
    }
}
