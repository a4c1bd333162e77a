//! What belongs to a process: its contract, its opinion, its meetings… by kind, in the order of their dates.

use std::collections::BTreeMap;

use super::Site;
use crate::model::{document::Document, kinds::KindName, reference::WorkId};

/// The documents of every process.
#[derive(Default, Debug)]
pub struct Members(BTreeMap<WorkId, BTreeMap<KindName, Vec<WorkId>>>);

impl Members {
    /// Turns round what documents say of their process.
    pub fn of(site: &Site) -> Self {
        let mut members = Self::default();
        let mut documents: Vec<&Document> = site.originals().collect();
        documents.sort_by_key(|document| (document.outline.date, &document.id));
        for document in documents {
            let Some(process) = document.meta.process.as_ref().and_then(|reference| site.target(reference)) else {
                continue;
            };
            let kinds = members.0.entry(process).or_default();
            kinds.entry(document.id.kind).or_default().push(document.id.work());
        }
        members
    }

    /// The works of a kind that belong to a process.
    pub fn of_kind(&self, process: &WorkId, kind: KindName) -> &[WorkId] {
        self.0.get(process).and_then(|kinds| kinds.get(&kind)).map_or(&[], Vec::as_slice)
    }

    /// Everything that belongs to a process, by kind.
    pub fn all(&self, process: &WorkId) -> impl Iterator<Item = (&KindName, &Vec<WorkId>)> {
        self.0.get(process).into_iter().flatten()
    }
}

impl Site {
    /// The originals of a kind that belong to a process, in the order of their dates.
    pub fn members(&self, process: &WorkId, kind: KindName) -> impl Iterator<Item = &Document> {
        let works = self.members.of_kind(process, kind);
        works.iter().filter_map(|work| self.in_language(work, self.config.default_lang()))
    }

    /// What belongs to each process.
    pub fn members_index(&self) -> &Members {
        &self.members
    }

    /// The process that a document is part of.
    pub fn process_of(&self, document: &Document) -> Option<WorkId> {
        self.target(self.original(document).meta.process.as_ref()?)
    }
}
