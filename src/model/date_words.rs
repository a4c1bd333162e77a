//! Dates and hours as people write them: « 3 décembre 2026, 18 h 30 », “3 December 2026”, « juin 2027 ».

use super::{date::Date, moment::Moment};

/// Months in French, English and Dutch, without accents; three letters and a full stop are enough where they are clear.
const MONTHS: [&[&str]; 12] = [
    &["janvier", "january", "januari", "janv", "jan"],
    &["fevrier", "february", "februari", "fevr", "feb"],
    &["mars", "march", "maart", "mar", "mrt"],
    &["avril", "april", "avr", "apr"],
    &["mai", "may", "mei"],
    &["juin", "june", "juni", "jun"],
    &["juillet", "july", "juli", "juil", "jul"],
    &["aout", "august", "augustus", "aug"],
    &["septembre", "september", "sept", "sep"],
    &["octobre", "october", "oktober", "oct", "okt"],
    &["novembre", "november", "nov"],
    &["decembre", "december", "dec"],
];

/// The months as French writes them.
pub const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// Weekdays in French, English and Dutch, from Monday on; three letters and a full stop are enough.
const WEEKDAYS: [&[&str]; 7] = [
    &["lundi", "monday", "maandag", "lun", "mon", "ma"],
    &["mardi", "tuesday", "dinsdag", "mar", "tue", "di"],
    &["mercredi", "wednesday", "woensdag", "mer", "wed", "wo"],
    &["jeudi", "thursday", "donderdag", "jeu", "thu", "do"],
    &["vendredi", "friday", "vrijdag", "ven", "fri", "vr"],
    &["samedi", "saturday", "zaterdag", "sam", "sat", "za"],
    &["dimanche", "sunday", "zondag", "dim", "sun", "zo"],
];

/// The date that a text is, in ISO 8601, in words or in numbers (`03/12/2026`: the day first, as all of Europe writes it); `None` if it is
/// anything else, or if it names another weekday than that of its day.
pub fn date(text: &str) -> Option<Date> {
    if let Some(date) = Date::parse(text.trim()) {
        return Some(date);
    }
    let (weekday, words) = words(text);
    let date = in_words(&words)?;
    match weekday {
        Some(name) if !WEEKDAYS[weekday_of(date)?].contains(&&*name) => None,
        _ => Some(date),
    }
}

/// What is wrong with a day that reads like one.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Slip {
    /// It is another weekday: how many days after Monday it is.
    Weekday(Date, usize),
    /// Its month has fewer days.
    Day,
}

/// Why a text that names a day, with its hours or without, is none.
pub fn slip(text: &str) -> Option<Slip> {
    let folded = deunicode::deunicode(text).to_lowercase();
    let read = |text: &str| date(text).or_else(|| span(text).map(|(start, _)| start.date()));
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    let is_weekday = |word: &str| WEEKDAYS.iter().any(|names| names.contains(&word.trim_end_matches(['.', ','])));
    if let Some(at) = words.iter().position(|word| is_weekday(word) && month_of(word).is_none()) {
        words.remove(at);
        if let Some(day) = read(&words.join(" ")) {
            return weekday_of(day).map(|weekday| Slip::Weekday(day, weekday));
        }
    }
    // The first number is the day in the languages that are read here.
    let at = words.iter().position(|word| matches!(day_of(word), Some(29..=31)))?;
    words[at] = "28";
    read(&words.join(" ")).map(|_| Slip::Day)
}

/// Days since Monday.
fn weekday_of(date: Date) -> Option<usize> {
    let (month, day) = (i8::try_from(date.month()?).ok()?, i8::try_from(date.day_of_month()?).ok()?);
    let day = jiff::civil::Date::new(date.year(), month, day).ok()?;
    usize::try_from(day.weekday().to_monday_zero_offset()).ok()
}

fn in_words(words: &[String]) -> Option<Date> {
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [month, year] => Date::parse(&format!("{}-{:02}", year_of(year)?, month_of(month)?)),
        [day, month, year] if month_of(month).is_some() => {
            Date::parse(&format!("{}-{:02}-{:02}", year_of(year)?, month_of(month)?, day_of(day)?))
        }
        // « March 3, 2026 », as it is written in the United States.
        [month, day, year] if month_of(month).is_some() => {
            Date::parse(&format!("{}-{:02}-{:02}", year_of(year)?, month_of(month)?, day_of(day)?))
        }
        [numbers] => {
            let mut parts = numbers.split(['/', '.']);
            let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
            let is_number = |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
            let is_date = is_number(day) && is_number(month) && parts.next().is_none();
            is_date.then(|| Date::parse(&format!("{}-{month:0>2}-{day:0>2}", year_of(year)?))).flatten()
        }
        _ => None,
    }
}

