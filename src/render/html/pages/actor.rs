//! A service or a standing body: how to reach it, and what it answers for.

use super::listings;
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{Kind, actors::Body},
        meta::Stated,
    },
    render::{
        html::{
            contacts,
            context::{FactLine, PageContext},
            facts, frame,
            linker::Linker,
        },
        lists::List,
        view::View,
    },
    site::referrers::Role,
};

/// The page.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    let original = view.original(document);
    let mut lines = Vec::new();
    if let (Kind::Body(own), Kind::Body(source)) = (&document.kind, &original.kind) {
        lines.extend(body_facts(&linker, document, own, source));
    }
    if let Some(contact) = contacts::of_document(&linker, document) {
        lines.extend(facts::line(&linker, "fact-contact", contact.who.into_iter().collect()));
        lines.extend(facts::line(&linker, "fact-phone", contact.phone.map(facts::link).into_iter().collect()));
        lines.extend(facts::line(&linker, "fact-email", contact.email.map(facts::link).into_iter().collect()));
        let address = contact.address.map(facts::passage).into_iter().collect();
        lines.extend(facts::line(&linker, "fact-address", address));
    }
    if matches!(original.kind, Kind::Body(_)) {
        lines.extend(facts::principles(&linker, original));
    }
    let contact = linker.say("fact-contact");
    lines.extend(facts::classification(&linker, original).into_iter().filter(|line| line.label != contact));
    let context = PageContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, Some(linker.say(&format!("eyebrow-{}", document.id.kind)))),
        facts: lines,
        listings: listings::shown(&linker, document, None, lists(&linker, document)),
        site_map: Vec::new(),
        books: Vec::new(),
    };
    view.shells().fill("page.html", lang, &context)
}

/// What it answers for, news about it, and who speaks of it.
pub fn lists<'a>(linker: &Linker<'a>, document: &Document) -> Vec<List<'a>> {
    let work = document.id.work();
    let owned = listings::referring(linker, &work, None, &[Role::Owns], "owned");
    owned.into_iter().chain(listings::about(linker, &work)).collect()
}

fn body_facts(linker: &Linker<'_>, document: &Document, own: &Body, source: &Body) -> Vec<FactLine> {
    let original = linker.view.original(document);
    let (remit, lang) = match &own.remit {
        Stated::Given(_) => (&own.remit, &document.id.lang),
        Stated::NotInSource => (&source.remit, &original.id.lang),
    };
    let mut lines = vec![facts::stated_text(linker, "fact-remit", remit, lang)];
    let since = source.since.iter().map(|since| facts::date(linker, since.value)).collect();
    lines.extend(facts::line(linker, "fact-since", since));
    let composition = match &own.composition {
        Some(composition) => Some((composition, &document.id.lang)),
        None => source.composition.as_ref().map(|composition| (composition, &original.id.lang)),
    };
    let composition = composition.map(|(text, lang)| facts::text(linker, &text.value, lang));
    lines.extend(facts::line(linker, "fact-composition", composition.into_iter().collect()));
    lines
}
