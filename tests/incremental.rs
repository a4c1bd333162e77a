//! An incremental build gives the bytes of a fresh one, whatever changed, and renders nothing when nothing did.

use std::{collections::BTreeMap, fs, path::Path};

use parvis::base::diagnostic::Severity;

use crate::project::Project;

fn site() -> Project {
    Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/autre-ville"))
}

fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("the site is readable"));
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let inside = entry.path().strip_prefix(folder).expect("a walked path lies below its root");
            (inside.display().to_string(), fs::read(entry.path()).expect("a file"))
        })
        .collect()
}

fn assert_same_as_fresh(project: &Project, change: &str) {
    let outcome = project.build(false).expect("a build");
    let errors: Vec<_> = outcome.findings.iter().filter(|it| it.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "nothing is published after: {change}: {errors:#?}");
    let anew = project.build_into("fresh", true).expect("a build");
    assert_eq!(outcome.findings, anew.findings, "what is told after: {change}");
    let (built, fresh) = (tree(&project.root().join("dist")), tree(&project.root().join("fresh")));
    let names: Vec<&String> = built.keys().chain(fresh.keys()).collect();
    for name in names {
        assert_eq!(built.get(name), fresh.get(name), "{name} after: {change}");
    }
}

#[test]
fn words_that_were_sound_are_read_again_when_what_they_are_held_against_changed() {
    let project = site();
    edit(&project, "content/actualites/bancs.md", "de la mairie", "de la mairie, dit le CCAS de Lille");
    let told = |project: &Project| {
        let findings = project.build(false).expect("a build").findings;
        findings.iter().filter(|finding| finding.rule == "acronym-undefined").count()
    };
    let before = told(&project);
    assert!(before > 0, "nothing explains CCAS");
    edit(&project, "content/index.md", "\n---\n", "\n---\n\n");
    assert_eq!(told(&project), before, "another text changed, and this one is as it was");
    let term = "content/glossaire/ccas.md";
    let text = "---\ntitle: CCAS\ndefinition: Le centre communal d’action sociale, qui aide les habitants.\n---\n";
    fs::write(project.root().join(term), text).expect("a file");
    assert_eq!(told(&project), before - 1, "the glossary explains it");
    fs::remove_file(project.root().join(term)).expect("a removal");
    assert_eq!(told(&project), before, "no longer");
}

#[test]
fn nothing_changed_renders_nothing() {
    let project = site();
    let first = project.build(false).expect("a build");
    let second = project.build(false).expect("a build");
    assert!(first.rendered.kept == 0 && !first.rendered.done.is_empty());
    assert_eq!((second.rendered.done.len(), second.rendered.kept), (0, first.rendered.done.len()));
}

