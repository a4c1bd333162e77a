//! Titles and terms from A to Z, in the order of a language: what a reader finds without a script, and without knowing where to look.

use std::collections::BTreeMap;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization;

use crate::{
    base::lang::Lang,
    model::{
        document::Document,
        kinds::{Kind, page::Shows},
        path::SitePath,
        reference::DocumentId,
    },
    site::Site,
};

/// What the titles and addresses of one page may take, in bytes: with what stands around, such a page stays below 14 KB compressed.
const MOST: usize = 20_000;
/// Stands for digits and signs among the letters.
pub const NO_LETTER: &str = "#";
/// What the markup of a line takes besides.
const LINE: usize = 24;

/// The index of a language.
#[derive(Debug, Default)]
pub struct Alphabet {
    /// Its letters, each with its entries; digits and signs under `#`.
    pub letters: Vec<Letter>,
    /// True if it stands on one page.
    pub is_short: bool,
}

/// A letter.
#[derive(Debug)]
pub struct Letter {
    /// In capitals; `#` for what begins with none.
    pub name: String,
    /// What begins with it, in pieces of which each has a page where the index is long.
    pub pieces: Vec<Piece>,
}

/// What stands on one page.
#[derive(Debug)]
pub struct Piece {
    /// The part of the index that it is: `a`, `a-2`; and its address, where the index is long.
    pub part: String,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// A title.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it says.
    pub title: String,
    /// The process that it belongs to, where the title does not say it.
    pub place: Option<String>,
    /// Another one has the same title: only what it is tells them apart.
    pub is_twin: bool,
    /// The document.
    pub id: DocumentId,
    /// Its page.
    pub path: SitePath,
}

impl Alphabet {
    /// The index of every language that has a page for it.
    pub fn of_site(site: &Site) -> BTreeMap<Lang, Alphabet> {
        let pages = site.pages_that_show(Shows::Index);
        pages
            .filter_map(|page| {
                Some((page.id.lang.clone(), Self::of(site, site.routes.document(&page.id)?, &page.id.lang)))
            })
            .collect()
    }

    fn of(site: &Site, own: &SitePath, lang: &Lang) -> Self {
        let mut entries = entries(site, lang);
        let collator = collator(lang);
        tell_twins(&mut entries);
        entries.sort_by_cached_key(|entry| (entry.path.clone(), entry.title.clone()));
        entries.sort_by(|one, other| {
            let (one, other) = (significant(one), significant(other));
            match &collator {
                Some(collator) => collator.compare(one, other),
                None => one.cmp(other),
            }
        });
        let is_short = entries.iter().map(weight).sum::<usize>() <= MOST;
        let mut letters: Vec<Letter> = Vec::new();
        for entry in entries {
            let name = initial(significant(&entry));
            // What a language sorts elsewhere than its first character joins the letter that it has already.
            match letters.iter_mut().find(|letter| letter.name == name) {
                Some(letter) => letter.push(entry),
                None => {
                    letters.push(Letter { pieces: vec![Piece { part: part(&name, 1), entries: vec![entry] }], name });
                }
            }
        }
        // An author's page at the address of a letter keeps it; the whole index is then one page, however long.
        let is_taken = |piece: &Piece| path_of(own, &piece.part).is_none_or(|path| site.routes.at(&path).is_some());
        let is_short = is_short || letters.iter().flat_map(|letter| &letter.pieces).any(is_taken);
        Self { letters, is_short }
    }

    /// The entries of a part.
    pub fn piece(&self, part: &str) -> Option<(&Letter, &Piece)> {
        let pieces = self.letters.iter().flat_map(|letter| letter.pieces.iter().map(move |piece| (letter, piece)));
        pieces.into_iter().find(|(_, piece)| piece.part == part)
    }

