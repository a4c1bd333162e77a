//! Documents of text, read again with an XML parser and the archive's own reader: their words, their structure as an outline that a person can read, and that
//! no text of an author breaks them.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use parvis::{
    base::fingerprint::Fingerprint,
    model::{document::Document, form::Form},
    render::world::World,
};
use quick_xml::{Reader, events::Event};
use zip::{CompressionMethod, ZipArchive};

use super::{PLAN, bytes_of, hostile_project, prepared, texts, torture_project, with_forms, with_plan};

/// Styles of words that the form adds to those of the edition, and of what stands before the text.
const ADDED: &[&str] = &["Added_20_Words", "Footnote_20_anchor", "Eyebrow", "Title", "Subtitle", "Document_20_Facts"];
/// Elements whose words are no text.
const SILENT: &[&str] = &["table:title", "svg:desc", "text:note-citation", "text:table-of-content"];
/// Marks in running text.
const MARKS: &[&str] = &["text:span", "text:a", "text:bookmark", "text:note", "text:note-ref"];
/// Attributes that an outline tells.
const TOLD: &[&str] = &[
    "text:style-name",
    "text:outline-level",
    "text:start-value",
    "text:name",
    "xlink:href",
    "table:name",
    "table:number-columns-spanned",
    "table:number-rows-spanned",
    "svg:width",
    "loext:decorative",
    "text:ref-name",
];

/// A document, unpacked and parsed.
pub struct Odt {
    /// Texts of its XML files by path.
    pub files: BTreeMap<String, String>,
    /// Every path, in the order of the archive.
    pub paths: Vec<String>,
    /// Running text without notes, and without the words that the form adds.
    pub text: String,
    /// Texts of notes in order.
    pub notes: Vec<String>,
    /// Elements, each below the one that holds it.
    pub outline: String,
}

/// An element that is open.
struct Open {
    name: String,
    is_silent: bool,
    is_note: bool,
}

