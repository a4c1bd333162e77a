//! What a release holds, as a file of it says: what may be compared with it, linked from it, and removed of it.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use serde::{Deserialize, Serialize};

use crate::{
    base::{error::Error, fingerprint::Fingerprint},
    model::path::SitePath,
    publish::publication::{Piece, Publication},
};

/// The file of a release.
pub const FILE: &str = "release.json";

/// How the name of a release begins that is not whole yet.
pub const DRAFT: &str = ".new-";

/// Version of the file.
const FORMAT: u32 = 1;

/// What a file of a release is.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// A page, a picture, a document: its address stays, its bytes may change.
    Site,
    /// A file of the site whose name changes with its bytes.
    Immutable,
    /// Such a file of a former release, for pages that are still being read.
    Carried,
    /// A compressed form of another file.
    Encoded,
    /// Settings for a server; no part of the site.
    Host,
    /// What is public with this release, as `published.lock` says it.
    Ledger,
}

impl Role {
    /// True for what a person is told of: all others follow from these.
    pub fn is_told(self) -> bool {
        matches!(self, Role::Site | Role::Immutable | Role::Host)
    }

    /// True for what a server sends as it is.
    pub fn is_sent(self) -> bool {
        matches!(self, Role::Site | Role::Immutable | Role::Carried)
    }

    fn is_of_the_site(self) -> bool {
        matches!(self, Role::Site | Role::Immutable)
    }
}

/// A file of a release.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its bytes.
    pub fingerprint: Fingerprint,
    /// How many there are.
    pub length: u64,
    /// What it is.
    pub role: Role,
}

/// What a release holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Record {
    /// The release that was online before.
    pub follows: Option<String>,
    /// The address of the site; empty in a record of before addresses were kept.
    pub base_url: String,
    /// Files that were online before, from the folder of the release, and are no longer: servers say so.
    pub left: BTreeSet<SitePath>,
    /// Every file, from the folder of the release.
    pub files: BTreeMap<SitePath, Entry>,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    format: u32,
    follows: Option<String>,
    #[serde(default)]
    base_url: String,
    #[serde(default)]
    left: Vec<String>,
    files: BTreeMap<String, (String, u64, Role)>,
}

impl Record {
    /// The record of a release that is to be.
    pub fn of(follows: Option<String>, published: &Publication) -> Self {
        let files = published.pieces.iter().map(|(path, piece)| (path.clone(), piece.entry())).collect();
        Self { follows, base_url: published.base_url.clone(), left: published.left.clone(), files }
    }

    /// True if the release is exactly these files.
    pub fn has(&self, pieces: &BTreeMap<SitePath, Piece>) -> bool {
        let same = |(path, piece): (&SitePath, &Piece)| self.files.get(path) == Some(&piece.entry());
        self.files.len() == pieces.len() && pieces.iter().all(same)
    }

    /// True if the site in the release is the one in these files.
    pub fn has_site(&self, pieces: &BTreeMap<SitePath, Piece>) -> bool {
        let own = self.files.iter().filter(|(_, entry)| entry.role.is_of_the_site());
        let new = pieces.iter().filter(|(_, piece)| piece.role.is_of_the_site());
        let new = new.map(|(path, piece)| (path, piece.fingerprint));
        own.map(|(path, entry)| (path, entry.fingerprint)).eq(new)
    }

    /// The text of the file.
    ///
    /// # Errors
    /// None in practice: names and numbers can always be written.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        let stored = |(path, entry): (&SitePath, &Entry)| {
            (path.to_string(), (entry.fingerprint.to_string(), entry.length, entry.role))
        };
        let stored = Stored {
            format: FORMAT,
            follows: self.follows.clone(),
            base_url: self.base_url.clone(),
            left: self.left.iter().map(ToString::to_string).collect(),
            files: self.files.iter().map(stored).collect(),
        };
        serde_json::to_vec(&stored)
    }

    /// Reads such a text. `None` if it cannot be read: then nothing is known of the release, and nothing of it is removed.
    pub fn from_json(text: &[u8]) -> Option<Self> {
        let stored: Stored = serde_json::from_slice(text).ok()?;
        let entry = |(path, (fingerprint, length, role)): (String, (String, u64, Role))| {
            Some((SitePath::new(&path)?, Entry { fingerprint: Fingerprint::parse(&fingerprint)?, length, role }))
        };
        let files: Option<BTreeMap<_, _>> = stored.files.into_iter().map(entry).collect();
        let left = stored.left.iter().filter_map(|path| SitePath::new(path)).collect();
        let Stored { follows, base_url, .. } = stored;
        (stored.format == FORMAT).then_some(Self { follows, base_url, left, files: files? })
    }

    /// Writes the file into the folder of a release.
    pub fn write(&self, folder: &Path) -> Result<(), Error> {
        let path = folder.join(FILE);
        let bytes = self.to_json().map_err(|error| Error::io(&path, error.into()))?;
        fs::write(&path, bytes).map_err(|error| Error::io(path, error))
    }

    /// Reads the file of a release, as [`Record::from_json`] does.
    pub fn read(folder: &Path) -> Option<Self> {
        Self::from_json(&fs::read(folder.join(FILE)).ok()?)
    }
}

/// The folders of all releases, whole ones only.
pub fn names(releases: &Path) -> Vec<String> {
    let entries = fs::read_dir(releases).into_iter().flatten().filter_map(Result::ok);
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let names = folders.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| !name.starts_with('.')).collect()
}

/// The records of all releases, and the names of those that have none which can be read.
pub fn all(releases: &Path) -> Result<(BTreeMap<String, Record>, BTreeSet<String>), Error> {
    match fs::symlink_metadata(releases) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((BTreeMap::new(), BTreeSet::new())),
        result => result.map_err(|error| Error::io(releases, error))?,
    };
    let (mut records, mut lost) = (BTreeMap::new(), BTreeSet::new());
    for name in names(releases) {
        match Record::read(&releases.join(&name)) {
            Some(record) => drop(records.insert(name, record)),
            // A folder that somebody put there is no release.
            None if is_name(&name) => drop(lost.insert(name)),
            None => {}
        }
    }
    Ok((records, lost))
}

/// `000012-5d41402a`
fn is_name(name: &str) -> bool {
    let number = name.split_once('-').map_or("", |(number, _)| number);
    number.len() >= 6 && number.bytes().all(|sign| sign.is_ascii_digit())
}
