//! A folder that a web server reads: releases of the site beside each other, and a link `current` to the one that is online. A release is whole
//! before the link is turned, in one step; the former ones stay for the way back. Removes only what a record says that it put there.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

mod link;
mod prune;
mod record;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use rayon::prelude::*;

pub use self::record::{Entry, Record, Role};
use super::{
    folder::tree,
    lock::try_lock,
    publication::{Piece, Publication},
};
use crate::{base::error::Error, base::fingerprint::Fingerprinter, model::path::SitePath};

/// The file by which Parvis knows a folder that it publishes into; locked while it does.
const MARKER: &str = ".parvis-publish";

/// What the file says. Its first line never changes: by it we know our folders.
const MARK: &str =
    "Parvis publishes into this folder. A web server reads current/site; do not edit what is in releases.\n";

/// The link to the release that is online.
pub const CURRENT: &str = "current";

/// The file of a release that says what is public with it.
pub const LEDGER: &str = "published.lock";

/// The folder of all releases.
const RELEASES: &str = "releases";

/// A folder of releases.
#[derive(Debug)]
pub struct Target {
    path: PathBuf,
    current: Option<String>,
    records: BTreeMap<String, Record>,
    /// Held as long as something may be written.
    _lock: Option<File>,
}

/// How a file of the site differs from what is online.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Difference {
    /// It is not online yet.
    New,
    /// It has other bytes online.
    Changed,
    /// It will be online no longer.
    Removed,
}

/// What publishing did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Name of the release.
    pub release: String,
    /// Releases that went away.
    pub pruned: usize,
    /// Folders of former releases that hold something which Parvis did not put there, and therefore stay.
    pub foreign: Vec<PathBuf>,
}

