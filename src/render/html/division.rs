//! The pages of a text that is too long for one: the document's own page with a list of the pieces, a page for each piece, and the whole on one page for who
//! wants it so. Every anchor of the text is still found on the document's page, where links from elsewhere lead.

use std::collections::BTreeMap;

use super::{
    context::{Link, Passage, PieceLine, Pieces},
    linker::Linker,
};
use crate::{
    base::lang::Lang,
    model::{
        block::{Heading, plain_text},
        document::Document,
        kinds::Kind,
    },
    render::view::View,
    site::division::{self, Division, Piece, WHOLE},
};

/// How the page of a document is divided; `None` for a text that fits, for the page of the whole text and for pages that leave the site.
pub fn of(view: &View<'_>, document: &Document) -> Option<Division> {
    match view.is_whole() || view.is_leaving() {
        true => None,
        false => division::of(document, view.config().weight.page as usize),
    }
}

/// What the document's page says in the place of its text.
pub fn pieces(linker: &Linker<'_>, document: &Document, division: &Division) -> Pieces {
    let (message, count) = match &document.kind {
        Kind::Charter(charter) => ("division-charter", charter.principles.len() + charter.phases.len()),
        _ if division.pieces.is_empty() => {
            ("division-records", document.records.recommendations.len().max(document.records.answers.len()))
        }
        _ => ("division-sentence", division.pieces.len()),
    };
    let mut whole = link(linker, document, &WHOLE).unwrap_or_default();
    whole.label = linker.say("division-whole");
    (whole.lang, whole.dir) = (None, None);
    Pieces {
        sentence: linker.text(message, &[("count", count.into())]),
        list: division.pieces.iter().filter_map(|piece| line(linker, document, piece)).collect(),
        whole,
    }
}

fn line(linker: &Linker<'_>, document: &Document, piece: &Piece) -> Option<PieceLine> {
    let link = link(linker, document, &piece.key)?;
    let own = |anchor: &str| (piece.part == 1).then(|| anchor.to_owned());
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
        Some((_, piece)) => title(linker, document, piece),
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

/// Where the anchors of a text stand, seen from the page of one of its pieces: all but those that the page itself has.
pub fn elsewhere(
    linker: &Linker<'_>,
    document: &Document,
    division: &Division,
    on: &Piece,
) -> BTreeMap<String, String> {
    let mut places = BTreeMap::new();
    for piece in division.pieces.iter().filter(|piece| piece.key != on.key) {
        let Some(to) = linker.view.part_route(&document.id, &piece.key) else { continue };
        let url = linker.url(to);
        if let Some(heading) = piece.title(&document.body).filter(|_| piece.part == 1 && piece.heading != on.heading) {
            places.insert(heading.anchor.to_string(), url.clone());
        }
        let below = piece.headings(&document.body).map(|heading| heading.anchor.to_string());
        places.extend(below.map(|anchor| (anchor.clone(), format!("{url}#{anchor}"))));
    }
    places
}
