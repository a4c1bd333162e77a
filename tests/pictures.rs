//! What stands beside a picture reaches the page, at its first build and when it changes.

use crate::project::Project;

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>";
const PAGE: &str = "---\ntitle: Les bancs du quai\nsummary: Une page d’exemple, avec un résumé assez long pour les listes du site.\n\
                    ---\n![](banc.svg)\n\n![](banc.svg \"Le quai en mai\")\n\n![Un banc vu de près](banc.svg)\n";

fn site(sidecar: &str) -> Project {
    Project::with(&[("content/banc.svg", PICTURE), ("content/banc.svg.yaml", sidecar), ("content/bancs.md", PAGE)])
}

fn rules(project: &Project) -> Vec<&'static str> {
    project.check().expect("the disk is sound").findings.iter().map(|finding| finding.message.id).collect()
}

#[test]
fn the_words_and_the_credit_of_a_sidecar_are_on_the_page() {
    let project = site("alt: Un banc à l’ombre\ncredit: Ada Exemple\nlicence: CC BY 4.0\npeople: none\n");
    assert_eq!(rules(&project), [""; 0]);
    project.build(false).expect("a build");
    let page = project.built("bancs/index.html").replace('\u{a0}', " ");
    assert_eq!(page.matches("Un banc à l’ombre").count(), 2, "{page}");
    assert!(page.contains("Un banc vu de près"), "{page}");
    assert_eq!(page.matches("<small>Photo : Ada Exemple, CC BY 4.0</small>").count(), 3, "{page}");
    assert!(page.contains("aria-label=\"Le quai en mai Photo : Ada Exemple, CC BY 4.0\""), "{page}");
    assert!(!project.root().join("dist/banc.svg.yaml").exists());
}

#[test]
fn a_changed_sidecar_makes_its_page_again() {
    let project = site("alt: Un banc à l’ombre\npeople: none\n");
    project.build(false).expect("a build");
    project.write("content/banc.svg.yaml", "alt: Un banc au soleil\npeople: none\n");
    let done = project.build(false).expect("a build").rendered.done;
    let paths: Vec<&str> = done.iter().map(|(job, _)| job.path.as_str()).collect();
    assert!(paths.contains(&"bancs/index.html"), "{paths:?}");
    assert!(project.built("bancs/index.html").contains("Un banc au soleil"));
}

#[test]
fn a_picture_without_words_anywhere_is_refused() {
    assert_eq!(rules(&site("people: none\n")), ["image-without-alt-sidecar", "image-without-alt-sidecar"]);
    assert_eq!(rules(&site("decorative: true\npeople: none\n")), [""; 0]);
}

#[test]
fn a_consent_that_ended_is_owed_and_never_refuses() {
    let project =
        site("alt: Ada sur un banc\npeople: identifiable\nconsent: {given_on: 2020-05-04, until: 2025-05-04}\n");
    let outcome = project.check().expect("the disk is sound");
    let found: Vec<(&str, &str)> =
        outcome.findings.iter().map(|finding| (finding.message.id, finding.severity.name())).collect();
    assert_eq!(found, [("image-without-consent-ended", "owed")]);
    assert!(!outcome.refused);
    project.write(
        "content/banc.svg.yaml",
        "alt: Ada sur un banc\npeople: identifiable\nconsent: {given_on: 2026-05-04, until: 2027-05-04}\n",
    );
    assert_eq!(rules(&project), [""; 0]);
}
