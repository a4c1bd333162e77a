//! Whole sites: the reference one, another city's with its own charter, one that runs from right to left. Each is built without an
//! error, and every page of it keeps what we promise of every page.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use parvis::base::diagnostic::Severity;

use crate::{
    html::{Tag, tags},
    project::Project,
};

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Builds a site and looks at every page.
fn build(path: &str) -> Project {
    let project = Project::copy_of(&repository(path));
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let dist = project.root().join("dist");
    let mut pages = 0;
    for entry in walkdir::WalkDir::new(&dist) {
        let entry = entry.expect("the site is readable");
        if entry.path().extension().is_some_and(|extension| extension == "html") {
            let text = fs::read_to_string(entry.path()).expect("a page");
            if !text.contains("http-equiv") {
                look_at(entry.path(), &dist, &tags(&text), &text);
                pages += 1;
            }
        }
    }
    assert!(pages > 15);
    project
}

fn look_at(file: &Path, dist: &Path, tags: &[Tag], text: &str) {
    let place = file.strip_prefix(dist).expect("a page of the site").display();
    let named = |name: &'static str| tags.iter().filter(move |tag| tag.name == name);
    assert_eq!(named("h1").count(), 1, "{place}: one h1");
    assert_eq!(named("main").count(), 1, "{place}: one main");
    assert!(
        named("html").all(|tag| tag.attribute("lang").is_some() && tag.attribute("dir").is_some()),
        "{place}: language"
    );
    let mut level = 0;
    for heading in tags.iter().filter_map(|tag| tag.name.strip_prefix('h')?.parse::<u8>().ok()) {
        assert!(heading <= level + 1, "{place}: h{heading} after h{level}");
        level = heading;
    }
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|tag| tag.attribute("id")) {
        assert!(ids.insert(id), "{place}: the id {id} twice");
    }
    let pointers = ["aria-labelledby", "aria-describedby", "for"];
    for id in tags.iter().flat_map(|tag| pointers.iter().filter_map(|name| tag.attribute(name))) {
        assert!(id.split_whitespace().all(|id| ids.contains(id)), "{place}: nothing has the id {id}");
    }
    for forbidden in ["script", "iframe", "style", "font", "center"] {
        assert_eq!(named(forbidden).count(), 0, "{place}: no {forbidden}");
    }
    for (name, _) in tags.iter().flat_map(|tag| &tag.attributes) {
        assert!(!name.starts_with("on") && name != "style" && name != "target", "{place}: no {name}");
    }
    assert!(!text.contains('⟨'), "{place}: a message is missing");
    for target in named("a").chain(named("link")).chain(named("img")) {
        let url = target.attribute("href").or(target.attribute("src")).unwrap_or_default();
        follow(url, file, dist, &ids);
    }
    let first_link = named("a").next().and_then(|tag| tag.attribute("class"));
    assert_eq!(first_link, Some("skip"), "{place}: the skip link is first");
}

/// Every link inside of the site has a target, its anchor included.
fn follow(url: &str, file: &Path, dist: &Path, ids: &BTreeSet<&str>) {
    assert!(!url.is_empty(), "{}: a link without a target", file.display());
    if url.contains("://") || url.starts_with("mailto:") || url.starts_with("tel:") {
        return;
    }
    let (path, anchor) = url.split_once('#').map_or((url, None), |(path, anchor)| (path, Some(anchor)));
    if path.is_empty() {
        assert!(anchor.is_some_and(|anchor| ids.contains(anchor)), "{}: {url}", file.display());
        return;
    }
    let from = match path.strip_prefix('/') {
        Some(_) => dist.to_path_buf(),
        None => file.parent().expect("a file has a folder").to_path_buf(),
    };
    // Only the page 404 has absolute paths, below the path of the base address.
    let path = path.trim_start_matches("/participer").trim_start_matches('/');
    let mut target = from.join(path);
    if target.is_dir() {
        target = target.join("index.html");
    }
    assert!(target.is_file(), "{}: {url} leads nowhere", file.display());
    if let Some(anchor) = anchor {
        let page = fs::read_to_string(&target).expect("a page");
        let found = tags(&page).iter().any(|tag| tag.attribute("id") == Some(anchor));
        assert!(found, "{}: {url} has no such anchor", file.display());
    }
}

#[test]
fn the_reference_site_has_no_finding_and_no_state_that_nobody_gave() {
    let project = build("");
    assert_eq!(project.told(), [""; 0]);
    for number in 1..=12 {
        let page = project.built(&format!("actions/{number}/index.html"));
        assert!(page.contains("non précisé dans la source"), "action {number}");
        assert!(!page.contains("class=state") && !page.contains("class=\"state"), "action {number} has a state");
    }
    assert!(project.built("index.html").contains("23 novembre 2026"));
}

#[test]
fn another_city_has_its_own_charter_words_and_colours() {
    let project = build("tests/sites/autre-ville");
    let worst = project.check().expect("a check").findings.iter().map(|finding| finding.severity).max();
    assert_eq!(worst, Some(Severity::Owed));
    let home = project.built("index.html");
    assert!(home.contains("Quoi de neuf") && home.contains("Rendre compte") && !home.contains("Lille"));
    let charter = project.built("charte/index.html");
    assert!(charter.contains("Non, et voici pourquoi") && charter.contains("2 mois"));
    assert_eq!(charter.matches("doc-noteref").count(), 2);
    let late = project.built("actions/1/index.html");
    assert!(late.contains("En retard depuis le 30 juin 2026"));
    assert!(project.built("actions/5/index.html").contains("Les riverains ont voté contre."));
    assert!(project.built("bancs/index.html").contains("0; url=../actualites/bancs/"));
    let withdrawn = project.built("ancien-pacte/index.html");
    for words in
        ["Page retirée le 1er mai 2025", "Le conseil a voté un nouveau pacte.", "TXT", "sur demande à l’accueil"]
    {
        assert!(withdrawn.contains(words), "{words}");
    }
    assert!(!project.built("plan-du-site/index.html").contains("ancien-pacte"));
    assert!(project.built("404.html").contains("/participer/charte/"));
}

#[test]
fn a_site_may_run_from_right_to_left() {
    let project = build("tests/sites/droite-a-gauche");
    assert_eq!(project.told(), [""; 0]);
    let home = project.built("index.html");
    assert!(home.starts_with("<!doctype html><html dir=rtl lang=ar>"), "{}", &home[..60]);
    let foreign = tags(&home).iter().filter(|tag| tag.attribute("dir") == Some("ltr")).count();
    assert!(foreign >= 2, "passages in Latin letters run from left to right");
    assert!(project.built("fr/index.html").contains("dir=ltr lang=fr"));
}

#[test]
fn the_sheet_is_small_and_the_pages_have_no_script() {
    let project = build("");
    let dist = fs::read_dir(project.root().join("dist")).expect("the site");
    let sheets = dist.filter_map(Result::ok).filter(|entry| entry.path().extension().is_some_and(|it| it == "css"));
    let lengths: Vec<u64> = sheets.map(|entry| entry.metadata().expect("a file").len()).collect();
    assert!(matches!(lengths.as_slice(), [length] if *length <= 16_000), "{lengths:?} bytes");
}

#[test]
fn pages_that_may_be_overridden_are_overridden_one_by_one() {
    let project =
        Project::with(&[("themes/parvis/templates/parts/footer.html", "<footer><p>Notre pied de page</p></footer>")]);
    project.build(false).expect("a build");
    let home = project.built("index.html");
    assert!(home.contains("Notre pied de page") && home.contains("class=skip"));
}
