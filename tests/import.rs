//! `parvis import decidim` on exports with the columns that Decidim documents: what is written, what is told, what a second import does.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use parvis::{
    base::{
        diagnostic::{Diagnostic, Place, Value},
        lang::Lang,
        source::SourceMap,
    },
    edit::{
        Change,
        decidim::{self, Import, Outcome},
        scaffold::{self, SiteAnswers},
        workspace::Workspace,
    },
    model::date::Date,
    pipeline::{self, Options},
    project::export,
    publish::source,
    report::{self, voices, words::Words},
};

mod again;

const CITY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/ville");
const FAULTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/defauts");
const EXPECTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/attendu");
const PROPOSALS: &str = "decidim.example.org-open-data-proposals.csv";
const OPINION: &str = "content/demarches/parc-des-rives/avis.md";
const RESPONSE: &str = "content/demarches/parc-des-rives/reponse.md";

/// A project beside a copy of an export that a test may change.
struct Case {
    folder: tempfile::TempDir,
}

impl Case {
    /// The first files of a site in three languages, and an export.
    fn new(export: &str) -> Self {
        let case = Self { folder: tempfile::tempdir().expect("a folder for the test") };
        let answers =
            SiteAnswers { name: "Ville d’exemple".into(), address: "https://participation.example.org/".into() };
        write(&case.root(), &scaffold::site(&answers, &Lang::parse("fr").expect("a tag")));
        case.edit("site.toml", |text| text.replace("languages = [\"fr\"]", "languages = [\"fr\", \"en\", \"nl\"]"));
        fs::create_dir(case.export()).expect("a folder");
        for entry in fs::read_dir(export).expect("the export") {
            let file = entry.expect("an entry").path();
            fs::copy(&file, case.export().join(file.file_name().expect("a name"))).expect("a copy");
        }
        case
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn export(&self) -> PathBuf {
        self.folder.path().join("export")
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn edit(&self, path: &str, change: impl Fn(String) -> String) {
        let (before, file) = (self.read(path), self.root().join(path));
        let after = change(before.clone());
        assert_ne!(before, after, "{path}: nothing was changed");
        fs::write(file, after).expect("a file");
    }

    fn edit_export(&self, name: &str, change: impl Fn(String) -> String) {
        let file = self.export().join(name);
        let before = fs::read_to_string(&file).expect("a file of the export");
        let after = change(before.clone());
        assert_ne!(before, after, "{name}: nothing was changed");
        fs::write(file, after).expect("a file");
    }

    /// Imports the export, writes, and returns what was told as well.
    fn import(&self) -> (Import, Vec<Diagnostic>, SourceMap) {
        let mut workspace = Workspace::read(&self.root()).expect("the disk is sound");
        let (exports, mut findings) =
            export::exports(&[self.export()], &mut workspace.sources).expect("the disk is sound");
        let remembered = export::remembered(&self.root(), decidim::PATH).expect("the disk is sound");
        let import = decidim::import(&workspace, &exports, remembered.as_deref()).expect("the memory can be read");
        write(&self.root(), &import.changes);
        findings.extend(import.findings.iter().cloned());
        (import, findings, workspace.sources)
    }
}

fn write(root: &Path, changes: &[Change]) {
    fs::create_dir_all(root).expect("a folder");
    for change in changes {
        let Change::Write { path, text } = change else { panic!("an import moves nothing") };
        source::write(root, path, text).expect("the disk is sound");
    }
}

/// « import-row-quote@3 », by the lines of a file.
fn told(findings: &[Diagnostic], sources: &SourceMap) -> Vec<String> {
    let mut told: Vec<(u32, String)> = findings
        .iter()
        .map(|finding| match finding.place {
            Place::Source(span) => {
                let line = sources.range(span).0.line;
                (line, format!("{}@{line}", finding.message.id))
            }
            Place::Artifact { .. } | Place::Project => (0, finding.message.id.to_owned()),
        })
        .collect();
    told.sort();
    told.into_iter().map(|(_, text)| text).collect()
}

#[test]
fn an_export_becomes_the_drafts_that_were_read_over() {
    let case = Case::new(CITY);
    let (import, _, _) = case.import();
    let written: BTreeMap<&str, &str> = import
        .changes
        .iter()
        .filter_map(|change| match change {
            Change::Write { path, text } if path.starts_with("content/") => Some((&**path, text.as_str())),
            Change::Write { .. } | Change::Rename { .. } => None,
        })
        .collect();
    let expected: BTreeMap<String, String> = walkdir::WalkDir::new(EXPECTED)
        .into_iter()
        .map(|entry| entry.expect("the expected files are readable").into_path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.strip_prefix(EXPECTED).expect("it lies below").to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(&path).expect("a text"))
        })
        .collect();
    assert_eq!(written.keys().copied().collect::<Vec<_>>(), expected.keys().map(String::as_str).collect::<Vec<_>>());
    for (path, text) in &expected {
        assert_eq!(written[path.as_str()], text, "{path}");
    }
}

