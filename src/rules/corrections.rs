//! Public corrections of the words of others: dated after the words that they correct.

use crate::{base::diagnostic::Diagnostic, site::Site};

/// A correction is dated before the words that it corrects, or after today (`correction-misdated`): it would not say when they were altered.
pub fn misdated(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Some(handed_over) = document.outline.date else { continue };
        for correction in &document.meta.corrections {
            let is_before = correction.date.last_day() < handed_over.first_day();
            if is_before || correction.date.first_day() > site.today() {
                let finding = Diagnostic::error("correction-misdated", correction.section.span);
                let id = if is_before { "correction-misdated" } else { "correction-misdated-ahead" };
                let finding = finding.says(id).with("date", correction.date.to_string());
                findings.push(finding.with("words", handed_over.to_string()));
            }
        }
    }
}
