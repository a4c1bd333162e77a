//! The forms of documents: each says the words of its document, each once more the same, and each fault at its place.

mod braille;
mod collections;
mod easy_read;
mod epub;
mod odt;
#[cfg(feature = "pdf")]
mod page_breaks;
#[cfg(feature = "pdf")]
mod pdf;
mod signs;
pub mod texts;

use std::{collections::BTreeMap, fs, path::Path};

use parvis::{
    base::fingerprint::Fingerprint,
    model::{document::Document, form::Form, path::SitePath},
    picture::Task,
    pipeline::{self, Options, Prepared},
    render::{
        Artifact, Format, Job, Subject,
        form::{
            Made,
            braille::{code::Code, page::Paper},
            edition,
            edition::Edition,
        },
        html::linker::{Linker, Reach},
        view::View,
        world::World,
    },
};

use crate::project::Project;

use self::epub::Book;
use self::texts::{assert_in_order, of_blocks, of_edition, of_html, of_markdown, words};

fn prepared(root: &Path) -> Prepared {
    let system_date = parvis::model::date::Date::parse("2026-11-24").expect("a date");
    let options = Options { root: root.to_path_buf(), date: None, system_date, drafts: false, audit: false };
    let mut prepared = pipeline::prepare(&options).expect("a project that can be read");
    prepared.find_pictures(&options.root, &Task::Make(&|_, _| ())).expect("a disk that answers");
    prepared
}

fn job(world: &World<'_>, form: Form, document: &Document) -> Job {
    let (_, path) = world.site.routes.forms(&document.id).find(|(own, _)| *own == form).expect("a form of the kind");
    Job { format: form.name(), subject: Subject::Document(document.id.clone()), path: path.clone() }
}

fn bytes_of(world: &World<'_>, form: Form, document: &Document) -> Vec<u8> {
    let view = View::new(world);
    match Made(form).render(&job(world, form, document), &view) {
        Ok(Artifact::Bytes(bytes) | Artifact::Measured(bytes, _)) => bytes,
        other => panic!("{}: {other:?}", document.path),
    }
}

fn made(world: &World<'_>, form: Form, document: &Document) -> String {
    String::from_utf8(bytes_of(world, form, document)).expect("forms of text are UTF-8")
}

/// The book of a document, which holds together and has the words of its edition, all of them, and no other.
fn book(world: &World<'_>, document: &Document) -> Book {
    let book = Book::open(&bytes_of(world, Form::Epub, document));
    book.assert_sound();
    let mut edition = edition_of(world, document);
    let title = format!("{} {}", edition.title, edition.lead.as_deref().unwrap_or_default());
    assert_in_order(&words(&title), &words(book.title()), &format!("{}, title page", document.path));
    let notes: Vec<_> = edition.notes.drain(..).map(|note| words(&of_blocks(&note.body))).collect();
    let found: Vec<_> = book.notes().into_iter().map(words).collect();
    assert_eq!(found, notes, "{}: notes of the book", document.path);
    (edition.title, edition.lead) = (String::new(), None);
    assert_eq!(words(&book.text()), words(&of_edition(&edition, "")), "{} as a book", document.path);
    book
}

fn edition_of(world: &World<'_>, document: &Document) -> Edition {
    let view = View::new(world);
    let document = view.document(&document.id).expect("a document");
    let path = view.route(&document.id).expect("a page");
    edition::of(&Linker { reach: Reach::World, ..Linker::of(&view, path, document) }, document)
}

/// A site with a document that has every block in every other, with its data and its picture.
pub fn torture_project() -> Project {
    let project = Project::with(&[
        ("content/bilan.md", &texts::torture()),
        ("content/donnees.csv", "Ville,Venus\nLille,12\nDouai,<5\n"),
    ]);
    project.write("content/arbre.png", texts::PICTURE);
    project
}

/// A site with a text that is hard to make a book of, and pictures that are none.
fn hostile_project() -> Project {
    let project = Project::with(&[
        ("content/nouvelle.md", HOSTILE),
        ("content/carte.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/faux.png", "PNG"),
    ]);
    project.write("content/arbre.png", texts::PICTURE);
    project.write("site.toml", format!("{}[forms.kinds]\nnews = \"all\"\n", project.read("site.toml")));
    project
}