#[test]
fn prose_changes_its_page_and_what_may_carry_it() {
    let project = site();
    project.build(false).expect("a build");
    let path = project.root().join("content/actualites/bancs.md");
    let text = fs::read_to_string(&path).expect("a document");
    fs::write(&path, text.replace("de la mairie", "de l’école")).expect("a file");
    let done = project.build(false).expect("a build").rendered.done;
    let paths: Vec<&str> = done.iter().map(|(job, _)| job.path.as_str()).collect();
    let expected = [
        "donnees/actualites.csv",
        "donnees/actualites.json",
        "donnees/catalogue.jsonld",
        "feed.xml",
        "feed.json",
        "actualites/bancs/index.html",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn a_changed_answer_remakes_the_data_of_answers_and_no_page_that_does_not_show_it() {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trois-phases"));
    project.build(false).expect("a build");
    let path = project.root().join("content/projets/halles/reponse.md");
    let text = fs::read_to_string(&path).expect("a document");
    let line =
        text.lines().find(|line| line.len() > 60 && line.ends_with('.') && !line.contains(": ")).expect("a reason");
    fs::write(&path, text.replace(line, &format!("{line} C’est redit."))).expect("a file");
    let done = project.build(false).expect("a build").rendered.done;
    let paths: Vec<&str> = done.iter().map(|(job, _)| job.path.as_str()).collect();
    for remade in
        ["donnees/reponses.csv", "donnees/reponses.json", "donnees/suites.csv", "projets/halles/reponse/index.html"]
    {
        assert!(paths.contains(&remade), "{remade} is not in {paths:?}");
    }
    for kept in ["donnees/communes.csv", "donnees/actions.csv", "rendez-vous/index.html", "glossaire/criee/index.html"]
    {
        assert!(!paths.contains(&kept), "{kept} is in {paths:?}");
    }
    assert_same_as_fresh(&project, "a changed answer");
}

fn paths_of(outcome: &parvis::pipeline::Outcome) -> Vec<&str> {
    outcome.rendered.done.iter().map(|(job, _)| job.path.as_str()).collect()
}

/// Replaces a text in a file of a project.
fn edit(project: &Project, path: &str, from: &str, to: &str) {
    let file = project.root().join(path);
    let text = fs::read_to_string(&file).expect("a source");
    assert!(text.contains(from), "{path} has no {from}");
    fs::write(&file, text.replace(from, to)).expect("a file");
}

#[test]
fn a_day_that_passes_makes_again_what_it_changes() {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trois-phases"));
    fs::remove_file(project.root().join("content/projets/passage/avis.md")).expect("a removal");
    edit(&project, "content/projets/passage/index.md", "closes_on: 2026-06-15", "closes_on: 2026-12-01");
    let passage = "projets/passage/index.html";
    project.build_on("2026-12-01").expect("a build");
    assert!(project.built(passage).contains("Ouverte jusqu’au 1er décembre 2026"));
    assert!(project.built("index.html").contains("Ouverte jusqu’au 1er décembre 2026"));
    let outcome = project.build_on("2026-12-02").expect("a build");
    let paths = paths_of(&outcome);
    for path in [passage, "projets/passage/bulletin/index.html", "index.html", "projets/index.html"] {
        assert!(paths.contains(&path), "{path} shows that the process closed: {paths:?}");
    }
    assert!(!paths.contains(&"projets/halles/reponse/index.html"), "what the day does not change is left alone");
    assert!(project.built(passage).contains("Participation terminée"));
}

#[test]
fn an_answer_makes_again_the_pages_that_show_it() {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trois-phases"));
    project.build(false).expect("a build");
    edit(
        &project,
        "content/projets/halles/reponse.md",
        "On voit mieux ce que l’on achète.",
        "On voit mieux ses choux.",
    );
    let outcome = project.build(false).expect("a build");
    let paths = paths_of(&outcome);
    for path in ["projets/halles/reponse/index.html", "projets/halles/avis/r1/index.html"] {
        assert!(paths.contains(&path), "{path} shows the answer: {paths:?}");
    }
    assert!(!paths.contains(&"projets/passage/index.html"), "{paths:?}");
    assert!(project.built("projets/halles/avis/r1/index.html").contains("On voit mieux ses choux."));
    assert_same_as_fresh(&project, "an answer");
}

#[test]
fn any_change_gives_the_bytes_of_a_fresh_build() {
    let project = site();
    project.build(false).expect("a build");
    // Document, what is replaced, by what.
    let changes = [
        ("content/actualites/bancs.md", "Douze bancs", "Treize bancs"),
        ("content/actualites/bancs.md", "2025-09-12\nabout", "2025-10-12\nabout"),
        ("content/actualites/bancs.md", "aliases: [/bancs/]", "aliases: [/anciens-bancs/]"),
        ("content/charte/index.md", "{id: dire, title: Dire}", "{id: dire, title: Parler}"),
        ("content/charte/index.md", "Cinq engagements", "Nos engagements"),
        ("content/plan/index.md", "title: Marcher", "title: Aller à pied"),
        ("content/plan/index.md", "actions: [1, 2, 3]", "actions: [3, 2, 1]"),
        ("content/actions/1.md", "deadline: 2026-06-30", "deadline: 2027-06-30"),
        ("content/actions/1.md", "serves: {principles: [dire, ecouter]}", "serves: {principles: [ecouter]}"),
        ("content/actions/2.md", "title: Élargir les trottoirs", "title: Élargir\nshort_title: Élargir"),
        ("content/index.md", "Bienvenue", "Bienvenue, voyez [une nouvelle](actualites/bancs.md),"),
        ("content/plan-du-site.md", "title: Plan du site", "title: Toutes les pages"),
        ("content/glossaire/riverain.md", "title: Riverain", "title: Riveraine"),
        ("site.toml", "title = \"Participer à Valbourg\"", "title = \"Valbourg participe\""),
        ("site.toml", "accent = \"#0b5345\"", "accent = \"#5b2c0a\""),
        ("site.toml", "home-news = \"Quoi de neuf ?\"", "home-news = \"Les nouvelles\""),
        ("site.toml", "menu = [\"charter/pacte\", ", "menu = ["),
    ];
    for (path, from, to) in changes {
        let file = project.root().join(path);
        let text = fs::read_to_string(&file).expect("a source");
        assert!(text.contains(from), "{path} has no {from}");
        fs::write(&file, text.replace(from, to)).expect("a file");
        assert_same_as_fresh(&project, &format!("{path}: {to}"));
    }
    project.write(
        "content/glossaire/banc.md",
        "---\ntitle: Banc\ndefinition: Ce sur quoi l’on s’assied dans la rue.\n---\n",
    );
    assert_same_as_fresh(&project, "a document more");
    fs::remove_file(project.root().join("content/glossaire/banc.md")).expect("a removal");
    assert_same_as_fresh(&project, "a document less");
    project.write("content/actualites/plan.txt", "un plan");
    assert_same_as_fresh(&project, "a file more");
    project.write("themes/parvis/templates/parts/footer.html", "<footer><p>{{ frame.organisation }}</p></footer>");
    assert_same_as_fresh(&project, "a template replaced");
}

/// One edit after the other of a site with whole processes, each of them something that other pages show.
#[test]
fn any_change_of_a_process_gives_the_bytes_of_a_fresh_build() {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trois-phases"));
    let halles = "content/projets/halles/index.md";
    for (path, text) in ADDED {
        project.write(path, text);
    }
    edit(&project, "site.toml", "languages = [\"fr\"]", "date = 2026-11-23\nlanguages = [\"fr\", \"en\"]");
    edit(
        &project,
        "site.toml",
        "[text.fr]",
        "[text.en]\ntitle = \"Port-Alune talks\"\norganisation = \"City\"\ntagline = \"What the city promised.\"\n\n[text.fr]",
    );
    edit(&project, halles, "contact: Équipe", "themes: [toits]\ncontact: Équipe");
    assert_same_as_fresh(&project, "nothing");
    // Three at a time: a site is built twice for each comparison.
    for edits in EDITS.chunks(3) {
        for (path, from, to) in edits {
            edit(&project, path, from, to);
        }
        assert_same_as_fresh(&project, &format!("{edits:?}"));
    }
    for (path, text) in ARRIVING {
        project.write(path, text);
        assert_same_as_fresh(&project, &format!("{path} comes"));
    }
    let leaving = [
        "content/projets/halles/index.falc.md",
        "content/actualites/toile.md",
        "content/projets/halles/bilan.md",
        "content/actions/1.en.md",
        "content/charte/index.en.md",
    ];
    for path in leaving {
        fs::remove_file(project.root().join(path)).expect("a removal");
        assert_same_as_fresh(&project, &format!("{path} goes"));
    }
    edit(&project, "site.toml", "date = 2026-11-23", "date = 2027-02-15");
    assert_same_as_fresh(&project, "months pass");
}

const ADDED: &[(&str, &str)] = &[
    (
        "content/themes/toits.md",
        "---\ntitle: Les toits\nsummary: Tout ce qui protège de la pluie, en dur ou en toile, au marché.\n---\n",
    ),
    (
        "content/charte/index.en.md",
        "---\nid: serment\ntitle: Oath of participation\nsummary: Three principles and three steps, voted by the city council in January.\nprinciples: [{id: tot, title: Speak early}]\n\
         phases: [{id: promettre, title: Promise}]\nwords: {reasons: [Why], follow_up: [And now]}\n---\n\n## Speak early {#tot .principle}\n",
    ),
    (
        "content/projets/halles/index.falc.md",
        "---\ntitle: Un toit pour le marché\nof_version: 1\nsummary: Le marché aura un toit. Les habitants disent leur avis.\n---\n\nLe marché aura un toit.\n",
    ),
];

const EDITS: &[(&str, &str, &str)] = &[
    ("content/projets/halles/index.md", "closes_on: 2026-05-15", "closes_on: 2026-05-20"),
    ("content/projets/halles/index.md", "from: 2026-05-18, to: 2026-08-15", "from: 2026-05-18, to: 2026-09-15"),
    ("content/projets/halles/index.md", "title: Un toit pour le marché", "title: Un toit clair"),
    ("content/projets/passage/contrat.md", "within: 3 mois", "within: 2 mois"),
    ("content/projets/passage/index.md", "expected_on: 2026-12-15", "expected_on: 2027-01-15"),
    ("content/charte/index.md", "replies: [Le dernier mot]", "replies: [Réplique]"),
    ("content/charte/index.md", "replies: [Réplique]", "replies: [Le dernier mot]"),
    ("content/charte/index.md", "label: On le fait,", "label: C’est oui,"),
    ("content/charte/index.md", "title: Parler clair}", "title: Dire clairement}"),
    ("content/charte/index.md", "response_deadline: 3 mois", "response_deadline: 4 mois"),
    ("content/charte/index.md", "{id: ecouter, title: Écouter,", "{id: ecouter, title: Entendre,"),
    ("content/charte/index.en.md", "title: Promise}", "title: To promise}"),
    ("content/rendez-vous/sous-la-toile.md", "## Compte rendu {.minutes}", "## Ce que l’on a dit"),
    (
        "content/rendez-vous/sous-la-toile.md",
        "mode: in-person",
        "mode: in-person\nexception: {kind: cancelled, decided_on: 2026-04-19, reason: La pluie}",
    ),
    ("content/equipes/quais.md", "title: ", "title: Nouvelle "),
    ("content/projets/halles/avis.md", "Un marché le vendredi soir", "Un marché de nuit"),
    ("content/projets/halles/avis.md", "support=13/25", "support=12/25"),
    ("content/themes/toits.md", "title: Les toits", "title: Les toitures"),
    ("content/plan/index.md", "title: ", "title: Le "),
    ("content/actions/1.md", "title: ", "title: Mieux "),
    ("content/projets/halles/reponse.md", "decision=on-essaie until=2027-06-30", "decision=on-essaie until=2027-01-31"),
    ("content/projets/halles/reponse.md", "équipe Quais — 2027-12", "service Halles — 2026-12"),
    ("content/projets/halles/bilan.md", "Les adolescents", "Les lycéens"),
    (
        "content/projets/halles/bilan.md",
        "kind: report",
        "kind: report\nwaivers: [{rule: closed-without-report, reason: On attend un comptage., until: 2027-01-31}]",
    ),
];

/// Translations and easy-read versions that come later.
const ARRIVING: &[(&str, &str)] = &[
    (
        "content/projets/halles/index.en.md",
        "---\ntitle: A roof for the market\nsummary: Which roof, and for whom? Three proposals and three answers.\n---\n",
    ),
    (
        "content/projets/passage/index.falc.md",
        "---\ntitle: Le passage\nof_version: 1\nsummary: Les voitures passent-elles par le phare ? On demande aux habitants.\n---\n\nOn demande.\n",
    ),
    (
        "content/actions/1.en.md",
        "---\ntitle: A clear roof\nsummary: The action that gives the market of the port its roof.\n---\n",
    ),
];

#[test]
fn what_somebody_changed_in_the_output_is_made_again() {
    let project = site();
    project.build(false).expect("a build");
    let dist = project.root().join("dist");
    let before = tree(&dist);
    fs::remove_file(dist.join("charte/index.html")).expect("a removal");
    fs::write(dist.join("index.html"), "autre chose").expect("a file");
    project.build(false).expect("a build");
    assert_eq!(tree(&dist), before);
}

const CHART: &str = "---\ntitle: Bilan\nsummary: Le bilan des rencontres de l’année, avec un graphique et ses données.\n---\n\n\
                     ```chart\ntype: bar\ntitle: Participants\nfinding: Hem a réuni plus de monde.\nsource: rencontres.csv\n```\n";

#[test]
fn data_beside_a_document_change_its_page_and_their_own_copy() {
    let data = "Rencontre;Participants\nLille;42\nHem;61\n";
    let project = Project::with(&[("content/bilan.md", CHART), ("content/rencontres.csv", data)]);
    project.build(false).expect("a build");
    assert_eq!(project.built("rencontres.csv"), data);
    let page = project.built("bilan/index.html");
    assert!(page.contains(">61<") && page.contains("(CSV, 39 octets)"), "{page}");
    project.write("content/rencontres.csv", data.replace("61", "1 061"));
    let done = project.build(false).expect("a build").rendered.done;
    let paths: Vec<&str> = done.iter().map(|(job, _)| job.path.as_str()).collect();
    assert_eq!(paths, ["rencontres.csv", "bilan/index.html"]);
    assert!(project.built("bilan/index.html").contains("1\u{a0}061"));
    assert_same_as_fresh(&project, "the data of a chart");
}

#[test]
fn faults_of_data_are_told_at_their_place_and_once() {
    let project = Project::with(&[
        ("content/bilan.md", CHART),
        ("content/bilan.en.md", &CHART.replace("Le bilan", "A report about all of the")),
        ("content/rencontres.csv", "Rencontre;Participants\nLille;42\nHem;beaucoup\n"),
        ("content/sans.md", &CHART.replace("rencontres.csv", "rencontre.csv")),
    ]);
    let told = project.told();
    let told: Vec<&str> =
        told.iter().map(String::as_str).filter(|it| !it.contains("easy") && !it.contains("stale")).collect();
    assert_eq!(told, ["content/rencontres.csv:3:5 chart-invalid", "content/sans.md:10:9 unknown-file"]);
}

#[test]
fn a_site_at_rest_is_neither_read_nor_made_and_says_what_it_said() {
    let project = site();
    assert!(project.at_rest().is_none(), "nothing was built");
    // Files of this very moment are not trusted: another change could have the same time.
    std::thread::sleep(std::time::Duration::from_millis(50));
    let first = project.build(false).expect("a build");
    let rest = project.at_rest().expect("nothing changed");
    let rules =
        |findings: &[parvis::base::diagnostic::Diagnostic]| findings.iter().map(|it| it.rule).collect::<Vec<_>>();
    assert_eq!((rules(&rest.findings), rest.kept), (rules(&first.findings), first.rendered.done.len()));
    assert!(!rest.findings.is_empty(), "this site has something to say");
    let undisturbed = |change: &dyn Fn(&Path)| {
        change(project.root());
        let found = project.at_rest().is_some();
        std::thread::sleep(std::time::Duration::from_millis(50));
        project.build(false).expect("a build");
        assert!(project.at_rest().is_some(), "the next build rests again");
        found
    };
    let bancs = "content/actualites/bancs.md";
    let text = project.read(bancs);
    assert!(!undisturbed(&|root| fs::write(root.join(bancs), text.replace("mairie", "mairie,")).expect("a text")));
    // Another file of the same name, length and bytes.
    let swapped = |root: &Path| {
        fs::copy(root.join(bancs), root.join("b.md"))
            .and_then(|_| fs::rename(root.join("b.md"), root.join(bancs)))
            .expect("a text");
    };
    assert!(!undisturbed(&swapped));
    assert!(!undisturbed(&|root| fs::write(root.join("dist/index.html"), "mine").expect("a page")));
    assert!(!undisturbed(&|root| fs::write(root.join("dist/more.html"), "mine").expect("a page")));
    assert!(!undisturbed(&|root| fs::remove_file(root.join("dist/index.html")).expect("a page")));
    assert!(undisturbed(&|_| ()));
}

/// A build that makes a picture, before it makes pages, and during which somebody takes away what a closure says.
#[cfg(feature = "pictures")]
fn build_while(project: &Project, number: u8, takes: &(dyn Fn() + Sync)) -> parvis::pipeline::Outcome {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_pixel(8, 8, image::Rgb([number, 9, 9]));
    picture.write_with_encoder(image::codecs::png::PngEncoder::new(&mut bytes)).expect("room in memory");
    project.write(&format!("content/banc-{number}.png"), bytes);
    let page = format!(
        "---\ntitle: Le banc\nsummary: Une page d’exemple, avec un résumé assez long pour les listes du site.\n---\n\n![Un banc](banc-{number}.png)\n"
    );
    project.write("content/banc.md", page);
    let once = std::sync::Once::new();
    let told = |_| once.call_once(takes);
    let outcome = project.build_telling("dist", false, &told).expect("a build");
    assert!(once.is_completed(), "a picture was made");
    outcome
}

#[cfg(feature = "pictures")]
#[test]
fn what_somebody_takes_out_of_the_output_while_it_is_built_is_made_anew() {
    let project = Project::with(&[]);
    project.build(false).expect("a build");
    let dist = project.root().join("dist");
    build_while(&project, 1, &|| fs::remove_file(dist.join("plan-du-site/index.html")).expect("a page"));
    assert!(dist.join("plan-du-site/index.html").is_file());
    assert_same_as_fresh(&project, "a page was taken away");
    let outcome = build_while(&project, 2, &|| fs::remove_dir_all(&dist).expect("a folder"));
    assert!(!outcome.refused);
    assert_same_as_fresh(&project, "everything was taken away");
}