#[test]
fn every_row_is_taken_or_told() {
    let (import, findings, sources) = Case::new(CITY).import();
    let counts: Vec<(&str, usize, usize, usize)> =
        import.files.iter().map(|file| (file.entity.name(), file.rows, file.made, file.told())).collect();
    assert_eq!(
        counts,
        [("meetings", 3, 2, 1), ("participatory_processes", 2, 2, 0), ("proposals", 6, 5, 1), ("results", 2, 2, 0)]
    );
    assert_eq!(
        told(&findings, &sources),
        [
            "import-file-entity@1",
            "import-file-other@1",
            "import-state-result@2",
            "import-state-result@3",
            "import-row-private@5",
            "import-row-withdrawn@10",
            "import-state@11"
        ]
    );
}

#[test]
fn bad_rows_are_told_by_their_lines_and_good_ones_taken() {
    let case = Case::new(FAULTS);
    let (import, findings, sources) = case.import();
    let file = &import.files[0];
    assert_eq!((file.rows, file.made, file.told()), (10, 4, 6));
    assert_eq!(
        told(&findings, &sources),
        [
            "import-file-process@2",
            "import-row-quote@3",
            "import-row-fields@5",
            "import-row-fields@7",
            "import-row-fields@8",
            "import-row-twice@10",
            "import-row-bytes@11",
        ]
    );
    let opinion = case.read(OPINION);
    for (title, taken) in [(1, true), (2, false), (3, true), (4, false), (5, true), (6, false), (7, true), (8, false)] {
        assert_eq!(opinion.contains(&format!("## Proposition {title} ")), taken, "proposition {title}");
    }
}

#[test]
fn persons_are_in_nothing_that_is_written() {
    let (import, _, _) = Case::new(CITY).import();
    for change in &import.changes {
        let Change::Write { path, text } = change else { continue };
        for name in ["Dominique", "Camille", "Ali Exemple", "Noé", "Lou Exemple", "Max Exemple", "profiles/"] {
            assert!(!text.contains(name), "{path} holds « {name} »");
        }
    }
    let dropped = import.files.iter().flat_map(|file| &file.personal).map(|(column, _)| column.as_str());
    assert!(dropped.clone().any(|column| column == "author/name"));
    assert!(dropped.clone().any(|column| column == "endorsements/user_endorsements"));
}

#[test]
fn the_same_export_writes_nothing_the_second_time() {
    let case = Case::new(CITY);
    case.import();
    let (again, _, _) = case.import();
    assert_eq!(again.changes, []);
    assert!(again.documents.values().all(|outcome| *outcome == Outcome::Unchanged));
}

