//! How a text that is too long for one page is divided: by its sections, so that each page is one that a telephone has in one round trip. The text is
//! never refused for its length, and stays to be had on one page.

mod around;
mod long;

use std::{
    ops::Range,
    sync::{Arc, LazyLock},
};

use crate::{
    base::source::Span,
    model::{
        block::{Block, BlockKind, Heading},
        document::Document,
        kinds::{Kind, KindName},
    },
};

pub use long::LongPart;

/// The part of a divided document that is all of it on one page. Its address ends with what is left of it in ASCII; no anchor begins with its first sign.
pub static WHOLE: LazyLock<Arc<str>> = LazyLock::new(|| "@en-entier".into());

/// What one kilobyte of a page's budget holds of a text, in bytes of Markdown: French prose becomes markup that Brotli makes a third of, and two fifths of
/// the budget are the page's own (its menu, its rules of style, its lists, its footer). `node benches/weight.mjs` tells what pages weigh.
pub const TEXT_OF_A_KILOBYTE: usize = 1_900;

/// A divided text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Division {
    /// The blocks that stay on the page of the document, in runs: those before its first section, or what is short around the parts of it that have pages anyway.
    pub lead: Vec<Range<usize>>,
    /// What has a page of its own, in the order of the text. The parts of the document that have pages anyway are none of them.
    pub pieces: Vec<Piece>,
    /// The parts of the document that do not fit on a page themselves: principles, phases, recommendations, answers.
    pub long: Vec<LongPart>,
}

/// A piece of a text, with a page of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Its name among the parts of the document.
    pub key: Arc<str>,
    /// Its heading, an index of a block; none for what goes on without one.
    pub heading: Option<usize>,
    /// Its blocks, without the heading.
    pub blocks: Range<usize>,
    /// 1, or more for what goes on from the piece before, under the same heading.
    pub part: usize,
    /// True if its heading stays on the page of the document: it gathers parts that are listed there.
    pub leaves_heading: bool,
}

/// How a document is divided; `None` if its text fits on one page. `budget`: what a page may weigh, in kilobytes.
pub fn of(document: &Document, budget: usize) -> Option<Division> {
    let most = budget * TEXT_OF_A_KILOBYTE;
    let body = &document.body;
    let weight = weight(body);
    let parts = part_anchors(document);
    let by_parts = || {
        // A part stands on a page with more than its text: what answers a recommendation, who serves a principle. So does what stands around the parts.
        let (lead, pieces) = around::of(body, &parts, most / 2);
        Division { lead, pieces: named(body, pieces), long: long::of(document, most / 2) }
    };
    match document.id.kind {
        // Beside each answer stand the words that it answers, which are about as long, and who does what until when.
        KindName::RESPONSE if !parts.is_empty() => (weight * 5 / 2 > most).then(by_parts),
        // Principles, phases and recommendations have pages already; one of them may be too long for its own.
        KindName::OPINION | KindName::CHARTER if !parts.is_empty() => {
            (weight > most / 2).then(by_parts).filter(|division| weight > most || !division.long.is_empty())
        }
        KindName::EASY_READ => None,
        _ if weight > most && !is_home(document) => {
            Some(by_sections(body, most)).filter(|division| !division.pieces.is_empty())
        }
        _ => None,
    }
}

/// How much of its text stands on the page of a document, or on that of a part of it, in bytes of Markdown. `budget`: what a page may weigh, in kilobytes.
pub fn left(document: &Document, part: Option<&str>, budget: usize) -> usize {
    let body = &document.body;
    let division = of(document, budget);
    if let Some(part) = part {
        return match division.as_ref().and_then(|division| division.long_part(part)) {
            Some(long) => weight(&body[long.lead.clone()]),
            None => section_of(body, part).map_or(0, |section| weight(&body[section])),
        };
    }
    match division {
        Some(division) => division.lead.into_iter().map(|run| weight(&body[run])).sum(),
        None => weight(body),
    }
}

