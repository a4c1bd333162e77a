//! The data that others may use. A format that makes files for machines adds its own to [`FILES`]: a function that says which ones the site
//! has, each with its name, its description and its ways.

use super::{
    Board,
    pieces::{labelled, line, said, section},
};
use crate::{
    model::{
        document::Document,
        kinds::{Kind, KindName, page::Shows},
    },
    render::{
        compliance,
        html::{
            context::{FactValue, Item, Link},
            facts,
            linker::Linker,
        },
    },
};

/// Who lists files of data, in the order of the page.
const FILES: &[fn(&Linker<'_>) -> Vec<Item>] = &[charter];

/// The board.
pub fn board(linker: &Linker<'_>) -> Board {
    let mut section = section(linker, "data-files");
    section.items = FILES.iter().flat_map(|files| files(linker)).collect();
    match section.items.is_empty() {
        true => section.empty = Some(linker.say("empty-data")),
        false => section.lines = vec![said(linker, "data-how", &[])],
    }
    Board { sections: vec![section], ..Board::default() }
}

/// The file of a dashboard, as a link from a page.
pub fn charter_file(linker: &Linker<'_>, board: &Document) -> Option<FactValue> {
    let url = linker.url(&compliance::path(linker.view.route(&board.id)?));
    Some(facts::link(Link { url, label: linker.say("data-charter"), ..Link::default() }))
}

/// How the charter is kept.
fn charter(linker: &Linker<'_>) -> Vec<Item> {
    let view = linker.view;
    let boards = view.select(KindName::PAGE, view.config().default_lang());
    let item = |outline: &crate::model::outline::Outline| {
        let document = view.document(&outline.id)?;
        let Kind::Page(page) = &document.kind else { return None };
        if page.shows != Some(Shows::Compliance) {
            return None;
        }
        Some(Item {
            name: Some(charter_file(linker, document)?),
            lines: vec![
                line(vec![said(linker, "data-charter-what", &[])]),
                labelled(linker, "data-seen-on", vec![super::pieces::work(linker, &outline.id.work())?]),
            ],
            ..Item::default()
        })
    };
    boards.into_iter().filter_map(item).collect()
}
