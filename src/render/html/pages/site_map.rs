//! The site map: every page once, below the page that leads to it (RGAA 12.1).

use std::collections::BTreeMap;

use super::listings::sort;
use crate::{
    model::{kinds::KindName, outline::Outline, reference::DocumentId},
    render::html::{
        context::{Link, SiteMapNode},
        forms,
        linker::Linker,
    },
};

/// The pages of a site as a reader of one language finds them: in that language where they exist, else in another.
pub fn nodes(linker: &Linker<'_>) -> Vec<SiteMapNode> {
    let view = linker.view;
    let mut children: BTreeMap<Option<DocumentId>, Vec<&Outline>> = BTreeMap::new();
    for (outline, _) in view.addresses() {
        let shown = view.work(&outline.id.work(), linker.lang).is_some_and(|best| best.id == outline.id);
        if !shown || view.expired(&outline.id).is_some() {
            continue;
        }
        let above = view.parent(outline, linker.lang).map(|parent| parent.id.clone());
        children.entry(above.filter(|above| *above != outline.id)).or_default().push(outline);
    }
    let nodes = below(linker, None, &children, 0);
    match nodes.iter().map(size).sum::<usize>() > MOST {
        true => nodes.into_iter().map(|node| thinned(linker, node)).collect(),
        false => nodes,
    }
}

/// Collections of documents have no page: their files stand at the end under a heading of their own, with what is to know of each.
pub fn books(linker: &Linker<'_>) -> Vec<Link> {
    let own = linker.view.collections().iter().filter(|collection| collection.lang == *linker.lang);
    let files = own.flat_map(|collection| forms::of_collection(linker, collection));
    files.map(|file| Link { url: file.url, label: file.label, ..Link::default() }).collect()
}

/// How many pages a map names one by one: as many as arrive at once. A map of thousands helps nobody find his way.
const MOST: usize = 300;

/// How many pages below another one a larger map still names.
const FEW: usize = 20;

fn size(node: &SiteMapNode) -> usize {
    1 + node.children.iter().map(size).sum::<usize>()
}

/// A node of a large map: where many pages stand below one, their number stands for them, because that page lists them.
fn thinned(linker: &Linker<'_>, node: SiteMapNode) -> SiteMapNode {
    let count = size(&node) - 1;
    match node.children.len() > FEW {
        true => {
            let more = Some(linker.text("site-map-more", &[("count", count.into())]));
            SiteMapNode { children: Vec::new(), more, ..node }
        }
        false => {
            let children = node.children.into_iter().map(|child| thinned(linker, child)).collect();
            SiteMapNode { children, ..node }
        }
    }
}

fn below(
    linker: &Linker<'_>,
    parent: Option<&DocumentId>,
    children: &BTreeMap<Option<DocumentId>, Vec<&Outline>>,
    depth: usize,
) -> Vec<SiteMapNode> {
    let Some(found) = children.get(&parent.cloned()).filter(|_| depth < 8) else { return Vec::new() };
    let mut found = found.clone();
    sort(&mut found, linker.lang);
    let node = |outline: &&Outline| {
        let mut nodes = below(linker, Some(&outline.id), children, depth + 1);
        nodes.splice(0..0, parts(linker, outline));
        Some(SiteMapNode { link: linker.link(outline)?, children: nodes, more: None })
    };
    found.iter().filter_map(node).collect()
}

/// Principles and phases have pages below the charter's, recommendations below their opinion's.
fn parts(linker: &Linker<'_>, outline: &Outline) -> Vec<SiteMapNode> {
    if outline.id.kind == KindName::OPINION {
        return recommendations(linker, outline);
    }
    if outline.id.kind != KindName::CHARTER {
        return Vec::new();
    }
    let Some((document, charter)) = linker.view.charter_of(&outline.id.work(), &outline.id.lang) else {
        return Vec::new();
    };
    let principles = charter.principles.iter().map(|it| (&it.id.value, &it.title));
    let parts = principles.chain(charter.phases.iter().map(|it| (&it.id.value, &it.title)));
    let links = parts.filter_map(|(id, title)| linker.part(&document.id, id, title));
    links.map(|link| SiteMapNode { link, children: Vec::new(), more: None }).collect()
}

fn recommendations(linker: &Linker<'_>, outline: &Outline) -> Vec<SiteMapNode> {
    let Some(document) = linker.view.document(&outline.id) else { return Vec::new() };
    let sections = document.records.recommendations.iter().map(|recommendation| &recommendation.section);
    let links = sections.filter_map(|section| linker.part(&document.id, &section.anchor, &section.title));
    links.map(|link| SiteMapNode { link, children: Vec::new(), more: None }).collect()
}