/// How much of its text stands on each page that has lists beside it: that of the document, and those of the parts of a charter.
pub fn left_on_all(document: &Document, budget: usize) -> Vec<usize> {
    let parts = match &document.kind {
        Kind::Charter(charter) => charter.part_ids().map(|part| left(document, Some(part), budget)).collect(),
        _ => Vec::new(),
    };
    std::iter::once(left(document, None, budget)).chain(parts).collect()
}

/// The section under the heading with an anchor, its heading included.
fn section_of(body: &[Block], anchor: &str) -> Option<Range<usize>> {
    let start = body.iter().position(|block| heading(block).is_some_and(|it| *it.anchor == *anchor))?;
    sections(body, start..body.len()).into_iter().next()
}

/// The anchors of the parts of a document that have pages, or answers beside them, whatever their length. Easy-read versions, which are laid out sentence by
/// sentence and are short or none, have none.
fn part_anchors(document: &Document) -> Vec<&str> {
    match &document.kind {
        Kind::Charter(charter) => charter.part_ids().collect(),
        Kind::Opinion(_) => document.records.recommendations.iter().map(|it| &*it.section.anchor).collect(),
        Kind::Response(_) => document.records.answers.iter().map(|it| &*it.section.anchor).collect(),
        _ => Vec::new(),
    }
}

fn is_home(document: &Document) -> bool {
    !document.path.contains('/') && document.path.starts_with("index.")
}

/// Where a piece stands among the others.
#[derive(Copy, Clone)]
pub struct Place<'d> {
    /// The piece.
    pub piece: &'d Piece,
    /// Its place among `all`.
    pub at: usize,
    /// The pieces of its text.
    pub all: &'d [Piece],
    /// The part whose text it is; none for the text of the document.
    pub part: Option<&'d LongPart>,
}

impl Division {
    /// The piece of a name.
    pub fn piece(&self, key: &str) -> Option<Place<'_>> {
        let texts = self.long.iter().map(|part| (&part.pieces, Some(part)));
        std::iter::once((&self.pieces, None)).chain(texts).find_map(|(all, part)| {
            let at = all.iter().position(|piece| *piece.key == *key)?;
            Some(Place { piece: &all[at], at, all, part })
        })
    }

    /// The part of an anchor, if it is too long for one page.
    pub fn long_part(&self, anchor: &str) -> Option<&LongPart> {
        self.long.iter().find(|part| *part.anchor == *anchor)
    }

    /// The parts of the document that have pages of their own because of the division, each with the part of whose text it is, and with its place.
    pub fn parts<'a>(
        &'a self,
        document: &'a Document,
    ) -> impl Iterator<Item = (&'a Arc<str>, Option<&'a LongPart>, Span)> {
        let place = |piece: &Piece| piece.heading.map_or(document.meta.title.span, |at| document.body[at].span);
        let own = self.pieces.iter().map(|piece| (piece, None));
        let of_parts = self.long.iter().flat_map(|part| part.pieces.iter().map(move |piece| (piece, Some(part))));
        let pieces = own.chain(of_parts).map(move |(piece, part)| (&piece.key, part, place(piece)));
        std::iter::once((&*WHOLE, None, document.meta.title.span)).chain(pieces)
    }
}

impl Piece {
    /// Its heading.
    pub fn title<'a>(&self, body: &'a [Block]) -> Option<&'a Heading> {
        heading(&body[self.heading?])
    }

    /// The headings in it, its own left out.
    pub fn headings<'a>(&self, body: &'a [Block]) -> impl Iterator<Item = &'a Heading> {
        body[self.blocks.clone()].iter().filter_map(heading)
    }
}

fn heading(block: &Block) -> Option<&Heading> {
    match &block.kind {
        BlockKind::Heading(heading) => Some(heading),
        _ => None,
    }
}

fn weight(blocks: &[Block]) -> usize {
    blocks.iter().map(|block| block.span.bytes().len()).sum()
}

