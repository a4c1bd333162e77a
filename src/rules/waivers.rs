//! A rule may be waived in public, for one document, with a reason and an end.

use std::collections::BTreeMap;

use crate::{
    base::{
        diagnostic::{Diagnostic, Place, Severity},
        source::FileId,
        suggest::nearest,
    },
    model::document::Document,
    site::Site,
};

use super::{ABSOLUTE, RULES};

/// A waiver of a rule that is not about the site, or does not exist, would be an empty phrase on the page.
pub fn unknown(site: &Site, findings: &mut Vec<Diagnostic>) {
    let names: Vec<&str> = RULES.iter().map(|(name, _)| *name).collect();
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
    let with_waivers = site.documents().filter(|document| !document.meta.waivers.is_empty());
    let by_file: BTreeMap<FileId, &Document> = with_waivers.map(|document| (document.span.file, document)).collect();
    findings.into_iter().filter(|finding| !is_waived(site, &by_file, finding)).collect()
}

fn is_waived(site: &Site, by_file: &BTreeMap<FileId, &Document>, finding: &Diagnostic) -> bool {
    let Place::Source(span) = finding.place else { return false };
    // What the calendar broke stays owed to the public: a waiver may silence advice and mistakes, not a delay.
    if finding.severity == Severity::Owed || ABSOLUTE.contains(&finding.rule) {
        return false;
    }
    let Some(document) = by_file.get(&span.file) else { return false };
    document.meta.waivers.iter().any(|waiver| {
        let running = waiver.until.is_some_and(|until| until.last_day() >= site.today());
        &*waiver.rule.value == finding.rule && waiver.reason.is_some() && running
    })
}
