//! What a target remembers of what was published: records of releases, and which of them is online. Whether it is a folder or a store, the same
//! questions are asked of it; nothing here touches one.

use std::collections::{BTreeMap, BTreeSet};

use super::record::{Entry, Record, Role};
use crate::{
    base::fingerprint::{Fingerprint, Fingerprinter},
    model::path::SitePath,
    publish::publication::Piece,
};

/// How a file of the site differs from what is online.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Difference {
    /// It is not online yet.
    New,
    /// It has other bytes online.
    Changed,
    /// It will be online no longer.
    Removed,
}

/// The releases of a target.
#[derive(Clone, Default, Debug)]
pub struct History {
    /// The name of the release that is online.
    pub current: Option<String>,
    /// Name → what it holds, of every whole release.
    pub records: BTreeMap<String, Record>,
}

impl History {
    /// The release that is online.
    pub fn online(&self) -> Option<(&str, &Record)> {
        let name = self.current.as_deref()?;
        Some((name, self.records.get(name)?))
    }

    /// The release before the one online, if it is still there.
    pub fn former(&self) -> Option<&str> {
        let (_, record) = self.online()?;
        record.follows.as_deref().filter(|name| self.records.contains_key(*name))
    }

    /// The names of all releases: the one online first, whether its record is there or not, then the newest of the others.
    pub fn newest(&self) -> Vec<(&str, bool)> {
        let current = self.current.as_deref();
        let others = self.records.keys().rev().map(|name| &**name).filter(|name| Some(*name) != current);
        current.into_iter().map(|name| (name, true)).chain(others.map(|name| (name, false))).collect()
    }

    /// What was online and is no longer among these files, whichever release it was of: what was taken back by the way back was public, too.
    pub fn left(&self, pieces: &BTreeMap<SitePath, Piece>) -> BTreeSet<SitePath> {
        let Some((current, online)) = self.online() else { return BTreeSet::new() };
        // A release is known by its number, and came after this one if it is greater.
        let taken_back = self.records.iter().filter(|(name, _)| name.as_str() > current).map(|(_, record)| record);
        let of_record = |record: &Record| -> Vec<SitePath> {
            let files = record.files.iter().filter(|(_, entry)| entry.role == Role::Site).map(|(path, _)| path);
            files.chain(&record.left).filter(|path| !pieces.contains_key(*path)).cloned().collect()
        };
        std::iter::once(online).chain(taken_back).flat_map(of_record).collect()
    }

    /// What online differs from these files: those of the site and those for servers, without what is made of them.
    pub fn differences(&self, pieces: &BTreeMap<SitePath, Piece>) -> BTreeMap<SitePath, Difference> {
        let mut differences = BTreeMap::new();
        let online = self.online().map(|(_, record)| &record.files);
        for (path, piece) in pieces.iter().filter(|(_, piece)| piece.role.is_told()) {
            match online.and_then(|files| files.get(path)) {
                None => drop(differences.insert(path.clone(), Difference::New)),
                Some(entry) if entry.fingerprint == piece.fingerprint => {}
                Some(_) => drop(differences.insert(path.clone(), Difference::Changed)),
            }
        }
        for (path, entry) in online.into_iter().flatten() {
            if entry.role.is_told() && !pieces.contains_key(path) {
                differences.insert(path.clone(), Difference::Removed);
            }
        }
        differences
    }

    /// True if online is exactly this.
    pub fn is_online(&self, pieces: &BTreeMap<SitePath, Piece>) -> bool {
        self.online().is_some_and(|(_, record)| record.has(pieces))
    }

    /// Files that may be kept for ever, of releases that stay, which the site has no longer: a page that somebody reads while another one takes its
    /// place still asks for them. And those whose bytes the site has at another address, as pictures of a folder that was moved: somebody may have noted
    /// the former one, and what is still shown was not taken back. With the name of their release.
    pub fn carried(&self, pieces: &BTreeMap<SitePath, Piece>, keep: u32) -> Vec<(&str, &SitePath, &Entry)> {
        let mut carried = Vec::new();
        let is_same = self.online().is_some_and(|(_, record)| record.has_site(pieces));
        let kept = pieces.values().filter(|piece| piece.role == Role::Immutable).map(|piece| piece.fingerprint);
        let kept: BTreeSet<Fingerprint> = kept.collect();
        let has_moved = |entry: &Entry| entry.role == Role::Carried && kept.contains(&entry.fingerprint);
        for (name, record) in self.chain(if is_same { 1 } else { keep.saturating_sub(1) as usize }) {
            // The site that is online has brought what it needs from those before.
            let is_wanted = |role| role == Role::Immutable || (is_same && role == Role::Carried);
            let wanted = record.files.iter().filter(|(_, entry)| is_wanted(entry.role) || has_moved(entry));
            carried.extend(wanted.filter(|(path, _)| !pieces.contains_key(*path)).map(|(path, it)| (name, path, it)));
        }
        carried
    }

    /// The release online and those before it, the newest first, at most so many.
    pub fn chain(&self, most: usize) -> Vec<(&str, &Record)> {
        let mut chain = Vec::new();
        let mut next = self.current.as_deref();
        while let Some((name, record)) = next.and_then(|name| self.records.get_key_value(name)) {
            if chain.len() == most || chain.iter().any(|(other, _)| *other == name.as_str()) {
                break;
            }
            chain.push((name.as_str(), record));
            next = record.follows.as_deref();
        }
        chain
    }

    /// Releases that go away when so many stay.
    pub fn outdated(&self, keep: u32) -> Vec<String> {
        let kept: Vec<&str> = self.chain(keep as usize).into_iter().map(|(name, _)| name).collect();
        self.records.keys().filter(|name| !kept.contains(&name.as_str())).cloned().collect()
    }
}

/// The name of the release that comes after these: a number that grows, so that releases stand in their order in a list, and what is in it.
pub fn name_after(names: &[String], pieces: &BTreeMap<SitePath, Piece>) -> String {
    let number = |name: &String| name.split('-').next().and_then(|number| number.parse::<u32>().ok());
    let last = names.iter().filter_map(number).max().unwrap_or_default();
    let mut content = Fingerprinter::default();
    for (path, piece) in pieces {
        content = content.text(path.as_str()).bytes(piece.fingerprint.as_bytes());
    }
    format!("{:06}-{}", last.saturating_add(1), content.finish().short())
}
