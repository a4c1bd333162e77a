//! The ledger of RGAA holds what it says: its tests and rules exist, it agrees with the auditor, and what pages promise by construction
//! is so on every page of the reference site.

use std::{collections::BTreeMap, fs, path::Path};

use parvis::{
    audit,
    base::{
        ledger::{self, Class},
        rulebook,
    },
};

use crate::{
    html::{Tag, leads_on, tags},
    project::Project,
};

fn repository(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Compares a file of the repository with what it has to be; `PARVIS_WRITE=1` writes it.
fn same(path: &str, expected: &str) {
    if std::env::var_os("PARVIS_WRITE").is_some() {
        fs::write(repository(path), expected).expect("the file is written");
        return;
    }
    let found = fs::read_to_string(repository(path)).unwrap_or_default();
    assert!(found == expected, "{path} is out of date: run `PARVIS_WRITE=1 cargo test ledger`, twice if rules changed");
}

#[test]
fn the_ledger_has_the_rules_of_the_auditor_and_its_document_is_up_to_date() {
    let mut rules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for rule in audit::rules::RULES {
        rule.rgaa.iter().for_each(|number| rules.entry(number).or_default().push(rule.name));
    }
    let mut json = serde_json::to_string_pretty(&rules).expect("names are JSON");
    json.push('\n');
    same("src/base/ledger/auditor.json", &json);
    same("docs/rgaa.md", &ledger::document());
}

#[test]
fn the_ledger_has_each_criterion_once_with_rules_and_tests_that_exist() {
    let lines = ledger::lines();
    assert_eq!(lines.len(), 106);
    let named: usize = ledger::ENTRIES.iter().map(|entry| entry.criteria.len()).sum();
    assert_eq!(named, 106, "a criterion is in two entries");
    let mut sources = String::new();
    for folder in ["src", "tests"] {
        for entry in walkdir::WalkDir::new(repository(folder)) {
            let entry = entry.expect("the repository is readable");
            if entry.path().extension().is_some_and(|extension| extension == "rs") {
                sources.push_str(&fs::read_to_string(entry.path()).expect("a source"));
            }
        }
    }
    for line in &lines {
        let number = &line.criterion.number;
        for rule in &line.rules {
            assert!(rulebook::named(rule).is_some(), "{number}: no rule {rule}");
        }
        for test in line.entry.tests {
            assert!(sources.contains(&format!("#[test]\nfn {test}()")), "{number}: no test {test}");
        }
        let has_proof = !line.entry.tests.is_empty();
        match line.class() {
            Class::Construction | Class::NotApplicable => assert!(has_proof, "{number}: no test proves it"),
            Class::Build | Class::Author => assert!(!line.rules.is_empty(), "{number}: no rule looks at it"),
            Class::Person => assert!(!has_proof, "{number}: a person is asked for what a test proves"),
        }
    }
}

/// Every page of the reference site, and all rules that they hold.
fn built() -> (Vec<(String, String, Vec<Tag>)>, String) {
    let project = Project::copy_of(&repository(""));
    project.build(false).expect("a build");
    let (mut pages, mut sheet) = (Vec::new(), String::new());
    for entry in walkdir::WalkDir::new(project.root().join("dist")) {
        let entry = entry.expect("the site is readable");
        let path = entry.path().display().to_string();
        if path.ends_with(".html") {
            let text = fs::read_to_string(entry.path()).expect("a page");
            // Pages that only lead elsewhere have nothing to read.
            if !leads_on(&text) {
                let own = text.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next());
                sheet.push_str(own.expect("a page holds its rules"));
                let tags = tags(&text);
                pages.push((path, text, tags));
            }
        }
    }
    assert!(pages.len() > 50 && !sheet.is_empty());
    (pages, sheet)
}

