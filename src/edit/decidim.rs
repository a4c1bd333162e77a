//! Turns the open data of Decidim (CSV files of proposals, answers, meetings, results and processes) into drafts, and brings up to date
//! those of a former import. Persons stay out; what is not taken is told.

mod around;
mod carried;
mod columns;
mod draft;
mod escape;
mod found;
mod html;
mod meeting;
mod memory;
mod merge;
mod process;
mod proposals;
mod records;
mod results;
mod rows;
mod run;
mod scan;
mod table;
mod update;

use std::{collections::BTreeMap, sync::Arc};

use self::{
    around::Around,
    columns::{Columns, fate},
    memory::Memory,
    records::{Source, records},
    rows::RowOutcome,
    run::Run,
};
use super::{Change, workspace::Workspace};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    project::export::Export,
};

pub use carried::carried;
pub use columns::{Entity, Personal};
pub use memory::PATH;

/// An import, computed and not yet made.
#[derive(Debug)]
pub struct Import {
    /// What is written, the memory last.
    pub changes: Vec<Change>,
    /// What became of each file.
    pub files: Vec<FileOutcome>,
    /// What becomes of each document, by its path.
    pub documents: BTreeMap<String, Outcome>,
    /// Rows that are not taken, states that nothing explains, what was kept.
    pub findings: Vec<Diagnostic>,
}

/// What became of a file: each of its `rows` is counted once among what follows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileOutcome {
    /// Its path, as it was given.
    pub path: Arc<str>,
    /// What it lists.
    pub entity: Entity,
    /// How many rows it has.
    pub rows: usize,
    /// How many are new in the documents.
    pub made: usize,
    /// How many changed something that was there.
    pub updated: usize,
    /// How many say what the documents say already.
    pub unchanged: usize,
    /// How many say something else than what was written, moved away or deleted by hand, and stays so.
    pub kept: usize,
    /// How many are not taken, by the message of the finding that says why.
    pub left_out: BTreeMap<&'static str, usize>,
    /// Columns about persons, and why.
    pub personal: Vec<(String, Personal)>,
    /// Columns of no use here.
    pub unused: Vec<String>,
}

/// What becomes of a document.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Outcome {
    /// It is new.
    Made,
    /// It changes.
    Updated,
    /// It says what the export says.
    Unchanged,
    /// It stays as it is, and says something else by hand.
    Kept,
}

/// Computes an import of files into a project. `remembered` is the text of [`PATH`], if there is one.
///
/// # Errors
/// A message if the memory of the former import cannot be read.
pub fn import(workspace: &Workspace, exports: &[Export], remembered: Option<&str>) -> Result<Import, Message> {
    let memory = remembered.map(Memory::parse).transpose()?.unwrap_or_default();
    let around = Around::of(workspace);
    let mut findings = Vec::new();
    let mut sources = read(workspace, exports, &mut findings);
    let mut run = Run::new(&around, found::found(memory, workspace), remembered.unwrap_or_default());
    let mut left_out = Vec::new();
    let [processes, meetings, proposals, results] =
        [Entity::Processes, Entity::Meetings, Entity::Proposals, Entity::Results]
            .map(|entity| records(&sources, entity, &mut left_out));
    // Titles of processes name the others; actions are what answers are followed up by.
    process::drafts(&processes, &mut run);
    meeting::drafts(&meetings, &mut run);
    results::drafts(&results, &mut run);
    proposals::drafts(&proposals, &mut run);
    left_out.append(&mut run.left_out);
    tell_missing_processes(&mut run);
    tell_languages(&mut run);
    tell_simplified(&mut run);
    // Of an export of meetings and processes alone no charter is asked for.
    if !(proposals.is_empty() && results.is_empty()) {
        findings.extend(around.charter_finding.clone());
    }
    findings.append(&mut run.findings);
    let updated = update::update(run, &sources, &mut findings);
    for (index, finding) in left_out {
        sources[index].left_out.push(finding);
    }
    let files = sources.iter().enumerate().map(|(index, source)| outcome(source, updated.rows.of(index))).collect();
    for source in sources {
        findings.extend(source.table.faults);
        findings.extend(source.left_out);
    }
    Ok(Import { changes: updated.changes, files, documents: updated.documents, findings })
}