impl Odt {
    /// Unpacks and parses a document; whatever is not well formed fails.
    pub fn open(bytes: &[u8]) -> Self {
        assert_eq!(&bytes[30..77], b"mimetypeapplication/vnd.oasis.opendocument.text");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let (mut files, mut paths) = (BTreeMap::new(), Vec::new());
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).expect("a file");
            let path = file.name().expect("a name in UTF-8").into_owned();
            assert!(index > 0 || file.compression() == CompressionMethod::Stored);
            assert_eq!(file.last_modified().map(|time| time.to_string()).as_deref(), Some("1980-01-01 00:00:00"));
            if path.ends_with(".xml") {
                let mut text = String::new();
                file.read_to_string(&mut text).expect("UTF-8");
                files.insert(path.clone(), text);
            }
            paths.push(path);
        }
        let mut odt = Self { files, paths, text: String::new(), notes: Vec::new(), outline: String::new() };
        let content = odt.files["content.xml"].clone();
        odt.read(&content);
        odt
    }

    /// The text below an element that is open says something, or not.
    fn say(&mut self, open: &[Open], words: &str) {
        if open.iter().any(|element| element.is_silent) || !open.iter().any(|element| element.name == "office:text") {
            return;
        }
        match open.iter().any(|element| element.is_note) {
            true => self.notes.last_mut().expect("a note").push_str(words),
            false => self.text.push_str(words),
        }
    }

    fn read(&mut self, content: &str) {
        let mut reader = Reader::from_str(content);
        let mut open: Vec<Open> = Vec::new();
        // True after the picture of a chart: its words are those of the form.
        let mut is_drawing = false;
        loop {
            let event = reader.read_event().unwrap_or_else(|error| panic!("{error} in {content}"));
            let is_empty = matches!(event, Event::Empty(_));
            match event {
                Event::Start(start) | Event::Empty(start) => {
                    let name = start.name().as_ref().to_owned();
                    let attributes: BTreeMap<String, String> = start
                        .attributes()
                        .map(|attribute| attribute.expect("an attribute"))
                        .map(|it| (it.key.as_ref().to_owned(), it.value.to_string()))
                        .collect();
                    let style = attributes.get("text:style-name").map_or("", String::as_str);
                    if name == "draw:image" {
                        is_drawing = attributes["xlink:href"].contains("/chart-");
                    }
                    if open.iter().any(|element| element.name == "office:text") {
                        self.outline.push_str(&"  ".repeat(open.len() - 3));
                        self.outline.push_str(&name);
                        for key in TOLD {
                            if let Some(value) = attributes.get(*key) {
                                let value = value.replace("_20_", " ");
                                self.outline.push_str(&format!(" {value}"));
                            }
                        }
                        self.outline.push('\n');
                    }
                    if name == "text:note" {
                        self.notes.push(String::new());
                    }
                    let is_silent = SILENT.contains(&&*name)
                        || ADDED.contains(&style)
                        || style.starts_with("Callout_20_") && style.ends_with("_20_title")
                        || is_drawing && name == "svg:title";
                    if !MARKS.contains(&&*name) {
                        self.say(&open, "\n");
                    }
                    if !is_empty {
                        open.push(Open { is_note: name == "text:note-body", is_silent, name });
                    }
                }
                Event::End(_) => {
                    let closed = open.pop().expect("an element");
                    if !MARKS.contains(&&*closed.name) {
                        self.say(&open, "\n");
                    }
                }
                Event::Text(words) => self.say(&open, &words),
                Event::GeneralRef(name) => match &*name {
                    "amp" => self.say(&open, "&"),
                    "lt" => self.say(&open, "<"),
                    "gt" => self.say(&open, ">"),
                    "quot" => self.say(&open, "\""),
                    other => panic!("&{other};"),
                },
                Event::Eof => break,
                _ => {}
            }
        }
        assert!(open.is_empty(), "the document ends too early");
    }

    /// Values of an attribute in the text.
    fn values(&self, attribute: &str) -> Vec<&str> {
        let content = &self.files["content.xml"];
        let start = format!(" {attribute}=\"");
        let parts = content.split(&*start).skip(1);
        parts.filter_map(|part| part.split('"').next()).collect()
    }

    /// Every style that is used is there, every address inside leads to a place, every file is in the manifest, no name of a table, a picture, a place or a
    /// note is there twice, and no level of headings is skipped.
    pub fn assert_sound(&self) {
        let (content, sheet) = (&self.files["content.xml"], &self.files["styles.xml"]);
        let names = |text: &str| -> BTreeSet<String> {
            let parts = text.split("style:name=\"").skip(1).filter_map(|part| part.split('"').next());
            parts.map(str::to_owned).collect()
        };
        let named = &names(sheet) | &names(content);
        for attribute in ["text:style-name", "table:style-name", "draw:style-name", "text:visited-style-name"] {
            for style in self.values(attribute) {
                assert!(named.contains(style), "there is no style {style}");
            }
        }
        let parents = sheet.split("style:parent-style-name=\"").skip(1).filter_map(|part| part.split('"').next());
        parents.for_each(|parent| assert!(named.contains(parent), "there is no style {parent}"));
        assert!(!sheet.contains("{{") && !sheet.contains("\"\" style:family"), "a place of the sheet is empty");
        let (_, body) = content.split_once("<office:text>").expect("a text");
        let places: Vec<&str> =
            body.split("<text:bookmark text:name=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
        for address in self.values("xlink:href").iter().filter_map(|address| address.strip_prefix('#')) {
            assert!(places.contains(&address), "#{address} leads nowhere");
        }
        for all in [places, self.values("table:name"), self.values("draw:name"), self.values("text:id")] {
            let once: BTreeSet<&str> = all.iter().copied().collect();
            assert_eq!(once.len(), all.len(), "{all:?}");
        }
        let notes = self.values("text:id");
        self.values("text:ref-name").iter().filter(|name| name.starts_with("note-")).for_each(|name| {
            assert!(notes.contains(name), "{name} leads nowhere");
        });
        let mut last = 0;
        for heading in body.split("<text:h ").skip(1) {
            let (_, level) = heading.split_once("text:outline-level=\"").expect("a level");
            let level: usize = level[..1].parse().expect("a figure");
            assert!(level <= last + 1, "level {level} after {last}");
            last = level;
        }
        let manifest = &self.files["META-INF/manifest.xml"];
        for path in self.paths.iter().filter(|path| !["mimetype", "META-INF/manifest.xml"].contains(&path.as_str())) {
            assert_eq!(manifest.matches(&format!("\"{path}\"")).count(), 1, "{path} in {manifest}");
        }
    }
}

