//! How a text that is too long for one page is divided: by its sections, so that each page is one that a telephone has in one round trip. The text is
//! never refused for its length, and stays to be had on one page.

mod around;
mod cut;
mod fill;
mod inside;
mod long;
mod measure;
mod sections;

use std::{
    collections::BTreeMap,
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

pub use cut::{Cut, Run};
pub use long::LongPart;

use fill::runs;
use measure::Text;
use sections::{divide_all, sections};

/// The part of a divided document that is all of it on one page. Its address ends with what is left of it in ASCII; no anchor begins with its first sign.
pub static WHOLE: LazyLock<Arc<str>> = LazyLock::new(|| "@en-entier".into());

/// What one kilobyte of a page's budget holds of a text, in bytes of Markdown: French prose becomes markup that Brotli makes a third of, and two fifths of
/// the budget are the page's own (its menu, its rules of style, its lists, its footer). `node benches/weight.mjs` tells what pages weigh.
pub const TEXT_OF_A_KILOBYTE: usize = 1_900;

/// How many sections the list of a divided text names, for each kilobyte of the budget: one with more of them names its pages only.
const NAMED_OF_A_KILOBYTE: usize = 10;

/// How many anchors the page of a divided text keeps beside those that authors gave, for each kilobyte of the budget.
const ANCHORS_OF_A_KILOBYTE: usize = 20;

/// A divided text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Division {
    /// The blocks that stay on the page of the document, in runs: those before its first section, or what is short around the parts of it that have pages anyway.
    pub lead: Vec<Run>,
    /// What has a page of its own, in the order of the text. The parts of the document that have pages anyway are none of them.
    pub pieces: Vec<Piece>,
    /// The parts of the document that do not fit on a page themselves: principles, phases, recommendations, answers.
    pub long: Vec<LongPart>,
    /// Anchors that were made from headings and would be too many for the page of the document, each with the piece that has it: links lead there.
    pub apart: BTreeMap<Arc<str>, Arc<str>>,
}

/// A piece of a text, with a page of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Its name among the parts of the document.
    pub key: Arc<str>,
    /// Its heading, an index of a block; none for what goes on without one.
    pub heading: Option<usize>,
    /// The heading of the last of several short sections that share the page; the heading of the first stands among the blocks then, as all of theirs.
    pub last_heading: Option<usize>,
    /// Its blocks, without the heading.
    pub blocks: Run,
    /// 1, or more for what goes on from the piece before, under the same heading.
    pub part: usize,
    /// True if its heading stays on the page of the document: it gathers parts that are listed there.
    pub leaves_heading: bool,
}

/// How a document is divided; `None` if its text fits on one page. `budget`: what a page may weigh, in kilobytes.
pub fn of(document: &Document, budget: usize) -> Option<Division> {
    let most = budget * TEXT_OF_A_KILOBYTE;
    if measure::is_plainly_short(document, most / 3) {
        return None;
    }
    let division = divided(document, &Text::of(document, most), most)?;
    Some(Division { apart: apart(&division, &document.body, budget * ANCHORS_OF_A_KILOBYTE), ..division })
}

fn divided(document: &Document, text: &Text<'_>, most: usize) -> Option<Division> {
    let body = &document.body;
    let weight = text.weight(0..body.len());
    let parts = part_anchors(document);
    let by_parts = || {
        // A part stands on a page with more than its text: what answers a recommendation, who serves a principle. So does what stands around the parts.
        let (lead, pieces) = around::of(text, &parts, most / 2);
        let long = long::of(document, text, most / 2);
        Division { lead, pieces: named(body, pieces), long, apart: BTreeMap::new() }
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
            Some(by_sections(text, most)).filter(|division| !division.pieces.is_empty())
        }
        _ => None,
    }
}

/// How much of its text stands on the page of a document, or on that of a part of it, in bytes of Markdown. `budget`: what a page may weigh, in kilobytes.
pub fn left(document: &Document, part: Option<&str>, budget: usize) -> usize {
    left_on(document, &[part], budget)[0]
}

