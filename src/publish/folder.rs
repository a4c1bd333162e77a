//! The output folder. A new tree is made beside the old one and takes its place in one step: an interrupted or failed build
//! leaves the former site whole.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use super::lock::Lock;
use crate::{base::error::Error, model::path::SitePath};

/// The file by which Parvis knows a folder that it made.
const MARKER: &str = ".parvis";

/// What the marker says; without a date, so that two builds are equal.
const MARK: &str = "This folder is made by Parvis and replaced as a whole at every build. Do not edit it.\n";

/// An output folder.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    lock: Lock,
}

/// A new tree, not yet in its place. Dropped without [`Draft::commit`], it leaves no trace.
#[derive(Debug)]
pub struct Draft {
    /// The new tree.
    new: PathBuf,
    /// The folder that it will replace.
    place: PathBuf,
    /// What became of each path.
    written: Mutex<BTreeMap<SitePath, Change>>,
    committed: bool,
    _lock: Lock,
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

impl Folder {
    /// An output folder of a project.
    ///
    /// # Errors
    /// [`Error::ForeignOutput`] if something stands there that Parvis did not make, [`Error::Busy`] if another build is under
    /// way, [`Error::Io`] if the disk refuses.
    pub fn open(root: &Path, path: &Path) -> Result<Self, Error> {
        let lock = Lock::take(root)?;
        recover(path)?;
        let foreign = || Error::ForeignOutput { path: path.to_path_buf() };
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io(path, error)),
            Ok(metadata) if !metadata.is_dir() => return Err(foreign()),
            Ok(_) if is_ours(path) || is_empty(path)? => {}
            Ok(_) => return Err(foreign()),
        }
        Ok(Self { path: path.to_path_buf(), lock })
    }

    /// Begins a new tree.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn begin(self) -> Result<Draft, Error> {
        let new = beside(&self.path, "new");
        remove_tree(&new)?;
        fs::create_dir_all(&new).map_err(|error| Error::io(&new, error))?;
        fs::write(new.join(MARKER), MARK).map_err(|error| Error::io(&new, error))?;
        let written = Mutex::default();
        Ok(Draft { new, place: self.path, written, committed: false, _lock: self.lock })
    }
}

impl Draft {
    /// Writes a file; one that has the same bytes as before is linked, not copied.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Error> {
        let former = self.place.join(path.as_str());
        let same = fs::metadata(&former)
            .is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64)
            && fs::read(&former).is_ok_and(|before| before == bytes);
        if same {
            self.link(path, &former)?;
            self.note(path, Change::Kept);
            return Ok(());
        }
        let target = self.target(path)?;
        fs::write(&target, bytes).map_err(|error| Error::io(&target, error))?;
        self.note(path, self.created_or_updated(path));
        Ok(())
    }

    /// Copies a file.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn copy(&self, path: &SitePath, from: &Path) -> Result<(), Error> {
        let target = self.target(path)?;
        fs::copy(from, &target).map_err(|error| Error::io(from, error))?;
        self.note(path, self.created_or_updated(path));
        Ok(())
    }

    /// Keeps a file of the former tree. False if it is not there, or not of this length: somebody else changed it.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn keep(&self, path: &SitePath, length: u64) -> Result<bool, Error> {
        let former = self.place.join(path.as_str());
        let there = fs::symlink_metadata(&former);
        if !there.is_ok_and(|metadata| metadata.is_file() && metadata.len() == length) {
            return Ok(false);
        }
        self.link(path, &former)?;
        self.note(path, Change::Kept);
        Ok(true)
    }

    /// Puts the new tree in the place of the former one, in one step. Where nothing changed, the former tree stays untouched.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses; the former tree then is where it was.
    pub fn commit(mut self) -> Result<Changes, Error> {
        let mut changes = std::mem::take(&mut *self.written.lock().unwrap_or_else(PoisonError::into_inner));
        for path in files(&self.place)? {
            changes.entry(path).or_insert(Change::Removed);
        }
        let nothing = changes.values().all(|change| *change == Change::Kept);
        if nothing && is_ours(&self.place) {
            remove_tree(&self.new)?;
        } else {
            exchange(&self.new, &self.place)?;
        }
        self.committed = true;
        Ok(changes)
    }

    fn created_or_updated(&self, path: &SitePath) -> Change {
        match self.place.join(path.as_str()).exists() {
            true => Change::Updated,
            false => Change::Created,
        }
    }

    fn link(&self, path: &SitePath, former: &Path) -> Result<(), Error> {
        let target = self.target(path)?;
        // Some file systems have no hard links.
        if fs::hard_link(former, &target).is_err() {
            fs::copy(former, &target).map_err(|error| Error::io(former, error))?;
        }
        Ok(())
    }

    fn target(&self, path: &SitePath) -> Result<PathBuf, Error> {
        let target = self.new.join(path.as_str());
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(|error| Error::io(folder, error))?;
        }
        Ok(target)
    }

    fn note(&self, path: &SitePath, change: Change) {
        let former = self.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone(), change);
        assert!(former.is_none(), "routes give every path to one job, {path} was written twice");
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.committed {
            // The next build removes what the disk would not let go now.
            let _ = fs::remove_dir_all(&self.new);
        }
    }
}

