//! A new document of each kind: what has to be asked, what is taken where nobody answers, and the text with its comments.

mod forms;
mod plan;

use std::{collections::BTreeMap, sync::Arc};

use super::{Change, scaffold::filled, workspace::Workspace};
use crate::{
    base::{
        diagnostic::{Message, Severity},
        lang::Lang,
    },
    config::{folders::DEFAULT, references::reference_of},
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName},
        reference::Reference,
    },
    read,
    site::routes::slug,
};

pub use forms::{FORMS, Form, form};

/// What was answered, by the name of the question.
pub type Answers = BTreeMap<&'static str, String>;

/// What a new document knows of its surroundings.
pub struct Surroundings<'a> {
    /// The project.
    pub workspace: &'a Workspace,
    /// The language of the comments.
    pub lang: &'a Lang,
    /// The date of the system.
    pub today: Date,
}

impl Surroundings<'_> {
    /// What is taken for a question that nobody answers; `None` if somebody has to.
    pub fn default_answer(&self, question: &str) -> Option<String> {
        let french = self.lang.primary() == "fr";
        let pick = |in_french: &str, in_english: &str| Some(if french { in_french } else { in_english }.to_owned());
        match question {
            "summary" => pick(
                "À compléter : dire ici, en une ou deux phrases, ce que l’on trouve sur cette page.",
                "To be completed: say here, in one or two sentences, what is to be found on this page.",
            ),
            "definition" => {
                pick("À compléter, en vingt-cinq mots au plus", "To be completed, in twenty-five words at most")
            }
            "date" => Some(self.today.to_string()),
            "number" => Some(plan::next_number(self.workspace).to_string()),
            "objective" => plan::objectives(self.workspace).pop(),
            "charter" => self.first(KindName::CHARTER).map(|charter| charter.id.id.to_string()),
            "about" => {
                let about = self.first(KindName::PLAN).or_else(|| self.first(KindName::CHARTER));
                about.or(self.workspace.documents.first()).map(|document| document.id.work().to_string())
            }
            _ => None,
        }
    }

    /// The answers that are possible, where they can be listed.
    pub fn known_answers(&self, question: &str) -> Vec<String> {
        match question {
            "objective" => plan::objectives(self.workspace),
            _ => Vec::new(),
        }
    }

    fn first(&self, kind: KindName) -> Option<&Document> {
        self.workspace.documents.iter().find(|document| document.id.kind == kind && !document.meta.draft)
    }
}

/// The changes that make a new document. An action enters its plan at once, and a plan without actions gets a first one: a
/// document that no other could hold would not build.
///
/// # Errors
/// A message that says which answer does not do.
pub fn new(kind: KindName, answers: &Answers, around: &Surroundings<'_>) -> Result<Vec<Change>, Message> {
    references_exist(answers, around.workspace)?;
    match kind {
        KindName::CHARTER => Ok(vec![written(kind, answers, &[("supersedes", supersedes(around))], around)?]),
        KindName::ACTION => {
            let action = written(kind, answers, &[], around)?;
            let plan = plan::listed(&id_of(answers)?, answers, around.workspace)?;
            Ok([action].into_iter().chain(plan).collect())
        }
        KindName::PLAN => {
            let (objectives, first) = plan::objectives_of_new_plan(around);
            let plan = written(kind, answers, &[("objectives", objectives)], around)?;
            let action = first.map(|action| written(KindName::ACTION, &action, &[], around)).transpose()?;
            Ok([plan].into_iter().chain(action).collect())
        }
        _ => Ok(vec![written(kind, answers, &[], around)?]),
    }
}

/// The file of a new document. Blocks are lines of YAML of ours, answers are texts of the author.
fn written(
    kind: KindName,
    answers: &Answers,
    blocks: &[(&str, String)],
    around: &Surroundings<'_>,
) -> Result<Change, Message> {
    let id = id_of(answers)?;
    let path = path(kind, &id, around.workspace);
    let mut text = form(kind).template(around.lang).to_owned();
    for (name, block) in blocks {
        text = text.replace(&format!("{{{{{name}}}}}"), block);
    }
    let mut values: Vec<(&str, &str)> = answers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    values.retain(|(name, _)| *name != "id");
    values.push(("id", &id));
    let text = filled(&text, &values);
    refuse_faults(&path, &text, around.workspace)?;
    Ok(Change::Write { path: path.into(), text })
}

/// The name of a new document: the one that was asked for, else its number, else its title.
fn id_of(answers: &Answers) -> Result<String, Message> {
    let named = ["id", "number", "title"].iter().find_map(|question| answers.get(question));
    let id = named.map(|name| name.split('/').map(slug).collect::<Vec<_>>().join("/")).unwrap_or_default();
    match id.split('/').any(str::is_empty) {
        true => Err(Message::new("new-no-name")),
        false => Ok(id),
    }
}

