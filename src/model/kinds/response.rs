//! The reasoned response (phase 4): its answers are records of its text.

use std::sync::Arc;

use crate::{
    base::source::Spanned,
    model::{date::Date, meta::Stated, reference::Reference},
};

/// A response.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Response {
    /// The opinion that it answers.
    pub opinion: Option<Reference>,
    /// Who decided.
    pub decided_by: Stated<Spanned<Arc<str>>>,
    /// When.
    pub decided_on: Stated<Spanned<Date>>,
}
