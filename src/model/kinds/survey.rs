//! A survey: whom it asked, what, how, and what it cannot say.

use std::sync::Arc;

use super::plan::Period;
use crate::{
    base::source::{Span, Spanned},
    model::meta::Stated,
};

/// A survey.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Survey {
    /// When people were asked.
    pub fieldwork: Stated<Period>,
    /// How: on the web, by telephone, in the street.
    pub mode: Stated<Spanned<Arc<str>>>,
    /// Whom it wants to speak of.
    pub population: Stated<Spanned<Arc<str>>>,
    /// Whom it asked.
    pub sample: Stated<Sample>,
    /// What it asked.
    pub questions: Stated<Vec<Question>>,
    /// The questionnaire, a file beside the document.
    pub questionnaire: Option<Spanned<Arc<str>>>,
    /// What it cannot say.
    pub limits: Stated<Spanned<Arc<str>>>,
}

/// Whom a survey asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sample {
    /// How many.
    pub size: Option<Spanned<u32>>,
    /// How they were chosen.
    pub method: Option<Arc<str>>,
}

/// A question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// Its id.
    pub id: Spanned<Arc<str>>,
    /// Its exact words; their absence is a finding.
    pub wording: Option<Arc<str>>,
    /// Its results, a CSV file beside the document; `None` while nothing is said of them.
    pub results: Option<Stated<Spanned<Arc<str>>>>,
    /// Where it is declared.
    pub span: Span,
}

impl Question {
    /// The file of its results, beside the document.
    pub fn file(&self) -> Option<&Spanned<Arc<str>>> {
        self.results.as_ref().and_then(Stated::given)
    }
}
