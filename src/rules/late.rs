//! What is owed to the public and late: read from the list of obligations, said with its date, never a reason to stop the site.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::{date::Date, kinds::Kind},
    site::{
        Site,
        obligations::{Duty, Obligation},
    },
};

/// The report on a process that is over is due.
pub fn report(site: &Site, findings: &mut Vec<Diagnostic>) {
    findings.extend(late(site, Duty::Report).map(|obligation| owed("closed-without-report", obligation)));
}

/// The reasoned response is due; the finding repeats what the process says of the delay.
pub fn response(site: &Site, findings: &mut Vec<Diagnostic>) {
    for obligation in late(site, Duty::Response) {
        let finding = owed("response-late", obligation);
        let process = site.document(&obligation.document).map(|document| &document.kind);
        let delay = match process {
            Some(Kind::Process(process)) => process.response_delay.as_ref(),
            _ => None,
        };
        let Some(delay) = delay else {
            findings.push(finding);
            continue;
        };
        let expected = delay.expected_on.map_or_else(|| "none".to_owned(), |date| date.to_string());
        let is_past = delay.expected_on.is_some_and(|date| date.last_day() < site.today());
        let id = if is_past { "response-late-again" } else { "response-late-explained" };
        findings.push(finding.says(id).with("reason", &delay.reason).with("expected", expected));
    }
}

/// The end of a study passed, and no later response decides.
pub fn study(site: &Site, findings: &mut Vec<Diagnostic>) {
    for obligation in late(site, Duty::Study) {
        let record = obligation.record.as_deref().unwrap_or_default();
        findings.push(owed("study-overdue", obligation).with("id", record));
    }
}

/// The day of a step of an instruction passed, and nothing says that it was done.
pub fn step(site: &Site, findings: &mut Vec<Diagnostic>) {
    findings.extend(late(site, Duty::Step).map(|obligation| owed("step-overdue", obligation)));
}

/// The day of a milestone passed, and nothing says that it was reached.
pub fn milestone(site: &Site, findings: &mut Vec<Diagnostic>) {
    findings.extend(late(site, Duty::Milestone).map(|obligation| owed("milestone-overdue", obligation)));
}

fn late(site: &Site, duty: Duty) -> impl Iterator<Item = &Obligation> {
    let today = site.today();
    let is_late = move |it: &&Obligation| it.duty == duty && !it.is_met && it.due < today;
    site.obligations().iter().filter(is_late)
}

/// A finding with the day from which it is late, and who owes it.
fn owed(rule: &'static str, obligation: &Obligation) -> Diagnostic {
    let since = obligation.due.day_after().unwrap_or(obligation.due);
    let owner = obligation.owner.as_deref().unwrap_or("none");
    Diagnostic::new(Severity::Owed, rule, Place::Source(obligation.span))
        .with("about", &obligation.about)
        .with("due", day(obligation.due))
        .with("since", day(since))
        .with("owner", owner)
}

fn day(date: Date) -> String {
    date.to_string()
}
