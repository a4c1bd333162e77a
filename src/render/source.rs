//! A document as a record of a collection. The question that gave it covers its whole text, its addresses and its translations, so
//! that a collection of thousands notes one fact.

use crate::{
    base::{fingerprint::Fingerprinter, lang::Lang},
    model::{document::Document, kinds::KindName, path::SitePath},
    site::Site,
};

/// A document with its addresses.
pub struct Source<'a> {
    /// The document: the original of its translations, else the only one.
    pub document: &'a Document,
    site: &'a Site,
}

impl<'a> Source<'a> {
    /// Where its page is, below the site's root.
    pub fn address(&self) -> &'a str {
        self.site.routes.document(&self.document.id).map_or("", SitePath::address)
    }

    /// Where the page of a part of it is, below the site's root.
    pub fn part_address(&self, part: &str) -> Option<&'a str> {
        self.site.routes.part(&self.document.id, part).map(SitePath::address)
    }

    /// A translation, with its address.
    pub fn translation(&self, lang: &Lang) -> Option<(&'a Document, &'a str)> {
        let document = self.site.document(&self.document.id.in_lang(lang))?;
        Some((document, self.site.routes.document(&document.id)?.address()))
    }
}

/// The public documents of a kind that are not out of date, in the order of their ids; translations stand behind their originals.
pub fn sources(site: &Site, kind: KindName) -> impl Iterator<Item = Source<'_>> {
    let default = site.config.default_lang();
    let documents = site.works_of_kind(kind).filter_map(|work| site.in_language(work, default));
    let current = documents.filter(|document| site.calendar().expired(&document.id).is_none());
    current.map(move |document| Source { document, site })
}

/// What the answer of [`sources`] depends on.
pub fn feed(site: &Site, kind: KindName, answer: &mut Fingerprinter) {
    for document in site.of_kind(kind) {
        answer.feed(document.id.to_string().as_bytes());
        answer.feed(document.fingerprint.to_string().as_bytes());
        answer.feed(&[u8::from(site.calendar().expired(&document.id).is_some())]);
        answer.feed(site.routes.document(&document.id).map_or("", SitePath::as_str).as_bytes());
        for (part, path) in site.routes.parts(&document.id) {
            answer.feed(part.as_bytes());
            answer.feed(path.as_str().as_bytes());
        }
    }
}
