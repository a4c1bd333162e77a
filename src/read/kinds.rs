//! Reads the fields of each kind of document, one file a kind; adding one is a file here and a line in the table.

pub mod action;
pub mod charter;
pub mod commune;
pub mod news;
pub mod page;
pub mod plan;
pub mod term;

pub(super) mod entries;

use super::stated::Role;
use crate::{
    base::fields::Fields,
    model::kinds::{Kind, KindName},
};

/// Reads the fields of a kind.
pub type Reader = fn(&mut Fields, Role) -> Kind;

/// Every kind with its reader, in the order of [`KindName::ALL`].
pub const READERS: &[(KindName, Reader)] = &[
    (KindName::CHARTER, charter::read),
    (KindName::PLAN, plan::read),
    (KindName::ACTION, action::read),
    (KindName::PAGE, page::read),
    (KindName::NEWS, news::read),
    (KindName::TERM, term::read),
    (KindName::THEME, |_, _| Kind::Theme),
    (KindName::AUDIENCE, |_, _| Kind::Audience),
    (KindName::COMMUNE, commune::read),
];

/// The fields of a kind.
pub fn kind(name: KindName, fields: &mut Fields, role: Role) -> Kind {
    let (_, read) = READERS.iter().find(|(kind, _)| *kind == name).expect("the table has every kind");
    read(fields, role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_reader() {
        let names: Vec<KindName> = READERS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, KindName::ALL);
    }
}
