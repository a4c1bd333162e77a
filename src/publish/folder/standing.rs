//! What stands in a folder: every file with its length, its time and its identity, from one walk. Who asks later asks this, and not the disk once more:
//! a large site has tens of thousands of files.
#![expect(clippy::disallowed_methods, reason = "this is the stage that touches the disk")]

use std::{
    fs::{self, File, Metadata},
    io,
    path::Path,
    time::UNIX_EPOCH,
};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::tree::MARKER;
use crate::{
    base::{
        error::Error,
        fingerprint::{Fingerprint, Fingerprinter},
    },
    model::path::SitePath,
};

/// The files of a folder by their paths in it, the marker left out.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Standing {
    files: FxHashMap<Box<str>, Found>,
    has_strange_names: bool,
}

/// What is known of a file without its bytes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// False for links and everything else that is no plain file.
    pub is_plain: bool,
    /// Bytes.
    pub length: u64,
    /// When it was written, in nanoseconds since 1970.
    pub written: u64,
    /// Who may read and write it (the permission bits of Unix; 0 elsewhere): a file that servers may not read is not what a build makes.
    pub mode: u32,
    /// Its disk and its number there, where files have one.
    identity: Option<(u64, u64)>,
}

impl Found {
    /// What is known of a file. A link is not followed.
    ///
    /// # Errors
    /// If it is not there, or the disk refuses.
    pub fn of(file: &Path) -> io::Result<Self> {
        fs::symlink_metadata(file).map(|metadata| Self::read(&metadata))
    }

    fn read(metadata: &Metadata) -> Self {
        let written = metadata.modified().unwrap_or(UNIX_EPOCH).duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            is_plain: metadata.is_file(),
            length: metadata.len(),
            written: u64::try_from(written.as_nanos()).unwrap_or(u64::MAX),
            mode: mode(metadata),
            identity: identity(metadata),
        }
    }

    /// The mode that files of a folder have when this process makes them.
    ///
    /// # Errors
    /// If the disk refuses.
    pub fn mode_of_new(folder: &Path) -> io::Result<u32> {
        let place = folder.join(".parvis-mode");
        drop(File::create(&place)?);
        let found = Self::of(&place)?;
        fs::remove_file(&place)?;
        Ok(found.mode)
    }

    /// Its number on its disk, which a file that comes in its place does not have; 0 where files have none. The number of the disk is left out: some
    /// are numbered anew whenever a machine starts.
    pub fn number(&self) -> u64 {
        self.identity.map_or(0, |(_, number)| number)
    }

    /// True if both are names of one plain file.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.is_plain && other.is_plain && self.identity.is_some() && self.identity == other.identity
    }
}

impl Standing {
    /// Everything that stands in a folder; nothing in one that does not exist.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn of(folder: &Path) -> Result<Self, Error> {
        if fs::symlink_metadata(folder).is_err() {
            return Ok(Self::default());
        }
        let found = walk(folder, "").map_err(|error| Error::io(folder, error))?;
        let has_strange_names = found.iter().any(|(path, _)| path.contains(char::REPLACEMENT_CHARACTER));
        let files = found.into_iter().filter(|(path, _)| **path != *MARKER).collect();
        Ok(Self { files, has_strange_names })
    }

    /// The files of a tree that was just made.
    pub(super) fn made(files: impl Iterator<Item = (SitePath, Found)>) -> Self {
        let files = files.map(|(path, found)| (path.as_str().into(), found)).collect();
        Self { files, has_strange_names: false }
    }

    /// True if names in it are no Unicode: what stands there cannot be called by its path.
    pub fn has_strange_names(&self) -> bool {
        self.has_strange_names
    }

    /// What stands at a path.
    pub fn at(&self, path: &SitePath) -> Option<&Found> {
        self.files.get(path.as_str())
    }

    /// The plain file at a path, if it has this length.
    pub fn of_length(&self, path: &SitePath, length: u64) -> Option<&Found> {
        self.at(path).filter(|found| found.is_plain && found.length == length)
    }

    /// All files with their paths, in no order.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Found)> {
        self.files.iter().map(|(path, found)| (&**path, found))
    }

    /// A folder whose files are the same ones, unchanged, is in the same state. When a file was linked elsewhere does not matter: files that are published
    /// are linked.
    pub fn state(&self) -> Fingerprint {
        let mut files: Vec<_> = self.files.iter().collect();
        files.par_sort_unstable_by_key(|(path, _)| *path);
        let mut state = Fingerprinter::default();
        for (path, found) in files {
            state.feed(path.as_bytes());
            state.feed(&[u8::from(found.is_plain)]);
            state.feed(&found.length.to_le_bytes());
            state.feed(&found.written.to_le_bytes());
            state.feed(&found.mode.to_le_bytes());
            state.feed(&found.number().to_le_bytes());
        }
        state.finish()
    }
}

/// Everything below a folder but folders. `inside` is its path from the first one, with a stroke at the end.
fn walk(folder: &Path, inside: &str) -> io::Result<Vec<(Box<str>, Found)>> {
    let mut files = Vec::new();
    let mut folders = Vec::new();
    // What goes away while it is looked at does not stand there.
    let is_gone = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
    let entries = match fs::read_dir(folder) {
        Err(error) if is_gone(&error) => return Ok(files),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let path = format!("{inside}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            folders.push((entry.path(), path + "/"));
            continue;
        }
        match entry.metadata() {
            Err(error) if is_gone(&error) => {}
            metadata => files.push((path.into(), Found::read(&metadata?))),
        }
    }
    let below: io::Result<Vec<_>> = folders.into_par_iter().map(|(folder, inside)| walk(&folder, &inside)).collect();
    files.extend(below?.into_iter().flatten());
    Ok(files)
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(unix)]
fn mode(metadata: &Metadata) -> u32 {
    use std::os::unix::fs::MetadataExt as _;
    metadata.mode() & 0o777
}

#[cfg(not(unix))]
fn mode(_: &Metadata) -> u32 {
    0
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<(u64, u64)> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_happens_to_a_file_is_another_state() {
        let root = tempfile::tempdir().expect("a folder");
        let file = root.path().join("a/b/index.html");
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(root.path().join(MARKER), "ours").expect("a file");
        let state = || Standing::of(root.path()).expect("a disk").state();
        let mut states = vec![state()];
        fs::write(&file, "un").expect("a file");
        states.push(state());
        let time = fs::metadata(&file).and_then(|it| it.modified()).expect("a time");
        fs::write(&file, "trois").expect("a file");
        File::options().write(true).open(&file).and_then(|it| it.set_modified(time)).expect("a time");
        states.push(state());
        File::options().write(true).open(&file).and_then(|it| it.set_modified(UNIX_EPOCH)).expect("a time");
        states.push(state());
        fs::rename(&file, file.with_file_name("autre.html")).expect("a file");
        states.push(state());
        let different: std::collections::BTreeSet<_> = states.iter().collect();
        assert_eq!(different.len(), states.len());
        fs::hard_link(file.with_file_name("autre.html"), root.path().join(MARKER).with_extension("x")).expect("a link");
        let with_link = Standing::of(root.path()).expect("a disk");
        let found = |path: &str| *with_link.at(&SitePath::new(path).expect("a path")).expect("a file");
        assert!(cfg!(not(unix)) || found("a/b/autre.html").is_same_as(&found(".parvis.x")));
        assert_eq!(Standing::of(&root.path().join("nowhere")).expect("nothing"), Standing::default());
    }
}
