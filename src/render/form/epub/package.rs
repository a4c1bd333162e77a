//! The package document (EPUB 3.3, 5): what the book is, what it is made of, in which order it is read, and what it offers to whom (EPUB
//! Accessibility 1.1, 2.2; Schema.org Accessibility Properties for Discoverability Vocabulary).
//!
//! It claims no conformance (`dcterms:conformsTo`): that a person has to say who looked at this very book (EPUB Accessibility 1.1, 4.2).

use super::{language, parts::Part, pictures::Pictures, xml};
use crate::{
    model::date::Date,
    render::{
        form::edition::Edition,
        html::{element::Element, linker::Linker},
    },
};

/// The day of a book whose document says none, on a site whose build is not pinned: as early as ZIP can say.
const UNDATED: &str = "1980-01-01";

/// Opus in Ogg as books name it (EPUB 3.3, 3.2).
const OPUS: &str = "audio/ogg; codecs=opus";

/// What every book of ours offers (accessibilityFeature).
const FEATURES: &[&str] =
    &["ARIA", "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents", "unlocked"];

/// The class of a sentence while it is read aloud, and that of its page: reading programs give them (EPUB 3.3, 9.3.4).
const ACTIVE: [(&str, &str); 2] = [
    ("media:active-class", "-epub-media-overlay-active"),
    ("media:playback-active-class", "-epub-media-overlay-playing"),
];

/// A page that is read aloud.
pub struct Overlay {
    /// The name of its file without the ending.
    name: String,
    /// How long that takes, in thousandths of a second.
    pub length: u64,
}

impl Overlay {
    /// The overlay of a page that has no sound yet.
    pub fn new(page: &str) -> Self {
        Self { name: id(page).to_owned(), length: 0 }
    }

    /// The page.
    pub fn page(&self) -> String {
        format!("{}.xhtml", self.name)
    }

    /// A place of the page.
    pub fn place(&self, id: &str) -> String {
        format!("{}#{id}", self.page())
    }

    /// Its file.
    pub fn file(&self) -> String {
        format!("{}.smil", self.name)
    }

    /// The file of its sound.
    pub fn recording(&self) -> String {
        format!("{}.opus", self.name)
    }

    fn id(&self) -> String {
        format!("{}-overlay", self.name)
    }
}

