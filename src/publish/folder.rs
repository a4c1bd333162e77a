//! The output folder. A new tree is made beside the old one and takes its place in one step: an interrupted or failed build
//! leaves the former site whole.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

mod exchange;
mod spare;
pub(super) mod standing;
#[cfg(test)]
mod tests;
pub(super) mod tree;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Read, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

pub use self::standing::Standing;
use self::{
    standing::Found,
    tree::{MARK, MARKER},
};
use super::{
    lock::{Lock, MEMORY, try_lock},
    manifest::name_of,
};
use crate::{
    base::{
        error::Error,
        fingerprint::{Fingerprint, Fingerprinter},
    },
    model::path::SitePath,
};

/// An output folder.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// Where the tree before the last one is kept.
    spare: PathBuf,
    lock: Lock,
}

/// A new tree, not yet in its place. Dropped without [`Draft::commit`], it leaves no trace.
#[derive(Debug)]
pub struct Draft {
    /// The new tree.
    new: PathBuf,
    /// The folder that it will replace.
    place: PathBuf,
    /// What stands there.
    former: Standing,
    /// Where the former tree goes.
    spare: PathBuf,
    /// What stands in the new tree, if it is made from the one before the last.
    reused: Option<Standing>,
    /// The mode of files that are made now: those of another one are made again.
    mode: u32,
    /// What came of each path so far.
    progress: Mutex<Progress>,
    /// The marker of the new tree: as long as it is locked, no other run takes the tree for a leftover.
    _marker: File,
    _lock: Lock,
}

/// What came of each path so far. Files that stay are linked at the end, and only if there is a change at all.
#[derive(Debug, Default)]
struct Progress {
    written: Changes,
    kept: BTreeSet<SitePath>,
}

/// What became of a file.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// It was not there before.
    Created,
    /// It has other bytes.
    Updated,
    /// It stays as it was.
    Kept,
    /// It is no longer there.
    Removed,
}

/// What became of every file.
pub type Changes = BTreeMap<SitePath, Change>;

/// A tree that was put in its place.
#[derive(Debug)]
pub struct Committed {
    /// What became of every file.
    pub changes: Changes,
    /// What stands in the tree.
    pub standing: Standing,
}

/// The site of ours in which a path lies, if it lies in one.
pub fn site_around(path: &Path) -> Option<&Path> {
    path.ancestors().skip(1).find(|around| tree::is_ours(around))
}

impl Folder {
    /// An output folder of a project.
    ///
    /// # Errors
    /// [`Error::ForeignOutput`] if something stands there that Parvis did not make, [`Error::Busy`] if another build is under
    /// way, [`Error::Io`] if the disk refuses.
    pub fn open(root: &Path, path: &Path) -> Result<Self, Error> {
        let lock = Lock::take(root)?;
        let path = tree::named(path)?;
        exchange::recover(&path)?;
        let foreign = || Error::ForeignOutput { path: path.clone() };
        match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io(path, error)),
            Ok(metadata) if !metadata.is_dir() => return Err(foreign()),
            Ok(_) if tree::is_ours(&path) || tree::is_empty(&path)? => {}
            Ok(_) => return Err(foreign()),
        }
        let spare = root.join(MEMORY).join(format!("spare-{}", name_of(&path)));
        Ok(Self { path, spare, lock })
    }

    /// The state of the files in it; `None` where nothing of ours stands.
    pub fn state(&self) -> Option<Fingerprint> {
        tree::is_ours(&self.path).then(|| Standing::of(&self.path).ok())?.map(|standing| standing.state())
    }

    /// What stands in it.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn standing(&self) -> Result<Standing, Error> {
        Standing::of(&self.path)
    }

    /// Begins a new tree that will replace what stands there.
    ///
    /// # Errors
    /// [`Error::Busy`] if this process makes one for the same place already, [`Error::Io`] if the disk refuses.
    pub fn begin(self, former: Standing) -> Result<Draft, Error> {
        if let Some(parent) = self.path.parent() {
            fs::create_dir_all(parent).map_err(|error| Error::io(parent, error))?;
        }
        let new = tree::beside(&self.path, "new");
        let draft = |new, marker, reused, mode| Draft {
            new,
            place: self.path,
            former,
            spare: self.spare.clone(),
            reused,
            mode,
            progress: Mutex::default(),
            _marker: marker,
            _lock: self.lock,
        };
        if let Some(marker) = spare::take(&self.spare, &new) {
            let standing = Standing::of(&new)?;
            let mode = Found::mode_of_new(&new).map_err(|error| Error::io(&new, error))?;
            let is_made_alike = Found::of(&new.join(MARKER)).is_ok_and(|marker| marker.mode == mode);
            if is_made_alike && !standing.has_strange_names() {
                return Ok(draft(new, marker, Some(standing), mode));
            }
            // Others may read what is made now than what was made then, or somebody put something there that could not be taken away by its name.
            drop(marker);
            tree::remove(&new).map_err(|error| Error::io(&new, error))?;
        }
        match fs::create_dir(&new) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(Error::Busy { path: new }),
            result => result.map_err(|error| Error::io(&new, error))?,
        }
        let place = new.join(MARKER);
        let failed = |error: io::Error| Error::io(&place, error);
        let mut marker = File::create_new(&place).map_err(failed)?;
        // First the lock, then the words: whoever reads them can rely on the lock.
        try_lock(&marker).map_err(failed)?;
        marker.write_all(MARK.as_bytes()).map_err(failed)?;
        let mode = Found::of(&place).map_err(failed)?.mode;
        Ok(draft(new, marker, None, mode))
    }
}

