//! A word of the glossary.

use std::sync::Arc;

use crate::{base::source::Spanned, model::reference::Reference};

/// A term.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    /// At most 25 words.
    pub definition: Spanned<Arc<str>>,
    /// What an acronym stands for.
    pub long_form: Option<Spanned<Arc<str>>>,
    /// Other terms.
    pub see_also: Vec<Reference>,
}
