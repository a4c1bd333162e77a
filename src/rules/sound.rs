//! Documents whose words give no rule cause for complaint. Most are the same from one build to the next, and looking at their words is most of what rules take.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use crate::{
    base::fingerprint::{Fingerprint, Fingerprinter},
    model::{document::Document, sidecar::Sidecar},
};

/// What is known to be sound, by all that the rules about words look at.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Sound(FxHashSet<Fingerprint>);

impl Sound {
    /// Reads what [`Sound::to_bytes`] wrote. Nothing of it is lost, and what somebody else wrote is no fingerprint of a document.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let (all, _) = bytes.as_chunks();
        Self(all.iter().copied().map(Fingerprint::from_bytes).collect())
    }

    /// As it is kept, in one order.
    pub fn to_bytes(&self) -> Vec<u8> {
        let all: BTreeSet<&Fingerprint> = self.0.iter().collect();
        all.into_iter().flat_map(|fingerprint| fingerprint.to_bytes()).collect()
    }

    pub(super) fn has(&self, key: Fingerprint) -> bool {
        self.0.contains(&key)
    }

    pub(super) fn of(keys: impl Iterator<Item = Fingerprint>) -> Self {
        Self(keys.collect())
    }
}

/// What is the same for all documents: the settings that texts are read with, and the acronyms that the site explains.
pub(super) fn common(settings: Fingerprint, vocabulary: &BTreeSet<String>) -> Fingerprint {
    let mut answer = Fingerprinter::default().bytes(settings.as_bytes());
    vocabulary.iter().for_each(|word| answer.feed(word.as_bytes()));
    answer.finish()
}

/// All that rules about words look at in a document.
pub(super) fn key(common: Fingerprint, document: &Document, sidecars: &[&Sidecar]) -> Fingerprint {
    let mut answer = Fingerprinter::default().bytes(common.as_bytes()).bytes(document.fingerprint.as_bytes());
    for text in sidecars.iter().flat_map(|sidecar| &sidecar.texts) {
        answer.feed(text.key.as_bytes());
        answer.feed(text.text.value.as_bytes());
    }
    answer.finish()
}