/// How much of its text stands on each page that has lists beside it: that of the document, and those of the parts of a charter.
pub fn left_on_all(document: &Document, budget: usize) -> Vec<usize> {
    let parts = match &document.kind {
        Kind::Charter(charter) => charter.part_ids().map(Some).collect(),
        _ => Vec::new(),
    };
    let pages: Vec<Option<&str>> = std::iter::once(None).chain(parts).collect();
    left_on(document, &pages, budget)
}

/// The text is weighed once for all of these pages.
fn left_on(document: &Document, pages: &[Option<&str>], budget: usize) -> Vec<usize> {
    let body = &document.body;
    let most = budget * TEXT_OF_A_KILOBYTE;
    let text = Text::of(document, most);
    let division = divided(document, &text, most);
    let left = |part: &Option<&str>| match (part, &division) {
        (Some(part), division) => match division.as_ref().and_then(|division| division.long_part(part)) {
            Some(long) => text.weight_of(&long.lead),
            None => section_of(body, part).map_or(0, |section| text.weight(section)),
        },
        (None, Some(division)) => division.lead.iter().map(|run| text.weight_of(run)).sum(),
        (None, None) => text.weight(0..body.len()),
    };
    pages.iter().map(left).collect()
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

/// True if the list of some pieces has room to name the sections in them.
pub fn names_sections(pieces: &[Piece], body: &[Block], budget: usize) -> bool {
    let sections: usize = pieces.iter().map(|piece| 1 + piece.headings(body).count()).sum();
    sections <= budget * NAMED_OF_A_KILOBYTE
}

impl Piece {
    fn new(heading: Option<usize>, blocks: Run, part: usize) -> Self {
        Self { key: "".into(), heading, last_heading: None, blocks, part, leaves_heading: false }
    }

    /// Its heading.
    pub fn title<'a>(&self, body: &'a [Block]) -> Option<&'a Heading> {
        heading(&body[self.heading?])
    }

    /// 1, or more for what goes on from the piece before: under the same heading, or in a text without headings.
    pub fn rank(&self) -> usize {
        let named = || self.key.rsplit('-').next().and_then(|number| number.parse().ok());
        if self.heading.is_some() { self.part } else { named().unwrap_or(2) }
    }

    /// The heading of the last of several short sections that share the page.
    pub fn last_title<'a>(&self, body: &'a [Block]) -> Option<&'a Heading> {
        heading(&body[self.last_heading?])
    }

    /// The headings in it, its own left out.
    pub fn headings<'a>(&self, body: &'a [Block]) -> impl Iterator<Item = &'a Heading> {
        body.get(self.blocks.blocks()).unwrap_or_default().iter().filter_map(heading)
    }
}

fn heading(block: &Block) -> Option<&Heading> {
    match &block.kind {
        BlockKind::Heading(heading) => Some(heading),
        _ => None,
    }
}

fn by_sections(text: &Text<'_>, most: usize) -> Division {
    let body = text.body;
    let mut pieces = Vec::new();
    let first = body.iter().position(|block| heading(block).is_some()).unwrap_or(body.len());
    let mut runs = runs(text, 0..first, most).into_iter();
    let lead = runs.next();
    pieces.extend(runs.map(|run| Piece::new(None, run, 1)));
    divide_all(text, first..body.len(), most, &mut pieces);
    let (lead, pieces) = (lead.into_iter().collect(), named(body, pieces));
    let division = Division { lead, pieces, long: Vec::new(), apart: BTreeMap::new() };
    // One section that fits is the text: there is nothing to choose from.
    match &division.pieces[..] {
        [only] if first == 0 && text.weight_of(&only.blocks) <= most => Division { pieces: Vec::new(), ..division },
        _ => division,
    }
}