/// The moment that a text is: a day in words or ISO 8601, then an hour (`18 h 30`, `18h`, `18:30`).
pub fn moment(text: &str) -> Option<Moment> {
    if let Some(moment) = Moment::parse(text.trim()) {
        return Some(moment);
    }
    let folded = deunicode::deunicode(text).to_lowercase();
    let (day, clock) = split_clock(&folded)?;
    let day = date(
        day.trim_end_matches([' ', ',', '-']).trim_end_matches(" a").trim_end_matches(" at").trim_end_matches(" om"),
    )?;
    let (hour, minute) = clock_of(clock)?;
    Moment::new(day.day_of_month().map(|_| day)?, hour, minute)
}

/// Words that stand before the first of two hours, folded.
const FROM: &[&str] = &["de ", "du ", "from ", "van ", "entre ", "between ", "tussen "];

/// Words and signs that stand between two hours, folded.
const TO: &[&str] =
    &[" jusqu'a ", " until ", " till ", " tot ", " to ", " et ", " and ", " en ", " a ", "->", "--", "-"];

/// The last hour of the night at which an evening may end on the day after.
const NIGHT: u8 = 6;

/// Reads a day with its hours: `3 décembre 2026, de 18 h 30 à 20 h`, `3 December 2026, 6.30 to 8 pm`; or with its beginning alone, as
/// [`moment`] does. An end before the beginning is one of the next day, up to six in the morning.
pub fn span(text: &str) -> Option<(Moment, Option<Moment>)> {
    if let Some(start) = moment(text) {
        return Some((start, None));
    }
    let folded = deunicode::deunicode(text).to_lowercase();
    let (day, clock) = split_clock(&folded)?;
    let day = date(day.trim_end_matches([' ', ',', '-', '(']))?;
    let (start, end) = two_clocks(clock)?;
    let starts = Moment::new(day.day_of_month().map(|_| day)?, start.0, start.1)?;
    let last = match end > start {
        true => day,
        false if end != start && end.0 <= NIGHT => day.day_after()?,
        false => return None,
    };
    Some((starts, Some(Moment::new(last, end.0, end.1)?)))
}

/// Two hours: `de 18 h 30 à 20 h`, `18h30-20h`, `6.30 to 8 pm`, `18-20 h`.
fn two_clocks(text: &str) -> Option<((u8, u8), (u8, u8))> {
    let text = text.trim_matches([' ', ',', ';', '-', '(', ')']);
    let text = FROM.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    TO.iter().find_map(|word| {
        let (first, second) = text.split_once(word)?;
        let (first, second) = (first.trim(), second.trim());
        let is_bare = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        // « 18-20 h », “6 to 8 pm”: the word after the second hour is said for both.
        if is_bare(first) && is_bare(second) {
            return None;
        }
        let clock = |part: &str| if is_bare(part) { clock_of(&format!("{part} h")) } else { clock_of(part) };
        let (start, end) = (clock(first)?, clock(second)?);
        let later = (start.0.saturating_add(12), start.1);
        let shares = says_half(second) && !says_half(first) && later.0 < 24 && later < end;
        Some((if shares { later } else { start }, end))
    })
}

/// Words between an hour and its minutes.
const HOUR: &[&str] = &["h", "heure", "heures", "hour", "hours", "uur", "u"];

