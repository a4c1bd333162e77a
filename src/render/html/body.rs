//! The text of a document as HTML: semantics come from the tree, never from how something looks.
//!
//! Depth of recursion is that of the tree, which reading bounds.

mod blocks;
mod charts;
mod figures;
mod inlines;
pub mod links;
mod lists;
mod notes;
mod pictures;
pub(in crate::render) mod tables;
#[cfg(test)]
mod tests;

use std::{collections::BTreeSet, sync::Arc};

pub use self::pictures::PictureTarget;
use super::element::Node;
use crate::{
    base::{diagnostic::Value, lang::Lang, source::Span},
    model::{
        block::{Block, BlockKind, Inline, Note},
        sidecar::Sidecar,
    },
    picture::{Budget, Loaded},
};

/// A text as HTML.
#[derive(Debug, Default)]
pub struct Body {
    /// The text.
    pub main: Vec<Node>,
    /// Its notes, a section of their own; empty if the text refers to none.
    pub notes: Vec<Node>,
}

/// Makes a message of the theme, in the language of the page, from its id and its arguments.
pub type Say<'a> = dyn Fn(&str, &[(&str, Value)]) -> String + 'a;

/// What a body needs to know of the page and of the site.
pub struct BodyContext<'a> {
    /// Language of the text.
    pub lang: &'a Lang,
    /// Messages of the theme.
    pub text: &'a Say<'a>,
    /// Where links lead.
    pub links: &'a dyn Links,
    /// How much lower every heading stands than it is written.
    pub heading_shift: i8,
}

/// Where the links of one page lead.
pub trait Links {
    /// The page of a source file, which reading and linking have found to exist.
    fn document(&self, path: &str, anchor: Option<&str>) -> LinkTarget;

    /// Where an anchor of the text stands that is not on this page; `None` for one that is.
    fn elsewhere(&self, _anchor: &str) -> Option<String> {
        None
    }

    /// A file of the content folder; `None` if it is not published.
    fn asset(&self, path: &str) -> Option<AssetTarget>;

    /// A picture of the content folder, to be shown in the page; `None` if it is not published.
    fn picture(&self, path: &str) -> Option<PictureTarget>;

    /// What pictures may weigh before they are links.
    fn picture_budget(&self) -> Budget {
        Budget::NONE
    }
}

/// Where a link to a document leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LinkTarget {
    /// To a page.
    Page {
        /// Its address, as this page writes it.
        url: String,
        /// Its language, where it is another one than the page's.
        hreflang: Option<Lang>,
        /// « en néerlandais », in the language of the page.
        note: Option<String>,
    },
    /// Nowhere, for now: the text is printed alone.
    Unpublished,
}

/// A file that is published as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AssetTarget {
    /// Its address, as this page writes it.
    pub url: String,
    /// Its length in bytes.
    pub size: u64,
    /// What stands beside it.
    pub sidecar: Option<Arc<Sidecar>>,
}

/// The text of a document as HTML, with its notes.
pub fn render(blocks: &[Block], notes: &[Note], context: &BodyContext<'_>) -> Body {
    let mut writer = BodyWriter::new(notes, context);
    let main = writer.blocks(blocks);
    Body { main, notes: writer.notes() }
}

/// Renders the texts of one page, one after the other: they share the numbers of their notes, the abbreviations that were
/// explained, and their anchors. A charter's page calls it once a part; the notes of all parts come last.
pub struct BodyWriter<'a> {
    context: &'a BodyContext<'a>,
    lang: Lang,
    shift: i8,
    notes: notes::Notes<'a>,
    explained: BTreeSet<(Arc<str>, Arc<str>)>,
    anchors: BTreeSet<String>,
    pictures: Loaded,
    place: Place,
    quoted: Option<Quoted>,
}

/// The page whose text is quoted.
struct Quoted {
    url: String,
    /// Begins the anchors of its notes: a page may quote several texts.
    name: &'static str,
}

/// What the running text stands in.
#[derive(Default)]
struct Place {
    heading: bool,
    link: bool,
    /// References to notes that stand in a link, which cannot hold another: they follow it.
    held: Vec<(Arc<str>, Span)>,
}

impl<'a> BodyWriter<'a> {
    /// A page without text yet.
    pub fn new(notes: &'a [Note], context: &'a BodyContext<'a>) -> Self {
        Self {
            context,
            lang: context.lang.clone(),
            shift: context.heading_shift,
            notes: notes::Notes::new(notes),
            explained: BTreeSet::new(),
            anchors: BTreeSet::new(),
            pictures: Loaded::default(),
            place: Place::default(),
            quoted: None,
        }
    }

    /// The texts are quoted from another page, at `url`: anchors stay there, and links to them lead there. `name` tells the notes of
    /// several quoted texts apart.
    pub fn quote(&mut self, url: &str, name: &'static str) {
        self.quoted = Some(Quoted { url: url.to_owned(), name });
    }

    /// Running text without a paragraph around it.
    pub fn inline(&mut self, text: &[Inline]) -> Vec<Node> {
        self.inlines(text)
    }

    /// How much lower the headings of the next texts stand than they are written.
    pub fn shift_headings(&mut self, shift: i8) {
        self.shift = shift;
    }

    /// The next text of the page.
    pub fn blocks(&mut self, blocks: &[Block]) -> Vec<Node> {
        self.reserve_anchors(blocks);
        self.render_blocks(blocks)
    }

    fn say(&self, id: &str) -> String {
        (self.context.text)(id, &[])
    }

    /// Anchors of headings are the author's promise; ours give way.
    fn reserve_anchors(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(heading) => {
                    self.anchors.insert(heading.anchor.to_string());
                }
                BlockKind::Quote(inner) | BlockKind::Callout { body: inner, .. } => self.reserve_anchors(inner),
                BlockKind::List(list) => list.items.iter().for_each(|item| self.reserve_anchors(&item.body)),
                BlockKind::Definitions(entries) => {
                    entries.iter().flat_map(|entry| &entry.definitions).for_each(|it| self.reserve_anchors(it));
                }
                _ => {}
            }
        }
    }

    /// An anchor that nothing else on the page has. Those of a quoted text begin with an underscore, as all that belong to the page.
    fn anchor(&mut self, wanted: &str) -> String {
        let own = self.quoted.as_ref().map(|quoted| format!("_{}-{wanted}", quoted.name));
        let wanted = own.as_deref().unwrap_or(wanted);
        let mut anchor = wanted.to_owned();
        let mut count = 1;
        while !self.anchors.insert(anchor.clone()) {
            count += 1;
            anchor = format!("{wanted}-{count}");
        }
        anchor
    }
}