    /// The parts that have pages of their own, with their addresses below that of the index.
    pub fn parts<'a>(&'a self, own: &'a SitePath) -> impl Iterator<Item = (&'a str, SitePath)> {
        let pieces = self.letters.iter().filter(|_| !self.is_short).flat_map(|letter| &letter.pieces);
        pieces.filter_map(|piece| Some((&*piece.part, path_of(own, &piece.part)?)))
    }
}

impl Letter {
    fn push(&mut self, entry: Entry) {
        let number = self.pieces.len();
        match self.pieces.last_mut() {
            Some(piece) if piece.entries.iter().map(weight).sum::<usize>() + weight(&entry) <= MOST => {
                piece.entries.push(entry);
            }
            _ => self.pieces.push(Piece { part: part(&self.name, number + 1), entries: vec![entry] }),
        }
    }

    /// How many titles it has.
    pub fn count(&self) -> usize {
        self.pieces.iter().map(|piece| piece.entries.len()).sum()
    }
}

/// Where a part of the index is.
pub fn path_of(own: &SitePath, part: &str) -> Option<SitePath> {
    SitePath::new(&format!("{}{part}/index.html", own.address()))
}

/// What addresses call a piece of a letter. Letters of other scripts bear their number too: « س » and « ص » are both an S, and so is « S ».
pub fn part(letter: &str, number: usize) -> String {
    let latin = deunicode::deunicode(letter).to_lowercase();
    let is_latin = !latin.is_empty() && latin.bytes().all(|byte| byte.is_ascii_alphabetic());
    let name = match letter {
        NO_LETTER => "0-9".to_owned(),
        _ if is_latin && letter.is_ascii() => latin,
        _ => {
            let numbers = letter.chars().map(|it| format!("u{:x}", u32::from(it)));
            is_latin.then_some(latin).into_iter().chain(numbers).collect::<Vec<_>>().join("-")
        }
    };
    if number == 1 { name } else { format!("{name}-{number}") }
}

fn weight(entry: &Entry) -> usize {
    LINE + entry.title.len() + entry.place.as_ref().map_or(0, String::len) + entry.path.as_str().len()
}

/// Articles at the start of a title, by language: « L’avis citoyen » stands under A.
const ARTICLES: &[(&str, &[&str])] = &[
    ("fr", &["l’", "l'", "le ", "la ", "les ", "un ", "une ", "des "]),
    ("en", &["the ", "a ", "an "]),
    ("nl", &["de ", "het ", "een "]),
];

/// The letter under which people look for a title, in capitals; [`NO_LETTER`] for what begins with none.
pub fn letter_of(title: &str, lang: &Lang) -> String {
    initial(significant_part(title, lang))
}

/// A title from the word under which people look for it.
fn significant(entry: &Entry) -> &str {
    significant_part(&entry.title, &entry.id.lang)
}

fn significant_part<'t>(title: &'t str, lang: &Lang) -> &'t str {
    let start = |title: &str| title.find(char::is_alphanumeric).unwrap_or(0);
    let title = &title[start(title)..];
    let articles = ARTICLES.iter().find(|(own, _)| *own == lang.primary()).map_or(&[][..], |(_, all)| all);
    let begins = |article: &&&str| title.get(..article.len()).is_some_and(|start| start.to_lowercase() == **article);
    let rest = articles.iter().find(begins).map_or(title, |article| &title[article.len()..]);
    match rest.find(char::is_alphanumeric) {
        Some(at) => &rest[at..],
        None => title,
    }
}

/// The letter under which a title stands.
fn initial(title: &str) -> String {
    let first = title.nfd().find(|it| it.is_alphanumeric());
    match first {
        // « Œuvre » stands under O: a letter of two is looked for under its first.
        Some(letter) if letter.is_alphabetic() && (letter as u32) < 0x250 => {
            deunicode::deunicode_char(letter).unwrap_or_default().to_uppercase().chars().take(1).collect()
        }
        Some(letter) if letter.is_alphabetic() => letter.to_uppercase().take(1).collect(),
        _ => NO_LETTER.to_owned(),
    }
}

