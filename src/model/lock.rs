//! What became public and must not change in silence: ids, addresses, anchors, and the exact words of citizens. The file
//! `published.lock` keeps it between builds.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use crate::base::{
    fingerprint::Fingerprint,
    source::{FileId, Span},
};

/// The file `published.lock`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lock {
    /// The file; `None` where there is none yet.
    pub file: Option<FileId>,
    /// What was public, by the name of the document: `opinion/parc/avis@fr`.
    pub documents: BTreeMap<Arc<str>, Locked>,
    /// Paths below the site's root of the files that people may have the address of, each with where the lock says so.
    pub files: BTreeMap<Arc<str>, Option<Span>>,
}

impl Lock {
    /// With what another one knows besides: documents, addresses of documents and files that this one has not.
    pub fn with(mut self, other: Lock) -> Lock {
        for (name, locked) in other.documents {
            match self.documents.entry(name) {
                Entry::Vacant(entry) => drop(entry.insert(locked)),
                Entry::Occupied(mut entry) => entry.get_mut().had(&locked),
            }
        }
        for (path, span) in other.files {
            self.files.entry(path).or_insert(span);
        }
        self
    }
}

/// What was public of a document.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Locked {
    /// Its address below the site's root.
    pub address: Arc<str>,
    /// Other addresses that led to it, each with where the lock says so: where it was before, and its aliases. One that leads to another document
    /// today is kept there.
    pub former: BTreeMap<Arc<str>, Option<Span>>,
    /// Anchors that its author gave, in their order.
    pub anchors: Vec<Arc<str>>,
    /// Texts that nobody changes without saying so: pieces of the words of citizens by the anchor of their heading (empty before the
    /// first one), the title of an opinion as `@title`, who signed it and when as `@authors`, the order of its pieces as `@order`,
    /// the pictures, data and files that belong to it as `@files`, the terms of a contract as `terms` and its prose as `text`;
    /// the parts of a response by what they answer and what they are called (`R7/Suites`).
    pub words: BTreeMap<Arc<str>, Frozen>,
    /// True for a document that left the site: its id is not used again.
    pub is_gone: bool,
    /// Where the file says so; `None` for what is not written yet.
    pub span: Option<Span>,
}

impl Locked {
    /// Where the document was when that was written leads to it for ever. The home page is always somewhere.
    pub fn had(&mut self, before: &Locked) {
        let addresses = before.former.iter().map(|(address, span)| (address, *span));
        for (address, span) in addresses.chain([(&before.address, before.span)]) {
            if *address != self.address && !address.is_empty() {
                self.former.entry(Arc::clone(address)).or_insert(span);
            }
        }
    }
}

/// A text that nobody changes without saying so.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Frozen {
    /// Of its exact words.
    pub fingerprint: Fingerprint,
    /// How many public corrections of it there were.
    pub corrections: u32,
}

/// The key of the terms of a contract among the words.
pub const TERMS: &str = "terms";
/// The key of the prose of a contract among the words.
pub const TEXT: &str = "text";
/// The key of the title of an opinion among the words: no anchor has this sign.
pub const TITLE: &str = "@title";
/// The key of the order of the pieces among the words.
pub const ORDER: &str = "@order";
/// The key of who signed an opinion, and when, among the words.
pub const AUTHORS: &str = "@authors";
/// The key of the pictures, data and files that belong to the words.
pub const FILES: &str = "@files";
/// What the keys of replies to an answer begin with (`@reply/R7/Réplique`): participants wrote them.
pub const REPLY: &str = "@reply/";