/// The anchors that leave the page of a document with more than `most` of them: those that no author gave.
fn apart(division: &Division, body: &[Block], most: usize) -> BTreeMap<Arc<str>, Arc<str>> {
    let all = |piece: &'_ Piece| {
        piece
            .headings(body)
            .map(|it| (Arc::clone(&it.anchor), Arc::clone(&piece.key), it.attributes.id.is_some()))
            .collect::<Vec<_>>()
    };
    let all: Vec<_> = division.pieces.iter().flat_map(all).collect();
    match all.len() > most {
        true => all.into_iter().filter(|(.., given)| !given).map(|(anchor, key, _)| (anchor, key)).collect(),
        false => BTreeMap::new(),
    }
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

    pub(super) fn document(text: &str) -> Document {
        let front = "---\ntitle: Un texte\nsummary: Un texte pour voir.\n---\n\n";
        let mut sources = SourceMap::default();
        let file = sources.load("content/guide.md", &format!("{front}{text}"));
        read::document(&sources, file, &read::testing::config()).value
    }

    fn divided(text: &str, most: usize) -> Vec<(String, usize)> {
        let document = document(text);
        let division = by_sections(&Text::of(&document, most), most);
        let mut covered: Vec<usize> = division.lead.iter().flat_map(Run::blocks).collect();
        for piece in &division.pieces {
            covered.extend(piece.heading.filter(|_| piece.part == 1 && piece.last_heading.is_none()));
            covered.extend(piece.blocks.blocks());
        }
        covered.dedup();
        assert_eq!(covered, (0..document.body.len()).collect::<Vec<_>>(), "every block once, in its order");
        division.pieces.iter().map(|piece| (piece.key.to_string(), piece.blocks.blocks().len())).collect()
    }

    #[test]
    fn each_section_is_a_piece_and_a_heavy_one_is_divided_by_its_own_sections() {
        let long = "mot ".repeat(30);
        let text = format!(
            "Début.\n\n## Un\n\nCourt.\n\n## Deux\n\nCourt.\n\n### Deux et un\n\n{long}\n\n### Deux et deux\n\n{long}\n\n## Trois\n\nFin.\n"
        );
        let expected = [("un", 1), ("deux", 1), ("deux-et-un", 1), ("deux-et-deux", 1), ("trois", 1)];
        assert_eq!(divided(&text, 150), expected.map(|(key, blocks)| (key.to_owned(), blocks)));
        assert_eq!(divided(&text, 600).len(), 3, "what fits stays together");
    }

    #[test]
    fn a_title_right_below_a_title_has_no_page_without_a_text() {
        let long = "mot ".repeat(30);
        let text = format!("## Un\n\n### Un et un\n\n{long}\n\n### Un et deux\n\n{long}\n\n## Deux\n\nFin.\n");
        let expected = [("un", 2), ("un-et-deux", 1), ("deux", 1)];
        assert_eq!(divided(&text, 200), expected.map(|(key, blocks)| (key.to_owned(), blocks)));
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
        let document = document(&text);
        let text = Text::of(&document, 1_000);
        let blocks = |most: usize| runs(&text, 1..5, most).iter().map(Run::blocks).collect::<Vec<_>>();
        assert_eq!(blocks(160), [1..3, 3..5]);
        assert_eq!(blocks(10), [1..2, 2..3, 3..4, 4..5], "what fits nowhere stands alone");
    }

    #[test]
    fn short_sections_next_to_each_other_share_a_page() {
        let short: Vec<String> = (1..=9).map(|number| format!("## Article {number}\n\nCourt.\n\n")).collect();
        let text = format!("Début.\n\n{}## Annexe\n\n{}\n\n## Fin\n\nCourt.\n", short.concat(), "mot ".repeat(40));
        let expected = [("article-1", 8), ("article-5", 8), ("article-9", 1), ("annexe", 1), ("fin", 1)];
        assert_eq!(divided(&text, 320), expected.map(|(key, blocks)| (key.to_owned(), blocks)));
    }

    #[test]
    fn a_block_longer_than_a_page_is_cut_inside_and_one_sentence_stays_whole() {
        let items: String = (1..=30).map(|number| format!("{number}. article {number}\n")).collect();
        let pages = divided(&format!("Début.\n\n{items}"), 150);
        assert_eq!(pages.len(), 3, "{pages:?}");
        assert_eq!(divided(&format!("Début.\n\n{}", "mot ".repeat(200)), 100), [("@suite-2".to_owned(), 1)]);
        let sentences = "Une phrase de quelques mots. ".repeat(10);
        assert_eq!(divided(&sentences, 100).len(), 3, "three sentences a page");
    }
}
