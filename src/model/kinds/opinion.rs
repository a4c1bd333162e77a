//! What citizens wrote: contributions, their synthesis, and the opinion that closes phase 2. Their words stay theirs.

use std::sync::Arc;

use super::{plan::Period, process::ChannelKind};
use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, meta::Stated, reference::Reference},
};

/// An opinion; its recommendations are records of its text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opinion {
    /// Who wrote it.
    pub authors: Stated<Authors>,
    /// When it was handed over.
    pub delivered_on: Stated<Spanned<Date>>,
}

/// Who wrote a text, citizens and associations told apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Authors {
    /// How many citizens.
    pub citizens: Option<Spanned<u32>>,
    /// How many associations.
    pub associations: Option<Spanned<u32>>,
    /// Names of groups that agreed to be named.
    pub names: Vec<Spanned<Arc<str>>>,
    /// Where they are declared.
    pub span: Span,
}

/// What came in through one channel.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contribution {
    /// When.
    pub period: Stated<Period>,
    /// Through which channel.
    pub channel: Stated<Spanned<ChannelKind>>,
    /// Who wrote.
    pub authors: Stated<Authors>,
    /// How many came in.
    pub received: Stated<Spanned<u32>>,
    /// How they were counted.
    pub counting: Stated<Spanned<Arc<str>>>,
}

/// What contributions say together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Synthesis {
    /// What it sums up.
    pub contributions: Vec<Reference>,
    /// How it was made.
    pub method: Stated<Spanned<Arc<str>>>,
    /// How many contributions.
    pub received: Stated<Spanned<u32>>,
    /// When they came in.
    pub period: Option<Period>,
}
