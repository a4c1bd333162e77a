//! Runs the examples of the rule pages: adding a case is adding a fence to a page of `docs/rules/`.

use std::{fs, path::Path};

use parvis::{
    base::{
        diagnostic::Diagnostic,
        rulebook::{Page, RULES, Section},
    },
    model::date::Date,
    pipeline::{self, Options},
};

/// A site with nothing wrong, over which the files of an example are laid.
const CLEAN: &[(&str, &str)] = &[
    (
        "site.toml",
        "format = 1\n\
         base_url = \"https://participation.example.org/\"\n\
         date = 2026-11-23\n\
         languages = [\"fr\", \"en\"]\n\
         theme = \"parvis\"\n\
         [text.fr]\n\
         title = \"Participation citoyenne\"\n\
         organisation = \"Ville d’exemple\"\n\
         tagline = \"Ce que la ville promet, et ce qu’elle en fait\"\n\
         [text.en]\n\
         title = \"Citizen participation\"\n\
         organisation = \"Example city\"\n\
         tagline = \"What the city promises, and what becomes of it\"\n",
    ),
    (
        "content/index.md",
        "---\n\
         title: Participation citoyenne\n\
         summary: \"Une page d’accueil d’exemple, avec un résumé assez long pour les listes.\"\n\
         ---\n\
         Une phrase.\n",
    ),
];

#[test]
fn the_clean_site_has_nothing_refused() {
    let findings = check(&[]);
    let refused: Vec<&str> = findings.iter().filter(|it| it.severity.name() == "error").map(|it| it.rule).collect();
    assert!(refused.is_empty(), "{refused:?}");
}

#[test]
fn examples_that_are_refused_have_the_finding_and_those_that_are_accepted_have_not() {
    let mut faults = Vec::new();
    // Those of the auditor look at pages, not at projects: `audit_rules` runs them.
    for rule in RULES.iter().filter(|rule| !rule.is_of_auditor()) {
        let page = Page::parse(rule.french).expect("a test of `report` parses every page");
        for (heading, expected) in [("Exemple refusé", true), ("Exemple accepté", false)] {
            let Some(section) = page.section(heading) else { continue };
            let findings = check(&files(section));
            let found = findings.iter().find(|finding| finding.rule == rule.name);
            if found.is_some() != expected {
                let all: Vec<&str> = findings.iter().map(|finding| finding.message.id).collect();
                faults.push(format!("{}, {heading}: findings are {all:?}", rule.name));
            }
            if let Some(found) = found.filter(|_| expected) {
                faults.extend(severity_fault(&page, found));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The page says the severity that the finding has.
fn severity_fault(page: &Page<'_>, found: &Diagnostic) -> Option<String> {
    let word = match found.severity.name() {
        "error" => "erreur",
        "owed" => "dû",
        "warning" => "avertissement",
        _ => "conseil",
    };
    let said = page.severity.contains(word);
    (!said).then(|| format!("{}: the finding is « {word} », the page says « {} »", found.rule, page.severity))
}

fn files<'s>(section: &'s Section<'_>) -> Vec<(&'s str, &'s str)> {
    section.files().collect()
}

/// All findings of the clean site under some files.
fn check(files: &[(&str, &str)]) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().expect("a folder for the test");
    for (path, text) in CLEAN.iter().chain(files) {
        write(&folder.path().join(path), text);
    }
    let date = Date::day(2026, 11, 23).expect("a day of the calendar");
    let options =
        Options { root: folder.path().to_owned(), date: None, system_date: date, drafts: false, audit: false };
    pipeline::check(&options, false).expect("the disk is sound").findings
}

fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("it has a folder")).expect("a folder");
    fs::write(file, text).expect("a file");
}
