//! The words of a language as numbers, which cost less to compare and to keep than texts. A number means the same as long as its vocabulary lives; it says nothing
//! about the order of words, so that threads may number them as they come.

use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;

use super::stems::Stems;
use crate::base::lang::Lang;

/// What a word is one of: a form without capitals and accents, and the stem that it shares with others. « côté » and « cote » are one form of two stems.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// Number of the form, with its stem.
    pub form: u32,
    /// Number of the stem.
    pub stem: u32,
}

/// The words that were met in a language.
pub struct Vocabulary {
    stems: Stems,
    known: RwLock<Known>,
}

#[derive(Default)]
struct Known {
    /// As texts write them; nothing for one that says nothing alone.
    words: FxHashMap<Box<str>, Option<Word>>,
    forms: Numbers<(Arc<str>, u32)>,
    stems: Numbers<Arc<str>>,
}

/// Things in the order of their numbers.
struct Numbers<T> {
    things: Vec<T>,
    numbers: FxHashMap<T, u32>,
}

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self { things: Vec::new(), numbers: FxHashMap::default() }
    }
}

impl<T: Clone + Eq + std::hash::Hash> Numbers<T> {
    fn of(&mut self, thing: T) -> u32 {
        if let Some(number) = self.numbers.get(&thing) {
            return *number;
        }
        let number = u32::try_from(self.things.len()).expect("the words of a language are fewer than 2³²");
        self.things.push(thing.clone());
        self.numbers.insert(thing, number);
        number
    }
}

impl Vocabulary {
    /// One without words.
    pub fn new(lang: &Lang) -> Self {
        Self { stems: Stems::new(lang), known: RwLock::default() }
    }

    /// All forms, in the order of their numbers, each with the number of its stem.
    pub fn forms(&self) -> Vec<(Arc<str>, u32)> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).forms.things.clone()
    }

    /// All stems, in the order of their numbers.
    pub fn stems(&self) -> Vec<Arc<str>> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).stems.things.clone()
    }

    fn word(&self, word: &str) -> Option<Word> {
        if let Some(known) = self.known.read().unwrap_or_else(PoisonError::into_inner).words.get(word) {
            return *known;
        }
        let stemmed = self.stems.of(word);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let number = stemmed.map(|(form, stem)| {
            let stem = known.stems.of(stem.into());
            Word { form: known.forms.of((form.into(), stem)), stem }
        });
        known.words.insert(word.into(), number);
        number
    }
}

/// A vocabulary as one thread asks it: what it was told once it need not ask again.
pub struct Lookup<'v> {
    vocabulary: &'v Vocabulary,
    told: FxHashMap<Box<str>, Option<Word>>,
}

impl<'v> Lookup<'v> {
    /// One that was told nothing.
    pub fn new(vocabulary: &'v Vocabulary) -> Self {
        Self { vocabulary, told: FxHashMap::default() }
    }

    /// The numbers of a word; nothing for one that says nothing alone.
    pub fn of(&mut self, word: &str) -> Option<Word> {
        if let Some(told) = self.told.get(word) {
            return *told;
        }
        let number = self.vocabulary.word(word);
        self.told.insert(word.into(), number);
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_stem_are_told_apart_and_share_its_number() {
        let vocabulary = Vocabulary::new(&Lang::parse("fr").expect("a tag"));
        let (mut one, mut other) = (Lookup::new(&vocabulary), Lookup::new(&vocabulary));
        let (first, second) = (one.of("Rencontre").expect("a word"), other.of("rencontres").expect("a word"));
        assert_eq!((first.stem, one.of("les")), (second.stem, None));
        assert_ne!(first.form, second.form);
        assert_eq!(other.of("RENCONTRE"), Some(first), "capitals do not count");
        let forms: Vec<String> = vocabulary.forms().iter().map(|(form, _)| form.to_string()).collect();
        assert_eq!((forms, vocabulary.stems().len()), (vec!["rencontre".to_owned(), "rencontres".to_owned()], 1));
    }
}
