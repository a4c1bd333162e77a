//! Writes a feed as JSON Feed 1.1 (jsonfeed.org), for those who build on it: the same entries as the Atom feed.

use std::collections::BTreeSet;

use serde::Serialize;

use super::atom::{FeedEntry, FeedSource};
use crate::{base::lang::Lang, model::date::Date};

#[derive(Serialize)]
struct Feed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    language: &'a str,
    authors: [Author<'a>; 1],
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    /// Every item has a content: the summary, else the title.
    content_text: &'a str,
    date_published: String,
    date_modified: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'a str>,
}

/// The bytes of a feed. An entry whose name an earlier one has is left out, as in the Atom feed.
pub fn json(source: &FeedSource) -> Vec<u8> {
    let mut names = BTreeSet::new();
    let feed = Feed {
        version: "https://jsonfeed.org/version/1.1",
        title: &source.title,
        home_page_url: &source.page,
        feed_url: &source.url,
        description: &source.subtitle,
        language: source.lang.tag(),
        authors: [Author { name: &source.author }],
        items: source.entries.iter().filter(|entry| names.insert(&*entry.id)).map(item).collect(),
    };
    let mut bytes = serde_json::to_vec(&feed).expect("texts are JSON");
    bytes.push(b'\n');
    bytes
}

fn item(entry: &FeedEntry) -> Item<'_> {
    Item {
        id: &entry.id,
        url: &entry.url,
        title: &entry.title,
        content_text: entry.summary.as_deref().unwrap_or(&entry.title),
        date_published: moment(entry.published),
        date_modified: moment(entry.updated.max(entry.published)),
        language: entry.lang.as_ref().map(Lang::tag),
        tags: entry.categories.iter().map(|(_, label)| label.as_str()).filter(|label| !label.is_empty()).collect(),
    }
}

/// A date of the content is a day; a feed wants a moment (RFC 3339): the day’s first, in universal time.
fn moment(date: Date) -> String {
    format!("{}T00:00:00Z", date.first_day())
}
