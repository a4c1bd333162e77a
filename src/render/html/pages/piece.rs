//! A piece of a text that is too long for one page: its own part of the text, and the way to the others.

use crate::{
    base::diagnostic::Diagnostic,
    model::{document::Document, reference::DocumentId},
    render::{
        html::{
            context::{Link, PageHead, PieceContext},
            division,
            frame::{self, Subject},
            linker::Linker,
        },
        view::View,
    },
    site::division::{Division, Piece, WHOLE},
};

/// The page.
pub fn render(view: &View<'_>, id: &DocumentId, key: &str) -> Result<String, Diagnostic> {
    let document = view.document(id).expect("a job names a document of the site");
    let division = division::of(view, document).expect("a piece is one of a divided text");
    let (at, piece) = division.piece(key).expect("a job names a piece of the text");
    let path = view.part_route(id, key).expect("a rendered piece has an address");
    let mut linker = Linker::of(view, path, document);
    linker.elsewhere = division::elsewhere(&linker, document, &division, piece);
    let title = division::title(&linker, document, piece).text;
    let neighbour = |at: usize| division::link(&linker, document, &division.pieces.get(at)?.key);
    let place = [("number", (at + 1).into()), ("count", division.pieces.len().into())];
    let context = PieceContext {
        frame: frame::of(&linker, &subject(&linker, document, piece, &title)),
        page: head(&linker, document, piece),
        position: linker.text("piece-position", &place),
        previous: at.checked_sub(1).and_then(neighbour),
        next: neighbour(at + 1),
        contents: contents(&linker, document, &division),
        whole: said(division::link(&linker, document, &WHOLE), linker.say("division-whole")),
    };
    view.shells().fill("piece.html", &id.lang, &context)
}

fn subject<'a>(linker: &Linker<'a>, document: &'a Document, piece: &Piece, title: &'a str) -> Subject<'a> {
    let work = document.id.work();
    let mut ancestors = frame::ancestors(linker, &document.outline);
    ancestors.extend(linker.link(&document.outline));
    Subject {
        title,
        title_lang: &document.id.lang,
        description: document.outline.summary.as_deref(),
        translations: frame::part_in_languages(linker.view, &work, &piece.key),
        whole: frame::in_languages(linker.view, &work),
        place: None,
        ancestors,
        notices: frame::notices(linker, document),
        document: None,
    }
}

fn head(linker: &Linker<'_>, document: &Document, piece: &Piece) -> PageHead {
    // The title of the piece becomes the h1: the headings of its text rise with it.
    let level = piece.headings(&document.body).map(|heading| heading.level).min();
    let shift = level.map_or(0, |level| 2 - i8::try_from(level).unwrap_or(2));
    let (body, notes) = frame::text(linker, &document.body[piece.blocks.clone()], &document.notes, shift);
    PageHead {
        title: division::title(linker, document, piece),
        eyebrow: Some(linker.passage(document.label(), &document.id.lang).text),
        body,
        notes,
        ..PageHead::default()
    }
}

fn contents(linker: &Linker<'_>, document: &Document, division: &Division) -> Link {
    let words = linker.text("piece-contents", &[("count", division.pieces.len().into())]);
    let mut link = said(linker.link(&document.outline), words);
    link.url = format!("{}#_pieces", link.url);
    link
}

/// A link under words of the theme.
fn said(link: Option<Link>, label: String) -> Link {
    Link { label, lang: None, dir: None, ..link.unwrap_or_default() }
}
