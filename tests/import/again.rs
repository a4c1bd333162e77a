//! Second imports: after a move, without the memory, under other charters; and what the counts say of each row.

use super::*;
use parvis::model::kinds::Kind;

const MEETINGS: &str = "decidim.example.org-open-data-meetings.csv";

impl Case {
    /// Moves a document as `parvis move` does, the memory with it.
    fn moved(&self, from: &str, to: &str) {
        let root = self.root();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_parvis"))
            .args(["--lang", "fr", "--root", &root.to_string_lossy(), "move", from, to])
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn texts(&self) -> BTreeMap<String, String> {
        let files =
            walkdir::WalkDir::new(self.root().join("content")).into_iter().map(|entry| entry.expect("an entry"));
        let files = files.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "md"));
        files
            .map(|entry| {
                let path = entry.path().strip_prefix(self.root()).expect("it lies below");
                (path.to_string_lossy().replace('\\', "/"), fs::read_to_string(entry.path()).expect("a text"))
            })
            .collect()
    }
}

fn hand_edits(findings: &[Diagnostic]) -> Vec<&'static str> {
    let own = findings.iter().filter(|finding| finding.rule == "import-hand-edit" || finding.rule == "import-gone");
    own.map(|finding| finding.message.id).collect()
}

/// Made, updated, unchanged, kept and left out, by file.
fn counts(import: &Import) -> Vec<[usize; 5]> {
    let of = |file: &decidim::FileOutcome| [file.made, file.updated, file.unchanged, file.kept, file.told()];
    import.files.iter().map(of).collect()
}

#[test]
fn a_process_that_moved_with_all_it_holds_is_found_again() {
    let case = Case::new(CITY);
    case.import();
    case.moved("content/demarches/parc-des-rives", "content/demarches/rives-2026");
    let (import, findings, _) = case.import();
    assert_eq!(hand_edits(&findings), [""; 0]);
    assert_eq!(import.changes, []);
    assert!(!case.root().join(RESPONSE).exists() && !case.root().join(OPINION).exists());
    // What comes later goes where the process is now.
    case.edit_export(MEETINGS, |text| {
        let row = text.lines().find(|line| line.starts_with("33,")).expect("a meeting");
        let row = row.replacen("33,", "34,", 1).replace("meetings/33,true,true,", "meetings/34,true,,");
        format!("{}\n{row}\n", text.trim_end())
    });
    let (import, _, _) = case.import();
    let made: Vec<&String> =
        import.documents.iter().filter(|(_, outcome)| **outcome == Outcome::Made).map(|(path, _)| path).collect();
    assert_eq!(made.len(), 1);
    assert!(made[0].starts_with("content/demarches/rives-2026/rencontres/"), "{made:?}");
    assert!(case.read(made[0]).contains("process: \"rives-2026\""));
}

#[test]
fn every_document_that_moved_alone_is_found_again_and_its_links_are_no_hand_edits() {
    let case = Case::new(CITY);
    case.import();
    for (from, to) in [
        ("content/demarches/parc-des-rives/avis.md", "content/demarches/parc-des-rives/propositions.md"),
        ("content/demarches/parc-des-rives/reponse.md", "content/demarches/parc-des-rives/2026/reponse.md"),
        ("content/actions/parc-des-rives/1.md", "content/actions/1-bancs.md"),
        ("content/plan/parc-des-rives.md", "content/plan/rives/index.md"),
        ("content/demarches/parc-des-rives/index.md", "content/demarches/parc-des-rives.md"),
    ] {
        case.moved(from, to);
        let (import, findings, _) = case.import();
        assert_eq!(hand_edits(&findings), [""; 0], "{from}");
        assert_eq!(import.changes, [], "{from}");
    }
    // The memory followed the documents: what Decidim changes still arrives.
    case.edit_export(PROPOSALS, |text| text.replace("Accessibles.", "Accessibles et gratuites."));
    let (import, findings, _) = case.import();
    assert_eq!(hand_edits(&findings), [""; 0]);
    assert!(case.read("content/demarches/parc-des-rives/propositions.md").contains("Accessibles et gratuites."));
    assert_eq!(counts(&import)[2], [0, 1, 4, 0, 1]);
}

