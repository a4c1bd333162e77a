//! Which pages say most of each word: everything that the files of the index are cut from.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    files::SHOWN,
    groups::Groups,
    memory::Known,
    page::{self, Page},
    said::{HEAVIEST, Posting},
};
use crate::{base::lang::Lang, config::theme::Theme, model::kinds::KindName, site::Site};

/// Pages whose words count together with those of another word.
pub const POSTINGS: usize = 90;

/// The words of a language.
pub struct Index<'s> {
    /// The pages, in the order of their keys.
    pub pages: Vec<Page<'s>>,
    /// The groups of forms that share a stem, in the order of their stems.
    pub terms: Vec<Term>,
    /// The terms of each group of pages, first those of the kinds, then those of the themes; none where the files of all pages tell every page of every word.
    pub of_groups: Vec<Vec<Term>>,
    /// Which groups pages are of.
    pub groups: Groups,
    /// The themes that pages name: id → what it is called.
    pub themes: BTreeMap<Arc<str>, Arc<str>>,
}

/// Words that mean the same.
#[derive(Debug)]
pub struct Term {
    /// What they share.
    pub stem: Arc<str>,
    /// Number of the stem.
    number: u32,
    /// The forms that the site uses, in their order.
    pub forms: Vec<Arc<str>>,
    /// How many pages have one.
    pub pages: usize,
    /// Those that say most, the first of them first: [`POSTINGS`] of them at most.
    pub best: Box<[Ranked]>,
}

/// A page that has a word, in one number: the smaller, the more it says; of two that say as much, the one whose key comes first. A site has millions of them, and most
/// are compared once.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Ranked(u32);

impl Ranked {
    /// Bits of the number of a page: those that a weight leaves, enough for sixty-seven million pages.
    const PAGE: u32 = 26;

    fn new(page: u32, weight: u8) -> Self {
        debug_assert!(page < 1 << Self::PAGE && weight <= HEAVIEST);
        Self(u32::from(HEAVIEST - weight) << Self::PAGE | page)
    }

    /// Number of the page.
    pub fn page(self) -> usize {
        (self.0 & ((1 << Self::PAGE) - 1)) as usize
    }

    /// What the word says there, in sixteenths.
    pub fn weight(self) -> u8 {
        HEAVIEST - (self.0 >> Self::PAGE) as u8
    }
}

impl<'s> Index<'s> {
    /// The index of a language of a site. What is known of pages need not be read.
    pub fn of(site: &'s Site, theme: &'s Theme, lang: &'s Lang, known: &Known) -> Self {
        let mut pages = page::pages(site, theme, lang, known);
        tell_apart(&mut pages);
        pages.par_sort_unstable_by(|one, other| one.key.cmp(&other.key));
        let named: BTreeSet<&Arc<str>> = pages.iter().flat_map(|page| &page.themes).collect();
        let works = site.works_of_kind(KindName::THEME).filter(|work| named.contains(&work.id));
        let themes =
            works.filter_map(|work| Some((Arc::clone(&work.id), Arc::clone(site.in_language(work, lang)?.label()))));
        let themes: BTreeMap<Arc<str>, Arc<str>> = themes.collect();
        let groups = Groups::of(&pages, kinds(&pages).into_iter(), themes.keys());
        let (terms, of_groups) = terms(&pages, &groups, known);
        Self { pages, terms, of_groups, groups, themes }
    }

    /// What a page says of a term that it has.
    pub fn posting(&self, term: &Term, ranked: Ranked) -> &Posting {
        self.pages[ranked.page()].said.posting(term.number)
    }

    /// Where a page has a term: the first places, and [`MORE`](super::said::MORE) where there are others.
    pub fn places(&self, term: &Term, ranked: Ranked) -> &[u16] {
        let said = &self.pages[ranked.page()].said;
        said.places(said.posting(term.number))
    }

    /// The kinds of the pages.
    pub fn kinds(&self) -> BTreeSet<&'static str> {
        kinds(&self.pages)
    }

    /// The words of which a query needs none as long as it has another: those that many pages have, the commonest first.
    pub fn common(&self, most: usize) -> Vec<&str> {
        let many = (self.pages.len() / 20).max(3);
        let mut common: Vec<&Term> = self.terms.iter().filter(|term| term.pages > many).collect();
        common.sort_by_key(|term| std::cmp::Reverse(term.pages));
        common.truncate(most);
        common.into_iter().flat_map(|term| &term.forms).map(|form| &**form).take(most).collect()
    }
}

