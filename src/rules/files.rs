//! A file that no public document names is not published, and its author is told: it may be a text with the wrong ending.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    site::Site,
};

/// Files that nobody names.
pub fn unused(site: &Site, findings: &mut Vec<Diagnostic>) {
    for path in site.assets().keys().filter(|path| !site.used_files().contains(*path)) {
        let place = Place::Artifact { path: format!("content/{path}").into(), pointer: String::new() };
        findings.push(Diagnostic::new(Severity::Advice, "file-unused", place).with("path", path));
    }
}
