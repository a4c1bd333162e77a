//! A charter may be stricter or milder than we are: it sets the severity of rules about the site, in its front matter.

use std::collections::BTreeMap;

use super::{ABSOLUTE, names};
use crate::{
    base::{
        diagnostic::{Diagnostic, Place, Severity},
        source::FileId,
        suggest::nearest,
    },
    model::{
        document::Document,
        kinds::{Kind, charter::Charter},
    },
    site::Site,
};

/// Rules that time alone breaks, before they are owed: a charter cannot make them refuse, else a day that passes would silence the site.
const OF_TIME: &[&str] = &["action-without-update", "minutes-missing"];

/// A severity for a rule that does not exist would change nothing.
pub fn unknown(site: &Site, findings: &mut Vec<Diagnostic>) {
    let names: Vec<&str> = names().collect();
    let charters = site.originals().filter_map(|document| match &document.kind {
        Kind::Charter(charter) => Some(charter),
        _ => None,
    });
    for (rule, _) in charters.flat_map(|charter| &charter.rules) {
        if ABSOLUTE.contains(&&*rule.value) {
            let finding = Diagnostic::error("severity-of-unknown-rule", rule.span);
            findings.push(finding.says("severity-of-unknown-rule-absolute").with("rule", &rule.value));
            continue;
        }
        if names.contains(&&*rule.value) {
            continue;
        }
        let finding = Diagnostic::error("severity-of-unknown-rule", rule.span).with("rule", &rule.value);
        findings.push(match nearest(&rule.value, names.iter().copied()) {
            Some(near) => finding.says("severity-of-unknown-rule-suggestion").with("suggestion", near),
            None => finding,
        });
    }
}

/// Gives findings the severities of the charter that binds the document they are in. What only the calendar broke stays owed.
pub fn apply(site: &Site, findings: &mut [Diagnostic]) {
    let in_force = site.charter_in_force().and_then(|work| site.charter(&work)).map(|(_, charter)| charter);
    let sets = |charter: &Charter| !charter.rules.is_empty();
    if !site.documents().any(|document| matches!(&document.kind, Kind::Charter(charter) if sets(charter))) {
        return;
    }
    let by_file: BTreeMap<FileId, &Document> =
        site.documents().map(|document| (document.span.file, document)).collect();
    let may_differ =
        |finding: &&mut Diagnostic| finding.severity != Severity::Owed && !ABSOLUTE.contains(&finding.rule);
    for finding in findings.iter_mut().filter(may_differ) {
        let document = match finding.place {
            Place::Source(span) => by_file.get(&span.file),
            Place::Artifact { .. } | Place::Project => None,
        };
        let bound = document.and_then(|document| site.charter_of(site.original(document))).map(|(_, charter)| charter);
        let Some(charter) = bound.or(in_force) else { continue };
        if let Some((_, severity)) = charter.rules.iter().find(|(rule, _)| *rule.value == *finding.rule) {
            let most = if OF_TIME.contains(&finding.rule) { Severity::Owed } else { Severity::Error };
            finding.severity = (*severity).min(most);
        }
    }
}
