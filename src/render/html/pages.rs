//! One file for each shell of the theme.

pub mod action;
pub mod actor;
pub mod alphabet;
pub mod board;
pub mod charter;
pub mod contract;
pub mod data;
pub mod event;
pub mod home;
mod indicator;
pub mod instruction;
pub mod listed;
pub mod listings;
pub mod meetings;
pub mod news;
pub mod not_found;
pub mod offline;
pub mod opinion;
pub mod page;
pub mod paper_form;
pub mod part;
pub mod piece;
pub mod plan;
pub mod process;
pub mod recommendation;
pub mod response;
pub mod search;
pub mod site_map;
pub mod strategy;
pub mod term;
pub mod voices;

use crate::{
    model::{document::Document, kinds::Kind},
    render::{html::linker::Linker, lists::List, view::View},
};

/// The lists of documents on the page of a document, or on that of a part of it; none where that page has no lists that may grow long.
pub fn lists<'a>(view: &'a View<'a>, document: &'a Document, part: Option<&str>) -> Vec<List<'a>> {
    let path = part.map_or_else(|| view.route(&document.id), |part| view.part_route(&document.id, part));
    let Some(path) = path else { return Vec::new() };
    let linker = Linker::of(view, path, document);
    let work = document.id.work();
    match (&document.kind, part) {
        (Kind::Charter(charter), Some(part)) => part::lists(&linker, document, charter, part),
        (Kind::Charter(_), None) | (_, Some(_)) => Vec::new(),
        (Kind::Action(_), _) => action::lists(&linker, document),
        (Kind::Term(_) | Kind::Opinion(_) | Kind::Response(_) | Kind::Event(_), _) => listings::about(&linker, &work),
        (Kind::Process(_), _) => process::lists(&linker, document),
        (Kind::Contribution(_) | Kind::Synthesis(_), _) => voices::lists(&linker, document),
        (Kind::Service(_) | Kind::Body(_), _) => actor::lists(&linker, document),
        _ if board::is_board(&view.original(document).kind) => board::lists(&linker, view.original(document)),
        (Kind::Page(_), _) => page::lists(&linker, document),
        _ => Vec::new(),
    }
}
