//! The pages of a text that is too long for one: the document's own page with a list of the pieces, a page for each piece, and the whole on one page for who
//! wants it so. The anchors of the text are still found on the document's page, where links from elsewhere lead, but for those of a text with hundreds of sections
//! that no author gave: links to them lead to their places.

use std::{borrow::Cow, collections::BTreeMap, ops::Range, sync::Arc};

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
    site::division::{self, Cut, Division, LongPart, Piece, Run, WHOLE},
};

/// How the page of a document is divided; `None` for a text that fits, for the page of the whole text and for pages that leave the site.
pub fn of<'v>(view: &View<'v>, document: &Document) -> Option<&'v Division> {
    match view.is_whole() || view.is_leaving() {
        true => None,
        false => view.division(&document.id),
    }
}

/// What stays of some blocks on the page of the document: all of them, if its text fits.
pub fn shown<'a>(division: Option<&Division>, document: &'a Document, blocks: Range<usize>) -> Cow<'a, [Block]> {
    let Some(division) = division else {
        return Cow::Borrowed(document.body.get(blocks).unwrap_or_default());
    };
    let stays = division.lead.iter().filter_map(|run| run.within(&blocks));
    stays.flat_map(|run| run.text(document).into_owned()).collect()
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
    let sentence = match (parts, division.pieces.len()) {
        (0, pieces) => say("division-sentence", pieces),
        (parts, 0) => say(of_parts, parts),
        (parts, pieces) => format!("{} {}", say(of_parts, parts), say("division-around", pieces)),
    };
    Pieces {
        sentence: after_a_cut(linker, document, &division.lead, sentence),
        list: lines(linker, document, &division.pieces),
        whole,
    }
}

/// What the page of a part says below the beginning of its text.
pub fn pieces_of(linker: &Linker<'_>, document: &Document, part: &LongPart) -> Pieces {
    let mut whole = link(linker, document, &WHOLE).unwrap_or_default();
    whole.url = format!("{}#{}", whole.url, part.anchor);
    whole.label = linker.say("division-whole");
    (whole.lang, whole.dir) = (None, None);
    let sentence = linker.text("division-part", &[("count", part.pieces.len().into())]);
    Pieces {
        sentence: after_a_cut(linker, document, std::slice::from_ref(&part.lead), sentence),
        list: lines(linker, document, &part.pieces),
        whole,
    }
}

