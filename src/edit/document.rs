//! A new document of each kind: what has to be asked, what is taken where nobody answers, and the text with its comments.

mod answers;
mod blocks;
mod forms;
pub(super) mod place;
mod plan;
mod quote;
mod report;
mod response;
pub mod translation;

use super::{Change, scaffold::filled, workspace::Workspace};
use crate::{
    base::diagnostic::{Message, Severity},
    model::{
        document::Document,
        kinds::{Kind, KindName},
    },
    read,
};

pub use answers::{Answers, Surroundings};
pub use forms::{FORMS, Form, form};

/// The changes that make a new document. An action enters its plan at once, and a plan without actions gets a first one: a
/// document that no other could hold would not build.
///
/// # Errors
/// A message that says which answer does not do.
pub fn new(kind: KindName, answers: &Answers, around: &Surroundings<'_>) -> Result<Vec<Change>, Message> {
    let answers = &answers::read(kind, answers, around)?;
    match kind {
        KindName::ACTION => {
            let action = written(kind, answers, &[], around)?;
            let plan = plan::listed(&place::id_of(answers)?, answers, around.workspace)?;
            Ok([action].into_iter().chain(plan).collect())
        }
        KindName::PLAN => {
            let (objectives, first) = plan::objectives_of_new_plan(around);
            let plan = written(kind, answers, &[("objectives", objectives)], around)?;
            let action = first.map(|action| written(KindName::ACTION, &action, &[], around)).transpose()?;
            Ok([plan].into_iter().chain(action).collect())
        }
        KindName::RESPONSE => {
            let quoted = written(kind, answers, &response::blocks(answers, around, true), around);
            // Words that mean something only in their own document (a note, a chart) cannot be quoted as they are.
            let made = quoted.or_else(|_| written(kind, answers, &response::blocks(answers, around, false), around));
            Ok(vec![made?])
        }
        _ => Ok(vec![written(kind, answers, &blocks::of(kind, answers, around), around)?]),
    }
}

/// The file of a new document. Blocks are lines of ours, answers are texts of the author.
fn written(
    kind: KindName,
    answers: &Answers,
    blocks: &[(&str, String)],
    around: &Surroundings<'_>,
) -> Result<Change, Message> {
    let id = place::id_of(answers)?;
    let path = place::path(kind, &id, answers, around.workspace);
    let mut values: Vec<(&str, &str)> = answers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    values.retain(|(name, _)| *name != "id");
    values.push(("id", &id));
    let mut text = filled(form(kind).template(around.lang), &values);
    for (name, block) in blocks {
        text = text.replace(&format!("{{{{{name}}}}}"), block);
    }
    refuse_faults(&path, &text, around.workspace)?;
    Ok(Change::Write { path: path.into(), text })
}

/// The new text is read as it will be read: what would be refused then is refused now, in the same words.
fn refuse_faults(path: &str, text: &str, workspace: &Workspace) -> Result<(), Message> {
    if workspace.sources.by_path(path).is_some() {
        return Err(Message::new("new-exists").with("path", path));
    }
    let mut sources = workspace.sources.clone();
    let file = sources.load(path, text);
    let findings = read::document(&sources, file, &workspace.config).findings;
    match findings.into_iter().find(|finding| finding.severity == Severity::Error) {
        Some(finding) => Err(finding.message),
        None => Ok(()),
    }
}

