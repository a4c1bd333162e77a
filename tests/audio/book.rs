//! Books that are read aloud: what is heard is what is shown, sentence by sentence.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read},
};

use parvis::{
    model::document::Document,
    render::{
        form::{
            edition::{self, Edition},
            epub::{
                Pages,
                narration::{Narration, Said, Step},
                page_breaks::Print,
                spoken::narrate,
            },
        },
        html::{
            element::{Element, Node},
            linker::{Linker, Reach},
        },
        view::View,
        world::World,
    },
};
use zip::ZipArchive;

use super::{asked, prepared, site, speaking};
use crate::{
    forms::{
        texts::{assert_in_order, of_edition, words},
        torture_project,
    },
    project::Project,
};

/// The pages of a book with what is read of them, given to a judge.
fn with_book(world: &World<'_>, document: &Document, judge: impl FnOnce(&Edition, &Pages<'_>, &[Narration])) {
    let view = View::new(world);
    let path = view.route(&document.id).expect("a page");
    let linker = Linker { reach: Reach::World, ..Linker::of(&view, path, document) };
    let edition = edition::of(&linker, document);
    let mut pages = Pages::of(&edition, &linker, Print::default());
    let narrations = narrate(&mut pages, &edition, &linker);
    judge(&edition, &pages, &narrations);
}

/// What is said, step by step, in the order in which it is heard.
fn said(steps: &[Step]) -> Vec<&Said> {
    let mut out = Vec::new();
    for step in steps {
        match step {
            Step::Said(own) => out.push(own),
            Step::Group { steps, .. } => out.extend(said(steps)),
        }
    }
    out
}

/// The texts of the elements that have an id, in the order of the page, without the references to notes in them.
fn places(element: &Element, places: &mut Vec<(String, String)>) -> String {
    let attribute = |name| element.attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str());
    let at = attribute("id").map(|id| {
        places.push((id.to_owned(), String::new()));
        places.len() - 1
    });
    let mut text = String::new();
    for child in &element.children {
        match child {
            Node::Text(words, _) => text.push_str(words),
            Node::Element(child) => text.push_str(&self::places(child, places)),
        }
    }
    match element.tag {
        "img" => text.push_str(attribute("alt").unwrap_or_default()),
        "br" => text.push(' '),
        _ => {}
    }
    if let Some(at) = at {
        places[at].1.clone_from(&text);
    }
    match attribute("epub:type") {
        Some("noteref") => String::new(),
        _ => text,
    }
}

fn words_of(narration: &Narration, said: &Said) -> Vec<String> {
    let lines = narration.lines[said.lines.clone()].iter();
    lines.flat_map(|line| &line.runs).flat_map(|run| words(&run.text)).collect()
}

/// Every step is said in turn at a place further on, and says the words of that place, all of them and at its end.
fn assert_agrees(root: &Element, narration: &Narration, what: &str) {
    let mut places = Vec::new();
    self::places(root, &mut places);
    let order: BTreeMap<&str, usize> = places.iter().enumerate().map(|(at, (id, _))| (id.as_str(), at)).collect();
    assert_eq!(order.len(), places.len(), "{what}: each id is there once");
    let (mut line, mut last) = (0, 0);
    for said in said(&narration.steps) {
        assert_eq!(said.lines.start, line, "{what}: no line is left out and none is said twice");
        line = said.lines.end;
        let at = *order.get(said.place.as_str()).unwrap_or_else(|| panic!("{what}: no place {}", said.place));
        // A reference within a sentence is read behind it.
        assert!(at >= last || said.kind == Some("noteref"), "{what}: {} is read too late", said.place);
        last = last.max(at);
        let (own, heard) = (words(&places[at].1), words_of(narration, said));
        assert!(!heard.is_empty(), "{what}: nothing is heard at {}", said.place);
        // A number, or the name of a column, stands before its words.
        if !said.is_announcement {
            assert!(heard.ends_with(&own) || heard_with_picture(&heard, &own), "{what}: {own:?} is read as {heard:?}");
        }
    }
    assert_eq!(line, narration.lines.len(), "{what}: every line has a place");
}

/// « Image » is said before the words of a picture.
fn heard_with_picture(heard: &[String], own: &[String]) -> bool {
    let without: Vec<&String> = heard.iter().filter(|word| *word != "Image").collect();
    heard.contains(&"Image".to_owned()) && without.ends_with(&own.iter().collect::<Vec<_>>())
}

#[test]
fn what_is_heard_is_what_is_shown_sentence_by_sentence() {
    let torture = torture_project();
    for (project, path) in [(site(), "actualites/plan.md"), (torture, "bilan.md")] {
        let prepared = prepared(&project);
        let world = prepared.world();
        let document = world.site.documents().find(|document| &*document.path == path).expect("the document");
        with_book(&world, document, |edition, pages, narrations| {
            for ((page, root), narration) in pages.all.iter().zip(narrations) {
                assert_agrees(root, narration, &format!("{path}, {page}"));
            }
            // What a recording says of the document is heard in the book as well.
            let heard: Vec<String> = narrations
                .iter()
                .flat_map(|narration| narration.lines.iter().flat_map(|line| &line.runs))
                .flat_map(|run| words(&run.text))
                .collect();
            assert_in_order(&words(&edition_without_notes(edition)), &heard, path);
        });
    }
}

