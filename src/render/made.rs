//! What the formats of earlier rounds made: how long each file is. A page that offers a file says its size.

use std::{collections::BTreeMap, sync::RwLock};

use crate::model::path::SitePath;

/// The files of earlier rounds. A round ends before the next one begins: what a job asks does not depend on which job was faster.
#[derive(Default, Debug)]
pub struct Made(RwLock<BTreeMap<SitePath, u64>>);

impl Made {
    /// Notes the files of a round.
    pub fn note(&self, files: impl Iterator<Item = (SitePath, u64)>) {
        self.0.write().expect("nobody panics while holding the list").extend(files);
    }

    /// The length of a file in bytes; `None` before it was made.
    pub fn length(&self, path: &SitePath) -> Option<u64> {
        self.0.read().expect("nobody panics while holding the list").get(path).copied()
    }
}