impl Draft {
    /// Writes a file; one that has the same bytes as before stays.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    ///
    /// # Panics
    /// If two jobs write one path.
    pub fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        self.claim(path);
        let is_known = self.stands(path, bytes.len() as u64);
        match is_known && tree::has_bytes(&self.place.join(path.as_str()), bytes) {
            true => Ok(()),
            false => self.create(path, |file| file.write_all(bytes)),
        }
    }

    /// Copies a file; one that has the same bytes as before stays. `expected` is what the site was made from: a file that changed since would be remembered as
    /// what it was.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses, [`Error::Changed`] if the file is no longer what was expected.
    ///
    /// # Panics
    /// If two jobs write one path.
    pub fn copy(&self, path: &SitePath, from: &Path, expected: Fingerprint) -> Result<(), Error> {
        self.claim(path);
        let source = File::open(from).map_err(|error| Error::io(from, error))?;
        let mut copied = Copied { source, bytes: Fingerprinter::default() };
        let is_alike = self.former.at(path).is_some_and(|found| found.mode == self.mode);
        match is_alike && tree::are_equal(&self.place.join(path.as_str()), from) {
            true => drop(io::copy(&mut copied, &mut io::sink()).map_err(|error| Error::io(from, error))?),
            // The bytes only: who may read the source on this machine does not decide who may read the site.
            false => self.create(path, |file| io::copy(&mut copied, file).map(drop))?,
        }
        match copied.bytes.finish() == expected {
            true => Ok(()),
            false => Err(Error::Changed { path: from.to_path_buf() }),
        }
    }

    /// Keeps a file of the former tree. False if it is not there, or not of this length: somebody else changed it. A file that
    /// was kept can still be written, by a job one of whose other files could not be kept.
    ///
    /// # Errors
    /// None: a disk that refuses shows here as a file that is not there.
    ///
    /// # Panics
    /// If two jobs keep one path.
    pub fn keep(&self, path: &SitePath, length: u64) -> Result<bool, Error> {
        if !self.stands(path, length) {
            return Ok(false);
        }
        let mut progress = self.progress();
        let first = !progress.written.contains_key(path) && progress.kept.insert(path.clone());
        assert!(first, "routes give every path to one job, {path} was kept twice");
        Ok(true)
    }

    /// Puts the new tree in the place of the former one, in one step. Where nothing changed, the former tree stays untouched.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses, [`Error::OutputGone`] if a file that stays is no longer there; the former tree then is where it was.
    pub fn commit(self) -> Result<Committed, Error> {
        let Progress { written, kept } = std::mem::take(&mut *self.progress());
        let mut changes = written;
        changes.extend(kept.into_iter().map(|path| (path, Change::Kept)));
        for path in self.former.files().filter_map(|(path, _)| SitePath::new(path)) {
            changes.entry(path).or_insert(Change::Removed);
        }
        let nothing = changes.values().all(|change| *change == Change::Kept);
        if nothing && tree::is_ours(&self.place) {
            return Ok(Committed { changes, standing: self.former.clone() });
        }
        if let Some(reused) = &self.reused {
            let belongs: FxHashSet<&str> =
                changes.iter().filter(|(_, it)| **it != Change::Removed).map(|(path, _)| path.as_str()).collect();
            spare::sweep(&self.new, reused.files().filter(|(path, _)| !belongs.contains(path)))?;
        }
        let stays = changes.par_iter().filter(|(_, change)| **change != Change::Removed);
        let found = stays.map(|(path, change)| Ok((path.clone(), self.settle(path, *change)?)));
        let found: Vec<_> = found.collect::<Result<_, Error>>()?;
        exchange::exchange(&self.new, &self.place)?;
        // What now stands at `self.new`, the former tree or an empty draft, is put aside with `self`.
        Ok(Committed { changes, standing: Standing::made(found.into_iter()) })
    }

    /// Links a file that stays, and says what then stands at the path. New bytes are not forced onto the disk, which takes seconds for a large site: what a power
    /// cut takes away has another length than the manifest says, and is made again.
    fn settle(&self, path: &SitePath, change: Change) -> Result<Found, Error> {
        let look = |file: &Path| Found::of(file).map_err(|error| Error::io(file, error));
        if change != Change::Kept {
            return look(&self.new.join(path.as_str()));
        }
        let known = self.former.at(path);
        let reused = self.reused.as_ref().and_then(|reused| reused.at(path));
        if let (Some(known), Some(reused)) = (known, reused)
            && known.is_same_as(reused)
        {
            return Ok(*known);
        }
        let former = self.place.join(path.as_str());
        let target = self.target(path)?;
        // Some file systems have no hard links.
        let linked = fs::hard_link(&former, &target).or_else(|_| fs::copy(&former, &target).map(drop));
        linked.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::OutputGone { path: former },
            _ => Error::io(former, error),
        })?;
        look(&target)
    }

    /// True if a file of this length stands there that those may read who may read what is made now.
    fn stands(&self, path: &SitePath, length: u64) -> bool {
        self.former.of_length(path, length).is_some_and(|found| found.mode == self.mode)
    }

    /// Reserves a path for one job; the file stays unless [`Draft::create`] makes another one.
    fn claim(&self, path: &SitePath) {
        assert_ne!(path.as_str(), MARKER, "no route has the name of the marker");
        let mut progress = self.progress();
        progress.kept.remove(path);
        let before = progress.written.insert(path.clone(), Change::Kept);
        assert!(before.is_none(), "routes give every path to one job, {path} was written twice");
    }

    fn create(&self, path: &SitePath, fill: impl FnOnce(&mut File) -> io::Result<()>) -> Result<(), Error> {
        let target = self.target(path)?;
        let filled = File::create_new(&target).and_then(|mut file| fill(&mut file));
        filled.map_err(|error| Error::io(target, error))?;
        let change = if self.former.at(path).is_some() { Change::Updated } else { Change::Created };
        self.progress().written.insert(path.clone(), change);
        Ok(())
    }

    /// Where a file of the new tree goes; its folder exists.
    fn target(&self, path: &SitePath) -> Result<PathBuf, Error> {
        let target = self.new.join(path.as_str());
        if self.reused.is_some() {
            spare::make_room(&self.new, &target).map_err(|error| Error::io(&target, error))?;
        }
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(|error| Error::io(folder, error))?;
        }
        Ok(target)
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file that is copied, with the fingerprint of the bytes that passed by.
struct Copied {
    source: File,
    bytes: Fingerprinter,
}

impl Read for Copied {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.source.read(into)?;
        self.bytes.feed_raw(&into[..length]);
        Ok(length)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        spare::keep(&self.new, &self.spare);
    }
}