#[test]
fn a_second_import_follows_decidim_and_keeps_what_was_written_by_hand() {
    let case = Case::new(CITY);
    case.import();
    case.edit(OPINION, |text| {
        let text = text.replace("authors: not-in-source", "authors: { citizens: 40, associations: 2 }");
        text.replace("Pour la musique.", "Pour la musique et les bals.").replace("draft: true\n", "")
    });
    case.edit(RESPONSE, |text| text.replace("La ville n’a pas ce budget.", "La ville n’a pas ce budget cette année."));
    case.edit_export(PROPOSALS, |text| {
        let text =
            text.replace("Accessibles.", "Accessibles et gratuites.").replace("Pour la musique.", "Pour le théâtre.");
        text.replace("pas ce budget.", "pas les moyens.")
    });
    let (import, findings, sources) = case.import();
    let opinion = case.read(OPINION);
    assert!(opinion.contains("Accessibles et gratuites."), "{opinion}");
    assert!(opinion.contains("Pour la musique et les bals."), "{opinion}");
    assert!(opinion.contains("authors: { citizens: 40, associations: 2 }") && !opinion.contains("draft:"), "{opinion}");
    assert!(case.read(RESPONSE).contains("pas ce budget cette année."));
    assert_eq!(import.documents[OPINION], Outcome::Updated);
    let kept: Vec<&Diagnostic> = findings.iter().filter(|finding| finding.rule == "import-hand-edit").collect();
    assert_eq!(kept.len(), 2, "{:?}", told(&findings, &sources));
    let argument =
        |finding: &Diagnostic, name: &str| match finding.message.arguments.iter().find(|(own, _)| *own == name) {
            Some((_, Value::Text(text))) => text.to_string(),
            _ => panic!("no argument {name}"),
        };
    assert_eq!(argument(kept[0], "part"), "P4");
    assert!(argument(kept[0], "yours").contains("les bals") && argument(kept[0], "theirs").contains("le théâtre"));
    // It is said once, and then the file and the memory agree on what was told.
    let (again, findings, _) = case.import();
    assert_eq!(again.changes, []);
    assert!(findings.iter().all(|finding| finding.rule != "import-hand-edit"));
}

#[test]
fn what_decidim_has_no_more_stays_and_is_told() {
    let case = Case::new(CITY);
    case.import();
    let before =
        (case.read(OPINION), case.read("content/demarches/parc-des-rives/rencontres/marche-dans-le-parc-31.md"));
    let without = |text: String, start: &str| {
        text.split_inclusive('\n').filter(|line| !line.starts_with(start)).collect::<String>()
    };
    case.edit_export(PROPOSALS, |text| without(text, "915;"));
    case.edit_export("decidim.example.org-open-data-meetings.csv", |text| without(text, "31,"));
    let (_, findings, sources) = case.import();
    let gone: Vec<String> = told(&findings, &sources).into_iter().filter(|it| it.starts_with("import-gone")).collect();
    assert_eq!(gone.len(), 2, "{gone:?}");
    assert!(case.read(OPINION).contains("## Un kiosque {#P4 .recommendation}"));
    assert_eq!(case.read("content/demarches/parc-des-rives/rencontres/marche-dans-le-parc-31.md"), before.1);
    // A proposal that comes later takes a number that nobody had.
    let new = "930;;;;;;1;https://decidim.example.org/processes/parc-des-rives;12;Une fontaine;;De l’eau.;;;;;;0;0;;0;0;0;;https://decidim.example.org/processes/parc-des-rives/f/12/proposals/930;\n";
    case.edit_export(PROPOSALS, |text| text + new);
    case.import();
    assert!(
        case.read(OPINION).contains("## Une fontaine {#P6 .recommendation}\n\nDe l’eau.\n\n## Source"),
        "{}",
        case.read(OPINION)
    );
    assert!(before.0.len() < case.read(OPINION).len());
}

