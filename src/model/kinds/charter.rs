//! The charter: what the authority promises, and the words in which it does.

use std::sync::Arc;

use crate::{
    base::{
        diagnostic::Severity,
        source::{Span, Spanned},
    },
    model::{date::Date, meta::Stated, reference::Reference},
};

/// A charter. Principles, phases, decisions and the deadline for answers are data: none of them is known to the program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Charter {
    /// When it was adopted; a charter is in force from then until one that supersedes it.
    pub adopted_on: Stated<Spanned<Date>>,
    /// By whom.
    pub adopted_by: Stated<Spanned<Arc<str>>>,
    /// What participation is about.
    pub fields: Vec<Spanned<Arc<str>>>,
    /// Principles, of equal rank.
    pub principles: Vec<Principle>,
    /// Phases, in order.
    pub phases: Vec<Phase>,
    /// Decisions that an answer may take.
    pub decisions: Stated<Vec<Decision>>,
    /// How long an answer may take, in the charter's words.
    pub response_deadline: Stated<Spanned<Arc<str>>>,
    /// Severities that it sets for rules, but for what only the calendar breaks.
    pub rules: Vec<(Spanned<Arc<str>>, Severity)>,
    /// The charter that it replaces.
    pub supersedes: Option<Reference>,
}

/// A principle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Principle {
    /// Id and permanent anchor.
    pub id: Spanned<Arc<str>>,
    /// Its title.
    pub title: Arc<str>,
    /// Where it is declared.
    pub span: Span,
}

/// A phase.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phase {
    /// Id and permanent anchor.
    pub id: Spanned<Arc<str>>,
    /// Its title.
    pub title: Arc<str>,
    /// The kind of document that it delivers (`contract`, `opinion`…), as written; kinds of later versions are legal.
    pub deliverable: Option<Spanned<Arc<str>>>,
    /// Where it is declared.
    pub span: Span,
}

/// A decision that an answer may take.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// Its id.
    pub id: Spanned<Arc<str>>,
    /// In words.
    pub label: Arc<str>,
    /// It must be given a reason.
    pub needs_reason: bool,
    /// It must name an owner and a date.
    pub needs_follow_up: bool,
}
