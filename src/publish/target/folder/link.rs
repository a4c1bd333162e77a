//! The link to the release that is online, and the one step in which it is turned.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::CURRENT;
use crate::base::error::Error;

/// The name of the release that the link leads to; `None` if nothing is online yet.
pub fn read(target: &Path) -> Result<Option<String>, Error> {
    let link = target.join(CURRENT);
    match fs::symlink_metadata(&link) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::io(link, error)),
        Ok(metadata) if !metadata.is_symlink() => return Err(Error::ForeignOutput { path: link }),
        Ok(_) => {}
    }
    let leads: PathBuf = fs::read_link(&link).map_err(|error| Error::io(&link, error))?;
    Ok(leads.file_name().map(|name| name.to_string_lossy().into_owned()))
}

/// Turns the link. A new link takes the place of the old one (POSIX `rename`), so that there is one at every moment.
pub fn turn(target: &Path, release: &str) -> Result<(), Error> {
    let (link, draft) = (target.join(CURRENT), target.join(".current-new"));
    let failed = |error: io::Error| Error::io(&link, error);
    if fs::symlink_metadata(&draft).is_ok_and(|metadata| metadata.is_symlink()) {
        fs::remove_file(&draft).map_err(failed)?;
    }
    make(release, &draft).map_err(failed)?;
    fs::rename(&draft, &link).map_err(failed)
}

#[cfg(unix)]
fn make(release: &str, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(release, link)
}

#[cfg(windows)]
fn make(release: &str, link: &Path) -> io::Result<()> {
    std::os::windows::fs::symlink_dir(release, link)
}

/// Waits until a tree is on the disk: after a power cut, the link never leads to empty files.
#[cfg(target_os = "linux")]
pub fn settle(folder: &Path) -> Result<(), Error> {
    let opened = fs::File::open(folder).map_err(|error| Error::io(folder, error))?;
    rustix::fs::syncfs(&opened).map_err(|error| Error::io(folder, error.into()))
}

/// Elsewhere each file is waited for.
#[cfg(not(target_os = "linux"))]
pub fn settle(folder: &Path) -> Result<(), Error> {
    for path in crate::publish::folder::tree::files(folder)? {
        let file = folder.join(path.as_str());
        fs::File::open(&file).and_then(|file| file.sync_all()).map_err(|error| Error::io(file, error))?;
    }
    Ok(())
}
