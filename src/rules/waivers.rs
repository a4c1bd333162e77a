//! A rule may be waived in public, for one document, with a reason and an end.

use std::collections::BTreeMap;

use crate::{
    base::{
        diagnostic::{Diagnostic, Place, Severity},
        source::FileId,
        suggest::nearest,
    },
    model::{document::Document, meta::Waiver},
    site::Site,
};

use super::{ABSOLUTE, names};

/// A waiver of a rule that is not about the site, or does not exist, would be an empty phrase on the page.
pub fn unknown(site: &Site, findings: &mut Vec<Diagnostic>) {
    let names: Vec<&str> = names().collect();
    for waiver in site.documents().flat_map(|document| &document.meta.waivers) {
        if ABSOLUTE.contains(&&*waiver.rule.value) {
            let finding = Diagnostic::error("waiver-unknown", waiver.rule.span).says("waiver-unknown-absolute");
            findings.push(finding.with("rule", &waiver.rule.value));
            continue;
        }
        if names.contains(&&*waiver.rule.value) {
            continue;
        }
        let finding = Diagnostic::error("waiver-unknown", waiver.rule.span).with("rule", &waiver.rule.value);
        findings.push(match nearest(&waiver.rule.value, names.iter().copied()) {
            Some(near) => finding.says("waiver-unknown-suggestion").with("suggestion", near),
            None => finding,
        });
    }
}

/// Leaves out what documents waive. A waiver that ended, or lacks its reason, waives nothing.
pub fn apply(site: &Site, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let waiving = |document: &&Document| document.meta.waivers.iter().any(|waiver| is_running(site, waiver));
    if !site.documents().any(|document| waiving(&document)) {
        return findings;
    }
    let by_file: BTreeMap<FileId, &Document> =
        site.documents().map(|document| (document.span.file, document)).collect();
    findings.into_iter().filter(|finding| !is_waived(site, &by_file, finding)).collect()
}

/// A finding may be about two documents (the response and the opinion): either may say in public that the rule is waived. The page of a
/// process speaks for all that belongs to it.
fn is_waived(site: &Site, by_file: &BTreeMap<FileId, &Document>, finding: &Diagnostic) -> bool {
    let Place::Source(span) = finding.place else { return false };
    // What the calendar broke stays owed to the public: a waiver may silence advice and mistakes, not a delay.
    if finding.severity == Severity::Owed || ABSOLUTE.contains(&finding.rule) {
        return false;
    }
    let waives = |document: &Document| {
        let mut waivers = document.meta.waivers.iter();
        waivers.any(|waiver| &*waiver.rule.value == finding.rule && is_running(site, waiver))
    };
    let places = std::iter::once(span).chain(finding.labels.iter().map(|label| label.span));
    let mut documents = places.filter_map(|place| by_file.get(&place.file).copied());
    documents.any(|document| {
        let process = site.process_of(document);
        let above = process.and_then(|work| site.in_language(&work, site.config.default_lang()));
        waives(document) || above.is_some_and(waives)
    })
}

fn is_running(site: &Site, waiver: &Waiver) -> bool {
    waiver.reason.is_some() && waiver.until.is_some_and(|until| until.last_day() >= site.today())
}
