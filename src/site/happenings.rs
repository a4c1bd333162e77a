//! What happened lately, for those who follow the site, a process, a theme or a commune: news, openings, meetings, responses, changes.
//! Every date is one that a document states; the day of the build only says whether it has come.

use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

use super::Site;
use crate::model::{
    date::Date,
    document::Document,
    kinds::{
        Kind, KindName,
        event::{Event, EventExceptionKind},
    },
    meta::ChangeKind,
    reference::WorkId,
};

/// Most happenings that are kept of one subject: whoever follows it asks again and again, and keeps what they have read.
pub const MOST: usize = 30;

/// Something that happened.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Happening {
    /// When.
    pub date: Date,
    /// Where it is told.
    pub work: WorkId,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    /// News was published.
    News,
    /// People can take part.
    Opened,
    /// A meeting was announced.
    Announced,
    /// A meeting will not take place.
    Cancelled,
    /// A meeting will take place at another time or place.
    Moved,
    /// A meeting took place, and its minutes are public.
    Minutes,
    /// A reasoned response was given.
    Answered,
    /// An opinion was handed over.
    Delivered,
    /// A document changed in an important way, or an error in it was mended.
    Changed {
        /// How it counts among the changes of its document, from 0: part of its name.
        index: usize,
        /// What changed, in the author's words.
        note: Option<Arc<str>>,
    },
}

impl What {
    /// Its name, for messages and permanent names.
    pub fn name(&self) -> &'static str {
        match self {
            What::News => "news",
            What::Opened => "opened",
            What::Announced => "announced",
            What::Cancelled => "cancelled",
            What::Moved => "moved",
            What::Minutes => "minutes",
            What::Answered => "answered",
            What::Delivered => "delivered",
            What::Changed { .. } => "changed",
        }
    }
}

/// The latest happenings of the site and of each subject, latest first.
#[derive(Default, Debug)]
pub struct Happenings {
    site: Vec<Happening>,
    subjects: BTreeMap<WorkId, Vec<Happening>>,
    has_meetings: bool,
}

impl Happenings {
    /// Goes once through all documents: each tells what happened, and of which process, themes and communes it is part.
    pub fn of(site: &Site) -> Self {
        let mut all = Happenings::default();
        for document in site.originals().filter(|document| site.calendar().expired(&document.id).is_none()) {
            all.has_meetings |= matches!(&document.kind, Kind::Event(event) if event.start().is_some());
            let happenings = of_document(site, document);
            if happenings.is_empty() {
                continue;
            }
            for subject in subjects(site, document) {
                all.subjects.entry(subject).or_default().extend(happenings.iter().cloned());
            }
            all.site.extend(happenings);
        }
        all.subjects.values_mut().chain([&mut all.site]).for_each(latest);
        all
    }

    /// True if the site has a meeting at a known hour, past or to come.
    pub fn has_meetings(&self) -> bool {
        self.has_meetings
    }

    /// What happened about a process, a theme or a commune, or on the whole site.
    pub fn about(&self, subject: Option<&WorkId>) -> &[Happening] {
        match subject {
            Some(subject) => self.subjects.get(subject).map_or(&[], Vec::as_slice),
            None => &self.site,
        }
    }
}

fn latest(happenings: &mut Vec<Happening>) {
    happenings.sort_by(|a, b| (Reverse(a.date), &a.work, &a.what).cmp(&(Reverse(b.date), &b.work, &b.what)));
    happenings.truncate(MOST);
}

/// What a document is part of: itself if people follow it, its process, its themes, its communes.
fn subjects(site: &Site, document: &Document) -> Vec<WorkId> {
    let own = Some(document.id.work()).filter(|work| FOLLOWED.contains(&work.kind));
    let meta = &document.meta;
    let references = meta.process.iter().chain(&meta.themes).chain(&meta.communes);
    let mut works: Vec<WorkId> = own.into_iter().chain(references.filter_map(|it| site.target(it))).collect();
    if let Kind::News(news) = &document.kind {
        works.extend(news.about.iter().filter_map(|it| site.target(it)).filter(|it| FOLLOWED.contains(&it.kind)));
    }
    works.sort();
    works.dedup();
    works
}

/// The kinds of documents that people follow.
pub const FOLLOWED: &[KindName] = &[KindName::PROCESS, KindName::THEME, KindName::COMMUNE];

fn of_document(site: &Site, document: &Document) -> Vec<Happening> {
    let work = document.id.work();
    let has_come = |date: &Date| date.first_day() <= site.today();
    let dated = document.outline.date.filter(has_come);
    let mut found: Vec<(Date, What)> = Vec::new();
    match &document.kind {
        Kind::News(_) => found.extend(dated.map(|date| (date, What::News))),
        Kind::Response(_) => found.extend(dated.map(|date| (date, What::Answered))),
        Kind::Opinion(_) => found.extend(dated.map(|date| (date, What::Delivered))),
        Kind::Process(process) => {
            let opens = process.opens_on.given().map(|date| date.value).filter(has_come);
            found.extend(opens.map(|date| (date, What::Opened)));
        }
        Kind::Event(event) => found.extend(of_event(site, document, event)),
        _ => {}
    }
    for (index, change) in document.meta.changes.iter().enumerate() {
        if change.kind != ChangeKind::Minor && has_come(&change.date) {
            found.push((change.date, What::Changed { index, note: change.note.clone() }));
        }
    }
    found.into_iter().map(|(date, what)| Happening { date, work: work.clone(), what }).collect()
}

/// No document says when a meeting was announced: it counts from the day it became public, where that is written, else from the
/// opening of its process, else from its own day.
fn of_event(site: &Site, document: &Document, event: &Event) -> Vec<(Date, What)> {
    let mut found = Vec::new();
    let Some(start) = event.start().map(|moment| moment.value.date()) else { return found };
    let published = document.meta.publish_at.as_ref().map(|date| date.value.first_day());
    let announced = published.or_else(|| opening(site, document)).unwrap_or(start).min(start);
    found.push((announced, What::Announced));
    if let Some(exception) = &event.exception
        && let Some(decided) = exception.decided_on
    {
        let what = match exception.kind {
            EventExceptionKind::Cancelled => What::Cancelled,
            EventExceptionKind::Moved => What::Moved,
        };
        found.push((decided, what));
    }
    if document.records.minutes.is_some() || event.minutes.is_some() {
        found.push((event.end().map_or(start, |moment| moment.value.date()), What::Minutes));
    }
    found.retain(|(date, _)| date.first_day() <= site.today());
    found
}

fn opening(site: &Site, document: &Document) -> Option<Date> {
    let process = site.process_of(document)?;
    match &site.in_language(&process, site.config.default_lang())?.kind {
        Kind::Process(process) => process.opens_on.given().map(|date| date.value.first_day()),
        _ => None,
    }
}
