//! What is said in each language. A new language is a table of its own.

mod dutch;
mod english;
mod french;

use crate::base::lang::Lang;

/// The words of a language.
pub struct Words {
    /// The months.
    pub months: [&'static str; 12],
    /// What numbers count: the sign, one of it, several.
    pub units: &'static [(&'static str, &'static str, &'static str)],
    /// Abbreviations as they are written, with their full stop, and what they are read as.
    pub abbreviations: &'static [(&'static str, &'static str)],
    /// Abbreviations that are read so before a number or a name only.
    pub before_others: &'static [(&'static str, &'static str)],
    /// Signs that stand alone.
    pub symbols: &'static [(&'static str, &'static str)],
    /// Endings of ordinal numbers, and the word that takes the place of the whole for the first, or the ending that engines say.
    pub ordinal_endings: &'static [(&'static str, Ordinal)],
    /// Words that Roman numerals follow.
    pub numbered: &'static [&'static str],
    /// Words that lose their last letter before a vowel, without the apostrophe.
    pub elided: &'static [&'static str],
    /// Between the two ends of a range.
    pub to: &'static str,
    /// `@`
    pub at: &'static str,
    /// `.` in an address.
    pub dot: &'static str,
    /// `/`
    pub slash: &'static str,
    /// `-` in an address.
    pub hyphen: &'static str,
    /// `_`
    pub underscore: &'static str,
    /// Hours, and what joins minutes to them.
    pub hours: Hours,
    /// « out of », between a part and its whole.
    pub over: &'static str,
    /// « a » of « so much a year ».
    pub per: &'static str,
    /// What stands between groups of digits, where it is no space.
    pub grouping: Option<char>,
    /// « habitant·es »
    pub has_inclusive_spellings: bool,
    /// True if a number is spoken of as one: in French below two, elsewhere one alone.
    pub is_one: fn(&str) -> bool,
    /// The first of a month is a word of its own.
    pub first_day: Option<&'static str>,
}

/// How an ordinal number is said: a word for the first, another for the second.
#[derive(Copy, Clone, Debug)]
pub struct Ordinal {
    /// The first.
    pub first: &'static str,
    /// The second.
    pub second: &'static str,
    /// The ending of all others, as engines know it.
    pub ending: &'static str,
}

/// How hours are said.
#[derive(Copy, Clone, Debug)]
pub struct Hours {
    /// One hour: « heure ».
    pub one: &'static str,
    /// Several: « heures ».
    pub many: &'static str,
    /// What is said of a full hour after the number, where it is not the word above.
    pub full: &'static str,
}

impl Words {
    /// The words of a language; `None` where there is no table: its engine has to know.
    pub fn of(lang: &Lang) -> Option<&'static Words> {
        match lang.primary() {
            "fr" => Some(&french::WORDS),
            "en" => Some(&english::WORDS),
            "nl" => Some(&dutch::WORDS),
            _ => None,
        }
    }

    /// A number with the name of what it counts.
    pub fn unit(&self, number: &str, sign: &str) -> Option<String> {
        let (_, one, many) = self.units.iter().find(|(own, ..)| *own == sign)?;
        Some(format!("{number} {}", if (self.is_one)(number) { one } else { many }))
    }

    /// What an abbreviation is read as; some only before a number or a name.
    pub fn abbreviation(&self, written: &str, next: Option<&str>) -> Option<&'static str> {
        let find = |table: &'static [(&str, &'static str)]| {
            table.iter().find(|(own, _)| *own == written).map(|(_, read)| *read)
        };
        // « No. » is an answer as well.
        let is_only_before_digits = matches!(written.to_lowercase().as_str(), "no." | "nos");
        let is_other = |it: char| it.is_ascii_digit() || (it.is_uppercase() && !is_only_before_digits);
        let has_other = next.is_some_and(|next| next.starts_with(is_other));
        find(self.abbreviations).or_else(|| find(self.before_others).filter(|_| has_other))
    }

    /// « n°12 »: an abbreviation that ends with a sign, and a number right behind it.
    pub fn numbered_sign(&self, core: &str) -> Option<String> {
        let mut signs = self.abbreviations.iter().filter(|(written, _)| written.ends_with(['°', 'º']));
        signs.find_map(|(written, read)| {
            let number = core.strip_prefix(written)?;
            number.starts_with(|it: char| it.is_ascii_digit()).then(|| format!("{read} {number}"))
        })
    }

    /// The name of a sign that stands alone.
    pub fn symbol(&self, sign: &str) -> Option<&'static str> {
        self.symbols.iter().find(|(own, _)| *own == sign).map(|(_, name)| *name)
    }

    /// An ordinal number.
    pub fn ordinal(&self, number: u32, how: &Ordinal) -> String {
        match number {
            1 => how.first.to_owned(),
            2 => how.second.to_owned(),
            _ => format!("{number}{}", how.ending),
        }
    }

    /// A date.
    pub fn date(&self, day: usize, month: &str, year: usize) -> String {
        match self.first_day.filter(|_| day == 1) {
            Some(first) => format!("{first} {month} {year}"),
            None => format!("{day} {month} {year}"),
        }
    }

    /// An hour of the day.
    pub fn hour(&self, hour: usize, minutes: usize) -> String {
        let Hours { one, many, full } = self.hours;
        let name = if hour <= 1 { one } else { many };
        match minutes {
            0 => format!("{hour} {}", if full.is_empty() { name } else { full }),
            1..10 => format!("{hour} {name} 0{minutes}"),
            _ => format!("{hour} {name} {minutes}").split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}
