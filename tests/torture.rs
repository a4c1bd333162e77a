//! Whatever an author writes, Parvis answers with a site or with findings: it never panics. Bad input is our main input.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::project::Project;

/// Goes the whole way, and tells what was done to the site if that ends in a panic or a failure.
fn survives(project: &Project, what: &str) {
    let checked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| project.check()));
    match checked {
        Ok(outcome) => drop(outcome.unwrap_or_else(|error| panic!("{what}: {error:?}"))),
        Err(_) => panic!("{what}: a panic"),
    }
}

/// Documents that contradict each other, or that miss what others count on.
const FILES: &[(&str, &str)] = &[
    (
        "content/charte/index.md",
        "---\ntitle: Charte\nversion: 0\nadopted_on: 2026-02-31\nprinciples: [{id: dire, title: Dire}, {id: dire, title: Redire}, {title: Sans nom}]\n\
         phases: [{id: a, title: A, deliverable: contract}, {id: b, title: B, deliverable: licorne}, {id: c, title: C, deliverable: response}, {id: a, title: Encore}]\n\
         decisions: [{id: oui, label: Oui, outcome: accepted, needs_reason: true}, {id: oui, label: Encore oui}, {label: Muette}]\n\
         response_deadline: bientôt\nwords: {reasons: [\"\"], follow_up: [\" \"], minority: []}\n---\n\n## Dire {#dire .principle}\n\n## Dire {#dire .principle}\n\n## A {#a .phase}\n",
    ),
    (
        "content/charte/index.en.md",
        "---\ntitle: Charter\nprinciples: [{id: other, title: Other}]\nphases: []\ndecisions: []\nwords: {reasons: []}\n---\n",
    ),
    ("content/charte/vieille.md", "---\ntitle: Vieille charte\nkind: charter\nsupersedes: index\n---\n"),
    (
        "content/demarches/parc/index.md",
        "---\ntitle: Parc\ncharter: disparue\nopens_on: 2027-01-01\ncloses_on: 2026-01-01\nexception: {kind: extended, until: 1999}\nphases: [{phase: z}, {phase: a, from: 9999-12-31, to: 0001-01}]\nchannels: [{}, {kind: box}, {kind: post, label: \"\"}]\n---\n",
    ),
    ("content/demarches/parc/index.nl.md", "---\ntitle: Park\nopens_on: 2027-01-01\nshows: processes\n---\n"),
    ("content/demarches/parc/index.falc.md", "---\ntitle: Le parc\n---\n"),
    ("content/demarches/parc/disparu.falc.md", "---\ntitle: Un document disparu\nprocess: parc\n---\n"),
    (
        "content/demarches/parc/avis.md",
        "---\nkind: opinion\nprocess: parc\ntitle: Avis\ndelivered_on: 2026-02\nauthors: {citizens: -1}\n---\n\n## { #R1 .recommendation support=26/25 }\n\n## Deux { #R1 .recommendation support=0/0 }\n\n### Avis minoritaire\n\n> ## Trois { #R3 .recommendation }\n\n## Quatre { .recommendation support=beaucoup }\n\n- ## Cinq { #R5 .recommendation }\n\n# Six { #R6 .recommendation }\n",
    ),
    (
        "content/demarches/parc/avis.en.md",
        "---\nkind: opinion\nprocess: parc\ntitle: Opinion\n---\n\n## Other { #R9 .recommendation }\n",
    ),
    ("content/demarches/parc/second.md", "---\nkind: opinion\nprocess: parc\ntitle: Second avis\n---\n\n## Rien\n"),
    (
        "content/demarches/parc/reponse.md",
        "---\nkind: response\nprocess: parc\nopinion: quai/avis\ntitle: Réponse\ndecided_on: 2026-13\n---\n\n## Un { .answer to=R1 decision=peut-etre until=hier ground=lune }\n\n### Motifs\n\n### Suites\n\n- \n-  — \n- a — b — c — 2026-02-30\n- [x](absent.md) — — \n\n## Deux { .answer to=R404 decision=oui }\n\n## Trois { .answer }\n\n## Quatre { .answer to=R1 decision=oui }\n",
    ),
    (
        "content/demarches/parc/seconde-reponse.md",
        "---\nkind: response\nprocess: parc\nopinion: parc/reponse\ntitle: Seconde\n---\n\n## Un { .answer to=R1 }\n",
    ),
    (
        "content/demarches/parc/contrat.md",
        "---\nkind: contract\nprocess: parc\ntitle: Contrat\ncommitment_to_reply: {within: 99999 mois}\ntimetable: [{}]\nsigned_on: 9999-12-31\n---\n",
    ),
    (
        "content/demarches/parc/second-contrat.md",
        "---\nkind: contract\nprocess: absent\ntitle: Contrat\ncommitment_to_reply: {within: 0 jours, by: 0000-00-00}\n---\n",
    ),
    (
        "content/demarches/parc/instruction.md",
        "---\nkind: instruction\nprocess: parc\ntitle: Instruction\nsteps: [{}, {service: Lune, done_on: 2026-13-01}]\n---\n",
    ),
    (
        "content/demarches/parc/synthese.md",
        "---\nkind: synthesis\nprocess: parc\ntitle: Synthèse\ncontributions: [parc/synthese]\nreceived: 99999999999999999999\n---\n",
    ),
    (
        "content/demarches/parc/bilan.md",
        "---\nkind: report\nprocess: parc\ntitle: Bilan\nperiod: {from: 2026, to: 2020}\nfigures: [{}, {label: X, value: 1e400, parts: [{value: 3}]}, {label: Y, value: \"12,,5\"}]\nlessons: [{}]\n---\n",
    ),
    (
        "content/demarches/parc/budget.md",
        "---\nkind: budget\nprocess: parc\ntitle: Budget\namount: -0\nprojects: [{}]\n---\n",
    ),
    (
        "content/demarches/parc/enquete.md",
        "---\nkind: survey\nprocess: parc\ntitle: Enquête\nquestions: [{}, {label: Q, answers: [{value: 3}]}]\n---\n",
    ),
    (
        "content/demarches/parc/deliberation.md",
        "---\nkind: deliberation\nprocess: parc\ntitle: Délibération\nvotes: {for: -3}\n---\n",
    ),
    (
        "content/demarches/parc/retire.md",
        "---\nkind: opinion\nprocess: parc\ntitle: Retiré\nwithdrawal: {date: 2026-01-01, reason: Erreur}\n---\n\n## R { #R1 .recommendation }\n",
    ),
    ("content/demarches/quai/index.en.md", "---\ntitle: The quay\nopens_on: 2026-01-01\ncharter: charte\n---\n"),
    (
        "content/demarches/quai/avis.en.md",
        "---\nkind: opinion\nprocess: quai\ntitle: Opinion of the quay\n---\n\n## One { #R1 .recommendation }\n",
    ),
    (
        "content/evenements/sans-heure.md",
        "---\nkind: event\ntitle: Sans heure\nprocess: parc\n---\n\n## Compte rendu {.minutes}\n",
    ),
    (
        "content/evenements/bizarre.md",
        "---\nkind: event\ntitle: Bizarre\nprocess: evenement\nstarts_at: 2027-03-28 02:30\nends_at: 2026-01-01\nmode: online\nvenue: {}\nexception: {kind: moved}\naccess: {step_free: peut-être, lune: true}\nminutes: absent\n---\n\n> ## Compte rendu {.minutes}\n\n# Compte rendu {.minutes}\n\n## Compte rendu {.minutes}\n",
    ),
    (
        "content/evenements/loin.md",
        "---\nkind: event\ntitle: Loin\nstarts_at: 9999-12-31T23:59:59-12:00\nends_at: 0001-01-01 00:00\nexception: {kind: cancelled}\n---\n",
    ),
    (
        "content/plan/index.md",
        "---\ntitle: Plan\ncharter: lune\naxes: [{}, {title: X, objectives: [{}, {title: Y, actions: [1, 1, lune]}]}]\nreports: [{}]\n---\n",
    ),
    (
        "content/actions/1.md",
        "---\ntitle: Une action\ndeadline: 9999\nmilestones: [{}, {label: x, due: 2026-02-30, done_on: demain}]\nindicators: [{}, {label: y, values: [{value: 3, on: 2026}]}]\nserves: {principles: [lune], recommendations: [parc/avis#R404]}\n---\n",
    ),
    ("content/tableau.md", "---\ntitle: Tableau\nkind: page\n---\n"),
    ("content/tableau.en.md", "---\ntitle: Board\nkind: page\nshows: compliance\n---\n"),
    ("content/donnees.md", "---\ntitle: Données\nkind: page\nshows: data\nlists: data\n---\n"),
    ("content/a-venir.md", "---\ntitle: Agenda\nkind: page\nshows: calendar\n---\n"),
    ("content/reponses.md", "---\ntitle: Réponses\nkind: page\nshows: compliance\n---\n"),
    ("content/communes/a.md", "---\ntitle: A\ninsee: \"59350\"\n---\n"),
    ("content/communes/b.md", "---\ntitle: B\ninsee: \"59350\"\n---\n"),
    ("content/services/s.md", "---\ntitle: Service\nnames: [\"\", Service]\nparent: s\n---\n"),
    ("content/vide.md", ""),
    ("content/ouvert.md", "---\ntitle: [\n"),
    ("content/vide.falc.md", "---\n---\n"),
];

