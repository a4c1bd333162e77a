//! Any other page: a text with the facts and lists of its kind.

use super::{listings, site_map};
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{Kind, KindName, page::Legal},
    },
    render::{
        html::{
            context::{FactLine, Link, PageContext, SiteMapNode},
            facts, frame,
            linker::Linker,
        },
        lists::List,
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let context = PageContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, eyebrow(&linker, document)),
        facts: page_facts(&linker, document),
        listings: listings::shown(&linker, document, None, lists(&linker, document)),
        site_map: map(&linker, document),
        books: books(&linker, document),
    };
    view.shells().fill("page.html", lang, &context)
}

/// What a document is; a page is a page.
fn eyebrow(linker: &Linker<'_>, document: &Document) -> Option<String> {
    (document.id.kind != KindName::PAGE).then(|| linker.say(&format!("eyebrow-{}", document.id.kind)))
}

fn page_facts(linker: &Linker<'_>, document: &Document) -> Vec<FactLine> {
    facts::classification(linker, linker.view.original(document))
}

/// The documents that it lists.
pub fn lists<'a>(linker: &Linker<'a>, document: &Document) -> Vec<List<'a>> {
    match &document.kind {
        Kind::Page(page) => page.lists.into_iter().map(|kind| listings::of_kind(linker, kind)).collect(),
        _ => Vec::new(),
    }
}

fn map(linker: &Linker<'_>, document: &Document) -> Vec<SiteMapNode> {
    if is_map(document) { site_map::nodes(linker) } else { Vec::new() }
}

fn books(linker: &Linker<'_>, document: &Document) -> Vec<Link> {
    if is_map(document) { site_map::books(linker) } else { Vec::new() }
}

fn is_map(document: &Document) -> bool {
    matches!(&document.kind, Kind::Page(page) if page.legal == Some(Legal::SiteMap))
}
