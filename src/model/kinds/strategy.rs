//! The strategy of participation (phase 2): by which methods, and how those who are usually missing are reached.

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{meta::Stated, reference::Reference},
};

/// A strategy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Strategy {
    /// How people take part.
    pub methods: Stated<Vec<Spanned<Arc<str>>>>,
    /// How they are invited or drawn.
    pub recruitment: Stated<Spanned<Arc<str>>>,
    /// Whom it wants to reach.
    pub audiences: Stated<Vec<TargetAudience>>,
}

/// An audience and what is done so that it comes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TargetAudience {
    /// The audience.
    pub audience: Option<Reference>,
    /// What is done; none is a finding.
    pub measures: Vec<Spanned<Arc<str>>>,
    /// Where it is declared.
    pub span: Span,
}