#[test]
fn a_document_that_was_moved_is_found_and_one_that_was_deleted_stays_away() {
    let case = Case::new(CITY);
    case.import();
    let content = case.root().join("content/demarches/parc-des-rives");
    fs::rename(content.join("rencontres/soiree-en-ligne-32.md"), content.join("soiree.md")).expect("a move");
    fs::remove_file(content.join("rencontres/marche-dans-le-parc-31.md")).expect("a file less");
    case.edit_export("decidim.example.org-open-data-meetings.csv", |text| {
        text.replace("Soirée en ligne", "Soirée chez soi")
    });
    let (import, findings, sources) = case.import();
    assert_eq!(import.documents["content/demarches/parc-des-rives/soiree.md"], Outcome::Updated);
    assert!(case.read("content/demarches/parc-des-rives/soiree.md").contains("title: \"Soirée chez soi\""));
    assert!(!content.join("rencontres/marche-dans-le-parc-31.md").exists());
    assert!(told(&findings, &sources).iter().any(|it| it.starts_with("import-hand-edit-deleted")));
}

#[test]
fn a_file_of_somebody_else_is_left_alone() {
    let case = Case::new(CITY);
    let mine = "---\ntitle: Le mien\nkind: page\nsummary: \"Une page qui était là bien avant l’import de ces données.\"\n---\nÀ moi.\n";
    source::write(&case.root(), "content/demarches/parc-des-rives/index.md", mine).expect("the disk is sound");
    let (_, findings, sources) = case.import();
    assert_eq!(case.read("content/demarches/parc-des-rives/index.md"), mine);
    assert!(told(&findings, &sources).iter().any(|it| it.starts_with("import-hand-edit-in-the-way")));
}

#[test]
fn a_status_is_explained_or_told_and_never_guessed_from_the_progress() {
    let case = Case::new(CITY);
    let results = "decidim.example.org-open-data-results.csv";
    case.edit_export(results, |text| {
        let text = text.replace(";en_cours;En cours;60.0;", ";abandonne;;100;").replace(";fini;;100.0;", ";inconnu;;140;");
        let row = |id: u32, status: &str, progress: &str| {
            format!(
                "{id};;;;;;Résultat {id};;<p>Texte.</p>;;;;{status};;{progress};;https://decidim.example.org/processes/parc-des-rives/f/14/results/{id};14;\n"
            )
        };
        text + &row(53, "", "60") + &row(54, "", "beaucoup") + &row(55, "inconnu", "-3")
    });
    case.edit_export("decidim.example.org-open-data-meetings.csv", |text| text.replace(",online,", ",sur_l_eau,"));
    let (_, findings, sources) = case.import();
    let states: Vec<String> =
        told(&findings, &sources).into_iter().filter(|it| it.starts_with("import-state")).collect();
    assert_eq!(
        states,
        [
            "import-state-result@2",
            "import-state-meeting@3",
            "import-state-progress@3",
            "import-state-result@3",
            "import-state-progress@5",
            "import-state-progress@6",
            "import-state@11"
        ]
    );
    let action = |number: u32| case.read(&format!("content/actions/parc-des-rives/{number}.md"));
    for number in [1, 2, 4, 5] {
        assert!(!action(number).contains("status:"), "{}", action(number));
    }
    assert!(action(3).contains("status: under-way"), "{}", action(3));
    assert!(!action(2).contains("140"), "{}", action(2));
    let meeting = case.read("content/demarches/parc-des-rives/rencontres/soiree-en-ligne-32.md");
    assert!(meeting.contains("mode: not-in-source"), "{meeting}");
}

#[test]
fn site_toml_explains_states_and_statuses() {
    let case = Case::new(CITY);
    case.edit("site.toml", |text| {
        text + "\n[import.decidim.states]\nen_cours = \"retenue\"\nwithdrawn = \"no-answer\"\nrejected = \"jamais\"\n\
                [import.decidim.statuses]\nfini = \"abandoned\"\n"
    });
    let (import, findings, sources) = case.import();
    let response = case.read(RESPONSE);
    assert!(response.contains("## Des toilettes {.answer to=P6 decision=retenue}"), "{response}");
    assert!(response.contains("## Une piscine \\{olympique\\} #1 {.answer to=P2}"), "{response}");
    assert!(case.read(OPINION).contains("## Mon ancienne idée {#P5 .recommendation}"));
    assert!(case.read("content/actions/parc-des-rives/2.md").contains("status: abandoned"));
    assert!(told(&findings, &sources).iter().any(|it| it.starts_with("import-state-charter@")));
    assert_eq!(import.files[2].told(), 0);
}

