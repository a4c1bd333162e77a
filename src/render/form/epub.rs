//! A document as a book: EPUB 3.3 with what EPUB Accessibility 1.1 asks for. Its text is that of the edition; its dates and its identifier are
//! the document's own, so that the same text is the same book, byte by byte.

pub(super) mod address;
mod nav;
mod package;
mod parts;
pub(super) mod pictures;
mod text;
mod title;
pub(super) mod xml;

use unic_langid::LanguageIdentifier;
use zip::result::ZipError;

use super::{
    archive::{self, File},
    edition::Edition,
};
use crate::{
    base::lang::Lang,
    model::{block::plain_text, form::Form},
    render::html::{
        element::{Element, Node},
        linker::Linker,
    },
};

use self::{
    parts::{Ids, Part, Places},
    pictures::Pictures,
    text::Text,
};

/// Where a reading program finds the package (EPUB Open Container Format 3.3, 4.2.6.3.1).
const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";

/// Its own sheet: sober, in the reader's size, type and colours.
const SHEET: &str = include_str!("epub/style.css");

/// What stands before the root of a page.
const DOCTYPE: &str = "<!DOCTYPE html>\n";

/// An edition as a book.
///
/// # Errors
/// Pictures that are too many or too large for the format.
pub fn write(edition: &Edition, linker: &Linker<'_>) -> Result<Vec<u8>, ZipError> {
    let parts = parts::of(&edition.blocks);
    let mut ids = Ids::default();
    let places = Places::of(&parts, &mut ids);
    let mut pictures = Pictures::new(linker.view, &edition.pictures);
    let bodies = Text::new(linker, edition, &parts, &places, &mut ids, &mut pictures).write();
    let page = |title: &str, body: Node| xml::document(&page(&edition.lang, title, body), DOCTYPE).into_bytes();

    let mut files: Vec<File> = vec![
        (
            "EPUB/nav.xhtml".to_owned(),
            xml::document(&nav::page(edition, linker, &parts, &places), DOCTYPE).into_bytes(),
        ),
        ("EPUB/package.opf".to_owned(), package::write(edition, linker, &parts, &pictures).into_bytes()),
        ("EPUB/style.css".to_owned(), SHEET.as_bytes().to_vec()),
        ("EPUB/title.xhtml".to_owned(), page(&edition.title, title::page(edition, linker).into())),
        ("META-INF/container.xml".to_owned(), CONTAINER.as_bytes().to_vec()),
    ];
    for (part, body) in parts.iter().zip(bodies) {
        let section = section(part, body, linker, &places);
        files.push((format!("EPUB/{}", part.file), page(&label(part, linker), section.into())));
    }
    files.extend(pictures.into_files().into_iter().map(|(path, bytes)| (format!("EPUB/{path}"), bytes)));
    files.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    archive::pack(Form::Epub.media_type(), &files)
}

/// A part with its role. What stands before the first heading has a name instead of one.
fn section(part: &Part<'_>, body: Vec<Node>, linker: &Linker<'_>, places: &Places) -> Element {
    let section = Element::new("section");
    let section = match part.heading.and_then(|heading| places.get(&heading.anchor)) {
        Some((_, id)) => section
            .attribute("epub:type", "chapter")
            .attribute("role", "doc-chapter")
            .attribute("aria-labelledby", id.to_owned()),
        None => section
            .attribute("epub:type", "introduction")
            .attribute("role", "doc-introduction")
            .attribute("aria-label", label(part, linker)),
    };
    section.children(body)
}

/// What a part is called where characters are all that can be shown.
fn label(part: &Part<'_>, linker: &Linker<'_>) -> String {
    match part.heading {
        Some(heading) => plain_text(&heading.text),
        None => linker.say("epub-introduction"),
    }
}

/// A page of the book around its body.
fn page(lang: &Lang, title: &str, body: Node) -> Element {
    let sheet = Element::new("link")
        .attribute("rel", "stylesheet")
        .attribute("type", "text/css")
        .attribute("href", "style.css");
    let head = Element::new("head").child(Element::new("title").text(title)).child(sheet);
    Element::new("html")
        .attribute("xmlns", "http://www.w3.org/1999/xhtml")
        .attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
        .attribute("lang", language(lang))
        .attribute("dir", lang.direction())
        .child(head)
        .child(Element::new("body").children([body]))
}

/// The tag of a language as reading programs take it; one that is no language for them is its first part.
fn language(lang: &Lang) -> &str {
    match lang.tag().parse::<LanguageIdentifier>() {
        Ok(_) => lang.tag(),
        Err(_) => lang.primary(),
    }
}
