//! Home: what the authority promises, what it plans, what is new, and the ways into the site.

use super::{charter::parts, listings, plan::axes};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang},
    model::{
        document::Document,
        kinds::{KindName, page::Page},
    },
    render::{
        html::{
            context::{Entry, HomeCharter, HomeContext, HomePlan, Markup},
            frame,
            linker::Linker,
        },
        view::View,
    },
};

/// How many news items the home page shows.
const NEWS: usize = 3;

/// Kinds whose lists are ways into the site.
const WAYS: &[KindName] = &[KindName::THEME, KindName::AUDIENCE, KindName::COMMUNE, KindName::TERM];

/// The page.
pub fn render(view: &View<'_>, document: &Document, page: &Page) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::new(view, path, lang);
    let latest = listings::sorted(&linker, KindName::NEWS);
    let context = HomeContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, Some(view.site_text(lang).organisation.to_string())),
        call: page.call_to_action.as_ref().and_then(|call| {
            let mut link = linker.reference(&call.to)?;
            let label = linker.passage(&call.label, lang);
            (link.label, link.lang, link.dir) = (label.text, label.lang, label.dir);
            Some(link)
        }),
        news: latest.into_iter().take(NEWS).filter_map(|outline| linker.entry(outline)).collect(),
        news_all: list_page(&linker, KindName::NEWS).map(|entry| entry.link),
        charter: charter(&linker, lang),
        plan: plan(&linker, lang),
        ways: WAYS.iter().filter_map(|kind| list_page(&linker, *kind)).collect(),
    };
    view.shells().fill("home.html", lang, &context)
}

fn charter(linker: &Linker<'_>, lang: &Lang) -> Option<HomeCharter> {
    let (document, charter) = linker.view.charter(lang)?;
    let (principles, phases) = parts(linker, document, charter, &mut |_| Markup::default());
    Some(HomeCharter { link: linker.link(&document.outline)?, principles, phases })
}

fn plan(linker: &Linker<'_>, lang: &Lang) -> Option<HomePlan> {
    let (document, plan) = linker.view.plan(lang)?;
    Some(HomePlan { link: linker.link(&document.outline)?, axes: axes(linker, document, plan) })
}

fn list_page(linker: &Linker<'_>, kind: KindName) -> Option<Entry> {
    linker.entry(linker.view.list_of(kind, linker.lang)?)
}
