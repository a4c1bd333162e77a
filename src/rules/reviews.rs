//! What has to be looked at again, and when.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    site::Site,
};

/// The day by which a document had to be reviewed passed.
pub fn due(site: &Site, findings: &mut Vec<Diagnostic>) {
    for document in site.documents() {
        let Some(review) = &document.meta.review_by else { continue };
        if review.value.last_day() < site.today() {
            findings.push(
                Diagnostic::new(Severity::Owed, "review-due", Place::Source(review.span))
                    .with("date", review.value.to_string()),
            );
        }
    }
}
