//! The easy-read version of a document in its own forms, and pages in large print.

use parvis::model::{document::Document, form::Form};

use crate::project::{Project, place_and_rule};

use super::{assert_whole, bytes_of, made, pdf::Pdf, prepared, with_forms, with_plan};

const EASY: &str = "---
title: Le plan en clair
summary: La ville a fait un plan. Voici ce qu’il dit.
of_version: 1
validated_by: Le groupe de lecture de la ville
validated_on: 2026-10-08
---
Un plan dit ce que l’on va faire. Il dit aussi quand.

## Qui fait le plan ? {#qui}

La ville fait le plan.

Voici 2 exemples :

- des bancs
- des arbres

## Comment savoir ? {#savoir}

[Lire la charte](charte.md)

## Une question ? {#question}

Vous pouvez téléphoner.
";

fn with_easy_read() -> Project {
    let project = with_plan("");
    project.write("content/plan.falc.md", EASY);
    project
}

#[test]
fn an_easy_read_version_has_every_form_with_all_its_words() {
    let project = with_easy_read();
    let prepared = prepared(project.root());
    let world = prepared.world();
    let find = |document: &&Document| &*document.path == "plan.falc.md";
    let document = with_forms(&world).find(find).expect("an easy-read version with every form");
    assert_whole(&world, document);
    let text = made(&world, Form::Text, document);
    assert!(text.contains("\nUn plan dit ce que l’on va faire.\nIl dit aussi quand.\n"), "{text}");
    assert!(text.contains("\nValidée le 8 octobre 2026.\n"), "{text}");
    for form in [Form::Pdf, Form::PdfLarge] {
        let bytes = bytes_of(&world, form, document);
        let pdf = Pdf::open(&bytes);
        let tags = pdf.tags();
        // Three headings would have a list of contents elsewhere; what the file is stands after its text.
        assert_eq!(pdf.count("TOC"), 0, "{tags}");
        let headings: Vec<&str> = tags.lines().filter_map(|line| line.trim_start().strip_prefix("H2: ")).collect();
        assert_eq!(
            headings.iter().map(|it| it.replace(['\u{a0}', '\u{202f}'], " ")).collect::<Vec<_>>(),
            [
                "Qui fait le plan ?",
                "Comment savoir ?",
                "Une question ?",
                "Adresses des liens",
                "À propos de ce document"
            ]
        );
        assert!(bytes == bytes_of(&world, form, document), "the same text is the same file");
    }
}

#[test]
fn pages_offer_the_forms_of_the_easy_read_version_by_its_name() {
    let project = with_easy_read();
    project.build(false).expect("a build");
    let own = project.built("plan/falc/index.html").replace('\u{a0}', " ");
    for part in [
        "<a href=plan.falc.pdf type=application/pdf>À imprimer, en français (PDF, ",
        "<a href=plan.falc.large.pdf type=application/pdf>À imprimer, en grandes lettres, en français (PDF, ",
        "<a href=plan.falc.large.html type=text/html>La page à garder ou à envoyer, en grandes lettres, en français (HTML, ",
        "<a href=plan.falc.epub ",
        "<a href=plan.falc.brf ",
    ] {
        assert!(own.contains(part), "{part} is not in {own}");
    }
    let original = project.built("plan/index.html").replace('\u{a0}', " ");
    for part in [
        "<a href=plan.pdf ",
        "<a href=falc/plan.falc.pdf type=application/pdf>Version facile à lire. À imprimer, en français (PDF, ",
        "<a href=falc/plan.falc.large.pdf type=application/pdf>Version facile à lire. À imprimer, en grandes lettres",
        "<a href=falc/#_forms>Version facile à lire : toutes les formes</a>",
    ] {
        assert!(original.contains(part), "{part} is not in {original}");
    }
    assert!(!original.contains("plan.falc.epub"), "what its own page offers is not listed twice");
    // A document without forms of its own offers those of its easy-read version.
    let settings = project.read("site.toml");
    project.write("site.toml", format!("{settings}[forms.kinds]\nplan = []\n"));
    project.build(false).expect("a build");
    let original = project.built("plan/index.html");
    assert!(!original.contains("href=plan.pdf") && original.contains("href=falc/plan.falc.pdf"), "{original}");
    project.write("site.toml", format!("{settings}[forms.kinds]\nplan = []\neasy-read = []\n"));
    project.build(false).expect("a build");
    assert!(!project.built("plan/index.html").contains("id=_forms"));
}

#[test]
fn a_page_in_large_print_is_one_file_with_a_sheet_of_its_own() {
    let project = with_easy_read().audited();
    project.build(false).expect("a build");
    let large = project.built("plan/plan.large.html");
    let copy = project.built("plan/plan.html");
    for part in
        ["(copie en grands caractères)</title>", "html{font-size:150%}", "hyphens:none", "data:image/png;base64,"]
    {
        assert!(large.contains(part), "{part} is not in {large}");
    }
    assert!(!copy.contains("font-size:150%") && !large.contains("id=_forms"));
    // Their words and elements are the same: only the sheet differs.
    let body = |page: &str| page.split_once("<body>").map(|(_, body)| body.to_owned()).expect("a body");
    assert_eq!(body(&large), body(&copy));
    // Whatever the sheet does to a page is audited: a fault of its rules is told at its line.
    let sheet = "body{font-size:1.0625rem}\n/* Trop pâle. */\n.text p{color:#ddd;background:#fff}\n";
    project.write("themes/parvis/large.css", sheet);
    let outcome = project.build(false).expect("a build");
    let told: Vec<String> = outcome.findings.iter().map(|finding| place_and_rule(finding, &outcome)).collect();
    assert!(told.iter().any(|told| told == "themes/parvis/large.css:3:9 text-contrast-low"), "{told:#?}");
}
