//! What is to be published: every file of a built site, where it goes, and what it is.
#![expect(clippy::disallowed_methods, reason = "this is the stage that touches the disk")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Read as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    dictionary::Dictionary,
    folder::tree,
    target::record::{Entry, Role},
};
use crate::{
    base::{
        error::Error,
        fingerprint::{Fingerprint, Fingerprinter},
        utf8::Utf8Check,
    },
    model::path::SitePath,
};

/// The folder of a release that a server reads. What is beside it, nobody can ask for.
pub const SITE: &str = "site";

/// What is published at once.
#[derive(Clone, Default, Debug)]
pub struct Publication {
    /// The address of the site.
    pub base_url: String,
    /// Every file, from the folder of the release.
    pub pieces: BTreeMap<SitePath, Piece>,
    /// Files that were online before and are no longer, from the folder of the release.
    pub left: BTreeSet<SitePath>,
    /// What its pages may be written with; the files are among the pieces.
    pub dictionaries: Vec<Dictionary>,
}

/// A file of a publication.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Where its bytes are.
    pub source: Source,
    /// Their fingerprint.
    pub fingerprint: Fingerprint,
    /// How many there are.
    pub length: u64,
    /// What it is.
    pub role: Role,
    /// Its bytes are a text in UTF-8, or nobody asks.
    pub is_utf8: bool,
}

/// Where bytes are.
#[derive(Clone, Debug)]
pub enum Source {
    /// In a file.
    File(PathBuf),
    /// In memory.
    Bytes(Arc<[u8]>),
    /// Where it is published to: it is there already, and stays.
    Target,
}

/// What is at the target is never read from here.
fn is_elsewhere() -> io::Error {
    io::Error::new(io::ErrorKind::Unsupported, "this file is at the target only")
}

impl Piece {
    /// A file that is made here.
    pub fn of_bytes(bytes: Vec<u8>, role: Role) -> Self {
        let (fingerprint, length) = (Fingerprint::of(&bytes), bytes.len() as u64);
        let is_utf8 = std::str::from_utf8(&bytes).is_ok();
        Self { source: Source::Bytes(bytes.into()), fingerprint, length, role, is_utf8 }
    }

    /// A file of a former release, for pages that are still being read.
    pub fn carried(file: PathBuf, entry: &Entry) -> Self {
        let (fingerprint, length) = (entry.fingerprint, entry.length);
        Self { source: Source::File(file), fingerprint, length, role: Role::Carried, is_utf8: true }
    }

    /// What is remembered of it.
    pub fn entry(&self) -> Entry {
        Entry { fingerprint: self.fingerprint, length: self.length, role: self.role }
    }

    /// Its bytes.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn read(&self) -> Result<Arc<[u8]>, Error> {
        match &self.source {
            Source::Bytes(bytes) => Ok(Arc::clone(bytes)),
            Source::File(file) => fs::read(file).map(Arc::from).map_err(|error| Error::io(file, error)),
            Source::Target => Err(Error::io("", is_elsewhere())),
        }
    }

    /// Its bytes, to be read piece by piece.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn open(&self) -> Result<Box<dyn io::Read + Send>, Error> {
        match &self.source {
            Source::Bytes(bytes) => Ok(Box::new(io::Cursor::new(Arc::clone(bytes)))),
            Source::File(file) => Ok(Box::new(File::open(file).map_err(|error| Error::io(file, error))?)),
            Source::Target => Err(Error::io("", is_elsewhere())),
        }
    }

    /// True if a file has its bytes.
    pub fn is_in(&self, file: &Path) -> bool {
        match &self.source {
            Source::Bytes(bytes) => tree::has_bytes(file, bytes),
            Source::File(source) => tree::are_equal(file, source),
            Source::Target => false,
        }
    }

    /// Writes it where nothing is.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn write(&self, place: &Path) -> Result<(), Error> {
        let failed = |error: io::Error| Error::io(place, error);
        let mut file = File::create_new(place).map_err(failed)?;
        match &self.source {
            Source::Bytes(bytes) => io::Write::write_all(&mut file, bytes).map_err(failed),
            Source::File(source) => {
                let mut source = File::open(source).map_err(|error| Error::io(source, error))?;
                io::copy(&mut source, &mut file).map(drop).map_err(failed)
            }
            Source::Target => Err(failed(is_elsewhere())),
        }
    }
}

