//! Reads who publishes and by which clock: what calendars, data files and catalogues say of the authority.

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::Organisation;
use crate::base::{
    diagnostic::Diagnostic,
    fields::Fields,
    source::{Span, Spanned},
};

/// The zone of a site that names none.
const TIME_ZONE: &str = "Europe/Paris";

/// `time_zone`, a name of the IANA database (`bad-time-zone`).
pub fn time_zone(fields: &mut Fields) -> TimeZone {
    let written = fields.text("time_zone");
    let name = written.as_ref().map_or(TIME_ZONE, |name| &name.value);
    match (TimeZone::get(name), written) {
        (Ok(zone), _) => zone,
        (Err(_), written) => {
            if let Some(written) = written {
                fields.report(Diagnostic::error("bad-time-zone", written.span).with("value", &written.value));
            }
            TimeZone::UTC
        }
    }
}

/// `[organisation]`: name, SIRET (`bad-siret`), licence of the data.
pub fn organisation(fields: &mut Fields) -> Organisation {
    let Some(mut entry) = fields.fields("organisation") else { return Organisation::default() };
    let siret = entry.text("siret");
    if let Some(siret) = &siret
        && !is_siret(&siret.value)
    {
        entry.report(bad_siret(siret));
    }
    let read = Organisation { name: entry.text("name"), siret, licence: licence(&mut entry) };
    entry.finish().into_iter().for_each(|finding| fields.report(finding));
    read
}

/// An address, so that machines can follow it (`bad-licence`).
fn licence(entry: &mut Fields) -> Option<Spanned<Arc<str>>> {
    let licence = entry.text("licence")?;
    if licence.value.starts_with("https://") || licence.value.starts_with("http://") {
        return Some(licence);
    }
    entry.report(Diagnostic::error("bad-licence", licence.span).with("value", &licence.value));
    None
}

/// A finding about a number that is no SIRET.
pub fn bad_siret(siret: &Spanned<Arc<str>>) -> Diagnostic {
    let span: Span = siret.span;
    Diagnostic::error("bad-siret", span).with("value", &siret.value)
}

/// Fourteen digits whose sum by Luhn is a multiple of ten; La Poste's own establishments add up otherwise (INSEE).
pub fn is_siret(text: &str) -> bool {
    let digits: Vec<u32> =
        text.chars().filter(|character| *character != ' ').filter_map(|it| it.to_digit(10)).collect();
    let is_number = text.chars().all(|character| character.is_ascii_digit() || character == ' ');
    if digits.len() != 14 || !is_number {
        return false;
    }
    let luhn = |(index, digit): (usize, &u32)| match index % 2 {
        0 => digit * 2 / 10 + digit * 2 % 10,
        _ => *digit,
    };
    let sum: u32 = digits.iter().enumerate().map(luhn).sum();
    let is_la_poste = digits[..9] == [3, 5, 6, 0, 0, 0, 0, 0, 0];
    sum.is_multiple_of(10) || (is_la_poste && digits.iter().sum::<u32>().is_multiple_of(5))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_siret_has_its_key() {
        assert!(is_siret("73282932000074") && is_siret("732 829 320 00074"));
        assert!(is_siret("35600000049837"));
        assert!(!is_siret("73282932000075") && !is_siret("7328293200007") && !is_siret("7328293200007x"));
    }
}
