//! All documents of a language leave the site, and the same ones in another language take their addresses: somebody changed the order of the languages.

use std::collections::{BTreeMap, btree_map::Entry};

use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::lock::Locked,
    rules::locked,
    site::{Site, locked::leads_to},
};

/// What would leave the site under its own address (`languages-swapped`).
pub fn told(site: &Site, findings: &mut Vec<Diagnostic>) {
    if site.lock().file.is_none() {
        return;
    }
    let mut languages: BTreeMap<&str, Option<(Lang, usize)>> = BTreeMap::new();
    for (name, locked) in site.lock().documents.iter().filter(|(_, locked)| !locked.is_gone) {
        let Some((_, lang)) = name.rsplit_once('@') else { continue };
        let taken = taken_by(site, name, locked);
        match languages.entry(lang) {
            Entry::Vacant(entry) => drop(entry.insert(taken.map(|by| (by, 1)))),
            Entry::Occupied(mut entry) => {
                let so_far = entry.get_mut();
                *so_far = match (so_far.take(), taken) {
                    (Some((before, count)), Some(by)) if before == by => Some((by, count + 1)),
                    _ => None,
                };
            }
        }
    }
    for (from, taken) in languages {
        // One document may be said in another language than it was; a site of one document is none yet.
        let Some((to, count)) = taken.filter(|(_, count)| *count > 1) else { continue };
        let finding = Diagnostic::error("languages-swapped", site.config.languages_span);
        findings.push(finding.with("from", from).with("to", to.tag()).with("count", count));
    }
}

/// The language in which the same document has the address of one that leaves, and was never public before.
fn taken_by(site: &Site, name: &str, locked: &Locked) -> Option<Lang> {
    if locked::document(site, name).is_some() {
        return None;
    }
    let id = leads_to(site, &locked.address)?;
    let (work, _) = name.rsplit_once('@')?;
    let is_new = !site.lock().documents.contains_key(id.to_string().as_str());
    (is_new && id.work().to_string() == work).then(|| id.lang.clone())
}
