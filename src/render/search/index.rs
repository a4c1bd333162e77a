//! Which page has which word, how much it says there (BM25 over fields), and where: everything that the files of the index are cut from.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    page::{self, Page, Text},
    stems::Stems,
    words::words,
};
use crate::{base::lang::Lang, site::Site};

/// How fast more of the same word says less (Robertson and Zaragoza, « The Probabilistic Relevance Framework », 2009: `k1`).
const SATURATION: f32 = 1.2;
/// How much a long page says less by each of its words (`b`).
const LENGTH: f32 = 0.4;
/// The words of a page of middling length. It is a constant, so that a page that comes or goes does not change what others weigh.
const MIDDLING: f32 = 300.0;
/// What a word in a title of three words adds, whatever the text says; in one of nine words, half of it.
const IN_TITLE: f32 = 1.5;
/// Steps of weights: the largest, 2.2 and 1.5, is written as a digit of Base64.
pub const STEPS: f32 = 16.0;
/// Words between two texts of a page: they are no neighbours.
const GAP: u16 = 8;
/// How many places of a word in a page are kept.
pub const PLACES: usize = 4;

/// The words of a language.
#[derive(Debug, Default)]
pub struct Index {
    /// The pages.
    pub pages: Vec<Page>,
    /// The groups of forms that share a stem, by their stem.
    pub terms: BTreeMap<String, Term>,
    /// The themes that pages name: id → what it is called.
    pub themes: BTreeMap<Arc<str>, Arc<str>>,
}

/// Words that mean the same.
#[derive(Debug, Default)]
pub struct Term {
    /// The forms that the site uses.
    pub forms: BTreeSet<String>,
    /// The pages that have one, those where it says most first.
    pub postings: Vec<Posting>,
}

/// A word in a page.
#[derive(Clone, Debug)]
pub struct Posting {
    /// Number of the page.
    pub page: u32,
    /// What the word says there, in sixteenths.
    pub weight: u8,
    /// The first places, counted in words.
    pub places: Vec<u16>,
    /// Number of the text that is shown, and the byte of the word in it.
    pub shown: Option<(u16, u16)>,
}

/// What is known of a word while its page is read.
struct Found {
    weight: f32,
    /// What its place in the title adds.
    title: f32,
    places: Vec<u16>,
    shown: Option<(u16, u16)>,
    is_heading: bool,
}

impl Index {
    /// The index of a language of a site.
    pub fn of(site: &Site, lang: &Lang) -> Self {
        let mut pages: Vec<Page> = page::pages(site, lang).collect();
        tell_apart(&mut pages);
        let chunks: Vec<(usize, &[Page])> = (0..).step_by(64).zip(pages.chunks(64)).collect();
        let read = |(first, pages): (usize, &[Page])| {
            let mut stems = Stems::new(lang);
            let mut forms = HashSet::new();
            let postings: Vec<(String, Posting)> = (first..)
                .zip(pages)
                .flat_map(|(number, page)| {
                    postings(u32::try_from(number).unwrap_or(u32::MAX), page, &mut stems, &mut forms)
                })
                .collect();
            (forms, postings)
        };
        let read: Vec<_> = chunks.into_par_iter().map(read).collect();
        let mut terms: BTreeMap<String, Term> = BTreeMap::new();
        for (forms, postings) in read {
            for (form, stem) in forms {
                terms.entry(stem).or_default().forms.insert(form);
            }
            for (stem, posting) in postings {
                terms.entry(stem).or_default().postings.push(posting);
            }
        }
        let key = |posting: &Posting| &pages[posting.page as usize].key;
        terms.par_iter_mut().for_each(|(_, term)| {
            term.postings.sort_by(|one, other| other.weight.cmp(&one.weight).then_with(|| key(one).cmp(key(other))));
        });
        let named: BTreeSet<&Arc<str>> = pages.iter().flat_map(|page| &page.themes).collect();
        let works = site.works().keys().filter(|work| named.contains(&work.id) && work.kind.0 == "theme");
        let themes =
            works.filter_map(|work| Some((Arc::clone(&work.id), Arc::clone(site.in_language(work, lang)?.label()))));
        Self { themes: themes.collect(), terms, pages }
    }

    /// The kinds of the pages.
    pub fn kinds(&self) -> BTreeSet<&'static str> {
        self.pages.iter().map(|page| page.kind).collect()
    }

    /// The words of which a query needs none as long as it has another: those that many pages have, the commonest first.
    pub fn common(&self, most: usize) -> Vec<&str> {
        let many = (self.pages.len() / 20).max(3);
        let mut common: Vec<&Term> = self.terms.values().filter(|term| term.postings.len() > many).collect();
        common.sort_by_key(|term| std::cmp::Reverse(term.postings.len()));
        common.truncate(most);
        common.into_iter().flat_map(|term| &term.forms).map(String::as_str).take(most).collect()
    }
}

/// Two names may give the same key; then the page that comes later has another.
fn tell_apart(pages: &mut [Page]) {
    let mut taken = HashSet::new();
    for page in pages {
        let mut salt = 0;
        while !taken.insert(page.key.clone()) {
            salt += 1;
            page.key = page::key(&page.address, salt);
        }
    }
}

fn postings(
    number: u32,
    page: &Page,
    stems: &mut Stems,
    forms: &mut HashSet<(String, String)>,
) -> Vec<(String, Posting)> {
    let mut found: HashMap<String, Found> = HashMap::new();
    let mut place: u16 = 0;
    let mut length: u32 = 0;
    for (index, text) in (0..).zip(&page.texts) {
        for (at, word) in words(&text.words) {
            place = place.saturating_add(1);
            length += 1;
            let Some(stemmed) = stems.of(word) else { continue };
            if !forms.contains(stemmed) {
                forms.insert(stemmed.clone());
            }
            let u16_at = u16::try_from(at).ok();
            note(found.entry(stemmed.1.clone()).or_insert_with(Found::new), text, place, u16_at.map(|at| (index, at)));
        }
        place = place.saturating_add(GAP);
    }
    let long = 1.0 - LENGTH + LENGTH * (length as f32 / MIDDLING).min(6.0);
    let finish = |(stem, found): (String, Found)| {
        let says = found.weight * (SATURATION + 1.0) / (found.weight + SATURATION * long);
        let weight = ((says + found.title) * STEPS).round().clamp(1.0, 63.0) as u8;
        (stem, Posting { page: number, weight, places: found.places, shown: found.shown })
    };
    found.into_iter().map(finish).collect()
}

impl Found {
    fn new() -> Self {
        Self { weight: 0.0, title: 0.0, places: Vec::new(), shown: None, is_heading: true }
    }
}

/// The sentence that is shown is the first one; a heading gives way to it.
fn note(found: &mut Found, text: &Text, place: u16, at: Option<(u16, u16)>) {
    found.weight += text.weight;
    if text.is_title {
        let words = text.words.split_whitespace().count() as f32;
        found.title = found.title.max(IN_TITLE * (2.0 / (1.0 + words / 3.0)).min(1.0));
    }
    if found.places.len() < PLACES {
        found.places.push(place);
    }
    if text.is_shown && (found.shown.is_none() || (found.is_heading && !text.is_heading())) {
        found.shown = at;
        found.is_heading = text.is_heading();
    }
}
