//! The pages that can be found: what results show of each, and what it says.

use std::{borrow::Cow, sync::Arc};

use rayon::prelude::*;

use super::{
    fields,
    memory::Known,
    said::{self, Said},
    texts::{Role, Texts},
};
use crate::{
    base::{
        fingerprint::{Fingerprint, Fingerprinter},
        lang::Lang,
    },
    config::theme::Theme,
    model::{
        block::Block,
        document::Document,
        kinds::{Kind, KindName, page::Shows},
        path::SitePath,
    },
    render::{html::sections, typography::polish},
    site::{
        Site,
        division::{Division, Run},
    },
};

/// Documents that a thread reads at least before it hands some to another.
const TOGETHER: usize = 32;

/// The kinds of the parts of documents that have pages of their own, as filters name them.
pub const PARTS: [&str; 3] = ["principle", "phase", "recommendation"];

/// A page that can be found.
#[derive(Debug)]
pub struct Page<'s> {
    /// What it is known by in the files, whatever else the site holds: four characters in most cases.
    pub key: String,
    /// Its address below the site's root.
    pub address: &'s str,
    /// Its title.
    pub title: Cow<'s, str>,
    /// The process that it is part of, where its title does not say it; of a piece of a long text, the title of that.
    pub place: Option<Cow<'s, str>>,
    /// Its kind.
    pub kind: &'static str,
    /// What it describes is invented: a result says so as its page does.
    pub is_example: bool,
    /// Ids of its themes.
    pub themes: Vec<Arc<str>>,
    /// What it says.
    pub said: Arc<Said>,
    /// All that decides what it says.
    pub made_from: Fingerprint,
}

/// The pages of a language that can be found: those out of date and those that were withdrawn cannot; drafts and embargoed ones are no part of the site.
pub fn pages<'s, 'k>(site: &'s Site, theme: &'s Theme, lang: &'s Lang, known: &'k Known) -> Vec<Page<'s>> {
    let is_one = |document: &&Document| document.id.lang == *lang && is_found(site, document);
    let documents: Vec<&Document> = site.documents().filter(is_one).collect();
    let read = |words: &mut said::Reader<'k>, document: &'s Document| {
        let mut reader = Reader::of(site, theme, document, known, words);
        let mut pages: Vec<Page<'s>> = reader.whole().into_iter().collect();
        pages.extend(reader.parts());
        pages.extend(reader.pieces());
        pages
    };
    let words = || said::Reader::new(&known.vocabulary);
    let read = documents.into_par_iter().with_min_len(TOGETHER).map_init(words, read);
    read.collect::<Vec<_>>().into_iter().flatten().collect()
}

fn is_found(site: &Site, document: &Document) -> bool {
    let original = site.original(document);
    let finds = matches!(&original.kind, Kind::Page(page) if matches!(page.shows, Some(Shows::Search | Shows::Index)));
    !finds && original.meta.withdrawal.is_none() && site.calendar().expired(&document.id).is_none()
}

/// Reads the pages of a document.
pub(super) struct Reader<'s, 'r, 'v> {
    pub(super) site: &'s Site,
    pub(super) theme: &'s Theme,
    pub(super) document: &'s Document,
    pub(super) original: &'s Document,
    /// How its text is divided, if it is too long for a page.
    pub(super) division: Option<&'s Division>,
    /// The process that it is part of, and the same in small letters.
    process: Option<(Cow<'s, str>, String)>,
    /// Ids of its themes.
    themes: Vec<Arc<str>>,
    known: &'v Known,
    words: &'r mut said::Reader<'v>,
}

/// What a page is, before it is read.
pub(super) struct Address<'s, 'a> {
    pub(super) path: &'s SitePath,
    /// Its name in the document; empty for that of the whole.
    pub(super) part: &'a str,
    pub(super) kind: &'static str,
    pub(super) title: Cow<'s, str>,
    /// The title of the text that it is a piece of.
    pub(super) of: Option<Cow<'s, str>>,
    /// What stands there of a text that is too long for one page.
    pub(super) runs: &'a [Run],
}

impl<'s, 'r, 'v> Reader<'s, 'r, 'v> {
    fn of(
        site: &'s Site,
        theme: &'s Theme,
        document: &'s Document,
        known: &'v Known,
        words: &'r mut said::Reader<'v>,
    ) -> Self {
        let original = site.original(document);
        let lang = &document.id.lang;
        let process = original.meta.process.as_ref().and_then(|process| site.in_language(&site.target(process)?, lang));
        let process = process.map(|process| {
            let label = polish(process.label(), lang);
            let small = label.to_lowercase();
            (label, small)
        });
        let themes = original.meta.themes.iter().filter_map(|theme| site.target(theme));
        let themes = themes.filter(|theme| theme.kind == KindName::THEME).map(|theme| theme.id).collect();
        let division = site.routes.division(&document.id);
        Self { site, theme, document, original, division, process, themes, known, words }
    }

