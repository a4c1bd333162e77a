//! What a document bears on others: everything that linking reads of it. Prose bears on nothing but the pages that show it, names on lists as well.

use std::sync::Arc;

use super::{
    Site,
    division::{self, Division},
};
use crate::{
    base::lang::Lang,
    model::{
        block::{InlineKind, Target},
        document::Document,
        kinds::KindName,
        outline::{Outline, OutlineHeading},
        reference::DocumentId,
        walk,
    },
};

/// Fields that name a document, and that nothing but its pages and lists show.
const NAMES: &[&str] = &["title", "short_title", "summary"];

/// What linking reads of a document, its places and names left out.
#[derive(PartialEq, Eq, Debug)]
pub struct Bearing<'d> {
    id: &'d DocumentId,
    front_matter: Vec<&'d str>,
    headings: &'d [OutlineHeading],
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
                links.push(&**target);
            }
        });
        let (mut pictures, mut data) = (Vec::new(), Vec::new());
        walk::images(document, &mut |image| pictures.push(&image.source.value));
        walk::charts(document, &mut |chart| data.push(chart.source.as_ref().map(|source| &source.value)));
        Some(Self {
            id: &document.id,
            front_matter: without_names(front_matter),
            headings: &document.outline.headings,
            links,
            pictures,
            data,
            division: division::of(document, budget),
        })
    }
}

/// The lines of a front matter, but for those of its names. A name that is written in an unusual way stays.
fn without_names(front_matter: &str) -> Vec<&str> {
    let mut is_name = false;
    let mut rest = Vec::new();
    for line in front_matter.lines() {
        let goes_on = line.trim().is_empty() || line.starts_with([' ', '\t']);
        is_name = match goes_on {
            true => is_name,
            false => NAMES.iter().any(|name| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(':'))),
        };
        if !is_name {
            rest.push(line);
        }
    }
    rest
}

/// True if a document has the same names as the one in whose place it comes.
pub fn are_named_alike(before: &Document, after: &Document) -> bool {
    let names = |document: &Document| {
        let Outline { title, label, summary, .. } = document.outline.clone();
        (title, label, summary)
    };
    names(before) == names(after)
}

/// True if linking kept the name of a document elsewhere: services are found by theirs, and what is owed says of which text.
pub fn is_name_kept(site: &Site, document: &Document) -> bool {
    [KindName::SERVICE, KindName::BODY].contains(&document.id.kind)
        || site.obligations().iter().any(|owed| owed.about == document.meta.title.value)
}

/// Gives a document the name and the facts that linking gave the one in whose place it comes: those of its original, if it is a translation.
pub fn linked_as(document: &mut Document, before: &Document, default: &Lang) {
    if before.id.lang != *default {
        document.id = before.id.clone();
        let own = &mut document.outline;
        let Outline { id, date, number, detail, example, .. } = before.outline.clone();
        *own = Outline { id, date, number, detail, example, ..own.clone() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_left_out_however_many_lines_they_take() {
        let all = "kind: news\ntitle: >\n  Un titre\n\n  long\nabout:\n  title: Autre\nsummary: Bref\nsummary_of: x\n\"title\": y\n";
        let rest = ["kind: news", "about:", "  title: Autre", "summary_of: x", "\"title\": y"];
        assert_eq!(without_names(all), rest);
        assert_eq!(without_names(""), Vec::<&str>::new());
    }
}
