//! Bad input is our main input: every fault ends in a finding at its place, never in a panic, and all come in one run.

use std::{fmt::Write as _, fs, path::Path};

use parvis::{
    base::{diagnostic::Value, lang::Lang},
    report::words::Words,
};

use crate::project::Project;

const SUMMARY: &str = "summary: Une page d’exemple qui dit en une phrase ce que l’on y trouve.";

fn page(extra: &str, body: &str) -> String {
    format!("---\ntitle: Une page\n{SUMMARY}\n{extra}---\n\n{body}")
}

#[test]
fn the_minimal_site_is_clean() {
    assert_eq!(Project::with(&[]).told(), [""; 0]);
}

#[test]
fn all_findings_come_in_one_run() {
    let project = Project::with(&[
        ("content/a.md", "---\ntitle: Innovation : engager\nsumary: x\n---\n\n# Un\n"),
        ("content/b.md", &page("publish_at: 03/12/2026\n", "Voir [c](d.md) et <b>x</b>.\n")),
    ]);
    let told = project.told();
    for expected in [
        "content/a.md:2:8 yaml-colon-in-value",
        "content/a.md:3:1 unknown-key",
        "content/a.md:6:1 heading-level-one",
        "content/b.md:4:13 bad-date",
        "content/b.md:7:6 unknown-file",
        "content/b.md:7:19 raw-html",
    ] {
        assert!(told.iter().any(|line| line == expected), "{expected} is not in {told:#?}");
    }
}

