//! `decidim.lock` after a move: documents have other paths, and what only had its links mended was not changed by hand.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    memory::{Memory, PATH, fingerprint},
    merge::pieces,
};
use crate::edit::{Change, workspace::Workspace};

/// The memory with the new paths. A part that was as it was imported is remembered as it is now, because only the addresses in it were
/// mended; one that was changed by hand still differs. `files` are those that moved, from → to, both from the content folder. `None` where
/// nothing changes, and where the memory cannot be read, which the next import tells.
pub fn carried(
    remembered: &str,
    before: &Workspace,
    after: &Workspace,
    files: &BTreeMap<Arc<str>, Arc<str>>,
) -> Option<Change> {
    let mut memory = Memory::parse(remembered).ok()?;
    let former: Vec<(String, String)> =
        memory.documents.iter().map(|(key, written)| (key.clone(), written.path.clone())).collect();
    let paths = files.iter().map(|(from, to)| (format!("content/{from}"), format!("content/{to}")));
    memory.moved(&paths.collect());
    for (key, path) in former {
        let Some(written) = memory.documents.get_mut(&key) else { continue };
        let (old, new) = (before.sources.by_path(&path), after.sources.by_path(&written.path));
        let (Some(old), Some(new)) = (old, new) else { continue };
        if old.text() == new.text() {
            continue;
        }
        let (old, new) = (pieces(old.text()), pieces(new.text()));
        for (part, known) in &mut written.parts {
            let (Some(was), Some(is)) = (old.get(part), new.get(part)) else { continue };
            if fingerprint(was) == *known {
                *known = fingerprint(is);
            }
        }
    }
    let text = memory.text();
    (text != remembered).then(|| Change::Write { path: PATH.into(), text })
}
