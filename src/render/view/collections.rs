//! What jobs ask of collections of documents, and of the files that they hold.

use super::View;
use crate::{
    model::{collection::Binding, path::SitePath},
    render::{Artifact, FORMATS, Job, fact::Fact},
    site::collections::Collection,
};

impl<'a> View<'a> {
    /// The collections of documents.
    pub fn collections(&self) -> &'a [Collection] {
        self.note(Fact::Collections);
        self.world.site.collections()
    }

    /// The file of a collection.
    pub fn collection(&self, collection: &Collection, binding: Binding) -> Option<&'a SitePath> {
        self.note(Fact::Collections);
        self.world.site.routes.collection(&collection.name, &collection.lang, binding)
    }

    /// What a job of an earlier round made; `None` if it made nothing. Its bytes are what counts, not what it read.
    pub fn made(&self, job: &Job) -> Option<Vec<u8>> {
        self.note(Fact::Made(job.path.clone()));
        let made = &self.world.made;
        if made.length(&job.path).is_none() && !made.is_promised(&job.path) {
            return None;
        }
        self.world.made.bytes(&job.path).or_else(|| {
            // A former build made it, and this one left it alone; or nobody asked for it yet.
            let format = FORMATS.iter().find(|format| format.name() == job.format)?;
            match format.render(job, &View::unremembered(self.world)) {
                Ok(Artifact::Bytes(bytes) | Artifact::Measured(bytes, _)) => Some(bytes),
                Ok(Artifact::Copy(_)) | Err(_) => None,
            }
        })
    }
}
