//! Dates as sources give them: a year, a month or a day of the Gregorian calendar (ISO 8601, 4.1.2).

use std::fmt;

/// A whole or partial date. Ordered by its first day; of two that begin together the less precise comes first.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Date {
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Date {
    /// A whole date; `None` if the calendar has no such day.
    pub fn day(year: i16, month: u8, day: u8) -> Option<Self> {
        let (month_number, day_number) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        jiff::civil::Date::new(year, month_number, day_number).ok()?;
        Some(Self { year, month: Some(month), day: Some(day) })
    }

    /// Reads `2016`, `2016-12` or `2016-12-03`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        if !text.is_ascii() || parts.iter().any(|part| !part.bytes().all(|byte| byte.is_ascii_digit())) {
            return None;
        }
        let year: i16 = parts.first()?.parse().ok()?;
        match widths.as_slice() {
            [4] => Some(Self { year, month: None, day: None }),
            [4, 2] => {
                let month = parts[1].parse().ok()?;
                (1..=12).contains(&month).then_some(Self { year, month: Some(month), day: None })
            }
            [4, 2, 2] => Self::day(year, parts[1].parse().ok()?, parts[2].parse().ok()?),
            _ => None,
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, if it is known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, if it is known.
    pub fn day_of_month(self) -> Option<u8> {
        self.day
    }

    /// The first day that the date may mean.
    pub fn first_day(self) -> Date {
        Date { year: self.year, month: Some(self.month.unwrap_or(1)), day: Some(self.day.unwrap_or(1)) }
    }

    /// The last day that the date may mean: a deadline « 2027-06 » ends on 30 June.
    pub fn last_day(self) -> Date {
        if self.day.is_some() {
            return self;
        }
        let month = self.month.unwrap_or(12);
        let day = (28..=31).rev().find_map(|day| Date::day(self.year, month, day));
        day.expect("every month has a 28th day")
    }

    /// The day after the last day; `None` at the end of the calendar.
    pub fn day_after(self) -> Option<Date> {
        let last = self.last_day();
        let (month, day) = (last.month?, last.day?);
        let civil = jiff::civil::Date::new(last.year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        let next = civil.tomorrow().ok()?;
        Date::day(next.year(), u8::try_from(next.month()).ok()?, u8::try_from(next.day()).ok()?)
    }

    /// Day of the week, 1 for Monday to 7 (ISO 8601, 4.2.2); `None` for a partial date.
    pub fn weekday(self) -> Option<u8> {
        u8::try_from(self.civil()?.weekday().to_monday_one_offset()).ok()
    }

    /// Days from this day to another, negative if that is before; `None` where one of them names no day.
    pub fn days_to(self, other: Date) -> Option<i32> {
        Some(self.civil()?.until(other.civil()?).ok()?.get_days())
    }

    /// How many days another whole date comes after this one; `None` for partial dates and for an earlier one.
    pub fn days_until(self, other: Date) -> Option<usize> {
        usize::try_from(self.days_to(other)?).ok()
    }

    /// The day some days before the first day; `None` at the beginning of the calendar.
    pub fn days_before(self, days: u16) -> Option<Date> {
        let before = self.first_day().civil()?.checked_sub(jiff::Span::new().days(i64::from(days))).ok()?;
        Date::day(before.year(), u8::try_from(before.month()).ok()?, u8::try_from(before.day()).ok()?)
    }

    fn civil(self) -> Option<jiff::civil::Date> {
        jiff::civil::Date::new(self.year, i8::try_from(self.month?).ok()?, i8::try_from(self.day?).ok()?).ok()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_are_read_and_impossible_ones_are_not() {
        for text in ["2016", "2016-12", "2024-02-29"] {
            assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
        for text in ["2023-02-29", "2016-13", "2016-1", "16-12-01", "2016/12/01", "+201", "2016-12-01T10:00", ""] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_counted_between_whole_dates_only() {
        let date = |text| Date::parse(text).expect("a date");
        assert_eq!(date("2026-06-06").days_to(date("2026-10-02")), Some(118));
        assert_eq!(date("2024-03-01").days_to(date("2024-02-28")), Some(-2));
        assert_eq!(date("2026-10-02").days_until(date("2026-06-06")), None);
        assert_eq!(date("2026-06").days_to(date("2026-10-02")), None);
        assert_eq!(date("2027-03-01").days_before(30), Some(date("2027-01-30")));
        assert_eq!(date("2026-12-03").weekday(), Some(4));
    }

    #[test]
    fn a_deadline_of_a_month_ends_with_the_month() {
        let deadline = Date::parse("2024-02").map(|date| (date.last_day().to_string(), date.day_after()));
        assert_eq!(deadline, Some(("2024-02-29".to_owned(), Date::day(2024, 3, 1))));
    }
}