#[test]
fn proposals_in_another_language_are_taken_as_they_were_written() {
    let case = Case::new(CITY);
    case.edit_export(PROPOSALS, |text| {
        let text = text.replace("title/fr;title/machine_translations/en", "title/nl;title/machine_translations/fr");
        text.replace("body/fr;body/machine_translations/en", "body/nl;body/machine_translations/fr")
    });
    let (_, findings, sources) = case.import();
    assert!(case.read(OPINION).contains("Nous demandons des bancs avec dossier."));
    assert!(told(&findings, &sources).iter().any(|it| it.starts_with("import-language@")));
}

#[test]
fn a_private_space_is_left_to_its_members() {
    let case = Case::new(CITY);
    let private = |text: String| {
        let mut lines = text.lines();
        let head = format!("{};private_space\n", lines.next().unwrap_or_default());
        lines.fold(head, |all, line| all + line + ";true\n")
    };
    case.edit_export("decidim.example.org-open-data-participatory_processes.csv", private);
    let (_, findings, sources) = case.import();
    let told = told(&findings, &sources);
    assert!(told.iter().any(|it| it.contains("import-row-private-space")), "{told:?}");
}

#[test]
fn a_day_that_cannot_be_read_and_words_of_a_machine_are_told() {
    let case = Case::new(CITY);
    case.edit_export(PROPOSALS, |text| {
        let text = text.replacen("<p>Nous demandons des bancs avec dossier.</p>", "Des bancs\tavec dossier", 1);
        let text = text.replacen("2025-12-20 10:00:00 UTC", "20/12/2025", 1);
        text.replace(
            "body/fr;body/machine_translations/en",
            "body/machine_translations/nl;body/machine_translations/en",
        )
    });
    let (_, findings, sources) = case.import();
    let told = told(&findings, &sources);
    assert!(told.iter().any(|it| it.starts_with("import-date@2")), "{told:?}");
    assert!(told.iter().any(|it| it.starts_with("import-language-machine@")), "{told:?}");
    // A tab parts words.
    assert!(case.read(OPINION).contains("Des bancs avec dossier"));
}

#[test]
fn what_is_no_export_is_told() {
    let case = Case::new(CITY);
    for entry in fs::read_dir(case.export()).expect("the export") {
        fs::remove_file(entry.expect("an entry").path()).expect("a file less");
    }
    for (name, bytes) in [
        ("a.zip", &b"PK\x03\x04\x14"[..]),
        ("b.xlsx", b"PK\x03\x04\x14"),
        ("c.csv", b"\xff\xfei\x00d\x00"),
        ("d.csv", b"nom;prix\nx;1\n"),
        ("e.csv", b""),
    ] {
        fs::write(case.export().join(name), bytes).expect("a file");
    }
    let (import, findings, _) = case.import();
    let ids: Vec<&str> = findings.iter().map(|finding| finding.message.id).collect();
    assert_eq!(
        ids,
        ["import-file-zip", "import-file-sheet", "import-file-utf-16", "import-file-columns", "import-file-columns"]
    );
    assert_eq!(import.changes, []);
}

