//! Lays the drafts of an import over the files of the project, and writes down what the next import has to know.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Outcome,
    around::shortened,
    draft::Draft,
    memory::{Memory, PATH, Written},
    merge::{merge, parts},
    records::Source,
    run::Run,
};
use crate::{
    base::{
        diagnostic::Diagnostic,
        line::one_line,
        source::{SourceFile, Span},
    },
    edit::{Change, workspace::Workspace},
    project::LARGEST_TEXT,
};

/// What an import changes.
pub struct Updated {
    /// Texts to write, the memory last.
    pub changes: Vec<Change>,
    /// What becomes of each document, by its path.
    pub documents: BTreeMap<String, Outcome>,
}

/// Characters of a text that a finding shows.
const SHOWN: usize = 160;

/// The memory with the present paths of documents that somebody moved: a file that is not where it was, and one other of its
/// language that leads to the same address in Decidim.
pub fn found_again(mut memory: Memory, workspace: &Workspace) -> Memory {
    let paths: BTreeSet<String> = memory.documents.values().map(|written| written.path.clone()).collect();
    for written in memory.documents.values_mut() {
        if written.source.is_empty() || workspace.sources.by_path(&written.path).is_some() {
            continue;
        }
        let mark = format!("<{}>", written.source);
        let kind = suffix(&written.path);
        let mut candidates = workspace.sources.files().iter().filter(|file| {
            file.path.starts_with("content/")
                && suffix(&file.path) == kind
                && !paths.contains(&*file.path)
                && file.text.contains(&mark)
        });
        if let (Some(file), None) = (candidates.next(), candidates.next()) {
            written.path = file.path.to_string();
        }
    }
    // A translation stands beside its original, wherever that is.
    let originals: BTreeMap<String, String> =
        memory.documents.iter().map(|(key, written)| (key.clone(), written.path.clone())).collect();
    for (key, written) in &mut memory.documents {
        let Some((original, lang)) = key.split_once('@') else { continue };
        let Some(stem) = originals.get(original).and_then(|path| path.strip_suffix(".md")) else { continue };
        let beside = format!("{stem}.{lang}.md");
        if workspace.sources.by_path(&written.path).is_none() && workspace.sources.by_path(&beside).is_some() {
            written.path = beside;
        }
    }
    memory
}

/// What follows the first dot of a name: `nl.md` of a translation.
fn suffix(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('.').map_or("", |(_, suffix)| suffix)
}

/// Compares every draft with its file.
pub fn update(run: Run<'_>, sources: &[Source], findings: &mut Vec<Diagnostic>) -> Updated {
    let workspace = run.around.workspace;
    let mut memory = run.memory;
    let mut updated = Updated { changes: Vec::new(), documents: BTreeMap::new() };
    let mut keys = BTreeSet::new();
    for draft in &run.drafts {
        keys.insert(draft.key.clone());
        if draft.text().len() as u64 > LARGEST_TEXT {
            let finding = Diagnostic::error("import-file", Span::start_of(workspace.settings));
            findings.push(finding.says("import-file-document").with("path", draft.path.as_str()));
            continue;
        }
        let before = memory.documents.get(&draft.key);
        let file = workspace.sources.by_path(&draft.path);
        let written = match (file, before) {
            (None, None) => {
                updated.changes.push(Change::Write { path: draft.path.as_str().into(), text: draft.text() });
                updated.documents.insert(draft.path.clone(), Outcome::Made);
                written(draft, parts(draft))
            }
            // Somebody deleted it: it does not come back.
            (None, Some(before)) => {
                let place = Span::start_of(workspace.settings);
                let finding = Diagnostic::advice("import-hand-edit", place).says("import-hand-edit-deleted");
                findings.push(finding.with("path", before.path.as_str()).with("memory", PATH));
                Written { parts: before.parts.clone(), ..written(draft, BTreeMap::new()) }
            }
            // A file of somebody else's.
            (Some(file), None) => {
                let finding = Diagnostic::warning("import-hand-edit", Span::start_of(file.id));
                findings.push(finding.says("import-hand-edit-in-the-way").with("source", draft.source.as_str()));
                continue;
            }
            (Some(file), Some(before)) => {
                let merged = merge(&file.text, &before.parts, draft);
                tell(&merged, file, findings);
                let outcome = match merged.text == *file.text {
                    true => Outcome::Unchanged,
                    false => {
                        let text = merged.text;
                        updated.changes.push(Change::Write { path: draft.path.as_str().into(), text });
                        Outcome::Updated
                    }
                };
                updated.documents.insert(draft.path.clone(), outcome);
                written(draft, merged.parts)
            }
        };
        memory.documents.insert(draft.key.clone(), written);
    }
    tell_gone(&memory, &keys, sources, workspace, findings);
    let text = memory.text();
    if run.before != text && !memory.documents.is_empty() {
        updated.changes.push(Change::Write { path: PATH.into(), text });
    }
    updated
}

fn written(draft: &Draft, parts: BTreeMap<String, String>) -> Written {
    Written { path: draft.path.clone(), source: draft.source.clone(), parts }
}

fn tell(merged: &super::merge::Merged, file: &SourceFile, findings: &mut Vec<Diagnostic>) {
    for kept in &merged.kept {
        let own = &file.text[kept.range.clone()];
        let finding = Diagnostic::warning("import-hand-edit", first_line(file, kept.range.clone()));
        let finding = match own.trim().is_empty() {
            true => finding.says("import-hand-edit-removed"),
            false => finding.with("yours", shown(own)),
        };
        findings.push(finding.with("part", name(&kept.key)).with("theirs", shown(&kept.theirs)));
    }
    for (key, range) in &merged.gone {
        let finding = Diagnostic::advice("import-gone", first_line(file, range.clone()));
        findings.push(finding.says("import-gone-part").with("part", name(key)));
    }
}

/// Documents of a kind that was imported, and that the export has no more.
fn tell_gone(
    memory: &Memory,
    keys: &BTreeSet<String>,
    sources: &[Source],
    workspace: &Workspace,
    findings: &mut Vec<Diagnostic>,
) {
    let imported: BTreeSet<&str> = sources.iter().flat_map(|source| prefixes(source.entity)).copied().collect();
    for (key, written) in memory.documents.iter().filter(|(key, _)| !keys.contains(*key)) {
        let kind = key.split('/').next().unwrap_or(key);
        let Some(file) = workspace.sources.by_path(&written.path).filter(|_| imported.contains(kind)) else { continue };
        let finding = Diagnostic::advice("import-gone", Span::start_of(file.id));
        findings.push(finding.with("source", written.source.as_str()));
    }
}

/// The beginnings of the names of documents that a kind of file makes.
fn prefixes(entity: super::Entity) -> &'static [&'static str] {
    match entity {
        super::Entity::Processes => &["process"],
        super::Entity::Meetings => &["meeting"],
        super::Entity::Proposals => &["opinion", "response"],
        super::Entity::Results => &["plan", "action"],
    }
}

fn first_line(file: &SourceFile, range: std::ops::Range<usize>) -> Span {
    let text = &file.text[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    let line = file.text[start.min(range.end)..range.end].lines().next().map_or(0, str::len);
    Span::new(file.id, start, start + line)
}

/// `P7` of `#P7`, the start of a text for what stands before all sections.
fn name(key: &str) -> String {
    key.trim_start_matches('#').to_owned()
}

fn shown(text: &str) -> String {
    shortened(&one_line(text), SHOWN)
}
