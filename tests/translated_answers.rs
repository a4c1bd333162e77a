//! A translation says why, and promises the same for the same days, as its original.

use std::path::Path;

use crate::project::Project;

const ORIGINAL: &str = "content/demarches/parc-des-deux-rives/reponse.md";
const DUTCH: &str = "content/demarches/parc-des-deux-rives/reponse.nl.md";

/// The response of the reference site with the headings of its answers and parts in Dutch; its other words do not matter to the rule.
fn dutch(original: &str) -> String {
    let body = original.splitn(3, "---\n").nth(2).expect("a document has a front matter");
    let body = body.replace("### Motifs", "### Motivering").replace("### Suites", "### Vervolg");
    format!(
        "---\nkind: response\ntitle: Het antwoord op de twaalf aanbevelingen\n\
         summary: Wat de metropool met de twaalf aanbevelingen doet, en waarom zij dat doet.\n---\n{}",
        body.replace("### Réplique", "### Weerwoord")
    )
}

/// The messages of the rule with the lines of the translation, after a change of it.
fn told(change: impl Fn(&str) -> String) -> Vec<String> {
    let project = Project::copy_of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let text = dutch(&project.read(ORIGINAL));
    project.write(DUTCH, change(&text));
    let outcome = project.check().expect("a check never fails for a mistake");
    let found = outcome.findings.iter().filter(|finding| finding.rule == "translation-differs");
    found
        .map(|finding| {
            assert_eq!(finding.labels.len(), 1, "the place in the original is shown: {finding:?}");
            let id = finding.message.arguments.iter().find(|(name, _)| *name == "id");
            format!("{} {:?}", finding.message.id, id.expect("which answer").1)
        })
        .collect()
}

#[test]
fn a_translated_answer_has_the_parts_and_the_promises_of_its_original() {
    assert_eq!(told(str::to_owned), [""; 0]);
    let later = |text: &str| text.replacen("2027-03-15", "2028-03-15", 1);
    assert_eq!(told(later), ["translation-differs-due Text(\"R1\")"]);
    let undated = |text: &str| text.replacen(" — 2027-03-15", "", 1);
    assert_eq!(told(undated), ["translation-differs-due Text(\"R1\")"]);
    let other = |text: &str| text.replacen("service Nature — 2027-03-15", "service Voirie — 2027-03-15", 1);
    assert_eq!(told(other), ["translation-differs-owner Text(\"R1\")"]);
    let fewer = |text: &str| {
        let start = text.find("- Planter 30 arbres").expect("the second promise of R1");
        let end = start + text[start..].find('\n').expect("a line ends");
        format!("{}{}", &text[..start], &text[end..])
    };
    assert_eq!(told(fewer), ["translation-differs-promises Text(\"R1\")"]);
}

#[test]
fn a_translated_answer_without_its_reasons_or_with_a_reply_of_its_own_is_told() {
    let silent = |text: &str| {
        let start = text.find("### Motivering").expect("the reasons of R1");
        let end = text.find("### Vervolg").expect("the follow-up of R1");
        format!("{}{}", &text[..start], &text[end..])
    };
    assert_eq!(told(silent), ["translation-differs-part Text(\"R1\")"]);
    let empty = |text: &str| {
        let start = text.find("### Motivering").expect("the reasons of R1") + "### Motivering\n".len();
        let end = text.find("### Vervolg").expect("the follow-up of R1");
        format!("{}\n{}", &text[..start], &text[end..])
    };
    assert_eq!(told(empty), ["translation-differs-part Text(\"R1\")"]);
    let replied = |text: &str| text.replacen("### Vervolg", "### Weerwoord\n\nNiemand zei dit.\n\n### Vervolg", 1);
    assert_eq!(told(replied), ["translation-differs-part-more Text(\"R1\")"]);
}
