//! What the formats of earlier rounds made: how long each file is, in bytes and for its readers. A page that offers a file says both.

use std::{collections::BTreeMap, sync::RwLock};

use crate::model::path::SitePath;

/// How long a file is.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Length {
    /// In bytes.
    pub bytes: u64,
    /// For whoever reads or listens: pages, or seconds.
    pub extent: Option<u32>,
}

/// The files of earlier rounds. A round ends before the next one begins: what a job asks does not depend on which job was faster.
#[derive(Default, Debug)]
pub struct Made(RwLock<BTreeMap<SitePath, Length>>);

impl Made {
    /// Notes the files of a round.
    pub fn note(&self, files: impl Iterator<Item = (SitePath, Length)>) {
        self.0.write().expect("nobody panics while holding the list").extend(files);
    }

    /// The length of a file; `None` before it was made.
    pub fn length(&self, path: &SitePath) -> Option<Length> {
        self.0.read().expect("nobody panics while holding the list").get(path).copied()
    }
}
