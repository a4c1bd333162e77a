//! A national action plan, converted from another site: its known faults are found at their lines, and nothing else is.

use std::fmt::Write as _;

use parvis::base::diagnostic::Place;

use crate::project::Project;

/// Actions that the source calls complete and proves by nothing.
const UNPROVEN: [u32; 3] = [2, 5, 9];
/// The others that it calls complete, with a document.
const PROVEN: [u32; 2] = [1, 7];

/// Ten commitments as a converter writes them: what the source does not say is left open, what it asserts is kept.
fn converted() -> Project {
    let project = Project::with(&[
        (
            "content/charte.md",
            "---\nkind: charter\nid: promesse\ntitle: La promesse du gouvernement\nsummary: Ce que le gouvernement promet à tous ceux qui \
             prennent part à ses décisions.\nversion: 1\nadopted_on: not-in-source\nadopted_by: not-in-source\nfields: not-in-source\n\
             principles: not-in-source\nphases: not-in-source\ndecisions: not-in-source\nresponse_deadline: not-in-source\n---\n",
        ),
        (
            "content/plan/index.md",
            "---\nid: national\ncharter: promesse\ntitle: Le plan d’action national\nsummary: Dix engagements du gouvernement, repris tels quels de son ancien \
         site.\nperiod: not-in-source\naxes:\n  - id: engagements\n    title: Les engagements\n    objectives:\n      - {id: tous, title: \
         Tous les engagements, actions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}\n---\n",
        ),
    ]);
    for number in 1..=10 {
        project.write(&format!("content/actions/{number}.md"), commitment(number));
    }
    project
}

fn commitment(number: u32) -> String {
    let mut text = format!(
        "---\ntitle: Engagement numéro {number}\nsummary: Ce que le ministère promet de faire, et ce qu’il dit en avoir fait \
         jusqu’ici.\nnumber: {number}\nobjective: tous\nowner: not-in-source\ndeadline: not-in-source\nindicators: not-in-source\n"
    );
    let rest = match number {
        _ if UNPROVEN.contains(&number) => "status: done\nmilestones: not-in-source\n",
        _ if PROVEN.contains(&number) => {
            "status: done\nmilestones:\n  - {label: Publication, reached_on: 2024-05, evidence: Journal officiel du 4 mai 2024}\n"
        }
        3 => "status: under-way\nmilestones: not-in-source\n",
        _ => "milestones: not-in-source\n",
    };
    text.push_str(rest);
    text.push_str("---\n");
    let body = match number {
        4 => "Le [rapport final](C:/Users/agent/Documents/rapport.pdf) a été remis.\n",
        8 => "Le rapport se trouve à l’adresse C:/Users/agent/Documents/annexe.pdf depuis mars.\n",
        _ => "Le ministère publie ses données : voir la [page publique](https://data.example.org/home/plan/).\n",
    };
    text.push_str(body);
    text
}

#[test]
fn the_faults_of_a_converted_plan_are_found_and_nothing_else() {
    let outcome = converted().check().expect("the disk is sound");
    let mut told = String::new();
    for finding in &outcome.findings {
        let Place::Source(span) = finding.place else { panic!("{} has no place", finding.rule) };
        let path = &outcome.sources.file(span.file).path;
        let (start, _) = outcome.sources.range(span);
        let severity = finding.severity.name();
        writeln!(told, "{path}:{}:{} {severity} {}", start.line, start.column, finding.rule).expect("memory");
    }
    let mut lines: Vec<&str> = told.lines().collect();
    lines.sort_unstable();
    assert_eq!(
        lines,
        [
            "content/actions/2.md:9:9 error done-without-evidence",
            "content/actions/4.md:11:20 error local-path",
            "content/actions/5.md:9:9 error done-without-evidence",
            "content/actions/8.md:11:34 error local-path",
            "content/actions/9.md:9:9 error done-without-evidence",
        ]
    );
}

#[test]
fn paths_of_every_system_are_found_in_texts_and_fields() {
    let project = Project::with(&[(
        "content/une.md",
        "---\ntitle: Une page\nsummary: \"Le rapport est dans file:///C:/rapports, et personne d’autre ne le lira.\"\n---\n\
         Voir \\\\serveur\\commun\\note.doc ou D:\\Plans\\parc.pdf.\n\nEt /home/agent/plan.odt, [ici](http://localhost:8080/plan).\n\n\
         Le dossier `C:/Users` se cite ainsi. Voir [la page](https://example.org/Users/x/y).\n",
    )]);
    let outcome = project.check().expect("the disk is sound");
    let found: Vec<String> = outcome
        .findings
        .iter()
        .filter(|finding| finding.rule == "local-path")
        .map(|finding| match finding.place {
            Place::Source(span) => outcome.sources.text(span).to_owned(),
            _ => String::new(),
        })
        .collect();
    assert_eq!(
        found,
        [
            "file:///C:/rapports",
            "\\\\serveur\\commun\\note.doc",
            "D:\\Plans\\parc.pdf",
            "/home/agent/plan.odt",
            "http://localhost:8080/plan",
        ]
    );
}
