//! The pages of a text that is too long for one: the document's own page with a list of the pieces, a page for each piece, and the whole on one page for who
//! wants it so. Every anchor of the text is still found on the document's page, where links from elsewhere lead.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use super::{
    answers::Found,
    context::{Link, Passage, PieceLine, Pieces},
    linker::Linker,
};
use crate::{
    base::lang::Lang,
    model::{
        block::{Block, BlockKind, Heading, plain_text},
        document::Document,
        kinds::Kind,
    },
    render::view::View,
    site::division::{self, Division, LongPart, Piece, WHOLE},
};

/// How the page of a document is divided; `None` for a text that fits, for the page of the whole text and for pages that leave the site.
pub fn of(view: &View<'_>, document: &Document) -> Option<Division> {
    match view.is_whole() || view.is_leaving() {
        true => None,
        false => division::of(document, view.config().weight.page as usize),
    }
}

/// What stays of some blocks on the page of the document: all of them, if its text fits.
pub fn shown<'a>(division: Option<&Division>, body: &'a [Block], blocks: Range<usize>) -> Cow<'a, [Block]> {
    let Some(division) = division else { return Cow::Borrowed(body.get(blocks).unwrap_or_default()) };
    let stays = |at: &usize| division.lead.iter().any(|run| run.contains(at));
    blocks.filter(stays).filter_map(|at| body.get(at).cloned()).collect()
}

/// What the document's page says in the place of its text.
pub fn pieces(linker: &Linker<'_>, document: &Document, division: &Division) -> Pieces {
    let (of_parts, parts) = match &document.kind {
        Kind::Charter(charter) => ("division-charter", charter.principles.len() + charter.phases.len()),
        _ => ("division-records", document.records.recommendations.len().max(document.records.answers.len())),
    };
    let say = |message: &str, count: usize| linker.text(message, &[("count", count.into())]);
    let mut whole = link(linker, document, &WHOLE).unwrap_or_default();
    whole.label = linker.say("division-whole");
    (whole.lang, whole.dir) = (None, None);
    Pieces {
        sentence: match (parts, division.pieces.len()) {
            (0, pieces) => say("division-sentence", pieces),
            (parts, 0) => say(of_parts, parts),
            (parts, pieces) => format!("{} {}", say(of_parts, parts), say("division-around", pieces)),
        },
        list: division.pieces.iter().filter_map(|piece| line(linker, document, piece)).collect(),
        whole,
    }
}

/// What the page of a part says below the beginning of its text.
pub fn pieces_of(linker: &Linker<'_>, document: &Document, part: &LongPart) -> Pieces {
    let mut whole = link(linker, document, &WHOLE).unwrap_or_default();
    whole.url = format!("{}#{}", whole.url, part.anchor);
    whole.label = linker.say("division-whole");
    (whole.lang, whole.dir) = (None, None);
    Pieces {
        sentence: linker.text("division-part", &[("count", part.pieces.len().into())]),
        list: part.pieces.iter().filter_map(|piece| line(linker, document, piece)).collect(),
        whole,
    }
}

/// « Lire toute la réponse à R7 », where the answer has pages of its own.
pub fn rest_of_answer(linker: &Linker<'_>, found: Found<'_>, division: &Division, id: &str) -> Option<Link> {
    let first = division.long_part(&found.answer.section.anchor)?.pieces.first()?;
    let to = linker.view.part_route(&found.response.id, &first.key)?;
    let words = linker.passage(&linker.text("journey-answer-link", &[("id", id.into())]), linker.lang);
    Some(linker.link_with(linker.url(to), words, &found.response.id.lang, *to == linker.from))
}

/// The anchors of a text that stands on another page: links lead to where it would stand.
pub fn anchors(blocks: &[Block]) -> Vec<String> {
    headings(blocks).map(|heading| heading.anchor.to_string()).collect()
}

/// The headings of a text.
pub fn headings(blocks: &[Block]) -> impl Iterator<Item = &Heading> {
    blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Heading(heading) => Some(&**heading),
        _ => None,
    })
}

