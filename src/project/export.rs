//! Reads the files that another platform exported, wherever they lie, and keeps where their bytes were no text.
#![expect(clippy::disallowed_methods, reason = "this is the stage that reads the disk")]

use std::{fs, path::Path};

use crate::base::{
    diagnostic::Diagnostic,
    error::Error,
    source::{FileId, SourceMap, Span},
};

/// Largest file that is taken, in bytes: the exports of a whole metropolis are smaller.
const LARGEST: u64 = 256 * 1024 * 1024;

/// A file that was read as text.
#[derive(Clone, Debug)]
pub struct Export {
    /// Its text.
    pub file: FileId,
    /// Where the text has a sign in the place of bytes that are no UTF-8, in order.
    pub broken: Vec<usize>,
}

/// Reads files and, of folders, the files that they hold. What cannot be an export is a finding (`import-file`).
///
/// # Errors
/// [`Error::Io`] if a path does not exist or the disk refuses it.
pub fn exports(paths: &[impl AsRef<Path>], sources: &mut SourceMap) -> Result<(Vec<Export>, Vec<Diagnostic>), Error> {
    let mut findings = Vec::new();
    let mut exports = Vec::new();
    for path in paths {
        for file in files(path.as_ref())? {
            exports.extend(export(&file, sources, &mut findings)?);
        }
    }
    Ok((exports, findings))
}

/// The text of a file of the project that may be absent.
///
/// # Errors
/// [`Error::Io`] if the disk refuses it.
pub fn remembered(root: &Path, path: &str) -> Result<Option<String>, Error> {
    let path = root.join(path);
    if !path.exists() {
        return Ok(None);
    }
    fs::read_to_string(&path).map(Some).map_err(|error| Error::io(path, error))
}

/// A file itself; of a folder its files, sorted by name, but hidden ones.
fn files(path: &Path) -> Result<Vec<std::path::PathBuf>, Error> {
    let failed = |error| Error::io(path, error);
    if !fs::metadata(path).map_err(failed)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !hidden && entry.path().is_file() {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

fn export(path: &Path, sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) -> Result<Option<Export>, Error> {
    let shown = path.to_string_lossy().replace('\\', "/");
    let failed = |error| Error::io(path, error);
    let mut refuse = |message: &'static str, sources: &mut SourceMap| {
        let place = Span::start_of(sources.load(&shown, ""));
        findings.push(Diagnostic::error("import-file", place).says(message));
        Ok(None)
    };
    if fs::metadata(path).map_err(failed)?.len() > LARGEST {
        return refuse("import-file-large", sources);
    }
    let bytes = fs::read(path).map_err(failed)?;
    // A ZIP archive begins so, and so do the files of spreadsheets, which are archives (APPNOTE.TXT, 4.3.7).
    if bytes.starts_with(b"PK\x03\x04") {
        let name = shown.to_ascii_lowercase();
        let sheet = [".xlsx", ".ods"].iter().any(|end| name.ends_with(end));
        return refuse(if sheet { "import-file-sheet" } else { "import-file-zip" }, sources);
    }
    if !shown.to_ascii_lowercase().ends_with(".csv") {
        let place = Span::start_of(sources.load(&shown, ""));
        findings.push(Diagnostic::advice("import-file", place).says("import-file-other"));
        return Ok(None);
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return refuse("import-file-utf-16", sources);
    }
    let (text, broken) = decoded(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes));
    Ok(Some(Export { file: sources.load(&shown, &text), broken }))
}

/// The text, with one sign (U+FFFD) in the place of each run of bytes that are none, and where these are.
fn decoded(bytes: &[u8]) -> (String, Vec<usize>) {
    let mut text = String::with_capacity(bytes.len());
    let mut broken = Vec::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            broken.push(text.len());
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    (text, broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_kept_in_mind() {
        assert_eq!(decoded("été".as_bytes()), ("été".to_owned(), vec![]));
        assert_eq!(decoded(b"a\xe9b"), ("a\u{fffd}b".to_owned(), vec![1]));
    }
}