/// The document of text of a document, which holds together and has the words of its edition, all of them, and no other.
pub fn assert_whole(world: &World<'_>, document: &Document) -> Odt {
    let odt = Odt::open(&bytes_of(world, Form::Odt, document));
    odt.assert_sound();
    let mut edition = super::edition_of(world, document);
    let mut notes: Vec<_> = edition.notes.drain(..).map(|note| texts::words(&texts::of_blocks(&note.body))).collect();
    let mut found: Vec<_> = odt.notes.iter().map(|note| texts::words(note)).collect();
    // They stand where they are referred to, so that a note of a note comes before those that are referred to later.
    notes.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, notes, "{}: notes of the document of text", document.path);
    (edition.title, edition.lead) = (String::new(), None);
    let meant = texts::words(&texts::of_edition(&edition, ""));
    assert_eq!(texts::words(&odt.text), meant, "{} as a document of text", document.path);
    odt
}

fn plan_of<'w>(world: &'w World<'_>) -> &'w Document {
    with_forms(world).find(|document| &*document.path == "plan.md").expect("the plan")
}

#[test]
fn the_outline_of_a_document_of_text_is_that_of_its_text() {
    let project = with_plan("");
    let (head, _) = PLAN.split_once("Une phrase.").expect("the head of the plan");
    project.write("content/plan.md", format!("{head}{}", include_str!("tags.md")));
    let prepared = prepared(project.root());
    let world = prepared.world();
    let odt = assert_whole(&world, plan_of(&world));
    let meant = include_str!("odt.outline");
    assert_eq!(odt.outline, meant, "the outline is now:\n{}", odt.outline);
    let packed = || Fingerprint::of(&bytes_of(&world, Form::Odt, plan_of(&world)));
    assert_eq!(packed(), packed(), "the same text is the same file");
}

#[test]
fn a_torture_document_is_a_document_of_text() {
    let project = torture_project();
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = with_forms(&world).find(|document| &*document.path == "bilan.md").expect("the document");
    let odt = assert_whole(&world, document);
    let content = &odt.files["content.xml"];
    // A table of 300 rows has one header row, and joined cells have a place for each cell that they cover.
    assert!(content.contains("<table:table-header-rows><table:table-row table:style-name=\"Ro\"><table:table-cell"));
    assert_eq!(content.matches("<table:covered-table-cell/>").count(), 4);
    assert_eq!(odt.outline.matches("draw:frame ").count(), 106 + 6);
    assert_eq!(odt.paths.iter().filter(|path| path.starts_with("Pictures/picture-")).count(), 1);
    // A table in an item ends its list, which goes on after it.
    assert!(
        content.contains("<text:list text:style-name=\"Numbering_20_123\"><text:list-item text:start-value=\"3\">")
    );
    assert!(content.contains("<text:list-header>"), "what follows a table in an item belongs to the item");
    // Notes of notes follow them, and each further reference names its note.
    assert_eq!((odt.notes.len(), content.matches("<text:note-ref ").count()), (4, 1));
    for added in ["À faire :", "texte barré :"] {
        assert!(
            content.replace('\u{a0}', " ").contains(&format!("<text:span text:style-name=\"Added_20_Words\">{added}"))
        );
    }
    assert!(odt.files["styles.xml"].contains("style:display-name=\"Langue\u{a0}: nl\""));
    assert!(content.contains("<text:span text:style-name=\"Language_20_nl\">tout</text:span>"));
}

