//! Lists that are too long for the page that shows them. The page keeps the entries that people look for first; the whole list has pages of its own: a
//! year each, a month of a full year, a run of numbers or of the alphabet. A year keeps its address, whatever is added later.

use std::{collections::BTreeMap, sync::Arc};

use super::{alphabet, html::pages, view::View, world::World};
use crate::{
    model::{
        date::Date,
        document::Document,
        kinds::{Kind, KindName, page::Shows},
        outline::Outline,
        path::SitePath,
        reference::{DocumentId, WorkId},
    },
    site::{division, routes},
};

/// How many entries of a long list stay on the page that it belongs to.
pub const SHOWN: usize = 10;

/// What one kilobyte of a page's budget holds of a list, in bytes of its titles, summaries and addresses: with what stands around, a page of them stays
/// below its budget.
const LIST_OF_A_KILOBYTE: usize = 1_400;
/// What the markup, the date and the state of an entry take besides.
const ENTRY: usize = 60;
/// How many numbers make a page of a numbered list.
const BLOCK: u32 = 50;
/// What stands before the names of the pages of lists among the parts of a document: no anchor begins so.
const START: &str = "@liste/";

/// The list of a page, before it is shown.
pub struct List<'a> {
    /// Anchor of its heading.
    pub anchor: String,
    /// Its heading; empty where the title of the page says it.
    pub heading: String,
    /// What addresses call it; empty for the only list of its page.
    pub word: String,
    /// What to say when there is none.
    pub empty: String,
    /// The style of its entries.
    pub style: &'static str,
    /// Its documents, in order.
    pub outlines: Vec<&'a Outline>,
    /// The days of its entries, where these are not those of its documents: a document may change more than once.
    pub days: Vec<Date>,
    /// Those that people look for first, where that is not the beginning of the list, and why.
    pub first: Option<(First, Vec<&'a Outline>)>,
}

impl Default for List<'_> {
    fn default() -> Self {
        Self {
            anchor: String::new(),
            heading: String::new(),
            word: String::new(),
            empty: String::new(),
            style: "entries",
            outlines: Vec::new(),
            days: Vec::new(),
            first: None,
        }
    }
}

/// The long lists of a site, by the document on whose pages they are.
#[derive(Debug, Default)]
pub struct Lists(BTreeMap<DocumentId, Vec<Long>>);

/// A long list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Long {
    /// The part of the document on whose page it is.
    pub part: Option<Arc<str>>,
    /// The anchor of its heading there.
    pub anchor: String,
    /// Its heading.
    pub heading: String,
    /// The style of its entries.
    pub style: &'static str,
    /// It is what its page is about.
    pub is_whole_page: bool,
    /// How many entries it has.
    pub count: usize,
    /// The entries that stay on the page.
    pub shown: Vec<WorkId>,
    /// How many there are of those that people look for first.
    pub of_first: usize,
    /// Why these.
    pub first: First,
    /// The pages of the whole list.
    pub pieces: Vec<Piece>,
}

/// Which entries of a long list stay on its page.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum First {
    /// The latest.
    Latest,
    /// Processes in which people can take part today.
    Open,
    /// Meetings to come.
    Ahead,
    /// None: the list has no beginning that somebody would look for.
    None,
}

/// One page of a long list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Its name among the parts of the document.
    pub key: Arc<str>,
    /// Its page.
    pub path: SitePath,
    /// What it holds: a kind, where the list has several.
    pub kind: Option<KindName>,
    /// What it holds of it.
    pub name: Name,
    /// Which of the pages of one name it is, from 1; `None` for the only one.
    pub part: Option<usize>,
    /// The documents of its entries, in order.
    pub works: Vec<WorkId>,
    /// Where its entries stand in the list.
    pub at: Vec<usize>,
}

/// An entry of a list that is divided.
#[derive(Copy, Clone)]
struct Entry<'a> {
    at: usize,
    outline: &'a Outline,
    day: Option<Date>,
}

/// What entries of one page have in common.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Name {
    /// A year, or a month of it.
    Date(Date),
    /// Numbers, from the first to the last that may be there.
    Numbers(u32, u32),
    /// A letter in capitals, or [`NO_LETTER`](alphabet::NO_LETTER).
    Letter(String),
}

