//! The auditor over folders of pages: what is read, what is told, and what is known already.

use std::{collections::BTreeSet, fs, path::Path};

use parvis::{
    audit::{baseline::Baseline, rules},
    base::{
        criteria::Level,
        diagnostic::{Diagnostic, Place},
    },
    pipeline::pages::{Asked, Audited, audit},
};

const TITLED: &str = "<!DOCTYPE html>\n<html lang=\"fr\">\n<head><meta charset=\"utf-8\"><title>Un</title></head>\n<body><main><h1>Un</h1></main></body></html>\n";
const UNTITLED: &str = "<!DOCTYPE html>\n<html lang=\"fr\">\n<head><meta charset=\"utf-8\">\n  <title> </title></head>\n<body><main><h1>Deux</h1></main></body></html>\n";

fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().expect("it has a folder")).expect("a folder");
    fs::write(file, bytes).expect("a file");
}

fn examine(folder: &Path, baseline: &str) -> Audited {
    let baseline = Baseline::parse(baseline).expect("a baseline");
    audit(Asked { paths: vec![folder.to_owned()], rules: rules::at(Level::AA), style: true, baseline })
        .expect("the disk is sound")
}

/// `path:line:column rule`, of these rules only.
fn told(audited: &Audited, folder: &Path, rules: &[&str]) -> Vec<String> {
    let root = format!("{}/", folder.to_string_lossy());
    let one = |finding: &Diagnostic| {
        let Place::Source(span) = finding.place else { panic!("findings of pages have a place in them") };
        let (start, _) = audited.sources.range(span);
        let path = audited.sources.file(span.file).path.replace(&root, "");
        format!("{path}:{}:{} {}", start.line, start.column, finding.message.id)
    };
    audited.findings.iter().filter(|finding| rules.contains(&finding.rule)).map(one).collect()
}

#[test]
fn pages_of_all_folders_are_examined_and_told_at_their_tags() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "b/deux.HTM", UNTITLED);
    write(folder.path(), "un.html", TITLED);
    write(folder.path(), "style.css", "a {}");
    let audited = examine(folder.path(), "");
    assert_eq!(audited.pages, 2);
    assert_eq!(told(&audited, folder.path(), &["page-title-missing"]), ["b/deux.HTM:4:3 page-title-missing"]);
    let standards = audited.findings.iter().filter_map(|finding| finding.standards);
    assert!(standards.flat_map(|it| it.act).any(|id| *id == "2779a5"));
}

#[test]
fn what_is_known_is_not_told_though_lines_move_and_what_is_gone_is_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "a.html", UNTITLED);
    write(folder.path(), "b.html", UNTITLED);
    let known = Baseline::text(examine(folder.path(), "").all);
    write(folder.path(), "a.html", UNTITLED.replace("<head>", "<head>\n\n<meta name=\"a\" content=\"b\">"));
    write(folder.path(), "b.html", TITLED);
    write(folder.path(), "c.html", UNTITLED);
    let audited = examine(folder.path(), &known);
    assert_eq!(told(&audited, folder.path(), &["page-title-missing"]), ["c.html:4:3 page-title-missing"]);
    assert!(audited.known >= 1 && audited.gone >= 1, "{audited:?}");
}

#[test]
fn nothing_is_lost_in_silence() {
    let folder = tempfile::tempdir().expect("a folder");
    write(
        folder.path(),
        "latin.html",
        b"<!DOCTYPE html><html lang=fr><title>\xc9t\xe9</title><main><h1>\xc9t\xe9</h1></main>",
    );
    fs::create_dir(folder.path().join("vide")).expect("a folder");
    let empty = examine(&folder.path().join("vide"), "");
    assert_eq!((empty.pages, empty.empty.len()), (0, 1));
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", folder.path().join("perdu.html")).expect("a link");
    let audited = examine(folder.path(), "");
    let expected: &[&str] = if cfg!(unix) { &["page-unreadable", "page-not-utf-8"] } else { &["page-not-utf-8"] };
    let rules: BTreeSet<&str> = audited.findings.iter().map(|finding| finding.rule).collect();
    assert!(expected.iter().all(|rule| rules.contains(rule)), "{rules:?}");
    assert_eq!(told(&audited, folder.path(), &["page-not-utf-8"]), ["latin.html:1:1 page-not-utf-8-undeclared"]);
}

