//! What a site is published into: a folder that a web server reads, or a store of objects. Both remember releases in the same records, so that
//! differences, lost addresses and files to carry along are found in one way.

pub mod folder;
pub mod history;
pub mod record;
#[cfg(feature = "s3")]
pub mod store;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

#[cfg(feature = "s3")]
use self::store::Store;
use self::{
    folder::Folder,
    history::{Difference, History},
};
use super::publication::{Piece, Publication};
use crate::{base::error::Error, model::path::SitePath};

/// The file of a release that says what is public with it.
pub const LEDGER: &str = "published.lock";

/// A target that was opened.
#[derive(Debug)]
pub enum Target {
    /// A folder.
    Folder(Folder),
    /// A store of objects.
    #[cfg(feature = "s3")]
    Store(Box<Store>),
}

/// What was public with a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Where that is said, for people.
    pub place: String,
    /// The `published.lock` of the release.
    pub text: String,
    /// It is that of the release online.
    pub is_online: bool,
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

/// Where publishing is. A folder is too quick to say.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Progress {
    /// Sending begins: so many files, so many bytes, and so many that the store has already.
    Sending {
        /// How many.
        files: usize,
        /// How large, together.
        bytes: u64,
        /// How many files are there already.
        kept: usize,
    },
    /// So much of it is sent.
    Sent {
        /// How many.
        files: usize,
        /// Of how many.
        of: usize,
        /// How large, together.
        bytes: u64,
    },
    /// The lock of a run that ended without giving it back was taken.
    TookOver,
    /// The store knows no conditional writes: two who begin in the same second may not see each other.
    Unguarded,
}

/// Says where publishing is.
pub type Say<'a> = &'a (dyn Fn(Progress) + Sync);

impl Target {
    /// What was published into it.
    pub fn history(&self) -> &History {
        match self {
            Target::Folder(folder) => folder.history(),
            #[cfg(feature = "s3")]
            Target::Store(store) => store.history(),
        }
    }

    /// What was public with each release, as its own `published.lock` says it: that of the release online first, then the newest. A release of before
    /// it was kept has none.
    pub fn ledgers(&self) -> Vec<Ledger> {
        match self {
            Target::Folder(folder) => folder.ledgers(),
            #[cfg(feature = "s3")]
            Target::Store(store) => store.ledgers().to_vec(),
        }
    }

    /// The folder that a server reads and whose settings are written beside the site; `None` where nobody sets a server.
    pub fn root(&self) -> Option<PathBuf> {
        match self {
            Target::Folder(folder) => Some(folder.root()),
            #[cfg(feature = "s3")]
            Target::Store(_) => None,
        }
    }

    /// Files of former releases that pages which are still being read ask for.
    pub fn carried(&self, pieces: &BTreeMap<SitePath, Piece>, keep: u32) -> BTreeMap<SitePath, Piece> {
        match self {
            Target::Folder(folder) => folder.carried(pieces, keep),
            #[cfg(feature = "s3")]
            Target::Store(store) => store.carried(pieces, keep),
        }
    }

    /// Releases whose record is lost or cut.
    pub fn lost(&self) -> Vec<String> {
        match self {
            Target::Folder(folder) => folder.lost().iter().cloned().collect(),
            #[cfg(feature = "s3")]
            Target::Store(_) => Vec::new(),
        }
    }

    /// Files that are online no longer as they were put there, whoever took or changed them; a store says so only while it is published into.
    pub fn damaged(&self) -> BTreeMap<SitePath, Difference> {
        match self {
            Target::Folder(folder) => folder.damaged().clone(),
            #[cfg(feature = "s3")]
            Target::Store(_) => BTreeMap::new(),
        }
    }

    /// What online differs from these files, what was damaged there among them.
    pub fn differences(&self, pieces: &BTreeMap<SitePath, Piece>) -> BTreeMap<SitePath, Difference> {
        let mut differences = self.history().differences(pieces);
        let is_told = |path: &SitePath| pieces.get(path).is_some_and(|piece| piece.role.is_told());
        for (path, difference) in self.damaged().into_iter().filter(|(path, _)| is_told(path)) {
            differences.insert(path, difference);
        }
        differences
    }

    /// True if online is exactly this, and whole.
    ///
    /// # Errors
    /// [`Error::Remote`] if a store does not answer.
    pub fn is_online(&mut self, publication: &Publication) -> Result<bool, Error> {
        match self {
            // What is there is not believed but compared.
            Target::Folder(folder) => {
                Ok(folder.history().is_online(&publication.pieces) && folder.damaged().is_empty())
            }
            #[cfg(feature = "s3")]
            Target::Store(store) => store.is_online(publication),
        }
    }

    /// Puts a release online. `keep` releases stay, this one among them.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses, [`Error::Remote`] if a store does.
    pub fn publish(&mut self, publication: &Publication, keep: u32, say: Say<'_>) -> Result<Published, Error> {
        match self {
            Target::Folder(folder) => {
                let _ = say;
                folder.publish(publication, keep)
            }
            #[cfg(feature = "s3")]
            Target::Store(store) => store.publish(publication, keep, say),
        }
    }

    /// Takes away what a run has left that was killed after its release was online.
    ///
    /// # Errors
    /// [`Error::Remote`] if a store does not answer.
    pub fn tidy(&mut self, keep: u32) -> Result<(), Error> {
        match self {
            Target::Folder(folder) => {
                folder.tidy(keep);
                Ok(())
            }
            #[cfg(feature = "s3")]
            Target::Store(store) => store.tidy(keep).map(drop),
        }
    }
}

/// Opens a folder to publish into it.
///
/// # Errors
/// Those of [`Folder::open`].
pub fn open_folder(path: &Path, writes: bool) -> Result<Target, Error> {
    let folder = if writes { Folder::open(path) } else { Folder::peek(path) };
    folder.map(Target::Folder)
}
