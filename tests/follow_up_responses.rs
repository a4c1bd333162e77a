//! A study ends with a second response to the same opinion: pages count both together, and the journey of a recommendation keeps every answer.

use std::path::Path;

use crate::project::Project;

const RESPONSE: &str = "content/demarches/parc-des-deux-rives/reponse2.md";
const PROCESS: &str = "demarches/parc-des-deux-rives";

/// A response to R4 alone.
fn response(day: &str, attributes: &str) -> String {
    format!(
        "---\nkind: response\nprocess: parc-des-deux-rives\ntitle: La réponse sur la passerelle\n\
         summary: Les sondages du sol sont finis, et nous pouvons dire ce que deviendra la passerelle.\n\
         example: true\nopinion: parc-des-deux-rives/avis\ndecided_by: Le Conseil métropolitain, dans cet exemple fictif\n\
         decided_on: {day}\n---\n\n## La passerelle se fera {{ .answer to=R4 {attributes} }}\n\n### Motifs\n\n\
         Les deux rives ont été sondées cet automne, et elles peuvent porter un pont léger.\n\n### Suites\n\n\
         - Poser la passerelle — service Voirie — 2028-06-30\n"
    )
}

fn site(day: &str, attributes: &str) -> Project {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    project.write(RESPONSE, response(day, attributes));
    project
}

/// Where some texts begin on a page; each has to stand there.
fn places(page: &str, texts: &[&str]) -> Vec<usize> {
    texts.iter().map(|text| page.find(text).unwrap_or_else(|| panic!("{text} is missing: {page}"))).collect()
}

#[test]
fn a_second_response_adds_to_the_first_on_every_page() {
    let project = site("2026-11-16", "decision=retenue");
    project.build(true).expect("a build");

    for path in ["index.html".to_owned(), format!("{PROCESS}/index.html")] {
        let page = project.built(&path);
        assert!(!page.contains("Sans réponse publiée"), "{path}");
        // R4 was one of twelve under study, and is accepted now: three accepted before, four with it.
        assert!(!page.contains("À l’étude"), "{path}");
        let links = places(&page, &["La réponse sur la passerelle", "La réponse aux douze recommandations"]);
        assert!(links.is_sorted(), "{path}: the last response stands first");
    }

    let second = project.built(&format!("{PROCESS}/reponse2/index.html"));
    assert!(!second.contains("n’a pas encore de réponse") && !second.contains("Sans réponse publiée"), "{second}");
    assert!(!second.contains("id=\"R5\"") && !second.contains("id=R5"), "what the first answers stands there alone");
    places(&second, &["Cette réponse porte sur une des 12 recommandations de l’avis", "href=../reponse/"]);
    assert!(!second.contains("La réponse était promise"), "the promise was about the first response");

    let first = project.built(&format!("{PROCESS}/reponse/index.html"));
    places(&first, &["Nouvelle réponse à R4, du 16", "href=../reponse2/#R4"]);
    assert_eq!(first.matches("Nouvelle réponse à").count(), 1, "only R4 was answered again");
}

#[test]
fn a_journey_tells_all_answers_in_the_order_of_their_days() {
    let project = site("2026-11-16", "decision=retenue");
    project.build(true).expect("a build");
    let page = project.built(&format!("{PROCESS}/avis/r4/index.html"));
    let steps = places(
        &page,
        &[
            "La passerelle : nous devons d’abord sonder le sol",
            "La nouvelle réponse",
            "La passerelle se fera",
            "Sonder les deux rives et publier les résultats",
            "Poser la passerelle",
        ]
        .map(|text| text.replace(" : ", "\u{a0}: "))
        .each_ref()
        .map(String::as_str),
    );
    assert!(steps.is_sorted(), "{steps:?}: {page}");
    places(&page, &["Lire toute la réponse à R4 du 2 octobre 2026", "Lire toute la réponse à R4 du 16 novembre 2026"]);
}

#[test]
fn contrary_answers_of_one_day_are_refused() {
    const RULE: &str = "recommendation-answered-twice";
    let found = |day: &str, attributes: &str| {
        let told = site(day, attributes).told();
        told.into_iter().filter(|line| line.ends_with(RULE)).collect::<Vec<_>>()
    };
    assert_eq!(found("2026-10-02", "decision=retenue"), [format!("{RESPONSE}:12:39 {RULE}")]);
    assert_eq!(found("2026-10-02", "decision=a-l-etude until=2027-06-30"), [""; 0]);
    assert_eq!(found("2026-11-16", "decision=retenue"), [""; 0]);
}
