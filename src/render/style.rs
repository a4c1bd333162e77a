//! The one style sheet of a site. Its name carries its fingerprint, so that it may be kept for ever and never be out of date.

use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{base::diagnostic::Diagnostic, base::fingerprint::Fingerprint, model::path::SitePath};

/// The format `style`.
pub struct Style;

impl Format for Style {
    fn name(&self) -> &'static str {
        "style"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let subject = Subject::Site(world.default_lang().clone());
        vec![Job { format: self.name(), subject, path: world.sheet.clone() }]
    }

    fn render(&self, _: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(view.stylesheet().as_bytes().to_vec()))
    }
}

/// Where pages find a sheet.
pub fn path_of(sheet: &str) -> SitePath {
    let name = format!("style-{}.css", Fingerprint::of(sheet.as_bytes()).short());
    SitePath::new(&name).expect("hexadecimal digits make a sound path")
}
