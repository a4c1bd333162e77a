//! Decides what `parvis lock` writes: what is public today, and what left the site since.

use std::{collections::BTreeMap, fmt::Write as _};

use super::Change;
use crate::{
    config::lock::FORMAT,
    model::{
        lock::{Lock, Locked},
        path::SitePath,
        reference::DocumentId,
    },
    site::{Site, locked::leads_to},
};

/// The file, at the root of the project.
pub const PATH: &str = "published.lock";

/// What writing the lock changes.
#[derive(Default, Debug)]
pub struct Relocked {
    /// The new text of the file; `None` if it says it all already.
    pub change: Option<Change>,
    /// Documents that became public.
    pub added: usize,
    /// Files that became public.
    pub added_files: usize,
    /// Documents whose address, anchors or corrected words are new.
    pub renewed: usize,
    /// Documents that left the site.
    pub gone: usize,
}

/// The file that [`relock`] would write.
pub fn text(site: &Site) -> String {
    match relock(site, None).change {
        Some(Change::Write { text, .. }) => text,
        _ => String::new(),
    }
}

/// Locks what is public. Faults of what was locked are findings of `rules`: whoever calls this has none.
pub fn relock(site: &Site, before: Option<&str>) -> Relocked {
    let mut relocked = Relocked::default();
    let mut lock = Lock::default();
    let mut aliases: BTreeMap<&DocumentId, Vec<&SitePath>> = BTreeMap::new();
    for (alias, id) in site.routes.aliases() {
        aliases.entry(id).or_default().push(alias);
    }
    for document in site.documents() {
        let name = document.id.to_string();
        let mut locked = site.to_lock(document);
        let before = site.lock().documents.get(name.as_str());
        before.into_iter().for_each(|before| locked.had(before));
        locked.former.retain(|address, _| leads_to(site, address).is_none_or(|id| *id == document.id));
        let aliases = aliases.get(&document.id).into_iter().flatten();
        locked.former.extend(aliases.map(|alias| (alias.address().into(), None)));
        match before {
            None => relocked.added += 1,
            Some(old) if !is_same(old, &locked) => relocked.renewed += 1,
            Some(_) => {}
        }
        lock.documents.insert(name.into(), locked);
    }
    for (name, old) in &site.lock().documents {
        if lock.documents.contains_key(name) {
            continue;
        }
        relocked.gone += usize::from(!old.is_gone);
        let mut gone = Locked { is_gone: true, ..old.clone() };
        // Whoever has the address now keeps it.
        gone.former.retain(|address, _| leads_to(site, address).is_none());
        lock.documents.insert(name.clone(), gone);
    }
    // A file that was published stays known; what was withdrawn in public is kept as a promise of nothing.
    lock.files = site.lock().files.clone();
    for path in site.addressed_files().chain(site.addressed_file_aliases()) {
        lock.files.entry(path.as_str().into()).or_insert_with(|| {
            relocked.added_files += 1;
            None
        });
    }
    let text = write(&lock);
    if before != Some(text.as_str()) {
        relocked.change = Some(Change::Write { path: PATH.into(), text });
    }
    relocked
}

/// The lock after a move: what was as it was locked is locked as it is now, because only the addresses in it were mended. What differed before
/// still differs. `None` where nothing changes.
pub fn carried(before: &Site, after: &Site) -> Option<Change> {
    before.lock().file?;
    let mut lock = before.lock().clone();
    let mut is_new = false;
    for document in before.documents() {
        let locked = lock.documents.get_mut(document.id.to_string().as_str());
        let (Some(locked), Some(moved)) = (locked, after.document(&document.id)) else { continue };
        let (old, new) = (before.to_lock(document).words, after.to_lock(moved).words);
        for (section, frozen) in &mut locked.words {
            let (Some(was), Some(is)) = (old.get(section), new.get(section)) else { continue };
            if was.fingerprint == frozen.fingerprint && is.fingerprint != frozen.fingerprint {
                frozen.fingerprint = is.fingerprint;
                is_new = true;
            }
        }
    }
    is_new.then(|| Change::Write { path: PATH.into(), text: write(&lock) })
}

fn is_same(old: &Locked, new: &Locked) -> bool {
    let has_same_addresses = old.address == new.address && old.former.keys().eq(new.former.keys());
    has_same_addresses && old.anchors == new.anchors && old.words == new.words && old.is_gone == new.is_gone
}

/// The text of a lock: one table a document, in the order of names, so that versions are compared line by line.
fn write(lock: &Lock) -> String {
    let mut text = String::from(
        "# Ce qui est public : adresses, ancres, et l’empreinte des mots des citoyens.\n\
         # « parvis lock » écrit ce fichier ; il se garde avec les textes et ne se modifie pas à la main.\n",
    );
    let _ = writeln!(text, "format = {FORMAT}");
    if !lock.files.is_empty() {
        text.push_str("files = [\n");
        for path in lock.files.keys() {
            let _ = writeln!(text, "  {},", quoted(path));
        }
        text.push_str("]\n");
    }
    for (name, locked) in &lock.documents {
        let _ = writeln!(text, "\n[documents.{}]\naddress = {}", quoted(name), quoted(&locked.address));
        // Each on its own line, as files are: two people who move one document each merge without a conflict.
        if !locked.former.is_empty() {
            text.push_str("former = [\n");
            for address in locked.former.keys() {
                let _ = writeln!(text, "  {},", quoted(address));
            }
            text.push_str("]\n");
        }
        if !locked.anchors.is_empty() {
            let anchors: Vec<String> = locked.anchors.iter().map(|anchor| quoted(anchor)).collect();
            let _ = writeln!(text, "anchors = [{}]", anchors.join(", "));
        }
        if locked.is_gone {
            text.push_str("gone = true\n");
        }
        if !locked.words.is_empty() {
            let _ = writeln!(text, "[documents.{}.words]", quoted(name));
            for (section, frozen) in &locked.words {
                let _ = writeln!(text, "{} = \"{} {}\"", quoted(section), frozen.fingerprint, frozen.corrections);
            }
        }
    }
    text
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