/// What the reader knows already: plan and actions. `status` is asserted by sources, and may be a key that it does not know yet.
#[test]
fn plan_and_actions_are_read_without_a_fault() {
    let case = Case::new(CITY);
    case.import();
    let date = Date::day(2026, 1, 15).expect("a day of the calendar");
    let options = Options { root: case.root(), date: Some(date), system_date: date, drafts: true, audit: false };
    let outcome = pipeline::check(&options, false).expect("the disk is sound");
    let faults: Vec<String> = outcome
        .findings
        .iter()
        .filter_map(|finding| {
            let Place::Source(span) = finding.place else { return None };
            let path = &outcome.sources.file(span.file).path;
            let is_ours = path.starts_with("content/plan/parc") || path.starts_with("content/actions/parc");
            // A result that is done, and of which nothing proves it, is a fault of the source that the rules have to find.
            let known = ["done-without-evidence", "status-contradicts-milestones"].contains(&finding.rule)
                || outcome.sources.text(span) == "status";
            (is_ours && !known && finding.severity.name() == "error").then(|| format!("{path}: {}", finding.message.id))
        })
        .collect();
    assert_eq!(faults, [""; 0]);
}

#[test]
fn a_link_to_a_disk_is_found_by_its_rule() {
    let case = Case::new(CITY);
    case.import();
    let date = Date::day(2026, 1, 15).expect("a day of the calendar");
    let options = Options { root: case.root(), date: Some(date), system_date: date, drafts: true, audit: false };
    let outcome = pipeline::check(&options, false).expect("the disk is sound");
    let found = outcome.findings.iter().filter(|finding| finding.rule == "local-path").count();
    assert_eq!(found, 1);
}

#[test]
fn findings_are_said_in_both_languages() {
    let (_, findings, sources) = Case::new(FAULTS).import();
    for (tag, expected) in [("fr", "n’est pas reprise"), ("en", "it is not taken")] {
        let mut out = Vec::new();
        let words = Words::of(&Lang::parse(tag).expect("a tag"));
        report::speak(voices::LINEAR, &findings, &sources, &words, &report::Options::default(), &mut out)
            .expect("a text takes everything");
        let said = String::from_utf8(out).expect("UTF-8");
        assert!(said.contains(expected) && said.contains("proposals.csv:5:1"), "{said}");
    }
}

#[test]
fn a_component_of_many_proposals_becomes_several_documents() {
    let case = Case::new(CITY);
    let row = |id: usize| {
        format!(
            "{id};;;;;;1;https://decidim.example.org/processes/parc-des-rives;12;Titre {id};;Texte.;;accepted;;Oui.;;0;0;;0;0;0;;https://decidim.example.org/processes/parc-des-rives/f/12/proposals/{id};\n"
        )
    };
    case.edit_export(PROPOSALS, |text| text + &(1000..1600).map(row).collect::<String>());
    let (import, _, _) = case.import();
    assert_eq!(import.files[2].made, 605);
    let second = case.read("content/demarches/parc-des-rives/avis-12-2.md");
    assert!(second.contains("{#P1 .recommendation}") && second.contains("{#P105 .recommendation}"));
    let response = case.read("content/demarches/parc-des-rives/reponse-12-2.md");
    assert!(response.contains("opinion: \"parc-des-rives/avis-12-2\""));
    assert_eq!(case.import().0.changes, []);
}

/// Texts that mean something to Markdown, to YAML or to CSV, and are only texts here.
const NASTY: &[&str] = &[
    "{#x .y}",
    "| a | b |\n| --- | --- |\n| 1 | 2 |",
    "[^1]: une note[^1]",
    "> cité\n> encore",
    "1) un\n2. deux\n+ trois",
    "***\n---\n===\n___",
    "~~~\n```\ncode",
    "Mot\n: définition",
    "- [ ] à faire",
    "a \\ b \\* c",
    "Table: x",
    "&lt;script&gt; &amp; <b>gras",
    "<script>alert(1)</script><p onclick=\"x()\">clic</p>",
    "<div><p>a<p>b</div></div></ul><li>c",
    "<!-- commentaire --> <![CDATA[x]]> <?php x ?>",
    "H~2~O et 6^e^ *a*b_c_d",
    "![image](x.png) [lien](javascript:x)",
    "<a href=\"https://example.org/a(b)c?d=e&f\">x [y] z</a>",
    "<a href=\"https://example.org/\"><img src=\"https://example.org/a.png\"></a>",
    "<p><strong> espace </strong>collé<em></em></p>",
    "<table><tr><td>un|deux</td></tr></table>",
    "<h3></h3><h1>Titre</h1><h6>Petit</h6>",
    "---\ntitle: x\n---",
    "#hashtag et # dièse\n## titre",
    "« guillemets » \"droits\"; 'simples', virgules, points-virgules;",
    "http:// https://example.org. (https://example.org/x)",
    "> [!NOTE]\n> non",
    "::: bloc\n%%% \n$$ x $$",
    "[mot]{abbr=\"x\"} {.classe}",
];

