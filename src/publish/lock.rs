//! One build at a time in a project.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process,
};

use crate::base::error::Error;

/// Folder of a project that holds what Parvis remembers; it may be deleted at any time.
pub const MEMORY: &str = ".parvis";

/// Held while a build writes; given back when it is dropped.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of a project. One that a dead process left is taken over.
    ///
    /// # Errors
    /// [`Error::Busy`] if another run holds it, [`Error::Io`] if the disk refuses.
    pub fn take(root: &Path) -> Result<Self, Error> {
        let folder = root.join(MEMORY);
        fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, error))?;
        let path = folder.join("lock");
        for _ in 0..2 {
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(mut file) => {
                    write!(file, "{}", process::id()).map_err(|error| Error::io(&path, error))?;
                    return Ok(Self { path });
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    if holder_lives(&path) {
                        break;
                    }
                    fs::remove_file(&path).or_else(gone).map_err(|error| Error::io(&path, error))?;
                }
                Err(error) => return Err(Error::io(&path, error)),
            }
        }
        Err(Error::Busy { path })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A lock that stays is taken over by the next run: nothing is lost if the disk refuses here.
        let _ = fs::remove_file(&self.path);
    }
}

/// A process that ended without giving the lock back is not found any more.
fn holder_lives(path: &Path) -> bool {
    let Ok(text) = fs::read_to_string(path) else { return false };
    let Some(holder) = text.trim().parse().ok().and_then(rustix::process::Pid::from_raw) else { return false };
    match rustix::process::test_kill_process(holder) {
        Ok(()) => true,
        Err(error) => error == rustix::io::Errno::PERM,
    }
}

fn gone(error: std::io::Error) -> std::io::Result<()> {
    match error.kind() {
        ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    }
}
