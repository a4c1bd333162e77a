//! The tree before the last one, kept aside: the next tree is made from it, and only what differs is touched. Most files of both are one file with
//! two names; none is ever written in place.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    fs::{self, File},
    io,
    path::Path,
};

use super::{
    super::lock::try_lock,
    standing::Found,
    tree::{self, MARKER},
};
use crate::base::error::Error;

/// Takes the spare tree of an output folder to a place for a new tree, its marker locked. `None` if there is none that can be moved there.
pub fn take(spare: &Path, new: &Path) -> Option<File> {
    if !tree::is_ours(spare) {
        return None;
    }
    let marker = File::options().write(true).open(spare.join(MARKER)).ok()?;
    if !try_lock(&marker).ok()? || new.exists() {
        return None;
    }
    fs::rename(spare, new).ok()?;
    Some(marker)
}

/// Keeps a tree as the spare one. On another disk, or where files have no identity, it goes away.
pub fn keep(tree: &Path, spare: &Path) {
    // What cannot go away now goes away with the next build.
    let moved = cfg!(unix) && tree::remove(spare).is_ok() && fs::rename(tree, spare).is_ok();
    if !moved {
        let _ = tree::remove(tree);
    }
}

/// Makes room for a file: what has its name goes away, and so does a file that stands where its folder belongs.
pub fn make_room(root: &Path, target: &Path) -> io::Result<()> {
    let inside = target.strip_prefix(root).unwrap_or(target);
    let mut place = root.to_path_buf();
    for part in inside.parent().into_iter().flat_map(Path::components) {
        place.push(part);
        match fs::symlink_metadata(&place) {
            Ok(metadata) if !metadata.is_dir() => fs::remove_file(&place)?,
            Ok(_) => {}
            Err(_) => break,
        }
    }
    match fs::symlink_metadata(target) {
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(target),
        Ok(_) => fs::remove_file(target),
        Err(_) => Ok(()),
    }
}

/// Removes files of a tree that should not be there, as they were found in it, and folders that are empty then.
///
/// # Errors
/// [`Error::Io`] if the disk refuses.
pub fn sweep<'p>(root: &Path, stale: impl Iterator<Item = (&'p str, &'p Found)>) -> Result<(), Error> {
    for (path, found) in stale {
        let file = root.join(path);
        // What was written since may stand in its way, be the folder of that name, or have the same name for a disk that ignores capitals.
        if Found::of(&file).ok().as_ref() != Some(found) {
            continue;
        }
        fs::remove_file(&file).map_err(|error| Error::io(&file, error))?;
        // The first that is not empty ends it.
        let folders = file.ancestors().skip(1).take_while(|folder| *folder != root);
        folders.into_iter().take_while(|folder| fs::remove_dir(folder).is_ok()).for_each(drop);
    }
    Ok(())
}
