//! What pages show is a picture, stands still, and is light enough to load by itself.

use crate::{
    base::diagnostic::{Diagnostic, Place, Severity},
    model::{document::Document, walk},
    picture::{Budget, Fault, Loaded, MOST_PIXELS, Pictures},
    site::Site,
};

/// The rules about what becomes of pictures. The first is absolute.
pub const NAMES: &[&str] = &["picture-unreadable", "picture-moves", "picture-heavy"];

/// What is to be said of the pictures of a site, each at the place where a document shows it first.
pub fn of(site: &Site, pictures: &Pictures) -> Vec<Diagnostic> {
    let shown = site.shown_pictures();
    let mut findings = Vec::new();
    for (path, fault) in pictures.faults() {
        let Some(place) = shown.get(path) else { continue };
        let finding = Diagnostic::error("picture-unreadable", *place).with("path", path);
        findings.push(match fault {
            Fault::Broken => finding,
            Fault::Kind(kind) => finding.says("picture-unreadable-kind").with("kind", kind),
            Fault::TooLarge { width, height } => finding
                .says("picture-unreadable-large")
                .with("width", i64::from(width))
                .with("height", i64::from(height))
                .with("millions", i64::try_from(MOST_PIXELS / 1_000_000).unwrap_or(i64::MAX)),
        });
    }
    for (path, picture) in pictures.all() {
        let Some(place) = shown.get(path) else { continue };
        if picture.moves {
            findings.push(Diagnostic::warning("picture-moves", *place).with("path", path));
        }
    }
    for document in site.documents() {
        heavy(site, document, pictures, &mut findings);
    }
    super::settle(site, findings)
}

/// The pictures of a document that its page only links to: as the page decides it, but for a text that is divided, whose pages show more.
fn heavy(site: &Site, document: &Document, pictures: &Pictures, findings: &mut Vec<Diagnostic>) {
    let (one, all) = site.config.weight.picture_bytes();
    let mut loaded = Loaded::default();
    // In the order of the page: who comes first is shown.
    let mut images = Vec::new();
    walk::images(document, &mut |image| images.push(image.source.clone()));
    images.sort_by_key(|source| source.span.start);
    for source in images {
        let Some(picture) = pictures.get(&source.value) else { continue };
        let weight = picture.weight();
        if one == 0 || loaded.takes(&source.value, weight, Budget { one, all }) {
            continue;
        }
        let finding = Diagnostic::new(Severity::Advice, "picture-heavy", Place::Source(source.span));
        let finding = finding.with("path", &source.value);
        let kilobytes = |bytes: u64| i64::try_from(bytes.div_ceil(1_024)).unwrap_or(i64::MAX);
        findings.push(match weight.narrow > one {
            true => finding.with("kilobytes", kilobytes(weight.narrow)).with("budget", kilobytes(one)),
            false => finding
                .says("picture-heavy-together")
                .with("kilobytes", kilobytes(weight.wide))
                .with("budget", kilobytes(all)),
        });
    }
}