#[test]
fn nothing_that_people_write_becomes_markup() {
    let case = Case::new(CITY);
    let file = case.export().join(PROPOSALS);
    let header = fs::read_to_string(&file).expect("a file").lines().next().expect("a header").to_owned();
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows: String = NASTY
        .iter()
        .enumerate()
        .map(|(index, text)| {
            let (id, title) = (index + 1, quoted(&format!("Titre {}", text.replace('\n', " "))));
            format!(
                "{id};;;;;;1;https://decidim.example.org/processes/parc-des-rives;12;{title};;{};;accepted;;{};;0;0;;0;0;0;;https://decidim.example.org/processes/parc-des-rives/f/12/proposals/{id};\n",
                quoted(text),
                quoted(text)
            )
        })
        .collect();
    fs::write(&file, format!("{header}\n{rows}")).expect("a file");
    let (import, _, _) = case.import();
    assert_eq!(import.files[2].told(), 0);
    let date = Date::day(2026, 1, 15).expect("a day of the calendar");
    let options = Options { root: case.root(), date: Some(date), system_date: date, drafts: true, audit: false };
    let outcome = pipeline::check(&options, false).expect("the disk is sound");
    let mut faults = Vec::new();
    for finding in &outcome.findings {
        let Place::Source(span) = finding.place else { continue };
        // An import invents neither reasons nor follow-up: what the charter misses in them is said on purpose.
        if parvis::rules::names().any(|rule| rule == finding.rule) {
            continue;
        }
        let source = outcome.sources.file(span.file);
        let body = source.text().find("\n---\n\n").map_or(0, |at| at + 5);
        if [OPINION, RESPONSE].contains(&&*source.path) && span.bytes().start > body {
            let line = outcome.sources.range(span).0.line;
            faults.push(format!("{}:{line} {} {}", source.path, finding.message.id, source.line(line)));
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.join("\n"), case.read(OPINION));
    assert_eq!(case.import().0.changes, []);
}

#[test]
fn whatever_is_damaged_every_row_is_taken_or_told() {
    let case = Case::new(CITY);
    let file = case.export().join(PROPOSALS);
    let sound = fs::read(&file).expect("a file");
    // A generator of Knuth (MMIX): the same damage on every machine.
    let mut state: u64 = 7;
    let mut next = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % limit
    };
    for _ in 0..60 {
        let mut damaged = sound.clone();
        for _ in 0..=next(4) {
            let at = next(damaged.len());
            match next(4) {
                0 => damaged[at] = b"\";,\n\r<\xff{"[next(8)],
                1 => damaged.insert(at, b"\";,\n\r<\xff{"[next(8)]),
                2 => drop(damaged.remove(at)),
                _ => damaged.truncate(at.max(600)),
            }
        }
        fs::write(&file, &damaged).expect("a file");
        let (import, findings, sources) = case.import();
        for file in &import.files {
            assert_eq!(file.rows, file.made + file.updated + file.unchanged + file.kept + file.told());
            let of_file = |finding: &&Diagnostic| match finding.place {
                Place::Source(span) => finding.rule == "import-row" && sources.file(span.file).path == file.path,
                Place::Artifact { .. } | Place::Project => false,
            };
            assert_eq!(file.told(), findings.iter().filter(of_file).count(), "{}", file.path);
        }
        assert_eq!(case.import().0.changes, [], "{}", String::from_utf8_lossy(&damaged));
    }
}