fn by_sections(body: &[Block], most: usize) -> Division {
    let mut pieces = Vec::new();
    let first = body.iter().position(|block| heading(block).is_some()).unwrap_or(body.len());
    let runs = runs(body, 0..first, most);
    let lead = runs.first().cloned().unwrap_or(0..0);
    for run in runs.into_iter().skip(1) {
        pieces.push(Piece { key: "".into(), heading: None, blocks: run, part: 1, leaves_heading: false });
    }
    for section in sections(body, first..body.len()) {
        divide(body, section, most, &mut pieces);
    }
    let division = Division { lead: vec![lead], pieces: named(body, pieces), long: Vec::new() };
    // One section that fits is the text: there is nothing to choose from.
    match &division.pieces[..] {
        [only] if first == 0 && weight(&body[only.blocks.clone()]) <= most => {
            Division { pieces: Vec::new(), ..division }
        }
        _ => division,
    }
}

/// A section as pieces: as a whole, else by the sections in it, else wherever a block ends. A title right below a title stands on one page with it: the upper
/// one alone says nothing.
fn divide(body: &[Block], section: Range<usize>, most: usize, pieces: &mut Vec<Piece>) {
    let inside = section.start + 1..section.end;
    let is_title = |at: &usize| heading(&body[*at]).is_some();
    let text = inside.clone().find(|at| !is_title(at)).unwrap_or(section.end);
    let below = (text..section.end).find(is_title).unwrap_or(section.end);
    let is_light = weight(&body[section.clone()]) <= most;
    let own = if is_light { inside.clone() } else { section.start + 1..below };
    let runs = runs(body, own.clone(), most);
    let blocks = runs.first().cloned().unwrap_or(own);
    pieces.push(Piece { key: "".into(), heading: Some(section.start), blocks, part: 1, leaves_heading: false });
    for (before, run) in runs.into_iter().skip(1).enumerate() {
        pieces.push(Piece {
            key: "".into(),
            heading: Some(section.start),
            blocks: run,
            part: before + 2,
            leaves_heading: false,
        });
    }
    if !is_light {
        for section in sections(body, below..section.end) {
            divide(body, section, most, pieces);
        }
    }
}

/// The sections of a run of blocks, which begins with a heading: each up to the next heading of its level or of a higher one.
fn sections(body: &[Block], blocks: Range<usize>) -> Vec<Range<usize>> {
    let mut sections: Vec<Range<usize>> = Vec::new();
    let mut level = 0;
    for at in blocks.clone() {
        if let Some(heading) = heading(&body[at])
            && (sections.is_empty() || heading.level <= level)
        {
            level = heading.level;
            sections.push(at..at);
        }
        if let Some(section) = sections.last_mut() {
            section.end = at + 1;
        }
    }
    sections
}

/// Blocks in runs that fit on a page each; a block that does not fit is a run by itself.
fn runs(body: &[Block], blocks: Range<usize>, most: usize) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut filled = 0;
    for at in blocks {
        let length = body[at].span.bytes().len();
        match runs.last_mut() {
            Some(run) if filled + length <= most => run.end = at + 1,
            _ => {
                // A heading goes on with what stands below it.
                let headings = runs.last_mut().map_or(0, |run| {
                    let before = body[run.clone()].iter().rev().take_while(|block| heading(block).is_some()).count();
                    let moved = if before < run.len() { before } else { 0 };
                    run.end -= moved;
                    moved
                });
                filled = weight(&body[at - headings..at]);
                runs.push(at - headings..at + 1);
            }
        }
        filled += length;
    }
    runs
}

