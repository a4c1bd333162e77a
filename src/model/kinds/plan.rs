//! The plan: axes, their objectives, and the actions of each.

use std::sync::Arc;

use crate::{
    base::source::Spanned,
    model::{date::Date, meta::Stated, reference::Reference},
};

/// A plan of actions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// When it runs.
    pub period: Stated<Period>,
    /// Axes, in order.
    pub axes: Vec<Axis>,
}

/// A period, both ends included.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Period {
    /// Its first day, month or year.
    pub from: Date,
    /// Its last one.
    pub to: Date,
}

/// An axis of a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Axis {
    /// Id and anchor.
    pub id: Spanned<Arc<str>>,
    /// Its title.
    pub title: Arc<str>,
    /// Its objectives.
    pub objectives: Vec<Objective>,
}

/// An objective of an axis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Objective {
    /// Id and anchor.
    pub id: Spanned<Arc<str>>,
    /// Its title.
    pub title: Arc<str>,
    /// Its actions, in order.
    pub actions: Vec<Reference>,
}