/// The files of a built site, at the place that its address gives them: `site/participation/index.html` of
/// `https://ville.example/participation/`, so that every server reads one folder and knows no aliases.
///
/// # Errors
/// [`Error::Io`] if the disk refuses.
pub fn site(folder: &Path, base_path: &str) -> Result<BTreeMap<SitePath, Piece>, Error> {
    let pieces = tree::files(folder)?.into_par_iter().map(|path| {
        let file = folder.join(path.as_str());
        let (fingerprint, length, is_utf8) = look_at(&file).map_err(|error| Error::io(&file, error))?;
        let role = if is_named_after(&path, fingerprint) { Role::Immutable } else { Role::Site };
        Ok((place(base_path, &path), Piece { source: Source::File(file), fingerprint, length, role, is_utf8 }))
    });
    pieces.collect()
}

/// Where a file of the site stands in a release.
pub fn place(base_path: &str, path: &SitePath) -> SitePath {
    // What an address writes of a name that it may not spell out (RFC 3986, 2.1).
    let decoded = percent_encoding::percent_decode_str(base_path.trim_matches('/')).decode_utf8_lossy();
    let base = SitePath::new(&decoded).map(|base| format!("{base}/")).unwrap_or_default();
    SitePath::new(&format!("{SITE}/{base}{path}")).expect("sound paths make a sound path")
}

/// The path in the site of a file of a release; `None` for one that is beside it, or below another address.
pub fn path_in_site(base_path: &str, path: &SitePath) -> Option<SitePath> {
    let whole = path.as_str().strip_prefix(SITE)?;
    let root = place(base_path, &SitePath::new("index.html")?);
    let base = root.as_str().strip_prefix(SITE)?.strip_suffix("index.html")?;
    SitePath::new(whole.strip_prefix(base)?)
}

/// True if the name says the bytes: a reader may keep the file for ever.
pub(super) fn is_named_after(path: &SitePath, fingerprint: Fingerprint) -> bool {
    let name = path.as_str().rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').is_some_and(|(stem, _)| stem.ends_with(&format!("-{}", fingerprint.short())))
}

/// The fingerprint of a file of whatever size: [`Fingerprint::of`] of its bytes, piece by piece.
pub(super) fn fingerprint_of(file: &Path) -> io::Result<(Fingerprint, u64)> {
    look_at(file).map(|(fingerprint, length, _)| (fingerprint, length))
}

/// The same, and whether all of it is UTF-8.
fn look_at(file: &Path) -> io::Result<(Fingerprint, u64, bool)> {
    let mut utf8 = Utf8Check::default();
    let mut file = File::open(file)?;
    let length = file.metadata()?.len();
    let mut fingerprint = Fingerprinter::default();
    fingerprint.feed_raw(&length.to_le_bytes());
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok((fingerprint.finish(), length, utf8.is_utf8())),
            read => {
                fingerprint.feed_raw(&piece[..read]);
                utf8.feed(&piece[..read]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_kept_for_ever_only_if_its_name_says_its_bytes() -> Result<(), Error> {
        let folder = tempfile::tempdir().expect("a folder");
        let sheet = format!("style-{}.css", Fingerprint::of(b"a{}").short());
        for (name, text) in [(sheet.as_str(), "a{}"), ("style-00000000.css", "a{}"), ("avis-20260101.html", "x")] {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        let site = site(folder.path(), "/participation/")?;
        let immutable: Vec<&str> =
            site.iter().filter(|(_, piece)| piece.role == Role::Immutable).map(|(path, _)| path.as_str()).collect();
        assert_eq!(immutable, [format!("site/participation/{sheet}")]);
        let path = SitePath::new("index.html").expect("a path");
        assert_eq!(place("/", &path).as_str(), "site/index.html");
        assert_eq!(place("/a%20b/c/", &path).as_str(), "site/a b/c/index.html");
        assert_eq!(place("/%2e%2e/", &path).as_str(), "site/index.html");
        Ok(())
    }
}