#[test]
fn documents_that_contradict_each_other_give_findings() {
    let project = Project::with(FILES);
    survives(&project, "all files");
    assert!(!project.told().is_empty());
    for (path, _) in FILES.iter().filter(|(path, _)| ["charte/", "index", "avis"].iter().any(|it| path.contains(it))) {
        let text = fs::read_to_string(project.root().join(path)).expect("a source");
        fs::remove_file(project.root().join(path)).expect("a removal");
        survives(&project, &format!("without {path}"));
        project.write(path, text);
    }
}

/// What stands in the place of a value.
const VALUES: &[&str] = &[
    "",
    " []",
    " {}",
    " \"\"",
    " -1",
    " 2026-02-30",
    " 9999-12-31",
    " 99999999999999999999",
    " [{}]",
    " {kind: x}",
    " [[]]",
];

fn sources(root: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(root.join("content")).sort_by_file_name();
    let files = entries.into_iter().map(|entry| entry.expect("the site is readable").into_path());
    files.filter(|path| path.extension().is_some_and(|it| it == "md")).collect()
}

/// Every third line of the front matter of every document holds something else, or nothing.
#[test]
fn values_of_no_sense_give_findings() {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/trois-phases");
    let project = Project::copy_of(&site);
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a document");
        (path, text)
    };
    let files: Vec<(PathBuf, String)> = sources(project.root()).into_iter().map(read).collect();
    for (turn, value) in VALUES.iter().enumerate() {
        for (path, text) in &files {
            let replaced = |(index, line): (usize, &str)| match line.split_once(':') {
                Some((key, _)) if index % 3 == turn % 3 => format!("{key}:{value}\n"),
                _ => format!("{line}\n"),
            };
            let text: String = text.lines().enumerate().map(replaced).collect();
            fs::write(path, text).expect("a file");
        }
        survives(&project, &format!("{value:?} on the lines {} modulo 3", turn % 3));
    }
}