/// The files that list something that can be taken; the others are told.
fn read(workspace: &Workspace, exports: &[Export], findings: &mut Vec<Diagnostic>) -> Vec<Source> {
    let mut sources = Vec::new();
    for export in exports {
        let file = workspace.sources.file(export.file);
        let place = Span::start_of(export.file);
        let Some(table) = table::table(export, file) else {
            findings.push(Diagnostic::error("import-file", place).says("import-file-columns"));
            continue;
        };
        let Some(entity) = Entity::of(&table) else {
            let rows = table.read();
            findings.push(Diagnostic::advice("import-file", place).says("import-file-entity").with("count", rows));
            continue;
        };
        let fate = fate(&table, entity);
        let columns = Columns::of(&table, &fate);
        sources.push(Source { table, entity, fate, columns, left_out: Vec::new() });
    }
    sources
}

fn outcome(source: &Source, rows: impl Iterator<Item = RowOutcome>) -> FileOutcome {
    let mut outcome = FileOutcome {
        path: Arc::clone(&source.table.path),
        entity: source.entity,
        rows: source.table.read(),
        made: 0,
        updated: 0,
        unchanged: 0,
        kept: 0,
        left_out: BTreeMap::new(),
        personal: source.fate.personal.clone(),
        unused: source.fate.unused.iter().cloned().collect(),
    };
    let told = source.table.faults.iter().chain(&source.left_out);
    let told = told.map(|finding| RowOutcome::LeftOut(finding.message.id));
    for row in told.chain(rows) {
        match row {
            RowOutcome::Made => outcome.made += 1,
            RowOutcome::Updated => outcome.updated += 1,
            RowOutcome::Unchanged => outcome.unchanged += 1,
            RowOutcome::Kept => outcome.kept += 1,
            RowOutcome::LeftOut(why) => *outcome.left_out.entry(why).or_insert(0) += 1,
        }
    }
    outcome
}

impl FileOutcome {
    /// How many rows are not taken.
    pub fn told(&self) -> usize {
        self.left_out.values().sum()
    }
}

/// A process that others name and nobody has would be an unknown reference.
fn tell_missing_processes(run: &mut Run<'_>) {
    for (process, span) in std::mem::take(&mut run.belongs) {
        let path = format!("{}index.md", run.folder(&process));
        let known = run.titles.contains_key(&process) || run.around.workspace.sources.by_path(&path).is_some();
        if !known {
            let finding = Diagnostic::warning("import-file", span).says("import-file-process");
            run.findings.push(finding.with("process", process).with("path", path));
        }
    }
}

fn tell_languages(run: &mut Run<'_>) {
    let expected = run.around.config().default_lang().tag().to_owned();
    for ((_, lang, machine), (span, count)) in std::mem::take(&mut run.foreign) {
        let finding = match machine {
            true => Diagnostic::warning("import-language", span).says("import-language-machine"),
            false => Diagnostic::advice("import-language", span),
        };
        let finding = finding.with("lang", lang.tag());
        run.findings.push(finding.with("expected", expected.as_str()).with("count", count));
    }
}

fn tell_simplified(run: &mut Run<'_>) {
    for ((_, what), (span, count)) in std::mem::take(&mut run.simplified) {
        let finding = Diagnostic::advice("import-simplified", span).with("what", what.name());
        run.findings.push(finding.with("count", count));
    }
}

#[cfg(test)]
mod testing {
    use std::collections::BTreeSet;

    use crate::{base::source::SourceMap, edit::workspace::Workspace};

    /// A French site without documents.
    pub fn workspace() -> Workspace {
        let mut sources = SourceMap::default();
        let settings = sources
            .load("site.toml", "format = 1\nbase_url = \"https://x.example.org/\"\nlanguages = [\"fr\", \"en\"]\n");
        Workspace::of(sources, settings, &[], BTreeSet::new())
    }
}