/// Documents that have every form.
fn with_forms<'w>(world: &'w World<'_>) -> impl Iterator<Item = &'w Document> {
    world.site.documents().filter(|document| world.site.routes.forms(&document.id).count() == Form::of_all().count())
}

/// Each word of the author's text in each form, in order; and in Markdown no other word than those of the edition.
fn assert_whole(world: &World<'_>, document: &Document) {
    let mut own = words(&of_blocks(&document.body));
    let edition = edition_of(world, document);
    let example = View::new(world).text(&document.id.lang, "callout-example", &[]);
    // Notes follow in the order of their references, which is that of the document's list of notes.
    document.notes.iter().for_each(|note| own.extend(words(&of_blocks(&note.body))));
    let markdown = of_markdown(&made(world, Form::Markdown, document));
    assert_eq!(words(&markdown), words(&of_edition(&edition, &example)), "{} in Markdown", document.path);
    assert_in_order(&own, &words(&markdown), &format!("{} in Markdown", document.path));
    let text = words(&made(world, Form::Text, document));
    assert_in_order(&words(&of_edition(&edition, &example)), &text, &format!("{} in plain text", document.path));
    assert_in_order(&own, &text, &format!("{} in plain text", document.path));
    assert_braille(world, document, &words(&of_edition(&edition, &example)));
    let page = words(&of_html(&made(world, Form::SingleFile, document)));
    assert_in_order(&own, &page, &format!("{} in one file", document.path));
    book(world, document);
    odt::assert_whole(world, document);
}

/// Both files of braille have the same pages, every line and page fits, and French is read back word by word.
fn assert_braille(world: &World<'_>, document: &Document, meant: &[String]) {
    if Code::of(&document.id.lang).is_none() {
        return;
    }
    let brf = made(world, Form::Brf, document);
    let pages = braille::pages(brf.as_bytes(), braille::PAPER);
    braille::assert_pef(&made(world, Form::Pef, document), &pages, braille::PAPER);
    if document.id.lang.primary() == "fr" {
        braille::assert_read(meant, &braille::read(&pages), &format!("{} in braille", document.path));
    }
}

#[test]
fn every_form_of_the_reference_site_has_the_words_of_its_document() {
    let prepared = prepared(Path::new(env!("CARGO_MANIFEST_DIR")));
    let world = prepared.world();
    let documents: Vec<&Document> = with_forms(&world).collect();
    for kind in ["charter", "plan", "report"] {
        assert!(documents.iter().any(|document| document.id.kind.0 == kind), "no {kind} has forms");
    }
    documents.into_iter().for_each(|document| assert_whole(&world, document));
}

#[test]
fn every_form_of_a_torture_document_has_its_words() {
    let project = torture_project();
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = with_forms(&world).find(|document| &*document.path == "bilan.md").expect("the document");
    assert_whole(&world, document);
    let text = made(&world, Form::Text, document);
    assert!(text.contains("\nVille : Cellule 299 colonne 1\n"), "{text}");
    assert!(text.contains("\n----- Niveau cinq\n") && text.contains("\n1.1.1.1.1. Cinq\n"), "{text}");
    assert!(!text.contains(['\u{a0}', '\u{202f}']), "old notetakers print codes for no-break spaces");
    let page = made(&world, Form::SingleFile, document);
    assert_eq!(page.matches("data:image/png;base64,").count(), 106);
    let book = book(&world, document);
    assert_eq!(book.langs().into_iter().collect::<Vec<_>>(), ["nl"]);
    let (pictures, drawings) = ("EPUB/images/picture-", "EPUB/images/chart-");
    let count = |start: &str| book.paths.iter().filter(|path| path.starts_with(start)).count();
    assert_eq!((count(pictures), count(drawings)), (1, 6));
    let packed = |document| bytes_of(&world, Form::Epub, document);
    assert_eq!(Fingerprint::of(&packed(document)), Fingerprint::of(&packed(document)));
}