impl Name {
    /// The widest name of an entry: its year, its numbers, its letter.
    fn of(entry: &Entry<'_>) -> Self {
        if let Some(year) = entry.day.and_then(year) {
            return Name::Date(year);
        }
        match entry.outline.number {
            Some(number) => {
                let first = number.saturating_sub(1) / BLOCK * BLOCK + 1;
                Name::Numbers(first, first.saturating_add(BLOCK - 1))
            }
            None => Name::Letter(alphabet::letter_of(&entry.outline.label, &entry.outline.id.lang)),
        }
    }

    /// A narrower name of an entry of this one: a month of its year.
    fn within(&self, entry: &Entry<'_>) -> Self {
        match self {
            Name::Date(_) => entry.day.and_then(month).map_or_else(|| self.clone(), Name::Date),
            _ => self.clone(),
        }
    }

    /// What addresses call it.
    fn word(&self) -> String {
        match self {
            Name::Date(date) => date.to_string(),
            Name::Numbers(first, last) => format!("{first}-{last}"),
            Name::Letter(letter) => alphabet::part(letter, 1),
        }
    }
}

fn year(date: Date) -> Option<Date> {
    Date::parse(&format!("{:04}", date.year()))
}

fn month(date: Date) -> Option<Date> {
    Date::parse(&format!("{:04}-{:02}", date.year(), date.month()?))
}

impl Lists {
    /// The long lists of a site. They are looked for one after the other: few pages have enough entries to be looked at.
    pub fn of_site(world: &World<'_>) -> Self {
        let mut all = BTreeMap::new();
        let counts = counts(world);
        for document in world.site.documents().filter(|document| may_be_long(world, document, &counts)) {
            let Some(page) = world.site.routes.document(&document.id) else { continue };
            let mut long: Vec<Long> = Vec::new();
            let parts = routes::parts(document, world.site.original(document)).into_iter().map(|(part, _)| Some(part));
            for part in std::iter::once(None).chain(parts) {
                let page = part.map_or(Some(page), |part| world.site.routes.part(&document.id, part));
                let Some(page) = page else { continue };
                let most = world.site.config.weight.page as usize * LIST_OF_A_KILOBYTE;
                let place = Place { document, part: part.map(|part| &**part), page, most };
                let found = of_page(world, &place, &long);
                long.extend(found);
            }
            if !long.is_empty() {
                all.insert(document.id.clone(), long);
            }
        }
        Self(all)
    }

    /// The long lists of a document.
    pub fn of(&self, id: &DocumentId) -> &[Long] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }
}

/// True for the name of a page of a list.
pub fn is_piece(key: &str) -> bool {
    key.starts_with(START)
}

/// How many documents a kind has.
fn counts(world: &World<'_>) -> BTreeMap<KindName, usize> {
    let mut counts = BTreeMap::new();
    world.site.works().keys().for_each(|work| *counts.entry(work.kind).or_default() += 1);
    counts
}

/// True for a document that may have a list of more entries than always stay together.
fn may_be_long(world: &World<'_>, document: &Document, counts: &BTreeMap<KindName, usize>) -> bool {
    let work = document.id.work();
    let original = world.site.original(document);
    let listed = match (&document.kind, &original.kind) {
        (_, Kind::Page(page)) if page.shows == Some(Shows::Calendar) => counts.get(&KindName::EVENT).copied(),
        // Whatever has a day may have changed.
        (_, Kind::Page(page)) if page.shows == Some(Shows::Changes) => Some(counts.values().sum()),
        (Kind::Page(page), _) => page.lists.and_then(|kind| counts.get(&kind)).copied(),
        _ => None,
    };
    listed.unwrap_or(0) > SHOWN
        || world.site.referrers().count(&work) > SHOWN
        || (work.kind == KindName::PROCESS
            && world.site.members_index().all(&work).map(|(_, works)| works.len()).sum::<usize>() > SHOWN)
}

/// The page of a list.
struct Place<'p> {
    document: &'p Document,
    part: Option<&'p str>,
    page: &'p SitePath,
    /// What fits on a page, in bytes of entries.
    most: usize,
}