/// The command itself: what it writes, what it says to another program, how it ends.
fn run(case: &Case, arguments: &[&str]) -> (Option<i32>, String) {
    let (root, export) = (case.root(), case.export());
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_parvis"))
        .args(["--lang", "fr", "--root", &root.to_string_lossy(), "import", "decidim", &export.to_string_lossy()])
        .args(arguments)
        .output()
        .expect("the program runs");
    (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
}

#[test]
fn a_trial_writes_nothing_and_speaks_json() {
    let case = Case::new(FAULTS);
    let (code, said) = run(&case, &["--dry-run", "--voice", "json"]);
    assert_eq!(code, Some(1));
    let records: Vec<serde_json::Value> =
        said.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect();
    assert_eq!((&records[0]["import"], &records[0]["rows"]), (&"file".into(), &10.into()));
    assert_eq!(records[0]["made"].as_u64().zip(records[0]["left_out"].as_u64()), Some((4, 6)));
    assert_eq!(records[0]["left_out_reasons"]["import-row-fields"], 3);
    let documents: Vec<&serde_json::Value> = records.iter().filter(|record| record["import"] == "document").collect();
    assert_eq!(documents.len(), 2);
    assert!(documents.iter().all(|document| document["outcome"] == "made" && document["written"] == false));
    assert_eq!(records.iter().filter(|record| record["rule"] == "import-row").count(), 6);
    assert!(!case.root().join(OPINION).exists() && !case.root().join(decidim::PATH).exists());
}

#[test]
fn the_command_says_what_it_took_and_ends_well() {
    let case = Case::new(CITY);
    let (code, said) = run(&case, &[]);
    assert_eq!(code, Some(0), "{said}");
    for line in [
        "6 lignes lues\u{a0}: 5 créées, 1 laissée de côté (raison plus bas).",
        "Colonnes écartées, parce qu’elles disent qui a écrit\u{a0}: author/id, author/name, author/url.",
        "Créé\u{a0}: content/demarches/parc-des-rives/avis.md",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    assert!(case.root().join(decidim::PATH).exists());
    let (code, said) = run(&case, &[]);
    assert!(code == Some(0) && said.contains("Rien à écrire."), "{said}");
}

#[test]
fn the_columns_of_recent_versions_are_read_on_an_english_site() {
    let case = Case::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/recent"));
    case.edit("site.toml", |text| text.replace("[\"fr\", \"en\", \"nl\"]", "[\"en\", \"fr\", \"nl\"]"));
    let (import, findings, sources) = case.import();
    let file = &import.files[0];
    assert_eq!((file.rows, file.made, file.told()), (3, 2, 1));
    assert_eq!(told(&findings, &sources), ["import-file-process@2", "import-row-withdrawn@7"]);
    let folder = "content/processes/quay";
    let folder = if case.root().join(folder).exists() { folder } else { "content/demarches/quay" };
    let opinion = case.read(&format!("{folder}/opinion.md"));
    assert!(
        opinion.contains(
            "## A ladder out of the water {#P1 .recommendation}\n\nPeople fall in.\n\n- at night\n- in winter"
        )
    );
    assert!(opinion.contains("| [P1](#P1) | Water | 31 | 2 | 1 |"), "{opinion}");
    assert!(opinion.contains("| [P2](#P2) | not given | not given | 0 | not given |"), "{opinion}");
    let response = case.read(&format!("{folder}/response.md"));
    assert!(response.contains("### Reasons\n\nYes, *three* ladders."), "{response}");
    // Half past eleven in the evening in UTC is the next day in Paris.
    assert!(response.contains("decided_on: 2026-01-09"), "{response}");
    assert!(!response.contains("to=P2"), "{response}");
    for name in ["Robin", "Sacha", "Kim", "Lee "] {
        assert!(!opinion.contains(name) && !response.contains(name), "{name}");
    }
}
