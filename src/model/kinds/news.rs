//! News.

use crate::{
    base::source::Spanned,
    model::{date::Date, reference::Reference},
};

/// A piece of news.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct News {
    /// Its date.
    pub date: Spanned<Date>,
    /// What it is about, at least one.
    pub about: Vec<Reference>,
}