/// A document of the same name stays as it is.
fn path(kind: KindName, id: &str, workspace: &Workspace) -> String {
    let folder = folder(kind, workspace);
    let index = format!("{folder}index.md");
    let alone = [KindName::CHARTER, KindName::PLAN].contains(&kind) && workspace.by_path(&index).is_none();
    match alone {
        true => format!("content/{index}"),
        false => format!("content/{folder}{id}.md"),
    }
}

/// The folder of a kind, with its final slash: one that has documents, else one that `site.toml` or the usual names give.
fn folder(kind: KindName, workspace: &Workspace) -> String {
    if kind == KindName::PAGE {
        return String::new();
    }
    let folders: Vec<&Arc<str>> =
        workspace.config.folders.iter().filter(|(_, found)| **found == kind).map(|(folder, _)| folder).collect();
    let used = |folder: &&&Arc<str>| {
        let below = format!("{folder}/");
        workspace.documents.iter().any(|document| document.path.starts_with(&below))
    };
    let usual: Vec<&str> = DEFAULT.iter().filter(|(_, found)| *found == kind).map(|(folder, _)| *folder).collect();
    // The table gives the English name first, then the French one.
    let usual = match workspace.config.default_lang().primary() {
        "fr" => usual.last(),
        _ => usual.first(),
    };
    let is_usual = |folder: &&&Arc<str>| usual.is_some_and(|usual| &****folder == *usual);
    let found = folders.iter().find(used).or_else(|| folders.iter().find(is_usual)).or(folders.first());
    found.map_or_else(|| format!("{kind}/"), |folder| format!("{folder}/"))
}

/// A second charter says which one it replaces, and is a draft: in force, it would bind documents that serve the first.
fn supersedes(around: &Surroundings<'_>) -> String {
    let Some(former) = around.first(KindName::CHARTER) else { return String::new() };
    let (replaces, draft) = match around.lang.primary() {
        "fr" => (
            "La charte que celle-ci remplace.",
            "Un brouillon n’est pas en vigueur. Retirer cette ligne quand les autres documents servent cette charte.",
        ),
        _ => (
            "The charter that this one replaces.",
            "A draft is not in force. Take this line out when the other documents serve this charter.",
        ),
    };
    format!("# {replaces}\nsupersedes: \"{}\"\n# {draft}\ndraft: true\n", former.id.id)
}

fn references_exist(values: &Answers, workspace: &Workspace) -> Result<(), Message> {
    for (question, expected) in [("about", None), ("charter", Some(KindName::CHARTER))] {
        let Some(text) = values.get(question) else { continue };
        let reference = reference(text, expected, workspace);
        let names = |document: &Document| {
            reference.as_ref().is_some_and(|reference| workspace.names(reference, &document.id.work()))
        };
        if !workspace.documents.iter().any(names) {
            return Err(Message::new("new-unknown-reference").with("reference", text.as_str()));
        }
    }
    Ok(())
}

fn reference(text: &str, expected: Option<KindName>, workspace: &Workspace) -> Option<Reference> {
    let span = workspace.sources.file(workspace.settings).span();
    let value = crate::base::node::NodeValue::Scalar { text: text.into(), quoted: true };
    reference_of(&crate::base::node::Node { value, span }, expected, &mut Vec::new())
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
    use crate::{base::source::SourceMap, edit::scaffold};

    /// The first files of a site, read.
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
        Workspace::of(sources, settings.expect("it has settings"), &documents, BTreeSet::new())
    }

    #[test]
    fn every_kind_makes_a_document_without_faults_from_its_defaults() {
        for tag in ["fr", "en"] {
            let (workspace, lang) = (workspace(tag), Lang::parse(tag).expect("a tag"));
            let today = Date::day(2026, 11, 23).expect("a day of the calendar");
            let around = Surroundings { workspace: &workspace, lang: &lang, today };
            for form in FORMS {
                let mut answers = Answers::from([("title", "Un : « titre » \"x\"".into()), ("insee", "59350".into())]);
                for question in form.questions {
                    answers.extend(around.default_answer(question).map(|answer| (*question, answer)));
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
        answers.extend(around.default_answer("summary").map(|summary| ("summary", summary)));
        let changes = new(KindName::ACTION, &answers, &around).expect("a new action");
        let paths: Vec<&str> = changes.iter().map(Change::path).collect();
        assert_eq!(paths, ["content/actions/2.md", "content/plan/index.md"]);
        let Change::Write { text, .. } = &changes[1] else { panic!("the plan is written") };
        assert!(text.contains("actions: [1, 2]"), "{text}");
    }
}
