//! What the formats of earlier rounds made: how long each file is, in bytes and for its readers. A page that offers a file says both; an archive that
//! holds it has its bytes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::RwLock,
};

use crate::{base::fingerprint::Fingerprint, model::path::SitePath};

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
    /// What archives of this build will hold, as far as this build made it.
    kept: RwLock<BTreeMap<SitePath, Vec<u8>>>,
    wanted: BTreeSet<SitePath>,
}

impl Made {
    /// Nothing was made yet. The bytes of these files are kept for later rounds.
    pub fn keeping(wanted: BTreeSet<SitePath>) -> Self {
        Self { wanted, ..Self::default() }
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

    /// The length of a file; `None` before it was made.
    pub fn length(&self, path: &SitePath) -> Option<Length> {
        self.lengths.read().expect("nobody panics while holding the list").get(path).copied()
    }
}