#[test]
fn documents_moved_without_the_command_are_found_by_their_origin() {
    let case = Case::new(CITY);
    case.import();
    let content = case.root().join("content/demarches/parc-des-rives");
    fs::rename(content.join("avis.md"), content.join("reponse-2.md")).expect("a move");
    fs::rename(content.join("reponse.md"), content.join("avis.md")).expect("a move");
    fs::rename(content.join("reponse-2.md"), content.join("reponse.md")).expect("a move");
    let (import, findings, _) = case.import();
    assert!(!hand_edits(&findings).contains(&"import-hand-edit-deleted"), "{:?}", hand_edits(&findings));
    assert!(import.documents.values().all(|outcome| *outcome != Outcome::Made));
    assert!(case.read(OPINION).contains("kind: response") && case.read(RESPONSE).contains("kind: opinion"));
}

#[test]
fn without_the_memory_nothing_is_doubled_and_nothing_is_written_over() {
    let case = Case::new(CITY);
    case.import();
    case.moved("content/demarches/parc-des-rives", "content/demarches/rives-2026");
    let opinion = "content/demarches/rives-2026/avis.md";
    case.edit(opinion, |text| {
        let text = text.replace("Pour la musique.", "Pour la musique et les bals.").replace("draft: true\n", "");
        // The third one goes: without its number the fourth one would take its place.
        let (start, end) =
            (text.find("## Éteindre").expect("a section"), text.find("## Un kiosque").expect("a section"));
        format!("{}{}", &text[..start], &text[end..])
    });
    fs::remove_file(case.root().join(decidim::PATH)).expect("a file less");
    let before = case.texts();
    // An earlier proposal went from the export: numbers are those that the documents have.
    case.edit_export(PROPOSALS, |text| {
        text.split_inclusive('\n').filter(|line| !line.starts_with("907;")).collect::<String>()
    });
    let (import, findings, _) = case.import();
    assert!(import.documents.values().all(|outcome| *outcome != Outcome::Made), "{:?}", import.documents);
    let after = case.texts();
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert_eq!(before[opinion], after[opinion]);
    let forgotten = hand_edits(&findings).iter().filter(|id| **id == "import-hand-edit-forgotten").count();
    assert!(forgotten >= 1, "{:?}", hand_edits(&findings));
    // From then on it is as before: said once, and what Decidim changes arrives.
    let (import, findings, _) = case.import();
    assert_eq!(import.changes, []);
    assert!(!hand_edits(&findings).contains(&"import-hand-edit-forgotten"));
    case.edit_export(PROPOSALS, |text| text.replace("Accessibles.", "Accessibles et gratuites."));
    case.import();
    assert!(case.read(opinion).contains("Accessibles et gratuites.") && case.read(opinion).contains("et les bals."));
}

#[test]
fn a_new_proposal_arrives_even_where_the_memory_is_lost() {
    let case = Case::new(CITY);
    case.import();
    fs::remove_file(case.root().join(decidim::PATH)).expect("a file less");
    let new = "900;;;;;;1;https://decidim.example.org/processes/parc-des-rives;12;Une fontaine;;De l’eau.;;;;;;0;0;;0;0;0;;https://decidim.example.org/processes/parc-des-rives/f/12/proposals/900;\n";
    case.edit_export(PROPOSALS, |text| text + new);
    let (import, _, _) = case.import();
    let opinion = case.read(OPINION);
    assert!(opinion.contains("## Une fontaine {#P6 .recommendation}"), "{opinion}");
    assert!(opinion.contains("## Des bancs tous les 200 mètres {#P1 .recommendation}"), "{opinion}");
    assert_eq!(counts(&import)[2][0], 1);
}

#[test]
fn a_copy_is_told_and_left_alone() {
    let case = Case::new(CITY);
    case.import();
    let copy = "content/demarches/parc-des-rives/copie.md";
    fs::copy(case.root().join(OPINION), case.root().join(copy)).expect("a copy");
    case.edit_export(PROPOSALS, |text| text.replace("Accessibles.", "Accessibles et gratuites."));
    let (_, findings, _) = case.import();
    assert_eq!(hand_edits(&findings), ["import-hand-edit-copy"]);
    assert!(case.read(OPINION).contains("et gratuites.") && !case.read(copy).contains("et gratuites."));
}

