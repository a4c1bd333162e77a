//! What a page says of each word, whatever else the site holds: how much (BM25 over fields), where, and in which sentence. An edit of a page changes this of
//! it alone, so that it can be kept from one build to the next.

use rustc_hash::FxHashMap;

use super::{
    texts::{Role, Texts},
    vocabulary::{Lookup, Vocabulary},
    words::words,
};

/// How fast more of the same word says less (Robertson and Zaragoza, « The Probabilistic Relevance Framework », 2009: `k1`).
const SATURATION: f32 = 1.2;
/// How much a long page says less by each of its words (`b`).
const LENGTH: f32 = 0.4;
/// The words of a page of middling length. It is a constant, so that a page that comes or goes does not change what others weigh.
const MIDDLING: f32 = 300.0;
/// What a word in a title of three words adds, whatever the text says; in one of nine words, half of it.
const IN_TITLE: f32 = 1.5;
/// Steps of weights: the largest, 2.2 and 1.5, is written as a digit of Base64.
const STEPS: f32 = 16.0;
/// The largest weight.
pub const HEAVIEST: u8 = 63;
/// Words between two texts of a page: they are no neighbours.
const GAP: u16 = 8;
/// How many places of a word in a page are kept.
const PLACES: usize = 40;
/// Stands for places that are not kept.
pub const MORE: u16 = u16::MAX;

/// What a page says.
#[derive(Debug)]
pub struct Said {
    /// Its texts, the title first.
    pub texts: Texts,
    /// The numbers of the forms that it has, each once.
    pub forms: Box<[u32]>,
    /// What it says of each stem, by the numbers of stems.
    postings: Box<[Posting]>,
    /// Where the words of each posting stand, one posting after the other.
    places: Box<[u16]>,
}

/// A word in a page.
#[derive(Clone, Debug)]
pub struct Posting {
    /// Number of the stem.
    pub stem: u32,
    /// What the word says there, in sixteenths.
    pub weight: u8,
    /// Number of the text that is shown, and the byte of the word in it.
    pub shown: Option<(u16, u16)>,
    /// Number of its first place among those of the page, and of the first that is none of it.
    places: (u32, u32),
}

/// Reads pages, one after the other.
pub struct Reader<'v> {
    lookup: Lookup<'v>,
    /// The stems of a page; empty between two.
    found: FxHashMap<u32, Found>,
    /// Stems of a page with their places; empty between two.
    places: Vec<(u32, u16)>,
}

/// What is known of a word while its page is read.
struct Found {
    weight: f32,
    /// What its place in the title adds.
    title: f32,
    shown: Option<(u16, u16)>,
    is_heading: bool,
    /// The form that was met last.
    form: u32,
}

impl<'v> Reader<'v> {
    /// One that knows the words of a vocabulary.
    pub fn new(vocabulary: &'v Vocabulary) -> Self {
        Self { lookup: Lookup::new(vocabulary), found: FxHashMap::default(), places: Vec::new() }
    }

    /// Reads the texts of a page.
    pub fn read(&mut self, mut texts: Texts) -> Said {
        let mut forms = Vec::new();
        let mut place: u16 = 0;
        let mut length: u32 = 0;
        for (index, (text, role)) in texts.iter().enumerate() {
            let index = u16::try_from(index).ok();
            let title = if role.is_title() { in_title(text) } else { 0.0 };
            for (at, word) in words(text) {
                place = place.saturating_add(1);
                length += 1;
                let Some(word) = self.lookup.of(word) else { continue };
                let found = self.found.entry(word.stem).or_insert_with(|| {
                    forms.push(word.form);
                    Found::new(word.form)
                });
                if found.form != word.form {
                    forms.push(word.form);
                    found.form = word.form;
                }
                found.note(role, title, index.zip(u16::try_from(at).ok()));
                self.places.push((word.stem, place));
            }
            place = place.saturating_add(GAP);
        }
        let long = 1.0 - LENGTH + LENGTH * (length as f32 / MIDDLING).min(6.0);
        let mut postings: Vec<Posting> = self.found.drain().map(|(stem, found)| found.finish(stem, long)).collect();
        postings.sort_unstable_by_key(|posting| posting.stem);
        let places = places(&mut self.places, &mut postings);
        forms.sort_unstable();
        forms.dedup();
        texts.shrink();
        Said { texts, forms: forms.into(), postings: postings.into(), places }
    }
}