#[test]
fn every_page_says_its_type_its_language_and_its_title() {
    for (path, text, tags) in built().0 {
        assert!(text.to_ascii_lowercase().starts_with("<!doctype html>"), "{path}");
        let lang = tags.iter().find(|tag| tag.name == "html").and_then(|tag| tag.attribute("lang"));
        assert!(lang.is_some_and(|lang| ["fr", "en", "nl"].contains(&lang)), "{path}: {lang:?}");
        let title = text.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
        assert!(title.trim().len() > 5, "{path}: {title}");
    }
}

#[test]
fn every_page_has_the_same_ways_around() {
    let pages = built().0;
    let mut menus: BTreeMap<String, String> = BTreeMap::new();
    for (path, text, tags) in &pages {
        for area in ["header", "main", "footer"] {
            let inside_article = tags.iter().filter(|tag| tag.name == area).count();
            assert!(inside_article >= 1, "{path}: no {area}");
        }
        assert_eq!(tags.iter().filter(|tag| tag.name == "main").count(), 1, "{path}");
        let first = tags.iter().find(|tag| tag.name == "a").and_then(|tag| tag.attribute("href"));
        let target = first.and_then(|href| href.strip_prefix('#')).unwrap_or_else(|| panic!("{path}: no skip link"));
        assert!(tags.iter().any(|tag| tag.name == "main" && tag.attribute("id") == Some(target)), "{path}: {target}");
        let foot = text.rsplit("<footer").next().unwrap_or_default();
        // On the site map itself the link leads to the page.
        let is_map = path.contains("plan-du-site");
        assert!(is_map || foot.contains("plan-du-site"), "{path}: no way to the site map in the footer");
        // The menu of a language is the same on all its pages, but for addresses and the mark of the page itself.
        let lang = tags[0].attribute("lang").unwrap_or_default().to_owned();
        let is_menu = |nav: &&str| {
            nav.split('>').next().is_some_and(|tag| tag.contains("class=menu") || tag.contains("class=\"menu\""))
        };
        let menu = text.split("<nav").find(is_menu).and_then(|rest| rest.split("</nav>").next()).unwrap_or_default();
        let words: String = menu.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words).collect();
        assert!(!words.is_empty(), "{path}: no menu");
        assert_eq!(menus.entry(lang).or_insert_with(|| words.clone()), &words, "{path}: another menu");
    }
    let map = pages.iter().find(|(path, ..)| path.ends_with("dist/plan-du-site/index.html")).expect("the site map");
    let links = map.2.iter().filter(|tag| tag.name == "a").count();
    assert!(links > 50, "{links}");
}

#[test]
fn nothing_on_a_page_runs_plays_asks_or_catches_the_keyboard() {
    const FORBIDDEN: &[&str] = &[
        "iframe", "frame", "object", "embed", "video", "audio", "canvas", "form", "input", "select", "textarea",
        "button", "marquee", "blink", "font", "center", "map", "area",
    ];
    const OF_SEARCH: &[&str] = &["form", "input", "select", "button"];
    const OF_COPIES: &[&str] = &["button"];
    for (path, _, tags) in built().0 {
        let own = match () {
            () if path.ends_with("recherche/index.html") => OF_SEARCH,
            () if path.ends_with("lire-sans-connexion/index.html") => OF_COPIES,
            () => &[],
        };
        for tag in &tags {
            let is_allowed = own.contains(&tag.name.as_str());
            assert!(is_allowed || !FORBIDDEN.contains(&tag.name.as_str()), "{path}: {}", tag.name);
            if tag.name == "script" && own.is_empty() {
                assert_eq!(tag.attribute("type"), Some("application/ld+json"), "{path}");
            }
            for (name, value) in &tag.attributes {
                let is_forbidden = name.starts_with("on") || ["accesskey", "target", "style"].contains(&name.as_str());
                assert!(!is_forbidden, "{path}: {name}");
                // The title of a feed is no tooltip: it stands in the head.
                assert!(name != "title" || tag.name == "link", "{path}: a tooltip");
                assert!(name != "tabindex" || ["0", "-1"].contains(&value.as_str()), "{path}: tabindex {value}");
                assert!(!value.trim_start().to_ascii_lowercase().starts_with("javascript:"), "{path}: {value}");
            }
            let takes_focus = ["a", "summary"].contains(&tag.name.as_str()) || tag.attribute("tabindex").is_some();
            assert!(!(takes_focus && tag.attribute("aria-hidden") == Some("true")), "{path}: hidden, but reached");
        }
    }
}

