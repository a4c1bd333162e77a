//! A store of objects that speaks the protocol of S3, which hosts serve as it is. It has no step in which everything changes at once, so that the order of
//! what is sent keeps readers safe: what pages ask for, then pages, then the record, and only then is anything taken away. Every key
//! that a run may write is first written down: what no record names is never replaced and never removed.

mod client;
mod fault;
mod objects;
mod order;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

pub use self::client::{Access, Patience};
use self::{
    client::{Client, Listed},
    objects::Object,
};
use super::{
    Ledger, Published, Say,
    history::{self, History},
    record::{DRAFT, Record, Role},
};
use crate::{
    base::{diagnostic::Message, error::Error},
    config::store::Place,
    model::path::SitePath,
    publish::publication::{Piece, Publication, SITE, Source},
};

/// The folder of what Parvis remembers in the store. No page is ever in it: no name of a page begins with a dot.
const MEMORY: &str = ".parvis/";

/// The object that says which release is online: the one step in which a release takes the place of another in the records.
const CURRENT: &str = ".parvis/current";

/// Records of releases, those of unfinished ones among them, and their ledgers.
const RELEASES: &str = ".parvis/releases/";

/// What the store said of each object when it was put, so that the next run need not ask for each.
const TAGS: &str = ".parvis/tags.json";

/// A store, opened.
#[derive(Debug)]
pub struct Store {
    place: Place,
    client: Client,
    history: History,
    /// Records of runs that did not end: what they may have written is ours too.
    drafts: BTreeMap<String, Record>,
    ledgers: Vec<Ledger>,
    /// The state of the object that says what is online, for a conditional write.
    current: Option<String>,
    /// Key → what is there.
    listed: BTreeMap<String, Listed>,
    tags: objects::Tags,
}

impl Store {
    /// Opens a store to publish into it, and keeps others out. `project` is where this project remembers that it holds the lock of the store: what its own
    /// killed run left is taken at once, what another project left after a while.
    ///
    /// # Errors
    /// [`Error::Remote`] if the store refuses, does not answer, holds something that Parvis did not put there, or if somebody else publishes into it.
    pub fn open(place: &Place, access: &Access, project: &Path, say: Say<'_>) -> Result<Self, Error> {
        let mut store = Self::peek(place, access)?;
        store.client.lock(project, say)?;
        // Somebody else may have ended in between.
        store.read()?;
        Ok(store)
    }

    /// Looks at a store and writes nothing.
    ///
    /// # Errors
    /// Those of [`Store::open`].
    pub fn peek(place: &Place, access: &Access) -> Result<Self, Error> {
        let client = Client::new(place, access)?;
        let mut store = Self {
            place: place.clone(),
            client,
            history: History::default(),
            drafts: BTreeMap::new(),
            ledgers: Vec::new(),
            current: None,
            listed: BTreeMap::new(),
            tags: objects::Tags::default(),
        };
        store.read()?;
        Ok(store)
    }

    /// Reads what is there.
    fn read(&mut self) -> Result<(), Error> {
        self.listed = self.client.list()?;
        let names: Vec<String> =
            self.listed.keys().filter_map(|key| key.strip_prefix(RELEASES)).map(str::to_owned).collect();
        if names.is_empty()
            && let Some(foreign) = self.listed.keys().find(|key| !key.starts_with(MEMORY))
        {
            let message = Message::new("publish-store-foreign").with("place", self.place.to_string());
            return Err(Error::Remote { message: message.with("key", foreign.as_str()) });
        }
        (self.history, self.drafts) = (History::default(), BTreeMap::new());
        for name in names.iter().filter_map(|name| name.strip_suffix(".json")) {
            let text = self.client.get(&format!("{RELEASES}{name}.json"))?;
            let Some(record) = text.and_then(|(text, _)| Record::from_json(&text)) else { continue };
            match name.strip_prefix(DRAFT) {
                Some(name) => drop(self.drafts.insert(name.to_owned(), record)),
                None => drop(self.history.records.insert(name.to_owned(), record)),
            }
        }
        if let Some((text, tag)) = self.client.get_if(&self.listed, CURRENT)? {
            self.history.current = Some(String::from_utf8_lossy(&text).trim().to_owned());
            self.current = Some(tag);
        }
        self.ledgers.clear();
        for (name, is_online) in self.history.newest() {
            let key = format!("{RELEASES}{name}.lock");
            if let Some((text, _)) = self.client.get_if(&self.listed, &key)? {
                let text = String::from_utf8_lossy(&text).into_owned();
                self.ledgers.push(Ledger { place: format!("{}/{key}", self.place), text, is_online });
            }
        }
        let tags = self.client.get_if(&self.listed, TAGS)?;
        self.tags = tags.and_then(|(text, _)| objects::Tags::from_json(&text)).unwrap_or_default();
        Ok(())
    }

