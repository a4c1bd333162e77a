//! What is told: everything owed that is not done, overdue or due until a day, with its place in the sources.

use std::collections::BTreeMap;

use jiff::civil;
use parvis::{
    base::{diagnostic::Message, source::Position, suggest::nearest},
    model::{
        date::Date,
        document::Document,
        duration::Duration,
        reference::{DocumentId, WorkId},
    },
    pipeline::Prepared,
    site::{
        Site,
        changes::{self, SelfChange},
        obligations::{Duty, Obligation},
        services::is_same_name,
    },
};

/// The list of one run.
pub struct Listing<'a> {
    /// The site.
    pub site: &'a Site,
    /// The day on which it is looked at.
    pub today: Date,
    /// The last day of the list.
    pub until: Date,
    /// The service that was asked for, as it was written.
    pub service: Option<&'a str>,
    /// What was due before today, the oldest first.
    pub overdue: Vec<Owed<'a>>,
    /// What is due from today until the last day.
    pub next: Vec<Owed<'a>>,
    /// How much is due after it.
    pub later: usize,
    /// The days until the last one on which the site changes by itself.
    pub changes: Vec<SelfChange>,
    /// The first day after the last one on which it does.
    pub change_after: Option<Date>,
}

/// Something owed, with what is known about it.
pub struct Owed<'a> {
    /// What is owed.
    pub obligation: &'a Obligation,
    /// The document that says so.
    pub document: &'a Document,
    /// The page of the service that owes it, where the site has one.
    pub service: Option<&'a WorkId>,
    /// Path from the project's root.
    pub path: &'a str,
    /// Where it is written.
    pub position: Position,
    /// Days from today to the day on which it is due: negative if that day passed.
    pub days: i64,
    /// The how-manieth of its duty, document and record, in the order of the text: identity that survives other dates and words.
    pub ordinal: usize,
}

impl<'a> Listing<'a> {
    /// What is owed on the day of the build.
    ///
    /// # Errors
    /// A message for a service that nobody knows.
    pub fn of(prepared: &'a Prepared, within: Duration, service: Option<&'a str>) -> Result<Self, Message> {
        let (site, today) = (&prepared.site, prepared.date);
        let open: Vec<&Obligation> = site.obligations().iter().filter(|owed| !owed.is_met).collect();
        let asked = service.map(|name| Asked::of(name, site, &open)).transpose()?;
        let ordinals = Ordinals::of(&open);
        let until = within.after(today).unwrap_or(today);
        let mut listing = Self {
            site,
            today,
            until,
            service,
            overdue: Vec::new(),
            next: Vec::new(),
            later: 0,
            changes: Vec::new(),
            change_after: None,
        };
        for obligation in open.iter().copied().filter(|owed| asked.as_ref().is_none_or(|it| it.owes(owed, site))) {
            let Some(owed) = owed(obligation, &ordinals, prepared) else { continue };
            match obligation.due {
                due if due < today => listing.overdue.push(owed),
                due if due <= until => listing.next.push(owed),
                _ => listing.later += 1,
            }
        }
        for change in changes::of(site) {
            match change.day <= until {
                true => listing.changes.push(change),
                false => {
                    listing.change_after = Some(change.day);
                    break;
                }
            }
        }
        Ok(listing)
    }
}

/// The how-manieth each obligation is of its duty, document and record, by its first byte.
struct Ordinals<'a>(BTreeMap<(Duty, &'a DocumentId, Option<&'a str>), Vec<usize>>);

impl<'a> Ordinals<'a> {
    fn of(all: &[&'a Obligation]) -> Self {
        let mut places: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for owed in all {
            places.entry(key(owed)).or_default().push(owed.span.bytes().start);
        }
        places.values_mut().for_each(|starts| starts.sort_unstable());
        Self(places)
    }

    fn get(&self, owed: &'a Obligation) -> usize {
        let start = owed.span.bytes().start;
        self.0.get(&key(owed)).map_or(1, |starts| starts.partition_point(|other| *other < start) + 1)
    }
}

fn key(owed: &Obligation) -> (Duty, &DocumentId, Option<&str>) {
    (owed.duty, &owed.document, owed.record.as_deref())
}

fn owed<'a>(obligation: &'a Obligation, ordinals: &Ordinals<'a>, prepared: &'a Prepared) -> Option<Owed<'a>> {
    let site = &prepared.site;
    Some(Owed {
        obligation,
        document: site.document(&obligation.document)?,
        service: obligation.owner.as_deref().and_then(|owner| site.service(owner)),
        path: &prepared.sources.file(obligation.span.file).path,
        position: prepared.sources.range(obligation.span).0,
        days: days(prepared.date, obligation.due),
        ordinal: ordinals.get(obligation),
    })
}

/// Whose obligations are asked for.
enum Asked<'a> {
    /// A service or a council of the site.
    Service(&'a WorkId),
    /// Somebody whom documents name without a page.
    Named(&'a str),
}

impl<'a> Asked<'a> {
    fn of(name: &'a str, site: &'a Site, open: &[&Obligation]) -> Result<Self, Message> {
        if let Some(work) = site.service(name) {
            return Ok(Asked::Service(work));
        }
        let owners = || open.iter().filter_map(|owed| owed.owner.as_deref());
        if owners().any(|owner| is_same_name(owner, name)) {
            return Ok(Asked::Named(name));
        }
        let titles = site.services().titles().iter().map(|title| &**title);
        Err(match nearest(name, titles.chain(owners())) {
            Some(near) => Message::new("due-service-suggestion").with("service", name).with("suggestion", near),
            None => Message::new("due-service").with("service", name),
        })
    }

    fn owes(&self, owed: &Obligation, site: &Site) -> bool {
        let Some(owner) = owed.owner.as_deref() else { return false };
        match self {
            Asked::Service(work) => site.service(owner) == Some(*work),
            Asked::Named(name) => is_same_name(owner, name),
        }
    }
}

/// Days from one day to another.
fn days(from: Date, to: Date) -> i64 {
    let civil = |date: Date| {
        let month = date.month().and_then(|month| i8::try_from(month).ok());
        let day = date.day_of_month().and_then(|day| i8::try_from(day).ok());
        let found = month.zip(day).and_then(|(month, day)| civil::Date::new(date.year(), month, day).ok());
        found.expect("a whole date is a day of the calendar")
    };
    let span = civil(from.last_day()).until(civil(to.last_day()));
    span.map_or(0, |span| i64::from(span.get_days()))
}
