//! A deadline that passed is said in public: it never stops the site.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::kinds::Kind,
    site::{Site, obligations::Duty},
};

/// The deadline passed and the action is not done.
pub fn overdue(site: &Site, findings: &mut Vec<Diagnostic>) {
    let open = site.obligations().iter().filter(|owed| owed.duty == Duty::Action && !owed.is_met);
    for owed in open.filter(|owed| owed.due < site.today()) {
        let Some(Kind::Action(action)) = site.document(&owed.document).map(|document| &document.kind) else { continue };
        findings.push(
            Diagnostic::new(Severity::Owed, "action-overdue", Place::Source(owed.span))
                .with("number", i64::from(action.number.value))
                .with("date", owed.due.to_string()),
        );
    }
}
