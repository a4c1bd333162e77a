//! A number as a report writes it: exact, or masked because few people are counted in it.

use std::sync::Arc;

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

/// A decimal number in thousandths; spaces part thousands.
fn thousandths(text: &str) -> Option<i64> {
    let (negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let is_space = |character: char| matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let digits: String = text.chars().filter(|character| !is_space(*character)).collect();
    let (whole, part) = digits.split_once([',', '.']).unwrap_or((&digits, ""));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || part.len() > 3 || !is_number(whole) || !is_number(part) || text.starts_with(is_space) {
        return None;
    }
    let thousandths: i64 = format!("{part:0<3}").parse().ok()?;
    let value = whole.parse::<i64>().ok()?.checked_mul(1000)?.checked_add(thousandths)?;
    Some(if negative { -value } else { value })
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
        for text in ["", "douze", "1,2,3", "1,2345", "--3", "5<"] {
            assert_eq!(value(text), None, "{text}");
        }
    }
}
