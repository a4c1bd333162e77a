//! What the auditor finds in a built site points at the line that made it, once for each cause, in every build.

use std::{fs, path::Path};

use parvis::{
    audit::{
        found::{Cause, Found, PageFindings, SourcePlace, shape},
        tree::{Element, Tree},
    },
    base::{
        diagnostic::{Diagnostic, Message, Pages, Severity},
        fingerprint::Fingerprint,
        lang::Lang,
    },
    model::date::Date,
    pipeline::{self, Options, Outcome},
    publish::{folder::Standing, manifest::Manifest},
    render::{
        Format,
        html::{self, Html, minify::minify, shell::Shells},
        view::View,
    },
    report,
};
use rayon::prelude::*;

use crate::project::{Project, place_and_rule};

const BASE: &str = include_str!("../themes/parvis/templates/base.html");
const RULE: &str = "page-title-missing";

/// The theme with another title.
fn titled(title: &str) -> String {
    BASE.replace("<title>{{ frame.head_title }}</title>", title)
}

fn found(outcome: &Outcome) -> Vec<&Diagnostic> {
    outcome.findings.iter().filter(|finding| finding.rule == RULE).collect()
}

fn told(outcome: &Outcome) -> Vec<String> {
    found(outcome).into_iter().map(|finding| place_and_rule(finding, outcome)).collect()
}

#[test]
fn a_fault_of_a_template_is_told_once_at_its_line_with_the_number_of_pages() {
    let project = Project::with(&[("themes/parvis/templates/base.html", &titled("\n  <title> </title>"))]).audited();
    let outcome = project.check().expect("a check");
    assert!(outcome.refused);
    assert_eq!(told(&outcome), [format!("themes/parvis/templates/base.html:6:3 {RULE}")]);
    let finding = found(&outcome)[0];
    let pages = outcome.rendered.done.iter().filter(|(job, _)| job.format == "html").count();
    assert_eq!(finding.pages, Some(Pages { count: pages, example: "404.html".into() }));
    assert!(project.build(false).expect("a build").refused);
    assert!(!project.root().join("dist").exists());
}

#[test]
fn a_fault_of_a_template_on_one_page_names_the_document_of_the_page() {
    let head = "{% if frame.is_home %}<title></title>{% else %}<title>{{ frame.head_title }}</title>{% endif %}";
    let project = Project::with(&[("themes/parvis/templates/base.html", &titled(head))]).audited();
    let outcome = project.check().expect("a check");
    assert_eq!(told(&outcome), [format!("themes/parvis/templates/base.html:5:23 {RULE}")]);
    let finding = found(&outcome)[0];
    assert_eq!(finding.pages, Some(Pages { count: 1, example: "index.html".into() }));
    let label = finding.labels.first().expect("the document of the page");
    assert_eq!(&*outcome.sources.file(label.span.file).path, "content/index.md");
}

#[test]
fn every_voice_says_on_how_many_pages() {
    let project = Project::with(&[("themes/parvis/templates/base.html", &titled("<title></title>"))]).audited();
    let outcome = project.check().expect("a check");
    let count = found(&outcome)[0].pages.as_ref().expect("pages").count;
    let words = report::words::Words::of(&Lang::parse("fr").expect("a tag"));
    for voice in report::voices::VOICES {
        let mut out = Vec::new();
        let options = report::Options::default();
        report::speak(*voice, &outcome.findings, &outcome.sources, &words, &options, &mut out).expect("memory");
        let out = String::from_utf8(out).expect("UTF-8");
        let said = match voice.name() {
            "json" => format!("\"pages\":{{\"count\":{count},\"example\":\"404.html\"}}"),
            _ => format!("sur {count} pages, par exemple 404.html"),
        };
        assert!(out.contains(&said), "{}: {out}", voice.name());
    }
}

