//! Findings of a build as the memory keeps them: with the paths of the texts that they point into, not the texts.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::super::manifest::message::{StoredMessage, read_message, read_severity, store_message};
use crate::{
    audit::rules::named,
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Label, Pages, Place, Safety},
        intern,
        source::{FileId, SourceMap, Span},
    },
};

/// Findings, and the paths of their texts in the order in which these were read.
#[derive(Serialize, Deserialize)]
pub struct StoredFindings {
    files: Vec<String>,
    findings: Vec<StoredFinding>,
}

#[derive(Serialize, Deserialize)]
struct StoredFinding {
    rule: String,
    severity: String,
    message: StoredMessage,
    place: StoredPlace,
    labels: Vec<(StoredSpan, StoredMessage)>,
    /// Whether it may be applied without looking, and what it replaces by what.
    fix: Option<(bool, Vec<(StoredSpan, String)>)>,
    /// Whether what the standards ask is what they ask of a rule that speaks for others.
    standards: Option<bool>,
    pages: Option<(usize, String)>,
}

#[derive(Serialize, Deserialize)]
enum StoredPlace {
    Source(StoredSpan),
    Artifact(String, String),
    Project,
}

/// Rank of the file, first byte, one past the last.
type StoredSpan = (usize, u32, u32);

impl StoredFindings {
    /// As they are kept.
    pub fn of(findings: &[Diagnostic], sources: &SourceMap) -> Self {
        let files: BTreeSet<FileId> = findings.iter().flat_map(spans).map(|span| span.file).collect();
        let ranks: BTreeMap<FileId, usize> = files.iter().enumerate().map(|(rank, file)| (*file, rank)).collect();
        let span = |span: &Span| (ranks[&span.file], span.start, span.end);
        let store = |finding: &Diagnostic| StoredFinding {
            rule: finding.rule.to_owned(),
            severity: finding.severity.name().to_owned(),
            message: store_message(&finding.message),
            place: match &finding.place {
                Place::Source(place) => StoredPlace::Source(span(place)),
                Place::Artifact { path, pointer } => StoredPlace::Artifact(path.to_string(), pointer.clone()),
                Place::Project => StoredPlace::Project,
            },
            labels: finding.labels.iter().map(|label| (span(&label.span), store_message(&label.message))).collect(),
            fix: finding.fix.as_ref().map(|fix| {
                let edits = fix.edits.iter().map(|edit| (span(&edit.span), edit.text.clone()));
                (fix.safety == Safety::Safe, edits.collect())
            }),
            standards: finding.standards.as_ref().zip(named(finding.rule)).map(|(own, rule)| *own != rule.standards()),
            pages: finding.pages.as_ref().map(|pages| (pages.count, pages.example.to_string())),
        };
        let files = files.iter().map(|file| sources.file(*file).path.to_string()).collect();
        Self { files, findings: findings.iter().map(store).collect() }
    }

    /// As they were, with the sources that they point into; `None` if a text is not there any more, or if nobody of us wrote this.
    pub fn read(self, mut text: impl FnMut(&str) -> Option<String>) -> Option<(Vec<Diagnostic>, SourceMap)> {
        let mut sources = SourceMap::default();
        let mut files = Vec::with_capacity(self.files.len());
        for path in &self.files {
            files.push(sources.load(path, &text(path)?));
        }
        let span = |(rank, start, end): StoredSpan| Some(Span { file: *files.get(rank)?, start, end });
        let read = |stored: StoredFinding| {
            let rule = intern::name(&stored.rule)?;
            let place = match stored.place {
                StoredPlace::Source(place) => Place::Source(span(place)?),
                StoredPlace::Artifact(path, pointer) => Place::Artifact { path: path.into(), pointer },
                StoredPlace::Project => Place::Project,
            };
            let label = |(place, message)| Some(Label { span: span(place)?, message: read_message(message)? });
            let labels: Option<Vec<Label>> = stored.labels.into_iter().map(label).collect();
            let fix = match stored.fix {
                Some((is_safe, edits)) => {
                    let edit = |(place, text)| Some(Edit { span: span(place)?, text });
                    let edits: Option<Vec<Edit>> = edits.into_iter().map(edit).collect();
                    Some(Fix { safety: if is_safe { Safety::Safe } else { Safety::Unsafe }, edits: edits? })
                }
                None => None,
            };
            let standards = match stored.standards {
                Some(true) => Some(named(rule)?.standards_for_others()),
                Some(false) => Some(named(rule)?.standards()),
                None => None,
            };
            let pages = stored.pages.map(|(count, example)| Pages { count, example: example.into() });
            let mut finding = Diagnostic::new(read_severity(&stored.severity)?, rule, place);
            finding.message = read_message(stored.message)?;
            Some(Diagnostic { labels: labels?, fix, standards, pages, ..finding })
        };
        let findings: Option<Vec<Diagnostic>> = self.findings.into_iter().map(read).collect();
        Some((findings?, sources))
    }
}

/// Every place of a finding in a text.
fn spans(finding: &Diagnostic) -> impl Iterator<Item = &Span> {
    let own = match &finding.place {
        Place::Source(span) => Some(span),
        Place::Artifact { .. } | Place::Project => None,
    };
    let edits = finding.fix.iter().flat_map(|fix| &fix.edits).map(|edit| &edit.span);
    own.into_iter().chain(finding.labels.iter().map(|label| &label.span)).chain(edits)
}