/// Fragments that open, close and cut into one another, as documents: what an editor leaves behind when somebody is in a hurry.
#[test]
fn markdown_of_any_text_is_read_again_with_the_same_words() {
    let project = Project::with(&[]);
    for (number, text) in texts::random(240).iter().enumerate() {
        project.write(&format!("content/bilan-{number}.md"), format!("---\nkind: report\ntitle: Bilan\n---\n{text}"));
    }
    let prepared = prepared(project.root());
    let world = prepared.world();
    let mut count = 0;
    for document in with_forms(&world) {
        let markdown = made(&world, Form::Markdown, document);
        let (read, meant) =
            (words(&of_markdown(&markdown)), words(&of_edition(&edition_of(&world, document), "Exemple fictif")));
        let source = fs::read_to_string(project.root().join("content").join(&*document.path)).expect("a source");
        assert_eq!(read, meant, "of the source:\n{source}\ncame:\n{markdown}");
        assert_in_order(&meant, &words(&made(&world, Form::Text, document)), &source);
        book(&world, document);
        odt::assert_whole(&world, document);
        // Numbers of a passage in Dutch are written as Dutch ones: the French table does not read them.
        let read_back = if source.contains("{lang=") { &[][..] } else { &meant[..] };
        assert_braille(&world, document, read_back);
        count += 1;
    }
    assert!(count >= 240, "{count}");
}

#[test]
fn forms_are_made_again_only_when_what_they_read_has_changed() {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trois-phases"));
    project.build(false).expect("a build");
    let is_form = |path: &SitePath| path.as_str().ends_with(".txt") || path.as_str().ends_with(".md");
    let outcome = project.build(false).expect("a build");
    assert!(outcome.rendered.done.is_empty());
    let report = "content/projets/halles/bilan.md";
    let text = project.read(report);
    project.write(report, format!("{text}\nUne phrase de plus, que voici.\n"));
    let outcome = project.build(false).expect("a build");
    let paths: Vec<&SitePath> = outcome.rendered.done.iter().map(|(job, _)| &job.path).collect();
    let forms: Vec<&str> = paths.iter().filter(|path| is_form(path)).map(|path| path.as_str()).collect();
    assert_eq!(forms, ["projets/halles/bilan/bilan.txt", "projets/halles/bilan/bilan.md"]);
    for path in
        ["projets/halles/bilan/bilan.html", "projets/halles/bilan/bilan.epub", "projets/halles/bilan/index.html"]
    {
        assert!(paths.iter().any(|done| done.as_str() == path), "{path} is not in {paths:?}");
    }
    assert!(project.built("projets/halles/bilan/bilan.txt").contains("Une phrase de plus, que voici.\n"));
    project.build_into("fresh", true).expect("a build");
    let others =
        ["pdf", "odt", "html", "epub", "brf", "pef"].map(|ending| format!("projets/halles/bilan/bilan.{ending}"));
    for path in forms.into_iter().chain(others.iter().map(|path| &**path)) {
        let read = |folder: &str| fs::read(project.root().join(folder).join(path)).expect("a form");
        assert_eq!(Fingerprint::of(&read("dist")), Fingerprint::of(&read("fresh")), "{path}");
    }
}

const CHARTER: &str = "---
title: La charte
kind: charter
summary: Ce que la ville promet à qui prend part à ses décisions, en clair.
version: 1
adopted_on: not-in-source
adopted_by: not-in-source
fields: not-in-source
principles: not-in-source
phases: not-in-source
decisions: not-in-source
response_deadline: not-in-source
---
Une phrase.
";

const PLAN: &str = "---
title: Le plan
kind: plan
charter: charte
summary: Tout ce que la ville a promis de faire, et quand elle l’aura fait.
axes: not-in-source
period: not-in-source
---
Une phrase. Une autre ![Un arbre](arbre.png).
";

fn with_plan(settings: &str) -> Project {
    let clean = crate::project::CLEAN[0].1;
    let files =
        [("site.toml", &*format!("{clean}{settings}")), ("content/plan.md", PLAN), ("content/charte.md", CHARTER)];
    let project = Project::with(&files);
    project.write("content/arbre.png", texts::PICTURE);
    let findings = project.check().expect("a check").findings;
    let refused: Vec<_> = findings.iter().filter(|it| it.severity.name() == "error").collect();
    assert!(refused.is_empty(), "{refused:#?}");
    project
}

