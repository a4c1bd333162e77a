//! What a document bears on others: everything that linking reads of it. Prose bears on nothing but the pages that show it.

use std::sync::Arc;

use super::division::{self, Division};
use crate::{
    base::lang::Lang,
    model::{
        block::{InlineKind, Target},
        document::Document,
        outline::Outline,
        reference::DocumentId,
        walk,
    },
};

/// What linking reads of a document, its places left out.
#[derive(PartialEq, Eq, Debug)]
pub struct Bearing<'d> {
    id: &'d DocumentId,
    front_matter: &'d str,
    outline: &'d Outline,
    links: Vec<&'d Target>,
    pictures: Vec<&'d Arc<str>>,
    data: Vec<Option<&'d Arc<str>>>,
    division: Option<Division>,
}

impl<'d> Bearing<'d> {
    /// Of a document with this front matter, as it was written. `None` where linking reads the text itself: recommendations, answers, minutes and results of
    /// surveys are records. `budget`: what a page may weigh, in kilobytes.
    pub fn of(document: &'d Document, front_matter: &'d str, budget: usize) -> Option<Self> {
        let records = &document.records;
        let has_records = !records.recommendations.is_empty()
            || !records.answers.is_empty()
            || records.minutes.is_some()
            || !records.results.is_empty();
        if has_records {
            return None;
        }
        let mut links = Vec::new();
        walk::inlines(document, &mut |inline| {
            if let InlineKind::Link { target, .. } = &inline.kind {
                links.push(target);
            }
        });
        let (mut pictures, mut data) = (Vec::new(), Vec::new());
        walk::images(document, &mut |image| pictures.push(&image.source.value));
        walk::charts(document, &mut |chart| data.push(chart.source.as_ref().map(|source| &source.value)));
        let division = division::of(document, budget);
        Some(Self { id: &document.id, front_matter, outline: &document.outline, links, pictures, data, division })
    }
}

/// Gives a document the name and the facts that linking gave the one in whose place it comes: those of its original, if it is a translation.
pub fn named_as(document: &mut Document, before: &Document, default: &Lang) {
    if before.id.lang != *default {
        document.id = before.id.clone();
        let own = &mut document.outline;
        let Outline { id, date, number, detail, example, .. } = before.outline.clone();
        *own = Outline { id, date, number, detail, example, ..own.clone() };
    }
}
