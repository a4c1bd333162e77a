//! Every collection, in the order in which a reader meets them; adding one is a constant in a file here and a line in the table.

mod actions;
mod actors;
mod answers;
mod deliberations;
mod events;
mod figures;
mod processes;
mod words;

use super::{
    cell::Cell,
    table::{Collection, Part, Rows},
};
use crate::{
    model::record::Section,
    render::{source::Source, view::View},
    site::Site,
};

/// Every collection.
pub const COLLECTIONS: &[&Collection] = &[
    &processes::PROCESSES,
    &processes::CONTRACTS,
    &answers::OPINIONS,
    &answers::RECOMMENDATIONS,
    &answers::ANSWERS,
    &answers::FOLLOW_UPS,
    &events::EVENTS,
    &actions::ACTIONS,
    &actions::MILESTONES,
    &actions::INDICATORS,
    &figures::FIGURES,
    &figures::SURVEYS,
    &figures::QUESTIONS,
    &figures::PROJECTS,
    &deliberations::DELIBERATIONS,
    &actors::SERVICES,
    &actors::BODIES,
    &actors::MEMBERS,
    &actors::TOOLKITS,
    &words::COMMUNES,
    &words::THEMES,
    &words::AUDIENCES,
    &words::TERMS,
    &words::NEWS,
];

/// The collections that hold a record.
pub fn of_site(site: &Site) -> impl Iterator<Item = &'static Collection> {
    COLLECTIONS.iter().copied().filter(|collection| collection.has_some(site))
}

/// The collections that hold a record, as a job may know: each with its number of records.
pub fn published(view: &View<'_>) -> Vec<(&'static Collection, usize)> {
    let counted = COLLECTIONS.iter().map(|collection| (*collection, view.count(collection)));
    counted.filter(|(_, count)| *count > 0).collect()
}

/// The collection of a name.
pub fn named(name: &str) -> Option<&'static Collection> {
    COLLECTIONS.iter().copied().find(|collection| collection.name == name)
}

/// The text below the heading of a section.
fn text_of(source: &Source<'_>, section: Option<&Section>) -> Cell {
    let blocks = section.map(|section| &source.document.body[section.blocks.clone()]).unwrap_or_default();
    super::prose::prose(blocks).into()
}

/// Parts that have no page and no anchor of their own are shown by their document.
fn part(id: impl Into<String>, title: &str, cells: Vec<Cell>) -> Part {
    Part { id: id.into(), title: title.to_owned(), address: None, cells }
}

/// Kinds without a column of their own.
fn nothing(_: &Rows<'_>, _: &Source<'_>) -> Vec<Cell> {
    Vec::new()
}
