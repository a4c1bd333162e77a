//! Days with their hours, as invitations say them: « jeudi 3 décembre 2026, de 18 h 30 à 20 h 30 ».

use super::linker::Linker;
use crate::{
    base::diagnostic::Value,
    model::{date::Date, moment::Moment},
};

/// A day with its hours in words, in the time zone of the site.
pub fn period(linker: &Linker<'_>, start: Moment, end: Option<Moment>) -> String {
    let (start, end) = (local(linker, start), end.map(|end| local(linker, end)));
    let from = [("day", Value::from(day(linker, start.date()))), ("start", clock(linker, start).into())];
    let Some(end) = end else { return linker.text("event-when-open", &from) };
    let [first, hour] = from;
    let to = ("end", Value::from(clock(linker, end)));
    match start.date() == end.date() {
        true => linker.text("event-when", &[first, hour, to]),
        false => {
            let last = ("last", Value::from(day(linker, end.date())));
            linker.text("event-when-days", &[first, hour, last, to])
        }
    }
}

/// « heure de Paris »: the place whose clock is meant, of the time zone of the site.
pub fn zone(linker: &Linker<'_>) -> Option<String> {
    let zone = &linker.view.config().time_zone;
    let name = zone.iana_name()?.rsplit('/').next()?.replace('_', " ");
    Some(linker.text("event-zone", &[("place", name.into())]))
}

/// The beginning for machines, with its offset (ISO 8601-1, 5.4.2).
pub fn iso(linker: &Linker<'_>, moment: Moment) -> String {
    moment.zoned(&linker.view.config().time_zone).strftime("%Y-%m-%dT%H:%M%:z").to_string()
}

/// « jeudi 3 décembre 2026 »
pub fn day(linker: &Linker<'_>, date: Date) -> String {
    let words = linker.date(date).words;
    match date.weekday() {
        Some(weekday) => {
            let weekday = linker.say(&format!("weekday-{weekday}"));
            linker.text("date-weekday", &[("weekday", weekday.into()), ("date", words.into())])
        }
        None => words,
    }
}

/// A moment by the clock of the site; one without an offset is that already.
fn local(linker: &Linker<'_>, moment: Moment) -> Moment {
    if !moment.has_offset() {
        return moment;
    }
    let zoned = moment.zoned(&linker.view.config().time_zone);
    let part = |number: i8| u8::try_from(number).expect("a part of a date is positive");
    let date = Date::day(zoned.year(), part(zoned.month()), part(zoned.day()));
    let local = date.and_then(|date| Moment::new(date, part(zoned.hour()), part(zoned.minute())));
    local.expect("a moment of a zone is one of its calendar")
}

/// « 18 h 30 »; English says hours of twelve.
fn clock(linker: &Linker<'_>, moment: Moment) -> String {
    let (hour, minute) = moment.time();
    let half = if hour < 12 { "am" } else { "pm" };
    let of_twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let arguments = [
        ("hour", Value::from(hour.to_string())),
        ("minute", format!("{minute:02}").into()),
        ("hour12", of_twelve.to_string().into()),
        ("half", half.into()),
        // « 18 h » and « 18 h 30 » are two forms: a message cannot compare texts with numbers.
        ("precision", if minute == 0 { "hour" } else { "minute" }.into()),
    ];
    linker.text("clock", &arguments)
}
