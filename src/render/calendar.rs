//! Meetings for calendars: one file an event, a process, a commune, and one for the site. Every date in a file is a date of the content,
//! so that the same sources give the same bytes; an event whose hour is not known is left out.

mod event;
mod ics;
mod zone;

use std::collections::BTreeSet;

use self::ics::{Appointment, CalendarSource, ics};
use super::{Artifact, Format, Job, Subject, feed, typography::polish, view::View, world::World};
use crate::{
    base::{
        diagnostic::{Diagnostic, Value},
        lang::Lang,
    },
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName},
        path::SitePath,
        reference::{DocumentId, WorkId},
    },
    site::{Site, referrers::Role, routes::CALENDAR_FILE},
};

/// The format `calendar`.
pub struct Calendars;

impl Format for Calendars {
    fn name(&self) -> &'static str {
        "calendar"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let site = world.site;
        let mut jobs = Vec::new();
        let mut add = |subject, path| jobs.push(Job { format: self.name(), subject, path });
        for document in site.documents().filter(|document| has_calendar(site, document)) {
            let Some(page) = site.routes.document(&document.id) else { continue };
            add(Subject::Document(document.id.clone()), feed::beside(page, CALENDAR_FILE));
        }
        // Who subscribed at a former address goes on reading there.
        for (former, id) in site.routes.aliases() {
            if site.document(id).is_some_and(|document| has_calendar(site, document)) {
                add(Subject::Document(id.clone()), feed::beside(former, CALENDAR_FILE));
            }
        }
        if site_has_calendar(site) {
            for lang in &site.config.languages {
                add(Subject::Site(lang.clone()), of_site(lang, world.default_lang()));
            }
        }
        jobs
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let (lang, name, page, appointments) = match &job.subject {
            Subject::Document(id) => {
                let document = view.document(id).expect("a job names a document of the site");
                let label = polish(document.label(), &id.lang).into_owned();
                let page = view.route(id).map_or("", SitePath::address).to_owned();
                (&id.lang, label, page, of_document(view, document))
            }
            Subject::Site(lang) => {
                let title = view.site_text(lang).title;
                let name = view.text(lang, "calendar-name", &[("site", Value::Text(title))]);
                let page = feed::home_address(lang, view.config().default_lang());
                (lang, name, page, all(view, lang))
            }
            Subject::Part(..) | Subject::File(_) | Subject::Collection(..) => {
                unreachable!("this format plans documents and sites")
            }
        };
        let base = &view.config().base_url.value;
        let calendar = CalendarSource {
            name,
            url: format!("{base}{page}"),
            source: format!("{base}{page}{CALENDAR_FILE}"),
            lang: lang.clone(),
            zone: view.config().time_zone.clone(),
            appointments,
        };
        Ok(Artifact::Bytes(ics(&calendar).into_bytes()))
    }
}

/// The calendar of a document, if it has one: an event at a known hour, a process with a meeting or an end, a commune with a meeting.
pub fn path_of(view: &View<'_>, document: &DocumentId) -> Option<SitePath> {
    let page = view.route(document)?;
    view.has_calendar(document).then(|| feed::beside(page, CALENDAR_FILE))
}

/// The calendar of the whole site in a language, if the site has a meeting.
pub fn path_of_site(view: &View<'_>, lang: &Lang) -> Option<SitePath> {
    view.site_has_calendar().then(|| of_site(lang, view.config().default_lang()))
}

fn of_site(lang: &Lang, default: &Lang) -> SitePath {
    let path = format!("{}{CALENDAR_FILE}", feed::home_address(lang, default));
    SitePath::new(&path).expect("a language tag makes a sound path")
}

/// True if a document has a calendar.
pub fn has_calendar(site: &Site, document: &Document) -> bool {
    let is_known =
        |work: &WorkId| site.in_language(work, site.config.default_lang()).is_some_and(|it| is_timed(site, it));
    let work = document.id.work();
    match &site.original(document).kind {
        Kind::Event(_) => is_timed(site, site.original(document)),
        Kind::Process(process) => {
            process.last_day().is_some_and(|day| day.day_of_month().is_some())
                || site.members_index().of_kind(&work, KindName::EVENT).iter().any(is_known)
        }
        Kind::Commune(_) => {
            let mut events = site.referrers().of(&work).filter(|(role, from)| is_event_in(*role, from));
            events.any(|(_, from)| is_known(from))
        }
        _ => false,
    }
}

/// True if the site has a meeting at a known hour.
pub fn site_has_calendar(site: &Site) -> bool {
    site.happenings().has_meetings()
}

fn is_timed(site: &Site, document: &Document) -> bool {
    let is_current = site.calendar().expired(&document.id).is_none();
    matches!(&document.kind, Kind::Event(event) if event.start().is_some()) && is_current
}

fn is_event_in(role: Role, from: &WorkId) -> bool {
    role == Role::Commune && from.kind == KindName::EVENT
}

fn of_document(view: &View<'_>, document: &Document) -> Vec<Appointment> {
    let lang = &document.id.lang;
    let work = document.id.work();
    match &document.kind {
        Kind::Event(_) => works(view, lang, [work].into_iter()),
        Kind::Process(_) => {
            let members = view.member_outlines(&work, KindName::EVENT, lang);
            let mut all = works(view, lang, members.iter().map(|outline| outline.id.work()));
            all.extend(event::closing(view, document));
            all
        }
        _ => {
            let referrers = view.referrers(&work, None);
            let events: BTreeSet<WorkId> =
                referrers.into_iter().filter(|(role, from)| is_event_in(*role, from)).map(|(_, from)| from).collect();
            works(view, lang, events.into_iter())
        }
    }
}

fn all(view: &View<'_>, lang: &Lang) -> Vec<Appointment> {
    works(view, lang, view.select(KindName::EVENT, lang).into_iter().map(|outline| outline.id.work()))
}

fn works(view: &View<'_>, lang: &Lang, works: impl Iterator<Item = WorkId>) -> Vec<Appointment> {
    let current = works.filter_map(|work| view.work(&work, lang)).filter(|it| view.expired(&it.id).is_none());
    let mut all: Vec<Appointment> = current.filter_map(|outline| event::appointment(view, lang, &outline.id)).collect();
    all.sort_by(|a, b| (a.starts, &a.uid).cmp(&(b.starts, &b.uid)));
    all
}

/// A moment of the content for what must have one, where a document declares no change and the site pins no date.
fn before_all_changes() -> Date {
    Date::day(1970, 1, 1).expect("a day of the calendar")
}