/// True if a second number is minutes: « 18 h à 20 h » and « 18-20 h » are two hours, and not twenty past six.
fn is_one_hour(text: &str) -> bool {
    let rest = text.trim_start_matches(|character: char| !character.is_ascii_digit());
    let rest = rest.trim_start_matches(|character: char| character.is_ascii_digit());
    let Some(next) = rest.find(|character: char| character.is_ascii_digit()) else { return true };
    let between = &rest[..next];
    let mut words = between.split(|character: char| !character.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    !between.contains('-') && words.all(|word| HOUR.contains(&word))
}

/// True if an hour says which half of the day it is of.
fn says_half(text: &str) -> bool {
    let text = text.replace("p.m", "pm").replace("a.m", "am");
    let mut words = text.split(|character: char| !character.is_ascii_alphabetic());
    words.any(|word| AFTER_NOON.contains(&word) || BEFORE_NOON.contains(&word))
}

/// Parts « 3 decembre 2026, 18 h 30 » before the hour: after the four digits of the year.
fn split_clock(text: &str) -> Option<(&str, &str)> {
    let bytes = text.as_bytes();
    let year = (0..bytes.len().saturating_sub(3)).find(|at| {
        let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        (0..4).all(|offset| is_digit(at + offset)) && !is_digit(at + 4) && (*at == 0 || !is_digit(at - 1))
    })?;
    // An ISO date goes on after its year.
    let rest = text[year + 4..].find(|character: char| !character.is_ascii_digit() && character != '-')?;
    Some(text.split_at(year + 4 + rest))
}

/// Words that put an hour after noon, in French, English and Dutch, without accents.
const AFTER_NOON: &[&str] = &["pm", "soir", "apres", "evening", "afternoon", "avonds", "middags", "namiddags"];
/// Words that put it before noon.
const BEFORE_NOON: &[&str] = &["am", "matin", "morning", "ochtends", "morgens", "voormiddags"];
/// Words that stand around an hour and do not change it; `midi` here is that of « après-midi ».
const AROUND: &[&str] = &[
    "a", "at", "om", "de", "du", "l", "in", "the", "s", "h", "heure", "heures", "hour", "hours", "o", "clock", "uur",
    "u", "min", "minutes", "midi",
];

/// `18 h 30`, `18h`, `18:30`, `6.30 p.m.`, `6 h du soir`, `noon`: hour and minute. A word that is not known here may mean another hour: the text
/// is refused then. So is midnight, which belongs to two days.
fn clock_of(text: &str) -> Option<(u8, u8)> {
    let text = text.replace("p.m", "pm").replace("a.m", "am");
    let words = || text.split(|character: char| !character.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    let says = |known: &[&str]| words().any(|word| known.contains(&word));
    let mut numbers = text.split(|character: char| !character.is_ascii_digit()).filter(|part| !part.is_empty());
    let Some(hour) = numbers.next() else {
        return says(&["midi", "noon"]).then_some((12, 0)).filter(|_| words().count() <= 2);
    };
    let hour: u8 = hour.parse().ok()?;
    if !is_one_hour(&text) {
        return None;
    }
    let minute: u8 = numbers.next().map_or(Some(0), |part| part.parse().ok())?;
    let known = |word: &str| [AFTER_NOON, BEFORE_NOON, AROUND].iter().any(|list| list.contains(&word));
    let is_clock = text.contains([':', '.']) || words().any(|word| !["a", "at", "om", "de"].contains(&word));
    if numbers.next().is_some() || !is_clock || !words().all(known) {
        return None;
    }
    match (hour, says(AFTER_NOON), says(BEFORE_NOON)) {
        (_, true, true) | (13.., _, true) => None,
        (12, _, true) => Some((0, minute)),
        (0..12, true, _) => Some((hour + 12, minute)),
        _ => Some((hour, minute)),
    }
}

/// The weekday of a date in words, and its other words without the small ones.
fn words(text: &str) -> (Option<String>, Vec<String>) {
    let folded = deunicode::deunicode(text).to_lowercase();
    let parts = folded
        .split(|character: char| character.is_whitespace() || character == ',')
        .map(|part| part.trim_end_matches('.'));
    let is_word = |part: &&str| !part.is_empty() && !["le", "the", "de", "op", "of"].contains(part);
    let mut words: Vec<String> = parts.filter(is_word).map(ToOwned::to_owned).collect();
    let is_weekday = words.first().is_some_and(|first| WEEKDAYS.iter().any(|names| names.contains(&&**first)));
    // « mar. 2027 » is March, and « mar. 3 mars 2027 » a Tuesday.
    let weekday = (is_weekday && [2, 4].contains(&words.len()) && (words.len() == 4 || month_of(&words[0]).is_none()))
        .then(|| words.remove(0));
    (weekday, words)
}

fn month_of(word: &str) -> Option<usize> {
    MONTHS.iter().position(|names| names.contains(&word)).map(|index| index + 1)
}

fn day_of(word: &str) -> Option<u8> {
    word.trim_end_matches("er")
        .trim_end_matches("st")
        .trim_end_matches("nd")
        .trim_end_matches("rd")
        .trim_end_matches("th")
        .parse()
        .ok()
}

fn year_of(word: &str) -> Option<&str> {
    (word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_words() {
        let iso = |text| date(text).map(|date| date.to_string());
        for (text, expected) in [
            ("30 juin 2027", Some("2027-06-30")),
            ("1er mars 2027", Some("2027-03-01")),
            ("jeudi 3 décembre 2026", Some("2026-12-03")),
            ("juin 2027", Some("2027-06")),
            ("3 December 2026", Some("2026-12-03")),
            ("March 3, 2026", Some("2026-03-03")),
            ("Mar. 3rd, 2026", Some("2026-03-03")),
            ("2027-06", Some("2027-06")),
            ("03/12/2026", Some("2026-12-03")),
            ("jeudi 3/12/2026", Some("2026-12-03")),
            ("3.12.2026", Some("2026-12-03")),
            ("mar. 1er déc. 2026", Some("2026-12-01")),
            ("vendredi 3 décembre 2026", None),
            ("friday 3/12/2026", None),
            ("vers 3 décembre 2026", None),
            ("13/31/2026", None),
            ("31 juin 2027", None),
            ("bientôt", None),
            ("", None),
        ] {
            assert_eq!(iso(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_day_that_is_none_is_told_why() {
        let third = Date::day(2026, 12, 3).expect("a day");
        assert_eq!(slip("vendredi 3 décembre 2026, 18 h 30"), Some(Slip::Weekday(third, 3)));
        assert_eq!(slip("Friday 3 December 2026"), Some(Slip::Weekday(third, 3)));
        assert_eq!(slip("29 février 2027, 10 h"), Some(Slip::Day));
        assert_eq!(slip("31 avril 2027"), Some(Slip::Day));
        assert_eq!(slip("bientôt"), None);
        assert_eq!(slip("le 3"), None);
    }

    #[test]
    fn moments_are_read_in_words() {
        let iso = |text| moment(text).map(|moment| moment.to_string());
        for (text, expected) in [
            ("3 décembre 2026, 18 h 30", Some("2026-12-03T18:30")),
            ("le jeudi 3 décembre 2026 à 18h", Some("2026-12-03T18:00")),
            ("2026-12-03 18:30", Some("2026-12-03T18:30")),
            ("2026-12-03, 18 h 30", Some("2026-12-03T18:30")),
            ("3 December 2026, 6.30 pm", Some("2026-12-03T18:30")),
            ("December 3, 2026 6.30 p.m.", Some("2026-12-03T18:30")),
            ("3 décembre 2026, 6 h 30 du soir", Some("2026-12-03T18:30")),
            ("3 décembre 2026 à 3 h de l’après-midi", Some("2026-12-03T15:00")),
            ("3 décembre 2026 à midi", Some("2026-12-03T12:00")),
            ("3 december 2026 om 6 uur ’s avonds", Some("2026-12-03T18:00")),
            ("3 December 2026, 12.15 a.m.", Some("2026-12-03T00:15")),
            ("3 December 2026, 14 am", None),
            ("3 December 2026, half past 6", None),
            ("3 décembre 2026 à minuit", None),
            ("3 décembre 2026", None),
            ("3 décembre 2026, 25 h", None),
            ("décembre 2026, 18 h", None),
        ] {
            assert_eq!(iso(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_day_with_two_hours_is_read_as_people_announce_it() {
        let iso = |text: &str| {
            span(text).map(|(start, end)| (start.to_string(), end.map(|end| end.to_string()).unwrap_or_default()))
        };
        let pair = |start: &str, end: &str| Some((start.to_owned(), end.to_owned()));
        for text in [
            "3 décembre 2026, de 18 h 30 à 20 h",
            "jeudi 3 décembre 2026 de 18h30 à 20h",
            "3 décembre 2026, 18h30-20h",
            "le 3 décembre 2026, 18 h 30 – 20 h 00",
            "3 décembre 2026 (18 h 30 — 20 h)",
            "2026-12-03, 18:30-20:00",
            "2026-12-03 18:30 - 20:00",
            "3/12/2026 entre 18h30 et 20h",
            "3 décembre 2026, de 18 h 30 jusqu’à 20 h",
            "3 December 2026, 6.30 to 8 pm",
            "3 December 2026 from 6.30 p.m. to 8 p.m.",
            "3 december 2026, van 18.30 tot 20 uur",
        ] {
            assert_eq!(iso(text), pair("2026-12-03T18:30", "2026-12-03T20:00"), "{text}");
        }
        for (text, expected) in [
            ("3 décembre 2026, 18 h 30", pair("2026-12-03T18:30", "")),
            ("3 décembre 2026, de 18 h à 20 h", pair("2026-12-03T18:00", "2026-12-03T20:00")),
            ("3 décembre 2026, 18-20 h", pair("2026-12-03T18:00", "2026-12-03T20:00")),
            ("31 décembre 2026, de 22 h à 1 h", pair("2026-12-31T22:00", "2027-01-01T01:00")),
            ("3 December 2026, 10 am to 4 pm", pair("2026-12-03T10:00", "2026-12-03T16:00")),
            ("3 décembre 2026, de 20 h à 18 h", None),
            ("3 décembre 2026, de 18 h à 18 h", None),
            ("3 décembre 2026, de 18 h à tard", None),
            ("décembre 2026, de 18 h à 20 h", None),
            ("3 décembre 2026, 18-20", None),
        ] {
            assert_eq!(iso(text), expected, "{text}");
        }
    }
}
