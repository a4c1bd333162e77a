//! A deadline that passed is said in public: it never stops the site.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::kinds::Kind,
    site::{Site, state::ActionState},
};

/// The deadline passed and the action is not done.
pub fn overdue(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Action(action) = &document.kind else { continue };
        let Some(ActionState::Late { since }) = site.state(&document.id.work()) else { continue };
        findings.push(
            Diagnostic::new(Severity::Owed, "action-overdue", Place::Source(action.number.span))
                .with("number", i64::from(action.number.value))
                .with("date", since.to_string()),
        );
    }
}
