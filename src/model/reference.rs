//! What documents call each other.

use std::{fmt, sync::Arc};

use super::kinds::KindName;
use crate::base::{lang::Lang, source::Span};

/// Stable name of a document in one language: the action `7` in `fr`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct DocumentId {
    /// Its kind.
    pub kind: KindName,
    /// Its id, unique within the kind.
    pub id: Arc<str>,
    /// Its language.
    pub lang: Lang,
}

impl DocumentId {
    /// The same document in another language.
    pub fn in_lang(&self, lang: &Lang) -> Self {
        Self { kind: self.kind, id: Arc::clone(&self.id), lang: lang.clone() }
    }

    /// The document without its language.
    pub fn work(&self) -> WorkId {
        WorkId { kind: self.kind, id: Arc::clone(&self.id) }
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}@{}", self.kind.0, self.id, self.lang)
    }
}

/// A document whatever its language: what references name.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct WorkId {
    /// Its kind.
    pub kind: KindName,
    /// Its id.
    pub id: Arc<str>,
}

impl WorkId {
    /// The document in one language.
    pub fn in_lang(&self, lang: &Lang) -> DocumentId {
        DocumentId { kind: self.kind, id: Arc::clone(&self.id), lang: lang.clone() }
    }
}

impl fmt::Display for WorkId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.0, self.id)
    }
}

/// A reference as an author wrote it in YAML: `parc-de-la-deule` or `action/7`. Whether it has a target is known to `site`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reference {
    /// The kind, where the reference names it or where the field takes only one.
    pub kind: Option<KindName>,
    /// The id.
    pub id: Arc<str>,
    /// Where it is written.
    pub span: Span,
}

impl Reference {
    /// The text that names the target.
    pub fn name(&self) -> String {
        match self.kind {
            Some(kind) => format!("{}/{}", kind.0, self.id),
            None => self.id.to_string(),
        }
    }
}
