//! Whole files of each kind, each rule with a file that breaks it, and files that no one would write.

use super::*;
use crate::{model::meta::Stated, read::testing::config};

const SUMMARY: &str = "summary: Une phrase assez longue pour dire ce que la page apporte.\n";

fn read(path: &str, text: &str) -> Reading<Document> {
    let mut sources = SourceMap::default();
    let file = sources.load(&format!("{CONTENT}{path}"), text);
    document(&sources, file, &config())
}

fn messages(path: &str, yaml: &str) -> Vec<&'static str> {
    let reading = read(path, &format!("---\n{yaml}---\n"));
    reading.findings.iter().map(|finding| finding.message.id).collect()
}

/// The findings of a page with a title, a summary, and some other lines.
fn page(yaml: &str) -> Vec<&'static str> {
    messages("a.md", &format!("title: Une page\n{SUMMARY}{yaml}"))
}

const CHARTER: &str = "title: La charte
summary: Ce que la collectivité promet à celles et ceux qui participent.
id: mel-2016
version: 1
official: true
adopted_on: 2016-12
adopted_by: not-in-source
fields: [\"Les services publics : tous\"]
principles:
  - {id: ecoute, title: L’écoute}
  - {id: clarte, title: La clarté}
phases:
  - {id: contrat, title: Le « contrat participatif », deliverable: contract}
decisions:
  - {id: retenue, label: Retenue, needs_follow_up: true}
response_deadline: 3 months
";

const PLAN: &str = "title: Le plan d’actions
summary: Toutes les actions de la charte, rangées par axe et par objectif.
charter: mel-2016
period: {from: 2016-12, to: 2020}
axes:
  - id: ouverture
    title: Ouvrir
    objectives:
      - {id: communes, title: Les communes, actions: [1, action/2]}
";

const ACTION: &str = "title: Former les agents
summary: Chaque service a une personne formée à la participation.
number: 7
objective: communes
owner: Service Participation
deadline: 2027-06
indicators:
  - label: Agents formés
    unit: agents
    target: 40
    values: [{date: 2026-01, value: 12}, {date: 2026-06, value: 1.10}]
milestones:
  - {label: Premier groupe, due: 2026-03, reached_on: 2026-04-01, evidence: news/groupe}
  - {label: Second groupe, due: 2026-09}
updates:
  - {date: 2026-10-01, note: \"Le second groupe commence : 12 personnes.\"}
exception: {kind: postponed, reason: Budget, decided_on: 2026-05}
";

const COMMUNE: &str = "title: Lille\ninsee: 59350\nmember_from: 1968\n";
const TERM: &str =
    "title: FALC\ndefinition: Une façon d’écrire que tout le monde comprend.\nlong_form: facile à lire\n";
const NEWS: &str = "title: Le forum est ouvert
summary: Le forum de la participation ouvre ses portes à toutes et à tous.
date: 2026-11-20
about: [action/7]
";

#[test]
fn sound_files_of_each_kind_have_no_finding() {
    for (path, yaml) in [
        ("charte/index.md", CHARTER),
        ("plan/index.md", PLAN),
        ("actions/7.md", ACTION),
        ("communes/lille.md", COMMUNE),
        ("glossaire/falc.md", TERM),
        ("actualites/forum.md", NEWS),
        ("theme.md", "kind: theme\ntitle: L’eau\n"),
        ("public.md", "kind: audience\ntitle: Les enfants\n"),
    ] {
        assert_eq!(messages(path, yaml), Vec::<&str>::new(), "{path}");
    }
    assert_eq!(
        page("legal: contact\nto_complete: [Le nom]\ncall_to_action: {label: Lire, to: charter/mel-2016}\n"),
        [""; 0]
    );
}

#[test]
fn fields_arrive_as_they_are_written() {
    let action = read("actions/7.md", &format!("---\n{ACTION}---\n")).value;
    let Kind::Action(fields) = &action.kind else { panic!("an action") };
    let Stated::Given(indicators) = &fields.indicators else { panic!("indicators") };
    assert_eq!(indicators[0].values[1].1.as_ref(), "1.10");
    assert_eq!((action.id.to_string().as_str(), action.outline.number), ("action/7@fr", Some(7)));
    let commune = read("communes/lille.md", &format!("---\n{COMMUNE}---\n")).value;
    assert_eq!(commune.outline.detail.as_deref(), Some("59350"));
    let term = read("glossaire/falc.md", &format!("---\n{TERM}---\n")).value;
    assert_eq!(term.outline.summary.as_deref(), Some("Une façon d’écrire que tout le monde comprend."));
}

#[test]
fn what_the_source_does_not_give_is_a_value() {
    let open = "title: Former\nsummary: Chaque service a une personne formée à la participation.\nnumber: 7\nobjective: a
owner: not-in-source\ndeadline: not-in-source\nindicators: not-in-source\nmilestones: not-in-source\nserves: not-in-source\n";
    assert_eq!(messages("actions/7.md", open), Vec::<&str>::new());
    let document = read("actions/7.md", &format!("---\n{open}---\n")).value;
    assert_eq!(document.meta.serves, Stated::NotInSource);
}

#[test]
fn a_translation_leaves_out_what_is_the_same_everywhere() {
    let texts = format!("title: Une page\n{SUMMARY}of_version: 1\n");
    for path in ["actions/7.en.md", "actualites/forum.en.md", "communes/lille.nl.md", "plan/index.en.md"] {
        assert_eq!(messages(path, &texts), Vec::<&str>::new(), "{path}");
    }
    let charter = format!("{texts}fields: [Services]\nprinciples: [{{id: ecoute, title: Listening}}]\n");
    assert_eq!(messages("charte/index.en.md", &charter), Vec::<&str>::new());
    assert!(messages("actions/7.md", &texts).contains(&"missing-field"));
}

#[test]
fn each_rule_of_the_common_fields_speaks() {
    let long = "Un titre qui n’en finit pas ".repeat(6);
    for (yaml, message) in [
        (format!("title: {long}\n{SUMMARY}"), "title-too-long"),
        (format!("title: {long}\nofficial: true\n{SUMMARY}"), "short-title-missing"),
        (format!("title: LE PLAN DE LA VILLE\n{SUMMARY}"), "title-in-capitals"),
        (format!("title: Le plan est là.\n{SUMMARY}"), "title-full-stop"),
        ("title: Une page\nsummary: Trop court.\n".to_owned(), "summary-too-short"),
        (format!("title: Une page\nsummary: {}\n", "long ".repeat(80)), "summary-too-long"),
        ("title: Une page\n".to_owned(), "missing-field"),
        (format!("title: \" \"\n{SUMMARY}"), "missing-field"),
    ] {
        assert_eq!(messages("a.md", &yaml), [message], "{yaml}");
    }
    for (yaml, message) in [
        ("changes: [{date: 2026, kind: major}]\n", "change-without-note"),
        ("waivers: [{rule: nothing-serves}]\n", "waiver-incomplete"),
        ("waivers: [{rule: nothing-serves, until: 2027}]\n", "waiver-incomplete-reason"),
        ("waivers: [{rule: nothing-serves, reason: Travaux}]\n", "waiver-incomplete-end"),
        ("contact: marie.dupont@example.org\n", "personal-mailbox"),
        ("aliases: [\"https://example.org/a\"]\n", "bad-alias"),
        ("aliases: [../a]\n", "bad-alias"),
        ("communes: [593]\n", "bad-insee"),
        ("communes: [1004]\n", "bad-insee-zero"),
        ("publish_at: 2026-05\nexpire_at: 2026-04\n", "period-ends-before-start-expiry"),
        ("fields: [a]\n", "unknown-key"),
        ("changes:\n  - {date: 2026, kind: major, note: À 8 heures, non à 9}\n", "yaml-comma-in-value"),
        ("to_complete:\n  - Le nom : à compléter\n", "yaml-colon-in-value"),
    ] {
        assert_eq!(page(yaml), [message], "{yaml}");
    }
}

#[test]
fn each_rule_of_a_kind_speaks() {
    for (path, yaml, from, to, message) in [
        ("plan/index.md", PLAN, "actions: [1, action/2]", "actions: []", "empty-objective"),
        ("plan/index.md", PLAN, "id: communes", "id: ouverture", "duplicate-id"),
        ("plan/index.md", PLAN, "to: 2020", "to: 2015", "period-ends-before-start"),
        ("charte/index.md", CHARTER, "id: clarte", "id: ecoute", "duplicate-id"),
        ("charte/index.md", CHARTER, "id: clarte", "id: la clarté", "bad-id-suggestion"),
        ("actions/7.md", ACTION, ", evidence: news/groupe", "", "done-without-evidence"),
        ("actions/7.md", ACTION, "reason: Budget, ", "", "exception-without-reason"),
        ("actions/7.md", ACTION, "    unit: agents\n    target: 40\n", "    unit: \"%\"\n", "bare-percentage"),
        ("actions/7.md", ACTION, "{date: 2026-06,", "{date: 2025-06,", "values-out-of-order"),
        ("actualites/forum.md", NEWS, "about: [action/7]\n", "", "news-about-nothing"),
        ("communes/lille.md", COMMUNE, "59350", "5935A", "bad-insee"),
        ("communes/lille.md", COMMUNE, "59350", "1004", "bad-insee-zero"),
        ("communes/lille.md", COMMUNE, "1968\n", "1968\nmember_until: 1960\n", "period-ends-before-start"),
        ("glossaire/falc.md", TERM, "comprend.", &format!("comprend {}", "mot ".repeat(25)), "definition-too-long"),
    ] {
        assert_eq!(messages(path, &yaml.replace(from, to)), [message], "{path} {to}");
    }
}

#[test]
fn a_line_that_cannot_be_read_is_not_also_missing() {
    assert_eq!(messages("a.md", &format!("title: {{a, [}}\n{SUMMARY}")), ["yaml-syntax"]);
    let reading = read("dossier/index.md", "Un texte.\n");
    assert_eq!(reading.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["front-matter-missing"]);
    assert_eq!(reading.value.meta.title.value.as_ref(), "dossier");
}

#[test]
fn a_full_stop_is_mended_where_it_stands() {
    for (yaml, mended) in [("title: Le plan.\n", "title: Le plan\n"), ("title: \"Le plan.\"\n", "title: \"Le plan\"\n")]
    {
        let text = format!("---\n{yaml}{SUMMARY}---\n");
        let finding = read("a.md", &text).findings.remove(0);
        let edit = &finding.fix.as_ref().expect("a fix").edits[0];
        let mut fixed = text.clone();
        fixed.replace_range(edit.span.bytes(), &edit.text);
        assert_eq!(fixed, format!("---\n{mended}{SUMMARY}---\n"));
    }
}

#[test]
fn the_same_text_at_another_place_is_another_document() {
    let text = format!("---\ntitle: Une page\n{SUMMARY}---\n");
    let first = read("a.md", &text).value.fingerprint;
    assert_eq!(first, read("a.md", &text).value.fingerprint);
    assert_ne!(first, read("b.md", &text).value.fingerprint);
    assert_ne!(first, read("a.md", &format!("{text}x")).value.fingerprint);
}

/// A small generator (xorshift): the same bytes on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap_or_default()
    }
}

