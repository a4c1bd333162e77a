//! Puts one tree in the place of another, and mends what a run that was killed in between has left.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use super::{
    super::lock::try_lock,
    tree::{self, MARKER},
};
use crate::base::error::Error;

/// Puts `new` where `place` is; what was there is at `new` afterwards. Linux and macOS exchange two folders in one step;
/// elsewhere it takes two, and [`recover`] mends an interruption between them.
pub fn exchange(new: &Path, place: &Path) -> Result<(), Error> {
    if !place.exists() {
        return fs::rename(new, place).map_err(|error| Error::io(place, error));
    }
    match exchange_at_once(new, place) {
        true => Ok(()),
        false => exchange_in_two_steps(new, place),
    }
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

pub(super) fn exchange_in_two_steps(new: &Path, place: &Path) -> Result<(), Error> {
    let old = tree::beside(place, "old");
    let failed = |error| Error::io(place, error);
    match fs::rename(place, &old) {
        // Somebody has just taken it away.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return fs::rename(new, place).map_err(failed),
        renamed => renamed.map_err(failed)?,
    }
    if let Err(error) = fs::rename(new, place) {
        fs::rename(&old, place).map_err(failed)?;
        return Err(failed(error));
    }
    // A name that stays behind is a leftover like any other.
    let _ = fs::rename(&old, new);
    Ok(())
}

/// Mends what killed runs left: the former site goes back to its place, unfinished trees go away. What cannot go away today
/// goes another day.
pub fn recover(place: &Path) -> Result<(), Error> {
    let leftovers = leftovers(place);
    let former = tree::prefix(place) + "old";
    for left in &leftovers {
        let is_former = left.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&former));
        if is_former && !place.exists() && tree::is_ours(left) {
            fs::rename(left, place).map_err(|error| Error::io(place, error))?;
        }
    }
    for left in leftovers {
        let _ = match tree::is_ours(&left) {
            true => tree::remove(&left),
            // A run that was killed, or whose disk was full, before its marker said whose it is. A folder that holds something else stays.
            false => {
                if tree::is_begun(&left) {
                    let _ = fs::remove_file(left.join(MARKER));
                }
                fs::remove_dir(&left)
            }
        };
    }
    Ok(())
}

/// Siblings of the output folder that runs made for themselves and whose runs have ended, sorted.
fn leftovers(place: &Path) -> Vec<PathBuf> {
    let parent = match place.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let prefix = tree::prefix(place);
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    let named = entries.filter_map(Result::ok).filter(|entry| entry.file_name().to_string_lossy().starts_with(&prefix));
    let folders = named.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path());
    let mut ended: Vec<PathBuf> = folders.filter(|folder| !is_held(folder)).collect();
    ended.sort();
    ended
}

/// A run that lives holds the lock of its tree's marker.
fn is_held(folder: &Path) -> bool {
    let Ok(marker) = File::open(folder.join(MARKER)) else { return false };
    try_lock(&marker).is_ok_and(|free| !free)
}
