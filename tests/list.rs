//! `parvis list`: states of processes, and which translations and easy-read versions are missing or stale.

use std::process::Command;

use crate::project::Project;

const SUMMARY: &str = "summary: Une phrase assez longue pour les listes et les moteurs de recherche.\n";

fn list(project: &Project, arguments: &[&str]) -> (Vec<String>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command.args(["list", "--lang", "fr", "--root"]).arg(project.root()).args(arguments);
    let output = command.output().expect("the program runs");
    let said = String::from_utf8(output.stdout).expect("a text");
    (said.lines().map(str::to_owned).collect(), String::from_utf8(output.stderr).expect("a text"))
}

#[test]
fn versions_that_are_missing_or_stale_are_told_and_counted() {
    let project = Project::with(&[]);
    let write = |path: &str, keys: &str| project.write(path, format!("---\n{keys}{SUMMARY}---\nTexte.\n"));
    write("content/a.md", "title: Un\nversion: 2\n");
    write("content/a.en.md", "title: One\nof_version: 1\n");
    write("content/b.md", "title: Deux\nversion: 2\n");
    write("content/b.en.md", "title: Two\nof_version: 2\n");
    write("content/b.falc.md", "title: Deux\nof_version: 1\n");
    write("content/c.md", "title: Trois\n");
    let (stale, count) = list(&project, &["page", "--stale"]);
    assert_eq!(stale, ["page/a  Un  [fr, en (à revoir)]", "page/b  Deux  [fr, en, falc (à revoir)]"]);
    assert_eq!(count.trim(), "Aucune version absente, 2 à revoir.");
    let (missing, _) = list(&project, &["page", "--missing"]);
    assert!(missing.contains(&"page/c  Trois  [fr, en (absente)]".to_owned()), "{missing:?}");
    assert!(!missing.iter().any(|line| line.starts_with("page/a ") || line.starts_with("page/b ")), "{missing:?}");
}

#[test]
fn a_process_is_listed_with_its_state() {
    let project = Project::with(&[]);
    let open = "title: Parc\nregime: not-in-source\nsubject: not-in-source\ndecision_at_stake: not-in-source\ndecider: not-in-source\n\
        level: not-in-source\nopens_on: 2026-11-01\ncloses_on: 2026-12-01\nchannels: not-in-source\n";
    project.write("content/demarches/parc/index.md", format!("---\n{open}{SUMMARY}---\nTexte.\n"));
    assert_eq!(list(&project, &["process"]).0, ["process/parc  Parc  (ouverte)"]);
    assert_eq!(
        list(&project, &["process", "--missing"]).0,
        ["process/parc  Parc  (ouverte)  [fr, en (absente), falc (absente)]"]
    );
}
