//! An answer means nothing without the exact words of the question, and what was asked in public is answered in public.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::{duration::Duration, kinds::Kind},
    site::{
        Site,
        obligations::{Duty, RESULTS},
    },
};

/// A question without its words.
pub fn without_wording(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Survey(survey) = &document.kind else { continue };
        for question in survey.questions.given().into_iter().flatten().filter(|question| question.wording.is_none()) {
            findings.push(Diagnostic::error("question-without-wording", question.span).with("id", &question.id.value));
        }
    }
}

/// A question without its results: a survey that shows those of others keeps none back, and one that shows none is late after a while.
pub fn without_results(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Survey(survey) = &document.kind else { continue };
        let questions = || survey.questions.given().into_iter().flatten();
        if questions().all(|question| question.results.is_none()) {
            continue;
        }
        for question in questions().filter(|question| question.results.is_none()) {
            findings.push(Diagnostic::error("question-without-results", question.span).with("id", &question.id.value));
        }
    }
    let late = site.obligations().iter().filter(|owed| owed.duty == Duty::Results && !owed.is_met);
    for owed in late.filter(|owed| owed.due < site.today()) {
        // The second term is counted from the end of the fieldwork as well.
        let more = Duration { months: 0, days: RESULTS[1] - RESULTS[0] };
        let is_owed = more.after(owed.due).is_some_and(|last| last < site.today());
        let severity = if is_owed { Severity::Owed } else { Severity::Warning };
        findings.push(
            Diagnostic::new(severity, "question-without-results", Place::Source(owed.span))
                .says("question-without-results-late")
                .with("title", &owed.about)
                .with("date", owed.due.to_string()),
        );
    }
}
