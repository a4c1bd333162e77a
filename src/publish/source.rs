//! Writes sources, where the author asked for it: `new`, `move`, `check --fix`. Never outside of the project, never half a file.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{base::error::Error, model::path::SitePath};

/// Writes a file of a project, its folders with it.
///
/// # Errors
/// [`Error::Io`] if the path leaves the project, or the disk refuses.
pub fn write(root: &Path, path: &str, text: &str) -> Result<(), Error> {
    let target = inside(root, path)?;
    let draft = target.with_extension("parvis-new");
    fs::write(&draft, text).map_err(|error| Error::io(&draft, error))?;
    fs::rename(&draft, &target).map_err(|error| Error::io(&target, error))
}

/// Moves a file within a project; one that is in the way stays.
///
/// # Errors
/// [`Error::Io`] if a path leaves the project, something is in the way, or the disk refuses.
pub fn rename(root: &Path, from: &str, to: &str) -> Result<(), Error> {
    let (from, to) = (inside(root, from)?, inside(root, to)?);
    if to.exists() {
        return Err(Error::io(to, io::ErrorKind::AlreadyExists.into()));
    }
    fs::rename(&from, &to).map_err(|error| Error::io(&from, error))
}

/// The place of a path in a project, whose folders exist and do not lead out of it.
fn inside(root: &Path, path: &str) -> Result<PathBuf, Error> {
    let refused = || Error::io(root.join(path), io::ErrorKind::PermissionDenied.into());
    let sound = SitePath::new(path).ok_or_else(refused)?;
    let target = root.join(sound.as_str());
    let folder = target.parent().unwrap_or(root);
    fs::create_dir_all(folder).map_err(|error| Error::io(folder, error))?;
    let resolve = |path: &Path| fs::canonicalize(path).map_err(|error| Error::io(path, error));
    if !resolve(folder)?.starts_with(resolve(root)?) {
        return Err(refused());
    }
    Ok(target)
}