fn kinds(pages: &[Page<'_>]) -> BTreeSet<&'static str> {
    pages.iter().map(|page| page.kind).collect()
}

/// Two names may give the same key; then the page that comes later has another.
fn tell_apart(pages: &mut [Page<'_>]) {
    let mut taken = HashSet::new();
    for page in pages {
        let mut salt = 0;
        while !taken.insert(page.key.clone()) {
            salt += 1;
            page.key = page::key(page.address, salt);
        }
    }
}

/// The terms that pages have, and those that the pages of each group have. A vocabulary may know others, of former builds.
fn terms(pages: &[Page<'_>], groups: &Groups, known: &Known) -> (Vec<Term>, Vec<Vec<Term>>) {
    let (stems, forms) = (known.vocabulary.stems(), known.vocabulary.forms());
    let together = pages.len().div_ceil(rayon::current_num_threads()).max(1);
    let runs = pages.par_chunks(together).enumerate();
    let counted: Vec<Counted> =
        runs.map(|(run, pages)| Counted::of(run * together, pages, stems.len(), forms.len())).collect();
    let mut forms_of: Vec<Vec<Arc<str>>> = vec![Vec::new(); stems.len()];
    for (number, (form, stem)) in forms.into_iter().enumerate() {
        if counted.iter().any(|run| run.has_form[number]) {
            forms_of[stem as usize].push(form);
        }
    }
    let term = |(number, (stem, mut forms)): (usize, (Arc<str>, Vec<Arc<str>>))| {
        let mut pages = counted.iter().map(|run| run.of_stem(number)).collect::<Vec<_>>().concat();
        if pages.is_empty() {
            return None;
        }
        forms.sort_unstable();
        let number = u32::try_from(number).expect("a vocabulary gives numbers of 32 bits");
        let term = |pages: &mut [Ranked]| Term {
            stem: Arc::clone(&stem),
            number,
            forms: forms.clone(),
            pages: pages.len(),
            best: best(pages),
        };
        let sorted = groups.sort(&pages).into_iter();
        Some((sorted.map(|(group, mut pages)| (group, term(&mut pages))).collect(), term(&mut pages)))
    };
    let mut all: Vec<(Vec<(u32, Term)>, Term)> =
        stems.into_par_iter().zip(forms_of).enumerate().filter_map(term).collect();
    all.par_sort_unstable_by(|(_, one), (_, other)| one.stem.cmp(&other.stem));
    let (mut terms, mut of_groups) = (Vec::with_capacity(all.len()), Vec::new());
    if all.iter().any(|(_, term)| term.pages > SHOWN) {
        of_groups.resize_with(groups.count(), Vec::new);
    }
    for (sorted, term) in all {
        terms.push(term);
        for (group, term) in sorted {
            if let Some(terms) = of_groups.get_mut(group as usize) {
                terms.push(term);
            }
        }
    }
    (terms, of_groups)
}

/// What a run of pages has of every stem, one stem after the other.
struct Counted {
    /// Where the pages of each stem begin; the last one is where all end.
    starts: Vec<usize>,
    ranked: Vec<Ranked>,
    /// Which forms there are.
    has_form: Vec<bool>,
}

impl Counted {
    fn of(first: usize, pages: &[Page<'_>], stems: usize, forms: usize) -> Self {
        let mut has_form = vec![false; forms];
        let mut starts = vec![0; stems + 1];
        for page in pages {
            page.said.forms.iter().for_each(|form| has_form[*form as usize] = true);
            page.said.postings().for_each(|posting| starts[posting.stem as usize + 1] += 1);
        }
        let mut all = 0;
        for start in &mut starts {
            all += *start;
            *start = all;
        }
        let mut next = starts.clone();
        let mut ranked = vec![Ranked(0); all];
        for (number, page) in (first..).zip(pages) {
            let number = u32::try_from(number).expect("a site has less than 2³² pages");
            for posting in page.said.postings() {
                let place = &mut next[posting.stem as usize];
                ranked[*place] = Ranked::new(number, posting.weight);
                *place += 1;
            }
        }
        Self { starts, ranked, has_form }
    }

    fn of_stem(&self, stem: usize) -> &[Ranked] {
        &self.ranked[self.starts[stem]..self.starts[stem + 1]]
    }
}

/// Those that say most, in their order.
fn best(pages: &mut [Ranked]) -> Box<[Ranked]> {
    let most = pages.len().min(POSTINGS);
    if most < pages.len() {
        pages.select_nth_unstable(most);
    }
    let best = &mut pages[..most];
    best.sort_unstable();
    (&*best).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_most_comes_first_and_then_what_has_the_first_key() {
        let mut pages: Vec<Ranked> =
            (0..200).map(|page| Ranked::new(page, if page == 150 { 63 } else { 16 })).collect();
        pages.reverse();
        let best = best(&mut pages);
        let told: Vec<(usize, u8)> = best.iter().take(3).map(|it| (it.page(), it.weight())).collect();
        assert_eq!((told, best.len()), (vec![(150, 63), (0, 16), (1, 16)], POSTINGS));
    }
}
