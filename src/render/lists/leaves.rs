//! The pages of a list: what is on each of them, and what they are called. Names do not depend on what else is in the list, so that a page keeps its address.

use crate::{
    model::{date::Date, outline::Outline},
    render::alphabet,
};

/// What the markup, the date and the state of an entry take besides.
const ENTRY: usize = 60;
/// How many numbers make a page of a numbered list.
const BLOCK: u32 = 50;

/// An entry of a list that is divided.
#[derive(Copy, Clone)]
pub struct Entry<'a> {
    /// Where it stands in the list.
    pub at: usize,
    /// Its document.
    pub outline: &'a Outline,
    /// Its day.
    pub day: Option<Date>,
}

/// What entries of one page have in common.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Name {
    /// A year, or a month of it.
    Date(Date),
    /// What is of a year without a month, beside the months of that year.
    WithoutMonth(Date),
    /// Numbers, from the first to the last that may be there.
    Numbers(u32, u32),
    /// Letters that share a page.
    Letters(&'static Letters),
    /// A letter in capitals, or [`NO_LETTER`](alphabet::NO_LETTER).
    Letter(String),
}

/// Letters that share a page.
#[derive(PartialEq, Eq, Debug)]
pub struct Letters {
    /// The first, in capitals.
    pub first: &'static str,
    /// The last.
    pub last: &'static str,
    /// What addresses call them.
    word: &'static str,
}

const fn letters(first: &'static str, last: &'static str, word: &'static str) -> Letters {
    Letters { first, last, word }
}

/// All that share one; every other letter has its own.
const LETTERS: &[Letters] = &[
    letters("A", "C", "a-c"),
    letters("D", "F", "d-f"),
    letters("G", "I", "g-i"),
    letters("J", "L", "j-l"),
    letters("M", "O", "m-o"),
    letters("P", "R", "p-r"),
    letters("S", "U", "s-u"),
    letters("V", "Z", "v-z"),
    // Arabic ones in the order of their alphabet, which is that of Unicode.
    letters("ا", "ث", "alif-tha"),
    letters("ج", "خ", "jim-kha"),
    letters("د", "ز", "dal-zay"),
    letters("س", "ض", "sin-dad"),
    letters("ط", "غ", "ta-ghayn"),
    letters("ف", "ل", "fa-lam"),
    letters("م", "ي", "mim-ya"),
];

impl Name {
    /// The widest name of an entry: its year, its numbers, its letters.
    fn of(entry: &Entry<'_>) -> Self {
        if let Some(year) = entry.day.and_then(year) {
            return Name::Date(year);
        }
        if let Some(number) = entry.outline.number {
            let first = number.saturating_sub(1) / BLOCK * BLOCK + 1;
            return Name::Numbers(first, first.saturating_add(BLOCK - 1));
        }
        let letter = letter(entry);
        let letters = LETTERS.iter().find(|it| (it.first..=it.last).contains(&&*letter));
        letters.map_or(Name::Letter(letter), Name::Letters)
    }

    /// A narrower name of an entry of this one: a month of its year, its letter.
    fn within(&self, entry: &Entry<'_>) -> Self {
        match self {
            Name::Date(year) => entry.day.and_then(month).map_or(Name::WithoutMonth(*year), Name::Date),
            Name::Letters(..) => Name::Letter(letter(entry)),
            _ => self.clone(),
        }
    }

    /// What addresses call it.
    pub fn word(&self) -> String {
        match self {
            Name::Date(date) => date.to_string(),
            Name::WithoutMonth(year) => format!("{year}-sans-mois"),
            Name::Numbers(first, last) => format!("{first}-{last}"),
            Name::Letters(letters) => letters.word.to_owned(),
            Name::Letter(letter) => alphabet::part(letter, 1),
        }
    }

    /// Letters stand in their order, whatever a list begins with, and digits behind them.
    fn rank(&self) -> (bool, String) {
        match self {
            Name::Letter(letter) => (letter == alphabet::NO_LETTER, letter.clone()),
            Name::Letters(letters) => (false, letters.first.to_owned()),
            _ => (false, String::new()),
        }
    }
}

fn letter(entry: &Entry<'_>) -> String {
    alphabet::letter_of(&entry.outline.label, &entry.outline.id.lang)
}

fn year(date: Date) -> Option<Date> {
    Date::parse(&format!("{:04}", date.year()))
}

fn month(date: Date) -> Option<Date> {
    Date::parse(&format!("{:04}-{:02}", date.year(), date.month()?))
}

