//! A plan that is over is accounted for.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    site::{Site, obligations::Duty},
};

/// The last day of a plan passed and no report is about it.
pub fn without_report(site: &Site, findings: &mut Vec<Diagnostic>) {
    let open = site.obligations().iter().filter(|owed| owed.duty == Duty::PlanReport && !owed.is_met);
    for owed in open.filter(|owed| owed.due < site.today()) {
        findings.push(
            Diagnostic::new(Severity::Owed, "plan-without-report", Place::Source(owed.span))
                .with("title", &owed.about)
                .with("date", owed.due.to_string())
                .with("id", &owed.document.id),
        );
    }
}
