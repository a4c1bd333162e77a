//! The pages that can be found, as texts: titles, headings and sentences, each with what it weighs.

use std::sync::Arc;

use crate::{
    base::{fingerprint::Fingerprint, lang::Lang},
    model::{
        block::{Block, BlockKind, Inline, ListItem, plain_text},
        document::Document,
        kinds::{Kind, KindName, page::Shows},
        path::SitePath,
    },
    render::{form::sentences, html::sections, typography::polish},
    site::Site,
};

/// What a word of a title weighs beside one of a sentence.
const TITLE: f32 = 6.0;
/// Of a name that people cite: « R7 », « Action 12 », a number of a deliberation.
const REFERENCE: f32 = 8.0;
const SUMMARY: f32 = 2.5;
const HEADING: f32 = 2.0;
const PLACE: f32 = 1.5;
const SENTENCE: f32 = 1.0;

/// The kinds of the parts of documents that have pages of their own, as filters name them.
pub const PARTS: [&str; 3] = ["principle", "phase", "recommendation"];

/// A page that can be found.
#[derive(Debug)]
pub struct Page {
    /// What it is known by in the files, whatever else the site holds: four characters in most cases.
    pub key: String,
    /// Its address below the site's root.
    pub address: String,
    /// Its title.
    pub title: String,
    /// The process that it is part of, where its title does not say it.
    pub place: Option<String>,
    /// Its kind.
    pub kind: &'static str,
    /// What it describes is invented: a result says so as its page does.
    pub is_example: bool,
    /// Ids of its themes.
    pub themes: Vec<Arc<str>>,
    /// Its texts, the title first.
    pub texts: Vec<Text>,
}

/// A sentence, a heading, a title.
#[derive(Debug)]
pub struct Text {
    /// The words.
    pub words: String,
    /// What each of them weighs.
    pub weight: f32,
    /// It may be shown under the title: sentences may, the title itself may not.
    pub is_shown: bool,
    /// It is the title, or names the page as a title does.
    pub is_title: bool,
}

impl Text {
    /// True for a heading: a sentence below it says more.
    pub fn is_heading(&self) -> bool {
        self.weight == HEADING
    }
}

/// The pages of a language that can be found: those out of date and those that were withdrawn cannot; drafts and embargoed ones are no part of the site.
pub fn pages<'a>(site: &'a Site, lang: &'a Lang) -> impl Iterator<Item = Page> + use<'a> {
    site.documents().filter(move |document| document.id.lang == *lang && is_found(site, document)).flat_map(
        |document| {
            let whole = whole(site, document);
            whole.into_iter().chain(parts(site, document))
        },
    )
}

fn is_found(site: &Site, document: &Document) -> bool {
    let original = site.original(document);
    let finds = matches!(&original.kind, Kind::Page(page) if matches!(page.shows, Some(Shows::Search | Shows::Index)));
    !finds && original.meta.withdrawal.is_none() && site.calendar().expired(&document.id).is_none()
}

fn whole(site: &Site, document: &Document) -> Option<Page> {
    let address = site.routes.document(&document.id)?;
    let mut texts = Vec::new();
    let lang = &document.id.lang;
    let outline = &document.outline;
    let mut reference = |words: String| texts.push(Text { words, weight: REFERENCE, is_shown: false, is_title: true });
    outline.number.into_iter().for_each(|number| reference(number.to_string()));
    if let Kind::Deliberation(deliberation) = &site.original(document).kind {
        deliberation.number.given().into_iter().for_each(|number| reference(number.value.to_string()));
    }
    outline.detail.iter().for_each(|detail| reference(detail.to_string()));
    if document.label() != &document.meta.title.value {
        texts.push(Text { words: document.label().to_string(), weight: TITLE, is_shown: false, is_title: true });
    }
    push(outline.summary.as_deref().unwrap_or_default(), SUMMARY, lang, &mut texts);
    blocks(&document.body, lang, &mut texts);
    document.notes.iter().for_each(|note| blocks(&note.body, lang, &mut texts));
    Some(page(site, document, "", document.id.kind.0, address, &document.meta.title.value, texts))
}