fn is_ours(folder: &Path) -> bool {
    fs::read_to_string(folder.join(MARKER)).is_ok_and(|text| text == MARK)
}

fn is_empty(folder: &Path) -> Result<bool, Error> {
    let mut entries = fs::read_dir(folder).map_err(|error| Error::io(folder, error))?;
    Ok(entries.next().is_none())
}

/// A sibling of the output folder, on the same file system.
fn beside(place: &Path, word: &str) -> PathBuf {
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    place.with_file_name(format!(".{name}.parvis-{word}"))
}

/// Puts `new` where `place` is. Linux and macOS exchange two folders in one step; elsewhere it takes two, and [`recover`] mends an
/// interruption between them.
fn exchange(new: &Path, place: &Path) -> Result<(), Error> {
    if !place.exists() {
        return fs::rename(new, place).map_err(|error| Error::io(place, error));
    }
    if exchange_at_once(new, place) {
        return remove_tree(new);
    }
    let old = beside(place, "old");
    remove_tree(&old)?;
    fs::rename(place, &old).map_err(|error| Error::io(place, error))?;
    if let Err(error) = fs::rename(new, place) {
        fs::rename(&old, place).map_err(|error| Error::io(place, error))?;
        return Err(Error::io(place, error));
    }
    remove_tree(&old)
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange_at_once(new: &Path, place: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, new, CWD, place, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange_at_once(_: &Path, _: &Path) -> bool {
    false
}

/// Mends what a killed run left: the former site goes back to its place, unfinished trees go away.
fn recover(place: &Path) -> Result<(), Error> {
    let old = beside(place, "old");
    if is_ours(&old) && !place.exists() {
        fs::rename(&old, place).map_err(|error| Error::io(place, error))?;
    }
    for left in [old, beside(place, "new")] {
        if is_ours(&left) {
            remove_tree(&left)?;
        }
    }
    Ok(())
}

fn remove_tree(path: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(path, error)),
        _ => Ok(()),
    }
}

/// Every file of a tree, the marker left out.
fn files(folder: &Path) -> Result<Vec<SitePath>, Error> {
    let mut paths = Vec::new();
    if !folder.exists() {
        return Ok(paths);
    }
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.map_err(|error| Error::io(folder, error.into()))?;
        let Ok(inside) = entry.path().strip_prefix(folder) else { continue };
        let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let path = parts.join("/");
        if entry.file_type().is_dir() || path == MARKER {
            continue;
        }
        paths.extend(SitePath::new(&path));
    }
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> SitePath {
        SitePath::new(text).expect("a sound path")
    }

    fn build(root: &Path, files: &[(&str, &str)]) -> Result<Changes, Error> {
        let draft = Folder::open(root, &root.join("dist"))?.begin()?;
        for (name, text) in files {
            draft.write(&path(name), text.as_bytes())?;
        }
        draft.commit()
    }

    #[test]
    fn a_new_tree_takes_the_place_of_the_former_one() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        build(root.path(), &[("index.html", "un"), ("a/index.html", "a")])?;
        let changes = build(root.path(), &[("index.html", "deux"), ("b/index.html", "b")])?;
        let expected =
            [("a/index.html", Change::Removed), ("b/index.html", Change::Created), ("index.html", Change::Updated)];
        assert_eq!(changes, Changes::from(expected.map(|(name, change)| (path(name), change))));
        let mut found = files(&root.path().join("dist"))?;
        found.sort();
        assert_eq!(found, [path("b/index.html"), path("index.html")]);
        Ok(())
    }

    #[test]
    fn a_draft_that_is_dropped_leaves_the_former_site_whole() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        build(root.path(), &[("index.html", "un")])?;
        let draft = Folder::open(root.path(), &root.path().join("dist"))?.begin()?;
        draft.write(&path("index.html"), b"deux")?;
        drop(draft);
        assert_eq!(fs::read_to_string(root.path().join("dist/index.html")).expect("a page"), "un");
        assert_eq!(fs::read_dir(root.path()).expect("a folder").count(), 2);
        Ok(())
    }

    #[test]
    fn somebody_elses_folder_is_refused() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("dist")).expect("a folder");
        fs::write(root.path().join("dist/these.odt"), "mine").expect("a file");
        assert!(matches!(build(root.path(), &[]), Err(Error::ForeignOutput { .. })));
        assert!(root.path().join("dist/these.odt").exists());
    }

    #[test]
    fn two_builds_at_once_are_refused() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        let _first = Folder::open(root.path(), &root.path().join("dist"))?.begin()?;
        assert!(matches!(build(root.path(), &[]), Err(Error::Busy { .. })));
        Ok(())
    }

    #[test]
    fn what_a_killed_run_left_is_mended() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        build(root.path(), &[("index.html", "un")])?;
        let place = root.path().join("dist");
        fs::rename(&place, beside(&place, "old")).expect("a rename");
        fs::write(root.path().join(".parvis/lock"), "999999999").expect("a lock of nobody");
        drop(Folder::open(root.path(), &place)?);
        assert_eq!(fs::read_to_string(place.join("index.html")).expect("a page"), "un");
        Ok(())
    }
}