/// The first places of each posting, and [`MORE`] after them where they are not all.
fn places(found: &mut Vec<(u32, u16)>, postings: &mut [Posting]) -> Box<[u16]> {
    // By stems, as postings are; the places of one are in their order already.
    found.sort_unstable();
    let mut places: Vec<u16> = Vec::with_capacity(found.len());
    for (posting, own) in postings.iter_mut().zip(found.chunk_by(|(one, _), (other, _)| one == other)) {
        let start = places.len() as u32;
        // Of a page of more words than numbers, the last places are not known.
        let known = own.iter().map(|(_, place)| *place).take_while(|place| *place < MORE).take(PLACES);
        places.extend(known);
        if places.len() - (start as usize) < own.len() {
            places.push(MORE);
        }
        posting.places = (start, places.len() as u32);
    }
    found.clear();
    places.into()
}

impl Said {
    /// What the page says of every stem that it has.
    pub fn postings(&self) -> impl Iterator<Item = &Posting> {
        self.postings.iter()
    }

    /// What the page says of a stem that it has.
    pub fn posting(&self, stem: u32) -> &Posting {
        let at = self.postings.binary_search_by_key(&stem, |posting| posting.stem);
        &self.postings[at.expect("only pages that have a word are asked about it")]
    }

    /// The first places of a word of the page, counted in words from 1, and [`MORE`] where it has others.
    pub fn places(&self, posting: &Posting) -> &[u16] {
        &self.places[posting.places.0 as usize..posting.places.1 as usize]
    }
}

fn in_title(text: &str) -> f32 {
    let words = text.split_whitespace().count() as f32;
    IN_TITLE * (2.0 / (1.0 + words / 3.0)).min(1.0)
}

impl Found {
    fn new(form: u32) -> Self {
        Self { weight: 0.0, title: 0.0, shown: None, is_heading: true, form }
    }

    /// The sentence that is shown is the first one; a heading gives way to it.
    fn note(&mut self, role: Role, title: f32, at: Option<(u16, u16)>) {
        self.weight += role.weight();
        self.title = self.title.max(title);
        let is_heading = role == Role::Heading;
        if role.is_shown() && (self.shown.is_none() || (self.is_heading && !is_heading)) {
            self.shown = at;
            self.is_heading = is_heading;
        }
    }

    fn finish(self, stem: u32, long: f32) -> Posting {
        let says = self.weight * (SATURATION + 1.0) / (self.weight + SATURATION * long);
        let weight = ((says + self.title) * STEPS).round().clamp(1.0, f32::from(HEAVIEST)) as u8;
        Posting { stem, weight, shown: self.shown, places: (0, 0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::lang::Lang;

    #[test]
    fn a_word_is_where_it_stands_and_its_sentence_is_shown_before_its_heading() {
        let vocabulary = Vocabulary::new(&Lang::parse("fr").expect("a tag"));
        let mut reader = Reader::new(&vocabulary);
        let mut texts = Texts::default();
        texts.add("Jardins", Role::Title);
        texts.add("Un jardin", Role::Heading);
        texts.add("Le beau jardin.", Role::Sentence);
        let said = reader.read(texts);
        let garden = said.posting(reader.lookup.of("jardin").expect("a word").stem);
        assert_eq!(said.places(garden), [1, 11, 22]);
        assert_eq!(garden.shown, Some((2, 8)));
        let fine = said.posting(reader.lookup.of("beau").expect("a word").stem);
        assert!(fine.weight < garden.weight, "{fine:?} {garden:?}");
        assert_eq!((said.forms.len(), said.postings().count()), (3, 2));
    }

    #[test]
    fn a_page_that_has_a_word_everywhere_says_that_it_has_more_places() {
        let vocabulary = Vocabulary::new(&Lang::parse("fr").expect("a tag"));
        let mut reader = Reader::new(&vocabulary);
        let mut texts = Texts::default();
        texts.add(&"jardin ".repeat(PLACES), Role::Sentence);
        texts.add("table", Role::Sentence);
        let said = reader.read(texts);
        let places = |reader: &mut Reader<'_>, said: &Said, word| {
            said.places(said.posting(reader.lookup.of(word).expect("a word").stem)).to_vec()
        };
        assert_eq!(places(&mut reader, &said, "jardin"), (1..=40).collect::<Vec<u16>>());
        assert_eq!(places(&mut reader, &said, "table"), [49]);
        let mut texts = Texts::default();
        texts.add(&"jardin ".repeat(70_000), Role::Sentence);
        texts.add("table", Role::Sentence);
        let said = reader.read(texts);
        assert_eq!(places(&mut reader, &said, "jardin")[39..], [40, MORE]);
        assert_eq!(places(&mut reader, &said, "table"), [MORE], "it is too far to be counted");
    }
}
