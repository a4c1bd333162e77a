//! Long texts around the parts of an opinion, of a response and of a charter: read by parts as any other, while what has pages already stays listed.

use std::path::Path;

use crate::{
    html::tags,
    long_texts::{paragraph, weight},
    project::Project,
};

const BUDGET: usize = 14 * 1_024;

fn reference() -> Project {
    Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR"))).audited()
}

fn paragraphs(seeds: std::ops::Range<usize>) -> String {
    seeds.map(paragraph).collect::<Vec<_>>().join("\n\n")
}

/// Writes a text before the first line that begins so.
fn put_before(project: &Project, path: &str, line: &str, text: &str) {
    let whole = project.read(path);
    let at = whole.find(&format!("\n{line}")).expect("a line") + 1;
    project.write(path, format!("{}{text}\n\n{}", &whole[..at], &whole[at..]));
}

fn has_id(page: &str, id: &str) -> bool {
    tags(page).iter().any(|tag| tag.attribute("id") == Some(id))
}

/// Every paragraph stands on one page below an address, and each of these pages arrives at once.
fn is_read_by_parts(project: &Project, below: &str, seeds: std::ops::Range<usize>) {
    let pages: Vec<(String, String)> = project
        .listed()
        .into_iter()
        .filter(|path| path.starts_with(below) && path.ends_with("/index.html") && !path.contains("en-entier"))
        .map(|path| (path.clone(), project.built(&path)))
        .collect();
    for seed in seeds {
        let on: Vec<&String> =
            pages.iter().filter(|(_, page)| page.contains(&paragraph(seed))).map(|(path, _)| path).collect();
        assert_eq!(on.len(), 1, "the words of {seed} on {on:?}");
    }
    for (path, page) in &pages {
        assert!(weight(page) <= BUDGET, "{path} weighs {}", weight(page));
    }
}

#[test]
fn what_citizens_say_before_and_after_their_recommendations_is_read_by_parts() {
    let project = reference();
    let path = "content/demarches/parc-des-deux-rives/avis.md";
    let before = format!(
        "{}\n\n## Notre méthode\n\nComme [en annexe](#annexe-longue).\n\n{}",
        paragraphs(0..40),
        paragraphs(40..70)
    );
    put_before(&project, path, "## ", &before);
    project.write(path, format!("{}\n\n## Annexe longue\n\n{}\n", project.read(path).trim_end(), paragraphs(70..100)));
    let outcome = project.build(true).expect("a site");
    assert!(!outcome.refused, "{:?}", project.told());
    assert!(!project.told().iter().any(|line| line.contains("page-over-budget")), "{:?}", project.told());
    let below = "demarches/parc-des-deux-rives/avis/";
    is_read_by_parts(&project, below, 0..100);
    let own = project.built(&format!("{below}index.html"));
    assert!(own.contains(&paragraph(0)), "the text begins where it always began");
    for id in ["R1", "R12", "notre-methode", "annexe-longue"] {
        assert!(has_id(&own, id), "{id} is where links lead");
    }
    assert!(own.contains("href=notre-methode/") && own.contains("href=annexe-longue/"), "{own}");
    let method = project.built(&format!("{below}notre-methode/index.html"));
    assert!(method.contains("href=../annexe-longue/"), "a link leads to the page of what it names: {method}");
    assert!(method.contains("<blockquote"), "on every page these are the words of citizens: {method}");
}

#[test]
fn a_heading_that_gathers_recommendations_stays_above_them_and_its_long_text_has_a_page() {
    let project = reference();
    let path = "content/demarches/parc-des-deux-rives/avis.md";
    let text = project.read(path);
    // Every recommendation one level lower, below a heading with a long introduction.
    let at = text.find("\n## ").expect("a recommendation") + 1;
    let lower = text[at..].replace("\n### ", "\n#### ").replace("\n## ", "\n### ").replacen("## ", "### ", 1);
    project.write(path, format!("{}## Pour le parc\n\n{}\n\n{lower}", &text[..at], paragraphs(0..70)));
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    let below = "demarches/parc-des-deux-rives/avis/";
    is_read_by_parts(&project, below, 0..70);
    let own = project.built(&format!("{below}index.html"));
    assert!(own.contains("<h2 id=pour-le-parc>") && own.contains("href=pour-le-parc/"), "{own}");
    assert_eq!(tags(&own).iter().filter(|tag| tag.attribute("id") == Some("pour-le-parc")).count(), 1, "{own}");
}

#[test]
fn what_a_response_says_before_its_answers_is_read_by_parts() {
    let project = reference();
    put_before(&project, "content/demarches/parc-des-deux-rives/reponse.md", "## ", &paragraphs(0..70));
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    is_read_by_parts(&project, "demarches/parc-des-deux-rives/reponse/", 0..70);
}

#[test]
fn what_a_charter_says_before_its_principles_is_read_by_parts_in_each_language() {
    let project = reference();
    put_before(&project, "content/charte/index.md", "## ", &format!("## Préambule\n\n{}", paragraphs(0..90)));
    assert!(!project.build(true).expect("a site").refused, "{:?}", project.told());
    is_read_by_parts(&project, "charte/", 0..90);
    let own = project.built("charte/index.html");
    assert!(own.contains("Le texte qui les accompagne est long lui aussi"), "{own}");
    let preamble = project.built("charte/preambule/index.html");
    assert!(preamble.contains("<h1>Préambule</h1>") && preamble.contains("Partie 1 sur "), "{preamble}");
}
