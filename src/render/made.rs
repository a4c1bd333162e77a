//! What the formats of earlier rounds made: how long each file is, in bytes and for its readers. A page that offers a file says both; an archive that
//! holds it has its bytes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::RwLock,
};

use super::form::edition::marks::PageStart;
use crate::{base::fingerprint::Fingerprint, model::path::SitePath};

/// How long a file is for whoever reads or listens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Extent {
    /// Pages, or seconds.
    pub count: u32,
    /// Where its pages begin, if that is known.
    pub starts: Vec<PageStart>,
}

impl From<u32> for Extent {
    fn from(count: u32) -> Self {
        Self { count, starts: Vec::new() }
    }
}

/// How long a file is, and which.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Length {
    /// In bytes.
    pub bytes: u64,
    /// For whoever reads or listens: pages, or seconds.
    pub extent: Option<u32>,
    /// Of its bytes.
    pub fingerprint: Fingerprint,
}

/// The files of earlier rounds. A round ends before the next one begins: what a job asks does not depend on which job was faster.
#[derive(Default, Debug)]
pub struct Made {
    lengths: RwLock<BTreeMap<SitePath, Length>>,
    /// Where the pages of files begin.
    starts: RwLock<BTreeMap<SitePath, Vec<PageStart>>>,
    /// What archives of this build will hold, as far as this build made it.
    kept: RwLock<BTreeMap<SitePath, Vec<u8>>>,
    wanted: BTreeSet<SitePath>,
    /// What is made once somebody asks for it.
    promised: RwLock<BTreeSet<SitePath>>,
}

impl Made {
    /// Nothing was made yet. The bytes of these files are kept for later rounds.
    pub fn keeping(wanted: BTreeSet<SitePath>) -> Self {
        Self { wanted, ..Self::default() }
    }

    /// Promises files that are made once somebody asks for them: pages offer them before.
    pub fn promise(&self, paths: impl Iterator<Item = SitePath>) {
        self.promised.write().expect("nobody panics while holding the list").extend(paths);
    }

    /// True if a file was promised.
    pub fn is_promised(&self, path: &SitePath) -> bool {
        self.promised.read().expect("nobody panics while holding the list").contains(path)
    }

    /// Keeps the bytes of a file, if a later round asks for them.
    pub fn keep(&self, path: &SitePath, bytes: &[u8]) {
        if self.wanted.contains(path) {
            self.kept.write().expect("nobody panics while holding the list").insert(path.clone(), bytes.to_vec());
        }
    }

    /// The bytes of a file that this build made; `None` for what a former build made, and for what nobody asked to keep.
    pub fn bytes(&self, path: &SitePath) -> Option<Vec<u8>> {
        self.kept.read().expect("nobody panics while holding the list").get(path).cloned()
    }

    /// Notes the files of a round.
    pub fn note(&self, files: impl Iterator<Item = (SitePath, Length)>) {
        self.lengths.write().expect("nobody panics while holding the list").extend(files);
    }

    /// Notes where the pages of a file begin.
    pub fn note_starts(&self, path: &SitePath, starts: &[PageStart]) {
        if !starts.is_empty() {
            let mut all = self.starts.write().expect("nobody panics while holding the list");
            all.insert(path.clone(), starts.to_vec());
        }
    }

    /// Where the pages of a file begin; nothing before it was made, and where nobody knows.
    pub fn starts(&self, path: &SitePath) -> Vec<PageStart> {
        self.starts.read().expect("nobody panics while holding the list").get(path).cloned().unwrap_or_default()
    }

    /// The length of a file; `None` before it was made.
    pub fn length(&self, path: &SitePath) -> Option<Length> {
        self.lengths.read().expect("nobody panics while holding the list").get(path).copied()
    }
}
