//! Cuts an index into small files by the beginnings of words. Where to look for a word is a list of beginnings, the longest of which leads to its file; the list
//! stands in the page. A beginning is cut further only where its file would be too large, so that an edit of a page changes the files of its words and no other.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use super::{
    file::{SENTENCE, Writer},
    index::{Index, POSTINGS, Term},
    words::key,
};

/// The most that a file holds, in bytes before compression, where it can be cut: two of them and the script are a first result.
const MOST: usize = 4_800;
/// What a beginning must hold to have a file of its own.
const LEAST: usize = MOST / 6;
/// Letters of a beginning at most: cutting goes no deeper, and the name of a file stays one that disks take (255 bytes, where a letter may take ten).
const DEEPEST: usize = 24;
/// Pages of which the places of a word are told.
pub const PLACED: usize = 45;
/// Places of a word that are told, in all pages together: a word of few pages has all of them, one of many the first of each.
const PLACES: usize = 4 * PLACED;
/// Pages that are shown for a word, with their titles and sentences.
pub const SHOWN: usize = 12;
/// Of these, those where the word says most, of whatever kind; the others are the first of each kind and each theme, for filters.
const FIRST: usize = 8;
/// Pages that are shown for a word with a digit: who writes a number looks for what bears it, and the other words of the question tell which.
const NUMBERED: usize = 24;

/// The files of an index.
#[derive(Debug, Default)]
pub struct Files {
    /// Beginning of words → what its file says.
    pub files: BTreeMap<String, String>,
}

impl Files {
    /// Cuts the terms of an index: all of them, or those of a group of its pages.
    pub fn of(index: &Index<'_>, terms: &[Term]) -> Self {
        let terms: Vec<Entry<'_>> = terms.par_iter().map(|term| Entry::of(index, term)).collect();
        let cut = Cut::of(index, &terms);
        let writer = Writer::of(index);
        let write = |(beginning, numbers): (String, Vec<u32>)| {
            let terms = numbers.into_iter().map(|number| &terms[number as usize]);
            (beginning, writer.file(terms))
        };
        Self { files: cut.into_par_iter().map(write).collect() }
    }

    /// The beginnings that have a file.
    pub fn beginnings(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

/// A term with the pages that are shown for it.
pub struct Entry<'i> {
    /// The term.
    pub term: &'i Term,
    /// The pages that are shown.
    pub shown: Vec<Shown>,
    /// Places that are told of each page at most.
    pub places: usize,
    /// Bytes of what is no page.
    size: usize,
}

/// A page that is shown for a term.
pub struct Shown {
    /// Its place among the best pages of the term.
    pub number: usize,
    /// Its number.
    pub page: usize,
    /// Number of its text that is shown, and the byte of the word in it.
    pub text: Option<(u16, u16)>,
}

impl<'i> Entry<'i> {
    fn of(index: &'i Index<'_>, term: &'i Term) -> Self {
        let is_number = term.forms.iter().any(|form| form.bytes().any(|byte| byte.is_ascii_digit()));
        let (most, first) = if is_number { (NUMBERED, NUMBERED) } else { (SHOWN, FIRST) };
        let mut shown: Vec<Shown> = Vec::new();
        let mut met: Vec<u32> = Vec::new();
        for (number, ranked) in term.best.iter().enumerate() {
            if shown.len() == most {
                break;
            }
            let before = met.len();
            for group in index.groups.of_page(ranked.page()) {
                if !met.contains(group) {
                    met.push(*group);
                }
            }
            let is_new = met.len() > before;
            if shown.len() < first || is_new || term.pages <= most {
                let text = index.posting(term, *ranked).shown;
                shown.push(Shown { number, page: ranked.page(), text });
            }
        }
        let postings = term.pages.min(POSTINGS);
        let forms = term.forms.iter().map(|form| form.len()).sum::<usize>();
        let pages = term.best.iter().take(PLACED).map(|ranked| index.places(term, *ranked).len());
        let (places, told) = share(&pages.collect::<Vec<_>>());
        let size = 20 + forms + postings * 5 + postings.min(PLACED) + told * 3 / 2;
        Self { term, shown, places, size }
    }
}

/// How many places of each page are told so that they are [`PLACES`] at most, and how many that makes.
fn share(pages: &[usize]) -> (usize, usize) {
    let told = |most: usize| pages.iter().map(|places| *places.min(&most)).sum::<usize>();
    let longest = pages.iter().copied().max().unwrap_or_default();
    let all = told(longest);
    if all <= PLACES {
        return (longest, all);
    }
    let most = (1..longest).find(|most| told(most + 1) > PLACES).unwrap_or(longest);
    (most, told(most))
}

/// The key of a form, and the number of its term.
type Routed = (Arc<str>, u32);

/// Cuts terms into files.
struct Cut<'c, 'i> {
    index: &'c Index<'i>,
    terms: &'c [Entry<'c>],
    /// Number of the first text of each page among those of all pages.
    first_texts: Vec<usize>,
}

/// What is to be cut at a beginning: what stays in its file, and what goes into files of longer ones, with the size of each.
struct Split<'r> {
    stays: Vec<&'r [Routed]>,
    goes: Vec<(usize, &'r [Routed])>,
}

