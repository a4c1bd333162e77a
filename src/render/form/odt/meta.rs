//! What the document says of itself (OpenDocument 1.3, part 3, 4.3), and what its package holds (part 2, 3.2). Its dates are the document's own.

use super::{VERSION, root};
use crate::{
    model::form::Form,
    render::{
        form::{edition::Edition, epub::xml},
        html::{element::Element, linker::Linker},
    },
};

/// Files that every document has.
const OWN: &[(&str, &str)] = &[("content.xml", "text/xml"), ("meta.xml", "text/xml"), ("styles.xml", "text/xml")];

/// `meta.xml`
pub fn write(edition: &Edition, linker: &Linker<'_>) -> String {
    let origin = &edition.origin;
    let mut meta = Element::new("office:meta");
    let mut add = |tag: &'static str, value: &str| {
        if !value.trim().is_empty() {
            meta.children.push(Element::new(tag).text(value).into());
        }
    };
    add("meta:generator", "Parvis");
    add("dc:title", &edition.title);
    add("dc:subject", &edition.eyebrow);
    add("dc:description", edition.lead.as_deref().unwrap_or_default());
    add("meta:keyword", &edition.eyebrow);
    add("meta:keyword", &origin.site);
    add("meta:initial-creator", &origin.publisher);
    add("dc:creator", &origin.publisher);
    // A month or a year is its first day.
    if let Some(day) = origin.updated.or(origin.edition) {
        let day = format!("{}T00:00:00", day.first_day());
        add("meta:creation-date", &day);
        add("dc:date", &day);
    }
    add("dc:language", edition.lang.tag());
    let version = origin.version.map(|version| ("fact-version", version.to_string()));
    let facts = [("text-page", origin.address.clone()), ("text-publisher", origin.publisher.to_string())];
    for (message, value) in facts.into_iter().chain(version).chain([("text-licence", origin.licence.clone())]) {
        let fact = Element::new("meta:user-defined").attribute("meta:name", linker.say(message));
        meta.children.push(fact.attribute("meta:value-type", "string").text(value).into());
    }
    let root = root("office:document-meta")
        .attribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0")
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml::document(&root.child(meta), "")
}

/// `META-INF/manifest.xml`
pub fn manifest(pictures: &[(String, &'static str)]) -> String {
    let entry = |path: &str, media_type: &str| {
        Element::new("manifest:file-entry")
            .attribute("manifest:full-path", path)
            .attribute("manifest:media-type", media_type)
    };
    let mut manifest = Element::new("manifest:manifest")
        .attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")
        .attribute("manifest:version", VERSION)
        .child(entry("/", Form::Odt.media_type()).attribute("manifest:version", VERSION));
    for (path, media_type) in OWN {
        manifest = manifest.child(entry(path, media_type));
    }
    for (path, media_type) in pictures {
        manifest = manifest.child(entry(path, media_type));
    }
    xml::document(&manifest, "")
}