#[test]
fn every_row_is_counted_for_what_became_of_it() {
    let case = Case::new(CITY);
    let (import, _, _) = case.import();
    assert_eq!(counts(&import), [[2, 0, 0, 0, 1], [2, 0, 0, 0, 0], [5, 0, 0, 0, 1], [2, 0, 0, 0, 0]]);
    let (import, _, _) = case.import();
    assert_eq!(counts(&import), [[0, 0, 2, 0, 1], [0, 0, 2, 0, 0], [0, 0, 5, 0, 1], [0, 0, 2, 0, 0]]);
    // What an author completes or publishes contradicts nobody; other words do.
    case.edit(OPINION, |text| {
        let text = text.replace("authors: not-in-source", "authors: { citizens: 40, associations: 2 }");
        text.replace("draft: true\n", "").replace("Pour la musique.", "Pour la musique et les bals.")
    });
    let meeting = "content/demarches/parc-des-rives/rencontres/soiree-en-ligne-32.md";
    case.edit(meeting, |text| text.replace("access: not-in-source", "access: {step_free: true}"));
    fs::remove_file(case.root().join("content/demarches/parc-des-rives/rencontres/marche-dans-le-parc-31.md"))
        .expect("a file less");
    case.edit_export(PROPOSALS, |text| text.replace("Accessibles.", "Accessibles et gratuites."));
    let (import, findings, _) = case.import();
    assert_eq!(counts(&import), [[0, 0, 1, 1, 1], [0, 0, 2, 0, 0], [0, 1, 3, 1, 1], [0, 0, 2, 0, 0]]);
    assert_eq!(import.files[2].left_out, BTreeMap::from([("import-row-withdrawn", 1)]));
    assert_eq!(hand_edits(&findings), ["import-hand-edit-deleted"]);
}

#[test]
fn what_is_imported_is_bound_to_the_charter_in_force() {
    let case = Case::new(CITY);
    let plan = "content/plan/parc-des-rives.md";
    let workspace = Workspace::read(&case.root()).expect("the disk is sound");
    let own = workspace.documents.iter().find(|document| matches!(document.kind, Kind::Charter(_))).expect("a charter");
    let path = format!("content/{}", own.path);
    let text = case.read(&path);
    let id = own.id.id.to_string();
    // A newer charter that takes the place of the first one.
    let newer = text.replacen("---\n", &format!("---\nid: charte-2026\nsupersedes: {id}\n"), 1);
    let newer = newer.lines().filter(|line| *line != format!("id: {id}")).collect::<Vec<_>>().join("\n");
    source::write(&case.root(), "content/charte-2026/index.md", &newer.replacen("---\n", "---\nkind: charter\n", 1))
        .expect("the disk is sound");
    let (_, findings, _) = case.import();
    assert!(findings.iter().all(|finding| finding.rule != "import-charter"));
    assert!(case.read(plan).contains("charter: \"charte-2026\"\n"), "{}", case.read(plan));
    assert!(!case.read(OPINION).contains("charter:"), "the charter in force binds by itself");

    // Two of them in force: no choice is made.
    case.edit("content/charte-2026/index.md", |text| text.replace(&format!("supersedes: {id}\n"), ""));
    let (_, findings, _) = case.import();
    let told: Vec<&str> =
        findings.iter().filter(|finding| finding.rule == "import-charter").map(|finding| finding.message.id).collect();
    assert_eq!(told, ["import-charter-several"]);
    assert!(case.read(plan).contains("charter: not-in-source\n"), "{}", case.read(plan));

    // `site.toml` chooses, and every document says so.
    case.edit("site.toml", |text| text + &format!("\n[import.decidim]\ncharter = \"{id}\"\n"));
    let (_, findings, _) = case.import();
    assert!(findings.iter().all(|finding| finding.rule != "import-charter"));
    for path in [plan, OPINION, RESPONSE, "content/demarches/parc-des-rives/index.md"] {
        assert_eq!(case.read(path).matches(&format!("charter: \"{id}\"\n")).count(), 1, "{path}");
    }
    case.edit("site.toml", |text| text.replace(&format!("charter = \"{id}\""), "charter = \"autre\""));
    let (_, findings, _) = case.import();
    assert!(findings.iter().any(|finding| finding.message.id == "import-charter-unknown"));
}

#[test]
fn without_a_charter_in_force_the_import_says_what_to_write() {
    let case = Case::new(CITY);
    let workspace = Workspace::read(&case.root()).expect("the disk is sound");
    let own = workspace.documents.iter().find(|document| matches!(document.kind, Kind::Charter(_))).expect("a charter");
    case.edit(&format!("content/{}", own.path), |text| text.replacen("---\n", "---\ndraft: true\n", 1));
    let (_, findings, _) = case.import();
    assert!(findings.iter().any(|finding| finding.message.id == "import-charter"));
    assert!(case.read("content/plan/parc-des-rives.md").contains("charter: not-in-source\n"));
}
