//! What a page shows of the whole site is shown once: menus, searches and copies lead to one page.

use std::collections::BTreeMap;

use crate::{
    base::diagnostic::{Diagnostic, Message},
    model::{
        document::Document,
        kinds::{Kind, page::Shows},
    },
    site::Site,
};

/// A second page that shows the same.
pub fn twice(site: &Site, findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<Shows, &Document> = BTreeMap::new();
    for document in site.originals() {
        let Kind::Page(page) = &document.kind else { continue };
        let Some(shows) = page.shows else { continue };
        // The one that the site leads to, whatever order documents are looked at in.
        let kept = *first.entry(shows).or_insert_with(|| kept(site, shows).unwrap_or(document));
        if !std::ptr::eq(kept, document) {
            findings.push(
                Diagnostic::warning("shown-twice", document.meta.title.span)
                    .with("shows", shows.name())
                    .with("title", &kept.meta.title.value)
                    .label(kept.meta.title.span, Message::new("shown-twice-first")),
            );
        }
    }
}

fn kept(site: &Site, shows: Shows) -> Option<&Document> {
    site.pages_that_show(shows).next().map(|page| site.original(page))
}
