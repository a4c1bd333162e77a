//! Books that say where the pages of their PDF begin: a layout once for both, and never an old one.

use std::fs;

use super::epub::Book;
use crate::project::Project;

const HEAD: &str = "---\nkind: toolkit\nsteps: not-in-source\nadaptations: not-in-source\ntitle: Un outil\nsummary: Un document assez long pour plusieurs pages de papier, avec une liste et une table.\n---\n";

/// A text of some pages, with a table that begins on one and ends on another.
fn text() -> String {
    let sentence = "Les habitantes et les habitants disent ce qu’ils en pensent, et la ville leur répond. ";
    let mut text = HEAD.to_owned();
    for part in 1..=4 {
        text.push_str(&format!("## Partie {part}\n\n{}\n\n- un parc {part}\n- une halle\n\n", sentence.repeat(9)));
    }
    let rows: String = (1..=60).map(|row| format!("| Quartier {row} | {row} |\n")).collect();
    text + &format!("Table: Les venus\n\n| Quartier | Venus |\n|---|--:|\n{rows}\n")
}

fn site(forms: &str) -> Project {
    let project = Project::with(&[("content/outil.md", &text())]);
    project.write("site.toml", format!("{}\n[forms.kinds]\ntoolkit = [{forms}]\n", project.read("site.toml")));
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    project
}

fn bytes(project: &Project) -> Vec<u8> {
    fs::read(project.root().join("dist/outil/outil.epub")).expect("a book")
}

/// The numbers of the list of pages, and those of the marks in the text, with what follows each of them.
fn pages(bytes: &[u8]) -> (Vec<u32>, Vec<(u32, String)>) {
    let book = Book::open(bytes);
    book.assert_sound();
    let nav = &book.files["EPUB/nav.xhtml"];
    let list = nav.split_once("epub:type=\"page-list\"").map_or("", |(_, list)| list);
    let number = |text: &str| text.split('<').next().and_then(|number| number.parse().ok());
    let named = list.split("\">").filter_map(number).collect();
    let mut marks = Vec::new();
    for path in book.paths.iter().filter(|path| path.starts_with("EPUB/part-") || *path == "EPUB/title.xhtml") {
        for mark in book.files[path].split("<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"_page-").skip(1) {
            let (number, rest) = mark.split_once('"').expect("an id");
            assert!(rest.starts_with(&format!(" aria-label=\"Page {number}\"></span>")), "{rest}");
            let (_, rest) = rest.split_once("</span>").expect("an end");
            marks.push((number.parse().expect("a number"), rest.chars().take(12).collect()));
        }
    }
    marks.sort_unstable();
    (named, marks)
}

#[test]
fn a_book_says_where_the_pages_of_its_pdf_begin() {
    let project = site("\"pdf\", \"epub\"");
    let first = bytes(&project);
    let (named, marks) = pages(&first);
    let numbers: Vec<u32> = marks.iter().map(|(number, _)| *number).collect();
    assert_eq!(named, numbers);
    assert!(named.first() == Some(&1) && named.len() >= 4, "{marks:?}");
    // The rows of a table have pages of their own.
    assert!(marks.iter().any(|(_, after)| after.starts_with("Quartier ")), "{marks:?}");
    let package = &Book::open(&first).files["EPUB/package.opf"];
    for expected in [
        "<meta property=\"pageBreakSource\">https://ville.example/outil/outil.pdf</meta>",
        "<meta property=\"schema:accessibilityFeature\">pageNavigation</meta>",
    ] {
        assert!(package.contains(expected), "{package}");
    }

    // Nothing changed: both are left alone. What comes before moves both, as if both were new.
    assert_eq!(project.build(false).expect("a build").rendered.done, []);
    let longer =
        text().replace("## Partie 2", &format!("{}\n\n## Partie 2", "Encore une phrase de plus. ".repeat(140)));
    project.write("content/outil.md", &longer);
    project.build(false).expect("a build");
    let second = bytes(&project);
    assert_ne!(pages(&second).1, marks);
    project.build(true).expect("a build");
    assert_eq!(bytes(&project), second);
}

#[test]
fn braille_says_where_the_pages_of_its_pdf_begin() {
    let turns = |project: &Project| {
        let brf = fs::read(project.root().join("dist/outil/outil.brf")).expect("a file");
        let brf = String::from_utf8(brf).expect("North American braille is ASCII");
        // The last line of a page has its number: a page does not end with the announcement of what follows.
        let is_turn = |line: &&str| line.starts_with("--------------------");
        assert!(
            brf.split('\x0c').all(|page| !page
                .trim_end()
                .lines()
                .rev()
                .skip(1)
                .find(|line| !line.is_empty())
                .is_some_and(|last| is_turn(&last))),
            "{brf}"
        );
        brf.lines().filter(is_turn).map(|line| line.trim_start_matches('-').to_owned()).collect::<Vec<_>>()
    };
    let project = site("\"pdf\", \"epub\", \"brf\"");
    let (named, _) = pages(&bytes(&project));
    let found = turns(&project);
    // The first page is that of the title, which is no part of the text.
    let in_text: Vec<u32> = named.into_iter().filter(|page| *page > 1).collect();
    assert_eq!(found.len(), in_text.len(), "{found:?}, {in_text:?}");
    assert!(found.iter().zip(found.iter().skip(1)).all(|(one, next)| one != next), "{found:?}");

    let settings =
        project.read("site.toml").replace("[forms.kinds]", "[forms]\nbraille_print_pages = false\n\n[forms.kinds]");
    project.write("site.toml", settings);
    project.build(false).expect("a build");
    assert_eq!(turns(&project), [""; 0]);
    assert_eq!(turns(&site("\"brf\"")), [""; 0]);
}

#[test]
fn a_book_without_a_pdf_has_no_pages_of_print() {
    for forms in ["\"epub\"", "\"epub\", \"pdf-large\""] {
        let project = site(forms);
        assert_eq!(pages(&bytes(&project)), (Vec::new(), Vec::new()), "{forms}");
        // A form that comes later changes the book.
        project.write("site.toml", project.read("site.toml").replace(forms, "\"epub\", \"pdf\""));
        project.build(false).expect("a build");
        assert!(pages(&bytes(&project)).0.len() >= 4);
    }
}
