//! Whole sites: the reference one, another city's with its own charter, one that runs from right to left. Each is built without an
//! error, and every page of it keeps what we promise of every page.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use parvis::{
    audit::{self, tree::Tree},
    base::diagnostic::{Diagnostic, Severity},
};

use crate::{
    html::{Tag, leads_on, tags},
    project::{Project, place_and_rule},
};

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Builds a site and looks at every page.
fn build(path: &str) -> Project {
    let project = Project::copy_of(&repository(path));
    look_at_all(&project);
    project
}

/// Builds a site, looks at every page and lets the auditor do the same.
fn build_and_audit(path: &str) -> Project {
    let project = Project::copy_of(&repository(path)).audited();
    look_at_all(&project);
    project
}

/// The auditor has nothing to say of a page, not even advice.
fn look_at_all(project: &Project) {
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", outcome.findings);
    let of_pages = |finding: &&Diagnostic| audit::rules::RULES.iter().any(|rule| rule.name == finding.rule);
    let said: Vec<String> =
        outcome.findings.iter().filter(of_pages).map(|finding| place_and_rule(finding, &outcome)).collect();
    assert_eq!(said, [""; 0]);
    let dist = project.root().join("dist");
    let mut pages = 0;
    for entry in walkdir::WalkDir::new(&dist) {
        let entry = entry.expect("the site is readable");
        if entry.path().extension().is_some_and(|extension| extension == "html") {
            let text = fs::read_to_string(entry.path()).expect("a page");
            read_alike(entry.path(), &text);
            if !leads_on(&text) {
                look_at(entry.path(), &dist, &tags(&text), &text);
                pages += 1;
            }
        }
    }
    assert!(pages > 15);
}