/// What an entry takes of its page, in characters. Compact lists have no summaries.
pub fn weight(outline: &Outline, style: &str) -> usize {
    let summary = outline.summary.as_ref().filter(|_| style != "places").map_or(0, |it| it.chars().count());
    ENTRY + outline.label.chars().count() + summary + outline.id.id.chars().count()
}

/// Where a page of a list stands.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Level {
    /// Under the page of the list.
    Top,
    /// There too, and it leads to those that follow.
    Leads,
    /// Under the page before it that leads to others.
    Below,
}

/// A page of a list, before it has an address.
pub struct Leaf<'a> {
    /// What its entries have in common.
    pub name: Name,
    /// Which of the pages of one name it is, from 1; `None` for the only one.
    pub part: Option<usize>,
    /// Where it stands.
    pub level: Level,
    /// How many entries it has, or leads to.
    pub count: usize,
    /// Its entries; none where it leads to others.
    pub entries: Vec<Entry<'a>>,
}

impl Leaf<'_> {
    /// The days of the month from its first entry to its last, where it is one of several pages of a month.
    pub fn days(&self) -> Option<(u8, u8)> {
        self.part?;
        let day = |entry: Option<&Entry<'_>>| entry?.day?.day_of_month();
        // The latest stands first, or last.
        let (one, other) = (day(self.entries.first())?, day(self.entries.last())?);
        let (first, last) = (one.min(other), one.max(other));
        (first < last).then_some((first, last))
    }
}

/// Entries of one kind under the names of their pages; `ascending`: the earliest day stands first.
pub fn divided<'a>(run: &[Entry<'a>], style: &str, most: usize, ascending: bool) -> Vec<Leaf<'a>> {
    let fits = |group: &[Entry<'_>]| group.iter().map(|it| weight(it.outline, style)).sum::<usize>() <= most;
    let mut out = Vec::new();
    let groups = grouped(run, Name::of);
    // A year leads to its months even where it is the only one: the next will come. Letters that are all there are lead nowhere.
    let is_alone = groups.len() == 1;
    for (name, group) in groups {
        let narrower = grouped(&group, |entry| name.within(entry));
        let is_narrower = narrower.iter().any(|(own, _)| *own != name);
        if fits(&group) || !is_narrower {
            leaves(&name, group, (style, most, ascending), Level::Top, &mut out);
            continue;
        }
        let leads = !(is_alone && matches!(name, Name::Letters(..)));
        if leads {
            let (count, entries) = (group.len(), Vec::new());
            out.push(Leaf { name, part: None, level: Level::Leads, count, entries });
        }
        let level = if leads { Level::Below } else { Level::Top };
        for (name, group) in narrower {
            leaves(&name, group, (style, most, ascending), level, &mut out);
        }
    }
    out
}

/// The pages of one name.
fn leaves<'a>(
    name: &Name,
    mut group: Vec<Entry<'a>>,
    (style, most, ascending): (&str, usize, bool),
    level: Level,
    out: &mut Vec<Leaf<'a>>,
) {
    // What is added to a month stands before what is there: its runs are counted from its first day, so that they stay where they are.
    let is_turned = !ascending && matches!(name, Name::Date(_) | Name::WithoutMonth(_));
    if is_turned {
        group.reverse();
    }
    let mut runs: Vec<_> = runs(group, style, most).into_iter().enumerate().collect();
    let is_one = runs.len() == 1;
    if is_turned {
        runs.reverse();
        runs.iter_mut().for_each(|(_, run)| run.reverse());
    }
    out.extend(runs.into_iter().map(|(at, entries)| Leaf {
        name: name.clone(),
        part: (!is_one).then_some(at + 1),
        level,
        count: entries.len(),
        entries,
    }));
}

