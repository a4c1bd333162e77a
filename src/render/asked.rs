//! What the jobs of a build asked: each question once, whoever asks. Its answer is worked out for the first, and a number stands for both afterwards, since thousands
//! of pages ask the same.

use std::{
    hash::BuildHasher,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{fact::Fact, world::World};
use crate::base::fingerprint::Fingerprint;

/// How many tables there are, so that threads seldom wait for each other.
const TABLES: usize = 32;

/// The questions of a build. There are hundreds of thousands, and each is kept once.
pub struct Asked {
    numbers: [RwLock<FxHashMap<Fact, u32>>; TABLES],
    /// Answers by the numbers of their questions.
    answers: Mutex<Vec<Fingerprint>>,
    /// Questions that nobody asks any more in this build.
    past: Mutex<Vec<(Fact, u32)>>,
}

impl Default for Asked {
    fn default() -> Self {
        Self { numbers: std::array::from_fn(|_| RwLock::default()), answers: Mutex::default(), past: Mutex::default() }
    }
}

impl Asked {
    /// The number of a question.
    pub fn number(&self, fact: Fact, world: &World<'_>) -> u32 {
        let table = &self.numbers[FxBuildHasher.hash_one(&fact) as usize % TABLES];
        if let Some(number) = table.read().unwrap_or_else(PoisonError::into_inner).get(&fact) {
            return *number;
        }
        // Nobody waits while it is worked out. Who did it for nothing takes the number of who was faster.
        let answer = fact.ask(world);
        let mut table = table.write().unwrap_or_else(PoisonError::into_inner);
        *table.entry(fact).or_insert_with(|| {
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers.push(answer);
            u32::try_from(answers.len() - 1).expect("a site asks fewer than 4 billion questions")
        })
    }

    /// A round ended: what is asked about what rounds make has another answer from now on, and another number.
    pub fn end_round(&self) {
        let mut past = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        for table in &self.numbers {
            let mut table = table.write().unwrap_or_else(PoisonError::into_inner);
            past.extend(table.extract_if(|fact, _| fact.is_about_a_round()));
        }
    }

    /// All questions in words, with their answers, each at the place of its number. A table is let go as soon as its questions are words: both together would be the
    /// largest thing in memory.
    pub fn take(&self) -> Vec<(Arc<str>, Fingerprint)> {
        let answers = std::mem::take(&mut *self.answers.lock().unwrap_or_else(PoisonError::into_inner));
        let mut all: Vec<_> = answers.into_iter().map(|answer| (Arc::default(), answer)).collect();
        let mut say = |fact: Fact, number: u32| all[number as usize].0 = fact.to_string().into();
        let past = std::mem::take(&mut *self.past.lock().unwrap_or_else(PoisonError::into_inner));
        past.into_iter().for_each(|(fact, number)| say(fact, number));
        for table in &self.numbers {
            let table = std::mem::take(&mut *table.write().unwrap_or_else(PoisonError::into_inner));
            table.into_iter().for_each(|(fact, number)| say(fact, number));
        }
        all
    }
}
