//! What pages say, kept from one build to the next by what it was made from: one edited text costs the words of one page. It lives as long as the program, and may
//! be lost at any time.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use rustc_hash::FxHashMap;

use super::{index::Index, said::Said, vocabulary::Vocabulary};
use crate::base::{fingerprint::Fingerprint, lang::Lang};

/// Forms that nobody uses any more may be as many as those in use, and these besides.
const UNUSED: usize = 1_000;

/// What is known of the pages of every language.
#[derive(Default)]
pub struct Memory(Mutex<BTreeMap<Lang, Known>>);

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").finish_non_exhaustive()
    }
}

impl Memory {
    /// How many pages had to be read for the last search, in all languages.
    pub fn pages_read(&self) -> usize {
        let languages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        languages.values().map(|known| known.read.load(Ordering::Relaxed)).sum()
    }

    /// Forgets all other languages.
    pub(super) fn retain(&self, languages: &[&Lang]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|lang, _| languages.contains(&lang));
    }

    /// Hands out what is known of a language. Who asks meanwhile starts anew.
    pub(super) fn take(&self, lang: &Lang) -> Known {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(lang);
        let known = known.unwrap_or_else(|| Known::nothing(lang));
        known.read.store(0, Ordering::Relaxed);
        known
    }

    /// Takes back what is known of a language: the pages of an index.
    pub(super) fn keep(&self, lang: &Lang, mut known: Known, index: Index<'_>) {
        let used: usize = index.terms.iter().map(|term| term.forms.len()).sum();
        if known.vocabulary.forms().len() > 2 * used + UNUSED {
            return;
        }
        known.said = index.pages.into_iter().map(|page| (page.made_from, page.said)).collect();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(lang.clone(), known);
    }
}

/// What is known of the pages of a language.
pub struct Known {
    /// Its words.
    pub vocabulary: Vocabulary,
    /// What pages say, by what it was made from.
    said: FxHashMap<Fingerprint, Arc<Said>>,
    /// How many pages had to be read.
    read: AtomicUsize,
}

impl Known {
    /// A language of which no page is known.
    pub fn nothing(lang: &Lang) -> Self {
        Self { vocabulary: Vocabulary::new(lang), said: FxHashMap::default(), read: AtomicUsize::new(0) }
    }

    /// What a page says; `read` looks at it if that is not known.
    pub fn said(&self, made_from: Fingerprint, read: impl FnOnce() -> Said) -> Arc<Said> {
        if let Some(said) = self.said.get(&made_from) {
            return Arc::clone(said);
        }
        self.read.fetch_add(1, Ordering::Relaxed);
        Arc::new(read())
    }
}