/// Entries by their names, in the order in which each comes first.
fn grouped<'a>(entries: &[Entry<'a>], name: impl Fn(&Entry<'a>) -> Name) -> Vec<(Name, Vec<Entry<'a>>)> {
    let mut groups: Vec<(Name, Vec<Entry<'a>>)> = Vec::new();
    for entry in entries {
        let name = name(entry);
        match groups.iter_mut().find(|(own, _)| *own == name) {
            Some((_, group)) => group.push(*entry),
            None => groups.push((name, vec![*entry])),
        }
    }
    groups.sort_by_cached_key(|(name, _)| name.rank());
    groups
}

/// Entries in runs that fit on a page each.
fn runs<'a>(entries: Vec<Entry<'a>>, style: &str, most: usize) -> Vec<Vec<Entry<'a>>> {
    let mut runs: Vec<Vec<Entry<'a>>> = Vec::new();
    let mut filled = 0;
    for entry in entries {
        let own = weight(entry.outline, style);
        match runs.last_mut() {
            Some(run) if filled + own <= most => run.push(entry),
            _ => {
                filled = 0;
                runs.push(vec![entry]);
            }
        }
        filled += own;
    }
    runs
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        base::lang::Lang,
        model::{kinds::KindName, reference::DocumentId},
    };

    fn outline(kind: KindName, label: &str, date: Option<&str>, number: Option<u32>) -> Outline {
        Outline {
            id: DocumentId { kind, id: label.into(), lang: Lang::parse("fr").expect("a tag") },
            title: label.into(),
            label: label.into(),
            summary: None,
            date: date.and_then(Date::parse),
            changed: None,
            number,
            detail: None,
            example: false,
            headings: Vec::new(),
        }
    }

    fn names(outlines: &[Outline], most: usize) -> Vec<(String, usize, usize)> {
        let entries = outlines.iter().enumerate();
        let run: Vec<Entry<'_>> = entries.map(|(at, outline)| Entry { at, outline, day: outline.date }).collect();
        let divided = divided(&run, "entries", most, false);
        assert_eq!(divided.iter().map(|it| it.entries.len()).sum::<usize>(), outlines.len(), "every entry once");
        divided.into_iter().map(|it| (it.name.word(), it.part.unwrap_or(0), it.count)).collect()
    }

    #[test]
    fn a_full_year_is_divided_by_months_and_a_full_month_from_its_first_day() {
        let news = |date: &str| outline(KindName::NEWS, "Une nouvelle", Some(date), None);
        let mut all: Vec<Outline> = (1..=5).rev().map(|day| news(&format!("2026-10-{day:02}"))).collect();
        all.push(news("2026-03-01"));
        all.push(news("2025-12-31"));
        all.push(news("2025"));
        let one = weight(&all[0], "entries");
        all.push(news("2026"));
        all.swap(7, 8);
        all.swap(6, 7);
        let expected = [
            ("2026", 0, 7),
            ("2026-10", 3, 1),
            ("2026-10", 2, 2),
            ("2026-10", 1, 2),
            ("2026-03", 0, 1),
            ("2026-sans-mois", 0, 1),
            ("2025", 0, 2),
        ];
        assert_eq!(names(&all, 2 * one), expected.map(|(name, part, count)| (name.to_owned(), part, count)));
        all.insert(0, news("2026-10-06"));
        let expected = [("2026-10".to_owned(), 3, 2), ("2026-10".to_owned(), 2, 2)];
        assert_eq!(names(&all, 2 * one)[1..3], expected, "what is new changes the last page only");
    }

    #[test]
    fn numbers_come_by_fifty_and_titles_by_letter() {
        let actions: Vec<Outline> =
            (48..=52).map(|number| outline(KindName::ACTION, "Une action", None, Some(number))).collect();
        let expected = [("1-50".to_owned(), 0, 3), ("51-100".to_owned(), 0, 2)];
        assert_eq!(names(&actions, 10_000), expected);
        let titles = ["L’eau", "Écoles", "Le fleuve", "2026"];
        let services: Vec<Outline> = titles.iter().map(|title| outline(KindName::SERVICE, title, None, None)).collect();
        let expected = [("d-f".to_owned(), 0, 3), ("0-9".to_owned(), 0, 1)];
        assert_eq!(names(&services, 10_000), expected);
        let titles = ["الجسر", "بلدية", "تقرير", "نهر", "مدينة"];
        let arabic: Vec<Outline> = titles.iter().map(|title| outline(KindName::SERVICE, title, None, None)).collect();
        let expected = [("alif-tha".to_owned(), 0, 3), ("mim-ya".to_owned(), 0, 2)];
        assert_eq!(names(&arabic, 10_000), expected, "Arabic letters share pages as Latin ones do");
        let words: BTreeSet<&str> = LETTERS.iter().map(|it| it.word).collect();
        assert_eq!(words.len(), LETTERS.len(), "each has an address of its own");
        // Letters that are too many for a page lead to each of them.
        let one = services.iter().map(|it| weight(it, "entries")).max().expect("some");
        let expected = [("d-f", 3), ("e", 2), ("f", 1), ("0-9", 1)].map(|(name, count)| (name.to_owned(), 0, count));
        assert_eq!(names(&services, 2 * one), expected);
    }
}
