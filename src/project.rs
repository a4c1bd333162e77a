//! Reads a project from the disk: the only stage that does. What cannot be read as it should becomes a finding, never a gap.
#![expect(clippy::disallowed_methods, reason = "this is the stage that reads the disk")]

pub mod export;
mod names;
pub mod pages;
mod walk;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

use crate::{
    base::{
        diagnostic::Diagnostic,
        error::Error,
        fingerprint::Fingerprint,
        source::{FileId, Measured, SourceMap, Span},
        utf8::{self, Utf8Check},
    },
    model::sidecar::Sidecar,
};

/// Largest text that is read, in bytes: 2 MiB is a book of a thousand pages, and more is a file in the wrong place.
pub const LARGEST_TEXT: u64 = 2 * 1024 * 1024;
/// Bytes that `published.lock` may have, which the program writes: some four hundred for each document.
const LARGEST_LOCK: u64 = 64 * 1024 * 1024;

/// A file that is published as it is. Its bytes stay on the disk until they are copied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asset {
    /// Path in the content folder, separated by `/`.
    pub path: Arc<str>,
    /// Where it is on the disk.
    pub file: PathBuf,
    /// Its length in bytes.
    pub length: u64,
    /// Of its bytes.
    pub fingerprint: Fingerprint,
    /// A text in another encoding than UTF-8, which does not say so itself.
    pub is_misread: bool,
    /// Width and height in pixels, of a picture.
    pub dimensions: Option<(u32, u32)>,
    /// What stands beside it, once it was read.
    pub sidecar: Option<Arc<Sidecar>>,
}

/// Largest file of data that is read, in bytes: what is longer can be published, but nobody reads a chart of it.
pub const LARGEST_DATA: u64 = 1_000_000;

/// What the content folder holds.
#[derive(Debug, Default)]
pub struct Content {
    /// Documents, sorted by path.
    pub documents: Vec<FileId>,
    /// Data that stands beside media (`photo.jpg.yaml`), sorted by path.
    pub sidecars: Vec<FileId>,
    /// All other files, sorted by path. CSV files are texts of the source map as well: charts are drawn from them.
    pub assets: Vec<Asset>,
    /// What could not be taken as it stands.
    pub findings: Vec<Diagnostic>,
}

/// The files and folders of a project that are read.
pub const PARTS: &[&str] = &["site.toml", "published.lock", "content", "audits", "themes"];

/// The text of a file of a project, read once more to point into it; `None` if it cannot be read any more.
pub fn text(root: &Path, path: &str) -> Option<String> {
    let bytes = fs::read(root.join(path)).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// What stands at a path of the disk.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// Nothing, or nothing that is read.
    Nothing,
}

/// What stands at a path of the disk, links not followed.
pub fn standing(path: &Path) -> Standing {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => Standing::File,
        Ok(found) if found.is_dir() => Standing::Folder,
        Ok(_) | Err(_) => Standing::Nothing,
    }
}

/// The text of one document of a project; `None` if it is not there any more, or is no text that can be read.
pub fn document(root: &Path, path: &str) -> Option<Measured> {
    let read = read_text(&root.join(path), path, LARGEST_TEXT).ok()?;
    read.fault.is_none().then_some(read.text)
}

/// Reads `site.toml`.
///
/// # Errors
/// [`Error::NoProject`] if there is none, [`Error::Io`] if the disk refuses.
pub fn settings(root: &Path, sources: &mut SourceMap) -> Result<(FileId, Vec<Diagnostic>), Error> {
    let path = root.join("site.toml");
    if !path.is_file() {
        return Err(Error::NoProject { path });
    }
    let mut findings = Vec::new();
    let file = load_text(&path, "site.toml", sources, &mut findings)?;
    Ok((file, findings))
}

/// The bytes of a file that is published, for what holds it inside.
///
/// # Errors
/// [`Error::Io`] if the disk refuses, [`Error::Changed`] if they are no longer those that the site was made from: what is remembered of them would be said of others.
pub fn bytes(asset: &Asset) -> Result<Vec<u8>, Error> {
    let bytes = fs::read(&asset.file).map_err(|source| Error::io(&asset.file, source))?;
    match Fingerprint::of_stream(&bytes) == asset.fingerprint {
        true => Ok(bytes),
        false => Err(Error::Changed { path: asset.file.clone() }),
    }
}

