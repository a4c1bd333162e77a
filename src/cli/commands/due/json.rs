//! What is owed as data. The fields are a promise, written down in `docs/due.md`: they keep their names and meaning, new ones may be added;
//! a change that breaks readers raises `format`.

use parvis::{model::reference::WorkId, site::changes::Cause};
use serde::Serialize;

use super::listing::{Listing, Owed};

/// The version of the object.
const FORMAT: u8 = 1;

#[derive(Serialize)]
struct ListingRecord<'a> {
    format: u8,
    date: String,
    until: String,
    service: Option<&'a str>,
    counts: Counts,
    obligations: Vec<ObligationRecord<'a>>,
    changes: Vec<ChangeRecord<'a>>,
}

#[derive(Serialize)]
struct Counts {
    overdue: usize,
    next: usize,
    later: usize,
}

#[derive(Serialize)]
struct ObligationRecord<'a> {
    uid: String,
    duty: &'static str,
    about: &'a str,
    due: String,
    overdue: bool,
    days: i64,
    owner: Option<&'a str>,
    service: Option<String>,
    document: String,
    title: &'a str,
    record: Option<&'a str>,
    path: &'a str,
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct ChangeRecord<'a> {
    day: String,
    document: String,
    lang: &'a str,
    cause: &'static str,
    duty: Option<&'static str>,
    about: &'a str,
}

/// The list as one JSON object.
pub fn said(listing: &Listing<'_>) -> String {
    let changes = listing.changes.iter().map(|change| ChangeRecord {
        day: change.day.to_string(),
        document: change.document.work().to_string(),
        lang: change.document.lang.tag(),
        cause: change.cause.name(),
        duty: match change.cause {
            Cause::Overdue(duty) => Some(duty.name()),
            _ => None,
        },
        about: &change.about,
    });
    let record = ListingRecord {
        format: FORMAT,
        date: listing.today.to_string(),
        until: listing.until.to_string(),
        service: listing.service,
        counts: Counts { overdue: listing.overdue.len(), next: listing.next.len(), later: listing.later },
        obligations: listing.overdue.iter().chain(&listing.next).map(obligation).collect(),
        changes: changes.collect(),
    };
    serde_json::to_string_pretty(&record).expect("texts and numbers are JSON") + "\n"
}

/// The name of an obligation in calendars and data: the same from one build to the next.
pub fn uid(owed: &Owed<'_>) -> String {
    let waiting = owed.obligation.waiting.as_ref().map(|waiting| waiting.id.replace('/', "."));
    let record = owed.obligation.record.as_deref().or(waiting.as_deref()).unwrap_or("-");
    let work = owed.document.id.work().to_string().replace('/', ".");
    format!("{}.{work}.{record}.{}", owed.obligation.duty.name(), owed.ordinal)
}

fn obligation<'a>(owed: &Owed<'a>) -> ObligationRecord<'a> {
    ObligationRecord {
        uid: uid(owed),
        duty: owed.obligation.duty.name(),
        about: &owed.obligation.about,
        due: owed.obligation.due.to_string(),
        overdue: owed.days < 0,
        days: owed.days,
        owner: owed.obligation.owner.as_deref(),
        service: owed.service.map(WorkId::to_string),
        document: owed.document.id.work().to_string(),
        title: &owed.document.meta.title.value,
        record: owed.obligation.record.as_deref(),
        path: owed.path,
        line: owed.position.line,
        column: owed.position.column,
    }
}
