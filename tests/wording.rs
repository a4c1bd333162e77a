//! Rules about words: where they point, what they leave alone, and that their corrections leave nothing to correct.

use parvis::{
    base::diagnostic::{Diagnostic, Place, Safety},
    edit::{Change, fixes},
    pipeline::Outcome,
};

use crate::project::Project;

const PATH: &str = "content/une.md";

fn page(text: &str) -> Project {
    let head = "---\ntitle: Les bancs du quai\nsummary: Une page d’exemple, avec un résumé assez long pour les listes du site.\n---\n";
    Project::with(&[(PATH, &format!("{head}{text}"))])
}

fn check(project: &Project) -> Outcome {
    project.check().expect("the disk is sound")
}

/// Message, severity and the words that each finding points at.
fn told(outcome: &Outcome) -> Vec<String> {
    let line = |finding: &Diagnostic| match finding.place {
        Place::Source(span) => {
            format!("{} {} {:?}", finding.severity.name(), finding.message.id, outcome.sources.text(span))
        }
        _ => finding.message.id.to_owned(),
    };
    outcome.findings.iter().map(line).collect()
}

#[test]
fn corrections_of_typography_leave_nothing_to_correct() {
    let project = page(
        "L'eau est là... Le \"mot\" juste: «oui» ! Venez le 03/02/2026 ou appelez le 03.20.21.22.23.\n\n\
         La 6e rencontre est à 18:30, voir `a:b`, https://example.org/?a=1 et [ce site](https://example.org/x).\n\n\
         > Les mots d'un autre restent!\n\n[It's late!]{lang=en}\n",
    );
    let outcome = check(&project);
    let typography: Vec<&Diagnostic> = outcome.findings.iter().filter(|it| it.rule == "french-typography").collect();
    assert_eq!(typography.len(), 7, "{:?}", told(&outcome));
    assert!(typography.iter().all(|it| it.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe)));
    for change in fixes::safe(&outcome.findings, &outcome.sources).changes {
        let Change::Write { path, text } = change else { panic!("corrections write") };
        project.write(&path, text);
    }
    let outcome = check(&project);
    assert_eq!(told(&outcome), ["advice bare-url \"https://example.org/?a=1\""]);
    let text = std::fs::read_to_string(project.root().join(PATH)).expect("a page");
    assert!(
        text.contains(
            "L’eau est là… Le « mot » juste : « oui » ! Venez le 3 février 2026 ou appelez le 03 20 21 22 23."
        ),
        "{text}"
    );
    assert!(text.contains("> Les mots d'un autre restent!"), "{text}");
}

#[test]
fn acronyms_are_explained_once_for_the_page_or_for_the_site() {
    let project = page("La MEL et le PLU. Le fichier PDF, l’article R7, Louis XIV, la zone ZAC-3. NE PAS COURIR.\n");
    assert_eq!(told(&check(&project)), ["advice acronym-undefined \"MEL\"", "advice acronym-undefined \"PLU\""]);
    project
        .write("content/glossaire/plu.md", "---\ntitle: PLU\ndefinition: Plan qui dit où l’on peut construire.\n---\n");
    assert_eq!(told(&check(&project)), ["advice acronym-undefined \"MEL\""]);
    let text = std::fs::read_to_string(project.root().join(PATH)).expect("a page");
    project.write(PATH, text.replace("La MEL", "La [MEL]{abbr=\"Métropole Européenne de Lille\"}"));
    assert_eq!(told(&check(&project)), [""; 0]);
}

#[test]
fn what_belongs_to_a_person_is_found_in_texts_links_and_fields() {
    let project = page(
        "Appelez Jeanne au 06 12 34 56 78, ou [écrivez-lui](mailto:jeanne.petit@example.org).\n\nSon numéro est 1 84 12 76 451 089 46.\n\n\
         Le service répond au 03 20 21 22 23, participation@example.org.\n",
    );
    project.write(
        "content/glossaire/compte.md",
        "---\ntitle: Compte\ndefinition: \"Où l’on verse : FR14 2004 1010 0505 0001 3M02 606, puis on attend.\"\n---\n",
    );
    let mut found = told(&check(&project));
    found.sort();
    assert_eq!(
        found,
        [
            "error personal-data-nir \"1 84 12 76 451 089 46\"",
            "warning personal-data \"06 12 34 56 78\"",
            "warning personal-data-iban \"FR14 2004 1010 0505 0001 3M02 606\"",
            "warning personal-mailbox \"[écrivez-lui](mailto:jeanne.petit@example.org)\"",
        ]
    );
}

#[test]
fn a_waiver_with_its_reason_lets_a_service_give_its_mobile() {
    let project = Project::with(&[(
        PATH,
        "---\ntitle: Les bancs du quai\nsummary: Une page d’exemple, avec un résumé assez long pour les listes du site.\nwaivers:\n  - {rule: \
         personal-data, reason: Ce portable est celui du camion de la mairie, until: 2027-06-30}\n---\nAppelez le 06 12 34 56 78.\n",
    )]);
    assert_eq!(told(&check(&project)), [""; 0]);
}

#[test]
fn every_fault_of_an_easy_read_text_is_told_at_its_place() {
    let project = page("Le parc ouvre.\n");
    project.write(
        "content/une.falc.md",
        "---\ntitle: Le parc\nsummary: \"Le parc ouvre bientôt pour tous.\"\nof_version: 1\nvalidated_by: Le groupe\nvalidated_on: \
         2026-10-14\n---\nLe parc ouvre; il est grand.\n\nLe parc a deux entrées. Il a *des bancs*.\n\nLa MEL paie 20 % du parc.\n\nLe PLU est \
         un plan.\n\nIl est IMPORTANT de venir, etc.\n\nLouis XIV est venu le 03/02/2026.\n\nLe parc est au bord de l’eau, près de la gare, du marché.\n\nUn mot, un mot, un mot, un mot, un mot, un mot, un mot, un mot.\n",
    );
    let mut found = told(&check(&project));
    found.retain(|line| line.contains("falc-style"));
    assert_eq!(
        found,
        [
            "warning falc-style-sign \";\"",
            "warning falc-style-number \"deux\"",
            "warning falc-style-two-sentences \"Il a *des bancs*.\"",
            "warning falc-style-acronym \"MEL\"",
            "warning falc-style-sign \"%\"",
            "warning falc-style-capitals \"IMPORTANT\"",
            "warning falc-style-abbreviation \"etc.\"",
            "warning falc-style-roman \"XIV\"",
            "warning falc-style-date \"03/02/2026\"",
            "warning falc-style \"Le parc est au bord de l’eau, près de la gare, du marché.\"",
            "error falc-style-sentence-far-too-long \"Un mot, un mot, un mot, un mot, un mot, un mot, un mot, un mot.\"",
            "warning falc-style-italics \"*des bancs*\"",
        ]
    );
}