#[cfg(unix)]
#[test]
fn a_file_is_examined_once_under_the_path_where_it_lies() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "v2/un.html", UNTITLED);
    symlink("v2", folder.path().join("actuel")).expect("a link");
    symlink("..", folder.path().join("v2/retour")).expect("a link");
    symlink("nowhere", folder.path().join("perdu")).expect("a link");
    let audited = examine(folder.path(), "");
    assert_eq!(audited.pages, 1);
    assert_eq!(told(&audited, folder.path(), &["page-title-missing"]), ["v2/un.html:4:3 page-title-missing"]);
    assert!(audited.findings.iter().all(|it| !["page-unreadable", "page-title-repeated"].contains(&it.rule)));
}

#[cfg(feature = "style")]
#[test]
fn a_missing_sheet_that_changes_no_colour_on_a_screen_silences_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let page =
        |link: &str| TITLED.replace("</head>", &format!("{link}</head>")).replace("<h1>", "<h1 style=\"color:#aaa\">");
    let links = [
        ("ecran.html", "<link rel=stylesheet href=perdue.css>", "text-contrast-unknown"),
        ("papier.html", "<link rel=stylesheet media=\"print, speech\" href=perdue.css>", "text-contrast-low"),
        (
            "lettres.html",
            "<link rel=stylesheet href=\"https://fonts.googleapis.com/css2?family=Inter\">",
            "text-contrast-low",
        ),
        ("importe.html", "<style>@import 'perdue.css' print;</style>", "text-contrast-low"),
        ("tout.html", "<style>@import 'perdue.css' print, screen;</style>", "text-contrast-unknown"),
    ];
    for (path, link, _) in links {
        write(folder.path(), path, page(link));
    }
    let audited = examine(folder.path(), "");
    for (path, _, rule) in links {
        let found = told(&audited, folder.path(), &["text-contrast-low", "text-contrast-unknown"]);
        let of_page: Vec<&String> = found.iter().filter(|it| it.starts_with(path)).collect();
        assert!(of_page.len() == 1 && of_page[0].contains(rule), "{path}: {of_page:?}");
    }
}

#[test]
fn pages_with_one_title_are_one_finding_that_points_into_both() {
    let folder = tempfile::tempdir().expect("a folder");
    for path in ["a.html", "b.html", "c.html"] {
        write(folder.path(), path, TITLED);
    }
    write(
        folder.path(),
        "d.html",
        TITLED.replace("<head>", "<head><meta http-equiv=\"refresh\" content=\"0; url=a.html\">"),
    );
    let audited = examine(folder.path(), "");
    assert_eq!(told(&audited, folder.path(), &["page-title-repeated"]), ["a.html:3:29 page-title-repeated"]);
    let finding = audited.findings.iter().find(|it| it.rule == "page-title-repeated").expect("it was told above");
    assert_eq!(finding.labels.len(), 2);
}

#[test]
fn no_page_makes_it_panic() {
    let folder = tempfile::tempdir().expect("a folder");
    let odd: &[(&str, &[u8])] = &[
        ("empty.html", b""),
        ("nul.html", b"\0\0<\0a"),
        ("open.html", b"<!DOCTYPE html><a href='"),
        ("marks.html", b"\xef\xbb\xbf\xef\xbb\xbf<title>"),
        ("utf-16.html", b"\xff\xfe<\0p\0>\0\x00"),
        ("deep.html", &b"<div>".repeat(5000)),
        ("lone.html", b"\r\r\n</p></table><![CDATA[x]]><svg><title>\xe2\x80"),
    ];
    for (path, bytes) in odd {
        write(folder.path(), path, bytes);
    }
    assert_eq!(examine(folder.path(), "").pages, odd.len());
}
