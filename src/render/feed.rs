//! What happened, for those who follow: feeds of the site, of each process, theme and commune, as Atom and as JSON Feed. Every date in a
//! feed is a date of the content: the clock only says whether it has come.

pub mod atom;
mod entries;
pub mod json;

use self::{
    atom::{FeedSource, atom},
    json::json,
};
use super::{Artifact, Format, Job, Subject, typography::polish, view::View, world::World};
use crate::{
    base::diagnostic::Diagnostic,
    base::{diagnostic::Value, lang::Lang},
    model::{
        date::Date,
        path::SitePath,
        reference::{DocumentId, WorkId},
    },
    site::{
        happenings::FOLLOWED,
        routes::{ATOM_FILE, JSON_FEED_FILE},
    },
};

/// The format `feed`: Atom.
pub struct Feeds;
/// The format `json-feed`.
pub struct JsonFeeds;

impl Format for Feeds {
    fn name(&self) -> &'static str {
        "feed"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        jobs(self.name(), ATOM_FILE, world)
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(atom(&source(job, view)).into_bytes()))
    }
}

impl Format for JsonFeeds {
    fn name(&self) -> &'static str {
        "json-feed"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        jobs(self.name(), JSON_FEED_FILE, world)
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(json(&source(job, view))))
    }
}

/// The syntaxes of a feed, each with its media type.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Syntax {
    /// RFC 4287.
    Atom,
    /// jsonfeed.org, 1.1.
    Json,
}

impl Syntax {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Syntax::Atom => "application/atom+xml",
            Syntax::Json => "application/feed+json",
        }
    }

    fn file(self) -> &'static str {
        match self {
            Syntax::Atom => ATOM_FILE,
            Syntax::Json => JSON_FEED_FILE,
        }
    }
}

/// Where pages find the feed of a language.
pub fn path(lang: &Lang, default: &Lang, syntax: Syntax) -> SitePath {
    let path = format!("{}{}", home_address(lang, default), syntax.file());
    SitePath::new(&path).expect("a language tag makes a sound path")
}

/// The feed of a document, if people follow documents of its kind. It is there before anything happens: who follows a commune wants to
/// know of the first thing that does.
pub fn path_of(view: &View<'_>, document: &DocumentId, syntax: Syntax) -> Option<SitePath> {
    let page = view.route(document).filter(|_| FOLLOWED.contains(&document.kind))?;
    Some(beside(page, syntax.file()))
}

/// A file in the folder of a page.
pub fn beside(page: &SitePath, file: &str) -> SitePath {
    SitePath::new(&format!("{}{file}", page.address())).expect("a page has a sound path and files have sound names")
}

/// The address of the home page of a language, below the site’s root.
pub fn home_address(lang: &Lang, default: &Lang) -> String {
    if lang == default { String::new() } else { format!("{}/", lang.tag().to_lowercase()) }
}

fn jobs(format: &'static str, file: &str, world: &World<'_>) -> Vec<Job> {
    let site = world.site;
    let mut jobs = Vec::new();
    for lang in &site.config.languages {
        let path = format!("{}{file}", home_address(lang, world.default_lang()));
        let path = SitePath::new(&path).expect("a language tag makes a sound path");
        jobs.push(Job { format, subject: Subject::Site(lang.clone()), path });
    }
    for document in site.documents().filter(|document| FOLLOWED.contains(&document.id.kind)) {
        let Some(page) = site.routes.document(&document.id) else { continue };
        jobs.push(Job { format, subject: Subject::Document(document.id.clone()), path: beside(page, file) });
    }
    // Who subscribed at a former address goes on reading there; the feed itself says where it is now.
    for (former, id) in site.routes.aliases().iter().filter(|(_, id)| FOLLOWED.contains(&id.kind)) {
        jobs.push(Job { format, subject: Subject::Document(id.clone()), path: beside(former, file) });
    }
    jobs
}

fn source(job: &Job, view: &View<'_>) -> FeedSource {
    match &job.subject {
        Subject::Site(lang) => of_site(job, view, lang),
        Subject::Document(id) => of_document(job, view, id),
        Subject::Part(..) | Subject::File(_) | Subject::Collection(..) => {
            unreachable!("this format plans documents and sites")
        }
    }
}

fn of_site(job: &Job, view: &View<'_>, lang: &Lang) -> FeedSource {
    let site = view.site_text(lang);
    let home = home_address(lang, view.config().default_lang());
    let title = view.text(lang, "feed-title", &[("site", Value::Text(site.title))]);
    feed(job, view, lang, About { title, subtitle: &site.tagline, subtitle_lang: lang, page: &home, work: None })
}

fn of_document(job: &Job, view: &View<'_>, id: &DocumentId) -> FeedSource {
    let outline = view.outline(id).expect("a job names a document of the site");
    let lang = &id.lang;
    let site = view.site_text(lang);
    let about = polish(&outline.label, lang).into_owned();
    let title = view.text(lang, "feed-title-of", &[("site", Value::Text(site.title)), ("about", Value::from(about))]);
    let subtitle = outline.summary.as_deref().unwrap_or_default();
    let page = view.route(id).map_or("", SitePath::address);
    feed(job, view, lang, About { title, subtitle, subtitle_lang: lang, page, work: Some(id.work()) })
}

/// What a feed is about.
struct About<'t> {
    title: String,
    subtitle: &'t str,
    subtitle_lang: &'t Lang,
    page: &'t str,
    work: Option<WorkId>,
}

fn feed(job: &Job, view: &View<'_>, lang: &Lang, about: About<'_>) -> FeedSource {
    let base = &view.config().base_url.value;
    FeedSource {
        url: format!("{base}{}{}", about.page, job.path.as_str().rsplit('/').next().unwrap_or_default()),
        page: format!("{base}{}", about.page),
        title: about.title,
        subtitle: polish(about.subtitle, about.subtitle_lang).into_owned(),
        lang: lang.clone(),
        author: polish(&view.site_text(lang).organisation, lang).into_owned(),
        updated: view.pinned().unwrap_or_else(before_all_news),
        entries: view
            .happenings(about.work.as_ref())
            .iter()
            .filter_map(|happening| entries::entry(view, lang, happening))
            .collect(),
    }
}

/// The host of an address: whose names are given in its name.
pub fn host(base: &str) -> &str {
    let host = base.split_once("://").map_or(base, |(_, rest)| rest);
    host.split(['/', ':']).next().unwrap_or(host)
}

/// An id in the characters that every name may have.
pub fn plain(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    for byte in id.bytes() {
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
