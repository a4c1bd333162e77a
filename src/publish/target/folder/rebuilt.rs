//! What a release holds whose record is lost or cut: its files say it themselves, and the other records what was before. Nothing is removed on the word of
//! such a record.

use std::{collections::BTreeMap, path::Path};

use crate::{
    base::error::Error,
    model::path::SitePath,
    publish::{
        folder::tree,
        publication::{fingerprint_of, is_named_after},
        target::{
            LEDGER,
            record::{Entry, FILE, Record, Role},
        },
    },
};

/// Forms that are made of a file beside them; what follows names a dictionary.
const ENCODED: &[&str] = &[".br", ".gz", ".zst", ".dcb-", ".dcz-"];

/// Files of a site that only hosts read.
const FOR_HOSTS: &[&str] = &["_headers", "_redirects"];

/// The record of a release as its folder tells it. What was online before is the newest of the others that is older.
pub fn record(folder: &Path, name: &str, others: &BTreeMap<String, Record>) -> Result<Record, Error> {
    let paths = tree::files(folder)?;
    let before = others.range(..name.to_owned()).next_back();
    let mut rebuilt = Record { follows: before.map(|(name, _)| name.clone()), ..Record::default() };
    for path in paths.iter().filter(|path| path.as_str() != FILE) {
        let file = folder.join(path.as_str());
        let (fingerprint, length) = fingerprint_of(&file).map_err(|error| Error::io(&file, error))?;
        let known = before.and_then(|(_, record)| record.files.get(path)).map(|entry| entry.role);
        let role = known.unwrap_or_else(|| match is_named_after(path, fingerprint) {
            true => Role::Immutable,
            false => role(path, folder),
        });
        rebuilt.files.insert(path.clone(), Entry { fingerprint, length, role });
    }
    if let Some((_, before)) = before {
        rebuilt.base_url.clone_from(&before.base_url);
        let sent = before.files.iter().filter(|(_, entry)| entry.role == Role::Site).map(|(path, _)| path);
        let left = sent.chain(&before.left).filter(|path| !rebuilt.files.contains_key(*path));
        rebuilt.left = left.cloned().collect();
    }
    Ok(rebuilt)
}

fn role(path: &SitePath, folder: &Path) -> Role {
    let path = path.as_str();
    let is_form = |mark: &str| {
        let plain = path.rsplit_once(mark).filter(|(_, rest)| rest.is_empty() || mark.ends_with('-'));
        plain.is_some_and(|(plain, _)| folder.join(plain).is_file())
    };
    match path.rsplit('/').next().unwrap_or_default() {
        _ if path == LEDGER => Role::Ledger,
        name if path.starts_with("hosts/") || FOR_HOSTS.contains(&name) => Role::Host,
        _ if ENCODED.iter().any(|mark| is_form(mark)) => Role::Encoded,
        _ => Role::Site,
    }
}