/// Principles and phases of a charter, recommendations of an opinion.
fn parts(site: &Site, document: &Document) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut add = |id: &str, kind: &'static str, title: &str, below: &[Block], reference: Option<String>| {
        let Some(address) = site.routes.part(&document.id, id) else { return };
        let reference = reference.map(|words| Text { words, weight: REFERENCE, is_shown: false, is_title: true });
        let mut texts: Vec<Text> = reference.into_iter().collect();
        blocks(below, &document.id.lang, &mut texts);
        pages.push(page(site, document, id, kind, address, title, texts));
    };
    match &document.kind {
        Kind::Charter(charter) => {
            let below = |id: &str| sections::below(&document.body, id).unwrap_or_default();
            for principle in &charter.principles {
                let id = &principle.id.value;
                add(id, PARTS[0], &principle.title, below(id), None);
            }
            for (phase, number) in charter.phases.iter().zip(1..) {
                let id = &phase.id.value;
                add(id, PARTS[1], &phase.title, below(id), Some(number.to_string()));
            }
        }
        Kind::Opinion(_) => {
            for recommendation in &document.records.recommendations {
                let section = &recommendation.section;
                let below = &document.body[section.blocks.clone()];
                add(&section.anchor, PARTS[2], &section.title, below, Some(section.anchor.to_string()));
            }
        }
        _ => {}
    }
    pages
}

fn page(
    site: &Site,
    document: &Document,
    part: &str,
    kind: &'static str,
    address: &SitePath,
    title: &str,
    mut texts: Vec<Text>,
) -> Page {
    let lang = &document.id.lang;
    let original = site.original(document);
    let place = original.meta.process.as_ref().and_then(|process| site.in_language(&site.target(process)?, lang));
    let place = place.map(|process| polish(process.label(), lang).into_owned());
    let place = place.filter(|place| !title.to_lowercase().contains(&place.to_lowercase()));
    texts.extend(place.iter().map(|place| Text {
        words: place.clone(),
        weight: PLACE,
        is_shown: false,
        is_title: false,
    }));
    texts.insert(0, Text { words: title.to_owned(), weight: TITLE, is_shown: false, is_title: true });
    let themes = original.meta.themes.iter().filter_map(|theme| site.target(theme));
    Page {
        key: key(&format!("{} {part}", document.id), 0),
        address: address.address().to_owned(),
        title: polish(title, lang).into_owned(),
        place,
        kind,
        is_example: original.meta.example,
        themes: themes.filter(|theme| theme.kind == KindName::THEME).map(|theme| theme.id).collect(),
        texts,
    }
}

/// What a page is known by: four characters of Base64 made from its name, so that the files of the index do not change with every page that comes or goes.
/// `salt` tells pages apart whose names give the same.
pub fn key(name: &str, salt: u32) -> String {
    let fingerprint = Fingerprint::of(format!("{name} {salt}").as_bytes());
    fingerprint.as_bytes().iter().take(4).map(|byte| char::from(DIGITS[usize::from(byte & 63)])).collect()
}

/// Base64 for addresses (RFC 4648, 5).
pub const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn blocks(blocks_of: &[Block], lang: &Lang, texts: &mut Vec<Text>) {
    for block in blocks_of {
        match &block.kind {
            BlockKind::Heading(heading) => flow(&heading.text, HEADING, lang, texts),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => flow(text, SENTENCE, lang, texts),
            BlockKind::List(list) => {
                list.items.iter().for_each(|ListItem { body, .. }| blocks(body, lang, texts));
            }
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => blocks(body, lang, texts),
            BlockKind::Code { text, .. } => push(text, SENTENCE, lang, texts),
            BlockKind::Table(table) => {
                table.caption.iter().for_each(|caption| flow(caption, SENTENCE, lang, texts));
                table.rows.iter().flatten().for_each(|cell| flow(&cell.text, SENTENCE, lang, texts));
            }
            BlockKind::Definitions(entries) => {
                for entry in entries {
                    flow(&entry.term, HEADING, lang, texts);
                    entry.definitions.iter().for_each(|body| blocks(body, lang, texts));
                }
            }
            BlockKind::Figure { caption, .. } => flow(caption, SENTENCE, lang, texts),
            BlockKind::Chart(chart) => {
                flow(&chart.title, HEADING, lang, texts);
                flow(&chart.finding, SENTENCE, lang, texts);
            }
            BlockKind::Break => {}
        }
    }
}

fn flow(text: &[Inline], weight: f32, lang: &Lang, texts: &mut Vec<Text>) {
    push(&plain_text(text), weight, lang, texts);
}

fn push(text: &str, weight: f32, lang: &Lang, texts: &mut Vec<Text>) {
    let text = polish(text, lang);
    for sentence in sentences::split(&text, lang) {
        texts.push(Text { words: sentence.to_owned(), weight, is_shown: true, is_title: false });
    }
}
