//! Reading without a connection (`shows: offline`): what a site that offers it has, and what others have not. How it works is asked of Chromium (tests/conformance/offline.mjs).

use crate::{html::tags, project::Project};

const PAGE: (&str, &str) = (
    "content/hors-ligne.md",
    "---\ntitle: Lire sans connexion\nsummary: Garder des pages de ce site sur votre appareil, et les effacer.\nshows: offline\n---\nDans le tram.\n",
);

const AGENDA: (&str, &str) = (
    "content/agenda.md",
    "---\ntitle: Agenda\nsummary: Toutes les rencontres à venir, et celles qui ont eu lieu.\nshows: calendar\n---\nVenez.\n",
);

const BENCHES: (&str, &str) = (
    "content/bancs.md",
    "---\ntitle: Les bancs\nsummary: Où sont les bancs de la ville, et lesquels ont un dossier.\n---\nTrois bancs.\n",
);

fn built(files: &[(&str, &str)]) -> Project {
    let project = Project::with(files).audited();
    let outcome = project.build(false).expect("a build");
    assert!(!outcome.refused, "{:?}", project.told());
    project
}

#[test]
fn a_site_without_the_page_has_no_worker_and_says_nothing_of_days() {
    let project = built(&[AGENDA, BENCHES]);
    assert!(!project.listed().iter().any(|path| path.ends_with(".js")), "{:?}", project.listed());
    assert!(!project.built("agenda/index.html").contains("data-day"));
}

#[test]
fn only_pages_that_say_what_is_true_on_a_day_say_so() {
    let project = built(&[PAGE, AGENDA, BENCHES]);
    for (path, is_of_the_day) in [("index.html", true), ("agenda/index.html", true), ("bancs/index.html", false)] {
        let page = tags(&project.built(path)).into_iter().find(|tag| tag.name == "html").expect("an element");
        assert_eq!(page.attribute("data-day").is_some(), is_of_the_day, "{path}");
    }
    assert_eq!(project.built("bancs/index.html").matches("<script").count(), 0, "a page runs nothing");
    let worker = project.built("service-worker.js");
    assert!(worker.starts_with("const told=[{"), "{worker}");
    // Every text of the worker is one of the theme, in the language of the part.
    for text in
        ["Vous lisez une copie du {date}", "gardée sur cet appareil", "\"below\":\"\"", "\"page\":\"hors-ligne/\""]
    {
        assert!(worker.contains(text), "{text}: {worker}");
    }
    assert!(!worker.contains('⟨') && !worker.contains("\n//"), "{worker}");
}

#[test]
fn the_page_that_keeps_copies_has_names_a_status_and_another_way() {
    let project = built(&[PAGE, BENCHES]);
    let page = project.built("hors-ligne/index.html");
    let tags = tags(&page);
    let buttons: Vec<_> = tags.iter().filter(|tag| tag.name == "button").collect();
    assert_eq!(buttons.len(), 3);
    assert!(buttons.iter().all(|button| button.attribute("type") == Some("button")));
    assert!(!page.contains("></button>"), "a button has words");
    let (_, style) = page.split_once("}.button{").expect("a rule for buttons");
    let (style, _) = style.split_once('}').expect("it ends");
    assert!(style.starts_with("font:inherit;font-weight:700;"), "in the font of the site: {style}");
    assert!(tags.iter().any(|tag| tag.attribute("role") == Some("status")));
    let (_, without) = page.split_once("<noscript>").expect("words for who runs no scripts");
    assert!(without.contains("EPUB"), "{without}");
    let script = tags.iter().find_map(|tag| (tag.name == "script").then(|| tag.attribute("src")).flatten());
    let script = script.and_then(|url| url.strip_prefix("../")).expect("a script of the site");
    assert!(project.listed().iter().any(|path| path == script), "{script}: {:?}", project.listed());
}

#[test]
fn an_address_of_the_worker_is_nobody_elses() {
    let project = Project::with(&[PAGE, BENCHES, ("content/service-worker.js", "1")]);
    project.write("content/bancs.md", format!("{}[Un programme](service-worker.js)\n", BENCHES.1));
    assert!(project.told().iter().any(|told| told.contains("address-reserved")), "{:?}", project.told());
}
