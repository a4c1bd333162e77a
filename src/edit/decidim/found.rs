//! Finds the documents of former imports again, by what they say of their origin: somebody may have moved them, and the memory may be lost.

use std::collections::{BTreeMap, BTreeSet};

use super::memory::{Memory, Written};
use crate::{
    base::diagnostic::Diagnostic,
    edit::workspace::Workspace,
    model::{
        document::Document,
        kinds::{Kind, KindName},
    },
};

/// What stands before the key of a document in its field `origin`.
const MARK: &str = "decidim:";

/// The value of the field `origin`: `decidim:meeting/12`.
pub fn origin(key: &str) -> String {
    format!("{MARK}{key}")
}

/// The memory of the former imports, as the documents of today have it.
pub struct Found {
    /// The memory with the present path of each document.
    pub memory: Memory,
    /// Documents that say where they come from, and of which the memory says nothing.
    pub forgotten: BTreeSet<String>,
    /// Documents that say they are the same one.
    pub findings: Vec<Diagnostic>,
}

/// Looks for the documents of a memory, and for those that it has lost.
pub fn found(memory: Memory, workspace: &Workspace) -> Found {
    let mut found = Found { memory, forgotten: BTreeSet::new(), findings: Vec::new() };
    let claims = claims(workspace);
    let mut moves = BTreeMap::new();
    for (key, documents) in &claims {
        found.claimed(key, documents, &mut moves);
    }
    found.memory.moved(&moves);
    found.without_origin(&claims, workspace);
    found.translations(workspace);
    found.numbers(&claims, workspace);
    found
}

/// The documents that say where they come from, by what they say.
fn claims(workspace: &Workspace) -> BTreeMap<&str, Vec<&Document>> {
    let mut claims: BTreeMap<&str, Vec<&Document>> = BTreeMap::new();
    let default = workspace.config.default_lang();
    for document in workspace.documents.iter().filter(|document| document.id.lang == *default) {
        let key = document.meta.origin.as_ref().and_then(|origin| origin.value.strip_prefix(MARK));
        if let Some(key) = key.filter(|key| kind_of(key) == Some(document.id.kind)) {
            claims.entry(key).or_default().push(document);
        }
    }
    claims
}

/// The kind of the document that a record becomes, by its key.
pub fn kind_of(key: &str) -> Option<KindName> {
    match key.split('/').next()? {
        "process" => Some(KindName::PROCESS),
        "meeting" => Some(KindName::EVENT),
        "opinion" => Some(KindName::OPINION),
        "response" => Some(KindName::RESPONSE),
        "plan" => Some(KindName::PLAN),
        "action" => Some(KindName::ACTION),
        _ => None,
    }
}

fn root_path(document: &Document) -> String {
    format!("content/{}", document.path)
}

impl Found {
    /// A document, or several copies of it, with the origin that the memory knows, or has lost.
    fn claimed(&mut self, key: &str, documents: &[&Document], moves: &mut BTreeMap<String, String>) {
        let Some(first) = documents.first() else { return };
        let remembered = self.memory.documents.get(key).map(|written| written.path.clone());
        let stays = documents.iter().find(|document| Some(root_path(document)) == remembered);
        let chosen = stays.unwrap_or(first);
        if let Some(other) = documents.iter().find(|document| document.path != chosen.path) {
            let span = other.meta.origin.as_ref().map_or(other.meta.title.span, |origin| origin.span);
            let finding = Diagnostic::warning("import-hand-edit", span).says("import-hand-edit-copy");
            self.findings.push(finding.with("origin", origin(key)).with("path", root_path(chosen)));
        }
        match remembered {
            Some(path) => drop(moves.insert(path, root_path(chosen))),
            None => {
                self.forgotten.insert(key.to_owned());
                let written = Written { path: root_path(chosen), ..Written::default() };
                self.memory.documents.insert(key.to_owned(), written);
            }
        }
    }

    /// Documents that are not where they were and say no origin: the only one of their kind that leads to the same address in Decidim.
    fn without_origin(&mut self, claims: &BTreeMap<&str, Vec<&Document>>, workspace: &Workspace) {
        let known: BTreeSet<String> = self.memory.documents.values().map(|written| written.path.clone()).collect();
        let lost = self.memory.documents.iter().filter(|(key, written)| {
            !key.contains('@')
                && !claims.contains_key(key.as_str())
                && workspace.sources.by_path(&written.path).is_none()
        });
        let lost: Vec<(String, Written)> = lost.map(|(key, written)| (key.clone(), written.clone())).collect();
        for (key, written) in lost {
            if let Some(path) = leads_to(&written.source, &key, workspace).filter(|path| !known.contains(path)) {
                self.memory.moved(&BTreeMap::from([(written.path, path)]));
            }
        }
    }

