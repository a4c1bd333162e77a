//! News for feed readers, one feed a language. Every date in a feed is a date of the content: the clock has no part in it.

pub mod atom;

use std::cmp::Reverse;

use self::atom::{FeedEntry, FeedSource, atom};
use super::{Artifact, Format, Job, Subject, typography::polish, view::View, world::World};
use crate::{
    base::diagnostic::Diagnostic,
    base::{diagnostic::Value, lang::Lang},
    model::{date::Date, kinds::KindName, outline::Outline, path::SitePath},
};

/// Most entries of a feed: readers fetch it again and again, and keep what they have read.
const MOST_ENTRIES: usize = 30;

/// The format `feed`.
pub struct Feeds;

impl Format for Feeds {
    fn name(&self) -> &'static str {
        "feed"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let default = world.default_lang();
        let jobs = world.site.config.languages.iter().map(|lang| Job {
            format: self.name(),
            subject: Subject::Site(lang.clone()),
            path: path(lang, default),
        });
        jobs.collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let Subject::Site(lang) = &job.subject else { unreachable!("this format plans sites only") };
        let site = view.site_text(lang);
        let base = &view.config().base_url.value;
        let home = if lang == view.config().default_lang() { String::new() } else { folder(lang) };
        let list = view.list_of(KindName::NEWS, lang).and_then(|list| view.route(&list.id));
        let mut news: Vec<(Date, &Outline)> = view
            .select(KindName::NEWS, lang)
            .into_iter()
            .filter_map(|outline| Some((outline.date?, outline)))
            .collect();
        news.sort_by_key(|(date, outline)| (Reverse(*date), &outline.id));
        news.truncate(MOST_ENTRIES);
        let feed = FeedSource {
            url: format!("{base}{}", job.path),
            page: format!("{base}{}", list.map_or(home.as_str(), SitePath::address)),
            title: view.text(lang, "feed-title", &[("site", Value::Text(site.title))]),
            subtitle: polish(&site.tagline, lang).into_owned(),
            lang: lang.clone(),
            author: polish(&site.organisation, lang).into_owned(),
            updated: view.pinned().unwrap_or_else(before_all_news),
            entries: news.into_iter().filter_map(|(date, outline)| entry(view, lang, date, outline)).collect(),
        };
        Ok(Artifact::Bytes(atom(&feed).into_bytes()))
    }
}

/// Where pages find the feed of a language.
pub fn path(lang: &Lang, default: &Lang) -> SitePath {
    let folder = if lang == default { String::new() } else { folder(lang) };
    SitePath::new(&format!("{folder}feed.xml")).expect("a language tag makes a sound path")
}

fn folder(lang: &Lang) -> String {
    format!("{}/", lang.tag().to_lowercase())
}

fn entry(view: &View<'_>, lang: &Lang, date: Date, outline: &Outline) -> Option<FeedEntry> {
    let base = &view.config().base_url.value;
    let own = &outline.id.lang;
    let document = view.document(&outline.id)?;
    let original = view.original(document);
    let changed = document.meta.changes.iter().map(|change| change.date).max();
    let category = |theme| {
        let work = view.target(theme)?;
        let label = polish(&view.work(&work, lang)?.label, lang).into_owned();
        Some((work.id.to_string(), label))
    };
    Some(FeedEntry {
        id: name(base, date, outline),
        url: format!("{base}{}", view.route(&outline.id)?.address()),
        title: polish(&outline.title, own).into_owned(),
        summary: outline.summary.as_ref().map(|summary| polish(summary, own).into_owned()),
        lang: (own != lang).then(|| own.clone()),
        published: date,
        updated: changed.unwrap_or(date).max(date),
        categories: original.meta.themes.iter().filter_map(category).collect(),
    })
}

/// A name that survives a change of address (RFC 4151): who publishes, in which year, and the document's own name.
fn name(base: &str, date: Date, outline: &Outline) -> String {
    let host = base.split_once("://").map_or(base, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or(host);
    let mut name = format!("tag:{host},{:04}:", date.year());
    for byte in outline.id.to_string().bytes() {
        match byte {
            b'/' | b'@' | b'-' | b'.' | b'_' => name.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => name.push(char::from(byte)),
            _ => name.push_str(&format!("%{byte:02X}")),
        }
    }
    name
}

/// When a feed without entries changed, on a site that pins no date: the day before there was anything to say.
fn before_all_news() -> Date {
    Date::day(1970, 1, 1).expect("a day of the calendar")
}
