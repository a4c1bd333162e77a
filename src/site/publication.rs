//! What is public on the day of the build: drafts and embargoes stay out, what expired stays under a banner.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::Clock;
use crate::base::lang::Lang;
use crate::model::{
    date::Date,
    document::Document,
    reference::{DocumentId, WorkId},
};

/// Why a document is not public today.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Hidden {
    /// A draft.
    Draft,
    /// Public from this day on.
    Until(Date),
}

/// What the calendar does to documents.
#[derive(Default, Debug)]
pub struct Calendar {
    hidden_paths: BTreeMap<Arc<str>, Hidden>,
    hidden_works: BTreeMap<WorkId, Hidden>,
    expired: BTreeMap<DocumentId, Date>,
    appearing: BTreeSet<(Date, DocumentId)>,
}

impl Calendar {
    /// Why the document at a path of the content folder is hidden.
    pub fn hidden_path(&self, path: &str) -> Option<Hidden> {
        self.hidden_paths.get(path).copied()
    }

    /// Why a work is hidden.
    pub fn hidden_work(&self, work: &WorkId) -> Option<Hidden> {
        self.hidden_works.get(work).copied()
    }

    /// The days on which embargoes end, with what appears then.
    pub fn appearing(&self) -> &BTreeSet<(Date, DocumentId)> {
        &self.appearing
    }

    /// Since when a document has been out of date.
    pub fn expired(&self, id: &DocumentId) -> Option<Date> {
        self.expired.get(id).copied()
    }
}

/// Parts documents into those that are public and what is to be known of the others.
pub fn select(documents: Vec<Arc<Document>>, clock: Clock, default: &Lang) -> (Vec<Arc<Document>>, Calendar) {
    // A translation is not public before its original.
    let originals: BTreeMap<WorkId, Hidden> = documents
        .iter()
        .filter(|document| document.id.lang == *default)
        .filter_map(|document| Some((document.id.work(), hidden(document, clock)?)))
        .collect();
    let mut calendar = Calendar::default();
    let mut public = Vec::with_capacity(documents.len());
    for document in documents {
        let id = document.id.clone();
        if let Some(hidden) = hidden(&document, clock).or_else(|| originals.get(&id.work()).copied()) {
            if let Hidden::Until(day) = hidden {
                calendar.appearing.insert((day, id.clone()));
            }
            calendar.hidden_paths.insert(Arc::clone(&document.path), hidden);
            calendar.hidden_works.insert(id.work(), hidden);
            continue;
        }
        let withdrawn = document.meta.withdrawal.as_ref().map(|withdrawal| withdrawal.date.first_day());
        let expired = withdrawn.or(document.meta.expire_at.as_ref().map(|date| date.value.first_day()));
        if let Some(day) = expired.filter(|day| *day <= clock.today) {
            calendar.expired.insert(id, day);
        }
        public.push(document);
    }
    (public, calendar)
}

fn hidden(document: &Document, clock: Clock) -> Option<Hidden> {
    if clock.drafts {
        return None;
    }
    if document.meta.draft {
        return Some(Hidden::Draft);
    }
    let embargo = document.meta.publish_at.as_ref()?.value.first_day();
    (embargo > clock.today).then_some(Hidden::Until(embargo))
}
