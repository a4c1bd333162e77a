//! The audit on which the declaration of accessibility stands is over, and not too old.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    site::Site,
};

/// The last audit is no longer in force: the site declares « non conforme » until there is another (`audit-expired`).
pub fn expired(site: &Site, findings: &mut Vec<Diagnostic>) {
    let declaration = site.declaration();
    let date = declaration.audit.and_then(|audit| audit.date.as_ref());
    if let (Some(date), Some(until), false) = (date, declaration.until, declaration.in_force) {
        let finding = Diagnostic::new(Severity::Owed, "audit-expired", Place::Source(date.span));
        findings.push(finding.with("date", date.value.to_string()).with("until", until.to_string()));
    }
}
