//! The style sheet of a site. Each page holds the rules that it uses, and says by their fingerprint that it takes no others (CSP Level 3), on
//! any host; a sheet that asks for files of its own stays one, whose name carries its fingerprint, so that it may be kept for ever and never be
//! out of date.

pub mod used;

use std::ops::Range;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};

use self::used::Sheet;
use super::{
    Artifact, Format, Job, Subject,
    html::tags::{Tag, attributes, tags},
    view::View,
    world::World,
};
use crate::{
    base::{diagnostic::Diagnostic, fingerprint::Fingerprint},
    model::path::SitePath,
};

/// The format `style`.
pub struct Style;

impl Format for Style {
    fn name(&self) -> &'static str {
        "style"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        if world.rules().stands_in_pages() {
            return Vec::new();
        }
        let subject = Subject::Site(world.default_lang().clone());
        vec![Job { format: self.name(), subject, path: world.sheet.clone() }]
    }

    fn render(&self, _: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(view.stylesheet().as_bytes().to_vec()))
    }
}

/// Where pages find a sheet.
pub fn path_of(sheet: &str) -> SitePath {
    let name = format!("style-{}.css", Fingerprint::of(sheet.as_bytes()).short());
    SitePath::new(&name).expect("hexadecimal digits make a sound path")
}

/// The page with the rules that it uses in the place of the link to the sheet.
pub fn inside(page: String, sheet: &Sheet) -> String {
    match link(&page).filter(|_| sheet.stands_in_pages()) {
        Some(range) => {
            let used = sheet.used_by(&page);
            format!("{}{}<style>{used}</style>{}", &page[..range.start], policy(&used), &page[range.end..])
        }
        None => page,
    }
}

/// What a page says of its style: of all inline rules, those with this fingerprint count. Sheets and pictures of others are what the
/// headers of a host decide.
fn policy(style: &str) -> String {
    format!("<meta http-equiv=Content-Security-Policy content=\"style-src-elem {}\">", hash(style))
}

/// What a policy calls a text of a page by (CSP 3, 2.3.1): `'sha256-…'`.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// Where a page names its sheet.
fn link(page: &str) -> Option<Range<usize>> {
    let mut links = tags(page).take_while(|tag| tag.name != "body").filter(|tag| tag.name == "link");
    let names_it = |tag: &Tag<'_>| {
        let value = |wanted: &str| attributes(tag.attributes).find(|(name, _)| *name == wanted).map(|(_, value)| value);
        value("rel") == Some("stylesheet") && value("media").is_none()
    };
    links.find(names_it).map(|tag| tag.range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_a_page_stand_in_it() {
        let css = "p{x:y}td{x:y}";
        let page = "<!doctype html><title>x</title><link rel=stylesheet href=../style-1.css><body><p>x";
        let made = inside(page.to_owned(), &Sheet::parse(css));
        // printf 'p{x:y}' | openssl dgst -sha256 -binary | base64
        let policy = "<meta http-equiv=Content-Security-Policy content=\"style-src-elem 'sha256-pzejaBUMo8QHa4K9QHuiSjqS3aVAX2WpieJNYRhUTts='\">";
        assert_eq!(made, format!("<!doctype html><title>x</title>{policy}<style>p{{x:y}}</style><body><p>x"));
        // A theme without a sheet of ours, or whose sheet asks for files, is left as it is.
        assert_eq!(inside("<p>x".to_owned(), &Sheet::parse(css)), "<p>x");
        let far = "p{background:url(p.svg)}";
        assert_eq!(inside(page.to_owned(), &Sheet::parse(far)), page);
    }
}
