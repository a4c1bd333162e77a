//! Reads the fields of each kind of document, one file a kind; adding one is a file here and a line in the table.

pub mod action;
pub mod actors;
pub mod budget;
pub mod charter;
pub mod commune;
pub mod contract;
pub mod deliberation;
pub mod easy_read;
pub mod event;
pub mod instruction;
pub mod news;
pub mod opinion;
pub mod page;
pub mod plan;
pub mod process;
pub mod report;
pub mod response;
pub mod strategy;
pub mod survey;
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
    (KindName::PROCESS, process::read),
    (KindName::CONTRACT, contract::read),
    (KindName::STRATEGY, strategy::read),
    (KindName::CONTRIBUTION, opinion::contribution),
    (KindName::SYNTHESIS, opinion::synthesis),
    (KindName::OPINION, opinion::opinion),
    (KindName::INSTRUCTION, instruction::read),
    (KindName::RESPONSE, response::read),
    (KindName::EVENT, event::read),
    (KindName::REPORT, report::read),
    (KindName::SURVEY, survey::read),
    (KindName::BUDGET, budget::read),
    (KindName::SERVICE, actors::service),
    (KindName::BODY, actors::body),
    (KindName::MEMBER, actors::member),
    (KindName::TOOLKIT, actors::toolkit),
    (KindName::DELIBERATION, deliberation::read),
    (KindName::EASY_READ, easy_read::read),
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
