//! Any other page: a text with the facts and lists of its kind.

use super::{listings, site_map};
use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{Kind, commune::Commune, page::Legal},
    },
    render::{
        html::{
            context::{FactLine, Listing, PageContext, SiteMapNode},
            facts, frame,
            linker::Linker,
        },
        view::View,
    },
    site::referrers::Role,
};

/// The page.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::new(view, path, lang);
    let eyebrow = match document.kind {
        Kind::Theme => Some("eyebrow-theme"),
        Kind::Audience => Some("eyebrow-audience"),
        Kind::Commune(_) => Some("eyebrow-commune"),
        _ => None,
    };
    let context = PageContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, eyebrow.map(|id| linker.say(id))),
        facts: page_facts(&linker, document),
        listings: page_listings(&linker, document),
        site_map: map(&linker, document),
    };
    view.shells().fill("page.html", lang, &context)
}

fn page_facts(linker: &Linker<'_>, document: &Document) -> Vec<FactLine> {
    let original = linker.view.original(document);
    match &original.kind {
        Kind::Commune(commune) => commune_facts(linker, commune),
        _ => facts::classification(linker, original),
    }
}

fn commune_facts(linker: &Linker<'_>, commune: &Commune) -> Vec<FactLine> {
    let code = facts::text(linker, &commune.insee.value, linker.lang);
    let mut lines: Vec<FactLine> = facts::line(linker, "fact-insee", vec![code]).into_iter().collect();
    lines.push(facts::stated_date(linker, "fact-member-from", &commune.member_from));
    let until = commune.member_until.iter().map(|date| facts::date(linker, date.value)).collect();
    lines.extend(facts::line(linker, "fact-member-until", until));
    lines
}

fn page_listings(linker: &Linker<'_>, document: &Document) -> Vec<Listing> {
    let work = document.id.work();
    let of_role = |role: Role, message: &str| {
        let mut lists = vec![listings::referring_or_empty(linker, &work, None, &[role], message)];
        lists.extend(listings::referring(linker, &work, None, &[Role::About], "news-about"));
        lists.extend(listings::referring(linker, &work, None, &[Role::Link], "cited-by"));
        lists
    };
    match &document.kind {
        Kind::Theme => of_role(Role::Theme, "theme-documents"),
        Kind::Audience => of_role(Role::Audience, "audience-documents"),
        Kind::Commune(_) => of_role(Role::Commune, "commune-documents"),
        Kind::Page(page) => page.lists.into_iter().map(|kind| listings::of_kind(linker, kind)).collect(),
        _ => Vec::new(),
    }
}

fn map(linker: &Linker<'_>, document: &Document) -> Vec<SiteMapNode> {
    match &document.kind {
        Kind::Page(page) if page.legal == Some(Legal::SiteMap) => site_map::nodes(linker),
        _ => Vec::new(),
    }
}
