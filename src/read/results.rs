//! Reads the results of a survey: the CSV file that each of its questions names, as a table. A file that is not there is told when the
//! site is linked.

use std::sync::Arc;

use super::csv::{self, Row};
use crate::{
    base::{
        decimal::Decimal,
        diagnostic::Diagnostic,
        fingerprint::Fingerprinter,
        source::{SourceMap, Span, Spanned},
    },
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
        if is_sound {
            findings.extend(fault(question, &reading.value, size(kind)));
        }
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

/// How many people a survey asked, if it says so.
fn size(kind: &Kind) -> Option<u32> {
    let Kind::Survey(survey) = kind else { return None };
    survey.sample.given().and_then(|sample| sample.size.as_ref()).map(|size| size.value)
}

/// What is wrong with the table of a question (`survey-results-unsound`): no titles, no answers, no figures, or more answers of a kind than
/// people who were asked.
fn fault(question: &Question, rows: &[Row], size: Option<u32>) -> Option<Diagnostic> {
    let (head, answers) = rows.split_first()?;
    let place = head.first().map(|cell| cell.span)?;
    let finding = |span, id: &'static str| {
        let finding = Diagnostic::error("survey-results-unsound", span).says(id);
        finding.with("question", &question.id.value)
    };
    if head.iter().skip(1).any(|cell| Decimal::parse(&cell.value).is_some()) {
        return Some(finding(place, "survey-results-unsound-titles"));
    }
    if answers.is_empty() {
        return Some(finding(place, "survey-results-unsound"));
    }
    let counted = |(column, cell): (usize, &Spanned<Arc<str>>)| {
        let is_share = head.get(column).is_some_and(|title| is_share(&title.value));
        Some((cell.span, Decimal::parse(&cell.value)?, is_share))
    };
    let cells = answers.iter().flat_map(|row| row.iter().enumerate().skip(1).map(move |cell| (is_total(row), cell)));
    let all: Vec<(bool, (Span, Decimal, bool))> =
        cells.filter_map(|(is_total, cell)| Some((is_total, counted(cell)?))).collect();
    if all.is_empty() && !answers.iter().flatten().skip(1).any(|cell| cell.value.contains('%')) {
        return Some(finding(place, "survey-results-unsound-figures"));
    }
    let size = size?;
    // Where people gave several answers, all of them are more than the people.
    let answers = all.iter().filter(|(is_total, _)| !is_total).map(|(_, figure)| figure);
    let mut counts = answers.filter(|(_, _, is_share)| !is_share);
    let (span, value, _) = counts.find(|(_, value, _)| value.to_f64() > f64::from(size))?;
    Some(finding(*span, "survey-results-unsound-size").with("value", value.to_string()).with("size", i64::from(size)))
}

/// True for a row that adds up the others.
fn is_total(row: &Row) -> bool {
    let first = row.first().and_then(|cell| words(&cell.value).next());
    first.is_some_and(|word| ["total", "totaux", "ensemble", "somme", "all", "totaal", "samen"].contains(&&*word))
}

/// Words that say in the title of a column that it counts no people.
#[rustfmt::skip]
const SHARES: &[&str] = &[
    "pour cent", "pourcent", "pourcentage", "part", "parts", "percent", "percentage", "per cent", "share", "shares", "aandeel", "procent",
    "moyen", "moyenne", "médian", "médiane", "mean", "average", "median", "gemiddelde", "mediaan",
];

/// True for a column of percentages or means: they are compared with nobody.
fn is_share(title: &str) -> bool {
    let title = format!(" {} ", words(title).collect::<Vec<_>>().join(" "));
    title.contains('%') || SHARES.iter().any(|word| title.contains(&format!(" {word} ")))
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|sign: char| !(sign.is_alphanumeric() || sign == '%')).filter(|word| !word.is_empty());
    parts.map(str::to_lowercase)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_totals_are_known_by_whole_words() {
        for title in ["Part des réponses", "% de réponses", "Réponses (%)", "Moyenne", "Per cent of answers"] {
            assert!(is_share(title), "{title}");
        }
        for title in ["Participants", "Départements", "Personnes", "Meaning", "Partis"] {
            assert!(!is_share(title), "{title}");
        }
        assert_eq!(words("Ensemble des réponses").next().as_deref(), Some("ensemble"));
        assert_ne!(words("Aller au marché").next().as_deref(), Some("all"));
    }
}
