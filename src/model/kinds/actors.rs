//! Who acts: the services that answer, the standing bodies, the members of the network, and the tools that they share.

use std::sync::Arc;

use crate::{
    base::source::{Span, Spanned},
    model::{date::Date, meta::Stated, reference::Reference},
};

/// A department that answers or acts; whom to ask is the common field `contact`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Service {
    /// Telephone.
    pub phone: Option<Spanned<Arc<str>>>,
    /// Postal address.
    pub address: Option<Spanned<Arc<str>>>,
}

/// A standing council: conseil citoyen, conseil de développement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Body {
    /// What it is for.
    pub remit: Stated<Spanned<Arc<str>>>,
    /// Since when.
    pub since: Option<Spanned<Date>>,
    /// Who sits in it.
    pub composition: Option<Spanned<Arc<str>>>,
}

/// A member of the network of participation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// The organisation.
    pub organisation: Stated<Spanned<Arc<str>>>,
    /// Since when.
    pub since: Option<Spanned<Date>>,
    /// What it brings.
    pub brings: Option<Spanned<Arc<str>>>,
}

/// A way of working that others may take up.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toolkit {
    /// What to do, in order.
    pub steps: Stated<Vec<ToolkitStep>>,
    /// What to change for whom.
    pub adaptations: Stated<Vec<Adaptation>>,
}

/// A step of a toolkit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToolkitStep {
    /// What.
    pub title: Arc<str>,
    /// How.
    pub text: Option<Arc<str>>,
}

/// What to change for an audience.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Adaptation {
    /// The audience.
    pub audience: Option<Reference>,
    /// What to change.
    pub text: Arc<str>,
    /// Where it is declared.
    pub span: Span,
}
