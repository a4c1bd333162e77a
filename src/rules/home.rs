//! Every page leads home.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::path::SitePath,
    site::Site,
};

/// A site without a home page: its name, on every page, would lead to nothing.
pub fn missing(site: &Site, findings: &mut Vec<Diagnostic>) {
    let home = SitePath::new("index.html").expect("a sound path");
    if site.routes.at(&home).is_none() {
        findings.push(Diagnostic::new(Severity::Error, "home-missing", Place::Project));
    }
}
