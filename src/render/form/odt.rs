//! A document as an office opens it (OpenDocument 1.3): for whoever takes the text over, corrects it, or hands it on. Whatever it looks like is a named
//! style, so that a service gives it its own look in one step; headings, lists, tables, notes and languages are what they are.

mod automatic;
mod contents;
mod front;
mod language;
mod meta;
mod names;
mod pages;
mod styles;
mod text;

use zip::result::ZipError;

use super::{
    archive::{self, File},
    edition::Edition,
    epub::{pictures::Pictures, xml},
};
use crate::{
    model::form::Form,
    render::html::{
        element::{Element, Node},
        linker::Linker,
    },
};

use self::text::Text;

/// The version of the format.
const VERSION: &str = "1.3";
/// Width of the text, in hundredths of a millimetre: that of an A4 page between margins of 25 mm.
const MEASURE: u32 = 16_000;
/// Headings from which on a list of contents helps.
const CONTENTS: usize = 3;

/// The namespaces of the text (OpenDocument 1.3, part 3, 1.4). The last one is that of LibreOffice, for what the format cannot say yet: that a picture only
/// decorates.
const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"),
];

/// An edition as a document of text.
///
/// # Errors
/// Pictures that are too many or too large for the format.
pub fn write(edition: &Edition, linker: &Linker<'_>) -> Result<Vec<u8>, ZipError> {
    let mut pictures = Pictures::new(linker.view, &edition.pictures);
    let mut text = Text::new(linker, edition, &mut pictures);
    let mut body = text.write();
    let (entries, mut made) = text.finish();
    pages::place(&mut body, &mut made);
    let mut children = front::page(edition, linker);
    if entries.len() >= CONTENTS {
        children.push(contents::list(&entries, linker).into());
        children.push(styled("text:p", names::RULE).into());
    }
    children.extend(body);
    let content = root("office:document-content")
        .child(automatic::fonts())
        .child(automatic::automatic(&made, &edition.lang, linker))
        .child(Element::new("office:body").child(Element::new("office:text").children(children)));
    let media: Vec<(String, &'static str)> =
        pictures.all().into_iter().map(|(path, media_type)| (path_of(path), media_type)).collect();
    let mut files: Vec<File> = vec![
        ("META-INF/manifest.xml".to_owned(), meta::manifest(&media).into_bytes()),
        ("content.xml".to_owned(), xml::document(&content, "").into_bytes()),
        ("meta.xml".to_owned(), meta::write(edition, linker).into_bytes()),
        ("styles.xml".to_owned(), styles::sheet(edition, linker, &made).into_bytes()),
    ];
    files.extend(pictures.into_files().into_iter().map(|(path, bytes)| (path_of(&path), bytes)));
    archive::pack(Form::Odt.media_type(), &files)
}

/// The root of a file, with every namespace.
fn root(tag: &'static str) -> Element {
    let root = NAMESPACES.iter().fold(Element::new(tag), |root, (name, address)| root.attribute(name, *address));
    root.attribute("office:version", VERSION)
}

/// Where a picture is in the document: in the folder where programs look for it.
fn path_of(picture: &str) -> String {
    format!("Pictures/{}", picture.rsplit('/').next().unwrap_or(picture))
}

/// An element with a named style.
fn styled(tag: &'static str, style: &str) -> Element {
    Element::new(tag).attribute("text:style-name", style)
}

/// A link.
fn link(address: &str, style: &str, words: Vec<Node>) -> Element {
    Element::new("text:a")
        .attribute("xlink:type", "simple")
        .attribute("xlink:href", address)
        .attribute("text:style-name", style)
        .attribute("text:visited-style-name", if style == names::LINK { names::VISITED_LINK } else { style })
        .children(words)
}

/// A length in hundredths of a millimetre, as the format writes it.
fn length(hundredths: u32) -> String {
    format!("{}.{:03}cm", hundredths / 1000, hundredths % 1000)
}
