//! Files of a publication as objects: under which key, with which bytes, and what the store says with them. One key has one body, so that it is the plain
//! one, which every program reads; a store that serves compressed texts is a setting.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};

use crate::{
    base::fingerprint::{Fingerprint, Fingerprinter},
    publish::{
        encodings::Encoding,
        hosts, media,
        publication::{Piece, Publication, Source},
        target::record::Role,
    },
};

/// An object that is to be.
#[derive(Debug)]
pub struct Object<'a> {
    /// Where its bytes are: the file, or its compressed form.
    pub body: &'a Piece,
    /// What the file is.
    pub role: Role,
    /// `Content-Type`
    pub media: String,
    /// `Cache-Control`
    pub cache: &'static str,
    /// `Content-Encoding`
    pub encoding: Option<&'static str>,
}

impl Object<'_> {
    /// How many bytes it has.
    pub fn length(&self) -> u64 {
        self.body.length
    }

    /// Names the bytes and what is said with them: the store keeps it beside the object, and two objects of one stamp are the same.
    pub fn stamp(&self) -> Fingerprint {
        let said = Fingerprinter::default().bytes(self.body.fingerprint.as_bytes());
        said.text(&self.media).text(self.cache).text(self.encoding.unwrap_or_default()).finish()
    }

    /// True for one of a former release: it is there, or it is nowhere.
    pub fn is_at_target(&self) -> bool {
        matches!(self.body.source, Source::Target)
    }
}

/// The objects of a publication, by their keys below the prefix of the target.
pub fn of(publication: &Publication, gzip: bool) -> BTreeMap<String, Object<'_>> {
    let pieces = &publication.pieces;
    let mut objects = BTreeMap::new();
    for (path, piece) in pieces {
        let is_object = piece.role.is_sent() || piece.role == Role::Host;
        let Some(key) = super::key(path).filter(|_| is_object) else { continue };
        // A file of the author with that name is no compressed form.
        let compressed = pieces.get(&Encoding::Gzip.beside(path)).filter(|other| gzip && other.role == Role::Encoded);
        let object = Object {
            body: compressed.unwrap_or(piece),
            role: piece.role,
            media: media::said_with(Path::new(path.as_str()), piece.is_utf8),
            cache: hosts::cache_control(piece.role),
            encoding: compressed.map(|_| Encoding::Gzip.token()),
        };
        objects.insert(key, object);
    }
    objects
}

/// What the store said of each object when it was put. Only a hint: what the store does not confirm is asked anew.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tags(BTreeMap<String, (String, String)>);

impl Tags {
    /// Reads them.
    pub fn from_json(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }

    /// Writes them.
    pub fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("texts can be written")
    }

    /// Notes what was put, and what the store calls it (`ETag`).
    pub fn note(&mut self, key: String, stamp: Fingerprint, tag: String) {
        self.0.insert(key, (stamp.to_string(), tag));
    }

    /// What was put, if the store still calls it the same. Some put its name between quotes in one answer and not in another.
    pub fn stamp(&self, key: &str, tag: &str) -> Option<Fingerprint> {
        let (stamp, noted) = self.0.get(key)?;
        let [noted, tag] = [noted, tag].map(|tag| tag.trim_matches('"'));
        (noted == tag && !tag.is_empty()).then(|| Fingerprint::parse(stamp)).flatten()
    }

    /// Forgets all but these.
    pub fn forget_but(&mut self, objects: &BTreeMap<String, Object<'_>>) {
        self.0.retain(|key, _| objects.contains_key(key));
    }
}
