//! A recommendation on a page of its own, with a permanent address: what citizens wrote, and what became of it.

use crate::{
    base::diagnostic::Diagnostic,
    model::reference::DocumentId,
    render::{
        html::{
            context::{PageContext, PageHead},
            frame::{self, Subject},
            linker::Linker,
        },
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, owner: &DocumentId, part: &str) -> Result<String, Diagnostic> {
    let path = view.part_route(owner, part).expect("a rendered part has an address");
    let linker = Linker::new(view, path, &owner.lang);
    let document = view.document(owner).expect("a job names a document of the site");
    let recommendations = &document.records.recommendations;
    let recommendation = recommendations.iter().find(|it| &*it.section.anchor == part).expect("a part is a record");
    let (body, notes) =
        frame::text(&linker, &document.body[recommendation.section.blocks.clone()], &document.notes, -1);
    let mut ancestors = frame::ancestors(&linker, &document.outline);
    ancestors.extend(linker.link(&document.outline));
    let subject = Subject {
        title: &recommendation.section.title,
        title_lang: &owner.lang,
        description: document.outline.summary.as_deref(),
        translations: Vec::new(),
        ancestors,
        notices: frame::notices(&linker, document),
        document: Some(document),
    };
    let context = PageContext {
        frame: frame::of(&linker, &subject),
        page: PageHead {
            title: linker.passage(&recommendation.section.title, &owner.lang),
            eyebrow: Some(part.to_owned()),
            body,
            notes,
            ..PageHead::default()
        },
        facts: Vec::new(),
        listings: Vec::new(),
        site_map: Vec::new(),
    };
    view.shells().fill("page.html", &owner.lang, &context)
}