/// Each piece by the anchor of its heading, to which links lead already; what goes on has a number. No anchor has this sign in it.
fn named(body: &[Block], pieces: Vec<Piece>) -> Vec<Piece> {
    let name = |(index, piece): (usize, Piece)| {
        let anchor = piece.title(body).map(|heading| Arc::clone(&heading.anchor));
        let key = match (anchor, piece.part) {
            (Some(anchor), 1) => anchor,
            (Some(anchor), part) => format!("{anchor}@{part}").into(),
            (None, _) => format!("@suite-{}", index + 2).into(),
        };
        Piece { key, ..piece }
    };
    pieces.into_iter().enumerate().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{base::source::SourceMap, read};

    pub(super) fn body(text: &str) -> Vec<Block> {
        let front = "---\ntitle: Un texte\nsummary: Un texte pour voir.\n---\n\n";
        let mut sources = SourceMap::default();
        let file = sources.load("content/guide.md", &format!("{front}{text}"));
        read::document(&sources, file, &read::testing::config()).value.body
    }

    fn divided(text: &str, most: usize) -> Vec<(String, usize)> {
        let body = body(text);
        let division = by_sections(&body, most);
        let mut covered: Vec<usize> = division.lead.iter().flat_map(Clone::clone).collect();
        for piece in &division.pieces {
            covered.extend(piece.heading.filter(|_| piece.part == 1));
            covered.extend(piece.blocks.clone());
        }
        assert_eq!(covered, (0..body.len()).collect::<Vec<_>>(), "every block once, in its order");
        division.pieces.iter().map(|piece| (piece.key.to_string(), piece.blocks.len())).collect()
    }

    #[test]
    fn each_section_is_a_piece_and_a_heavy_one_is_divided_by_its_own_sections() {
        let long = "mot ".repeat(30);
        let text = format!(
            "Début.\n\n## Un\n\nCourt.\n\n## Deux\n\nCourt.\n\n### Deux et un\n\n{long}\n\n### Deux et deux\n\n{long}\n\n## Trois\n\nFin.\n"
        );
        let expected = [("un", 1), ("deux", 1), ("deux-et-un", 1), ("deux-et-deux", 1), ("trois", 1)];
        assert_eq!(divided(&text, 150), expected.map(|(key, blocks)| (key.to_owned(), blocks)));
        assert_eq!(divided(&text, 400).len(), 3, "what fits stays together");
    }

    #[test]
    fn a_title_right_below_a_title_has_no_page_without_a_text() {
        let long = "mot ".repeat(30);
        let text = format!("## Un\n\n### Un et un\n\n{long}\n\n### Un et deux\n\n{long}\n\n## Deux\n\nFin.\n");
        let expected = [("un", 2), ("un-et-deux", 1), ("deux", 1)];
        assert_eq!(divided(&text, 150), expected.map(|(key, blocks)| (key.to_owned(), blocks)));
    }

    #[test]
    fn what_has_no_headings_goes_on_where_a_block_ends() {
        let text = format!("## Un\n\n{}", format!("{}\n\n", "mot ".repeat(20)).repeat(5));
        let keys: Vec<String> = divided(&text, 170).into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["un", "un@2", "un@3"]);
        let bare: Vec<String> = divided(&text["## Un\n\n".len()..], 170).into_iter().map(|(key, _)| key).collect();
        assert_eq!(bare, ["@suite-2", "@suite-3"]);
    }

    #[test]
    fn no_heading_is_the_last_thing_on_a_page() {
        let text =
            format!("## Un\n\n{}\n\n{}\n\n### Deux\n\n{}\n", "mot ".repeat(20), "mot ".repeat(5), "mot ".repeat(20));
        let body = body(&text);
        assert_eq!(runs(&body, 1..body.len(), 115), [1..3, 3..5]);
        assert_eq!(runs(&body, 1..body.len(), 10), [1..2, 2..3, 3..4, 4..5], "what fits nowhere stands alone");
    }

    #[test]
    fn one_block_too_long_stays_whole() {
        assert_eq!(divided(&format!("Début.\n\n{}", "mot ".repeat(200)), 100), [("@suite-2".to_owned(), 1)]);
    }
}