/// « Inclusion » is a theme, a term and a principle.
fn tell_twins(entries: &mut [Entry]) {
    let name = |entry: &Entry| (entry.title.to_lowercase(), entry.place.clone());
    let mut counts: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
    entries.iter().for_each(|entry| *counts.entry(name(entry)).or_default() += 1);
    for entry in entries {
        entry.is_twin = counts.get(&name(entry)).is_some_and(|count| *count > 1);
    }
}

fn collator(lang: &Lang) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = lang.tag().parse().ok()?;
    Collator::try_new((&locale).into(), CollatorOptions::default()).ok()
}

/// Every page once, in the language of the reader where it exists, else in another one; those out of date are in no list.
fn entries(site: &Site, lang: &Lang) -> Vec<Entry> {
    let works = site.works().keys().filter_map(|work| site.in_language(work, lang));
    let current = works.filter(|document| site.calendar().expired(&document.id).is_none());
    let mut entries = Vec::new();
    for document in current {
        let Some(path) = site.routes.document(&document.id) else { continue };
        let own = |title: &str, path: &SitePath| Entry {
            title: title.to_owned(),
            place: place(site, document, lang).filter(|place| !title.to_lowercase().contains(&place.to_lowercase())),
            is_twin: false,
            id: document.id.clone(),
            path: path.clone(),
        };
        entries.push(own(title(document), path));
        for (part, title) in parts(document) {
            entries.extend(site.routes.part(&document.id, part).map(|path| own(title, path)));
        }
    }
    entries
}

/// The whole title: what stands in a list of everything has to make sense alone. An official one of several lines gives way to its short one.
fn title(document: &Document) -> &str {
    let whole = &document.meta.title.value;
    if document.meta.official && whole.len() > 90 { document.label() } else { whole }
}

fn place(site: &Site, document: &Document, lang: &Lang) -> Option<String> {
    let process = site.original(document).meta.process.as_ref()?;
    Some(site.in_language(&site.target(process)?, lang)?.label().to_string())
}

fn parts(document: &Document) -> Vec<(&str, &str)> {
    match &document.kind {
        Kind::Charter(charter) => {
            let principles = charter.principles.iter().map(|it| (&*it.id.value, &*it.title));
            principles.chain(charter.phases.iter().map(|it| (&*it.id.value, &*it.title))).collect()
        }
        Kind::Opinion(_) => {
            let sections = document.records.recommendations.iter().map(|recommendation| &recommendation.section);
            sections.map(|section| (&*section.anchor, &*section.title)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::kinds::KindName;

    #[test]
    fn accents_and_marks_do_not_make_a_letter() {
        assert_eq!((initial("Égalité"), initial("Œuvres"), initial("سماء")), ("E".into(), "O".into(), "س".into()));
        let entry = |title: &str, lang: &str| Entry {
            title: title.to_owned(),
            place: None,
            is_twin: false,
            id: DocumentId { kind: KindName::PAGE, id: "a".into(), lang: Lang::parse(lang).expect("a tag") },
            path: SitePath::new("a/index.html").expect("a path"),
        };
        for (title, lang, from) in [
            ("L’« avis argumenté »", "fr", "avis argumenté »"),
            ("Les services", "fr", "services"),
            ("Lesquin", "fr", "Lesquin"),
            ("« Avis »", "fr", "Avis »"),
            ("The charter", "en", "charter"),
            ("Het handvest", "nl", "handvest"),
            ("Le", "fr", "Le"),
        ] {
            assert_eq!(significant(&entry(title, lang)), from);
        }
        assert_eq!(initial("2026 en bref"), "#");
        assert_eq!(part("#", 1), "0-9");
        assert_eq!(part("E", 2), "e-2");
        assert_eq!([part("S", 1), part("س", 1), part("ص", 2)], ["s", "s-u633", "s-u635-2"]);
    }
}
