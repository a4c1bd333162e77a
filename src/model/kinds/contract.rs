//! The contract of participation (phase 1): what may change, what may not, and what is promised to those who take part.

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, duration::Duration, meta::Stated},
};

/// A contract.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contract {
    /// Who binds themselves.
    pub parties: Stated<Vec<Spanned<Arc<str>>>>,
    /// What is asked.
    pub question: Stated<Spanned<Arc<str>>>,
    /// What may change.
    pub negotiable: Stated<Vec<Spanned<Arc<str>>>>,
    /// What is settled.
    pub not_negotiable: Stated<Vec<Spanned<Arc<str>>>>,
    /// What happens when.
    pub timetable: Stated<Vec<TimetableEntry>>,
    /// Money, people, places.
    pub means: Stated<Spanned<Arc<str>>>,
    /// The promise of an answer.
    pub commitment: Stated<Commitment>,
    /// When it was signed.
    pub signed_on: Stated<Spanned<Date>>,
}

/// An entry of a timetable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TimetableEntry {
    /// When.
    pub date: Spanned<Date>,
    /// What.
    pub label: Arc<str>,
}

/// The promise of an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Commitment {
    /// In words.
    pub text: Arc<str>,
    /// How long after the opinion.
    pub within: Option<Spanned<Duration>>,
    /// At the latest.
    pub by: Option<Spanned<Date>>,
    /// Where it is declared.
    pub span: Span,
}
