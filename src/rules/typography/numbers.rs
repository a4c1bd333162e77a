//! Numbers, dates and telephone numbers that voices garble.

use super::Slip;
use crate::{
    base::roman,
    model::{date::Date, date_words::FRENCH_MONTHS},
    rules::passages::{is_in_address, words},
};

/// Endings of ordinals after a Roman numeral, the longest first.
const ENDINGS: &[&str] = &["ième", "ieme", "ème", "eme", "er", "re", "e", "ᵉ"];

/// `XXIe`: voices spell the letters. `21ème` speaks.
pub fn roman_ordinals(text: &str) -> Vec<Slip> {
    let found = words(text).filter_map(|(range, word)| {
        let (numeral, _) = ENDINGS.iter().find_map(|end| Some((word.strip_suffix(end)?, end)))?;
        // « Le », « Ce », « Me » are words: only these three letters make a numeral here.
        let is_numeral = !numeral.is_empty() && numeral.chars().all(|it| matches!(it, 'I' | 'V' | 'X'));
        let number = roman::number(numeral).filter(|_| is_numeral)?;
        let text = if number == 1 { "1er".to_owned() } else { format!("{number}ème") };
        Some(Slip { range, text })
    });
    found.collect()
}

/// `6ᵉ` in a letter of its own, `Ⅳ` in one sign: voices skip them or say a code.
pub fn raised_letters(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (at, character) in text.char_indices() {
        let better = match character {
            'ᵉ' if text[..at].ends_with(|it: char| it.is_ascii_digit()) => "ème".to_owned(),
            'Ⅰ'..='Ⅻ' => (u32::from(character) - u32::from('Ⅰ') + 1).to_string(),
            _ => continue,
        };
        slips.push(Slip { range: at..at + character.len_utf8(), text: better });
    }
    slips
}

/// `03/02/2026`: heard as digits. « 3 février 2026 » is a date for everybody.
pub fn dates(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (at, _) in text.match_indices('/') {
        let start = text[..at].len() - text[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
        let Some((range, date)) = date_at(text, start) else { continue };
        if range.contains(&at) && slips.iter().all(|slip: &Slip| slip.range != range) && !is_in_address(text, at) {
            let day = date
                .day_of_month()
                .map_or_else(String::new, |day| if day == 1 { "1er".into() } else { day.to_string() });
            let month = FRENCH_MONTHS[usize::from(date.month().unwrap_or(1)) - 1];
            slips.push(Slip { range, text: format!("{day} {month} {}", date.year()) });
        }
    }
    slips
}

/// The date of day, month and year that begins at `start`.
fn date_at(text: &str, start: usize) -> Option<(std::ops::Range<usize>, Date)> {
    if text[..start].ends_with(|it: char| it.is_alphanumeric() || it == '/') {
        return None;
    }
    let rest = &text[start..];
    let end = rest.find(|it: char| !it.is_ascii_digit() && it != '/').unwrap_or(rest.len());
    let parts: Vec<&str> = rest[..end].trim_end_matches('/').split('/').collect();
    let [day, month, year] = parts.as_slice() else { return None };
    if year.len() != 4 || day.len() > 2 || month.len() > 2 {
        return None;
    }
    let date = Date::day(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    let length = day.len() + month.len() + year.len() + 2;
    (!rest[length..].starts_with(char::is_alphanumeric)).then_some((start..start + length, date))
}

/// `0320212223`, `03.20.21.22.23`: heard as one number or as a sum. Pairs speak.
pub fn phones(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('0') {
        let start = at + found;
        at = start + 1;
        if text[..start].ends_with(|it: char| it.is_alphanumeric() || matches!(it, '.' | '-' | '/' | '+' | ',' | '_')) {
            continue;
        }
        let Some(length) = phone(&text[start..]) else { continue };
        at = start + length;
        if is_in_address(text, start) {
            continue;
        }
        let digits: Vec<char> = text[start..at].chars().filter(char::is_ascii_digit).collect();
        let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
        slips.push(Slip { range: start..at, text: pairs.join(" ") });
    }
    slips
}

/// The length of ten digits in one piece, or in pairs parted by one and the same sign that is no space.
fn phone(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    if !matches!(bytes.get(1), Some(b'1'..=b'9')) {
        return None;
    }
    let length = if (0..10).all(digit) {
        10
    } else {
        let sign = *bytes.get(2).filter(|sign| matches!(sign, b'.' | b'-' | b'/'))?;
        let is_paired = (0..14).all(|at| if at % 3 == 2 { bytes.get(at) == Some(&sign) } else { digit(at) });
        if !is_paired {
            return None;
        }
        14
    };
    let after = text[length..].chars().next();
    let goes_on = after.is_some_and(|it| it.is_alphanumeric() || matches!(it, '-' | '/' | '_'));
    let is_decimal = after.is_some_and(|it| matches!(it, '.' | ','))
        && text[length + 1..].starts_with(|it: char| it.is_ascii_digit());
    (!goes_on && !is_decimal).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn better(find: fn(&str) -> Vec<Slip>, text: &str) -> Vec<String> {
        find(text).into_iter().map(|slip| slip.text).collect()
    }

    #[test]
    fn roman_ordinals_get_digits() {
        assert_eq!(better(roman_ordinals, "au XXIe siècle, la Ve République, François Ier"), ["21ème", "5ème", "1er"]);
        for text in ["Le Ce De Me", "la 6e rencontre", "XXI", "Xe-bec".get(3..).unwrap_or(""), "Vie"] {
            assert_eq!(better(roman_ordinals, text), [""; 0], "{text}");
        }
        assert_eq!(better(raised_letters, "la 6ᵉ et Ⅳ"), ["ème", "4"]);
    }

    #[test]
    fn dates_and_phones_are_words_and_pairs() {
        assert_eq!(better(dates, "le 03/02/2026 et le 1/12/2026."), ["3 février 2026", "1er décembre 2026"]);
        for text in ["31/02/2026", "et/ou", "32/40", "2026/2027", "https://example.org/03/02/2026", "1/2/3/2026"] {
            assert_eq!(better(dates, text), [""; 0], "{text}");
        }
        assert_eq!(better(phones, "au 0320212223 ou au 03.20.21.22.23."), ["03 20 21 22 23", "03 20 21 22 23"]);
        for text in ["03 20 21 22 23", "n° 03202122234", "0000000180", "0320212223-A", "0,0320212223"] {
            assert_eq!(better(phones, text), [""; 0], "{text}");
        }
    }
}
