//! Reads what stands beside a file: `photo.jpg.yaml` says what `photo.jpg` shows, who made it, who is on it; `plan.csv.yaml`, where `plan.csv` was
//! before, or since when it is withdrawn.

use std::sync::Arc;

use super::{
    kinds::entries::{map, optional_text, variant},
    meta::aliases,
    scalars, yaml,
};
use crate::{
    base::{
        diagnostic::Diagnostic,
        fields::Fields,
        reading::Reading,
        source::{FileId, SourceMap},
    },
    config::dates::date,
    model::sidecar::{Consent, People, Sidecar, Words, is_picture},
};

/// The ending of the files.
const ENDING: &str = ".yaml";
/// The keys whose texts readers get.
const TOLD: &[&str] = &["alt", "credit"];
/// The folder of all content, in the project.
const CONTENT: &str = "content/";

/// The path in the content folder of the file that a sidecar stands beside.
pub fn beside(sources: &SourceMap, file: FileId) -> Arc<str> {
    let path = &*sources.file(file).path;
    let path = path.strip_prefix(CONTENT).unwrap_or(path);
    path.strip_suffix(ENDING).unwrap_or(path).into()
}

/// The data of a sidecar. There always is one; what it lacks is a finding.
pub fn sidecar(sources: &SourceMap, file: FileId) -> Reading<Sidecar> {
    let span = sources.file(file).span();
    let Reading { value: node, mut findings } = yaml::file(sources, file);
    let mut texts = scalars::of(sources, &node);
    texts.retain(|text| TOLD.contains(&&*text.key));
    let mut fields = Fields::of(&node);
    let is_shown = is_picture(&beside(sources, file));
    let withdrawn_on = date(&mut fields, "withdrawn_on");
    let value = Sidecar {
        words: words(&mut fields),
        credit: optional_text(&mut fields, "credit"),
        licence: optional_text(&mut fields, "licence"),
        people: people(&mut fields, is_shown && withdrawn_on.is_none()),
        consent: fields.node("consent").and_then(|node| map(&mut fields, node, consent)),
        aliases: aliases(&mut fields),
        withdrawn_on,
        texts,
        span,
    };
    findings.extend(fields.finish());
    yaml::explain(sources, &mut findings);
    Reading { value, findings }
}

/// A picture says something or it says nothing; one that is said to do both says neither (`decorative-with-words`).
fn words(fields: &mut Fields) -> Option<Words> {
    let alt = fields.text("alt");
    let decorative = fields.truth("decorative");
    match alt {
        Some(alt) if decorative => {
            fields.report(Diagnostic::error("decorative-with-words", alt.span).with("words", &alt.value));
            None
        }
        Some(alt) => Some(Words::Text(alt.value)),
        None => decorative.then_some(Words::Decorative),
    }
}

fn people(fields: &mut Fields, is_shown: bool) -> Option<crate::base::source::Spanned<People>> {
    if is_shown {
        fields.required("people");
    }
    variant(fields, "people", People::ALL)
}

fn consent(entry: &mut Fields) -> Option<Consent> {
    entry.required("given_on");
    Some(Consent {
        given_on: date(entry, "given_on"),
        until: date(entry, "until"),
        by: optional_text(entry, "by"),
        span: entry.span(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::date::Date;

    fn read(text: &str) -> (Sidecar, Vec<&'static str>) {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a/photo.jpg.yaml", text);
        assert_eq!(&*beside(&sources, file), "a/photo.jpg");
        let reading = sidecar(&sources, file);
        (reading.value, reading.findings.iter().map(|finding| finding.message.id).collect())
    }

    #[test]
    fn a_picture_has_words_or_is_decorative() {
        let (sidecar, findings) = read("alt: Un banc\ncredit: Ville\npeople: none\n");
        assert_eq!((sidecar.words, findings), (Some(Words::Text("Un banc".into())), vec![]));
        assert_eq!(read("decorative: true\npeople: none\n").0.words, Some(Words::Decorative));
        assert_eq!(read("alt: Un banc\ndecorative: true\npeople: none\n").1, ["decorative-with-words"]);
    }

    #[test]
    fn a_file_that_is_no_picture_says_where_it_was() {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a/plan.csv.yaml", "aliases: [/b/plan.csv]\nwithdrawn_on: 2026-03-01\n");
        let reading = sidecar(&sources, file);
        assert_eq!(reading.findings, []);
        assert_eq!(&*reading.value.aliases[0].value, "b/plan.csv");
        assert_eq!(reading.value.withdrawn_on.map(|day| day.value), Date::day(2026, 3, 1));
    }

    #[test]
    fn faults_are_told() {
        assert_eq!(read("alt: Un banc\n").1, ["missing-field"]);
        assert_eq!(
            read("alt: x\npeople: crowds\ncredits: y\n").1,
            ["unknown-value-suggestion", "unknown-key-suggestion"]
        );
        assert_eq!(read("alt: x\npeople: identifiable\nconsent: {until: 2027}\n").1, ["missing-field"]);
    }
}