/// Reads `published.lock`, if there is one.
///
/// # Errors
/// [`Error::Io`] if the disk refuses.
pub fn lock(root: &Path, sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) -> Result<Option<FileId>, Error> {
    let path = root.join("published.lock");
    match path.is_file() {
        true => Ok(Some(read_text(&path, "published.lock", LARGEST_LOCK)?.keep(sources, findings))),
        false => Ok(None),
    }
}

/// Reads the records of audits, `audits/*.yaml`, in the order of their names.
///
/// # Errors
/// [`Error::Io`] if the disk refuses a file or the folder.
pub fn audits(root: &Path, sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) -> Result<Vec<FileId>, Error> {
    let mut files = Vec::new();
    for entry in walk::walk(&root.join("audits"), "audits", sources, findings)? {
        // Reports and grids of auditors may stand beside: they are not ours to read.
        if entry.path.ends_with(".yaml") {
            files.push(load_text(&entry.file, &format!("audits/{}", entry.path), sources, findings)?);
        }
    }
    Ok(files)
}

/// Reads the content folder; an absent one is empty.
///
/// # Errors
/// [`Error::Io`] if the disk refuses a file or a folder.
pub fn content(root: &Path, sources: &mut SourceMap) -> Result<Content, Error> {
    let mut content = Content::default();
    let found = walk::walk(&root.join("content"), "content", sources, &mut content.findings)?;
    names::refuse_collisions(&found, sources, &mut content.findings);
    // The disk answers several questions at once; what came of them is kept in the order of the names.
    let read: Result<Vec<Read>, Error> = found.into_par_iter().map(read).collect();
    for file in read? {
        match file {
            Read::Document(text) => content.documents.push(text.keep(sources, &mut content.findings)),
            Read::Sidecar(text) => content.sidecars.push(text.keep(sources, &mut content.findings)),
            Read::Asset(asset, data) => {
                data.map(|data| sources.keep(data));
                content.assets.push(asset);
            }
        }
    }
    Ok(content)
}

/// A file of the content folder.
enum Read {
    Document(TextRead),
    Sidecar(TextRead),
    /// With its text, if charts may be drawn from it.
    Asset(Asset, Option<Measured>),
}

fn read(entry: walk::Entry) -> Result<Read, Error> {
    let path = format!("content/{}", entry.path);
    if entry.path.ends_with(".md") {
        return Ok(Read::Document(read_text(&entry.file, &path, LARGEST_TEXT)?));
    }
    if entry.path.ends_with(".yaml") {
        return Ok(Read::Sidecar(read_text(&entry.file, &path, LARGEST_TEXT)?));
    }
    let is_data = entry.path.to_ascii_lowercase().ends_with(".csv");
    let data = is_data.then(|| read_data(&entry.file, &path)).transpose()?;
    Ok(Read::Asset(asset(entry)?, data))
}

/// Reads the files by which a project changes its theme, or its own theme: path in the theme → file.
///
/// # Errors
/// [`Error::Io`] if the disk refuses a file or a folder.
pub fn theme(
    root: &Path,
    name: &str,
    sources: &mut SourceMap,
) -> Result<(BTreeMap<Arc<str>, FileId>, Vec<Diagnostic>), Error> {
    let mut findings = Vec::new();
    let mut files = BTreeMap::new();
    let prefix = format!("themes/{name}");
    for entry in walk::walk(&root.join("themes").join(name), &prefix, sources, &mut findings)? {
        let shown = format!("{prefix}/{}", entry.path);
        files.insert(Arc::clone(&entry.path), load_text(&entry.file, &shown, sources, &mut findings)?);
    }
    Ok((files, findings))
}

/// Reads a file of data, which is published as it is and may be drawn as well. One that is too long is read as an empty text,
/// and what is no UTF-8 is replaced (U+FFFD): both matter only to a chart, which says so.
fn read_data(file: &Path, shown: &str) -> Result<Measured, Error> {
    let failed = |source: io::Error| Error::io(file, source);
    if fs::metadata(file).map_err(failed)?.len() > LARGEST_DATA {
        return Ok(Measured::of(shown, ""));
    }
    let bytes = fs::read(file).map_err(failed)?;
    Ok(Measured::of(shown, &String::from_utf8_lossy(&bytes)))
}

