//! News: when, what, and about what.

use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{Kind, news::News},
    },
    render::{
        html::{context::NewsContext, facts, frame, linker::Linker},
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
        facts: facts::principles(&linker, original)
            .into_iter()
            .chain(facts::classification(&linker, original))
            .collect(),
    };
    view.shells().fill("news.html", lang, &context)
}
