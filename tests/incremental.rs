//! An incremental build gives the bytes of a fresh one, whatever changed, and renders nothing when nothing did.

use std::{collections::BTreeMap, fs, path::Path};

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
    project.build(false).expect("a build");
    project.build_into("fresh", true).expect("a build");
    let (built, fresh) = (tree(&project.root().join("dist")), tree(&project.root().join("fresh")));
    let names: Vec<&String> = built.keys().chain(fresh.keys()).collect();
    for name in names {
        assert_eq!(built.get(name), fresh.get(name), "{name} after: {change}");
    }
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
fn prose_changes_its_page_and_the_feed_that_may_carry_it() {
    let project = site();
    project.build(false).expect("a build");
    let path = project.root().join("content/actualites/bancs.md");
    let text = fs::read_to_string(&path).expect("a document");
    fs::write(&path, text.replace("de la mairie", "de l’école")).expect("a file");
    let done = project.build(false).expect("a build").rendered.done;
    let paths: Vec<&str> = done.iter().map(|(job, _)| job.path.as_str()).collect();
    assert_eq!(paths, ["actualites/bancs/index.html", "feed.xml"]);
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
