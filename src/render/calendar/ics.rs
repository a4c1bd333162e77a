//! Writes calendars (RFC 5545, RFC 7986). The crate `icalendar` escapes, folds and types each property; what stands around them is put
//! together here, because it has no time zones.

use std::cmp::Ordering;

use icalendar::{Component, Event, Property};
use jiff::{Timestamp, tz::TimeZone};

use super::zone;
use crate::{base::lang::Lang, model::date::Date};

/// A calendar.
pub struct CalendarSource {
    /// What clients call it.
    pub name: String,
    /// The page that shows the same on the web.
    pub url: String,
    /// Where the file is, for clients that ask again.
    pub source: String,
    /// The language of its texts.
    pub lang: Lang,
    /// The zone of its hours.
    pub zone: TimeZone,
    /// What takes place, in order.
    pub appointments: Vec<Appointment>,
}

/// Something that takes place.
pub struct Appointment {
    /// Its permanent name.
    pub uid: String,
    /// When it begins.
    pub starts: Start,
    /// When it ends, if that is known.
    pub ends: Option<Timestamp>,
    /// What it is.
    pub summary: String,
    /// What people need to know before they come.
    pub description: String,
    /// Where.
    pub location: Option<String>,
    /// Its page.
    pub url: String,
    /// Where it is followed on the web.
    pub online: Option<String>,
    /// True if it does not take place.
    pub is_cancelled: bool,
    /// Why it does not take place as announced.
    pub comment: Option<String>,
    /// Grows with every change, so that clients know the latest.
    pub sequence: u32,
    /// The day of the last change, or the date of the build where it is pinned.
    pub stamp: Date,
}

/// When something begins.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Start {
    /// At a moment.
    At(Timestamp),
    /// It takes the whole day.
    Day(Date),
}

impl PartialOrd for Start {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Moments first, days after them: a calendar has few whole days.
impl Ord for Start {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Start::At(one), Start::At(other)) => one.cmp(other),
            (Start::Day(one), Start::Day(other)) => one.cmp(other),
            (Start::At(_), Start::Day(_)) => Ordering::Less,
            (Start::Day(_), Start::At(_)) => Ordering::Greater,
        }
    }
}

/// How often clients may ask again.
const REFRESH: &str = "P1D";

/// The bytes of a calendar.
///
/// Hours are those of the zone, with its `VTIMEZONE`: « 18 h 30 » is a promise about the clock on the wall, which stays what it is when a
/// law changes the zone; clients of people elsewhere compute their own hour. A zone without a name (an offset) has universal time.
pub fn ics(source: &CalendarSource) -> String {
    let mut text = String::from("BEGIN:VCALENDAR\r\n");
    let mut add = |property: &Property| text.push_str(&line(property));
    add(&Property::new("VERSION", "2.0"));
    add(&Property::new("PRODID", "-//Parvis//Parvis//FR"));
    add(&Property::new("CALSCALE", "GREGORIAN"));
    add(&Property::new("METHOD", "PUBLISH"));
    let name = clean(&source.name);
    add(&words("NAME", &name, &source.lang));
    add(&Property::new("X-WR-CALNAME", name));
    add(&Property::new("URL", source.url.clone()));
    add(Property::new("SOURCE", source.source.clone()).add_parameter("VALUE", "URI"));
    add(Property::new("REFRESH-INTERVAL", REFRESH).add_parameter("VALUE", "DURATION"));
    add(&Property::new("X-PUBLISHED-TTL", REFRESH));
    let zone = source.zone.iana_name();
    if let Some(name) = zone {
        add(&Property::new("X-WR-TIMEZONE", name));
        let moments = source.appointments.iter().filter_map(|it| match it.starts {
            Start::At(start) => Some([start, it.ends.unwrap_or(start)]),
            Start::Day(_) => None,
        });
        let moments: Vec<Timestamp> = moments.flatten().collect();
        if let (Some(first), Some(last)) = (moments.iter().min(), moments.iter().max()) {
            zone::write(&source.zone, name, *first, *last, &mut |property| add(property));
        }
    }
    for appointment in &source.appointments {
        let event = event(appointment, source);
        text.push_str(&event.try_into_string().expect("memory takes what is written to it"));
    }
    text.push_str("END:VCALENDAR\r\n");
    folded(&text)
}

