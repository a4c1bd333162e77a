//! Lists the files of a folder in a stable order, without following anybody out of it.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use walkdir::{DirEntry, WalkDir};

use crate::base::{
    diagnostic::Diagnostic,
    error::Error,
    source::{SourceMap, Span},
};

/// A regular file.
pub struct Entry {
    /// Relative to the folder, separated by `/`.
    pub path: Arc<str>,
    /// Where it is on the disk.
    pub file: PathBuf,
}

/// The regular files below `folder`, sorted by path. Symbolic links are not followed: a link that leaves the project would
/// publish what nobody chose to publish, and one that stays would publish one text at two addresses.
pub fn walk(
    folder: &Path,
    shown: &str,
    sources: &mut SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    if !folder.exists() {
        return Ok(entries);
    }
    let walker = WalkDir::new(folder).follow_links(false).follow_root_links(false).sort_by_file_name().into_iter();
    for entry in walker.filter_entry(|entry| entry.depth() == 0 || !is_ignored(entry)) {
        let entry = entry.map_err(|error| walk_error(folder, error))?;
        let relative = entry.path().strip_prefix(folder).expect("a walked path lies below its root");
        let parts: Option<Vec<&str>> = relative.iter().map(|part| part.to_str()).collect();
        let Some(parts) = parts else {
            let lossy = format!("{shown}/{}", relative.to_string_lossy());
            let place = Span::start_of(sources.load(&lossy, ""));
            findings.push(Diagnostic::error("name-not-utf-8", place));
            continue;
        };
        let path = parts.join("/");
        let kind = entry.file_type();
        if kind.is_dir() {
            continue;
        }
        if kind.is_file() && !path.contains('\\') {
            entries.push(Entry { path: path.into(), file: entry.into_path() });
            continue;
        }
        let place = Span::start_of(sources.load(&format!("{shown}/{path}"), ""));
        findings.push(match kind.is_symlink() {
            true => symbolic_link(folder, &entry, place),
            false if kind.is_file() => Diagnostic::error("name-with-backslash", place),
            false => Diagnostic::error("not-a-file", place),
        });
    }
    Ok(entries)
}

fn symbolic_link(folder: &Path, entry: &DirEntry, place: Span) -> Diagnostic {
    let finding = Diagnostic::error("symbolic-link", place);
    let target = fs::read_link(entry.path()).map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
    let finding = finding.with("target", target);
    let (Ok(resolved), Ok(root)) = (fs::canonicalize(entry.path()), fs::canonicalize(folder)) else {
        return finding.says("symbolic-link-broken");
    };
    if !resolved.starts_with(&root) {
        return finding.says("symbolic-link-outside");
    }
    let parent = entry.path().parent().and_then(|parent| fs::canonicalize(parent).ok());
    match parent {
        Some(parent) if parent.starts_with(&resolved) => finding.says("symbolic-link-loop"),
        _ => finding,
    }
}

/// Dot-files, and what editors and file managers leave behind.
fn is_ignored(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let left_behind = ["Thumbs.db", "desktop.ini"];
    name.starts_with('.') || name.ends_with('~') || name.starts_with('#') || left_behind.contains(&&*name)
}

fn walk_error(folder: &Path, error: walkdir::Error) -> Error {
    let path = error.path().unwrap_or(folder).to_path_buf();
    let source = error.into_io_error().unwrap_or_else(|| io::Error::other("the folders form a loop"));
    Error::io(path, source)
}