/// « La liste continue à la page suivante. » before a sentence, where what stands above it ends inside of a block.
fn after_a_cut(linker: &Linker<'_>, document: &Document, lead: &[Run], sentence: String) -> String {
    match lead.iter().find_map(|run| edges(linker, document, run).1) {
        Some(ends) => format!("{ends} {sentence}"),
        None => sentence,
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

/// The list of some pieces, with the sections in them if there is room for these.
fn lines(linker: &Linker<'_>, document: &Document, pieces: &[Piece]) -> Vec<PieceLine> {
    let budget = linker.view.config().weight.page as usize;
    let names_sections = division::names_sections(pieces, &document.body, budget);
    pieces.iter().filter_map(|piece| line(linker, document, piece, names_sections)).collect()
}

fn line(linker: &Linker<'_>, document: &Document, piece: &Piece, names_sections: bool) -> Option<PieceLine> {
    let apart = linker.view.division(&document.id).map(|division| &division.apart)?;
    let link = link(linker, document, &piece.key)?;
    let is_own = piece.part == 1 && !piece.leaves_heading && piece.last_heading.is_none();
    let own = |anchor: &str| is_own.then(|| anchor.to_owned());
    let below: Vec<&Heading> = piece.headings(&document.body).collect();
    let first = below.iter().map(|heading| heading.level).min();
    let mut inside: Vec<PieceLine> = Vec::new();
    let mut deeper: Vec<String> = Vec::new();
    for heading in below {
        if names_sections && Some(heading.level) == first {
            let link = Link {
                url: format!("{}#{}", link.url, heading.anchor),
                label: text(linker, heading, &document.id.lang).text,
                ..link.clone()
            };
            inside.push(PieceLine { anchor: Some(heading.anchor.to_string()), link, ..PieceLine::default() });
        } else if !apart.contains_key(&heading.anchor) {
            let line = inside.last_mut().map_or(&mut deeper, |line| &mut line.deeper);
            line.push(heading.anchor.to_string());
        }
    }
    let anchor = piece.title(&document.body).and_then(|heading| own(&heading.anchor));
    Some(PieceLine { anchor, link, inside, deeper })
}

/// A link to where a section of a divided text stands, under the title of its piece: the piece itself, or its place there.
pub fn link_to_section(linker: &Linker<'_>, document: &Document, anchor: &str) -> Option<Link> {
    if let Some(link) = link(linker, document, anchor) {
        return Some(link);
    }
    let has = |piece: &&Piece| piece.headings(&document.body).any(|heading| *heading.anchor == *anchor);
    let piece = linker.view.division(&document.id)?.pieces.iter().find(has)?;
    let link = link(linker, document, &piece.key)?;
    Some(Link { url: format!("{}#{anchor}", link.url), ..link })
}

/// Where the anchors stand that the page of a divided document has no room for.
pub fn apart(linker: &Linker<'_>, document: &Document) -> BTreeMap<String, String> {
    let all = of(linker.view, document).map(|division| &division.apart).into_iter().flatten();
    let place = |(anchor, piece): (&Arc<str>, &Arc<str>)| {
        let to = linker.view.part_route(&document.id, piece)?;
        Some((anchor.to_string(), format!("{}#{anchor}", linker.url(to))))
    };
    all.filter_map(place).collect()
}

/// A link to a piece, under its title.
pub fn link(linker: &Linker<'_>, document: &Document, key: &str) -> Option<Link> {
    let to = linker.view.part_route(&document.id, key)?;
    let label = match linker.view.division(&document.id)?.piece(key) {
        Some(place) => title(linker, document, place.piece),
        None => linker.passage("", &document.id.lang),
    };
    Some(linker.link_with(linker.url(to), label, &document.id.lang, *to == linker.from))
}

/// « Les annexes », « Les annexes (suite 2) », « De « Article 1 » à « Article 9 » » where short sections share the page, or the title of the document where a text goes
/// on that has no headings.
pub fn title(linker: &Linker<'_>, document: &Document, piece: &Piece) -> Passage {
    let lang = &document.id.lang;
    let title = match piece.title(&document.body) {
        Some(heading) => text(linker, heading, lang),
        None => linker.passage(document.label(), lang),
    };
    match piece.rank() {
        1 => match piece.last_title(&document.body) {
            Some(last) => {
                let last = text(linker, last, lang).text;
                let ends = [("first", title.text.into()), ("last", last.into())];
                Passage { text: linker.view.text(lang, "piece-from-to", &ends), ..title }
            }
            None => title,
        },
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

/// What stands in a piece that begins or ends inside of a block: « Suite de la liste. », « La liste continue à la page suivante. »
pub fn edges(linker: &Linker<'_>, document: &Document, run: &Run) -> (Option<String>, Option<String>) {
    let say = |message: &str, cut: &Cut| {
        let block = cut.is_inside().then(|| document.body.get(cut.block())).flatten()?;
        let name = match &block.kind {
            BlockKind::List(_) => "list",
            BlockKind::Table(_) => "table",
            BlockKind::Quote(_) => "quotation",
            BlockKind::Callout { .. } => "callout",
            BlockKind::Code { .. } => "code",
            BlockKind::Definitions(_) => "definitions",
            _ => "paragraph",
        };
        Some(linker.text(message, &[("what", name.into())]))
    };
    (say("piece-begins-inside", &run.from), say("piece-ends-inside", &run.to))
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
    places.extend(apart(linker, document));
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