/// The package document. `overlays`: the pages that are read aloud; `print`: the address of what its pages of print are those of (EPUB Accessibility 1.1, 2.3.2).
pub fn write(
    edition: &Edition,
    linker: &Linker<'_>,
    parts: &[Part<'_>],
    pictures: &Pictures<'_>,
    overlays: &[Overlay],
    print: Option<&str>,
) -> String {
    let package = Element::new("package")
        .attribute("xmlns", "http://www.idpf.org/2007/opf")
        .attribute("version", "3.0")
        .attribute("unique-identifier", "address")
        .attribute("xml:lang", language(&edition.lang))
        .attribute("dir", edition.lang.direction())
        .child(metadata(edition, linker, pictures, overlays, print))
        .child(manifest(parts, pictures, overlays))
        .child(spine(edition, parts));
    xml::document(&package, "")
}

fn metadata(
    edition: &Edition,
    linker: &Linker<'_>,
    pictures: &Pictures<'_>,
    overlays: &[Overlay],
    print: Option<&str>,
) -> Element {
    let origin = &edition.origin;
    let mut metadata = Element::new("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    let mut add = |element: Element| metadata.children.push(element.into());
    let core = |tag: &'static str, value: &str| Element::new(tag).text(value);
    add(core("dc:identifier", origin.name.as_ref().unwrap_or(&origin.address)).attribute("id", "address"));
    add(core("dc:title", &edition.title));
    add(core("dc:language", language(&edition.lang)));
    add(core("dc:creator", &origin.publisher));
    add(core("dc:publisher", &origin.publisher));
    add(core("dc:source", &origin.address));
    add(core("dc:rights", &origin.licence));
    if let Some(lead) = edition.lead.as_deref().filter(|lead| !lead.trim().is_empty()) {
        add(core("dc:description", lead));
    }
    if let Some(day) = origin.updated.or(origin.edition) {
        add(core("dc:date", &day.to_string()));
    }
    let meta = |property: &str, value: &str| Element::new("meta").attribute("property", property).text(value);
    add(meta("dcterms:modified", &modified(origin.updated.or(origin.edition))));
    add(meta("belongs-to-collection", &origin.site).attribute("id", "collection"));
    add(meta("collection-type", "set").attribute("refines", "#collection"));
    let has_pictures = !pictures.all().is_empty();
    add(meta("schema:accessMode", "textual"));
    if has_pictures {
        add(meta("schema:accessMode", "visual"));
    }
    let is_heard = !overlays.is_empty();
    if is_heard {
        add(meta("schema:accessMode", "auditory"));
        // All that is to be read is heard, and what a picture shows is said.
        add(meta("schema:accessModeSufficient", "auditory"));
        add(meta("schema:accessModeSufficient", "textual,auditory"));
    }
    // Words say all that pictures show; rules refuse a picture without.
    add(meta("schema:accessModeSufficient", "textual"));
    if has_pictures {
        add(meta("schema:accessModeSufficient", "textual,visual"));
    }
    let mut features: Vec<&str> = FEATURES.to_vec();
    if has_pictures {
        features.push("alternativeText");
    }
    if pictures.has_charts() {
        features.push("longDescription");
    }
    if is_heard {
        features.push("synchronizedAudioText");
    }
    if let Some(print) = print {
        features.extend(["pageBreakMarkers", "pageNavigation"]);
        add(meta("pageBreakSource", print));
    }
    features.sort_unstable_by_key(|feature| feature.to_lowercase());
    for feature in features {
        add(meta("schema:accessibilityFeature", feature));
    }
    add(meta("schema:accessibilityHazard", if pictures.can_move { "unknown" } else { "none" }));
    add(meta("schema:accessibilitySummary", &summary(edition, linker, pictures, is_heard)));
    for overlay in overlays {
        let own = meta("media:duration", &clock(overlay.length));
        add(own.attribute("refines", format!("#{}", overlay.id())));
    }
    if is_heard {
        add(meta("media:duration", &clock(overlays.iter().map(|overlay| overlay.length).sum())));
        add(meta("media:narrator", &linker.say("epub-narrator")));
        ACTIVE.iter().for_each(|(property, class)| add(meta(property, class)));
    }
    metadata
}

/// What the book offers, in sentences.
fn summary(edition: &Edition, linker: &Linker<'_>, pictures: &Pictures<'_>, is_heard: bool) -> String {
    let mut sentences = vec![linker.say("epub-accessible-text")];
    if !pictures.all().is_empty() {
        sentences.push(linker.say("epub-accessible-pictures"));
    }
    if pictures.has_charts() {
        sentences.push(linker.say("epub-accessible-charts"));
    }
    if is_heard {
        sentences.push(linker.say("epub-accessible-audio"));
    }
    sentences.push(linker.text("epub-accessible-origin", &[("address", (&*edition.origin.address).into())]));
    sentences.join(" ")
}

/// A day as the instant that the format asks for: its first one. A month or a year is its first day.
fn modified(day: Option<Date>) -> String {
    let day = day.map_or_else(|| UNDATED.to_owned(), |day| day.first_day().to_string());
    format!("{day}T00:00:00Z")
}

/// Thousandths of a second as a full clock value (EPUB 3.3, 9.5; SMIL 3.0, 5.4.2).
pub fn clock(thousandths: u64) -> String {
    let (hours, minutes) = (thousandths / 3_600_000, thousandths / 60_000 % 60);
    format!("{hours}:{minutes:02}:{:02}.{:03}", thousandths / 1000 % 60, thousandths % 1000)
}

fn manifest(parts: &[Part<'_>], pictures: &Pictures<'_>, overlays: &[Overlay]) -> Element {
    let page = "application/xhtml+xml";
    let item = |id: &str, path: &str, media_type: &str| {
        let overlay = overlays.iter().find(|overlay| overlay.page() == path).map(Overlay::id);
        Element::new("item")
            .attribute("id", id)
            .attribute("href", path)
            .attribute("media-type", media_type)
            .maybe_attribute("media-overlay", overlay)
    };
    let mut manifest = Element::new("manifest")
        .child(item("nav", "nav.xhtml", page).attribute("properties", "nav"))
        .child(item("style", "style.css", "text/css"))
        .child(item("title", "title.xhtml", page));
    for part in parts {
        manifest = manifest.child(item(id(&part.file), &part.file, page));
    }
    for (path, media_type) in pictures.all() {
        manifest = manifest.child(item(id(path.trim_start_matches("images/")), path, media_type));
    }
    for overlay in overlays {
        let recording = format!("{}-recording", overlay.name);
        manifest = manifest.child(item(&overlay.id(), &overlay.file(), "application/smil+xml")).child(item(
            &recording,
            &overlay.recording(),
            OPUS,
        ));
    }
    manifest
}

fn spine(edition: &Edition, parts: &[Part<'_>]) -> Element {
    let mut spine = Element::new("spine").attribute("page-progression-direction", edition.lang.direction());
    // The table of contents is a page as well: simple programs show no other, and the landmarks lead to it.
    for name in ["title", "nav"].into_iter().chain(parts.iter().map(|part| id(&part.file))) {
        spine = spine.child(Element::new("itemref").attribute("idref", name));
    }
    spine
}

/// The name of a file without its ending.
fn id(file: &str) -> &str {
    file.split('.').next().unwrap_or(file)
}
