//! A number as a report writes it: exact, or masked because few people are counted in it.

use std::sync::Arc;

use crate::base::decimal::Decimal;

/// A figure, with the spelling of its author.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// As written: « 1 250 », « 12,5 », « <5 ».
    pub written: Arc<str>,
    /// What it says.
    pub value: FigureValue,
}

/// What a figure says.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FigureValue {
    /// Thousandths.
    Exact(i64),
    /// Fewer than this, whole.
    Below(i64),
}

impl Figure {
    /// Reads « 1250 », « 1 250 », « 12,5 », « 12.5 », « 120 000 € », « <5 »; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.trim().trim_end_matches(['€', '%']).trim();
        let value = match plain.strip_prefix('<') {
            Some(limit) => FigureValue::Below(thousandths(limit.trim())?),
            None => FigureValue::Exact(thousandths(plain)?),
        };
        Some(Self { written: text.trim().into(), value })
    }

    /// Thousandths of an exact figure.
    pub fn exact(&self) -> Option<i64> {
        match self.value {
            FigureValue::Exact(value) => Some(value),
            FigureValue::Below(_) => None,
        }
    }
}

/// A number in thousandths; `None` for one with more than three places.
fn thousandths(text: &str) -> Option<i64> {
    Decimal::parse(text)?.scaled(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_exact_or_masked() {
        let value = |text: &str| Figure::parse(text).map(|figure| figure.value);
        assert_eq!(value("1 250"), Some(FigureValue::Exact(1_250_000)));
        assert_eq!(value("12,5"), Some(FigureValue::Exact(12_500)));
        assert_eq!(value("120 000 €"), Some(FigureValue::Exact(120_000_000)));
        assert_eq!(value("<5"), Some(FigureValue::Below(5000)));
        for text in ["", "douze", "1,2,3", "1,2345", "--3", "5<", "12 34"] {
            assert_eq!(value(text), None, "{text}");
        }
    }
}
