//! A translation has the recommendations and the answers of its original, with the same decisions, parts and promises: whoever reads it is
//! told the same.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    opinions::with_ids,
    translated_answers::{self, Side},
};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message, Place, Severity},
        source::{Span, Spanned},
    },
    model::{document::Document, kinds::KindName, record::Answer},
    site::{Site, translations::is_stale},
};

/// What an answer decides: the key of an attribute and its value.
type Fact = (&'static str, Option<Spanned<Arc<str>>>);

/// Where the findings about one answer go.
pub struct Fault<'a> {
    /// The recommendation that it answers.
    pub id: &'a Arc<str>,
    /// How grave a difference is.
    pub severity: Severity,
    /// All findings.
    pub findings: &'a mut Vec<Diagnostic>,
}

impl Fault<'_> {
    /// Adds a finding at a place of the translation, with that of the original.
    pub fn push(
        &mut self,
        message: &'static str,
        own: Span,
        original: Span,
        told: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let finding = Diagnostic::new(self.severity, "translation-differs", Place::Source(own)).says(message);
        let label = Message::new("translation-differs-original");
        self.findings.push(told(finding.with("id", self.id)).label(original, label));
    }
}

/// A translated response or opinion that leaves out a record, adds one, or decides otherwise.
pub fn differ(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.documents() {
        let original = site.original(document);
        if std::ptr::eq(original, document) {
            continue;
        }
        // What the original gained since is told already, as a stale translation.
        let severity = if is_stale(document, original) { Severity::Warning } else { Severity::Error };
        match document.id.kind {
            KindName::OPINION => {
                ids(&recommendations(original), &recommendations(document), severity, document, findings);
            }
            KindName::RESPONSE => {
                let (theirs, own) = (answers(original), answers(document));
                let spans = |answers: &BTreeMap<Arc<str>, &Answer>| -> BTreeMap<Arc<str>, Span> {
                    answers.iter().map(|(id, answer)| (Arc::clone(id), answer.section.span)).collect()
                };
                ids(&spans(&theirs), &spans(&own), severity, document, findings);
                let sides = [Side::of(site, original), Side::of(site, document)];
                for (id, answer) in own {
                    let Some(theirs) = theirs.get(&id) else { continue };
                    decisions(&id, theirs, answer, severity, findings);
                    // An answer to several recommendations is looked at once.
                    if answer.to.first().is_some_and(|first| first.value == id) {
                        let mut fault = Fault { id: &id, severity, findings };
                        translated_answers::differ(site, [(&sides[0], theirs), (&sides[1], answer)], &mut fault);
                    }
                }
            }
            _ => {}
        }
    }
}

fn recommendations(document: &Document) -> BTreeMap<Arc<str>, Span> {
    with_ids(document).map(|it| (Arc::clone(&it.section.anchor), it.section.span)).collect()
}

/// The answers of a response by what they answer; the first of several to one recommendation, the others have a finding.
fn answers(document: &Document) -> BTreeMap<Arc<str>, &Answer> {
    let mut answers = BTreeMap::new();
    for answer in &document.records.answers {
        for id in &answer.to {
            answers.entry(Arc::clone(&id.value)).or_insert(answer);
        }
    }
    answers
}

/// What is missing is one finding for the document; what is added is one at its place.
fn ids(
    theirs: &BTreeMap<Arc<str>, Span>,
    own: &BTreeMap<Arc<str>, Span>,
    severity: Severity,
    document: &Document,
    findings: &mut Vec<Diagnostic>,
) {
    let missing: Vec<(&Arc<str>, &Span)> = theirs.iter().filter(|(id, _)| !own.contains_key(*id)).collect();
    if let Some((_, first)) = missing.first() {
        let place = Place::Source(document.meta.title.span);
        let ids: Vec<Arc<str>> = missing.iter().map(|(id, _)| Arc::clone(id)).collect();
        findings.push(
            Diagnostic::new(severity, "translation-differs", place)
                .says("translation-differs-missing")
                .with("count", ids.len())
                .with("ids", ids)
                .label(**first, Message::new("translation-differs-original")),
        );
    }
    for (id, span) in own.iter().filter(|(id, _)| !theirs.contains_key(*id)) {
        let finding = Diagnostic::new(severity, "translation-differs", Place::Source(*span));
        findings.push(finding.says("translation-differs-added").with("id", id));
    }
}

fn decisions(id: &Arc<str>, original: &Answer, answer: &Answer, severity: Severity, findings: &mut Vec<Diagnostic>) {
    for ((key, theirs), (_, own)) in facts(original).into_iter().zip(facts(answer)) {
        let value = |fact: &Option<Spanned<Arc<str>>>| fact.as_ref().map(|fact| Arc::clone(&fact.value));
        // An answer without a decision has a finding of its own.
        if value(&theirs) == value(&own) || (key == "decision" && (theirs.is_none() || own.is_none())) {
            continue;
        }
        let span = own.as_ref().map_or(answer.section.span, |fact| fact.span);
        let place = theirs.as_ref().map_or(original.section.span, |fact| fact.span);
        let finding = Diagnostic::new(severity, "translation-differs", Place::Source(span))
            .with("id", id)
            .with("key", key)
            .with("own", value(&own).unwrap_or_default())
            .with("original", value(&theirs).unwrap_or_default())
            .label(place, Message::new("translation-differs-original"));
        findings.push(match (theirs, own) {
            (Some(_), None) => finding.says("translation-differs-unsaid"),
            (None, Some(_)) => finding.says("translation-differs-more"),
            _ => finding,
        });
    }
}

fn facts(answer: &Answer) -> [Fact; 3] {
    let until = answer.until.as_ref().map(|until| Spanned::new(until.value.to_string().into(), until.span));
    [("decision", answer.decision.clone()), ("ground", answer.ground.clone()), ("until", until)]
}
