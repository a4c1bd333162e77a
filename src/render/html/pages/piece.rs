//! A piece of a text that is too long for one page, of a document or of a part of one: its own share of the text, and the way to the others.

use crate::{
    base::diagnostic::Diagnostic,
    model::{block::plain_text, document::Document, kinds::KindName, reference::DocumentId},
    render::{
        html::{
            context::{Link, PageHead, PieceContext},
            division,
            frame::{self, Subject},
            linker::Linker,
        },
        view::View,
    },
    site::division::{LongPart, Place, WHOLE},
};

/// The page.
pub fn render(view: &View<'_>, id: &DocumentId, key: &str) -> Result<String, Diagnostic> {
    let document = view.document(id).expect("a job names a document of the site");
    let division = division::of(view, document).expect("a piece is one of a divided text");
    let place = division.piece(key).expect("a job names a piece of the text");
    let path = view.part_route(id, key).expect("a rendered piece has an address");
    let mut linker = Linker::of(view, path, document);
    linker.elsewhere = division::elsewhere(&linker, document, &place.piece.blocks.text(document), place.all);
    let title = division::title(&linker, document, place.piece).text;
    // The page of a part is the first piece of its text.
    let before = usize::from(place.part.is_some_and(|part| part.has_page));
    let neighbour = |at: usize| division::link(&linker, document, &place.all.get(at)?.key);
    let previous = match place.at {
        0 => place.part.and_then(|part| page_of(&linker, document, part)),
        at => neighbour(at - 1),
    };
    let count = place.all.len() + before;
    let position = [("number", (place.at + 1 + before).into()), ("count", count.into())];
    let (begins, ends) = division::edges(&linker, document, &place.piece.blocks);
    let context = PieceContext {
        frame: frame::of(&linker, &subject(&linker, document, place, &title)),
        page: head(&linker, document, place),
        position: linker.text("piece-position", &position),
        begins,
        ends,
        is_quotation: document.id.kind == KindName::OPINION,
        previous,
        next: neighbour(place.at + 1),
        contents: contents(&linker, document, place, count),
        whole: whole(&linker, document, place),
    };
    view.shells().fill("piece.html", &id.lang, &context)
}

/// The page of a part, under its title.
fn page_of(linker: &Linker<'_>, document: &Document, part: &LongPart) -> Option<Link> {
    let title = division::headings(&document.body).find(|heading| heading.anchor == part.anchor)?;
    let to = linker.view.part_route(&document.id, &part.anchor).filter(|_| part.has_page)?;
    let title = linker.passage(&plain_text(&title.text), &document.id.lang);
    Some(linker.link_with(linker.url(to), title, &document.id.lang, false))
}

fn subject<'a>(linker: &Linker<'a>, document: &'a Document, place: Place<'_>, title: &'a str) -> Subject<'a> {
    let work = document.id.work();
    let mut ancestors = frame::ancestors(linker, &document.outline);
    ancestors.extend(linker.link(&document.outline));
    ancestors.extend(place.part.and_then(|part| page_of(linker, document, part)));
    Subject {
        title,
        title_lang: &document.id.lang,
        description: document.outline.summary.as_deref(),
        translations: frame::part_in_languages(linker.view, &work, &place.piece.key),
        whole: frame::in_languages(linker.view, &work),
        place: None,
        ancestors,
        notices: match place.part {
            Some(part) => frame::notices_about(linker, document, |section| section == &*part.anchor),
            None => frame::notices(linker, document),
        },
        document: None,
    }
}

fn head(linker: &Linker<'_>, document: &Document, place: Place<'_>) -> PageHead {
    let piece = place.piece;
    // The title of the piece becomes the h1: the headings of its text rise with it.
    let level = piece.headings(&document.body).map(|heading| heading.level).min();
    let shift = level.map_or(0, |level| 2 - i8::try_from(level).unwrap_or(2));
    let (body, notes) = frame::text(linker, &piece.blocks.text(document), &document.notes, shift);
    let eyebrow = match place.part {
        Some(part) if document.id.kind == KindName::OPINION => {
            linker.text("eyebrow-recommendation", &[("id", (&part.anchor).into())])
        }
        _ => linker.passage(document.label(), &document.id.lang).text,
    };
    PageHead {
        title: division::title(linker, document, piece),
        eyebrow: Some(eyebrow),
        body,
        notes,
        ..PageHead::default()
    }
}

/// The list of all pieces: on the page of the document, or on that of the part.
fn contents(linker: &Linker<'_>, document: &Document, place: Place<'_>, count: usize) -> Link {
    let words = linker.text("piece-contents", &[("count", count.into())]);
    let on_part = place.part.and_then(|part| page_of(linker, document, part));
    let anchor = match place.part {
        Some(part) if on_part.is_none() => &*part.anchor,
        _ => "_pieces",
    };
    let mut link = said(on_part.or_else(|| linker.link(&document.outline)), words);
    link.url = format!("{}#{anchor}", link.url);
    link
}

fn whole(linker: &Linker<'_>, document: &Document, place: Place<'_>) -> Link {
    let mut link = said(division::link(linker, document, &WHOLE), linker.say("division-whole"));
    if let Some(part) = place.part {
        link.url = format!("{}#{}", link.url, part.anchor);
    }
    link
}

/// A link under words of the theme.
fn said(link: Option<Link>, label: String) -> Link {
    Link { label, lang: None, dir: None, ..link.unwrap_or_default() }
}
