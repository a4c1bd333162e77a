//! Lays the drafts of an import over the files of the project, and writes down what the next import has to know.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Outcome,
    around::shortened,
    draft::Draft,
    found::origin,
    memory::{Memory, PATH, Written},
    merge::{Fate, assumed, merge, name, parts},
    records::Source,
    rows::{RowOutcome, Rows},
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
#[derive(Default)]
pub struct Updated {
    /// Texts to write, the memory last.
    pub changes: Vec<Change>,
    /// What becomes of each document, by its path.
    pub documents: BTreeMap<String, Outcome>,
    /// What becomes of each row.
    pub rows: Rows,
}

/// Characters of a text that a finding shows.
const SHOWN: usize = 160;

/// Compares every draft with its file.
pub fn update(run: Run<'_>, sources: &[Source], findings: &mut Vec<Diagnostic>) -> Updated {
    let workspace = run.around.workspace;
    let mut memory = run.memory;
    let mut updated = Updated::default();
    let mut keys = BTreeSet::new();
    for draft in &run.drafts {
        keys.insert(draft.key.clone());
        if draft.text().len() as u64 > LARGEST_TEXT {
            let finding = Diagnostic::error("import-file", Span::start_of(workspace.settings));
            findings.push(finding.says("import-file-document").with("path", draft.path.as_str()));
            updated.rows.all(draft, RowOutcome::LeftOut("import-file-document"));
            continue;
        }
        let before = memory.documents.get(&draft.key);
        let written = match (own_file(draft, workspace, before.is_some()), before) {
            (Own::Free, None) => {
                updated.changes.push(Change::Write { path: draft.path.as_str().into(), text: draft.text() });
                updated.documents.insert(draft.path.clone(), Outcome::Made);
                updated.rows.all(draft, RowOutcome::Made);
                written(draft, parts(draft))
            }
            // Somebody deleted it: it does not come back.
            (Own::Free | Own::Other(_), Some(before)) => {
                let place = Span::start_of(workspace.settings);
                let finding = Diagnostic::advice("import-hand-edit", place).says("import-hand-edit-deleted");
                findings.push(finding.with("path", before.path.as_str()).with("memory", PATH));
                updated.rows.all(draft, RowOutcome::Kept);
                Written { parts: before.parts.clone(), ..written(draft, BTreeMap::new()) }
            }
            // A file of somebody else's.
            (Own::Other(file), None) => {
                let finding = Diagnostic::warning("import-hand-edit", Span::start_of(file.id));
                findings.push(finding.says("import-hand-edit-in-the-way").with("source", draft.source.as_str()));
                updated.documents.insert(draft.path.clone(), Outcome::Kept);
                updated.rows.all(draft, RowOutcome::Kept);
                continue;
            }
            (Own::Ours(file), before) => {
                let before = match before {
                    Some(before) if !run.forgotten.contains(&draft.key) => before.parts.clone(),
                    _ => remembered_again(draft, file, findings),
                };
                let merged = merge(file.text(), &before, draft);
                tell(&merged, file, findings);
                updated.rows.merged(draft, file, &merged);
                let outcome = match merged.text == file.text() {
                    false => Outcome::Updated,
                    true if merged.fates.values().any(|fate| *fate == Fate::ByHand) => Outcome::Kept,
                    true => Outcome::Unchanged,
                };
                if outcome == Outcome::Updated {
                    let text = merged.text;
                    updated.changes.push(Change::Write { path: draft.path.as_str().into(), text });
                }
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

/// What stands at the path of a draft.
enum Own<'w> {
    /// Nothing.
    Free,
    /// The document itself, as far as one can tell: it says so, or says nothing of its origin and is where it was written last.
    Ours(&'w SourceFile),
    /// Another document.
    Other(&'w SourceFile),
}

fn own_file<'w>(draft: &Draft, workspace: &'w Workspace, is_known: bool) -> Own<'w> {
    let Some(file) = workspace.sources.by_path(&draft.path) else { return Own::Free };
    let document = draft.path.strip_prefix("content/").and_then(|path| workspace.by_path(path));
    let said = document.and_then(|document| document.meta.origin.as_ref());
    match said {
        Some(said) if *said.value == *origin(&draft.key) => Own::Ours(file),
        None if is_known => Own::Ours(file),
        Some(_) | None => Own::Other(file),
    }
}

/// The memory of a document that it has lost: what differs from the export stays, and is told once.
fn remembered_again(draft: &Draft, file: &SourceFile, findings: &mut Vec<Diagnostic>) -> BTreeMap<String, String> {
    let (parts, differing) = assumed(file.text(), draft);
    if !differing.is_empty() {
        let finding = Diagnostic::warning("import-hand-edit", Span::start_of(file.id));
        let finding = finding.says("import-hand-edit-forgotten").with("memory", PATH);
        findings.push(finding.with("parts", differing.into_iter().map(Arc::from).collect::<Vec<Arc<str>>>()));
    }
    parts
}

fn written(draft: &Draft, parts: BTreeMap<String, String>) -> Written {
    Written { path: draft.path.clone(), source: draft.source.clone(), parts }
}

fn tell(merged: &super::merge::Merged, file: &SourceFile, findings: &mut Vec<Diagnostic>) {
    for kept in &merged.kept {
        let own = &file.text()[kept.range.clone()];
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
    let text = &file.text()[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    let line = file.text()[start.min(range.end)..range.end].lines().next().map_or(0, str::len);
    Span::new(file.id, start, start + line)
}

fn shown(text: &str) -> String {
    shortened(&one_line(text), SHOWN)
}
