//! What is owed as a calendar (RFC 5545): a day-long event each. Tasks (`VTODO`) would be the better word, but Google Calendar and Outlook
//! leave them out of the calendars that somebody subscribes to.

use icalendar::{Calendar, Component as _, Event, Property};
use parvis::{base::diagnostic::Value, model::date::Date, report::words::Words};

use super::{
    json::uid,
    listing::{Listing, Owed},
    text,
};

/// The list as a calendar. Stamps are the day of the build: the same sources give the same bytes.
pub fn said(listing: &Listing<'_>, words: &Words) -> String {
    let base = &listing.site.config.base_url.value;
    let host = base.split("//").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or("localhost");
    let name = words.text("due-calendar", &[("host", Value::from(host))]);
    // Not `new`: the crate would sign as the product that made the calendar.
    let mut calendar = Calendar::empty();
    for property in [("VERSION", "2.0"), ("PRODID", "-//Parvis//parvis due//FR"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(property);
    }
    calendar.name(&name);
    for owed in listing.overdue.iter().chain(&listing.next) {
        calendar.push(event(owed, listing, host, words));
    }
    calendar.done().to_string()
}

fn event(owed: &Owed<'_>, listing: &Listing<'_>, host: &str, words: &Words) -> Event {
    let what = text::what(owed, words);
    let summary = match owed.days < 0 {
        true => words.text("due-calendar-late", &[("what", Value::from(what))]),
        false => what,
    };
    let owner = owed.obligation.owner.as_deref();
    let who = match owner {
        Some(owner) => words.text("due-who", &[("owner", Value::from(owner))]),
        None => words.text("due-nobody", &[]),
    };
    let due = owed.obligation.due;
    let mut event = Event::new();
    event.uid(&format!("{}@{host}", uid(owed)));
    event.add_property("DTSTAMP", format!("{}T000000Z", compact(listing.today)));
    event.append_property(date("DTSTART", due));
    event.append_property(date("DTEND", due.day_after().unwrap_or(due)));
    event.summary(&summary);
    event.description(&format!("{who}\n{}:{}:{}", owed.path, owed.position.line, owed.position.column));
    event.add_property("CATEGORIES", owed.obligation.duty.name());
    // Nobody is busy all day because something is due.
    event.add_property("TRANSP", "TRANSPARENT");
    if let Some(path) = listing.site.routes.document(&owed.document.id) {
        event.url(&format!("{}{}", listing.site.config.base_url.value, path.url()));
    }
    event.done()
}

fn date(name: &str, date: Date) -> Property {
    Property::new(name, compact(date)).add_parameter("VALUE", "DATE").done()
}

fn compact(date: Date) -> String {
    date.last_day().to_string().replace('-', "")
}
