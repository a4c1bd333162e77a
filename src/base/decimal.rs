//! Exact numbers as people write them: `12 345,6` is 12345.6, and 0.1 three times is 0.3.

use std::{cmp::Ordering, fmt, iter::Sum, ops::Add};

/// Most digits of a number that is read: more are a telephone number or a mistake.
const MOST_DIGITS: usize = 15;

/// An exact decimal number of at most 15 digits.
#[derive(Copy, Clone, Debug)]
pub struct Decimal {
    /// All digits, as a whole number.
    digits: i64,
    /// How many of them stand behind the decimal mark.
    places: u32,
}

impl Decimal {
    /// Zero.
    pub const ZERO: Decimal = Decimal { digits: 0, places: 0 };

    /// Reads a number: Latin digits, a comma or a point as decimal mark, spaces between groups of three digits, a hyphen or
    /// U+2212 as minus. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let unsigned = text.strip_prefix(['-', '\u{2212}']);
        let (whole, fraction) = match unsigned.unwrap_or(text).split_once([',', '.']) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned.unwrap_or(text), None),
        };
        let mut digits = String::new();
        for (index, group) in whole.split(is_group_space).enumerate() {
            let is_sound = if index == 0 { !group.is_empty() } else { group.len() == 3 };
            if !is_sound || (index == 1 && digits.len() > 3) || !group.bytes().all(|it| it.is_ascii_digit()) {
                return None;
            }
            digits.push_str(group);
        }
        let fraction = fraction.map_or(Some(""), |digits| {
            (!digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit())).then_some(digits)
        })?;
        digits.push_str(fraction);
        if digits.len() > MOST_DIGITS {
            return None;
        }
        let digits: i64 = digits.parse().ok()?;
        let places = u32::try_from(fraction.len()).ok()?;
        Some(Self { digits: if unsigned.is_some() { -digits } else { digits }, places })
    }

    /// The number nearest to a measured one, with so many places.
    pub fn rounded(value: f64, places: u32) -> Self {
        Self { digits: (value * 10f64.powi(places.cast_signed())).round() as i64, places }
    }

    /// How many digits stand behind the decimal mark.
    pub fn places(self) -> u32 {
        self.places
    }

    /// All digits with so many places, as a whole number: 12.5 in two places is 1250. `None` for a number with more places.
    pub fn scaled(self, places: u32) -> Option<i64> {
        if places < self.places {
            return None;
        }
        i64::try_from(self.at(places)).ok()
    }

    /// True below zero.
    pub fn is_negative(self) -> bool {
        self.digits < 0
    }

    /// The nearest binary number, to draw with.
    pub fn to_f64(self) -> f64 {
        self.digits as f64 / 10f64.powi(self.places.cast_signed())
    }

    /// All digits with `places` of them behind the mark; at least as many as it has.
    fn at(self, places: u32) -> i128 {
        i128::from(self.digits) * 10i128.pow(places - self.places)
    }
}

impl Add for Decimal {
    type Output = Decimal;

    fn add(self, other: Decimal) -> Decimal {
        let places = self.places.max(other.places);
        let sum = self.at(places) + other.at(places);
        let narrow = |sum: i128| i64::try_from(sum).unwrap_or(if sum < 0 { i64::MIN } else { i64::MAX });
        Decimal { digits: narrow(sum), places }
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Decimal>>(numbers: I) -> Decimal {
        numbers.fold(Decimal::ZERO, Add::add)
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Decimal) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        let places = self.places.max(other.places);
        self.at(places).cmp(&other.at(places))
    }
}

/// With a point, without groups: `-1234.5`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let digits = self.digits.unsigned_abs();
        let unit = 10u64.pow(self.places);
        match self.places {
            0 => write!(f, "{sign}{digits}"),
            places => write!(f, "{sign}{}.{:0width$}", digits / unit, digits % unit, width = places as usize),
        }
    }
}

fn is_group_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        Decimal::parse(text).map(|number| number.to_string())
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let cases = [
            ("42", "42"),
            (" 0 ", "0"),
            ("3,50", "3.50"),
            ("3.5", "3.5"),
            ("-0,05", "-0.05"),
            ("\u{2212}12", "-12"),
            ("1 234 567,8", "1234567.8"),
            ("12\u{a0}345", "12345"),
            ("12\u{202f}345", "12345"),
            ("007", "7"),
        ];
        for (text, number) in cases {
            assert_eq!(read(text).as_deref(), Some(number), "{text}");
        }
    }

    #[test]
    fn what_may_mean_two_things_is_no_number() {
        for text in
            ["", "-", "a", "1e5", "12 34", "1234 567", "1.234,5", "1,", ",5", "5 %", "+5", "٤٢", "1234567890123456"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn sums_and_orders_are_exact() {
        let number = |text: &str| Decimal::parse(text).expect("a number");
        let sum: Decimal = ["0,1", "0,1", "0,10"].into_iter().map(number).sum();
        assert_eq!(sum, number("0,3"));
        assert!(number("2") > number("1,99") && number("-2") < number("-1,99"));
        assert_eq!(Decimal::rounded(61.25, 1).to_string(), "61.3");
    }
}