/// The auditor's fast builder knows every page that we make, and reads it as a browser would; that of the search, which has something for browsers without
/// scripts, it leaves to the other one.
fn read_alike(file: &Path, text: &str) {
    let Some(strict) = Tree::parse_strictly(text) else {
        assert!(text.contains("<noscript>"), "{}: the strict builder gave up", file.display());
        return;
    };
    let judge = Tree::parse_leniently(text);
    assert!(strict.is_like(&judge), "{}: the strict builder made another tree", file.display());
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
    // Only the pages of the search and of copies run something, which is a file of the site.
    let runs = ["recherche/index.html", "lire-sans-connexion/index.html"].iter().any(|page| file.ends_with(page));
    let is_run = |script: &&Tag| runs && script.attribute("type") != Some("application/ld+json");
    for script in named("script").filter(is_run) {
        match script.attribute("src") {
            Some(url) => follow(url, file, dist, &ids),
            // What the script is told, and what it puts into the page: neither runs.
            None => {
                let kind = script.attribute("type").unwrap_or_default();
                assert!(["application/json", "text/html"].contains(&kind), "{place}: a script inside: {kind}");
            }
        }
    }
    // Data about the page is no script: nothing of it runs.
    for script in named("script").filter(|script| !is_run(script)) {
        assert_eq!(script.attribute("type"), Some("application/ld+json"), "{place}: a script");
        assert_eq!(script.attributes.len(), 1, "{place}: a script with more than its type");
    }
    assert!(named("script").filter(|script| !is_run(script)).count() <= 1, "{place}: one piece of data");
    assert_eq!(named("style").count(), 1, "{place}: the rules that it uses");
    for forbidden in ["iframe", "font", "center"] {
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
    // What a page in one file shows is inside of it.
    if url.contains("://") || ["mailto:", "tel:", "data:"].iter().any(|scheme| url.starts_with(scheme)) {
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
    let project = build_and_audit("");
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
    let project = build_and_audit("tests/sites/autre-ville");
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
fn the_journey_of_every_word_can_be_read() {
    let project = build("");
    let response = project.built("demarches/parc-des-deux-rives/reponse/index.html");
    for words in [
        "118 jours après la remise de l’avis, le 6 juin 2026",
        "Les 12 recommandations, par décision",
        "Motifs de la réponse à R7",
        "Suites données à R7",
        "Tout le parcours de R7",
        "Avis minoritaire sur R6",
        "Réplique des participants sur R6",
        "motif technique",
        "Soutenue par 27 personnes sur 40",
    ] {
        assert!(response.contains(words), "{words}");
    }
    let order: Vec<usize> = (1..=12).filter_map(|number| response.find(&format!("id=R{number}>"))).collect();
    assert!(order.len() == 12 && order.is_sorted(), "answers stand in the order of the opinion: {order:?}");
    let journey = project.built("demarches/parc-des-deux-rives/avis/r4/index.html");
    let steps = ["Marcher dans la friche", "Une passerelle", "Mesurer les accès", "À l’étude", "Sonder les deux rives"];
    let places: Vec<usize> = steps.iter().filter_map(|words| journey.rfind(words)).collect();
    assert!(places.len() == steps.len() && journey.contains("Promis au plus tard"), "{places:?}");
    assert!(journey.contains("Prochaine date attendue\u{a0}: 30 juin 2027"));
    let action = project.built("actions/exemple-103/index.html");
    assert!(action.contains("D’où vient cette action") && action.contains("avis/r4/"));
    let open = project.built("demarches/bus-de-l-aube/index.html");
    for words in
        ["Ouverte jusqu’au 31 janvier 2027", "tel:0353010530", "Rencontre annulée, 28 novembre 2026", "bulletin/"]
    {
        assert!(open.contains(words), "{words}");
    }
    let english = project.built("en/demarches/bus-de-l-aube/index.html");
    assert!(english.contains("Open until 31 January 2027") && english.contains("Call 03"));
    let form = project.built("demarches/bus-de-l-aube/bulletin/index.html");
    assert!(form.contains("Ce bulletin doit nous arriver au plus tard le 31 janvier 2027."));
    let home = project.built("index.html");
    for words in ["Ouverte jusqu’au 31 janvier 2027", "Annulée", "Refusée\u{a0}: 2", "12 recommandations"] {
        assert!(home.contains(words), "{words}");
    }
    let event = project.built("demarches/bus-de-l-aube/evenements/table-ouverte/index.html");
    assert!(event.contains("jeudi 3 décembre 2026, de 18 h 30 à 20 h 30 (heure de Paris)"));
}

#[test]
fn a_charter_of_three_phases_has_its_own_words_for_everything() {
    let project = build_and_audit("tests/sites/trois-phases");
    let response = project.built("projets/halles/reponse/index.html");
    for words in [
        "On le fait",
        "On essaie d’abord",
        "On ne le fait pas",
        "C’est dangereux",
        "Pourquoi (R1)",
        "Et maintenant (R2)",
        "Une autre voix (R2)",
        "Le dernier mot (R3)",
        "56 jours après la remise de l’avis",
        "Fin de l’étude promise au plus tard le 30 juin 2027",
    ] {
        assert!(response.contains(words), "{words}");
    }
    assert!(!response.contains("Motifs") && !response.contains("Retenue"));
    let late = project.built("projets/passage/index.html");
    for words in [
        "Réponse attendue depuis le 16 septembre 2026",
        "La réponse est maintenant annoncée pour le 15 décembre 2026",
        "Deux rapports se contredisent",
    ] {
        assert!(late.contains(words), "{words}");
    }
    assert_eq!(late.matches("aria-current=step").count(), 1);
    let unanswered = project.built("projets/passage/avis/r1/index.html");
    assert!(unanswered.contains("Réponse attendue depuis le 16 septembre 2026"));
    assert!(project.built("projets/halles/bulletin/index.html").contains("Il est trop tard pour envoyer ce bulletin"));
    assert!(project.built("equipes/quais/index.html").contains("Ce dont il répond"));
    assert!(project.built("index.html").contains("Aucune démarche n’est ouverte aujourd’hui."));
}

/// Notes in both texts, links to anchors of the quoted one, headings that gather several recommendations, one answer to two of them and
/// none to the last: the page stays sound, and says what it has to say.
#[test]
fn words_beside_answers_keep_their_notes_links_and_anchors() {
    let project = Project::copy_of(&repository("tests/sites/trois-phases"));
    project.write(
        "content/projets/passage/avis.md",
        "---\nkind: opinion\nprocess: passage\ntitle: L’avis sur le passage du phare\nauthors: {citizens: 9, associations: 0}\n\
         summary: Trois recommandations écrites par les riverains du phare, qui ont bien réfléchi.\n\
         delivered_on: 2026-06-15\n---\n\nNous étions neuf.\n\n## La rue {#rue}\n\n\
         ### Fermer le dimanche { #R1 .recommendation support=8/9 }\n\nComme le dit [notre début](#rue), le dimanche est calme[^1].\n\n\
         #### Une autre voix\n\nUne personne veut rouler[^2].\n\n\
         ### Mettre un banc { #R2 .recommendation support=9/9 }\n\nUn banc à mi-pente.\n\n\
         ## La mer {#mer}\n\n### Un phare allumé { #R3 .recommendation }\n\nLe phare, la nuit.\n\n\
         ## Pour finir {#fin}\n\nMerci.\n\n[^1]: Compté deux fois.\n[^2]: Elle l’écrit ailleurs.\n",
    );
    project.write(
        "content/projets/passage/reponse.md",
        "---\nkind: response\nprocess: passage\ntitle: La réponse au phare\nopinion: passage/avis\n\
         summary: Une réponse pour deux recommandations, et une qui attend encore la sienne.\n\
         decided_by: Conseil municipal de Port-Alune\ndecided_on: 2026-09-01\n\
         waivers: [{rule: recommendation-without-answer, reason: Le phare attend son ingénieur., until: 2026-12-31}]\n---\n\nNous avons lu[^1].\n\n## La rue\n\n\
         ### Un dimanche sur deux { #dimanche .answer to=R1,R2 decision=on-le-fait }\n\n\
         #### Pourquoi\n\nVoir [plus haut](#dimanche) : un dimanche sur deux est un bon début pour le quartier du phare[^2].\n\n\
         #### Et maintenant\n\n- Fermer le passage — équipe Quais — 2027-06\n\n[^1]: Trois fois.\n[^2]: C’est un essai.\n",
    );
    look_at_all(&project);
    let response = project.built("projets/passage/reponse/index.html");
    for words in [
        "Même réponse que pour R1",
        "Cette recommandation n’a pas encore de réponse.",
        "Sans réponse publiée",
        "../avis/#rue",
        "Pourquoi (R1)",
        "id=dimanche",
        "Compté deux fois.",
        "C’est un essai.",
    ] {
        assert!(response.contains(words), "{words}");
    }
    assert!(!response.contains("<h2 id=la-rue"), "a heading without its answers says nothing");
    let opinion = project.built("projets/passage/avis/index.html");
    let places: Vec<usize> = ["id=rue>", "id=R1>", "id=R2>", "id=mer>", "id=R3>", "id=fin>"]
        .iter()
        .filter_map(|id| opinion.find(id))
        .collect();
    assert!(places.len() == 6 && places.is_sorted(), "{places:?}");
    assert!(project.built("projets/passage/avis/r2/index.html").contains("Un dimanche sur deux"));
}

#[test]
fn a_site_may_run_from_right_to_left() {
    let project = build_and_audit("tests/sites/droite-a-gauche");
    assert_eq!(project.told(), [""; 0]);
    let home = project.built("index.html");
    assert!(home.starts_with("<!doctype html><html dir=rtl lang=ar>"), "{}", &home[..60]);
    let foreign = tags(&home).iter().filter(|tag| tag.attribute("dir") == Some("ltr")).count();
    assert!(foreign >= 2, "passages in Latin letters run from left to right");
    assert!(project.built("fr/index.html").contains("dir=ltr lang=fr"));
}

#[test]
fn pages_hold_the_rules_that_they_use_and_ask_for_nothing_else() {
    let project = build("");
    let pages: Vec<String> = project.listed().into_iter().filter(|path| path.ends_with("index.html")).collect();
    let mut lengths = Vec::new();
    for path in &pages {
        let page = project.built(path);
        if leads_on(&page) {
            continue;
        }
        let rules = page.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).expect("a style");
        assert!(!page.contains("rel=stylesheet"), "{path} asks for a sheet");
        assert_eq!(rules.contains(".chart"), page.contains("class=chart"), "{path}");
        assert_eq!(rules.matches('{').count(), rules.matches('}').count(), "{path}");
        lengths.push(rules.len());
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() - 1] <= 12_000 && lengths[lengths.len() / 2] <= 7_000, "{lengths:?} bytes");
    assert!(!project.listed().iter().any(|path| path.ends_with(".css")));
}

#[test]
fn pages_that_may_be_overridden_are_overridden_one_by_one() {
    let project =
        Project::with(&[("themes/parvis/templates/parts/footer.html", "<footer><p>Notre pied de page</p></footer>")]);
    project.build(false).expect("a build");
    let home = project.built("index.html");
    assert!(home.contains("Notre pied de page") && home.contains("class=skip"));
}