#[test]
fn no_text_breaks_the_reader() {
    const PIECES: &[&str] = &[
        ": ",
        " : ",
        "- ",
        "\n",
        "\r\n",
        "\t",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "&a",
        "*a",
        "!",
        "!!str ",
        "|\n",
        ">-\n",
        "#",
        " #",
        "---\n",
        "...\n",
        "%",
        "@",
        "`",
        "\0",
        "\u{feff}",
        "é",
        "\u{1f469}\u{200d}\u{1f4bb}",
        "? ",
        "<<: ",
        "~",
        "\\",
        ",",
        "  ",
        "not-in-source",
        "0",
        "2026-13-45",
        "title: ",
        "kind: plan\n",
        "lang: xx\n",
        "id: ",
    ];
    let files = [
        ("charte/index.md", CHARTER),
        ("plan/index.en.md", PLAN),
        ("actions/7.md", ACTION),
        ("communes/a.md", COMMUNE),
    ];
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for round in 0..2_000 {
        let (path, yaml) = files[round % files.len()];
        let mut characters: Vec<char> = format!("---\n{yaml}---\nTexte\n").chars().collect();
        for _ in 0..=chance.below(8) {
            let at = chance.below(characters.len());
            let piece = PIECES[chance.below(PIECES.len())].chars();
            let end = (at + chance.below(12)).min(characters.len());
            match chance.below(3) {
                0 => drop(characters.splice(at..end, piece)),
                1 => drop(characters.splice(at..at, piece)),
                _ => drop(characters.drain(at..end)),
            }
        }
        let text: String = characters.into_iter().collect();
        let mut sources = SourceMap::default();
        let file = sources.load(&format!("{CONTENT}{path}"), &text);
        let reading = document(&sources, file, &config());
        for finding in &reading.findings {
            let mut spans: Vec<Span> = finding.labels.iter().map(|label| label.span).collect();
            spans.extend(finding.fix.iter().flat_map(|fix| fix.edits.iter().map(|edit| edit.span)));
            if let Place::Source(span) = finding.place {
                spans.push(span);
            }
            for span in spans {
                assert!(sources.file(file).text().get(span.bytes()).is_some(), "{finding:?}\n{text}");
            }
        }
    }
}