#[test]
fn a_page_offers_its_forms_and_a_way_to_ask_for_another() {
    let project = with_plan(
        "[contact]\nphone = \"0320212223\"\nemail = \"ecrire@ville.example\"\npost = \"1 rue Haute, 59000 Lille\"\n[forms]\ndelay = \"10 jours\"\ntext_columns = 40\n",
    );
    project.build(false).expect("a build");
    let page = project.built("plan/index.html").replace('\u{a0}', " ");
    for part in [
        "<h2 id=_forms>Ce document sous d’autres formes</h2>",
        "<a href=plan.pdf type=application/pdf>PDF à imprimer, balisé pour l’accessibilité (PDF/UA), en français (PDF, ",
        "<a href=plan.txt type=text/plain>Texte simple, en français (TXT, ",
        "<a href=plan.odt type=application/vnd.oasis.opendocument.text>Document à modifier dans LibreOffice ou Word, en français (ODT, ",
        "<a href=plan.md type=text/markdown>Texte à réutiliser, en français (MD, ",
        "<a href=plan.html type=text/html>La page en un seul fichier, en français (HTML, ",
        "Délai promis : 10 jours au plus.",
        "href=tel:0320212223",
        "<a href=plan.epub type=application/epub+zip>Livre numérique, en français (EPUB, ",
        "href=mailto:ecrire@ville.example",
        "1 rue Haute, 59000 Lille",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    // How long each is, for whoever prints it or reads with the fingers.
    let told = |file: &str, unit: &str| -> usize {
        let (_, rest) = page.split_once(&format!("href={file} ")).expect("a link");
        let (label, _) = rest.split_once("</a>").expect("a link has an end");
        let (_, count) = label.rsplit_once(", ").expect("a length");
        count
            .strip_suffix(&format!(" {unit})"))
            .and_then(|count| count.parse().ok())
            .unwrap_or_else(|| panic!("{label}"))
    };
    let braille = fs::read(project.root().join("dist/plan/plan.brf")).expect("a file");
    assert_eq!(told("plan.brf", "pages de braille"), braille.iter().filter(|it| **it == b'\x0c').count() + 1);
    assert_eq!(told("plan.pef", "pages de braille"), told("plan.brf", "pages de braille"));
    assert!(told("plan.large.pdf", "pages") >= told("plan.pdf", "pages") && told("plan.pdf", "pages") > 1);
    let text = project.built("plan/plan.txt");
    let long = |line: &&str| line.chars().count() > 40 && line.contains(' ');
    assert_eq!(text.lines().find(long), None);
    let copy = project.built("plan/plan.html");
    assert!(!copy.contains("_forms") && copy.contains("Copie d’une page") && copy.contains("<style>"));
    let tags = crate::html::tags(&copy);
    let loaded =
        tags.iter().filter(|tag| matches!(&*tag.name, "img" | "script" | "iframe" | "video" | "audio" | "source"));
    assert!(loaded.filter_map(|tag| tag.attribute("src")).all(|address| address.starts_with("data:")));
    let links = tags.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.attribute("href"));
    let whole = |address: &str| ["https://", "mailto:", "tel:", "#"].iter().any(|start| address.starts_with(start));
    assert_eq!(links.filter(|address| !whole(address)).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn a_kind_without_forms_offers_none() {
    let project = with_plan("[forms.kinds]\nplan = []\n");
    project.build(false).expect("a build");
    assert!(!project.built("plan/index.html").contains("_forms"));
    assert!(!project.root().join("dist/plan/plan.txt").exists());
}

#[test]
fn a_file_at_the_address_of_a_form_is_told() {
    let project = with_plan("");
    project.write("content/plan/Plan.TXT", "Un texte à nous.");
    project.write("content/index.md", format!("{}\n[Le texte](plan/Plan.TXT)\n", project.read("content/index.md")));
    let told = project.told();
    assert!(told.contains(&"content/plan/Plan.TXT address-collision".to_owned()), "{told:?}");
}

#[test]
fn a_form_that_fails_is_a_finding_on_its_document_and_stops_no_other() {
    let project = with_plan("");
    let prepared = prepared(project.root());
    fs::remove_file(project.root().join("content/arbre.png")).expect("a removal");
    fs::remove_dir_all(project.root().join(".parvis/pictures-2")).expect("a removal");
    let world = prepared.world();
    let document = with_forms(&world).find(|document| &*document.path == "plan.md").expect("the plan");
    for form in [Form::Pdf, Form::Odt, Form::SingleFile, Form::Epub] {
        let finding = Made(form).render(&job(&world, form, document), &View::new(&world)).expect_err("a finding");
        assert_eq!((finding.rule, finding.severity.name()), ("form-failed", "warning"), "{}", form.name());
    }
    assert!(made(&world, Form::Text, document).contains("Image : Un arbre"));
    assert!(made(&world, Form::Markdown, document).contains("![Un arbre](https://ville.example/arbre-"));
}

#[test]
fn braille_has_a_title_contents_and_the_paper_that_the_settings_ask_for() {
    let project = with_plan("[forms]\nbraille_cells = 32\nbraille_lines = 28\n");
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = with_forms(&world).find(|document| &*document.path == "plan.md").expect("the plan");
    let paper = Paper { cells: 32, lines: 28 };
    let pages = braille::pages(made(&world, Form::Brf, document).as_bytes(), paper);
    assert!(pages[0][2].trim_start_matches('⠀') == "⠨⠇⠑⠀⠏⠇⠁⠝", "{:?}", pages[0]);
    assert!(pages[0][27].ends_with("⠀⠠⠡"), "{:?}", pages[0]);
    let text = braille::read(&pages);
    assert!(text.contains("une phrase une autre image un arbre") || text.contains("une phrase  une autre"), "{text}");
    let project = with_plan("[forms]\nbraille_alphabet = \"french\"\n");
    project.build(false).expect("a build");
    let brf = fs::read(project.root().join("dist/plan/plan.brf")).expect("a file");
    assert!(brf.windows(8).any(|part| part == b"\xa8le plan"), "{}", String::from_utf8_lossy(&brf));
}

/// A project with a plan in Arabic, too.
fn with_arabic_plan(settings: &str) -> Project {
    let project = with_plan(settings);
    let settings = project.read("site.toml").replace("\"fr\", \"en\"", "\"fr\", \"en\", \"ar\"");
    let words = "[text.ar]\ntitle = \"شارك\"\norganisation = \"المدينة\"\ntagline = \"المشاركة في المدينة بوضوح.\"\n";
    project.write("site.toml", format!("{settings}{words}"));
    project.write(
        "content/plan.ar.md",
        "---\nkind: plan\ntitle: \"الخطة\"\nsummary: \"كل ما وعدت به المدينة ومتى سيتم إنجازه بالكامل.\"\n---\nجملة.\n",
    );
    project
}

#[test]
fn a_language_without_a_code_is_told_and_has_no_braille() {
    let project = with_arabic_plan("[forms.kinds]\nplan = [\"text\", \"brf\"]\n");
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = world
        .site
        .documents()
        .find(|document| document.id.lang.tag() == "ar")
        .unwrap_or_else(|| panic!("{:#?}", prepared.findings));
    let view = View::new(&world);
    let finding = Made(Form::Brf).render(&job(&world, Form::Brf, document), &view).expect_err("a finding");
    assert_eq!((finding.rule, finding.severity.name()), ("braille-language", "advice"));
    assert_eq!(finding.message.id, "braille-language-liblouis");
}

#[test]
fn a_language_of_liblouis_has_braille_where_the_settings_ask_for_it() {
    for (settings, expected) in [("", false), ("[forms.braille]\nar = \"uncontracted\"\n", true)] {
        let project = with_arabic_plan(settings);
        let prepared = prepared(project.root());
        let routes = &prepared.world().site.routes;
        let has_braille = |tag: &str| {
            let plans =
                prepared.world().site.documents().filter(|it| it.id.kind.0 == "plan" && it.id.lang.tag() == tag);
            plans.flat_map(|plan| routes.forms(&plan.id)).any(|(form, _)| form == Form::Brf)
        };
        assert_eq!((has_braille("ar"), has_braille("fr")), (expected, true), "{settings}");
    }
}

#[test]
fn a_text_without_polish_says_where_it_comes_from() {
    let project = with_plan("");
    project.build(false).expect("a build");
    let built: BTreeMap<&str, String> =
        ["plan/plan.txt", "plan/plan.md"].map(|path| (path, project.built(path))).into();
    let text = built["plan/plan.txt"].strip_prefix('\u{feff}').expect("a mark that says UTF-8");
    for line in ["Le plan", "Page web : https://ville.example/plan/", "Langue : Français", "Édition : 23 novembre 2026"]
    {
        assert!(text.lines().any(|own| own == line), "{line} is no line of {text}");
    }
    assert!(text.contains("\nUne phrase.\nUne autre (Image : Un arbre).\n"), "{text}");
    let markdown = &built["plan/plan.md"];
    assert!(markdown.starts_with("---\ntitle: \"Le plan\"\nlang: \"fr\"\n"), "{markdown}");
    assert!(markdown.contains("\nsource: \"https://ville.example/plan/\"\n---\n\n# Le plan\n"), "{markdown}");
}

#[test]
fn a_book_says_what_it_is_and_what_it_offers() {
    let project = with_plan("");
    project.write("content/plan.md", PLAN.replace("Le plan", "Le plan « à & <nous> »]]>"));
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = with_forms(&world).find(|document| &*document.path == "plan.md").expect("the plan");
    let package = book(&world, document).files["EPUB/package.opf"].clone();
    for part in [
        "<dc:identifier id=\"address\">https://ville.example/plan/</dc:identifier>",
        "&amp; &lt;nous&gt;\u{a0}»]]&gt;</dc:title>",
        "<dc:language>fr</dc:language>",
        "<dc:publisher>Ville</dc:publisher>",
        "<dc:source>https://ville.example/plan/</dc:source>",
        "<meta property=\"dcterms:modified\">2026-11-23T00:00:00Z</meta>",
        "<meta property=\"schema:accessMode\">visual</meta>",
        "<meta property=\"schema:accessModeSufficient\">textual</meta>",
        "<meta property=\"schema:accessibilityFeature\">alternativeText</meta>",
        "<meta property=\"schema:accessibilityHazard\">none</meta>",
        "sa conformité n’a pas été certifiée.</meta>",
        "<spine page-progression-direction=\"ltr\">",
    ] {
        assert!(package.contains(part), "{part} is not in {package}");
    }
    assert!(!package.contains("conformsTo"), "nobody has looked at this book");
}

const HOSTILE: &str = "---
kind: news
title: Un texte difficile
date: 2026-11-20
summary: Ce qu’un texte peut avoir de plus difficile pour un livre.
---
Avant[^1] le [début](#b) et la [fin](nouvelle.md#a) ; [ailleurs](https://ville.example/a[1]), [nulle part](https://).

## Été 2026 {#a}

Un [lien](https://ville.example/)[^1] et \u{c}\u{1}une page. [مرحبا]{lang=ar}[^2].

## Été 2026 {#b}

![Un arbre](arbre.png) ![Une carte](carte.svg) ![Un faux](faux.png)

[^1]: La première[^2].
[^2]: La seconde.
";

#[test]
fn a_book_is_sound_whatever_is_written() {
    let project = hostile_project();
    let prepared = prepared(project.root());
    let world = prepared.world();
    let document = with_forms(&world).find(|document| &*document.path == "nouvelle.md").expect("the news");
    let book = book(&world, document);
    let part = |number: usize| book.files[&format!("EPUB/part-{number:03}.xhtml")].as_str();
    let reference =
        "<sup><a epub:type=\"noteref\" role=\"doc-noteref\" href=\"#_note-1\" id=\"_ref-1\">Note 1</a></sup>";
    assert!(part(1).contains(reference), "{}", part(1));
    assert!(part(1).contains("<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"_note-1\">"), "{}", part(1));
    assert!(
        part(1).contains("<a href=\"part-003.xhtml#b\">début</a> et la <a href=\"part-002.xhtml#a\">fin</a>"),
        "{}",
        part(1)
    );
    assert!(part(1).contains("<a href=\"https://ville.example/a%5B1%5D\">ailleurs</a>, nulle part."), "{}", part(1));
    assert!(part(2).contains("href=\"part-001.xhtml#_note-1\"") && part(2).contains("lien</a>"), "{}", part(2));
    assert!(part(2).contains("<span lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">مرحبا</span>"), "{}", part(2));
    assert!(part(3).contains("<img src=\"images/picture-001.png\" alt=\"Un arbre\"/>"), "{}", part(3));
    // Books have no drawings of others; what is no picture is refused before, and has its words here.
    assert!(part(3).contains(".svg\">Une carte</a> Un faux"), "{}", part(3));
    assert_eq!(book.paths.iter().filter(|path| path.contains("/images/")).count(), 1);
    assert!(book.files["EPUB/package.opf"].contains("<meta property=\"dcterms:modified\">2026-11-20T00:00:00Z</meta>"));
}
