//! The pages that the law asks of a public site in France (LCEN, GDPR, decree 2019-768).

use std::collections::BTreeSet;

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::kinds::{Kind, page::Legal},
    site::Site,
};

/// Those that every site owes its readers from its first day.
const MANDATORY: &[Legal] = &[Legal::Notices, Legal::PersonalData, Legal::Accessibility, Legal::SiteMap];

/// A mandatory page is missing.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    // A site in another language first may belong to another State, whose law asks for other pages.
    if site.config.default_lang().primary() != "fr" {
        return;
    }
    let found: BTreeSet<Legal> = site
        .documents()
        .filter_map(|document| match &document.kind {
            Kind::Page(page) => page.legal,
            _ => None,
        })
        .collect();
    // One finding for all: they are made together.
    let missing: Vec<&str> =
        MANDATORY.iter().filter(|legal| !found.contains(legal)).map(|legal| legal.name()).collect();
    if !missing.is_empty() {
        let pages = missing.join(", ");
        findings.push(Diagnostic::new(Severity::Advice, "legal-page-missing", Place::Project).with("pages", pages));
    }
}