#[test]
fn a_table_in_another_encoding_is_told_where_it_is_handed_over() {
    let project = Project::with(&[]);
    // What is handed over as it is, and what says by itself how it is written.
    let links = "[a](vieux.csv), [b](neuf.csv), [c](dit.xml), [d](tu.xml)";
    let front = "---\ntitle: Des fichiers\nsummary: Une page qui mène à des fichiers que d’autres programmes ont écrits.\n---\n";
    project.write("content/fichiers.md", format!("{front}{links}\n"));
    project.write("content/vieux.csv", b"a;d\xe9j\xe0\n");
    project.write("content/neuf.csv", "a;déjà\n");
    project.write("content/dit.xml", b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>d\xe9j\xe0</a>");
    project.write("content/tu.xml", b"<a>d\xe9j\xe0</a>");
    let told = project.told();
    let told: Vec<&String> = told.iter().filter(|line| line.ends_with("file-not-utf-8")).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    // The table, and the XML that says nothing of itself.
    let columns = [links.find("[a]"), links.find("[d]")].map(|at| at.expect("a link") + 1);
    for (line, column) in told.iter().zip(columns) {
        let place = line.strip_prefix("content/fichiers.md:5:").and_then(|rest| rest.split(' ').next());
        let place: usize = place.and_then(|place| place.parse().ok()).expect("a column");
        assert!((column..column + 14).contains(&place), "{line}");
    }
}

#[test]
fn texts_that_are_no_text_are_findings() {
    let project = Project::with(&[]);
    project.write("content/windows.md", b"---\ntitle: \xc9t\xe9\n---\n");
    project.write("content/utf16.md", b"\xff\xfe-\x00-\x00");
    project.write("content/huge.md", vec![b'x'; 50_000_000]);
    let told = project.told();
    assert_eq!(
        told,
        ["content/huge.md:1:1 file-too-large", "content/utf16.md:1:1 not-utf-8", "content/windows.md:2:8 not-utf-8"]
    );
}

#[cfg(unix)]
#[test]
fn links_and_sockets_of_the_file_system_are_findings() {
    use std::os::unix::{fs::symlink, net::UnixListener};
    let project = Project::with(&[]);
    let content = project.root().join("content");
    symlink("/etc/passwd", content.join("dehors.md")).expect("a link");
    symlink("..", content.join("boucle")).expect("a link");
    symlink("nulle-part.md", content.join("rompu.md")).expect("a link");
    let _socket = UnixListener::bind(content.join("prise")).expect("a socket");
    assert_eq!(
        project.told(),
        [
            "content/boucle:1:1 symbolic-link",
            "content/dehors.md:1:1 symbolic-link",
            "content/prise:1:1 not-a-file",
            "content/rompu.md:1:1 symbolic-link",
        ]
    );
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_other_systems_confuse_are_findings() {
    let project = Project::with(&[]);
    // The same word with a precomposed é, and with an e and a combining accent.
    for name in ["Avis.txt", "avis.txt", "\u{e9}t\u{e9}.txt", "e\u{301}te\u{301}.txt"] {
        project.write(&format!("content/{name}"), "x");
    }
    let told = project.told();
    assert_eq!(told.iter().filter(|line| line.ends_with("names-collide")).count(), 2, "{told:?}");
}

#[test]
fn what_explodes_is_refused_quickly() {
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (before, after) in "abcdefgh".chars().zip("bcdefghi".chars()) {
        let _ = writeln!(bomb, "{after}: &{after} [{}]", vec![format!("*{before}"); 10].join(", "));
    }
    let lists: String = (0..1000).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect();
    let project = Project::with(&[
        ("content/bombe.md", &page(&bomb, "")),
        ("content/fond.md", &page(&format!("themes: {}\n", "[".repeat(50_000)), "")),
        ("content/listes.md", &page("", &lists)),
    ]);
    let told = project.told().join("\n");
    for rule in ["bombe.md", "fond.md", "yaml-limit", "listes.md", "nesting-too-deep"] {
        assert!(told.contains(rule), "{rule} is not in {told}");
    }
}

#[test]
fn addresses_are_taken_once() {
    let project = Project::with(&[
        ("content/une.md", &page("", "")),
        ("content/une/index.md", &page("", "")),
        ("content/feed.xml", "<feed/>"),
        ("content/en/feed.xml", "<feed/>"),
        ("content/deux.md", &page("aliases: [/une/]\n", "")),
        ("content/---.md", &page("", "")),
    ]);
    let told = project.told();
    let count = |rule: &str| told.iter().filter(|line| line.ends_with(rule)).count();
    assert_eq!(count("address-collision"), 2, "{told:?}");
    assert_eq!(count("address-empty"), 1, "{told:?}");
    assert_eq!(count("address-reserved"), 2, "{told:?}");
}

#[test]
fn embargo_and_expiry_follow_the_date_of_the_build() {
    let project = Project::with(&[
        ("content/demain.md", &page("publish_at: 2026-12-01\n", "")),
        ("content/hier.md", &page("expire_at: 2026-11-01\n", "")),
        ("content/brouillon.md", &page("draft: true\n", "")),
    ]);
    let outcome = project.build(false).expect("a build");
    assert_eq!(outcome.findings, []);
    let next = outcome.next_change.map(|(day, document)| format!("{day} {}", document.work()));
    assert_eq!(next.as_deref(), Some("2026-12-01 page/demain"));
    let dist = project.root().join("dist");
    assert!(!dist.join("demain").exists() && !dist.join("brouillon").exists());
    assert!(project.built("hier/index.html").contains("1er novembre 2026"));
    assert!(!project.built("plan-du-site/index.html").contains("hier/"));
}

#[test]
fn a_failed_build_leaves_the_former_site_whole() {
    let project = Project::with(&[]);
    project.build(false).expect("a build");
    let before = project.built("index.html");
    project.write("content/index.md", "---\ntitle: [\n---\n");
    let outcome = project.build(false).expect("a build");
    assert!(outcome.refused);
    assert_eq!(project.built("index.html"), before);
}

#[test]
fn a_broken_template_is_a_finding() {
    let project =
        Project::with(&[("themes/parvis/templates/parts/footer.html", "<footer>{{ frame.organisation </footer>")]);
    assert_eq!(project.told(), ["themes/parvis/templates/parts/footer.html:1:31 template-error"]);
}

#[test]
fn a_template_that_fails_when_it_is_filled_is_one_finding_and_publishes_nothing() {
    let project = Project::with(&[]);
    project.build(false).expect("a build");
    let before = project.built("index.html");
    project.write("themes/parvis/templates/parts/footer.html", "<footer>\n{{ frame.organization }}</footer>");
    assert_eq!(project.told(), ["themes/parvis/templates/parts/footer.html:2:10 template-error"]);
    assert!(project.build(false).expect("a build").refused);
    assert_eq!(project.built("index.html"), before);
}

#[test]
fn a_message_that_the_theme_does_not_have_is_a_finding() {
    let project =
        Project::with(&[("themes/parvis/templates/parts/footer.html", "<footer>{{ t(id=\"pied\") }}</footer>")]);
    assert_eq!(project.told(), ["themes/parvis/templates/parts/footer.html:1:12 template-error"]);
}

#[test]
fn a_heading_does_not_take_the_anchor_of_an_objective() {
    let plan = "charter: pacte\nperiod: not-in-source\naxes: [{id: axe, title: Un axe, objectives: [{id: marcher, title: Marcher, actions: [1]}]}]\nid: plan\n";
    let project = Project::with(&[("content/plan/index.md", &page(plan, "## Marcher\n\n## Autre {#_x}\n"))]);
    let told = project.told();
    for rule in ["content/plan/index.md:10:1 duplicate-anchor", "content/plan/index.md:12:12 bad-anchor"] {
        assert!(told.iter().any(|line| line == rule), "{rule} is not in {told:#?}");
    }
}

#[test]
fn files_of_drafts_are_not_published_and_evidence_exists() {
    let draft = page("draft: true\n", "![Un secret](secret.svg)\n");
    let milestones = "[{label: U, due: 2026-01-01, reached_on: 2026-02-01, evidence: page/nulle-part}]";
    let action = format!(
        "number: 1\nobjective: o\nowner: not-in-source\ndeadline: continuous\nindicators: not-in-source\nmilestones: {milestones}\n"
    );
    let project = Project::with(&[
        ("content/brouillon.md", &draft),
        ("content/secret.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/NOTE.MD", &draft),
        ("content/actions/1.md", &page(&action, "")),
    ]);
    let told = project.told();
    let expected = [
        "content/NOTE.MD file-unused",
        "content/secret.svg file-unused",
        "content/actions/1.md:9:76 unknown-reference",
    ];
    for line in expected {
        assert!(told.iter().any(|it| it == line), "{line} is not in {told:#?}");
    }
    project.write("content/actions/1.md", page("kind: page\n", ""));
    project.build(false).expect("a build");
    let dist = project.root().join("dist");
    assert!(!dist.join("secret.svg").exists() && !dist.join("NOTE.MD").exists());
}

#[test]
fn evidence_that_shows_nothing_proves_nothing() {
    let told = |evidence: &str| {
        let milestones = format!("[{{label: U, due: 2026-01-01, reached_on: 2026-02-01{evidence}}}]");
        let action = format!(
            "number: 1\nobjective: o\nowner: not-in-source\ndeadline: continuous\nindicators: not-in-source\nmilestones: {milestones}\n"
        );
        let project = Project::with(&[("content/actions/1.md", &page(&action, ""))]);
        project
            .told()
            .iter()
            .any(|line| line.starts_with("content/actions/1.md:9:") && line.ends_with("done-without-evidence"))
    };
    for evidence in
        ["", ", evidence: ''", ", evidence: not-in-source", ", evidence: Fait.", ", evidence: OK", ", evidence: '—'"]
    {
        assert!(told(evidence), "{evidence}");
    }
    assert!(!told(", evidence: Douze bancs sur le quai depuis mars"));
    assert!(!told(", evidence: action/2"), "a reference is no idle word");
}

#[test]
fn a_path_of_a_machine_is_told_once() {
    let body = "Voir <file:///tmp/x.pdf>.\n\n![Une photo](/Users/jeanne/Pictures/a.jpg)\n\n[Le plan](C:/plans/a.pdf) et \\\\serveur\\plans\\a.pdf\n";
    let told = Project::with(&[("content/a.md", &page("", body))]).told();
    assert_eq!(told.iter().filter(|line| line.ends_with("local-path")).count(), 4, "{told:#?}");
}

#[test]
fn a_table_in_a_quotation_keeps_its_caption() {
    let quoted = "> Table: Les dates\n>\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n";
    assert_eq!(Project::with(&[("content/a.md", &page("", quoted))]).told(), [""; 0]);
}

#[test]
fn translations_wait_for_their_original() {
    let project = Project::with(&[
        ("content/une.md", &page("draft: true\n", "")),
        ("content/une.en.md", &page("of_version: 1\n", "")),
    ]);
    project.build(false).expect("a build");
    assert!(!project.root().join("dist/en/une").exists());
}

#[test]
fn a_theme_that_does_not_exist_and_a_sheet_that_asks_elsewhere_are_findings() {
    let unknown = Project::with(&[]);
    unknown.write("site.toml", crate::project::CLEAN[0].1.replacen("[text.fr]", "theme = \"parvi\"\n[text.fr]", 1));
    assert_eq!(unknown.told(), ["site.toml:5:10 unknown-theme"]);
    let sheet = Project::with(&[("themes/parvis/parvis.css", "@import \"https://ailleurs.example/x.css\";\n")]);
    assert_eq!(sheet.told(), ["themes/parvis/parvis.css:1:1 third-party-request"]);
}

#[test]
fn a_translation_names_an_original_that_exists() {
    let project = Project::with(&[("content/join.md", &page("lang: en\ntranslation_of: acessibilite\n", ""))]);
    assert_eq!(project.told(), ["content/join.md:5:17 unknown-reference"]);
}

#[test]
fn the_pages_of_french_law_are_asked_of_french_sites() {
    let legal = ["mentions-legales", "donnees-personnelles", "accessibilite", "plan-du-site"];
    let project = Project::with(&[]);
    for page in legal {
        fs::remove_file(project.root().join(format!("content/{page}.md"))).expect("a page of the site");
    }
    assert!(project.told().contains(&"project legal-page-missing".to_owned()));
    let settings = fs::read_to_string(project.root().join("site.toml")).expect("the settings");
    project.write("site.toml", settings.replace("[\"fr\", \"en\"]", "[\"en\"]").replace("[text.fr]", "[text.nl]"));
    project.write(
        "content/index.md",
        "---\ntitle: Home\nsummary: Taking part in our city, told in a few plain words.\n---\n",
    );
    assert!(!project.told().iter().any(|line| line.contains("legal-page-missing")), "{:?}", project.told());
}

#[test]
fn a_follow_up_without_a_date_is_named_by_what_it_promises() {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let path = "content/demarches/parc-des-deux-rives/reponse.md";
    let text = fs::read_to_string(project.root().join(path)).expect("the response");
    let promise = "Planter 30 arbres à côté des bancs — service Nature — ";
    for (written, expected) in [
        ("Planter 30 arbres — service Nature — bientôt", "Planter 30 arbres"),
        ("Planter — au printemps — 30 arbres — service Nature — bientôt", "Planter — au printemps — 30 arbres"),
        ("Planter 30 arbres — au printemps — les jardiniers", "Planter 30 arbres — au printemps"),
    ] {
        project.write(path, text.replacen(&format!("{promise}2027-03-15"), written, 1));
        let findings = project.check().expect("a check").findings;
        let finding = findings.iter().find(|finding| finding.rule == "follow-up-missing").expect("a finding");
        let what = finding.message.arguments.iter().find(|(name, _)| *name == "what").map(|(_, value)| value);
        assert!(matches!(what, Some(Value::Text(what)) if &**what == expected), "{what:?}");
    }
}

#[test]
fn an_easy_read_version_stands_beside_its_original_in_every_language() {
    const EASY: &str = "---\ntitle: Le parc\nsummary: Les habitants ont donné leurs idées pour un parc.\nof_version: 1\n---\n\nLe parc ouvre au printemps.\n";
    const PARK: &str = "---\ntitle: Le parc\nsummary: Une page d’exemple, avec un résumé assez long pour les listes du site.\n---\n\nLe parc ouvre.\n";
    let found = |files: &[(&str, &str)]| {
        let told = Project::with(files).told();
        told.into_iter().filter(|line| line.ends_with("-without-original")).collect::<Vec<_>>()
    };
    let told = |path: &str| vec![format!("{path}:2:8 easy-read-without-original")];
    assert_eq!(found(&[("content/parc.falc.md", EASY)]), told("content/parc.falc.md"));
    assert_eq!(found(&[("content/parc.md", PARK), ("content/parc.falc.md", EASY)]), [""; 0]);
    // The one in English is of the English text.
    let english = ("content/parc.en.falc.md", EASY);
    assert_eq!(found(&[("content/parc.md", PARK), english]), told("content/parc.en.falc.md"));
    assert_eq!(found(&[("content/parc.md", PARK), ("content/parc.en.md", PARK), english]), [""; 0]);
    // Its language comes first: the other way round it would be a page of its own, and nobody would find it.
    let misnamed = [("content/parc.md", PARK), ("content/parc.en.md", PARK), ("content/parc.falc.en.md", EASY)];
    assert_eq!(Project::with(&misnamed).told(), told("content/parc.falc.en.md"), "and nothing else");
    let outcome = Project::with(&misnamed).check().expect("a check");
    let finding = outcome.findings.iter().find(|it| it.rule == "easy-read-without-original").expect("a finding");
    assert_eq!(finding.message.id, "easy-read-without-original-order");
    let words = Words::of(&Lang::parse("fr").expect("a tag"));
    let action = words.action(&finding.message).expect("what to do");
    assert!(action.contains("content/parc.en.falc.md"), "{action}");
}

#[test]
fn of_two_pages_that_show_the_same_the_one_that_the_menu_does_not_name_is_told() {
    let page = |title: &str| format!("---\ntitle: {title}\n{SUMMARY}\nshows: search\n---\n");
    let (first, second) = (page("Chercher"), page("Recherche"));
    let files = [("content/chercher.md", &*first), ("content/recherche.md", &*second)];
    let told = |settings: &str| {
        let project = Project::with(&files);
        let toml = project.read("site.toml").replace("languages", &format!("{settings}\nlanguages"));
        project.write("site.toml", toml);
        let told = project.told().into_iter().filter(|line| line.ends_with(" shown-twice")).collect::<Vec<_>>();
        project.build(true).expect("a site");
        let search = project.built("mentions-legales/index.html");
        (told.join(" "), search.contains("href=../chercher/"), search.contains("href=../recherche/"))
    };
    assert_eq!(told(""), ("content/recherche.md:2:8 shown-twice".to_owned(), true, false));
    let named = ("content/chercher.md:2:8 shown-twice".to_owned(), false, true);
    assert_eq!(told("menu = [\"page/recherche\"]"), named, "other links lead where the menu does");
    assert_eq!(told("footer = [\"page/recherche\"]"), named);
    let both = "menu = [\"page/chercher\"]\nfooter = [\"page/recherche\"]";
    assert_eq!(told(both).0, "content/recherche.md:2:8 shown-twice", "the menu comes first");
}

#[test]
fn of_two_pages_that_list_a_kind_the_one_that_the_menu_names_is_the_way_up() {
    let page = |title: &str| format!("---\ntitle: {title}\n{SUMMARY}\nlists: news\n---\n");
    let news = format!(
        "---\nkind: news\ntitle: Un parc ouvre\n{SUMMARY}\ndate: 2026-11-02\nabout: [page/mentions-legales]\n---\nDu texte.\n"
    );
    let (first, second) = (page("Brèves"), page("Nouvelles"));
    let files =
        [("content/breves.md", &*first), ("content/nouvelles.md", &*second), ("content/actualites/parc.md", &*news)];
    let crumbs = |settings: &str| {
        let project = Project::with(&files);
        let toml = project.read("site.toml").replace("languages", &format!("{settings}\nlanguages"));
        project.write("site.toml", toml);
        assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
        let built = project.built("actualites/parc/index.html");
        let trail = built.split_once("breadcrumb").and_then(|(_, rest)| rest.split_once("</ol>")).expect("a trail").0;
        (trail.contains("Brèves"), trail.contains("Nouvelles"))
    };
    assert_eq!(crumbs(""), (true, false));
    assert_eq!(crumbs("menu = [\"page/nouvelles\"]"), (false, true));
}
