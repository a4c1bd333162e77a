//! A folder that a web server reads: releases of the site beside each other, and a link `current` to the one that is online. A release is whole
//! before the link is turned, in one step; the former ones stay for the way back. Removes only what a record says that it put there.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

mod link;
mod prune;
mod rebuilt;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::OnceLock,
};

use rayon::prelude::*;

use super::{
    LEDGER, Ledger, Published,
    history::{self, Difference, History},
    record::{self, Entry, Record},
};
use crate::{
    base::error::Error,
    model::path::SitePath,
    publish::{
        folder::tree,
        lock::try_lock,
        publication::{self, Piece, Publication},
    },
};

/// The file by which Parvis knows a folder that it publishes into; locked while it does.
const MARKER: &str = ".parvis-publish";

/// What the file says. Its first line never changes: by it we know our folders.
const MARK: &str =
    "Parvis publishes into this folder. A web server reads current/site; do not edit what is in releases.\n";

/// The link to the release that is online.
pub const CURRENT: &str = "current";

/// The folder of all releases.
const RELEASES: &str = "releases";

/// A folder of releases.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    history: History,
    /// Releases whose record is lost: what is known of them is what their files say.
    lost: BTreeSet<String>,
    /// What of the release online is damaged, once it was looked at: every file of it is read for that.
    damaged: OnceLock<BTreeMap<SitePath, Difference>>,
    /// Held as long as something may be written.
    _lock: Option<File>,
}

impl Folder {
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
    /// [`Error::ForeignOutput`], [`Error::Io`], as [`Folder::open`].
    pub fn peek(path: &Path) -> Result<Self, Error> {
        refuse_foreign(path)?;
        Self::read(path, None)
    }

    fn read(path: &Path, lock: Option<File>) -> Result<Self, Error> {
        let releases = path.join(RELEASES);
        let (mut records, lost) = record::all(&releases)?;
        // The oldest first: what was online before it is known by then.
        for name in &lost {
            records.insert(name.clone(), rebuilt::record(&releases.join(name), name, &records)?);
        }
        let history = History { current: link::read(path)?, records };
        Ok(Self { path: path.to_owned(), history, lost, damaged: OnceLock::new(), _lock: lock })
    }

    /// What was published into it.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Releases whose record is lost.
    pub fn lost(&self) -> &BTreeSet<String> {
        &self.lost
    }

    /// Files of the release online that are no longer there, or no longer what was put there.
    pub fn damaged(&self) -> &BTreeMap<SitePath, Difference> {
        self.damaged.get_or_init(|| self.damages())
    }

    fn damages(&self) -> BTreeMap<SitePath, Difference> {
        let Some((name, record)) = self.history.online() else { return BTreeMap::new() };
        let folder = self.release(name);
        let damage = |(path, entry): (&SitePath, &Entry)| {
            let file = folder.join(path.as_str());
            let difference = match is_as_recorded(&file, entry) {
                true => return None,
                false if file.exists() => Difference::Changed,
                false => Difference::New,
            };
            Some((path.clone(), difference))
        };
        record.files.par_iter().filter_map(damage).collect()
    }

    /// What was public with each release, that of the release online first.
    pub fn ledgers(&self) -> Vec<Ledger> {
        let read = |(name, is_online): (&str, bool)| {
            let folder = if is_online { self.root() } else { self.release(name) };
            let text = fs::read_to_string(folder.join(LEDGER)).ok()?;
            Some(Ledger { place: folder.join(LEDGER).display().to_string(), text, is_online })
        };
        self.history.newest().into_iter().filter_map(read).collect()
    }

    /// Files of former releases that pages which are still being read ask for: [`History::carried`], those that are whole.
    pub fn carried(&self, pieces: &BTreeMap<SitePath, Piece>, keep: u32) -> BTreeMap<SitePath, Piece> {
        let mut carried = BTreeMap::new();
        for (name, path, entry) in self.history.carried(pieces, keep) {
            let file = self.release(name).join(path.as_str());
            if is_as_recorded(&file, entry) {
                carried.entry(path.clone()).or_insert_with(|| Piece::carried(file, entry));
            }
        }
        carried
    }

    /// Writes a release and turns the link to it. `keep` releases stay, this one among them.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses; the former release then is still online.
    pub fn publish(&mut self, publication: &Publication, keep: u32) -> Result<Published, Error> {
        let pieces = &publication.pieces;
        let releases = self.path.join(RELEASES);
        prune::leftovers(&releases);
        let record = Record::of(self.history.current.clone(), publication);
        let name = history::name_after(&record::names(&releases), pieces);
        let draft = releases.join(format!("{}{name}", record::DRAFT));
        fs::create_dir(&draft).map_err(|error| Error::io(&draft, error))?;
        // First what there will be, then the files: whoever finds half of them knows whose they are.
        record.write(&draft)?;
        let online = self.history.current.as_deref().map(|current| self.release(current));
        pieces
            .par_iter()
            .try_for_each(|(path, piece)| put(&draft.join(path.as_str()), path, piece, online.as_deref()))?;
        link::settle(&draft)?;
        let place = self.release(&name);
        fs::rename(&draft, &place).map_err(|error| Error::io(&place, error))?;
        link::turn(&self.path, &format!("{RELEASES}/{name}"))?;
        self.history.records.insert(name.clone(), record);
        self.history.current = Some(name.clone());
        self.damaged = OnceLock::new();
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
        let Some(former) = self.history.former().map(str::to_owned) else { return Ok(None) };
        let folder = self.release(&former);
        for (path, entry) in &self.history.records[&former].files {
            let file = folder.join(path.as_str());
            if !is_as_recorded(&file, entry) {
                let kind = if file.exists() { io::ErrorKind::InvalidData } else { io::ErrorKind::NotFound };
                return Err(Error::io(file, kind.into()));
            }
        }
        link::turn(&self.path, &format!("{RELEASES}/{former}"))?;
        self.history.current = Some(former.clone());
        self.damaged = OnceLock::new();
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

    fn prune(&mut self, keep: u32) -> (usize, Vec<PathBuf>) {
        let (mut pruned, mut foreign) = (0, Vec::new());
        for name in self.history.outdated(keep) {
            let folder = self.release(&name);
            if let Some(record) = self.history.records.remove(&name) {
                // Nobody knows which of these files are ours.
                if self.lost.contains(&name) {
                    foreign.push(folder);
                    continue;
                }
                match prune::release(&folder, &record) {
                    true => pruned += 1,
                    false => foreign.push(folder),
                }
            }
        }
        (pruned, foreign)
    }
}

/// True if a file is what a record says, to the byte: somebody may have written into it.
fn is_as_recorded(file: &Path, entry: &Entry) -> bool {
    tree::is_file_of(file, entry.length)
        && publication::fingerprint_of(file).is_ok_and(|(fingerprint, _)| fingerprint == entry.fingerprint)
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