    /// A translation stands beside its original, wherever that is.
    fn translations(&mut self, workspace: &Workspace) {
        let originals = self.memory.documents.iter().filter(|(key, _)| !key.contains('@'));
        let originals: Vec<(String, String)> =
            originals.map(|(key, written)| (key.clone(), written.path.clone())).collect();
        for (original, path) in originals {
            let Some(stem) = path.strip_suffix(".md") else { continue };
            for lang in workspace.config.languages.iter().skip(1) {
                let (key, beside) = (format!("{original}@{}", lang.tag()), format!("{stem}.{}.md", lang.tag()));
                if workspace.sources.by_path(&beside).is_none() {
                    continue;
                }
                match self.memory.documents.get(&key) {
                    Some(written) if workspace.sources.by_path(&written.path).is_some() => {}
                    Some(written) => self.memory.moved(&BTreeMap::from([(written.path.clone(), beside)])),
                    None if self.forgotten.contains(&original) => {
                        self.forgotten.insert(key.clone());
                        self.memory.documents.insert(key, Written { path: beside, ..Written::default() });
                    }
                    // A translation that somebody wrote.
                    None => {}
                }
            }
        }
    }

    /// The numbers that were given once and for ever, as the documents have them: `P7` of a proposal, the number of an action.
    fn numbers(&mut self, claims: &BTreeMap<&str, Vec<&Document>>, workspace: &Workspace) {
        for key in &self.forgotten {
            let Some(document) = claims.get(key.as_str()).and_then(|documents| documents.first()) else { continue };
            let text = workspace.sources.file(document.span.file).text();
            match (key.split_once('/'), &document.kind) {
                (Some(("opinion", name)), _) => {
                    let (component, part) = name.split_once('-').unwrap_or((name, "1"));
                    let Ok(part) = part.parse::<u32>() else { continue };
                    let before = part.saturating_sub(1) * super::proposals::MOST;
                    let numbers = self.memory.numbers.entry(format!("opinion/{component}")).or_default();
                    for (record, number) in text.lines().filter_map(counted) {
                        numbers.entry(record.to_owned()).or_insert(before + number);
                    }
                }
                (Some(("action", record)), Kind::Action(action)) => {
                    if let Some(component) = component_of(text, record) {
                        let numbers = self.memory.numbers.entry(format!("plan/{component}")).or_default();
                        numbers.entry(record.to_owned()).or_insert(action.number.value);
                    }
                }
                _ => {}
            }
        }
    }
}

/// The only document of a kind, without an origin, that leads to an address in Decidim.
pub fn leads_to(address: &str, key: &str, workspace: &Workspace) -> Option<String> {
    let (kind, mark) = (kind_of(key)?, format!(" <{address}>"));
    let says = |line: &str| line.starts_with("- ") && line.trim_end().ends_with(&mark);
    let default = workspace.config.default_lang();
    let mut candidates = workspace.documents.iter().filter(|document| {
        !address.is_empty()
            && document.id.kind == kind
            && document.id.lang == *default
            && document.meta.origin.is_none()
            && workspace.sources.file(document.span.file).text().lines().any(says)
    });
    match (candidates.next(), candidates.next()) {
        (Some(document), None) => Some(root_path(document)),
        _ => None,
    }
}

/// The proposal and the number of a line of the table of an opinion: `| [P7](#P7) | … [Decidim 907](…) |`.
fn counted(line: &str) -> Option<(&str, u32)> {
    let rest = line.trim().strip_prefix("| [P")?;
    let number = rest.split(']').next()?.parse().ok()?;
    let record = line.rsplit("Decidim ").next().filter(|_| line.contains("Decidim "))?;
    let end = record.find(|character: char| !character.is_ascii_digit()).unwrap_or(record.len());
    (end > 0).then_some((&record[..end], number))
}

/// The component of a result, from its address: `/f/14/results/55`.
fn component_of<'t>(text: &'t str, record: &str) -> Option<&'t str> {
    let mark = format!("/results/{record}>");
    let before = &text[..text.find(&mark)?];
    let component = before.rsplit("/f/").next().filter(|component| !component.contains('/'))?;
    component.bytes().all(|byte| byte.is_ascii_digit()).then_some(component)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_tells_the_numbers_of_proposals() {
        let line =
            "| [P7](#P7) | Confort | 120 | 3 | 3 | [Decidim 907](https://decidim.example.org/f/12/proposals/907) |";
        assert_eq!(counted(line), Some(("907", 7)));
        assert_eq!(counted("| [P8](#P8) | x | 1 | 1 | 1 | Decidim 12 |"), Some(("12", 8)));
        assert_eq!(counted("| --- | --- |"), None);
        assert_eq!(component_of("x <https://decidim.example.org/processes/a/f/14/results/55>", "55"), Some("14"));
        assert_eq!(component_of("x", "55"), None);
    }
}
