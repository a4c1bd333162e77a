//! How releases go away: file by file, as their records say. What somebody else put there stays, and its folders with it.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::publish::target::record::{DRAFT, FILE, Record};

/// Removes a release. False if something stays.
pub fn release(folder: &Path, record: &Record) -> bool {
    let mut folders: BTreeSet<PathBuf> = BTreeSet::from([folder.to_owned()]);
    for path in record.files.keys() {
        let file = folder.join(path.as_str());
        let _ = fs::remove_file(&file);
        folders.extend(file.ancestors().skip(1).take_while(|above| *above != folder).map(Path::to_owned));
    }
    // The deepest ones first; a folder that holds something is not removed.
    let inner = folders.iter().rev().filter(|inner| *inner != folder);
    let mut is_empty = true;
    for inner in inner {
        is_empty &= fs::remove_dir(inner).is_ok() || !inner.exists();
    }
    // The record goes last, so that a run that is killed here can be continued; with it, the folder.
    let others = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    if !is_empty || others.into_iter().any(|entry| entry.file_name() != FILE) {
        return false;
    }
    fs::remove_file(folder.join(FILE)).is_ok() && fs::remove_dir(folder).is_ok()
}

/// Removes what runs that were killed have left. Called while the folder is locked: no run that lives has any.
pub fn leftovers(releases: &Path) {
    let entries = fs::read_dir(releases).into_iter().flatten().filter_map(Result::ok);
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(DRAFT)) {
        let folder = entry.path();
        match Record::read(&folder) {
            Some(record) => drop(release(&folder, &record)),
            // Killed before or while it wrote its record: nothing else is in it.
            None => {
                let _ = fs::remove_file(folder.join(FILE));
                let _ = fs::remove_dir(&folder);
            }
        }
    }
}