/// The actions of a project, as they were read.
fn actions(workspace: &Workspace) -> impl Iterator<Item = (&Document, &crate::model::kinds::action::Action)> {
    let default = workspace.config.default_lang();
    workspace.documents.iter().filter(move |document| document.id.lang == *default).filter_map(|document| {
        match &document.kind {
            Kind::Action(action) => Some((document, action)),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        base::{lang::Lang, source::SourceMap},
        edit::scaffold,
        model::date::Date,
    };

    const PROCESS: &str = "---\ntitle: Parc\nsummary: Un parc au bord de l’eau, avec celles et ceux qui vivent autour.\nopens_on: 2026-02-16\ncloses_on: 2026-06-06\n---\n";
    const OPINION: &str = "---\nkind: opinion\nprocess: parc\ntitle: Avis\n---\n## Des bancs [ici] { #R1 .recommendation }\n\n\
        Des bancs[^1],\npour souffler.\n\n### Avis minoritaire\n\nTrois personnes non.\n\n## Du pain { #R2 .recommendation }\n\nDu pain.\n\n[^1]: Note.\n";

    /// The first files of a site with a process, read.
    fn workspace(tag: &str) -> Workspace {
        let answers = scaffold::SiteAnswers { name: "Ville".into(), address: "https://x.example.org/".into() };
        let mut sources = SourceMap::default();
        let mut documents = Vec::new();
        let mut settings = None;
        for change in scaffold::site(&answers, &Lang::parse(tag).expect("a tag")) {
            let Change::Write { path, text } = change else { continue };
            let file = sources.load(&path, &text);
            match &*path {
                "site.toml" => settings = Some(file),
                _ if path.starts_with("content/") => documents.push(file),
                _ => {}
            }
        }
        documents.push(sources.load("content/demarches/parc/index.md", PROCESS));
        documents.push(sources.load("content/demarches/parc/avis.md", OPINION));
        Workspace::of(sources, settings.expect("it has settings"), &documents, BTreeSet::new())
    }

    fn made(kind: KindName, given: &[(&'static str, &str)]) -> Result<(String, String), Message> {
        let (workspace, lang) = (workspace("fr"), Lang::parse("fr").expect("a tag"));
        let today = Date::day(2026, 11, 23).expect("a day of the calendar");
        let around = Surroundings { workspace: &workspace, lang: &lang, today };
        let mut answers: Answers = given.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        for question in form(kind).questions {
            if !answers.contains_key(question) {
                answers.extend(around.default_answer(kind, question, &answers).map(|answer| (*question, answer)));
            }
        }
        let changes = new(kind, &answers, &around)?;
        let Some(Change::Write { path, text }) = changes.into_iter().next() else {
            panic!("a new document is written")
        };
        Ok((path.to_string(), text))
    }

    #[test]
    fn every_kind_makes_a_document_without_faults_from_its_defaults() {
        for tag in ["fr", "en"] {
            let (workspace, lang) = (workspace(tag), Lang::parse(tag).expect("a tag"));
            let today = Date::day(2026, 11, 23).expect("a day of the calendar");
            let around = Surroundings { workspace: &workspace, lang: &lang, today };
            for form in FORMS {
                let mut answers = Answers::from([
                    ("title", "Un : « titre » \"x\"".into()),
                    ("insee", "59350".into()),
                    ("start", "3 décembre 2026, 18 h 30".into()),
                    ("document", "parc".into()),
                ]);
                for question in form.questions.iter().filter(|question| !["document", "title"].contains(question)) {
                    if !answers.contains_key(question) {
                        let answer = around.default_answer(form.kind, question, &answers);
                        answers.extend(answer.map(|answer| (*question, answer)));
                    }
                }
                if form.kind == KindName::OPINION {
                    answers.insert("id", "autre-avis".into());
                }
                let changes =
                    new(form.kind, &answers, &around).unwrap_or_else(|fault| panic!("{}: {fault:?}", form.kind));
                let Change::Write { text, .. } = &changes[0] else { panic!("a new document moves nothing") };
                assert!(!text.contains("{{"), "{text}");
                assert!(text.contains("\n# "), "{}: a document explains itself", form.kind);
            }
        }
    }

    #[test]
    fn a_new_action_enters_its_plan() {
        let (workspace, lang) = (workspace("fr"), Lang::parse("fr").expect("a tag"));
        let today = Date::day(2026, 11, 23).expect("a day of the calendar");
        let around = Surroundings { workspace: &workspace, lang: &lang, today };
        let answers = [("title", "Ouvrir un registre"), ("number", "2"), ("objective", "informer")];
        let mut answers: Answers = answers.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        answers
            .extend(around.default_answer(KindName::ACTION, "summary", &answers).map(|summary| ("summary", summary)));
        let changes = new(KindName::ACTION, &answers, &around).expect("a new action");
        let paths: Vec<&str> = changes.iter().map(Change::path).collect();
        assert_eq!(paths, ["content/actions/2.md", "content/plan/index.md"]);
        let Change::Write { text, .. } = &changes[1] else { panic!("the plan is written") };
        assert!(text.contains("actions: [1, 2]"), "{text}");
    }

    #[test]
    fn what_belongs_to_a_process_goes_into_its_folder() {
        for (kind, given, path) in [
            (KindName::CONTRACT, &[][..], "content/demarches/parc/contrat.md"),
            (KindName::OPINION, &[("title", "Deuxième avis")], "content/demarches/parc/avis-deuxieme-avis.md"),
            (KindName::OPINION, &[("id", "parc/avis-2")], "content/demarches/parc/avis-2.md"),
            (KindName::RESPONSE, &[("for", "opinion/parc/avis")], "content/demarches/parc/reponse.md"),
            (KindName::REPORT, &[("for", "process/parc")], "content/demarches/parc/bilan.md"),
            (KindName::PROCESS, &[("title", "Les bus de l’aube")], "content/demarches/les-bus-de-l-aube/index.md"),
            (KindName::SERVICE, &[("title", "Voirie")], "content/services/voirie.md"),
            (KindName::EASY_READ, &[("document", "parc")], "content/demarches/parc/index.falc.md"),
        ] {
            let found = made(kind, given).map(|(path, _)| path);
            assert_eq!(found.as_deref(), Ok(path), "{kind}");
        }
    }

    #[test]
    fn the_hour_of_an_event_is_said_as_invitations_say_it() {
        let forum = ("title", "Le forum");
        let (path, text) = made(KindName::EVENT, &[forum, ("start", "3 décembre 2026, 18 h 30")]).expect("an event");
        assert_eq!(path, "content/evenements/le-forum.md");
        assert!(text.contains("\nstarts_at: 2026-12-03 18:30\nends_at: 2026-12-03 20:30\n"), "{text}");
        let given = [forum, ("start", "2026-12-03 18:30"), ("end", "21h"), ("process", "parc")];
        let (path, text) = made(KindName::EVENT, &given).expect("an event");
        assert_eq!(path, "content/demarches/parc/evenements/le-forum.md");
        assert!(text.contains("\nends_at: 2026-12-03 21:00\n") && text.contains("\nprocess: \"parc\"\n"), "{text}");
        let refused = made(KindName::EVENT, &[forum, ("start", "jeudi"), ("end", "21h")]).map_err(|fault| fault.id);
        assert_eq!(refused.err(), Some("new-moment"));
    }

    #[test]
    fn two_hours_in_words_are_the_beginning_and_the_end() {
        let given = [("title", "Le forum"), ("start", "3 décembre 2026, de 18 h 30 à 21 h")];
        let (_, text) = made(KindName::EVENT, &given).expect("an event");
        assert!(text.contains("\nstarts_at: 2026-12-03 18:30\nends_at: 2026-12-03 21:00\n"), "{text}");
    }

    #[test]
    fn what_a_response_is_for_is_taken_only_where_one_opinion_waits() {
        let (_, text) = made(KindName::RESPONSE, &[("for", "parc/avis")]).expect("a response");
        assert!(text.contains("\ntitle: \"Réponse à «\u{a0}Avis\u{a0}»\"\n"), "{text}");
        let mut workspace = workspace("fr");
        let lang = Lang::parse("fr").expect("a tag");
        let today = Date::day(2026, 11, 23).expect("a day of the calendar");
        let add = |workspace: &mut Workspace, path: &str, text: &str| {
            let file = workspace.sources.load(path, text);
            workspace.documents.push(read::document(&workspace.sources, file, &workspace.config).value);
        };
        let asked = |workspace: &Workspace| {
            let around = Surroundings { workspace, lang: &lang, today };
            let taken = around.default_answer(KindName::RESPONSE, "for", &Answers::new());
            (taken, around.missing(KindName::RESPONSE, "for").id)
        };
        assert_eq!(asked(&workspace).0.as_deref(), Some("parc/avis"));
        let around = Surroundings { workspace: &workspace, lang: &lang, today };
        let wrong = around.check(KindName::RESPONSE, &Answers::from([("for", "parc/avi".to_owned())]));
        assert_eq!(wrong.map_err(|fault| fault.id), Err("new-unknown-reference"));
        add(&mut workspace, "content/demarches/parc/avis-2.md", OPINION);
        assert_eq!(asked(&workspace), (None, "new-for-choose"));
        for (name, opinion) in [("reponse", "parc/avis"), ("reponse-2", "parc/avis-2")] {
            let response = format!("---\nkind: response\nprocess: parc\nopinion: {opinion}\ntitle: Réponse\n---\n");
            add(&mut workspace, &format!("content/demarches/parc/{name}.md"), &response);
        }
        assert_eq!(asked(&workspace), (None, "new-for-none"));
    }

    #[test]
    fn a_response_has_a_part_for_every_recommendation_with_the_words_of_the_citizens() {
        let (_, text) = made(KindName::RESPONSE, &[("for", "parc")]).expect("a response");
        assert!(text.contains("\nopinion: \"parc/avis\"\n") && text.contains("\nprocess: \"parc\"\n"), "{text}");
        assert!(text.contains("\n# - refusee : des motifs, l’un de ground=juridique, "), "{text}");
        let expected = "\n## Des bancs \\[ici\\] { .answer to=R1 decision=a-completer }\n\n> Des bancs,\n> pour souffler.\n>\n> \
            **Avis minoritaire**\n>\n> Trois personnes non.\n\n### Motifs\n\nÀ compléter.\n\n### Suites\n\n- À compléter — À compléter — \
            À compléter\n\n## Du pain { .answer to=R2 decision=a-completer }\n\n> Du pain.\n\n### Motifs\n";
        assert!(text.contains(expected), "{text}");
    }

    #[test]
    fn a_report_counts_what_the_process_has() {
        let (_, text) = made(KindName::REPORT, &[("for", "parc")]).expect("a report");
        assert!(text.contains("\nperiod: {from: 2026-02-16, to: 2026-06-06}\n"), "{text}");
        assert!(text.contains("\n  - label: \"Recommandations de l’avis citoyen\"\n    value: 2\n"), "{text}");
    }

    #[test]
    fn a_translation_has_every_text_below_its_original() {
        let (mut workspace, lang) = (workspace("fr"), Lang::parse("fr").expect("a tag"));
        let today = Date::day(2026, 11, 23).expect("a day of the calendar");
        let translated = |workspace: &Workspace, tag: &str| {
            translation::new("parc", tag, &Surroundings { workspace, lang: &lang, today })
        };
        assert_eq!(translated(&workspace, "nl").map_err(|fault| fault.id), Err("new-translation-no-language"));
        workspace.config.languages.push(Lang::parse("nl").expect("a tag"));
        let Ok(Change::Write { path, text }) = translated(&workspace, "nl") else { panic!("it is written") };
        assert_eq!(&*path, "content/demarches/parc/index.nl.md");
        assert!(text.contains("\n# title: Parc\ntitle: Parc\n") && text.contains("\nof_version: 1\n"), "{text}");
        assert!(!text.contains("opens_on"), "a translation repeats no facts: {text}");
    }
}
