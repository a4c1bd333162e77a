//! What a project remembers of the lock of a store while it holds it: what its own killed run left is told apart from what others hold.
#![expect(clippy::disallowed_methods, reason = "this is the stage that writes the disk")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    base::{error::Error, fingerprint::Fingerprint},
    config::store::Place,
    publish::lock::MEMORY,
};

/// A file of a project, one for each store.
pub struct Note(PathBuf);

impl Note {
    /// That of this store.
    pub fn of(project: &Path, place: &Place) -> Self {
        let name = Fingerprint::of(format!("{} {place}", place.endpoint).as_bytes()).short();
        Self(project.join(MEMORY).join(format!("store-{name}")))
    }

    /// What it says; nothing if it is not there.
    pub fn read(&self) -> String {
        fs::read_to_string(&self.0).unwrap_or_default()
    }

    /// Writes it, in one step: a run that is killed meanwhile has said the one or the other.
    ///
    /// # Errors
    /// [`Error::Io`] if the disk refuses.
    pub fn write(&self, text: &str) -> Result<(), Error> {
        let failed = |error| Error::io(&self.0, error);
        self.0.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
        let draft = self.0.with_extension("new");
        fs::write(&draft, text).map_err(failed)?;
        fs::rename(&draft, &self.0).map_err(failed)
    }

    /// Takes it away. What cannot go away today says the name of a lock that is no more.
    pub fn forget(&self) {
        let _ = fs::remove_file(&self.0);
    }
}