/// The long lists of a page: the heaviest are divided until the others fit beside its text.
fn of_page(world: &World<'_>, place: &Place<'_>, others: &[Long]) -> Vec<Long> {
    let site = world.site;
    let view = View::unremembered(world);
    let lists = pages::lists(&view, place.document, place.part);
    let text = if place.part.is_some() { 0 } else { division::left(place.document, site.config.weight.page as usize) };
    let room = place.most.saturating_sub(text * LIST_OF_A_KILOBYTE / division::TEXT_OF_A_KILOBYTE);
    let heavy = |list: &List<'_>| list.outlines.iter().map(|it| weight(it, list.style)).sum::<usize>();
    let mut order: Vec<(usize, &List<'_>)> = lists.iter().map(|list| (heavy(list), list)).collect();
    let mut together: usize = order.iter().map(|(weight, _)| weight).sum();
    order.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let mut long: Vec<Long> = Vec::new();
    for (heavy, list) in order {
        if together <= room || list.outlines.len() <= SHOWN {
            continue;
        }
        let is_taken = |path: &SitePath| {
            let mut own = others.iter().chain(&long).flat_map(|long| &long.pieces);
            site.routes.is_taken(&place.document.id, path) || own.any(|piece| piece.path == *path)
        };
        let (first, shown) = first_of(list);
        let pieces = pieces(&view, list, place, &is_taken);
        let kept = list.outlines.iter().filter(|it| shown.contains(&it.id.work()));
        together -= heavy - kept.map(|it| weight(it, list.style)).sum::<usize>();
        long.push(Long {
            part: place.part.map(Arc::from),
            anchor: list.anchor.clone(),
            heading: list.heading.clone(),
            style: list.style,
            is_whole_page: list.word.is_empty(),
            count: list.outlines.len(),
            shown,
            of_first: list.first.as_ref().map_or(0, |(_, outlines)| outlines.len()),
            first,
            pieces,
        });
    }
    long
}

/// What an entry takes of its page, in bytes. Compact lists have no summaries.
fn weight(outline: &Outline, style: &str) -> usize {
    let summary = outline.summary.as_ref().filter(|_| style != "places").map_or(0, |it| it.len());
    ENTRY + outline.label.len() + summary + outline.id.id.len()
}

/// What stays on the page: what is open or to come, else the latest of what has a day.
fn first_of(list: &List<'_>) -> (First, Vec<WorkId>) {
    let works = |outlines: &[&Outline]| -> Vec<WorkId> { outlines.iter().take(SHOWN).map(|it| it.id.work()).collect() };
    let has_days = !list.days.is_empty() || list.outlines.first().is_some_and(|it| it.date.is_some());
    match &list.first {
        Some((first, outlines)) if !outlines.is_empty() => (*first, works(outlines)),
        _ if has_days => (First::Latest, works(&list.outlines)),
        _ => (First::None, Vec::new()),
    }
}

/// The pages of a list.
fn pieces(view: &View<'_>, list: &List<'_>, place: &Place<'_>, is_taken: &dyn Fn(&SitePath) -> bool) -> Vec<Piece> {
    let lang = &place.document.id.lang;
    let entries = list.outlines.iter().enumerate();
    let entries: Vec<Entry<'_>> =
        entries.map(|(at, outline)| Entry { at, outline, day: list.days.get(at).copied().or(outline.date) }).collect();
    let first = list.outlines.first().map(|it| it.id.kind);
    let is_mixed = list.days.is_empty() && list.outlines.iter().any(|it| Some(it.id.kind) != first);
    let mut pieces: Vec<Piece> = Vec::new();
    for run in entries.chunk_by(|one, other| !is_mixed || one.outline.id.kind == other.outline.id.kind) {
        let kind = run.first().map(|it| it.outline.id.kind).filter(|_| is_mixed);
        let said = kind.map(|kind| view.text(lang, &format!("kinds-{kind}"), &[])).unwrap_or_default();
        for (name, part, entries) in divided(run, list.style, place.most) {
            let words = [list.word.clone(), routes::slug(&said), name.word()];
            let mut word = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
            if let Some(part) = part.filter(|part| *part > 1) {
                word = format!("{word}-{part}");
            }
            let free = |number: usize| {
                let word = if number == 1 { word.clone() } else { format!("{word}-liste-{number}") };
                let path = SitePath::new(&format!("{}{word}/index.html", place.page.address()))?;
                let own = pieces.iter().any(|piece: &Piece| piece.path == path);
                (!own && !is_taken(&path)).then_some((word, path))
            };
            let (word, path) = (1..).find_map(free).expect("numbers do not end");
            pieces.push(Piece {
                key: format!("{START}{}/{word}", place.part.unwrap_or_default()).into(),
                path,
                kind,
                name,
                part,
                works: entries.iter().map(|it| it.outline.id.work()).collect(),
                at: entries.iter().map(|it| it.at).collect(),
            });
        }
    }
    pieces
}

/// Entries of one kind under the names of their pages, numbered where a name needs several.
fn divided<'a>(run: &[Entry<'a>], style: &str, most: usize) -> Vec<(Name, Option<usize>, Vec<Entry<'a>>)> {
    let fits = |group: &[Entry<'_>]| group.iter().map(|it| weight(it.outline, style)).sum::<usize>() <= most;
    let mut out = Vec::new();
    for (name, group) in grouped(run, Name::of) {
        let narrower = match fits(&group) {
            true => vec![(name, group)],
            false => grouped(&group, |entry| name.within(entry)),
        };
        for (name, mut group) in narrower {
            // What is added to a month stands before what is there: its runs are counted from its first day, so that they stay where they are.
            let is_dated = matches!(name, Name::Date(_));
            if is_dated {
                group.reverse();
            }
            let mut runs: Vec<_> = runs(group, style, most).into_iter().enumerate().collect();
            if is_dated {
                runs.reverse();
                runs.iter_mut().for_each(|(_, run)| run.reverse());
            }
            let is_one = runs.len() == 1;
            out.extend(runs.into_iter().map(|(at, run)| (name.clone(), (!is_one).then_some(at + 1), run)));
        }
    }
    out
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
    // Letters stand in their order, whatever the list begins with.
    let letter = |name: &Name| match name {
        Name::Letter(letter) => (letter == alphabet::NO_LETTER, letter.clone()),
        _ => (false, String::new()),
    };
    groups.sort_by_cached_key(|(name, _)| letter(name));
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
    use super::*;
    use crate::base::lang::Lang;

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
        let divided = divided(&run, "entries", most);
        assert_eq!(divided.iter().map(|(_, _, it)| it.len()).sum::<usize>(), outlines.len(), "every entry once");
        divided.into_iter().map(|(name, part, it)| (name.word(), part.unwrap_or(0), it.len())).collect()
    }

    #[test]
    fn a_full_year_is_divided_by_months_and_a_full_month_from_its_first_day() {
        let news = |date: &str| outline(KindName::NEWS, "Une nouvelle", Some(date), None);
        let mut all: Vec<Outline> = (1..=5).rev().map(|day| news(&format!("2026-10-{day:02}"))).collect();
        all.push(news("2026-03-01"));
        all.push(news("2025-12-31"));
        all.push(news("2025"));
        let one = weight(&all[0], "entries");
        let expected = [("2026-10", 3, 1), ("2026-10", 2, 2), ("2026-10", 1, 2), ("2026-03", 0, 1), ("2025", 0, 2)];
        assert_eq!(names(&all, 2 * one), expected.map(|(name, part, count)| (name.to_owned(), part, count)));
        all.insert(0, news("2026-10-06"));
        let expected = [("2026-10".to_owned(), 3, 2), ("2026-10".to_owned(), 2, 2)];
        assert_eq!(names(&all, 2 * one)[..2], expected, "what is new changes the last page only");
    }

    #[test]
    fn numbers_come_by_fifty_and_titles_by_letter() {
        let actions: Vec<Outline> =
            (48..=52).map(|number| outline(KindName::ACTION, "Une action", None, Some(number))).collect();
        let expected = [("1-50".to_owned(), 0, 3), ("51-100".to_owned(), 0, 2)];
        assert_eq!(names(&actions, 10_000), expected);
        let titles = ["L’eau", "Écoles", "Le fleuve", "2026"];
        let services: Vec<Outline> = titles.iter().map(|title| outline(KindName::SERVICE, title, None, None)).collect();
        let expected = [("e".to_owned(), 0, 2), ("f".to_owned(), 0, 1), ("0-9".to_owned(), 0, 1)];
        assert_eq!(names(&services, 10_000), expected);
    }
}
