//! A day with its hour, as invitations give it: in the site's time zone unless the author writes an offset.

use std::fmt;

use jiff::{
    ZonedDateTime,
    civil::{self, DateTime},
    tz::{AmbiguousOffset, Offset, TimeZone},
};

use super::date::Date;

/// A moment, to the minute.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Moment {
    civil: DateTime,
    offset: Option<Offset>,
}

impl Moment {
    /// Reads `2026-12-03 18:30`, `2026-12-03T18:30`, with seconds, and with an offset (`Z`, `+01:00`) after it, and nothing else
    /// (ISO 8601-1, 5.4), in the years 1 to 9998.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.split_once(['T', ' '])?;
        let date = Date::parse(day).filter(|date| date.day_of_month().is_some())?;
        let (clock, offset) = split_offset(time.trim_start())?;
        let mut parts = clock.split(':');
        let hour = number(parts.next()?, 23)?;
        let minute = number(parts.next()?, 59)?;
        let second = parts.next().map_or(Some(0), |part| number(part, 59))?;
        if parts.next().is_some() {
            return None;
        }
        // The instants of the last year of the calendar are not all known: none of a zone may lie behind its end.
        let civil = civil_date(date).filter(|date| (1..=9998).contains(&date.year()))?.at(hour, minute, second, 0);
        Some(Self { civil, offset })
    }

    /// A moment of the site's time zone; `None` if the clock has no such hour.
    pub fn new(date: Date, hour: u8, minute: u8) -> Option<Self> {
        let time = civil::Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()?;
        Some(Self { civil: civil_date(date)?.to_datetime(time), offset: None })
    }

    /// Its day, as written.
    pub fn date(self) -> Date {
        let date = self.civil.date();
        let part = |number: i8| u8::try_from(number).expect("a part of a date is positive");
        Date::day(date.year(), part(date.month()), part(date.day())).expect("a day of the calendar")
    }

    /// Hour and minute, as written.
    pub fn time(self) -> (u8, u8) {
        let part = |number: i8| u8::try_from(number).expect("a part of an hour is not negative");
        (part(self.civil.hour()), part(self.civil.minute()))
    }

    /// True if the author wrote an offset.
    pub fn has_offset(self) -> bool {
        self.offset.is_some()
    }

    /// The moment in a time zone. An hour that the clocks skip in spring is read as the one after.
    pub fn zoned(self, zone: &TimeZone) -> ZonedDateTime {
        let own = self.offset.map(Offset::to_time_zone);
        let zoned = self.civil.to_zoned_datetime(own.unwrap_or_else(|| zone.clone()));
        zoned.expect("years up to 9998 are years of every zone").with_time_zone(zone.clone())
    }

    /// False for an hour that the clocks of the zone skip that day.
    pub fn exists_in(self, zone: &TimeZone) -> bool {
        self.offset.is_some()
            || !matches!(zone.to_ambiguous_timestamp(self.civil).offset(), AmbiguousOffset::Gap { .. })
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = self.time();
        write!(f, "{}T{hour:02}:{minute:02}", self.date())?;
        match self.offset {
            Some(offset) => write!(f, "{}", written(offset)),
            None => Ok(()),
        }
    }
}

fn civil_date(date: Date) -> Option<civil::Date> {
    let (month, day) = (i8::try_from(date.month()?).ok()?, i8::try_from(date.day_of_month()?).ok()?);
    civil::Date::new(date.year(), month, day).ok()
}

/// Two digits, at most `most`.
fn number(text: &str, most: i8) -> Option<i8> {
    let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| is_number && *number <= most)
}

/// `18:30+01:00` → `18:30` and the offset.
fn split_offset(time: &str) -> Option<(&str, Option<Offset>)> {
    if let Some(clock) = time.strip_suffix(['Z', 'z']) {
        return Some((clock, Some(Offset::UTC)));
    }
    let Some(at) = time.find(['+', '-']) else { return Some((time, None)) };
    let (hours, minutes) = time[at + 1..].split_once(':')?;
    let seconds = i32::from(number(hours, 14)?) * 3600 + i32::from(number(minutes, 59)?) * 60;
    let signed = if time[at..].starts_with('-') { -seconds } else { seconds };
    Some((&time[..at], Some(Offset::from_seconds(signed).ok()?)))
}

fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", seconds.abs() / 3600, seconds.abs() / 60 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_written() {
        let moment = Moment::parse("2026-12-03 18:30").expect("a moment");
        assert_eq!((moment.to_string().as_str(), moment.time()), ("2026-12-03T18:30", (18, 30)));
        assert_eq!(Moment::parse("2026-12-03T18:30:00+01:00").expect("a moment").to_string(), "2026-12-03T18:30+01:00");
        for text in [
            "2026-12-03",
            "2026-12 18:30",
            "2026-12-03 18h30",
            "2026-02-30 10:00",
            "2026-12-03 24:00",
            "9999-12-31 23:59-12:00",
            "x",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_zone_decides_the_instant_and_skips_an_hour_in_spring() {
        let paris = TimeZone::get("Europe/Paris").expect("a zone");
        let winter = Moment::parse("2026-12-03 18:30").expect("a moment").zoned(&paris);
        assert_eq!(winter.timestamp().to_string(), "2026-12-03T17:30:00Z");
        assert!(!Moment::parse("2027-03-28 02:30").expect("a moment").exists_in(&paris));
        assert!(Moment::parse("2027-03-28 02:30Z").expect("a moment").exists_in(&paris));
    }
}
