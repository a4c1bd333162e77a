//! One document in one language.

use std::sync::Arc;

use super::{
    block::{Block, Note},
    kinds::Kind,
    meta::Meta,
    outline::Outline,
    record::Records,
    reference::DocumentId,
};
use crate::base::{
    fingerprint::Fingerprint,
    source::{Span, Spanned},
};

/// A document as it was read: nothing here is filled in later.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// Its name.
    pub id: DocumentId,
    /// Path in the content folder, with `/`: `actions/7.md`, `charte/index.nl.md`.
    pub path: Arc<str>,
    /// Fields that every document has.
    pub meta: Meta,
    /// Fields of its kind.
    pub kind: Kind,
    /// Its text.
    pub body: Vec<Block>,
    /// Its notes, in the order of their first reference.
    pub notes: Vec<Note>,
    /// Every scalar of its front matter, in the order of the source: for rules about words, whatever field they stand in.
    pub fields: Vec<FieldText>,
    /// The sections of its text that are records.
    pub records: Records,
    /// What other documents may show of it.
    pub outline: Outline,
    /// The whole file.
    pub span: Span,
    /// Of the source text.
    pub fingerprint: Fingerprint,
}

/// A scalar of the front matter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldText {
    /// The key that it stands below, the nearest one.
    pub key: Arc<str>,
    /// What it says. The place is that of the characters, without quotation marks, where the text is written in one piece.
    pub text: Spanned<Arc<str>>,
}

impl Document {
    /// The title for menus and lists: the short one if there is one.
    pub fn label(&self) -> &Arc<str> {
        match &self.meta.short_title {
            Some(short) => &short.value,
            None => &self.meta.title.value,
        }
    }
}
