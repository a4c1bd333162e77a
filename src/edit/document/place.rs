//! Where a new document goes and what it is called: what belongs to a process goes into its folder.

use std::sync::Arc;

use super::Answers;
use crate::{
    base::diagnostic::Message,
    config::folders::DEFAULT,
    edit::workspace::Workspace,
    model::{document::Document, kinds::KindName},
    site::routes::slug,
};

/// The name of a file in the folder of a process, in French and in English: each kind that stands there.
const NAMES: &[(KindName, [&str; 2])] = &[
    (KindName::CONTRACT, ["contrat", "contract"]),
    (KindName::STRATEGY, ["strategie", "strategy"]),
    (KindName::CONTRIBUTION, ["contribution", "contribution"]),
    (KindName::SYNTHESIS, ["synthese", "synthesis"]),
    (KindName::OPINION, ["avis", "opinion"]),
    (KindName::INSTRUCTION, ["instruction", "examination"]),
    (KindName::RESPONSE, ["reponse", "response"]),
    (KindName::REPORT, ["bilan", "report"]),
    (KindName::SURVEY, ["enquete", "survey"]),
    (KindName::BUDGET, ["budget", "budget"]),
];

/// The folders of meetings in the folder of a process.
const MEETINGS: [&str; 2] = ["evenements", "events"];

/// The name of a new document: the one that was asked for, else its number, else its title.
pub fn id_of(answers: &Answers) -> Result<String, Message> {
    let named = ["id", "number", "title"].iter().find_map(|question| answers.get(question));
    let id = named.map(|name| name.split('/').map(slug).collect::<Vec<_>>().join("/")).unwrap_or_default();
    match id.split('/').any(str::is_empty) {
        true => Err(Message::new("new-no-name")),
        false => Ok(id),
    }
}

/// The path from the project's root. A document of the same name stays as it is.
pub fn path(kind: KindName, id: &str, answers: &Answers, workspace: &Workspace) -> String {
    if kind == KindName::EASY_READ {
        let original = answers.get("document").and_then(|name| find(name, &[], workspace));
        return original.map_or_else(|| format!("content/{id}.falc.md"), |original| beside(original, "falc"));
    }
    let process = answers.get("process").and_then(|name| find(name, &[KindName::PROCESS], workspace));
    let plan = answers.get("plan").and_then(|name| find(name, &[KindName::PLAN], workspace));
    if let Some(home) = process.or(plan).map(home)
        && let Some(path) = in_process(kind, id, &home, answers, workspace)
    {
        return path;
    }
    let folder = folder(kind, workspace);
    let index = format!("{folder}index.md");
    let alone = [KindName::CHARTER, KindName::PLAN].contains(&kind) && workspace.by_path(&index).is_none();
    match (alone, kind) {
        (true, _) => format!("content/{index}"),
        (false, KindName::PROCESS) => format!("content/{folder}{id}/index.md"),
        (false, _) => format!("content/{folder}{id}.md"),
    }
}

/// The path of a version of a document: `index.md` → `content/…/index.nl.md`.
pub fn beside(original: &Document, suffix: &str) -> String {
    format!("content/{}.{suffix}.md", original.path.trim_end_matches(".md"))
}

/// The original that a text names: by its kind and id, by its id, or by its path.
pub fn find<'a>(text: &str, kinds: &[KindName], workspace: &'a Workspace) -> Option<&'a Document> {
    let text = text.trim();
    let path = text.strip_prefix("content/").unwrap_or(text);
    let default = workspace.config.default_lang();
    let is_asked = |document: &&Document| {
        document.id.lang == *default
            && document.id.kind != KindName::EASY_READ
            && (kinds.is_empty() || kinds.contains(&document.id.kind))
    };
    let named = |document: &&Document| document.id.work().to_string() == text || &*document.path == path;
    let mut called = workspace.documents.iter().filter(is_asked).filter(|document| &*document.id.id == text);
    let found = workspace.documents.iter().filter(is_asked).find(named);
    found.or_else(|| match (called.next(), called.next()) {
        (Some(document), None) => Some(document),
        _ => None,
    })
}

/// What to say of a name that [`find`] does not find: nothing is called so, or several documents are.
pub fn unknown(text: &str, kinds: &[KindName], workspace: &Workspace) -> Message {
    let default = workspace.config.default_lang();
    let is_called = |document: &&Document| {
        document.id.lang == *default
            && *document.id.id == *text
            && document.id.kind != KindName::EASY_READ
            && (kinds.is_empty() || kinds.contains(&document.id.kind))
    };
    let known: Vec<Arc<str>> =
        workspace.documents.iter().filter(is_called).map(|document| document.id.work().to_string().into()).collect();
    let other = find(text, &[], workspace).filter(|_| known.is_empty());
    match (known.is_empty(), other) {
        (true, Some(other)) => {
            let wanted: Vec<Arc<str>> = kinds.iter().map(|kind| kind.0.into()).collect();
            Message::new("new-other-kind").with("reference", text).with("kind", other.id.kind.0).with("known", wanted)
        }
        (true, None) => Message::new("new-unknown-reference").with("reference", text),
        (false, _) => Message::new("new-ambiguous-reference").with("reference", text).with("known", known),
    }
}

fn in_process(kind: KindName, id: &str, home: &str, answers: &Answers, workspace: &Workspace) -> Option<String> {
    let french = workspace.config.default_lang().primary() == "fr";
    let exists = |path: &str| workspace.sources.by_path(path).is_some();
    if kind == KindName::EVENT {
        let below = |name: &&&str| {
            let folder = format!("{home}{name}/");
            workspace.documents.iter().any(|document| document.path.starts_with(&folder))
        };
        let usual = if french { &MEETINGS[0] } else { &MEETINGS[1] };
        let folder = MEETINGS.iter().find(below).unwrap_or(usual);
        return Some(format!("content/{home}{folder}/{id}.md"));
    }
    let (_, names) = NAMES.iter().find(|(found, _)| *found == kind)?;
    if answers.contains_key("id") {
        let inside = home.split_once('/').map_or("", |(_, inside)| inside);
        return Some(format!("content/{home}{}.md", id.strip_prefix(inside).unwrap_or(id)));
    }
    let name = if french { names[0] } else { names[1] };
    let first = format!("content/{home}{name}.md");
    Some(if exists(&first) { format!("content/{home}{name}-{id}.md") } else { first })
}

/// The folder of a process, with its final slash, from the content folder.
fn home(process: &Document) -> String {
    let stem = process.path.trim_end_matches(".md");
    format!("{}/", stem.strip_suffix("/index").unwrap_or(stem))
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