/// Folds again what is longer than 75 octets (RFC 5545, 3.1): the crate does not count the space that begins a line it continues.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut length = 0;
        for character in line.trim_end_matches("\r\n").chars() {
            if length + character.len_utf8() > 75 {
                folded.push_str("\r\n ");
                length = 1;
            }
            folded.push(character);
            length += character.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

fn event(appointment: &Appointment, source: &CalendarSource) -> Event {
    let mut event = Event::new();
    let lang = &source.lang;
    let stamp = format!("{:04}{}T000000Z", appointment.stamp.year(), month_and_day(appointment.stamp));
    event.uid(&appointment.uid).sequence(appointment.sequence).url(&appointment.url);
    event.append_property(Property::new("DTSTAMP", stamp.clone()));
    event.append_property(Property::new("LAST-MODIFIED", stamp));
    event.append_property(words("SUMMARY", &appointment.summary, lang));
    event.append_property(words("DESCRIPTION", &appointment.description, lang));
    match appointment.starts {
        Start::At(start) => {
            event.append_property(moment("DTSTART", start, &source.zone));
            if let Some(end) = appointment.ends.filter(|end| *end > start) {
                event.append_property(moment("DTEND", end, &source.zone));
            }
        }
        Start::Day(day) => {
            let date = |key: &str, date: Date| {
                let value = format!("{:04}{}", date.year(), month_and_day(date));
                Property::new(key, value).add_parameter("VALUE", "DATE").done()
            };
            event.append_property(date("DTSTART", day));
            event.append_property(date("DTEND", day.day_after().unwrap_or(day)));
            event.append_property(Property::new("TRANSP", "TRANSPARENT"));
        }
    }
    let status = if appointment.is_cancelled { "CANCELLED" } else { "CONFIRMED" };
    event.append_property(Property::new("STATUS", status));
    if let Some(location) = &appointment.location {
        event.append_property(words("LOCATION", location, lang));
    }
    if let Some(comment) = &appointment.comment {
        event.append_property(words("COMMENT", comment, lang));
    }
    if let Some(online) = &appointment.online {
        let mut conference = Property::new("CONFERENCE", clean(online));
        event.append_property(conference.add_parameter("VALUE", "URI").done());
    }
    event
}

fn moment(key: &str, moment: Timestamp, zone: &TimeZone) -> Property {
    let local = moment.to_zoned_datetime(zone.clone());
    match zone.iana_name() {
        Some(name) if name != "UTC" => {
            let value = local.strftime("%Y%m%dT%H%M%S").to_string();
            Property::new(key, value).add_parameter("TZID", name).done()
        }
        _ => Property::new(key, moment.strftime("%Y%m%dT%H%M%SZ").to_string()),
    }
}

fn words(key: &str, text: &str, lang: &Lang) -> Property {
    let mut property = Property::new(key, clean(text));
    // `NAME` is of RFC 7986, which the crate has no type for: without one it would not escape.
    if key == "NAME" {
        let escaped = clean(text).replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n");
        property = Property::new(key, escaped);
    }
    property.add_parameter("LANGUAGE", lang.tag()).done()
}

/// A content line, folded at 75 octets and ended by CRLF.
fn line(property: &Property) -> String {
    property.clone().try_into().expect("memory takes what is written to it")
}

/// A text without the control characters that a content line cannot hold (RFC 5545, 3.1).
fn clean(text: &str) -> String {
    text.chars().filter(|it| *it == '\n' || !it.is_control()).collect()
}

fn month_and_day(date: Date) -> String {
    let day = date.first_day();
    format!("{:02}{:02}", day.month().unwrap_or(1), day.day_of_month().unwrap_or(1))
}
