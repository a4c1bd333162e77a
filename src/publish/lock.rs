//! One build at a time in a project. The system holds the lock, so that it ends with the process, however that ends.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::Path,
};

use crate::base::error::Error;

/// Folder of a project that holds what Parvis remembers; it may be deleted at any time.
pub const MEMORY: &str = ".parvis";

/// Held while a build writes; given back when it is dropped. The file stays: to remove it would let two runs hold two files of
/// one name.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of a project.
    ///
    /// # Errors
    /// [`Error::Busy`] if another run holds it, [`Error::Io`] if the disk refuses.
    pub fn take(root: &Path) -> Result<Self, Error> {
        Self::named(root, "lock")
    }

    /// Takes the lock of those who publish: a build made for one of them is not replaced while it is copied.
    ///
    /// # Errors
    /// Those of [`Lock::take`].
    pub fn take_to_publish(root: &Path) -> Result<Self, Error> {
        Self::named(root, "publishing")
    }

    fn named(root: &Path, name: &str) -> Result<Self, Error> {
        let folder = root.join(MEMORY);
        fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, error))?;
        let path = folder.join(name);
        let opened = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        let file = opened.map_err(|error| Error::io(&path, error))?;
        match try_lock(&file) {
            Ok(true) => Ok(Self { _file: file }),
            Ok(false) => Err(Error::Busy { path }),
            Err(error) => Err(Error::io(path, error)),
        }
    }
}

/// Locks a file; false if somebody else did. Some network disks know no locks: there, nobody is kept out.
pub(super) fn try_lock(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_held_once_and_a_file_that_a_dead_run_left_holds_nothing() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join(MEMORY)).expect("a folder");
        // The number of a process that surely lives: after a power cut it may be anybody's.
        fs::write(root.path().join(MEMORY).join("lock"), "1").expect("a file");
        let first = Lock::take(root.path())?;
        assert!(matches!(Lock::take(root.path()), Err(Error::Busy { .. })));
        drop(first);
        Lock::take(root.path()).map(drop)
    }
}
