//! One charter binds at a time, and something serves each of its principles.

use crate::{
    base::diagnostic::{Diagnostic, Message},
    model::{
        document::Document,
        kinds::{Kind, KindName},
        meta::Stated,
    },
    site::{Site, referrers::Role},
};

/// Two charters that no `supersedes` puts in order are both in force.
pub fn two_in_force(site: &Site, findings: &mut Vec<Diagnostic>) {
    let charters: Vec<&Document> = site.originals().filter(|it| it.id.kind == KindName::CHARTER).collect();
    let superseded = |work: &Document| {
        charters.iter().any(|other| match &other.kind {
            Kind::Charter(charter) => {
                let older = charter.supersedes.as_ref().and_then(|reference| site.target(reference));
                older == Some(work.id.work())
            }
            _ => false,
        })
    };
    let mut in_force = charters.iter().filter(|charter| !superseded(charter));
    let Some(first) = in_force.next() else { return };
    for other in in_force {
        findings.push(
            Diagnostic::error("two-charters-in-force", other.meta.title.span)
                .with("title", &other.meta.title.value)
                .with("other", first.id.id.to_string())
                .label(first.meta.title.span, Message::new("two-charters-in-force-other")),
        );
    }
}

/// A principle that nothing serves is a promise on paper. Silent while the source does not say what actions serve.
pub fn nothing_serves(site: &Site, findings: &mut Vec<Diagnostic>) {
    let unsaid = |document: &Document| document.meta.serves == Stated::NotInSource;
    if site.originals().any(unsaid) {
        return;
    }
    let Some(work) = site.charter_in_force() else { return };
    let Some((document, charter)) = site.charter(&work) else { return };
    let has_actions = site.originals().any(|it| it.id.kind == KindName::ACTION);
    let owner = document.id.work();
    for principle in charter.principles.iter().filter(|_| has_actions) {
        let mut referrers = site.referrers().of_record(&owner, &principle.id.value);
        if !referrers.any(|(role, _)| *role == Role::Serves) {
            findings.push(Diagnostic::advice("nothing-serves", principle.id.span).with("title", &principle.title));
        }
    }
}
