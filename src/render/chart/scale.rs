//! Steps of an axis that people can count in: 1, 2 or 5 times a power of ten.

use crate::base::decimal::Decimal;

/// About how many steps an axis has.
const STEPS: f64 = 4.0;

/// An axis.
#[derive(Clone, PartialEq, Debug)]
pub struct Scale {
    /// Its least value.
    pub least: f64,
    /// Its greatest value.
    pub most: f64,
    /// Its marks, from the least.
    pub marks: Vec<Decimal>,
}

impl Scale {
    /// An axis for values between two. It begins at zero, unless all that changes would be lost at its far end.
    pub fn of(least: f64, most: f64) -> Self {
        let is_flat = least > 0.0 && (most - least) < most * 0.4 && most > least;
        let (least, most) = if is_flat { (least, most) } else { (least.min(0.0), most.max(0.0)) };
        let range = if most > least { most - least } else { 1.0 };
        let (step, places) = step(range / STEPS);
        let first = (least / step + 1e-9).floor() as i64;
        let last = ((least + range) / step - 1e-9).ceil() as i64;
        let marks = (first..=last).map(|count| Decimal::rounded(count as f64 * step, places)).collect();
        Self { least: first as f64 * step, most: last as f64 * step, marks }
    }

    /// Where a value stands on it, from 0 to 1.
    pub fn place(&self, value: f64) -> f64 {
        (value - self.least) / (self.most - self.least)
    }
}

/// The step next above a length, and how many digits it has behind the mark.
fn step(length: f64) -> (f64, u32) {
    let power = length.log10().floor();
    let unit = 10f64.powf(power);
    let (factor, power) = match length / unit {
        ..=1.000001 => (1.0, power),
        ..=2.000001 => (2.0, power),
        ..=5.000001 => (5.0, power),
        _ => (1.0, power + 1.0),
    };
    (factor * 10f64.powf(power), if power < 0.0 { -power as u32 } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(least: f64, most: f64) -> Vec<String> {
        Scale::of(least, most).marks.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn steps_are_one_two_or_five() {
        assert_eq!(marks(3.0, 84.0), ["0", "50", "100"]);
        assert_eq!(marks(0.0, 8.0), ["0", "2", "4", "6", "8"]);
        assert_eq!(marks(0.0, 0.7), ["0.0", "0.2", "0.4", "0.6", "0.8"]);
        assert_eq!(marks(-30.0, 40.0), ["-40", "-20", "0", "20", "40"]);
        assert_eq!(marks(1200.0, 480_000.0), ["0", "200000", "400000", "600000"]);
        assert_eq!(marks(0.0, 0.0), ["0.0", "0.5", "1.0"]);
    }

    #[test]
    fn small_changes_of_large_numbers_are_seen() {
        assert_eq!(marks(94.0, 97.0), ["94", "95", "96", "97"]);
        assert_eq!(marks(5.0, 5.0), ["0", "2", "4", "6"]);
    }

    #[test]
    fn values_have_their_place() {
        let scale = Scale::of(0.0, 80.0);
        assert!((scale.place(20.0) - 0.25).abs() < 1e-9);
    }
}
