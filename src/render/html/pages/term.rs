//! A term of the glossary: its definition, and where the site uses it.

use super::listings;
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{Kind, term::Term},
    },
    render::{
        html::{context::TermContext, frame, linker::Linker},
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, document: &Document, term: &Term) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let original = view.original(document);
    let source = match &original.kind {
        Kind::Term(found) => found,
        _ => term,
    };
    let mut head = frame::head(&linker, document, Some(linker.say("eyebrow-term")));
    // The definition says it already.
    head.lead = None;
    let work = document.id.work();
    let context = TermContext {
        frame: frame::of_document(&linker, document),
        page: head,
        definition: linker.written(&term.definition, lang),
        long_form: term.long_form.as_ref().map(|long| linker.written(long, lang)),
        see_also: source.see_also.iter().filter_map(|reference| linker.reference(reference)).collect(),
        listings: listings::shown(&linker, document, None, listings::about(&linker, &work)),
    };
    view.shells().fill("term.html", lang, &context)
}
