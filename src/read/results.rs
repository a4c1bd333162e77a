//! Reads the results of a survey: the CSV file that each of its questions names, as a table. A file that is not there is told when the
//! site is linked.

use super::csv;
use crate::{
    base::{diagnostic::Diagnostic, fingerprint::Fingerprinter, source::SourceMap},
    model::{
        kinds::{
            Kind,
            survey::{Question, Survey},
        },
        record::Results,
    },
};

/// The folder of all content, in the project.
const CONTENT: &str = "content/";

/// The results that can be read, in the order of the questions. A file that a chart draws as well is complained about once.
pub fn results(sources: &SourceMap, path: &str, kind: &Kind, findings: &mut Vec<Diagnostic>) -> Vec<Results> {
    let mut all = Vec::new();
    for (question, file) in files(sources, path, kind) {
        let reading = csv::read(sources, file);
        let is_sound = reading.findings.is_empty();
        for finding in reading.findings {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
        if is_sound {
            let rows = reading.value.into_iter().map(|row| row.into_iter().map(|cell| cell.value).collect());
            all.push(Results { question: question.id.value.clone(), rows: rows.collect() });
        }
    }
    all
}

/// Adds what the results say to the fingerprint of their document.
pub fn feed(sources: &SourceMap, path: &str, kind: &Kind, answer: &mut Fingerprinter) {
    for (_, file) in files(sources, path, kind) {
        answer.feed(sources.file(file).fingerprint.to_string().as_bytes());
    }
}

fn files<'a>(
    sources: &'a SourceMap,
    path: &'a str,
    kind: &'a Kind,
) -> impl Iterator<Item = (&'a Question, crate::base::source::FileId)> {
    let questions: Option<&Vec<Question>> = match kind {
        Kind::Survey(Survey { questions, .. }) => questions.given(),
        _ => None,
    };
    let folder = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    questions.into_iter().flatten().filter_map(move |question| {
        let file = sources.by_path(&format!("{CONTENT}{folder}{}", question.file()?.value))?;
        Some((question, file.id))
    })
}