/// A text as it was read. One that is too long or no UTF-8 is read as far as it can be pointed at.
struct TextRead {
    text: Measured,
    fault: Option<Fault>,
}

/// Why a text is none.
enum Fault {
    TooLarge { megabytes: i64 },
    NotUtf8 { at: usize, is_utf_16: bool },
}

impl TextRead {
    /// Keeps the text, beside a finding if it has a fault.
    fn keep(self, sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) -> FileId {
        let file = sources.keep(self.text);
        findings.extend(self.fault.map(|fault| match fault {
            Fault::TooLarge { megabytes } => {
                Diagnostic::error("file-too-large", Span::start_of(file)).with("megabytes", megabytes)
            }
            Fault::NotUtf8 { at, is_utf_16 } => {
                let finding = Diagnostic::error("not-utf-8", Span::new(file, at, at));
                if is_utf_16 { finding.says("not-utf-8-utf-16") } else { finding }
            }
        }));
        file
    }
}

fn load_text(
    file: &Path,
    shown: &str,
    sources: &mut SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Result<FileId, Error> {
    Ok(read_text(file, shown, LARGEST_TEXT)?.keep(sources, findings))
}

fn read_text(file: &Path, shown: &str, longest: u64) -> Result<TextRead, Error> {
    let failed = |source: io::Error| Error::io(file, source);
    let length = fs::metadata(file).map_err(failed)?.len();
    if length > longest {
        let megabytes = i64::try_from(length / 1_000_000).unwrap_or(i64::MAX);
        return Ok(TextRead { text: Measured::of(shown, ""), fault: Some(Fault::TooLarge { megabytes }) });
    }
    let bytes = fs::read(file).map_err(failed)?;
    let (at, bytes) = match String::from_utf8(bytes) {
        Ok(text) => return Ok(TextRead { text: Measured::of(shown, &text), fault: None }),
        Err(fault) => (fault.utf8_error().valid_up_to(), fault.into_bytes()),
    };
    let is_utf_16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let text = Measured::of(shown, &String::from_utf8_lossy(&bytes));
    Ok(TextRead { text, fault: Some(Fault::NotUtf8 { at, is_utf_16 }) })
}

fn asset(entry: walk::Entry) -> Result<Asset, Error> {
    let failed = |source: io::Error| Error::io(&entry.file, source);
    let mut reader = fs::File::open(&entry.file).map_err(failed)?;
    let mut hasher = HashingWriter::default();
    let length = io::copy(&mut reader, &mut hasher).map_err(failed)?;
    let is_misread = is_text(&entry.path) && hasher.is_misread(&entry.path);
    let dimensions = imagesize::size(&entry.file)
        .ok()
        .and_then(|size| Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?)));
    let fingerprint = hasher.fingerprint.finish();
    Ok(Asset { path: entry.path, length, fingerprint, is_misread, dimensions, file: entry.file, sidecar: None })
}

/// Endings of texts that servers call UTF-8.
const TEXTS: &[&str] = &["csv", "htm", "html", "ics", "txt", "vtt", "xml"];

fn ending(path: &str) -> String {
    path.rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_ascii_lowercase())
}

fn is_text(path: &str) -> bool {
    TEXTS.contains(&&*ending(path))
}

/// Files are hashed as they stream by.
#[derive(Default)]
struct HashingWriter {
    fingerprint: crate::base::fingerprint::Fingerprinter,
    utf8: Utf8Check,
    head: Vec<u8>,
}

impl HashingWriter {
    /// Pages and XML may say how they are written; tables and texts cannot.
    fn is_misread(&self, path: &str) -> bool {
        let may_say = ["htm", "html", "xml"].contains(&&*ending(path));
        !(self.utf8.is_utf8() || may_say && utf8::says_other(&self.head))
    }
}

impl io::Write for HashingWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.head.is_empty() {
            self.head.extend(bytes.iter().take(1024));
        }
        self.fingerprint.feed_raw(bytes);
        self.utf8.feed(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