/// Says of an element of a page that was built what no rule says of it: a finding that does not refuse, as a former build kept it.
fn keep_finding(project: &Project, page: &str, is_meant: impl Fn(Element<'_>) -> bool) {
    keep_finding_of(project, page, None, is_meant);
}

fn keep_finding_of(project: &Project, page: &str, place: Option<SourcePlace>, is_meant: impl Fn(Element<'_>) -> bool) {
    let dist = project.root().join("dist");
    let built = project.built(page);
    let tree = Tree::parse(&built);
    let rank = tree.elements().position(is_meant).expect("the page has the element");
    let found = Found {
        rule: RULE,
        severity: Severity::Warning,
        message: Message::new(RULE),
        element: u32::try_from(rank).ok(),
        attribute: None,
        declared: None,
        speaks_for_others: false,
        others: Vec::new(),
        pointer: String::new(),
        cause: place.map(|place| Cause { place: Some(place), labels: Vec::new() }),
    };
    let standing = Standing::of(&dist).expect("a folder");
    let mut manifest = Manifest::load(project.root(), &dist, &standing, Fingerprint::of(b"tests"));
    let record = manifest.records.get_mut(&format!("html {page}")).expect("the page was made");
    record.findings = Some(PageFindings { shape: shape(&tree), findings: vec![found] });
    manifest.save(project.root(), &dist, &standing).expect("a memory");
}

fn text_of(project: &Project, path: &str) -> String {
    fs::read_to_string(project.root().join(path)).expect("a source")
}

#[test]
fn a_page_that_is_left_alone_keeps_its_findings_until_it_is_mended() {
    let project = Project::with(&[]).audited();
    let first = project.build(false).expect("a build");
    keep_finding(&project, "accessibilite/index.html", |element| element.is("h1"));
    for build in ["found again", "told from memory"] {
        let outcome = project.build(false).expect("a build");
        assert_eq!(outcome.rendered.kept, first.rendered.done.len(), "{build}");
        assert_eq!(told(&outcome), [format!("content/accessibilite.md:2:8 {RULE}")], "{build}");
        let label = found(&outcome)[0].labels.first().expect("the line of the theme");
        assert_eq!(&*outcome.sources.file(label.span.file).path, "themes/parvis/templates/components.html");
    }
    let path = "content/accessibilite.md";
    // A place in a text that is no longer the same is looked for again.
    let moved = SourcePlace { path: path.into(), text: Fingerprint::of(b"another text"), range: (0, 3) };
    keep_finding_of(&project, "accessibilite/index.html", Some(moved), |element| element.is("h1"));
    assert_eq!(told(&project.build(false).expect("a build")), [format!("{path}:2:8 {RULE}")]);
    project.write(path, text_of(&project, path).replace("title: Accessibilité", "title: L’accessibilité"));
    assert_eq!(told(&project.build(false).expect("a build")), [""; 0]);
}

#[test]
fn an_element_of_a_text_points_at_its_markdown() {
    let body = "\n## Une partie\n\nUn *mot* et [un lien](index.md).\n\n- un\n- deux\n\nTable: Des nombres\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    let head = "---\ntitle: Une page\nsummary: Une page d’exemple qui dit en une phrase ce que l’on y trouve.\n---\n";
    let project = Project::with(&[("content/une.md", &format!("{head}{body}"))]).audited();
    let outcome = project.build(false).expect("a build");
    assert_eq!(outcome.findings, []);
    let is_second_item = |element: Element<'_>| element.is("li") && element.text_content().trim() == "deux";
    type Meant<'m> = &'m dyn Fn(Element<'_>) -> bool;
    let meant: [(Meant<'_>, &str); 6] = [
        (&|element| element.is("h2") && element.text_content().contains("Une partie"), "6:1"),
        (&|element| element.is("em"), "8:4"),
        (&|element| element.is("a") && element.text_content() == "un lien", "8:13"),
        (&is_second_item, "11:1"),
        (&|element| element.is("td") && element.text_content() == "2", "17:7"),
        (&|element| element.is("meta") && element.attribute_is("name", "description"), "3:10"),
    ];
    for (is_meant, place) in meant {
        keep_finding(&project, "une/index.html", is_meant);
        let outcome = project.build(false).expect("a build");
        assert_eq!(told(&outcome), [format!("content/une.md:{place} {RULE}")]);
    }
}

#[test]
fn a_waiver_silences_what_does_not_refuse_and_nothing_silences_an_error() {
    let project = Project::with(&[]).audited();
    let path = "content/accessibilite.md";
    let waiver = format!("waivers: [{{rule: {RULE}, reason: En travaux, until: 2026-12-31}}]\n");
    project.write(path, text_of(&project, path).replacen("legal:", &format!("{waiver}legal:"), 1));
    project.build(false).expect("a build");
    keep_finding(&project, "accessibilite/index.html", |element| element.is("h1"));
    assert_eq!(told(&project.build(false).expect("a build")), [""; 0]);
    keep_finding(&project, "mentions-legales/index.html", |element| element.is("h1"));
    assert_eq!(told(&project.build(false).expect("a build")), [format!("content/mentions-legales.md:2:8 {RULE}")]);
    project.write("themes/parvis/templates/base.html", titled("<title></title>"));
    let outcome = project.check().expect("a check");
    assert!(outcome.refused, "what people cannot read is not published, whatever is waived");
}

/// Names and depths of all elements.
fn outline(page: &str) -> Vec<(String, usize)> {
    let tree = Tree::parse(page);
    tree.elements().map(|element| (element.local_name().to_owned(), element.ancestors().count())).collect()
}

#[test]
fn neither_stamps_nor_minifying_add_drop_or_move_an_element() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    for site in [".", "tests/sites/autre-ville", "tests/sites/trois-phases", "tests/sites/droite-a-gauche"] {
        let day = Date::parse("2026-11-23").expect("a date");
        let root = repository.join(site);
        let prepared = pipeline::prepare(&Options { root, date: None, system_date: day, drafts: true, audit: true })
            .expect("a site");
        let shells = Shells::stamped(&prepared.theme, &prepared.site.config.languages, &prepared.sources);
        let world = prepared.world();
        Html.plan(&world).into_par_iter().for_each(|job| {
            let plain = html::filled(&job, &View::new(&world)).expect("a page");
            let stamped = html::filled(&job, &View::stamped(&world, &shells)).expect("a page");
            let expected = outline(&plain);
            let last = minify(&stamped);
            assert_eq!(outline(&minify(&plain)), expected, "{site}: {job}, minified");
            assert_eq!(outline(&last), expected, "{site}: {job}, stamped and minified");
            let tree = Tree::parse(&last);
            let unknown =
                tree.elements().filter(|element| element.place().is_some() && !element.has(html::stamp::ATTRIBUTE));
            assert!(unknown.count() * 2 < expected.len(), "{site}: {job}: most elements say where they come from");
        });
    }
}
