//! How long something may take, in the words of a charter or a contract: « 4 mois », « 120 jours », `P4M`.

use jiff::{Span, civil};

use super::date::Date;

/// A span of the calendar: a month is a month, however long.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Duration {
    /// Months; a year is twelve.
    pub months: u16,
    /// Days; a week is seven.
    pub days: u16,
}

/// Words for a unit, without accents and capitals, with its months and its days.
const UNITS: &[(&[&str], u16, u16)] = &[
    (&["an", "ans", "annee", "annees", "year", "years", "jaar", "jaren", "y", "snh", "snwt"], 12, 0),
    (&["mois", "month", "months", "maand", "maanden", "m", "shhr"], 1, 0),
    (&["semaine", "semaines", "week", "weeks", "weken", "w"], 0, 7),
    (&["jour", "jours", "day", "days", "dag", "dagen", "j", "d"], 0, 1),
];

impl Duration {
    /// Reads « 4 mois », « 1 an », « 16 weeks », `P4M`, `P120D`; words around them (« au plus ») are allowed, a second number is not.
    pub fn parse(text: &str) -> Option<Self> {
        let folded = deunicode::deunicode(text).to_lowercase();
        if let Some(iso) = folded.strip_prefix('p') {
            let (digits, unit) = iso.split_at(iso.find(|character: char| !character.is_ascii_digit())?);
            return Self::of(digits, unit);
        }
        let mut numbers = folded.match_indices(|character: char| character.is_ascii_digit()).map(|(at, _)| at);
        let start = numbers.next()?;
        let rest = &folded[start..];
        let (digits, rest) = rest.split_at(rest.find(|character: char| !character.is_ascii_digit())?);
        let unit = rest.trim_start();
        let unit = &unit[..unit.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(unit.len())];
        let is_single = numbers.all(|at| at < start + digits.len());
        Self::of(digits, unit).filter(|_| is_single)
    }

    fn of(digits: &str, unit: &str) -> Option<Self> {
        let count: u16 = digits.parse().ok().filter(|count| (1..=4000).contains(count))?;
        let (_, months, days) = UNITS.iter().find(|(words, _, _)| words.contains(&unit))?;
        Some(Self { months: months.checked_mul(count)?, days: days.checked_mul(count)? })
    }

    /// The last day of the span that begins the day after `from` ends; `None` past the end of the calendar.
    pub fn after(self, from: Date) -> Option<Date> {
        let last = from.last_day();
        let (month, day) = (i8::try_from(last.month()?).ok()?, i8::try_from(last.day_of_month()?).ok()?);
        let start = civil::Date::new(last.year(), month, day).ok()?;
        let span = Span::new().months(i64::from(self.months)).days(i64::from(self.days));
        let end = start.checked_add(span).ok()?;
        Date::day(end.year(), u8::try_from(end.month()).ok()?, u8::try_from(end.day()).ok()?)
    }

    /// True if this span is longer than another; a month counts as 30 days and a half.
    pub fn is_longer_than(self, other: Duration) -> bool {
        let half_days = |it: Duration| u32::from(it.months) * 61 + u32::from(it.days) * 2;
        half_days(self) > half_days(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_in_words_and_in_iso() {
        let months = |months| Some(Duration { months, days: 0 });
        let days = |days| Some(Duration { months: 0, days });
        for (text, expected) in [
            ("4 mois", months(4)),
            ("P4M", months(4)),
            ("1 an", months(12)),
            ("dans les 6 mois au plus", months(6)),
            ("120 jours", days(120)),
            ("2 weken", days(14)),
            ("bientôt", None),
            ("2 à 4 mois", None),
            ("0 mois", None),
            ("", None),
            ("12", None),
        ] {
            assert_eq!(Duration::parse(text), expected, "{text}");
        }
    }

    #[test]
    fn a_month_ends_where_the_calendar_says() {
        let date = |text| Date::parse(text).expect("a date");
        assert_eq!(Duration { months: 1, days: 0 }.after(date("2026-01-31")), Some(date("2026-02-28")));
        assert_eq!(Duration { months: 0, days: 30 }.after(date("2026-06")), Some(date("2026-07-30")));
    }
}
