//! The report on a process or a plan: figures with the way they were counted, who was missing, and what was learnt.

use std::sync::Arc;

use super::plan::Period;
use crate::{
    base::source::{Span, Spanned},
    model::{figure::Figure, meta::Stated, reference::Reference},
};

/// A report. The process that it is about is a common field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// The plan that it is about.
    pub plan: Option<Reference>,
    /// When.
    pub period: Stated<Period>,
    /// What was counted.
    pub figures: Stated<Vec<ReportFigure>>,
    /// Who did not come, or could not.
    pub who_was_missing: Stated<Spanned<Arc<str>>>,
    /// What was learnt.
    pub lessons: Stated<Vec<Lesson>>,
}

/// Something that was counted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReportFigure {
    /// What.
    pub label: Arc<str>,
    /// How many.
    pub value: Option<Spanned<Figure>>,
    /// Of what; persons when absent.
    pub unit: Option<Arc<str>>,
    /// How they were counted; its absence is a finding.
    pub method: Option<Arc<str>>,
    /// What it is made of.
    pub parts: Vec<FigurePart>,
    /// Where it is declared.
    pub span: Span,
}

/// A part of a figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FigurePart {
    /// What.
    pub label: Arc<str>,
    /// How many.
    pub value: Option<Spanned<Figure>>,
}

/// What was learnt: it leads to an action, or says why not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lesson {
    /// In words.
    pub text: Arc<str>,
    /// The action that it leads to.
    pub action: Option<Reference>,
    /// Why it leads to none.
    pub why_not: Option<Arc<str>>,
    /// Where it is declared.
    pub span: Span,
}
