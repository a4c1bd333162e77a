//! A translation that nobody read may say the contrary of its original.

use crate::{base::diagnostic::Diagnostic, site::Site};

/// A translation of a machine that nobody has read again.
pub fn unreviewed(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.documents() {
        if let Some(span) = document.meta.machine_translated {
            let finding = Diagnostic::warning("machine-translation-unreviewed", span);
            findings.push(finding.with("title", &document.meta.title.value).with("lang", document.id.lang.tag()));
        }
    }
}
