//! News: when, what, and about what.

use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{Kind, news::News},
    },
    render::{
        html::{
            context::{FactLine, NewsContext},
            facts, frame,
            linker::Linker,
        },
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, news: &News) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let original = view.original(document);
    let source = match &original.kind {
        Kind::News(found) => found,
        _ => news,
    };
    let context = NewsContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, Some(linker.say("eyebrow-news"))),
        date: linker.date(source.date.value),
        about: source.about.iter().filter_map(|reference| linker.reference(reference)).collect(),
        facts: served(&linker, original),
    };
    view.shells().fill("news.html", lang, &context)
}

/// Its date, what it is about, and what it serves, as lines of facts: for forms that have no other place for them.
pub fn facts(linker: &Linker<'_>, document: &Document, news: &News) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let source = match &original.kind {
        Kind::News(found) => found,
        _ => news,
    };
    let mut lines: Vec<FactLine> =
        facts::line(linker, "column-date", vec![facts::date(linker, source.date.value)]).into_iter().collect();
    lines.extend(facts::line(linker, "news-about", facts::references(linker, &source.about)));
    lines.extend(served(linker, original));
    lines
}

fn served(linker: &Linker<'_>, original: &Document) -> Vec<FactLine> {
    facts::principles(linker, original).into_iter().chain(facts::classification(linker, original)).collect()
}
