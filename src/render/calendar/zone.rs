//! Writes a time zone (RFC 5545, 3.6.5): what the clocks of the zone did around the hours of one calendar, change by change. Without a
//! rule for ever, so that nobody is promised what a law may change.

use icalendar::Property;
use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{Offset, TimeZone, TimeZoneTransition},
};

/// Hands out the properties of a zone, from the change before the first moment to the one after the last.
pub fn write(zone: &TimeZone, name: &str, first: Timestamp, last: Timestamp, add: &mut dyn FnMut(&Property)) {
    if name == "UTC" {
        return;
    }
    add(&Property::new("BEGIN", "VTIMEZONE"));
    add(&Property::new("TZID", name));
    let before = zone.preceding(first).next();
    let since = before.as_ref().map_or(first, TimeZoneTransition::timestamp);
    // What was valid before the first change: the offset just before it.
    let mut former = zone.to_offset(since.checked_sub(jiff::Span::new().seconds(1)).unwrap_or(since));
    match before {
        Some(change) => {
            let (offset, summer) = (change.offset(), change.dst().is_dst());
            observance(change.timestamp(), former, offset, summer, change.abbreviation(), add);
            former = offset;
        }
        None => {
            let info = zone.to_offset_info(first);
            observance(Timestamp::UNIX_EPOCH, former, former, info.dst().is_dst(), info.abbreviation(), add);
        }
    }
    for change in zone.following(first) {
        let (offset, summer) = (change.offset(), change.dst().is_dst());
        // The last entry of the database of a zone may be no change at all.
        if offset != former {
            observance(change.timestamp(), former, offset, summer, change.abbreviation(), add);
        }
        former = offset;
        if change.timestamp() > last {
            break;
        }
    }
    add(&Property::new("END", "VTIMEZONE"));
}

fn observance(
    from: Timestamp,
    before: Offset,
    after: Offset,
    is_summer: bool,
    name: &str,
    add: &mut dyn FnMut(&Property),
) {
    let kind = if is_summer { "DAYLIGHT" } else { "STANDARD" };
    // The hour of a change is told by the clock that was valid before it.
    let local: DateTime = before.to_datetime(from);
    add(&Property::new("BEGIN", kind));
    add(&Property::new("DTSTART", local.strftime("%Y%m%dT%H%M%S").to_string()));
    add(&Property::new("TZOFFSETFROM", written(before)));
    add(&Property::new("TZOFFSETTO", written(after)));
    add(&Property::new("TZNAME", name));
    add(&Property::new("END", kind));
}

/// `+0100`
fn written(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", seconds.abs() / 3600, seconds.abs() / 60 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(name: &str, first: &str, last: &str) -> Vec<String> {
        let zone = TimeZone::get(name).expect("a zone");
        let moment = |text: &str| text.parse::<Timestamp>().expect("a moment");
        let mut lines = Vec::new();
        write(&zone, name, moment(first), moment(last), &mut |property| {
            lines.push(format!("{}:{}", property.key(), property.value()));
        });
        lines
    }

    #[test]
    fn paris_in_december_has_the_winter_before_and_the_summer_after() {
        let lines = lines("Europe/Paris", "2026-12-03T17:30:00Z", "2026-12-03T19:30:00Z");
        let expected = [
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Paris",
            "BEGIN:STANDARD",
            "DTSTART:20261025T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:20270328T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_zone_without_changes_has_one_observance() {
        let lines = lines("Pacific/Port_Moresby", "2026-12-03T17:30:00Z", "2026-12-03T19:30:00Z");
        assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:")).count(), 2, "{lines:?}");
        assert!(lines.contains(&"TZOFFSETTO:+1000".to_owned()));
    }
}