    /// What was published into it.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// What was public with each release, that of the release online first.
    pub fn ledgers(&self) -> &[Ledger] {
        &self.ledgers
    }

    /// Objects of former releases that pages which are still being read ask for: [`History::carried`], those that are there.
    pub fn carried(&self, pieces: &BTreeMap<SitePath, Piece>, keep: u32) -> BTreeMap<SitePath, Piece> {
        let mut carried = BTreeMap::new();
        for (_, path, entry) in self.history.carried(pieces, keep) {
            if key(path).is_some_and(|key| self.listed.contains_key(&key)) {
                let piece = Piece {
                    source: Source::Target,
                    fingerprint: entry.fingerprint,
                    length: entry.length,
                    role: Role::Carried,
                    is_utf8: true,
                };
                carried.entry(path.clone()).or_insert(piece);
            }
        }
        carried
    }

    /// True if online is exactly this, and every object is there.
    ///
    /// # Errors
    /// [`Error::Remote`] if the store does not answer.
    pub fn is_online(&mut self, publication: &Publication) -> Result<bool, Error> {
        if !self.history.is_online(&publication.pieces) {
            return Ok(false);
        }
        let objects = objects::of(publication, self.place.gzip);
        Ok(self.missing(&objects)?.is_empty())
    }

    /// Puts a release online: objects that pages ask for, new pages, changed pages, what leads machines to pages, the record; then takes away what it has no
    /// longer.
    ///
    /// # Errors
    /// [`Error::Remote`] if the store refuses or does not answer, [`Error::Io`] if a file cannot be read. What readers see then is whole, and the next run goes
    /// on from there.
    pub fn publish(&mut self, publication: &Publication, keep: u32, say: Say<'_>) -> Result<Published, Error> {
        let objects = objects::of(publication, self.place.gzip);
        self.refuse_foreign(&objects)?;
        let record = Record::of(self.history.current.clone(), publication);
        let names: Vec<String> = self.history.records.keys().chain(self.drafts.keys()).cloned().collect();
        let name = history::name_after(&names, &publication.pieces);
        let text = record.to_json().expect("a record can be written");
        // First what there will be: whoever finds half of it knows whose it is.
        self.client.put_text(&format!("{RELEASES}{DRAFT}{name}.json"), &text)?;
        self.drafts.insert(name.clone(), record.clone());
        let missing = self.missing(&objects)?;
        let is_new = |key: &str| !self.listed.contains_key(key);
        let turns = order::turns(missing.iter().map(|key| (key.as_str(), &objects[key])), is_new);
        let sent = self.client.send(&turns, objects.len(), say)?;
        for (key, tag) in sent {
            let object = &objects[&key];
            self.listed.insert(key.clone(), Listed { length: object.length(), tag: tag.clone() });
            self.tags.note(key, object.stamp(), tag);
        }
        self.tags.forget_but(&objects);
        let ledger = publication.pieces.values().find(|piece| piece.role == Role::Ledger);
        if let Some(ledger) = ledger {
            self.client.put_text(&format!("{RELEASES}{name}.lock"), &ledger.read()?)?;
        }
        self.client.put_text(&format!("{RELEASES}{name}.json"), &text)?;
        self.client.put_text(TAGS, &self.tags.to_json())?;
        self.current = Some(self.client.turn(CURRENT, &name, self.current.as_deref())?);
        self.history.records.insert(name.clone(), record);
        self.history.current = Some(name.clone());
        let pruned = self.tidy(keep)?;
        Ok(Published { release: name, pruned, foreign: Vec::new() })
    }

