//! Ways to follow what a page is about: its feeds and its calendar, beside those of the site.

use super::{
    context::{Follow, FollowLink, Link},
    linker::Linker,
};
use crate::{
    base::diagnostic::Value,
    model::{document::Document, kinds::KindName, path::SitePath},
    render::{
        calendar,
        feed::{self, Syntax},
        typography::polish,
    },
};

/// The media type of a calendar (RFC 5545, 8.1).
const CALENDAR: &str = "text/calendar";

/// The feeds and the calendar of a document; `None` if people do not follow documents of its kind.
pub fn of_document(linker: &Linker<'_>, document: &Document) -> Option<Follow> {
    let view = linker.view;
    let about = polish(document.label(), &document.id.lang).into_owned();
    let link = |path: SitePath, message: &str, media_type| FollowLink {
        url: linker.url(&path),
        label: linker.text(message, &[("about", Value::from(about.as_str()))]),
        media_type,
    };
    let mut links = Vec::new();
    for (syntax, message) in [(Syntax::Atom, "follow-atom"), (Syntax::Json, "follow-json")] {
        let path = feed::path_of(view, &document.id, syntax);
        links.extend(path.map(|path| link(path, message, syntax.media_type())));
    }
    links.extend(calendar::path_of(view, &document.id).map(|path| link(path, "follow-calendar", CALENDAR)));
    let heading = if document.id.kind == KindName::EVENT { "follow-event" } else { "follow" };
    let heading = linker.text(heading, &[("about", Value::from(about.as_str()))]);
    (!links.is_empty()).then_some(Follow { heading, links })
}

/// The feeds of the site in the language of the page.
pub fn of_site(linker: &Linker<'_>) -> [FollowLink; 2] {
    let site = linker.view.site_text(linker.lang);
    let default = linker.view.config().default_lang();
    let label = linker.text("feed-title", &[("site", Value::Text(site.title))]);
    [Syntax::Atom, Syntax::Json].map(|syntax| FollowLink {
        url: linker.url(&feed::path(linker.lang, default, syntax)),
        label: label.clone(),
        media_type: syntax.media_type(),
    })
}

/// The calendar of the site in the language of the page.
pub fn site_calendar(linker: &Linker<'_>) -> Option<Link> {
    let path = calendar::path_of_site(linker.view, linker.lang)?;
    Some(Link { url: linker.url(&path), label: linker.say("calendar"), ..Link::default() })
}
