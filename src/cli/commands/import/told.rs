//! What an import did, in sentences or as JSON: each file with its rows, each document with what becomes of it.

use std::{collections::BTreeMap, sync::Arc};

use parvis::{
    base::diagnostic::Value,
    edit::decidim::{Entity, FileOutcome, Import, Outcome, Personal},
    report::words::Words,
};
use serde_json::json;

/// How many documents are named before the rest is only counted: an export has thousands.
const NAMED: usize = 20;

/// The sentences, one a line.
pub fn sentences(import: &Import, dry_run: bool, words: &Words) -> String {
    let mut lines = Vec::new();
    for file in &import.files {
        let counts: [(&'static str, Value); 4] = [
            ("path", Value::from(&file.path)),
            ("entity", Value::from(file.entity.name())),
            ("rows", file.rows.into()),
            ("counts", Value::from(counted(file, words))),
        ];
        lines.push(words.text("import-read", &counts));
        lines.extend(columns(file, words));
    }
    for outcome in [Outcome::Made, Outcome::Updated, Outcome::Unchanged, Outcome::Kept] {
        let paths: Vec<&String> =
            import.documents.iter().filter(|(_, it)| **it == outcome).map(|(path, _)| path).collect();
        lines.extend(documents(outcome, &paths, dry_run, words));
    }
    if import.changes.is_empty() {
        lines.push(words.text("import-unchanged", &[]));
    } else if dry_run {
        lines.push(words.text("import-dry-run", &[]));
    }
    lines.join("\n")
}

/// What became of the rows: what did not happen is not said. `none` where the file has no row.
fn counted(file: &FileOutcome, words: &Words) -> String {
    let counts = [
        ("import-count-made", file.made),
        ("import-count-updated", file.updated),
        ("import-count-unchanged", file.unchanged),
        ("import-count-kept", file.kept),
        ("import-count-left-out", file.told()),
    ];
    let said = counts.into_iter().filter(|(_, count)| *count > 0);
    let said: Vec<String> = said.map(|(id, count)| words.text(id, &[("count", count.into())])).collect();
    if said.is_empty() { "none".to_owned() } else { said.join(", ") }
}

/// The columns that are dropped, with the reason, and those of no use.
fn columns(file: &FileOutcome, words: &Words) -> Vec<String> {
    let mut dropped: BTreeMap<Personal, Vec<&str>> = BTreeMap::new();
    for (column, why) in &file.personal {
        dropped.entry(*why).or_default().push(column);
    }
    let mut lines: Vec<String> = dropped
        .into_iter()
        .map(|(why, columns)| {
            let why = words.text(reason(why), &[]);
            words.text("import-dropped", &[("columns", Value::from(columns.join(", "))), ("why", Value::from(why))])
        })
        .collect();
    if !file.unused.is_empty() {
        lines.push(words.text("import-unused", &[("columns", Value::from(file.unused.join(", ")))]));
    }
    lines
}

fn reason(why: Personal) -> &'static str {
    match why {
        Personal::Author => "import-dropped-author",
        Personal::Supporters => "import-dropped-supporters",
        Personal::Contact => "import-dropped-contact",
    }
}

fn documents(outcome: Outcome, paths: &[&String], dry_run: bool, words: &Words) -> Vec<String> {
    let id = match (outcome, dry_run) {
        (Outcome::Made, false) => "import-made",
        (Outcome::Made, true) => "import-would-make",
        (Outcome::Updated, false) => "import-updated",
        (Outcome::Updated, true) => "import-would-update",
        (Outcome::Unchanged | Outcome::Kept, _) if paths.is_empty() => return Vec::new(),
        // What stays as it is needs no name.
        (Outcome::Unchanged, _) => return vec![words.text("import-left", &[("count", paths.len().into())])],
        (Outcome::Kept, _) => return vec![words.text("import-kept", &[("count", paths.len().into())])],
    };
    let named = paths.iter().take(NAMED);
    let mut lines: Vec<String> = named.map(|path| words.text(id, &[("path", Value::from(path.as_str()))])).collect();
    if paths.len() > NAMED {
        lines.push(words.text("import-more", &[("count", (paths.len() - NAMED).into())]));
    }
    lines
}

/// One object a line (`docs/findings.md`, imports): files, then documents.
pub fn records(import: &Import, dry_run: bool) -> String {
    let file = |file: &FileOutcome| {
        let dropped: Vec<&String> = file.personal.iter().map(|(column, _)| column).collect();
        let (path, entity): (&Arc<str>, Entity) = (&file.path, file.entity);
        json!({
            "import": "file", "path": &**path, "entity": entity.name(), "rows": file.rows, "made": file.made,
            "updated": file.updated, "unchanged": file.unchanged, "kept": file.kept, "left_out": file.told(),
            "left_out_reasons": file.left_out, "dropped_columns": dropped, "unused_columns": file.unused,
        })
    };
    let document = |(path, outcome): (&String, &Outcome)| {
        let outcome = match outcome {
            Outcome::Made => "made",
            Outcome::Updated => "updated",
            Outcome::Unchanged => "unchanged",
            Outcome::Kept => "kept",
        };
        let written = !dry_run && ["made", "updated"].contains(&outcome);
        json!({ "import": "document", "path": path, "outcome": outcome, "written": written })
    };
    let records = import.files.iter().map(file).chain(import.documents.iter().map(document));
    records.map(|record| record.to_string()).collect::<Vec<_>>().join("\n")
}
