//! What a tree on the disk is: ours or somebody else's, empty, equal; and how one goes away.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    ffi::OsStr,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
    process,
};

use rayon::prelude::*;

use crate::{base::error::Error, model::path::SitePath};

/// The file by which Parvis knows a folder that it made.
pub const MARKER: &str = ".parvis";

/// What the marker says; without a date, so that two builds are equal. Its first line never changes: by it we know our folders.
pub const MARK: &str = "This folder is made by Parvis and replaced as a whole at every build. Do not edit it.\n";

/// A tree that Parvis made.
pub fn is_ours(folder: &Path) -> bool {
    let mut start = [0; 256];
    let Ok(mut file) = File::open(folder.join(MARKER)) else { return false };
    let Ok(length) = file.read(&mut start) else { return false };
    let first = |text: &'static str| text.lines().next().unwrap_or_default().as_bytes();
    start[..length].split(|byte| *byte == b'\n').next() == Some(first(MARK))
}

/// True if the marker of a folder is the beginning of one: no other file of this name is.
pub fn is_begun(folder: &Path) -> bool {
    let marker = folder.join(MARKER);
    let is_plain = fs::symlink_metadata(&marker).is_ok_and(|it| it.is_file() && it.len() < MARK.len() as u64);
    is_plain && fs::read(&marker).is_ok_and(|begun| MARK.as_bytes().starts_with(&begun))
}

/// A folder with nothing in it.
pub fn is_empty(folder: &Path) -> Result<bool, Error> {
    let mut entries = fs::read_dir(folder).map_err(|error| Error::io(folder, error))?;
    Ok(entries.next().is_none())
}

/// The path with the name of its folder last, as an exchange needs it: `..` has none, and `dist/` would follow a link.
pub fn named(path: &Path) -> Result<PathBuf, Error> {
    let plain: PathBuf = path.components().collect();
    match plain.file_name() {
        Some(_) => Ok(plain),
        None => fs::canonicalize(path).map_err(|error| Error::io(path, error)),
    }
}

/// A sibling of the output folder, on the same file system, of this process.
pub fn beside(place: &Path, word: &str) -> PathBuf {
    place.with_file_name(format!("{}{word}-{}", prefix(place), process::id()))
}

/// How the names of all such siblings begin.
pub fn prefix(place: &Path) -> String {
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    format!(".{name}.parvis-")
}

/// Every file of a tree, the marker left out.
pub fn files(folder: &Path) -> Result<Vec<SitePath>, Error> {
    let mut paths = Vec::new();
    if !folder.exists() {
        return Ok(paths);
    }
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.map_err(|error| Error::io(folder, error.into()))?;
        let Ok(inside) = entry.path().strip_prefix(folder) else { continue };
        let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let path = parts.join("/");
        if !entry.file_type().is_dir() && path != MARKER {
            paths.extend(SitePath::new(&path));
        }
    }
    Ok(paths)
}

/// True if a regular file has these bytes.
pub fn has_bytes(file: &Path, bytes: &[u8]) -> bool {
    is_file_of(file, bytes.len() as u64) && fs::read(file).is_ok_and(|before| before == bytes)
}

/// True if two files have the same bytes, of whatever size: they are read piece by piece.
pub fn are_equal(file: &Path, other: &Path) -> bool {
    let Ok(length) = fs::metadata(other).map(|metadata| metadata.len()) else { return false };
    is_file_of(file, length) && compare(file, other).unwrap_or(false)
}

fn compare(file: &Path, other: &Path) -> io::Result<bool> {
    let (mut file, mut other) = (File::open(file)?, File::open(other)?);
    let (mut left, mut right) = (Vec::new(), Vec::new());
    loop {
        left.clear();
        right.clear();
        Read::by_ref(&mut file).take(1 << 16).read_to_end(&mut left)?;
        Read::by_ref(&mut other).take(1 << 16).read_to_end(&mut right)?;
        if left != right {
            return Ok(false);
        }
        if left.is_empty() {
            return Ok(true);
        }
    }
}

/// True if there is a regular file of this length.
pub fn is_file_of(file: &Path, length: u64) -> bool {
    fs::symlink_metadata(file).is_ok_and(|metadata| metadata.is_file() && metadata.len() == length)
}

/// Removes a tree, its marker last: what a killed run leaves of it is known as ours.
pub fn remove(folder: &Path) -> io::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    remove_inside(folder, Some(OsStr::new(MARKER)))?;
    fs::remove_dir_all(folder)
}

fn remove_inside(folder: &Path, but: Option<&OsStr>) -> io::Result<()> {
    let entries: Vec<fs::DirEntry> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.into_par_iter().filter(|entry| Some(entry.file_name().as_os_str()) != but).try_for_each(|entry| {
        if !entry.file_type()?.is_dir() {
            return fs::remove_file(entry.path());
        }
        remove_inside(&entry.path(), None)?;
        fs::remove_dir(entry.path())
    })
}
