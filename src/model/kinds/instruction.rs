//! The instruction (phase 3): which service looks at which recommendation, and when.

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, meta::Stated},
};

/// An instruction.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Instruction {
    /// The service that leads it.
    pub lead: Stated<Spanned<Arc<str>>>,
    /// Its steps.
    pub steps: Stated<Vec<InstructionStep>>,
}

/// A step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InstructionStep {
    /// When it is planned.
    pub date: Option<Spanned<Date>>,
    /// What it is.
    pub title: Arc<str>,
    /// The service that does it.
    pub service: Option<Spanned<Arc<str>>>,
    /// When it was done.
    pub done_on: Option<Spanned<Date>>,
    /// The recommendations that it takes, by id.
    pub recommendations: Vec<Spanned<Arc<str>>>,
    /// Where it is declared.
    pub span: Span,
}
