//! A document as a book: EPUB 3.3 with what EPUB Accessibility 1.1 asks for. Its text is that of the edition; its dates and its identifier are
//! the document's own, so that the same text is the same book, byte by byte.

pub(super) mod address;
#[cfg(feature = "audio")]
pub mod narration;
mod nav;
#[cfg(feature = "audio")]
mod overlay;
mod package;
pub mod page_breaks;
mod parts;
pub(super) mod pictures;
#[cfg(feature = "audio")]
pub mod spoken;
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
    package::Overlay,
    page_breaks::{Breaks, Print},
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

/// What it has besides where it is read aloud.
const SPOKEN_SHEET: &str = include_str!("epub/spoken.css");

/// An edition as a book. `print`: where the pages of its PDF begin, which the book says as well.
///
/// # Errors
/// Pictures that are too many or too large for the format.
pub fn write(edition: &Edition, linker: &Linker<'_>, print: Print) -> Result<Vec<u8>, ZipError> {
    Pages::of(edition, linker, print).pack(edition, linker, &[], Vec::new())
}

/// The pages of a book, before they are characters.
pub struct Pages<'p> {
    /// Each with the name of its file, in the order in which they are read.
    pub all: Vec<(String, Element)>,
    parts: Vec<Part<'p>>,
    /// The ids of the book.
    ids: Ids,
    pictures: Pictures<'p>,
    /// The address of what its pages of print are those of; none where it names none.
    print: Option<String>,
}

impl<'p> Pages<'p> {
    /// The pages of an edition.
    pub fn of(edition: &'p Edition, linker: &'p Linker<'_>, print: Print) -> Self {
        let parts = parts::of(&edition.blocks);
        let mut ids = Ids::default();
        let places = Places::of(&parts, &mut ids);
        let mut pictures = Pictures::new(linker.view, &edition.pictures);
        let breaks = Breaks::new(linker, &edition.blocks, &print.starts);
        let mut cover = title::page(edition, linker);
        let first = page_breaks::of_title(linker, &print.starts, &mut ids);
        let (bodies, mut breaks) = Text::new(linker, edition, &parts, &places, &mut ids, &mut pictures, breaks).write();
        if let Some((mark, own)) = first {
            cover.children.insert(0, mark);
            breaks.insert(0, own);
        }
        let page = |title: &str, body: Node| page(&edition.lang, title, body);
        let mut all = vec![
            ("title.xhtml".to_owned(), page(&edition.title, cover.into())),
            ("nav.xhtml".to_owned(), nav::page(edition, linker, &parts, &places, &breaks)),
        ];
        for (part, body) in parts.iter().zip(bodies) {
            let section = section(part, body, linker, &places);
            all.push((part.file.clone(), page(&label(part, linker), section.into())));
        }
        Self { all, parts, ids, pictures, print: (!breaks.is_empty()).then_some(print.address) }
    }

    /// The book, with the voices of its pages and their files.
    fn pack(
        self,
        edition: &Edition,
        linker: &Linker<'_>,
        overlays: &[Overlay],
        mut files: Vec<File>,
    ) -> Result<Vec<u8>, ZipError> {
        let package = package::write(edition, linker, &self.parts, &self.pictures, overlays, self.print.as_deref());
        let sheet = match overlays {
            [] => SHEET.to_owned(),
            _ => [SHEET, SPOKEN_SHEET].concat(),
        };
        files.extend([("package.opf".to_owned(), package.into_bytes()), ("style.css".to_owned(), sheet.into_bytes())]);
        let pages = self.all.into_iter();
        files.extend(pages.map(|(file, root)| (file, xml::document(&root, DOCTYPE).into_bytes())));
        files.extend(self.pictures.into_files());
        let mut files: Vec<File> = files.into_iter().map(|(path, bytes)| (format!("EPUB/{path}"), bytes)).collect();
        files.push(("META-INF/container.xml".to_owned(), CONTAINER.as_bytes().to_vec()));
        files.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        archive::pack(Form::Epub.media_type(), &files)
    }
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
