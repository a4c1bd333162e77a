//! A meeting leaves minutes: thirty days after it their absence is said, ninety days after it is owed to the public.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::duration::Duration,
    site::{
        Site,
        obligations::{Duty, FEWEST_WORDS, MINUTES},
    },
};

/// Minutes that are not there in time. A cancelled meeting owes none.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    let late = site.obligations().iter().filter(|owed| owed.duty == Duty::Minutes && !owed.is_met);
    for owed in late.filter(|owed| owed.due < site.today()) {
        // The second term is counted from the meeting as well.
        let more = Duration { months: 0, days: MINUTES[1] - MINUTES[0] };
        let is_owed = more.after(owed.due).is_some_and(|last| last < site.today());
        let severity = if is_owed { Severity::Owed } else { Severity::Warning };
        let written = site.document(&owed.document).and_then(|document| document.records.minutes.as_ref());
        let place = written.map_or(owed.span, |section| section.span);
        let finding = Diagnostic::new(severity, "minutes-missing", Place::Source(place));
        let finding = finding.with("title", &owed.about).with("date", owed.due.to_string());
        findings.push(match written {
            Some(_) => finding.says("minutes-missing-short").with("words", i64::from(FEWEST_WORDS)),
            None => finding,
        });
    }
}
