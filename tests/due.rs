//! `parvis due`: what is owed, by whom and by when, in sentences, as data and as a calendar.

use std::process::{Command, Output};

use crate::project::Project;

/// A meeting without minutes, an action of a service that is late, a page to review, a statement of accessibility with its end.
const OWED: &[(&str, &str)] = &[
    (
        "content/services/voirie.md",
        "---\ntitle: Voirie\nsummary: Il s’occupe des rues, des trottoirs et de tout ce qui y passe.\ncontact: Service Voirie, service-voirie@example.org\n---\n",
    ),
    (
        "content/evenements/forum.md",
        "---\ntitle: Le forum\nsummary: Une soirée pour dire ce qui manque dans les rues du quartier.\nstarts_at: 2026-11-10 18:30\n\
         ends_at: 2026-11-10 20:30\nmode: phone\naccess: not-in-source\ncontact: Service Voirie, service-voirie@example.org\n---\n",
    ),
    (
        "content/aide.md",
        "---\ntitle: Aide\nsummary: Comment trouver ce que l’on cherche, et à qui demander.\nreview_by: 2026-11-01\n---\n",
    ),
    (
        "content/accessibilite.md",
        "---\ntitle: Accessibilité\nlegal: accessibilite\nreview_by: 2027-02-01\n\
         summary: L’état de l’accessibilité de ce site, et comment signaler un obstacle.\n---\n",
    ),
];

fn due(project: &Project, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
    command.args(["due", "--lang", "fr", "--root"]).arg(project.root()).args(arguments);
    command.output().expect("the program runs")
}

fn said(output: &Output) -> String {
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("a text")
}

#[test]
fn sentences_say_what_when_who_and_where() {
    let project = Project::with(OWED);
    let text = said(&due(&project, &[]));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[0],
        "Une échéance est dépassée au 23 novembre 2026 ; 2 échéances sont attendues jusqu’au 21 février 2027."
    );
    assert_eq!(lines[2], "En retard :");
    assert_eq!(
        lines[3],
        "Relecture de « Aide » ; échéance le 1er novembre 2026, dépassée de 22 jours. Qui : personne n’est nommé. Où : content/aide.md:4:12"
    );
    assert!(lines[6].starts_with(
        "Compte rendu de « Le forum » ; échéance le 10 décembre 2026, dans 17 jours. Qui : Service Voirie."
    ));
    assert!(lines[7].starts_with("Déclaration d’accessibilité à refaire"), "{text}");
    assert!(text.contains("Le 11 décembre 2026 : l’échéance est passée, Compte rendu de « Le forum »."), "{text}");
}

#[test]
fn a_service_hears_of_its_own_duties_and_a_slip_is_suggested() {
    let project = Project::with(OWED);
    let text = said(&due(&project, &["--service", "service voirie"]));
    assert!(text.contains("Le forum") && !text.contains("Aide"), "{text}");
    let slip = due(&project, &["--service", "voirrie"]);
    assert_eq!(slip.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&slip.stderr).contains("vouliez-vous dire « Voirie »"));
}

#[test]
fn what_is_overdue_ends_a_strict_run_with_one() {
    let project = Project::with(OWED);
    assert_eq!(due(&project, &[]).status.code(), Some(0));
    assert_eq!(due(&project, &["--strict"]).status.code(), Some(1));
    assert_eq!(due(&project, &["--strict", "--date", "2026-10-01"]).status.code(), Some(0));
    assert_eq!(due(&project, &["--within", "bientôt"]).status.code(), Some(2));
}

#[test]
fn data_has_the_fields_that_are_promised() {
    let project = Project::with(OWED);
    let text = said(&due(&project, &["--format", "json"]));
    let data: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(data["format"], 1);
    assert_eq!(data["counts"], serde_json::json!({"overdue": 1, "next": 2, "later": 0}));
    assert_eq!(
        data["obligations"][1],
        serde_json::json!({
            "uid": "minutes.event.forum.-.1", "duty": "minutes", "about": "Le forum", "due": "2026-12-10", "overdue": false, "days": 17,
            "owner": "Service Voirie", "service": "service/voirie", "document": "event/forum", "title": "Le forum", "record": null,
            "path": "content/evenements/forum.md", "line": 5, "column": 10
        })
    );
    assert_eq!(data["obligations"][2]["duty"], "declaration");
    let page = include_str!("../docs/due.md");
    for fields in [&data, &data["obligations"][0], &data["changes"][0]] {
        for field in fields.as_object().expect("an object").keys() {
            assert!(page.contains(&format!("`{field}`")), "docs/due.md does not name {field}");
        }
    }
}

#[test]
fn a_calendar_holds_days_with_stable_names_and_no_clock() {
    let project = Project::with(OWED);
    let file = project.root().join("echeances.ics");
    let first = due(&project, &["--format", "ics", "--out", file.to_str().expect("a path")]);
    assert_eq!(first.status.code(), Some(0));
    let written = std::fs::read_to_string(&file).expect("the calendar");
    assert_eq!(written, said(&due(&project, &["--format", "ics"])));
    assert!(written.split_inclusive('\n').all(|line| line.ends_with("\r\n") && line.len() <= 77), "{written}");
    let unfolded = written.replace("\r\n ", "");
    let events: Vec<&str> = unfolded.split("BEGIN:VEVENT").skip(1).collect();
    assert_eq!(events.len(), 3);
    for line in [
        "UID:minutes.event.forum.-.1@ville.example",
        "DTSTAMP:20261123T000000Z",
        "DTSTART;VALUE=DATE:20261210",
        "DTEND;VALUE=DATE:20261211",
        "SUMMARY:Compte rendu de « Le forum »",
        "URL:https://ville.example/evenements/forum/",
    ] {
        assert!(events[1].lines().any(|found| found == line), "{line} is not in {}", events[1]);
    }
    assert!(events[0].contains("SUMMARY:En retard : Relecture de « Aide »"));
    assert_eq!(unfolded.matches("PRODID").count(), 1);
}

#[test]
fn the_manual_and_the_completions_know_the_command() {
    let program = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_parvis")).args(arguments).output().expect("the program runs");
        String::from_utf8(output.stdout).expect("a text")
    };
    let help = program(&["due", "--help", "--lang", "fr"]);
    assert!(help.contains("parvis due --service") && help.contains("90 jours"), "{help}");
    assert!(program(&["man", "due", "--lang", "fr"]).contains("docs/due.md"));
    assert!(
        program(&["completions", "bash"]).contains("parvis__due")
            || program(&["completions", "bash"]).contains("--within")
    );
}