    fn whole(&mut self) -> Option<Page<'s>> {
        let document = self.document;
        let path = self.site.routes.document(&document.id)?;
        let lead = self.division.map(|division| &division.lead[..]);
        let title = polish(&document.meta.title.value, &document.id.lang);
        let address =
            Address { path, part: "", kind: document.id.kind.0, title, of: None, runs: lead.unwrap_or_default() };
        let original = self.original;
        let read = |texts: &mut Texts| {
            let lang = &document.id.lang;
            let outline = &document.outline;
            texts.add(&document.meta.title.value, Role::Title);
            outline.number.into_iter().for_each(|number| texts.add(&number.to_string(), Role::Reference));
            if let Kind::Deliberation(deliberation) = &original.kind {
                deliberation.number.given().into_iter().for_each(|number| texts.add(&number.value, Role::Reference));
            }
            outline.detail.iter().for_each(|detail| texts.add(detail, Role::Reference));
            if document.label() != &document.meta.title.value {
                texts.add(document.label(), Role::Title);
            }
            texts.add_sentences(outline.summary.as_deref().unwrap_or_default(), Role::Summary, lang);
            match lead {
                Some(lead) => lead.iter().for_each(|run| texts.add_part(document, &run.text(document))),
                None => {
                    texts.add_blocks(&document.body, lang);
                    document.notes.iter().for_each(|note| texts.add_blocks(&note.body, lang));
                }
            }
            fields::add(document, original, texts);
        };
        Some(self.page(&address, read))
    }

    /// Principles and phases of a charter, recommendations of an opinion: what stands on the page of each.
    fn parts(&mut self) -> Vec<Page<'s>> {
        let document = self.document;
        let mut pages = Vec::new();
        let mut add =
            |part: &'s str, kind: &'static str, title: &'s str, blocks: &'s [Block], number: Option<String>| {
                let Some(path) = self.site.routes.part(&document.id, part) else { return };
                let long = self.division.and_then(|division| division.long_part(part));
                let blocks = long.map_or(Cow::Borrowed(blocks), |long| long.lead.text(document));
                let runs = long.map_or(&[][..], |long| std::slice::from_ref(&long.lead));
                let read = |texts: &mut Texts| {
                    texts.add(title, Role::Title);
                    number.iter().for_each(|number| texts.add(number, Role::Reference));
                    texts.add_part(document, &blocks);
                };
                let title = polish(title, &document.id.lang);
                pages.push(self.page(&Address { path, part, kind, title, of: None, runs }, read));
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
                    let reference = section.anchor.to_string();
                    add(
                        &section.anchor,
                        PARTS[2],
                        &section.title,
                        &document.body[section.blocks.clone()],
                        Some(reference),
                    );
                }
            }
            _ => {}
        }
        pages
    }

    pub(super) fn page(&mut self, address: &Address<'s, '_>, read: impl FnOnce(&mut Texts)) -> Page<'s> {
        let document = self.document;
        let small = address.title.to_lowercase();
        let process = self.process.as_ref().filter(|(_, process)| !small.contains(process.as_str()));
        let process = process.map(|(process, _)| process.clone());
        let made_from = self.made_from(address, process.as_deref());
        let said = self.known.said(made_from, || {
            let mut texts = Texts::default();
            read(&mut texts);
            address.of.iter().chain(&process).for_each(|place| texts.add(place, Role::Place));
            self.words.read(texts)
        });
        Page {
            key: key(&format!("{} {}", document.id, address.part), 0),
            address: address.path.address(),
            title: address.title.clone(),
            place: address.of.clone().or(process),
            kind: address.kind,
            is_example: self.original.meta.example,
            themes: self.themes.clone(),
            said,
            made_from,
        }
    }

    /// All that decides what a page says: what its document and the original of it were read from, its name in them, and what it is told by others.
    fn made_from(&self, address: &Address<'_, '_>, process: Option<&str>) -> Fingerprint {
        let (document, outline) = (self.document, &self.document.outline);
        let mut all = Fingerprinter::default()
            .bytes(document.fingerprint.as_bytes())
            .bytes(self.original.fingerprint.as_bytes())
            .text(document.id.kind.0)
            .text(&document.id.id)
            .text(address.part)
            .text(address.kind)
            .text(&address.title);
        // What a translation has of its original.
        all.feed(&outline.number.map(u32::to_le_bytes).map_or(Vec::new(), Vec::from));
        // The weight of a page decides where a text is divided.
        for cut in address.runs.iter().flat_map(|run| [&run.from, &run.to]) {
            cut.path().iter().for_each(|rank| all.feed(&rank.to_le_bytes()));
            all.feed(b";");
        }
        for told in [outline.detail.as_deref(), address.of.as_deref(), process] {
            all.feed(&[u8::from(told.is_some())]);
            all.feed(told.unwrap_or_default().as_bytes());
        }
        all.finish()
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