impl<'c, 'i> Cut<'c, 'i> {
    /// The beginnings that have a file, each with the numbers of the terms in it, in their order.
    fn of(index: &'c Index<'i>, terms: &'c [Entry<'c>]) -> Vec<(String, Vec<u32>)> {
        let mut first_texts = Vec::with_capacity(index.pages.len() + 1);
        let mut all = 0;
        for page in &index.pages {
            first_texts.push(all);
            all += page.said.texts.len();
        }
        first_texts.push(all);
        let cut = Self { index, terms, first_texts };
        let numbers: Vec<u32> = (0..).take(terms.len()).collect();
        let keys = numbers.par_iter().flat_map_iter(|number| {
            terms[*number as usize].term.forms.iter().map(move |form| (Arc::from(key(form)), *number))
        });
        let mut routed: Vec<Routed> = keys.collect();
        routed.par_sort_unstable();
        routed.dedup();
        cut.all(&routed)
    }

    /// Cuts the first letters one beside the other.
    fn all(&self, routed: &[Routed]) -> Vec<(String, Vec<u32>)> {
        let size = Measure::new(self).size(routed);
        let sizes = |groups: &[&[Routed]]| -> Vec<usize> {
            groups.par_iter().map_init(|| Measure::new(self), |measure, group| measure.size(group)).collect()
        };
        let Split { stays, goes } = split(routed, 0, size, sizes);
        let below = |measure: &mut Measure<'_, '_, '_>, (size, group): (usize, &[Routed])| {
            let mut files = Vec::new();
            measure.below(group, 1, size, &mut files);
            files
        };
        let longer = goes.into_par_iter().map_init(|| Measure::new(self), below);
        let mut files: Vec<(String, Vec<u32>)> = longer.flatten_iter().collect();
        push("", &stays, &mut files);
        files
    }
}

/// Cuts what has a beginning of `length` characters, if it is too large for a file. `sizes` says how large files of some groups would be.
fn split<'r>(
    routed: &'r [Routed],
    length: usize,
    size: usize,
    sizes: impl FnOnce(&[&'r [Routed]]) -> Vec<usize>,
) -> Split<'r> {
    if size <= MOST || length == DEEPEST {
        return Split { stays: vec![routed], goes: Vec::new() };
    }
    let next = |(key, _): &Routed| key.chars().nth(length);
    let groups: Vec<&[Routed]> = routed.chunk_by(|one, other| next(one) == next(other)).collect();
    let mut sized: Vec<(usize, Option<char>, &[Routed])> = sizes(&groups)
        .into_iter()
        .zip(groups)
        .map(|(size, group)| (size, group.first().and_then(next), group))
        .collect();
    sized.sort_by(|(size, next, _), (other_size, other, _)| (other_size, other).cmp(&(size, next)));
    let mut left: usize = sized.iter().map(|(size, ..)| size).sum();
    let mut split = Split { stays: Vec::new(), goes: Vec::new() };
    for (size, next, group) in sized {
        // What ends here stays here.
        if next.is_some() && left > MOST && size >= LEAST {
            left -= size;
            split.goes.push((size, group));
        } else {
            split.stays.push(group);
        }
    }
    split
}

fn push(beginning: &str, stays: &[&[Routed]], files: &mut Vec<(String, Vec<u32>)>) {
    let mut numbers: Vec<u32> = stays.iter().flat_map(|group| group.iter().map(|(_, number)| *number)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    if !numbers.is_empty() {
        files.push((beginning.to_owned(), numbers));
    }
}

/// Says how large files would be. It remembers what it counted already, by the round in which it did.
struct Measure<'m, 'c, 'i> {
    cut: &'m Cut<'c, 'i>,
    round: u32,
    terms: Vec<u32>,
    pages: Vec<u32>,
    texts: Vec<u32>,
}

impl<'m, 'c, 'i> Measure<'m, 'c, 'i> {
    fn new(cut: &'m Cut<'c, 'i>) -> Self {
        let texts = cut.first_texts.last().copied().unwrap_or_default();
        let (terms, pages) = (vec![0; cut.terms.len()], vec![0; cut.index.pages.len()]);
        Self { cut, round: 0, terms, pages, texts: vec![0; texts] }
    }

    /// The files of a beginning of `length` characters, and of the longer ones that it is cut into.
    fn below(&mut self, routed: &[Routed], length: usize, size: usize, files: &mut Vec<(String, Vec<u32>)>) {
        let Split { stays, goes } =
            split(routed, length, size, |groups| groups.iter().map(|group| self.size(group)).collect());
        let beginning = routed.first().map(|(key, _)| key.chars().take(length).collect::<String>());
        push(&beginning.unwrap_or_default(), &stays, files);
        for (size, group) in goes {
            self.below(group, length + 1, size, files);
        }
    }

    /// About how many bytes a file of these would have.
    fn size(&mut self, routed: &[Routed]) -> usize {
        self.round += 1;
        let round = self.round;
        let is_new = |seen: &mut u32| std::mem::replace(seen, round) != round;
        let mut size = 0;
        for (_, number) in routed {
            if !is_new(&mut self.terms[*number as usize]) {
                continue;
            }
            let entry = &self.cut.terms[*number as usize];
            size += entry.size;
            for shown in &entry.shown {
                let page = &self.cut.index.pages[shown.page];
                if is_new(&mut self.pages[shown.page]) {
                    let place = page.place.as_ref().map_or(0, |place| place.len());
                    size += 40 + page.title.len() + page.address.len() + place;
                }
                if let Some((text, _)) = shown.text
                    && is_new(&mut self.texts[self.cut.first_texts[shown.page] + usize::from(text)])
                {
                    size += page.said.texts.get(usize::from(text)).len().min(SENTENCE) + 4;
                }
            }
        }
        size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_few_pages_has_all_its_places_and_one_of_many_the_first_of_each() {
        assert_eq!(share(&[5, 41, 12]), (41, 58));
        assert_eq!(share(&[41; PLACED]), (4, PLACES));
        assert_eq!(share(&[1, 200, 200]), (89, 179));
        assert_eq!(share(&[]), (0, 0));
    }
}
