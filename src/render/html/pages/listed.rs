//! A page of a list that is too long for one: a year, numbers, a letter; and the way to the others.

use super::{action, board, listings};
use crate::{
    base::diagnostic::Diagnostic,
    model::{document::Document, path::SitePath, reference::DocumentId},
    render::{
        html::{
            context::{Link, ListedContext, Listing, PageHead, Rest},
            frame::{self, Subject},
            linker::Linker,
        },
        lists::{Long, Piece},
        typography::polish,
        view::View,
    },
};

/// The page.
pub fn render(view: &View<'_>, path: &SitePath, owner: &DocumentId, key: &str) -> Result<String, Diagnostic> {
    let document = view.document(owner).expect("a job names a document of the site");
    let linker = Linker::new(view, path, &owner.lang);
    let (long, piece) = found(view, owner, key).expect("a job was planned for a page of a list");
    let title = title(&linker, document, long, piece);
    let siblings = listings::pieces(&linker, long, piece.within.as_deref(), Some(piece));
    let at = siblings.iter().position(|link| link.current.is_some()).unwrap_or_default();
    let (previous, next) = (at.checked_sub(1).and_then(|at| siblings.get(at)).cloned(), siblings.get(at + 1).cloned());
    // One that leads to others shows these.
    let below = listings::pieces(&linker, long, Some(&piece.key), None);
    let links = if below.is_empty() { siblings } else { below };
    // What changed is told with what became of it, which no outline says.
    let told = board::listed(&linker, view.original(document), &long.anchor, &piece.at)
        .or_else(|| action::origins::listed(&linker, document, &long.anchor, piece));
    let (entries, sections) = match told {
        Some(sections) => (Vec::new(), sections),
        None => {
            let outlines = listings::in_order(&linker, &piece.works).into_iter();
            (outlines.filter_map(|outline| linker.entry(outline)).collect(), Vec::new())
        }
    };
    let context = ListedContext {
        frame: frame::of(&linker, &subject(&linker, document, long, piece, &title)),
        page: PageHead {
            title: linker.passage(&title, linker.lang),
            eyebrow: (!long.is_whole_page).then(|| linker.passage(document.label(), linker.lang).text),
            ..PageHead::default()
        },
        sections,
        list: Listing { style: long.style, entries, ..Listing::default() },
        previous,
        next,
        rest: Rest { heading: listings::whole(&linker, document, long), links },
    };
    view.shells().fill("listed.html", &owner.lang, &context)
}

fn found<'a>(view: &View<'a>, owner: &DocumentId, key: &str) -> Option<(&'a Long, &'a Piece)> {
    let mut pieces = view.lists(owner).iter().flat_map(|long| long.pieces.iter().map(move |piece| (long, piece)));
    pieces.find(|(_, piece)| *piece.key == *key)
}

/// « Actualités : 2026 » where the list is what its page is about, else « Ce dont il répond : 1 à 50 ».
fn title(linker: &Linker<'_>, document: &Document, long: &Long, piece: &Piece) -> String {
    let name = if long.is_whole_page { document.label() } else { &*long.heading };
    let arguments = [("list", name.into()), ("name", listings::name(linker, piece).into())];
    polish(&linker.text("list-title", &arguments), linker.lang).into_owned()
}

fn subject<'a>(linker: &Linker<'a>, document: &'a Document, long: &Long, piece: &Piece, title: &'a str) -> Subject<'a> {
    let view = linker.view;
    let work = document.id.work();
    let in_language = |lang| {
        let (_, own) = found(view, &work.in_lang(lang), &piece.key)?;
        Some((lang, own.path.clone()))
    };
    // In a language that has no such page, the list may be short enough for one, or divided otherwise.
    let whole = match long.part.as_deref() {
        Some(part) => frame::part_in_languages(view, &work, part),
        None => frame::in_languages(view, &work),
    };
    let mut ancestors = frame::ancestors(linker, &document.outline);
    ancestors.extend(linker.link(&document.outline));
    ancestors.extend(long.part.as_deref().and_then(|part| super::part::link(linker, document, part)));
    let place = ancestors.last().cloned();
    let above = piece.within.as_ref().and_then(|key| long.pieces.iter().find(|own| own.key == *key));
    ancestors.extend(above.map(|above| Link {
        url: linker.url(&above.path),
        // A page may have several lists, each with a year 2026.
        label: match long.is_whole_page {
            true => listings::name(linker, above),
            false => self::title(linker, document, long, above),
        },
        ..Link::default()
    }));
    Subject {
        title,
        title_lang: &document.id.lang,
        description: None,
        translations: view.languages(&work).into_iter().filter_map(in_language).collect(),
        whole,
        place,
        ancestors,
        notices: Vec::new(),
        document: None,
    }
}
