//! An answer means nothing without the exact words of the question.

use crate::{base::diagnostic::Diagnostic, model::kinds::Kind, site::Site};

/// A question without its words.
pub fn without_wording(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Survey(survey) = &document.kind else { continue };
        for question in survey.questions.given().into_iter().flatten().filter(|question| question.wording.is_none()) {
            findings.push(Diagnostic::error("question-without-wording", question.span).with("id", &question.id.value));
        }
    }
}