/// Notes are read at the end of their part.
fn edition_without_notes(edition: &Edition) -> String {
    let edition = Edition {
        lang: edition.lang.clone(),
        title: edition.title.clone(),
        eyebrow: edition.eyebrow.clone(),
        lead: edition.lead.clone(),
        origin: edition.origin.clone(),
        blocks: edition.blocks.clone(),
        notes: Vec::new(),
        pictures: edition.pictures.clone(),
    };
    of_edition(&edition, "")
}

#[test]
fn what_eyes_see_at_a_glance_is_announced_and_may_be_left() {
    let project = site();
    let prepared = prepared(&project);
    let world = prepared.world();
    let document = world.site.documents().find(|document| &*document.path == "actualites/plan.md").expect("the plan");
    with_book(&world, document, |_, pages, narrations| {
        let at = pages.all.iter().position(|(page, _)| page == "part-002.xhtml").expect("the second part");
        let told: Vec<String> = outline(&narrations[at].steps, &narrations[at]);
        let expected = "\
Les lieux
(list) Liste de 2 éléments :
(list-item) un parc
(list-item) une halle
Fin de la liste.
(list) Liste de 2 éléments :
(list-item) 1. D’abord
(list-item) 2. Ensuite
Fin de la liste.
(table) Tableau : Qui est venu. Colonnes : 2. Lignes : 2.
Noms des colonnes : Ville, Venus.
(table-row) Ville : Lille
Venus : 12
(table-row) Ville : Douai
Venus : 5
Fin du tableau.
Détail
(-) Citation :
Rien sans nous.
Fin de la citation.";
        assert_eq!(told.join("\n").replace(['\u{a0}', '\u{202f}'], " "), expected);
        let first = outline(&narrations[at - 1].steps, &narrations[at - 1]).join("\n").replace('\u{a0}', " ");
        assert!(first.contains("Une phrase.\n(noteref) Note 1.\nUne autre, avec un goedendag et 12 345"), "{first}");
        assert!(first.ends_with("(footnote) Note 1\nUne note brève.\nFin : Note 1."), "{first}");
        let foreign = narrations[at - 1].lines.iter().flat_map(|line| &line.runs).find(|run| run.lang.tag() == "nl");
        assert_eq!(foreign.map(|run| run.text.as_str()), Some("goedendag"));
    });
}

/// What is heard at each place, with what may be left or skipped.
fn outline(steps: &[Step], narration: &Narration) -> Vec<String> {
    let mut out = Vec::new();
    for step in steps {
        match step {
            Step::Said(said) => {
                let lines = narration.lines[said.lines.clone()].iter();
                let texts: Vec<&str> = lines.flat_map(|line| &line.runs).map(|run| run.text.as_str()).collect();
                let kind = said.kind.map(|kind| format!("({kind}) ")).unwrap_or_default();
                out.push(kind + &texts.join(" "));
            }
            Step::Group { kind, steps, .. } => {
                let mut own = outline(steps, narration);
                own[0].insert_str(0, &format!("({}) ", kind.unwrap_or("-")).replace("(list-item) (", "("));
                out.extend(own);
            }
        }
    }
    out
}

fn unpacked(project: &Project, path: &str) -> BTreeMap<String, Vec<u8>> {
    let bytes = fs::read(project.root().join("dist").join(path)).expect("a book");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        files.insert(file.name().expect("a name").into_owned(), bytes);
    }
    files
}

#[test]
fn a_book_that_is_read_aloud_is_made_once_and_the_silent_one_stays_as_it_is() {
    let project = speaking();
    let settings = project.read("site.toml");
    project.write("site.toml", settings.replacen("\"audio\"", "\"epub\"", 1));
    project.build(false).expect("a build");
    let silent = fs::read(project.root().join("dist/actualites/plan/plan.epub")).expect("a book");
    project.write("site.toml", settings.replacen("\"audio\"", "\"epub\", \"epub-audio\", \"audio\"", 1));
    let outcome = project.build(false).expect("a build");
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    assert_eq!(fs::read(project.root().join("dist/actualites/plan/plan.epub")).expect("a book"), silent);
    let heard = asked(&project);
    let parc = heard.iter().filter(|line| *line == "claire: un parque").count();
    assert_eq!(parc, 1, "one voice for the book and the recording: {heard:?}");

    let files = unpacked(&project, "actualites/plan/plan.audio.epub");
    let text = |path: &str| String::from_utf8(files[path].clone()).expect("UTF-8");
    let package = text("EPUB/package.opf");
    for expected in [
        "<meta property=\"schema:accessibilityFeature\">synchronizedAudioText</meta>",
        "<meta property=\"schema:accessModeSufficient\">auditory</meta>",
        "<meta property=\"media:active-class\">-epub-media-overlay-active</meta>",
        "href=\"part-002.xhtml\" media-type=\"application/xhtml+xml\" media-overlay=\"part-002-overlay\"",
        "href=\"part-002.opus\" media-type=\"audio/ogg; codecs=opus\"",
        "<meta property=\"media:duration\" refines=\"#part-002-overlay\">0:00:",
    ] {
        assert!(package.contains(expected), "{expected}: {package}");
    }
    assert!(text("EPUB/style.css").contains(".-epub-media-overlay-active {"));
    assert!(text("EPUB/part-002.smil").contains("<seq epub:textref=\"part-002.xhtml#_said-"));
    assert!(files["EPUB/part-002.opus"].starts_with(b"OggS"));
    let page = project.built("actualites/plan/index.html");
    assert!(page.contains("plan.audio.epub type=application/epub+zip>"), "{page}");

    project.build(true).expect("a build");
    assert_eq!(asked(&project), Vec::<String>::new());
    assert_eq!(unpacked(&project, "actualites/plan/plan.audio.epub"), files);
}
