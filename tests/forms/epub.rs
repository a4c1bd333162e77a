//! Books, read again with an XML parser and the archive's own reader: what is in them, and that all of it holds together.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use quick_xml::{Reader, events::Event};
use zip::{CompressionMethod, ZipArchive};

/// A book, unpacked and parsed.
pub struct Book {
    /// Texts of its XML files by path.
    pub files: BTreeMap<String, String>,
    /// Every path, in the order of the archive.
    pub paths: Vec<String>,
    pages: BTreeMap<String, Page>,
}

/// What a page of a book has.
#[derive(Default)]
struct Page {
    /// Running text without notes, and without the words that a form adds.
    text: String,
    /// Texts of notes by number.
    notes: BTreeMap<usize, String>,
    ids: Vec<String>,
    addresses: Vec<String>,
    langs: BTreeSet<String>,
}

/// Marks in running text.
const MARKS: &[&str] = &["a", "abbr", "code", "em", "s", "span", "strong", "sub", "sup"];
/// Classes of words that a form adds to those of the edition.
const ADDED: &[&str] = &["task", "heard", "callout-title", "note-number", "note-back", "drawing"];

impl Book {
    /// Unpacks and parses a book; whatever is not well formed fails.
    pub fn open(bytes: &[u8]) -> Self {
        assert_eq!(&bytes[28..58], b"\0\0mimetypeapplication/epub+zip");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let (mut files, mut paths, mut pages) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).expect("a file");
            let path = file.name().expect("a name in UTF-8").into_owned();
            assert!(index > 0 || file.compression() == CompressionMethod::Stored);
            assert_eq!(file.last_modified().map(|time| time.to_string()).as_deref(), Some("1980-01-01 00:00:00"));
            if [".xhtml", ".opf", ".xml", ".svg"].iter().any(|ending| path.ends_with(ending)) {
                let mut text = String::new();
                file.read_to_string(&mut text).expect("UTF-8");
                pages.insert(path.clone(), page(&path, &text));
                files.insert(path.clone(), text);
            }
            paths.push(path);
        }
        Self { files, paths, pages }
    }

    /// The text of the parts, without notes.
    pub fn text(&self) -> String {
        let parts = self.pages.iter().filter(|(path, _)| path.starts_with("EPUB/part-"));
        parts.map(|(_, page)| page.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// The text of the title page.
    pub fn title(&self) -> &str {
        &self.pages["EPUB/title.xhtml"].text
    }

    /// The texts of the notes, in the order of their numbers.
    pub fn notes(&self) -> Vec<&str> {
        let notes: BTreeMap<usize, &str> =
            self.pages.values().flat_map(|page| &page.notes).map(|(number, text)| (*number, text.as_str())).collect();
        notes.into_values().collect()
    }

    /// Languages of passages of the parts.
    pub fn langs(&self) -> BTreeSet<&str> {
        self.pages.values().flat_map(|page| &page.langs).map(String::as_str).collect()
    }

    /// Every address inside of the book leads to a place of it, no id is there twice, and the package knows every file.
    pub fn assert_sound(&self) {
        let mut ids = BTreeSet::new();
        for (path, page) in self.pages.iter().filter(|(path, _)| path.starts_with("EPUB/part-")) {
            for id in &page.ids {
                let first = id.chars().next().expect("an id");
                assert!(first.is_ascii_alphabetic() || first == '_', "{path}: {id} is no name");
                assert!(ids.insert(id), "{path}: {id} is there twice");
            }
        }
        for (path, page) in &self.pages {
            let folder = if path.starts_with("EPUB/") { "EPUB/" } else { "" };
            for address in page.addresses.iter().filter(|address| !address.contains(':')) {
                let (file, id) = address.split_once('#').unwrap_or((address, ""));
                let file = if file.is_empty() { path.clone() } else { format!("{folder}{file}") };
                assert!(self.paths.contains(&file), "{path}: {address} leads nowhere");
                assert!(id.is_empty() || self.pages[&file].ids.iter().any(|own| own == id), "{path}: no {address}");
            }
        }
        let package = &self.files["EPUB/package.opf"];
        for path in
            self.paths.iter().filter_map(|path| path.strip_prefix("EPUB/")).filter(|path| *path != "package.opf")
        {
            assert_eq!(package.matches(&format!(" href=\"{path}\"")).count(), 1, "{path} in {package}");
        }
    }
}

/// Where the words of an element go.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Place {
    Text,
    Note(usize),
    Nowhere,
}

fn page(path: &str, text: &str) -> Page {
    let mut reader = Reader::from_str(text);
    let mut page = Page::default();
    // The place of each open element.
    let mut open = vec![Place::Text];
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{path}: {error} in {text}"));
        let place = *open.last().expect("the root's place");
        let empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name().as_ref().to_owned();
                let attributes: BTreeMap<String, String> = start
                    .attributes()
                    .map(|attribute| attribute.unwrap_or_else(|error| panic!("{path}: {error}")))
                    .map(|it| {
                        let value = it.value.replace("&quot;", "\"").replace("&lt;", "<");
                        let value = value.replace("&gt;", ">").replace("&amp;", "&");
                        (it.key.as_ref().to_owned(), value)
                    })
                    .collect();
                let get = |name: &str| attributes.get(name).map(String::as_str);
                assert_eq!(get("lang"), get("xml:lang").filter(|_| name != "package"), "{path}");
                page.ids.extend(get("id").map(str::to_owned));
                page.langs.extend(get("lang").filter(|_| name != "html").map(str::to_owned));
                page.addresses.extend(["href", "src"].into_iter().filter_map(get).map(str::to_owned));
                let is_added =
                    get("class").is_some_and(|class| ADDED.contains(&class)) || get("role") == Some("doc-noteref");
                let inner = match get("id").and_then(|id| id.strip_prefix("_note-")).map(str::parse) {
                    _ if name == "head" || is_added || place == Place::Nowhere => Place::Nowhere,
                    Some(Ok(number)) => Place::Note(number),
                    _ => place,
                };
                if !MARKS.contains(&&*name) {
                    add(&mut page, inner, "\n");
                }
                if name == "img" {
                    add(&mut page, inner, get("alt").expect("an alternative"));
                }
                if !empty {
                    open.push(inner);
                }
            }
            Event::End(end) => {
                open.pop();
                if !MARKS.contains(&end.name().as_ref()) {
                    add(&mut page, place, "\n");
                }
            }
            Event::Text(words) => add(&mut page, place, &words),
            Event::GeneralRef(name) => match &*name {
                "amp" => add(&mut page, place, "&"),
                "lt" => add(&mut page, place, "<"),
                "gt" => add(&mut page, place, ">"),
                other => panic!("{path}: &{other};"),
            },
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open.len(), 1, "{path} ends too early");
    page
}

fn add(page: &mut Page, place: Place, words: &str) {
    match place {
        Place::Text => page.text.push_str(words),
        Place::Note(number) => page.notes.entry(number).or_default().push_str(words),
        Place::Nowhere => {}
    }
}
