//! A saved text takes the place of the former one, if nothing but the pages that show it follows from it.

use std::{path::Path, sync::Arc};

use super::super::{Prepared, refuses};
use crate::{
    base::source::{FileId, Measured, SourceMap},
    project, read,
    render::lists,
    site::{
        bearing::{Bearing, are_named_alike, is_name_kept, linked_as},
        division,
    },
};

/// The project with the texts of these documents as they are on the disk, paths from its root, and whether a name changed that lists show. `None` if more than pages
/// and lists may follow from one of them, or if it has a fault: then everything has to be read and linked again.
pub fn exchanged(prepared: &Prepared, root: &Path, paths: &[String]) -> Option<(Prepared, bool)> {
    paths.iter().try_fold((prepared.clone(), false), |(prepared, is_renamed), path| {
        let text = project::document(root, path)?;
        let (prepared, is_this_renamed) = one(prepared, path, text)?;
        Some((prepared, is_renamed || is_this_renamed))
    })
}

fn one(mut prepared: Prepared, path: &str, text: Measured) -> Option<(Prepared, bool)> {
    let file = prepared.sources.by_path(path)?.id;
    let id = prepared.site.by_path(path.strip_prefix("content/")?)?;
    let before = prepared.site.document(id)?;
    let mut sources = prepared.sources.clone();
    sources.replace(file, text);
    let reading = read::document(&sources, file, &prepared.site.config);
    if refuses(&reading.findings, false) {
        return None;
    }
    let mut after = reading.value;
    linked_as(&mut after, before, prepared.site.config.default_lang());
    let budget = prepared.site.config.weight.page as usize;
    let former = Bearing::of(before, front_matter(&prepared.sources, file), budget)?;
    if former != Bearing::of(&after, front_matter(&sources, file), budget)? {
        return None;
    }
    let is_as_long = division::left_on_all(before, budget) == division::left_on_all(&after, budget);
    if !is_as_long && lists::may_have_long(&prepared.world(), before) {
        return None;
    }
    let is_renamed = !are_named_alike(before, &after);
    if is_renamed && is_name_kept(&prepared.site, before) {
        return None;
    }
    prepared.site = prepared.site.with(Arc::new(after));
    prepared.sources = sources;
    Some((prepared, is_renamed))
}

fn front_matter(sources: &SourceMap, file: FileId) -> &str {
    let parts = read::front_matter::split(sources, file).value;
    parts.yaml.map_or("", |span| sources.text(span))
}
