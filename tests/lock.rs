//! What is public does not change in silence: every word of citizens, every address, every anchor that `parvis lock` kept.

use std::{fs, path::Path};

use parvis::{
    edit::{Change, lock},
    pipeline::{self, Options},
};

use crate::project::Project;

/// The reference site, locked.
fn locked() -> Project {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    relock(&project);
    assert_eq!(project.told(), [""; 0]);
    project
}

/// What `parvis lock` does.
fn relock(project: &Project) {
    let date = parvis::model::date::Date::day(2026, 11, 24).expect("a day");
    let options =
        Options { root: project.root().to_path_buf(), date: None, system_date: date, drafts: false, audit: false };
    let prepared = pipeline::prepare(&options).expect("the disk is sound");
    if let Some(Change::Write { path, text }) = lock::relock(&prepared.site, None).change {
        project.write(&path, text);
    }
}

const OPINION: &str = "content/demarches/parc-des-deux-rives/avis.md";

fn read(project: &Project, path: &str) -> String {
    fs::read_to_string(project.root().join(path)).expect("a file of the site")
}

#[test]
fn one_character_of_a_published_opinion_is_refused_in_every_section() {
    let project = locked();
    let text = read(&project, OPINION);
    let headings: Vec<usize> = text.match_indices("\n## ").map(|(at, _)| at + 1).collect();
    assert!(headings.len() >= 12);
    for (index, start) in headings.iter().enumerate() {
        let end = headings.get(index + 1).copied().unwrap_or(text.len());
        // The last letter of the section becomes another one.
        let at = text[*start..end].rfind(|letter: char| letter.is_ascii_alphabetic()).expect("a letter") + start;
        let other = if &text[at..=at] == "x" { "y" } else { "x" };
        project.write(OPINION, format!("{}{other}{}", &text[..at], &text[at + 1..]));
        let line = text[..*start].lines().count() + 1;
        assert!(
            project.told().contains(&format!("{OPINION}:{line}:1 citizens-words-changed")),
            "line {line}: {:?}",
            project.told()
        );
    }
}

#[test]
fn a_public_correction_is_the_only_way_and_holds_once() {
    let project = locked();
    let text = read(&project, OPINION);
    let changed = text.replacen("Nous ", "Nous  tous ", 1);
    assert_ne!(changed, text);
    let waived = changed.replacen(
        "\n---\n",
        "\nwaivers: [{rule: citizens-words-changed, reason: Une faute, until: 2027-01-01}]\n---\n",
        1,
    );
    project.write(OPINION, waived);
    let told = project.told().join("\n");
    assert!(told.contains("waiver-unknown") && told.contains("citizens-words-changed"), "{told}");

    let section = told_section(&project, &changed);
    let correction = format!("\ncorrections: [{{date: 2026-11-20, section: {section}, reason: Un mot oublié}}]\n---\n");
    let corrected = changed.replacen("\n---\n", &correction, 1);
    project.write(OPINION, &corrected);
    assert_eq!(project.told(), [""; 0]);
    relock(&project);
    assert_eq!(project.told(), [""; 0]);
    project.write(OPINION, corrected.replacen("Nous  tous ", "Nous ", 1));
    assert!(project.told().join("\n").contains("citizens-words-changed"), "the same correction does not serve twice");
}

/// The section that a finding names.
fn told_section(project: &Project, text: &str) -> String {
    project.write(OPINION, text);
    let findings = project.check().expect("a check").findings;
    let finding = findings.iter().find(|finding| finding.rule == "citizens-words-changed").expect("a finding");
    let (_, value) = finding.message.arguments.iter().find(|(name, _)| *name == "section").expect("a section");
    match value {
        parvis::base::diagnostic::Value::Text(section) => section.to_string(),
        _ => panic!("a section is a text"),
    }
}

#[test]
fn an_address_that_was_public_leads_somewhere_and_its_id_is_not_used_again() {
    let page = "---\ntitle: Les bancs\nsummary: Où sont les bancs de la ville, et lesquels ont un dossier.\n---\n";
    let project = Project::with(&[("content/bancs.md", page)]);
    relock(&project);
    fs::remove_file(project.root().join("content/bancs.md")).expect("a file");
    let told = project.told();
    assert!(
        matches!(told.as_slice(), [line] if line.starts_with("published.lock:") && line.ends_with(" address-lost"))
    );

    project.write(
        "content/sieges.md",
        page.replace("---\n", "aliases: [/bancs/]\n---\n").replacen("aliases: [/bancs/]\n", "", 1),
    );
    assert_eq!(project.told(), [""; 0]);
    relock(&project);
    project.write("content/autre.md", page.replacen("title", "id: bancs\ntitle", 1));
    assert_eq!(project.told(), ["content/autre.md:3:8 reused-id"]);
}

#[test]
fn the_terms_of_a_contract_hold_whatever_the_day() {
    let project = locked();
    let process = "content/demarches/parc-des-deux-rives/index.md";
    let contract = "content/demarches/parc-des-deux-rives/contrat.md";
    let is_broken = || project.told().iter().any(|line| line == &format!("{contract}:4:8 contract-changed"));
    // A later opening frees nobody from what was signed; and nothing changed yet.
    let later = read(&project, process).replacen("opens_on: 2026-02-16", "opens_on: 2026-12-16", 1);
    project.write(process, later);
    assert!(!is_broken());
    let terms = read(&project, contract);
    project.write(contract, terms.replacen("Le passage des péniches, jour et nuit", "Le passage des péniches", 1));
    assert!(is_broken());
}

#[test]
fn a_lock_that_cannot_be_read_refuses() {
    let project = Project::with(&[("published.lock", "format = 1\n\n= 2\n")]);
    assert!(project.told().iter().any(|line| *line == "published.lock:3:1 toml-syntax"));
    // A merge that failed is one fault, not one for each of its lines.
    let merged = "format = 1\n<<<<<<< HEAD\n[documents.a]\n=======\n[documents.b]\n>>>>>>> autre\n";
    assert_eq!(Project::with(&[("published.lock", merged)]).told(), ["published.lock:2:1 bad-lock"]);
    let old = Project::with(&[("published.lock", "format = 9\n")]);
    assert_eq!(old.told(), ["published.lock:1:10 bad-lock"]);
}
