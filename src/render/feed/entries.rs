//! A happening as an entry of a feed.

use super::{atom::FeedEntry, host, plain};
use crate::{
    base::{diagnostic::Value, lang::Lang},
    model::{date::Date, outline::Outline},
    render::{typography::polish, view::View},
    site::happenings::{Happening, What},
};

/// The entry; `None` if its document has no page.
pub fn entry(view: &View<'_>, lang: &Lang, happening: &Happening) -> Option<FeedEntry> {
    let base = &view.config().base_url.value;
    let outline = view.work(&happening.work, lang)?;
    let own = &outline.id.lang;
    let document = view.document(&outline.id)?;
    let original = view.original(document);
    let title = polish(&outline.title, own).into_owned();
    let changed = document.outline.changed.filter(|_| happening.what == What::News);
    let category = |theme| {
        let work = view.target(theme)?;
        let label = polish(&view.work(&work, lang)?.label, lang).into_owned();
        Some((work.id.to_string(), label))
    };
    // What was invented for demonstration says so where every reader of feeds can filter.
    let example = outline.example.then(|| ("exemple".to_owned(), view.text(lang, "tag-example", &[])));
    let note = match &happening.what {
        // Notes stand in the original only.
        What::Changed { note, .. } if own == view.config().default_lang() => note.as_ref(),
        _ => None,
    };
    Some(FeedEntry {
        id: name(base, happening, outline),
        url: format!("{base}{}", view.route(&outline.id)?.url()),
        title: match &happening.what {
            What::News => title,
            what => view.text(own, &format!("feed-{}", what.name()), &[("title", Value::from(title))]),
        },
        summary: note.or(outline.summary.as_ref()).map(|summary| polish(summary, own).into_owned()),
        lang: (own != lang).then(|| own.clone()),
        published: happening.date,
        updated: changed.unwrap_or(happening.date).max(happening.date),
        categories: example.into_iter().chain(original.meta.themes.iter().filter_map(category)).collect(),
    })
}

/// A name that survives a change of address (RFC 4151): who publishes, in which year, the document’s own name, and what happened. The
/// news is its document.
fn name(base: &str, happening: &Happening, outline: &Outline) -> String {
    let document = tag(base, happening.date, outline);
    match &happening.what {
        What::News => document,
        What::Changed { index, .. } => format!("{document}#changed-{}", index + 1),
        what => format!("{document}#{}", what.name()),
    }
}

fn tag(base: &str, date: Date, outline: &Outline) -> String {
    format!("tag:{},{:04}:{}", host(base), date.year(), plain(&outline.id.to_string()))
}