#[test]
fn the_search_has_names_a_status_and_another_way() {
    let pages = built().0;
    let searches: Vec<_> = pages.iter().filter(|(path, ..)| path.ends_with("recherche/index.html")).collect();
    assert_eq!(searches.len(), 3);
    for (path, text, tags) in searches {
        let named = |name: &'static str| tags.iter().filter(move |tag| tag.name == name);
        let labels: Vec<&str> = named("label").filter_map(|label| label.attribute("for")).collect();
        for field in named("input").chain(named("select")) {
            let id = field.attribute("id").unwrap_or_else(|| panic!("{path}: a field without an id"));
            assert!(labels.contains(&id), "{path}: no label for {id}");
            // The label stands right before its field.
            let label = text.split("<label").find(|rest| rest.contains("</label><") && rest.contains(id));
            assert!(label.is_some_and(|rest| rest.contains("</label><")), "{path}: {id}");
            assert!(field.attribute("required").is_none(), "{path}: {id}");
        }
        assert_eq!((named("form").count(), named("fieldset").count(), named("optgroup").count()), (1, 0, 0), "{path}");
        let button = text.split("<button").nth(1).and_then(|rest| rest.split("</button>").next()).unwrap_or_default();
        assert!(button.split('>').nth(1).is_some_and(|words| words.len() > 4), "{path}: {button}");
        assert!(tags.iter().any(|tag| tag.attribute("role") == Some("status")), "{path}: no status");
        let notice = text.split("<noscript>").nth(1).and_then(|rest| rest.split("</noscript>").next());
        assert!(notice.is_some_and(|notice| notice.len() > 80), "{path}: nothing is said without a script");
        assert!(named("a").any(|link| link.attribute("href").is_some_and(|to| to.ends_with("index-alphabetique/"))));
        let own = |script: &&Tag| {
            script
                .attribute("src")
                .is_some_and(|from| from.starts_with("../recherche-") || from.starts_with("../../recherche-"))
        };
        assert_eq!(named("script").filter(|script| script.attribute("src").is_some()).count(), 1, "{path}");
        assert_eq!(named("script").filter(own).count(), 1, "{path}");
    }
}

#[test]
fn the_sheet_leaves_size_spacing_order_and_orientation_to_the_reader() {
    let sheet = built().1.replace(' ', "");
    for forbidden in
        ["@keyframes", "animation:", "animation-name", "orientation:", "row-reverse", "column-reverse", "float:"]
    {
        assert!(!sheet.contains(forbidden), "{forbidden}");
    }
    // No order of boxes but that of the code, no size of text in pixels, no spacing that a reader cannot change.
    for declaration in sheet.split(['{', '}', ';']) {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        assert!(name != "order", "{declaration}");
        assert!(name != "font-size" || !value.contains("px"), "{declaration}");
        let spacing = ["line-height", "letter-spacing", "word-spacing"].contains(&name);
        assert!(!(spacing && value.contains("!important")), "{declaration}");
        assert!(name != "outline" || value != "none", "{declaration}");
    }
    assert!(sheet.contains(":focus-visible{outline:3px"), "focus is seen");
    assert!(sheet.contains("overflow-wrap"), "long words break");
    assert!(!sheet.contains("}a{text-decoration:none"), "links in texts are underlined");
    let body = sheet.split("body{").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    assert!(body.contains("background") && body.contains("color:"), "{body}");
}
