//! What changed on the whole site, latest first: what documents declare, corrections of citizens' words, withdrawals, and what was
//! published on a day of its own.

use std::{cmp::Reverse, sync::Arc};

use super::Site;
use crate::{
    base::lang::Lang,
    model::{date::Date, document::Document, kinds::KindName, meta::ChangeKind, reference::WorkId},
};

/// Kinds whose date is the day on which something became public.
const PUBLISHED: &[KindName] =
    &[KindName::NEWS, KindName::CONTRACT, KindName::OPINION, KindName::RESPONSE, KindName::DELIBERATION];

/// Something that changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Happened {
    /// When.
    pub date: Date,
    /// To which document.
    pub document: WorkId,
    /// What.
    pub what: What,
    /// Why or how, in the author's words, with their language.
    pub note: Option<(Arc<str>, Lang)>,
}

/// What may change.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    /// It was taken back.
    Withdrawn,
    /// The words of citizens were corrected, in a section or before the first one (empty).
    Words(Arc<str>),
    /// An error was mended.
    Corrected,
    /// It says something else now.
    Major,
    /// A detail.
    Minor,
    /// It became public.
    Published,
}

impl Site {
    /// What changed, latest first; notes are in the language of the reader where it has them.
    pub fn history(&self, lang: &Lang) -> Vec<Happened> {
        let works = self.works().keys().filter_map(|work| self.in_language(work, lang));
        let mut all: Vec<Happened> = works.flat_map(|document| self.history_of(document)).collect();
        all.sort_by(|a, b| (Reverse(a.date), &a.document, &a.what).cmp(&(Reverse(b.date), &b.document, &b.what)));
        all
    }

    fn history_of(&self, document: &Document) -> Vec<Happened> {
        let original = self.original(document);
        let work = document.id.work();
        let note = |text: &Arc<str>, owner: &Document| (Arc::clone(text), owner.id.lang.clone());
        // A translation may have changes of its own; facts are the original's.
        let owner = if document.meta.changes.is_empty() { original } else { document };
        let changes = owner.meta.changes.iter().map(|change| Happened {
            date: change.date,
            document: work.clone(),
            what: match change.kind {
                ChangeKind::Major => What::Major,
                ChangeKind::Minor => What::Minor,
                ChangeKind::Correction => What::Corrected,
            },
            note: change.note.as_ref().map(|text| note(text, owner)),
        });
        let words = original.meta.corrections.iter().map(|correction| Happened {
            date: correction.date,
            document: work.clone(),
            what: What::Words(Arc::clone(&correction.section.value)),
            note: Some(note(&correction.reason, original)),
        });
        let withdrawn = original.meta.withdrawal.iter().map(|withdrawal| Happened {
            date: withdrawal.date,
            document: work.clone(),
            what: What::Withdrawn,
            note: Some(note(&withdrawal.reason, original)),
        });
        let published = original.outline.date.filter(|_| PUBLISHED.contains(&work.kind));
        let published =
            published.map(|date| Happened { date, document: work.clone(), what: What::Published, note: None });
        changes.chain(words).chain(withdrawn).chain(published).collect()
    }
}
