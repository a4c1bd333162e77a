//! An answer comes after the question: no document is dated, or public, before those it answers, sums up or takes.

use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    model::{date::Date, document::Document, kinds::Kind, reference::Reference},
    site::Site,
};

/// A document that is before its sources.
pub fn published_before(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        for source in sources(document).into_iter().filter_map(|reference| site.target(reference)) {
            let Some(source) = site.in_language(&source, site.config.default_lang()) else { continue };
            let pair = [
                (dated(document), dated(source), "published-before-its-sources"),
                (embargo(document), embargo(source), "published-before-its-sources-public"),
            ];
            for (own, other, message) in pair {
                let (Some((own, place)), Some((other, there))) = (own, other) else { continue };
                if own.last_day() < other.first_day() {
                    findings.push(
                        Diagnostic::error("published-before-its-sources", place)
                            .says(message)
                            .with("own", own.to_string())
                            .with("other", other.to_string())
                            .with("title", &source.meta.title.value)
                            .label(there, Message::new("published-before-its-sources-source")),
                    );
                }
            }
        }
    }
}

/// What a document answers, sums up or reports on.
fn sources(document: &Document) -> Vec<&Reference> {
    match &document.kind {
        Kind::Response(response) => response.opinion.iter().collect(),
        Kind::Synthesis(synthesis) => synthesis.contributions.iter().collect(),
        Kind::Report(report) => report.plan.iter().collect(),
        _ => Vec::new(),
    }
}

/// When a document was decided or handed over, or its facts ended.
fn dated(document: &Document) -> Option<(Date, Span)> {
    let title = document.meta.title.span;
    match &document.kind {
        Kind::Response(response) => response.decided_on.given().map(|date| (date.value, date.span)),
        Kind::Opinion(opinion) => opinion.delivered_on.given().map(|date| (date.value, date.span)),
        // A synthesis of contributions that had not begun to come in.
        Kind::Synthesis(synthesis) => synthesis.period.map(|period| (period.to, title)),
        Kind::Contribution(contribution) => contribution.period.given().map(|period| (period.from, title)),
        _ => None,
    }
}

fn embargo(document: &Document) -> Option<(Date, Span)> {
    document.meta.publish_at.as_ref().map(|date| (date.value, date.span))
}