#[test]
fn a_document_of_text_is_sound_whatever_is_written() {
    let project = hostile_project();
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = with_forms(&world).find(|document| &*document.path == "nouvelle.md").expect("the news");
    let odt = assert_whole(&world, document);
    let content = &odt.files["content.xml"];
    for part in [
        "xlink:href=\"#b\" text:style-name=\"Internet_20_link\"",
        "xlink:href=\"https://ville.example/a%5B1%5D\"",
        "<text:span text:style-name=\"Language_20_ar\">مرحبا</text:span>",
        "<svg:title>Un arbre</svg:title><svg:desc>Un arbre</svg:desc>",
        ">Une carte</text:a>",
        " Un faux</text:p>",
    ] {
        assert!(content.contains(part), "{part} is not in {content}");
    }
    let meta = &odt.files["meta.xml"];
    for part in [
        "<dc:title>Un texte difficile</dc:title>",
        "<dc:language>fr</dc:language>",
        "<dc:creator>Ville</dc:creator>",
        "<dc:date>2026-11-20T00:00:00</dc:date>",
    ] {
        assert!(meta.contains(part), "{part} is not in {meta}");
    }
    assert!(odt.files["styles.xml"].contains("style:language-complex=\"ar\""));
}

const MONTHS: &str = "## Les mois

Table: Les repas servis

| Commune | Janvier | Février | Mars | Avril | Mai | Juin | Juillet | Août | Septembre | Octobre | Novembre | Décembre | Total annuel |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
| Villeneuve-d’Ascq | 118 007 | 118 007 | 118 007 | 118 007 | 118 007 | 118 007 | 118 007 | 118 007 | 118 007 | 118 007 | 118 007 | 118 007 | 1 416 084 |

Un texte après.

| Adresse | Explication | Oui |
|---|---|---|
| https://ville.example/une/adresse/qui/ne/finit/jamais/parce/que/personne/ne/la/relit | Une explication assez longue | 1 |
";

/// Widths of the columns of a table, in hundredths of a millimetre.
fn columns(table: &str) -> Vec<u32> {
    let names = table.split("<table:table-column table:style-name=\"Co").skip(1);
    names.map(|name| name.split('"').next().and_then(|width| width.parse().ok()).expect("a width")).collect()
}

#[test]
fn a_wide_table_stands_on_a_page_that_holds_its_words_and_numbers() {
    let project = with_plan("");
    let (head, _) = PLAN.split_once("Une phrase.").expect("the head of the plan");
    project.write("content/plan.md", format!("{head}{MONTHS}"));
    let prepared = prepared(project.root());
    let world = prepared.world();
    let odt = assert_whole(&world, plan_of(&world));
    let content = &odt.files["content.xml"];
    // The heading above and the caption stand with their table; the text goes on upright.
    assert!(content.contains("<text:h text:style-name=\"Landscape_Heading_20_2\""), "{content}");
    assert!(content.contains("<text:p text:style-name=\"Table\">Les repas servis</text:p>"), "{content}");
    assert!(content.contains("<text:p text:style-name=\"Upright_Text_20_body\">Un texte après.</text:p>"), "{content}");
    for (style, page) in [("Landscape_Heading_20_2", "Landscape"), ("Upright_Text_20_body", "Standard")] {
        let (_, style) = content.split_once(&format!("style:name=\"{style}\"")).expect("the style");
        let (style, _) = style.split_once("/>").expect("its end");
        assert!(style.contains(&format!("style:master-page-name=\"{page}\"")), "{style}");
    }
    let tables: Vec<&str> = content.split("<table:table ").skip(1).collect();
    assert!(tables[0].contains("table:style-name=\"TaLandscape\"") && tables[1].contains("table:style-name=\"Ta\""));
    let months = columns(tables[0]);
    assert_eq!(months.len(), 14);
    // A number of seven characters in 8.5 points is 11 mm wide, « Septembre » in bold 15.5 mm; 3 mm are beside each.
    assert!(months.iter().all(|width| *width >= 1_400) && months[9] >= 1_850, "{months:?}");
    assert!((24_600..=24_700).contains(&months.iter().sum::<u32>()), "{months:?}");
    let addresses = columns(tables[1]);
    // An address is divided rather than all other words: « Explication » has its place.
    assert!(addresses[0] < 11_000 && addresses[1] > 4_000, "{addresses:?}");
}
