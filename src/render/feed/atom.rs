//! Writes a feed as Atom (RFC 4287).

use std::collections::BTreeSet;

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};

use crate::{base::lang::Lang, model::date::Date};

/// What a feed says of itself, and what it brings.
#[derive(Clone, Debug)]
pub struct FeedSource {
    /// Absolute address of the feed itself: also its permanent name.
    pub url: String,
    /// Absolute address of the page that shows the same on the web.
    pub page: String,
    /// Its title.
    pub title: String,
    /// What it brings, in one sentence.
    pub subtitle: String,
    /// Its language.
    pub lang: Lang,
    /// Who publishes it.
    pub author: String,
    /// When it changed, for a feed without entries; those with entries changed with the latest.
    pub updated: Date,
    /// What it brings, latest first.
    pub entries: Vec<FeedEntry>,
}

/// An entry of a feed.
#[derive(Clone, Debug)]
pub struct FeedEntry {
    /// Its permanent name: a `tag:` URI, or an address that never changes.
    pub id: String,
    /// Absolute address of its page.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: Option<String>,
    /// Its language, where it is another one than the feed's.
    pub lang: Option<Lang>,
    /// When it was published.
    pub published: Date,
    /// When it last changed.
    pub updated: Date,
    /// Its subjects: a term for machines, a label for people.
    pub categories: Vec<(String, String)>,
}

/// The bytes of a feed. An entry whose name an earlier one has is left out: names are unique (RFC 4287, 4.2.6).
pub fn atom(source: &FeedSource) -> String {
    let mut names = BTreeSet::new();
    let entries: Vec<&FeedEntry> = source.entries.iter().filter(|entry| names.insert(&*entry.id)).collect();
    let updated = entries.iter().map(|entry| entry.updated).max().unwrap_or(source.updated);
    let feed = Feed {
        title: plain(&source.title, None),
        id: source.url.clone(),
        updated: moment(updated),
        authors: vec![Person { name: clean(&source.author), ..Person::default() }],
        generator: Some(Generator { value: "Parvis".to_owned(), uri: None, version: None }),
        links: vec![
            link("self", &source.url, "application/atom+xml", &source.lang),
            link("alternate", &source.page, "text/html", &source.lang),
        ],
        subtitle: Some(plain(&source.subtitle, None)).filter(|subtitle| !subtitle.value.is_empty()),
        entries: entries.into_iter().map(|item| entry(item, &source.lang)).collect(),
        lang: Some(source.lang.tag().to_owned()),
        ..Feed::default()
    };
    let mut xml = feed.to_string();
    xml.push('\n');
    xml
}

fn entry(item: &FeedEntry, lang: &Lang) -> Entry {
    let foreign = item.lang.as_ref().filter(|own| *own != lang);
    let category = |(term, label): &(String, String)| Category {
        term: clean(term),
        scheme: None,
        label: Some(clean(label)).filter(|label| !label.is_empty()),
    };
    Entry {
        title: plain(&item.title, foreign),
        id: item.id.clone(),
        updated: moment(item.updated.max(item.published)),
        published: Some(moment(item.published)),
        categories: item.categories.iter().map(category).collect(),
        links: vec![link("alternate", &item.url, "text/html", foreign.unwrap_or(lang))],
        summary: item.summary.as_ref().map(|summary| plain(summary, foreign)),
        ..Entry::default()
    }
}

fn link(rel: &str, href: &str, mime_type: &str, lang: &Lang) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        hreflang: Some(lang.tag().to_owned()),
        mime_type: Some(mime_type.to_owned()),
        title: None,
        length: None,
    }
}

fn plain(text: &str, lang: Option<&Lang>) -> Text {
    Text { lang: lang.map(|lang| lang.tag().to_owned()), ..Text::plain(clean(text)) }
}

/// A text without the control characters that XML cannot hold (XML 1.0, 2.2).
fn clean(text: &str) -> String {
    text.chars()
        .filter(|it| matches!(it, '\t' | '\n') || !(it.is_control() || matches!(it, '\u{fffe}' | '\u{ffff}')))
        .collect()
}

/// A date of the content is a day; a feed wants a moment (RFC 3339): the day’s first, in universal time.
fn moment(date: Date) -> FixedDateTime {
    let text = format!("{}T00:00:00Z", date.first_day());
    text.parse().expect("a day of the calendar and a fixed hour are a moment")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn item(id: &str, date: &str) -> FeedEntry {
        FeedEntry {
            id: id.to_owned(),
            url: format!("https://participation.example.org/{id}/"),
            title: "Lire & relire <ensemble>".to_owned(),
            summary: Some("Une phrase.\u{1}".to_owned()),
            lang: None,
            published: day(date),
            updated: day(date),
            categories: vec![("mobilite".to_owned(), "Mobilité".to_owned())],
        }
    }

    fn source(entries: Vec<FeedEntry>) -> FeedSource {
        FeedSource {
            url: "https://participation.example.org/actualites.atom".to_owned(),
            page: "https://participation.example.org/".to_owned(),
            title: "Actualités".to_owned(),
            subtitle: String::new(),
            lang: lang("fr"),
            author: "Métropole".to_owned(),
            updated: day("2026-11-23"),
            entries,
        }
    }

    #[test]
    fn a_feed_has_all_that_the_standard_requires() {
        let mut foreign = item("b", "2026-10-01");
        foreign.lang = Some(lang("nl"));
        let xml = atom(&source(vec![item("a", "2026-11-20"), foreign]));
        let expected = r#"<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<title>Actualités</title>
<id>https://participation.example.org/actualites.atom</id>
<updated>2026-11-20T00:00:00+00:00</updated>
<author><name>Métropole</name></author>
<generator>Parvis</generator>
<link href="https://participation.example.org/actualites.atom" rel="self" hreflang="fr" type="application/atom+xml"/>
<link href="https://participation.example.org/" rel="alternate" hreflang="fr" type="text/html"/>
<entry>
<title>Lire &amp; relire &lt;ensemble&gt;</title>
<id>a</id>
<updated>2026-11-20T00:00:00+00:00</updated>
<category term="mobilite" label="Mobilité"/>
<link href="https://participation.example.org/a/" rel="alternate" hreflang="fr" type="text/html"/>
<published>2026-11-20T00:00:00+00:00</published>
<summary>Une phrase.</summary>
</entry>
<entry>
<title xml:lang="nl">Lire &amp; relire &lt;ensemble&gt;</title>
<id>b</id>
<updated>2026-10-01T00:00:00+00:00</updated>
<category term="mobilite" label="Mobilité"/>
<link href="https://participation.example.org/b/" rel="alternate" hreflang="nl" type="text/html"/>
<published>2026-10-01T00:00:00+00:00</published>
<summary xml:lang="nl">Une phrase.</summary>
</entry>
</feed>
"#;
        assert_eq!(xml.replace('\n', ""), expected.replace('\n', ""));
    }

    #[test]
    fn names_are_unique_and_an_empty_feed_has_a_date() {
        let xml = atom(&source(vec![item("a", "2026-11-20"), item("a", "2026-11-21")]));
        assert_eq!(xml.matches("<entry>").count(), 1);
        assert!(atom(&source(Vec::new())).contains("<updated>2026-11-23T00:00:00+00:00</updated>"));
    }

    #[test]
    fn a_feed_is_read_back() {
        let xml = atom(&source(vec![item("a", "2026-11-20")]));
        let feed = Feed::read_from(xml.as_bytes()).expect("a feed");
        assert_eq!(feed.entries()[0].title().value, "Lire & relire <ensemble>");
        assert_eq!(feed.lang(), Some("fr"));
    }
}