impl Target {
    /// Opens a folder to publish into it; makes it if there is none.
    ///
    /// # Errors
    /// [`Error::Busy`] if somebody else publishes into it, [`Error::ForeignOutput`] if it holds something that Parvis did not put there,
    /// [`Error::Io`] if the disk refuses.
    pub fn open(path: &Path) -> Result<Self, Error> {
        refuse_foreign(path)?;
        fs::create_dir_all(path.join(RELEASES)).map_err(|error| Error::io(path, error))?;
        let marker = path.join(MARKER);
        let failed = |error: io::Error| Error::io(&marker, error);
        let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&marker);
        let mut lock = opened.map_err(failed)?;
        if !try_lock(&lock).map_err(failed)? {
            return Err(Error::Busy { path: marker });
        }
        if lock.metadata().map_err(failed)?.len() == 0 {
            lock.write_all(MARK.as_bytes()).map_err(failed)?;
        }
        Self::read(path, Some(lock))
    }

    /// Looks at a folder and writes nothing.
    ///
    /// # Errors
    /// [`Error::ForeignOutput`], [`Error::Io`], as [`Target::open`].
    pub fn peek(path: &Path) -> Result<Self, Error> {
        refuse_foreign(path)?;
        Self::read(path, None)
    }

    fn read(path: &Path, lock: Option<File>) -> Result<Self, Error> {
        let current = link::read(path)?;
        Ok(Self { path: path.to_owned(), current, records: record::all(&path.join(RELEASES))?, _lock: lock })
    }

    /// The release that is online.
    pub fn current(&self) -> Option<(&str, &Record)> {
        let name = self.current.as_deref()?;
        Some((name, self.records.get(name)?))
    }

    /// What was online and is no longer among these files, whichever release it was of.
    pub fn left(&self, pieces: &BTreeMap<SitePath, Piece>) -> BTreeSet<SitePath> {
        let Some((_, record)) = self.current() else { return BTreeSet::new() };
        let online = record.files.iter().filter(|(_, entry)| entry.role == Role::Site).map(|(path, _)| path);
        online.chain(&record.left).filter(|path| !pieces.contains_key(*path)).cloned().collect()
    }

    /// What is public with the release online, as its own `published.lock` says it; `None` in a release of before it was kept.
    pub fn ledger(&self) -> Option<String> {
        fs::read_to_string(self.release(self.current.as_deref()?).join(LEDGER)).ok()
    }

    /// The release before the one online, if it is still there.
    pub fn former(&self) -> Option<&str> {
        let (_, record) = self.current()?;
        record.follows.as_deref().filter(|name| self.records.contains_key(*name))
    }

    /// What online differs from these files: those of the site and those for servers, without what is made of them.
    pub fn differences(&self, pieces: &BTreeMap<SitePath, Piece>) -> BTreeMap<SitePath, Difference> {
        let mut differences = BTreeMap::new();
        let online = self.current().map(|(_, record)| &record.files);
        for (path, piece) in pieces.iter().filter(|(_, piece)| piece.role.is_told()) {
            match online.and_then(|files| files.get(path)) {
                None => drop(differences.insert(path.clone(), Difference::New)),
                Some(entry) if entry.fingerprint == piece.fingerprint => {}
                Some(_) => drop(differences.insert(path.clone(), Difference::Changed)),
            }
        }
        for (path, entry) in online.into_iter().flatten() {
            if entry.role.is_told() && !pieces.contains_key(path) {
                differences.insert(path.clone(), Difference::Removed);
            }
        }
        differences
    }

    /// Files that may be kept for ever, of releases that stay, which the site has no longer: a page that somebody reads while the link is turned
    /// still asks for them.
    pub fn carried(&self, pieces: &BTreeMap<SitePath, Piece>, keep: u32) -> BTreeMap<SitePath, Piece> {
        let mut carried = BTreeMap::new();
        let is_same = self.current().is_some_and(|(_, record)| record.has_site(pieces));
        for (name, record) in self.chain(if is_same { 1 } else { keep.saturating_sub(1) as usize }) {
            // The site that is online has brought what it needs from those before.
            let is_wanted = |role| role == Role::Immutable || (is_same && role == Role::Carried);
            for (path, entry) in record.files.iter().filter(|(_, entry)| is_wanted(entry.role)) {
                if pieces.contains_key(path) {
                    continue;
                }
                let file = self.release(name).join(path.as_str());
                if tree::is_file_of(&file, entry.length) {
                    carried.entry(path.clone()).or_insert_with(|| Piece::carried(file, entry));
                }
            }
        }
        carried
    }

    /// True if online is exactly this.
    pub fn is_online(&self, pieces: &BTreeMap<SitePath, Piece>) -> bool {
        self.current().is_some_and(|(_, record)| record.has(pieces))
    }

    /// Writes a release and turns the link to it. `keep` releases stay, this one among them.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses; the former release then is still online.
    pub fn publish(&mut self, publication: &Publication, keep: u32) -> Result<Published, Error> {
        let pieces = &publication.pieces;
        let releases = self.path.join(RELEASES);
        prune::leftovers(&releases);
        let record = Record::of(self.current.clone(), publication);
        let name = self.next_name(pieces);
        let draft = releases.join(format!("{}{name}", record::DRAFT));
        fs::create_dir(&draft).map_err(|error| Error::io(&draft, error))?;
        // First what there will be, then the files: whoever finds half of them knows whose they are.
        record.write(&draft)?;
        let online = self.current.as_deref().map(|current| self.release(current));
        pieces
            .par_iter()
            .try_for_each(|(path, piece)| put(&draft.join(path.as_str()), path, piece, online.as_deref()))?;
        link::settle(&draft)?;
        let place = self.release(&name);
        fs::rename(&draft, &place).map_err(|error| Error::io(&place, error))?;
        link::turn(&self.path, &format!("{RELEASES}/{name}"))?;
        self.records.insert(name.clone(), record);
        self.current = Some(name.clone());
        let (pruned, foreign) = self.prune(keep);
        Ok(Published { release: name, pruned, foreign })
    }

    /// Takes away what a run has left that was killed after it had turned the link.
    pub fn tidy(&mut self, keep: u32) {
        prune::leftovers(&self.path.join(RELEASES));
        self.prune(keep);
    }

    /// Turns the link to the release before the one online. `None` if there is none.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses, or if that release is no longer whole.
    pub fn roll_back(&mut self) -> Result<Option<String>, Error> {
        let Some(former) = self.former().map(str::to_owned) else { return Ok(None) };
        let folder = self.release(&former);
        for (path, entry) in &self.records[&former].files {
            let file = folder.join(path.as_str());
            if !tree::is_file_of(&file, entry.length) {
                return Err(Error::io(file, io::ErrorKind::NotFound.into()));
            }
        }
        link::turn(&self.path, &format!("{RELEASES}/{former}"))?;
        self.current = Some(former.clone());
        Ok(Some(former))
    }

    /// The folder of the release that is online, whichever that is: where servers read.
    pub fn root(&self) -> PathBuf {
        self.path.join(CURRENT)
    }

    /// The folder of a release.
    fn release(&self, name: &str) -> PathBuf {
        self.path.join(RELEASES).join(name)
    }

    /// The release online and those before it, the newest first, at most so many.
    fn chain(&self, most: usize) -> Vec<(&str, &Record)> {
        let mut chain = Vec::new();
        let mut next = self.current.as_deref();
        while let Some((name, record)) = next.and_then(|name| self.records.get_key_value(name)) {
            if chain.len() == most || chain.iter().any(|(other, _)| *other == name.as_str()) {
                break;
            }
            chain.push((name.as_str(), record));
            next = record.follows.as_deref();
        }
        chain
    }

    fn prune(&mut self, keep: u32) -> (usize, Vec<PathBuf>) {
        let kept: Vec<String> = self.chain(keep as usize).into_iter().map(|(name, _)| name.to_owned()).collect();
        let gone: Vec<String> = self.records.keys().filter(|name| !kept.contains(name)).cloned().collect();
        let (mut pruned, mut foreign) = (0, Vec::new());
        for name in gone {
            let folder = self.release(&name);
            if let Some(record) = self.records.remove(&name) {
                match prune::release(&folder, &record) {
                    true => pruned += 1,
                    false => foreign.push(folder),
                }
            }
        }
        (pruned, foreign)
    }

    /// A number that grows, so that releases stand in their order in a list of folders, and what is in it.
    fn next_name(&self, pieces: &BTreeMap<SitePath, Piece>) -> String {
        let names = record::names(&self.path.join(RELEASES));
        let number = |name: &String| name.split('-').next().and_then(|number| number.parse::<u32>().ok());
        let last = names.iter().filter_map(number).max().unwrap_or_default();
        let mut content = Fingerprinter::default();
        for (path, piece) in pieces {
            content = content.text(path.as_str()).bytes(piece.fingerprint.as_bytes());
        }
        format!("{:06}-{}", last.saturating_add(1), content.finish().short())
    }
}

/// Something stands there that Parvis did not put there.
fn refuse_foreign(path: &Path) -> Result<(), Error> {
    let foreign = || Error::ForeignOutput { path: path.to_owned() };
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::io(path, error)),
        Ok(metadata) if !metadata.is_dir() => return Err(foreign()),
        Ok(_) if tree::is_empty(path)? => return Ok(()),
        Ok(_) => {}
    }
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    match fs::read_to_string(path.join(MARKER)) {
        // An empty marker: a first run was killed before it could say its name.
        Ok(text) if text.is_empty() || first(&text) == first(MARK) => Ok(()),
        Ok(_) => Err(foreign()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(foreign()),
        Err(error) => Err(Error::io(path, error)),
    }
}

/// Puts a file into a release; one that is online with the same bytes is linked, and keeps its time, by which servers tell versions apart.
fn put(place: &Path, path: &SitePath, piece: &Piece, online: Option<&Path>) -> Result<(), Error> {
    let failed = |error: io::Error| Error::io(place, error);
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    if let Some(before) = online.map(|online| online.join(path.as_str()))
        && piece.is_in(&before)
        && fs::hard_link(&before, place).is_ok()
    {
        return Ok(());
    }
    piece.write(place)
}
