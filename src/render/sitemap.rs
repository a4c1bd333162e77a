//! The list of all pages, for search engines; people have the site map among the pages.

pub mod xml;

use self::xml::{SitemapEntry, names, sitemap};
use super::{Artifact, Format, Job, Subject, view::View, world::World};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::path::SitePath,
    site::{division::WHOLE, routes::PAPER_FORM},
};

/// The format `sitemap`.
pub struct SiteMap;

impl Format for SiteMap {
    fn name(&self) -> &'static str {
        "sitemap"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let site = world.site;
        let current = site.documents().filter(|document| site.calendar().expired(&document.id).is_none());
        let routed = current.filter(|document| site.routes.document(&document.id).is_some());
        let pages = routed.map(|document| 1 + site.routes.parts(&document.id).count()).sum();
        let jobs = names(pages).into_iter().map(|name| Job {
            format: self.name(),
            subject: Subject::Site(world.default_lang().clone()),
            path: SitePath::new(&name).expect("a name with a number is a sound path"),
        });
        jobs.collect()
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let files = sitemap(&view.config().base_url.value, &entries(view));
        let file = files.into_iter().find(|file| file.name == job.path.as_str());
        Ok(Artifact::Bytes(file.expect("a job was planned for every file").xml.into_bytes()))
    }
}

/// All pages but those that are out of date, which left every list.
fn entries(view: &View<'_>) -> Vec<SitemapEntry> {
    let mut entries = Vec::new();
    for (outline, path) in view.addresses() {
        if view.expired(&outline.id).is_some() {
            continue;
        }
        let languages = view.languages(&outline.id.work());
        let in_languages = |place: &dyn Fn(&Lang) -> Option<SitePath>| {
            let found = languages.iter().filter_map(|lang| Some(((*lang).clone(), address(view, &place(lang)?))));
            Some(found.collect::<Vec<_>>()).filter(|found| found.len() > 1).unwrap_or_default()
        };
        let changed = outline.changed.max(outline.day_of_text());
        let id = &outline.id;
        let alternates = in_languages(&|lang| view.route(&id.in_lang(lang)).cloned());
        entries.push(SitemapEntry { url: address(view, path), changed, alternates });
        // The form on paper and the whole of a long text repeat what their document has.
        for part in view.parts(id).filter(|part| ![&*PAPER_FORM, &*WHOLE].contains(part)) {
            let Some(path) = view.part_route(id, part) else { continue };
            let alternates = in_languages(&|lang| view.part_route(&id.in_lang(lang), part).cloned());
            entries.push(SitemapEntry { url: address(view, path), changed, alternates });
        }
    }
    entries
}

fn address(view: &View<'_>, path: &SitePath) -> String {
    format!("{}{}", view.config().base_url.value, path.url())
}
