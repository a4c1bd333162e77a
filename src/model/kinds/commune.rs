//! A commune of the territory.

use std::sync::Arc;

use crate::{
    base::source::Spanned,
    model::{date::Date, meta::Stated},
};

/// A commune; other documents name it by its INSEE code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Commune {
    /// Code officiel géographique: five characters (`59350`, `2A004`).
    pub insee: Spanned<Arc<str>>,
    /// Since when it belongs to the territory.
    pub member_from: Stated<Spanned<Date>>,
    /// Until when.
    pub member_until: Option<Spanned<Date>>,
}
