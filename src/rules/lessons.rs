//! What was learnt leads to an action, or the report says why it leads to none.

use crate::{base::diagnostic::Diagnostic, model::kinds::Kind, site::Site};

/// A lesson that leads nowhere.
pub fn without_action(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.originals() {
        let Kind::Report(report) = &document.kind else { continue };
        for lesson in report.lessons.given().into_iter().flatten() {
            if lesson.action.is_none() && lesson.why_not.is_none() {
                findings.push(Diagnostic::error("lesson-without-action", lesson.span).with("lesson", &lesson.text));
            }
        }
    }
}