fn line(linker: &Linker<'_>, document: &Document, piece: &Piece) -> Option<PieceLine> {
    let link = link(linker, document, &piece.key)?;
    let own = |anchor: &str| (piece.part == 1 && !piece.leaves_heading).then(|| anchor.to_owned());
    let below: Vec<&Heading> = piece.headings(&document.body).collect();
    let first = below.iter().map(|heading| heading.level).min();
    let mut inside: Vec<PieceLine> = Vec::new();
    let mut deeper: Vec<String> = Vec::new();
    for heading in below {
        if Some(heading.level) == first {
            let link = Link {
                url: format!("{}#{}", link.url, heading.anchor),
                label: text(linker, heading, &document.id.lang).text,
                ..link.clone()
            };
            inside.push(PieceLine { anchor: Some(heading.anchor.to_string()), link, ..PieceLine::default() });
        } else {
            let line = inside.last_mut().map_or(&mut deeper, |line| &mut line.deeper);
            line.push(heading.anchor.to_string());
        }
    }
    let anchor = piece.title(&document.body).and_then(|heading| own(&heading.anchor));
    Some(PieceLine { anchor, link, inside, deeper })
}

/// A link to a piece, under its title.
pub fn link(linker: &Linker<'_>, document: &Document, key: &str) -> Option<Link> {
    let to = linker.view.part_route(&document.id, key)?;
    let label = match division(linker, document)?.piece(key) {
        Some(place) => title(linker, document, place.piece),
        None => linker.passage("", &document.id.lang),
    };
    Some(linker.link_with(linker.url(to), label, &document.id.lang, *to == linker.from))
}

fn division(linker: &Linker<'_>, document: &Document) -> Option<Division> {
    division::of(document, linker.view.config().weight.page as usize)
}

/// « Les annexes », « Les annexes (suite 2) », or the title of the document where a text goes on that has no headings.
pub fn title(linker: &Linker<'_>, document: &Document, piece: &Piece) -> Passage {
    let lang = &document.id.lang;
    let (title, part) = match piece.title(&document.body) {
        Some(heading) => (text(linker, heading, lang), piece.part),
        None => {
            let number = piece.key.rsplit('-').next().and_then(|number| number.parse().ok());
            (linker.passage(document.label(), lang), number.unwrap_or(2))
        }
    };
    match part {
        1 => title,
        part => {
            let words =
                linker.view.text(lang, "piece-continued", &[("title", title.text.into()), ("part", part.into())]);
            Passage { text: words, ..title }
        }
    }
}

fn text(linker: &Linker<'_>, heading: &Heading, lang: &Lang) -> Passage {
    linker.passage(&plain_text(&heading.text), lang)
}

/// Where the anchors of a text stand, seen from a page that shows some blocks of it: all but those that it has itself. `pieces`: what else has pages of the
/// text, or of the part of it, that the page is about.
pub fn elsewhere(
    linker: &Linker<'_>,
    document: &Document,
    shown: &[Block],
    pieces: &[Piece],
) -> BTreeMap<String, String> {
    let view = linker.view;
    let own = view.route(&document.id).map(|to| linker.url(to)).unwrap_or_default();
    let mut places: BTreeMap<String, String> = headings(&document.body)
        .map(|heading| match view.part_route(&document.id, &heading.anchor) {
            Some(to) => (heading.anchor.to_string(), linker.url(to)),
            None => (heading.anchor.to_string(), format!("{own}#{}", heading.anchor)),
        })
        .collect();
    for piece in pieces {
        let Some(to) = view.part_route(&document.id, &piece.key) else { continue };
        let inside = piece.headings(&document.body).map(|heading| heading.anchor.to_string());
        places.extend(inside.map(|anchor| (anchor.clone(), format!("{}#{anchor}", linker.url(to)))));
    }
    for heading in headings(shown) {
        places.remove(&*heading.anchor);
    }
    places
}
