//! A document as its forms tell it: the tree of its text and what its page says around it, resolved, in one order. Forms read this and
//! nothing else of the site; the page shows the same in its own shell.

mod action;
mod boards;
pub mod joined;
pub mod marks;
mod matter;
mod resolve;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::super::{
    data,
    html::{frame, linker::Linker},
};
use crate::{
    base::lang::Lang,
    model::{
        block::{Block, BlockKind, Note, plain_text},
        date::Date,
        document::Document,
    },
};

/// A document, ready to be written down in any form. In its blocks links have whole addresses (or lead to a heading of the same text), notes
/// bear their numbers, abbreviations are explained where they come first, and a table with its values follows each chart.
#[derive(Debug)]
pub struct Edition {
    /// Its language.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// What it is: « Charte ».
    pub eyebrow: String,
    /// Its summary.
    pub lead: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
    /// What the page says, in its order. Headings begin at level 2: the title is the only one of level 1.
    pub blocks: Vec<Block>,
    /// The notes, in the order of their numbers, which are their labels.
    pub notes: Vec<Note>,
    /// The files of its pictures in the content folder, by the addresses that they have in its blocks.
    pub pictures: BTreeMap<Arc<str>, Arc<str>>,
}

/// Where a form comes from, for whoever meets it far from the site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Origin {
    /// The whole address of the page.
    pub address: String,
    /// What no other book is called; none where the address says it.
    pub name: Option<String>,
    /// Who publishes.
    pub publisher: Arc<str>,
    /// The name of the site.
    pub site: Arc<str>,
    /// The version of the document; none for several documents, each of which has its own.
    pub version: Option<u32>,
    /// The day on which it changed last, as it says itself.
    pub updated: Option<Date>,
    /// The pinned date of the build.
    pub edition: Option<Date>,
    /// The address of the licence.
    pub licence: String,
}

impl Edition {
    /// Anchors of headings with words, wherever they stand: links to them stay in the form.
    pub fn places(&self) -> BTreeSet<&str> {
        let mut places = BTreeSet::new();
        collect_places(&self.blocks, &mut places);
        places
    }
}

/// The edition of a document. The linker has to reach the site from anywhere.
pub fn of(linker: &Linker<'_>, document: &Document) -> Edition {
    let view = linker.view;
    let site = view.site_text(linker.lang);
    let mut resolver = resolve::Resolver::new(linker, document);
    let blocks = matter::blocks(linker, document, &mut resolver);
    let notes = resolver.notes();
    Edition {
        lang: document.id.lang.clone(),
        title: linker.passage(&document.meta.title.value, &document.id.lang).text,
        eyebrow: linker.say(&format!("eyebrow-{}", document.id.kind)),
        lead: document.meta.summary.as_ref().map(|summary| linker.passage(&summary.value, &document.id.lang).text),
        origin: Origin {
            name: None,
            address: linker.whole_url(&linker.from),
            publisher: site.organisation,
            site: site.title,
            version: Some(view.original(document).meta.version),
            updated: frame::last_change(document),
            edition: view.pinned(),
            licence: data::licence(view).to_owned(),
        },
        blocks,
        notes,
        pictures: resolver.pictures(),
    }
}

fn collect_places<'t>(blocks: &'t [Block], places: &mut BTreeSet<&'t str>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(heading) if !plain_text(&heading.text).trim().is_empty() => {
                places.insert(&heading.anchor);
            }
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => collect_places(body, places),
            BlockKind::List(list) => list.items.iter().for_each(|item| collect_places(&item.body, places)),
            BlockKind::Definitions(entries) => {
                entries.iter().flat_map(|entry| &entry.definitions).for_each(|body| collect_places(body, places));
            }
            _ => {}
        }
    }
}
