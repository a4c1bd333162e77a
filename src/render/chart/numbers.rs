//! Numbers as a language writes them (Unicode CLDR, through ICU4X), in Latin digits, as all others of our pages.

use icu_decimal::{DecimalFormatter, input};
use icu_locale_core::Locale;

use crate::base::{decimal::Decimal, lang::Lang};

/// Writes numbers.
pub struct Numbers(Option<DecimalFormatter>);

impl Numbers {
    /// For a language; numbers of one that nobody knows stay as they are.
    pub fn of(lang: &Lang) -> Self {
        let locale = format!("{}-u-nu-latn", lang.tag()).parse::<Locale>().ok();
        Self(locale.and_then(|locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok()))
    }

    /// The number, with ordinary spaces between groups of digits where the language has spaces there: others are heard as the
    /// end of a number.
    pub fn format(&self, number: Decimal) -> String {
        let written = number.to_string();
        let (Some(formatter), Ok(number)) = (&self.0, written.parse::<input::Decimal>()) else { return written };
        formatter.format(&number).to_string().replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_marks() {
        let cases = [("fr", "-12 345,60"), ("en", "-12,345.60"), ("nl", "-12.345,60"), ("ar", "\u{200e}-12,345.60")];
        for (tag, expected) in cases {
            let number = Decimal::parse("-12345.60").expect("a number");
            assert_eq!(Numbers::of(&Lang::parse(tag).expect("a tag")).format(number), expected, "{tag}");
        }
    }
}
