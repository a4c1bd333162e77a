//! What is owed and not done yet, as pages tell it: whether its day has passed, never which day is today.

use std::sync::Arc;

use super::{
    Site,
    obligations::{Duty, Obligation},
};
use crate::model::{date::Date, reference::WorkId};

/// Something owed that is not done yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Promise {
    /// What it is.
    pub duty: Duty,
    /// The last day on which it is in time.
    pub due: Date,
    /// True if that day has passed.
    pub is_past: bool,
    /// Who owes it, in the author's words.
    pub owner: Option<Arc<str>>,
    /// The document that says so; words are in the language of its original.
    pub document: WorkId,
    /// The record of it: `R7` of an opinion.
    pub record: Option<Arc<str>>,
    /// What it is about, in the author's words.
    pub about: Arc<str>,
    /// True if a fictitious example promises it.
    pub example: bool,
}

impl Site {
    /// What is owed and not done, by the day on which it is due: of one document, or of all. Documents that are out of date owe
    /// nothing any more, and the end of a waiver is no promise to the public.
    pub fn promises(&self, of: Option<&WorkId>) -> Vec<Promise> {
        let owed: Vec<&Obligation> = match of {
            Some(work) => self.obligations_of(work).collect(),
            None => self.obligations().iter().collect(),
        };
        let open = owed.into_iter().filter(|owed| !owed.is_met && owed.duty != Duty::Waiver);
        let own = open.filter(|owed| self.calendar().expired(&owed.document).is_none());
        let promise = |owed: &Obligation| Promise {
            duty: owed.duty,
            due: owed.due,
            is_past: owed.due < self.today(),
            owner: owed.owner.clone(),
            document: owed.document.work(),
            record: owed.record.clone(),
            about: Arc::clone(&owed.about),
            example: self.document(&owed.document).is_some_and(|document| document.meta.example),
        };
        own.map(promise).collect()
    }
}