    /// Takes away what the release online has no longer: objects first, then the records that name them. How many releases went.
    ///
    /// # Errors
    /// [`Error::Remote`] if the store does not answer.
    pub fn tidy(&mut self, keep: u32) -> Result<usize, Error> {
        let Some((_, online)) = self.history.online() else { return Ok(0) };
        let stays: BTreeSet<String> = online.files.keys().filter_map(key).collect();
        let gone: Vec<String> =
            self.owned().difference(&stays).filter(|key| self.listed.contains_key(*key)).cloned().collect();
        self.client.remove(&gone)?;
        gone.iter().for_each(|key| drop(self.listed.remove(key)));
        let outdated = self.history.outdated(keep);
        let mut records: Vec<String> = outdated
            .iter()
            .flat_map(|name| [format!("{RELEASES}{name}.json"), format!("{RELEASES}{name}.lock")])
            .collect();
        records.extend(self.drafts.keys().map(|name| format!("{RELEASES}{DRAFT}{name}.json")));
        // Ledgers of runs that ended between ledger and record.
        let drafts = self.drafts.keys().filter(|name| !self.history.records.contains_key(*name));
        records.extend(drafts.map(|name| format!("{RELEASES}{name}.lock")));
        self.client.remove(&records)?;
        outdated.iter().for_each(|name| drop(self.history.records.remove(name)));
        self.drafts.clear();
        Ok(outdated.len())
    }

    /// Keys that some run of ours wrote or may have written.
    fn owned(&self) -> BTreeSet<String> {
        let records = self.history.records.values().chain(self.drafts.values());
        records.flat_map(|record| record.files.keys()).filter_map(key).collect()
    }

    /// Somebody else has put an object where one of ours would go.
    fn refuse_foreign(&self, objects: &BTreeMap<String, Object<'_>>) -> Result<(), Error> {
        let owned = self.owned();
        let foreign = objects.keys().find(|key| self.listed.contains_key(*key) && !owned.contains(*key));
        match foreign {
            None => Ok(()),
            Some(key) => {
                let message = Message::new("publish-store-foreign-key").with("place", self.place.to_string());
                Err(Error::Remote { message: message.with("key", key.as_str()) })
            }
        }
    }

    /// Keys that the store does not have as they have to be. What it says today of an object is what it said when that was put: then it is that object. Of
    /// others it is asked which they are.
    fn missing(&self, objects: &BTreeMap<String, Object<'_>>) -> Result<Vec<String>, Error> {
        let (mut missing, mut unsure) = (Vec::new(), Vec::new());
        for (key, object) in objects {
            match self.listed.get(key) {
                None => missing.push(key.clone()),
                Some(_) if object.is_at_target() => {}
                Some(listed) if listed.length != object.length() => missing.push(key.clone()),
                Some(listed) => match self.tags.stamp(key, &listed.tag) {
                    Some(stamp) if stamp == object.stamp() => {}
                    Some(_) => missing.push(key.clone()),
                    None => unsure.push(key.clone()),
                },
            }
        }
        let stamps = self.client.stamps(&unsure)?;
        missing.extend(unsure.into_iter().filter(|key| stamps.get(key) != Some(&objects[key].stamp())));
        Ok(missing)
    }
}

/// The key of a file of a release; `None` for one that is beside the site.
fn key(path: &SitePath) -> Option<String> {
    path.as_str().strip_prefix(SITE)?.strip_prefix('/').map(str::to_owned)
}
