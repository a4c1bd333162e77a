//! Several editions as one: each document is a chapter, its headings one level down, its notes numbered on, its places told apart from those of
//! the others. Links between the documents stay in the book.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Edition, Origin,
    resolve::{paragraph, text},
};
use crate::{
    base::{lang::Lang, source::Span},
    model::block::{Attributes, Block, BlockKind, Heading, Inline, InlineKind, Note, Target},
};

/// A document of a book of several.
pub struct Chapter {
    /// The document.
    pub edition: Edition,
    /// Its title among the others: « Action 7 : … ».
    pub title: String,
    /// Where it was written.
    pub span: Span,
    /// Whole addresses of its parts that have pages of their own, each with the anchor at which the document has the part as well.
    pub parts: Vec<(String, Arc<str>)>,
    /// Words before the address of its page.
    pub page: String,
}

/// What a book of several documents says of itself.
pub struct Cover {
    /// Its language.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// What it is: « Recueil ».
    pub eyebrow: String,
    /// What it holds.
    pub lead: String,
    /// Where it comes from.
    pub origin: Origin,
}

/// The chapters as one edition, in their order.
pub fn join(cover: Cover, chapters: Vec<Chapter>) -> Edition {
    let places = places(&chapters);
    let (mut blocks, mut notes, mut pictures) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (number, chapter) in chapters.into_iter().enumerate() {
        let Chapter { edition, title, span, page, .. } = chapter;
        let address = edition.origin.address;
        let mover = Mover { places: &places, address: &address, number, noted: notes.len() };
        let heading = Heading {
            level: 2,
            text: vec![text(&title, span)],
            anchor: mover.chapter(),
            attributes: Attributes::default(),
        };
        blocks.push(Block { kind: BlockKind::Heading(Box::new(heading)), span });
        blocks.extend(edition.lead.map(|lead| paragraph(vec![text(&lead, span)], span)));
        // The book is a copy: whoever needs the text as it is now finds it.
        let link = InlineKind::Link {
            target: Box::new(Target::Web(address.as_str().into())),
            text: vec![text(&address, span)],
        };
        blocks.push(paragraph(vec![text(&format!("{page} "), span), Inline { kind: link, span }], span));
        let mut own = edition.blocks;
        mover.blocks(&mut own);
        blocks.extend(own);
        for Note { label, mut body, span } in edition.notes {
            mover.blocks(&mut body);
            notes.push(Note { label: mover.note(&label), body, span });
        }
        pictures.extend(edition.pictures);
    }
    let Cover { lang, title, eyebrow, lead, origin } = cover;
    Edition { lang, title, eyebrow, lead: Some(lead), origin, blocks, notes, pictures }
}

/// Whole addresses, each with its anchor in the book: of pages, of headings, of parts that have pages of their own.
fn places(chapters: &[Chapter]) -> BTreeMap<String, Arc<str>> {
    let mut places = BTreeMap::new();
    for (number, chapter) in chapters.iter().enumerate() {
        let address = &chapter.edition.origin.address;
        let own = chapter.edition.places();
        places.insert(address.clone(), chapter_anchor(number));
        places.extend(own.iter().map(|place| (format!("{address}#{place}"), anchor(number, place))));
        let parts = chapter.parts.iter().filter(|(_, part)| own.contains(&**part));
        places.extend(parts.map(|(address, part)| (address.clone(), anchor(number, part))));
    }
    places
}

fn chapter_anchor(number: usize) -> Arc<str> {
    format!("document-{}", number + 1).into()
}

/// No anchor of a document begins with what comes before it: two documents never share one.
fn anchor(number: usize, own: &str) -> Arc<str> {
    format!("document-{}-{own}", number + 1).into()
}

/// Moves the blocks of a document to their place in the book.
struct Mover<'b> {
    places: &'b BTreeMap<String, Arc<str>>,
    address: &'b str,
    number: usize,
    /// How many notes stand before its first.
    noted: usize,
}

impl Mover<'_> {
    fn chapter(&self) -> Arc<str> {
        chapter_anchor(self.number)
    }

    /// Labels are numbers from 1.
    fn note(&self, label: &Arc<str>) -> Arc<str> {
        match label.parse::<usize>() {
            Ok(number) => (self.noted + number).to_string().into(),
            Err(_) => Arc::clone(label),
        }
    }

    fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match &mut block.kind {
                BlockKind::Heading(heading) => {
                    heading.level = (heading.level + 1).min(6);
                    heading.anchor = anchor(self.number, &heading.anchor);
                    self.inlines(&mut heading.text);
                }
                BlockKind::Paragraph(text) | BlockKind::Plain(text) => self.inlines(text),
                BlockKind::List(list) => list.items.iter_mut().for_each(|item| self.blocks(&mut item.body)),
                BlockKind::Quote(body) | BlockKind::Callout { body, .. } => self.blocks(body),
                BlockKind::Table(table) => {
                    table.caption.iter_mut().for_each(|caption| self.inlines(caption));
                    table.rows.iter_mut().flatten().for_each(|cell| self.inlines(&mut cell.text));
                }
                BlockKind::Definitions(entries) => {
                    for entry in entries {
                        self.inlines(&mut entry.term);
                        entry.definitions.iter_mut().for_each(|body| self.blocks(body));
                    }
                }
                BlockKind::Figure { caption, .. } => self.inlines(caption),
                BlockKind::Chart(chart) => {
                    self.inlines(&mut chart.title);
                    self.inlines(&mut chart.finding);
                }
                BlockKind::Code { .. } | BlockKind::Break => {}
            }
        }
    }

    fn inlines(&self, inlines: &mut [Inline]) {
        for inline in inlines {
            match &mut inline.kind {
                InlineKind::Link { target, text } => {
                    **target = self.target(target);
                    self.inlines(text);
                }
                InlineKind::NoteReference(label) => *label = self.note(label),
                InlineKind::Emphasis(text)
                | InlineKind::Strong(text)
                | InlineKind::Struck(text)
                | InlineKind::Superscript(text)
                | InlineKind::Subscript(text)
                | InlineKind::Foreign { text, .. } => self.inlines(text),
                InlineKind::Text(_)
                | InlineKind::Code(_)
                | InlineKind::Image(_)
                | InlineKind::Abbreviation { .. }
                | InlineKind::LineBreak
                | InlineKind::SoftBreak => {}
            }
        }
    }

    /// A place of the book where it has what is meant, else the page on the web.
    fn target(&self, target: &Target) -> Target {
        let address: Arc<str> = match target {
            Target::Here(anchor) => format!("{}#{anchor}", self.address).into(),
            Target::Web(address) => Arc::clone(address),
            Target::Document { .. } | Target::Asset(_) => return target.clone(),
        };
        match self.places.get(&*address) {
            Some(anchor) => Target::Here(Arc::clone(anchor)),
            None => Target::Web(address),
        }
    }
}
