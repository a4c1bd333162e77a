//! The text of the document (OpenDocument 1.3, part 3, 5 to 10): each block in the style of what it is.

mod inlines;
mod lists;
mod notes;
mod pictures;
mod place;
mod tables;
mod widths;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{
    MEASURE,
    contents::{self, Entry},
    names, styled,
    styles::Made,
};
use crate::{
    base::{diagnostic::Value, lang::Lang, source::Span},
    model::{
        block::{Block, BlockKind, CalloutRole, Definition, Heading, Inline, InlineKind, Note, plain_text},
        chart::Chart,
    },
    render::{
        chart::Words,
        form::{edition::Edition, epub::pictures::Pictures},
        html::{
            element::{Element, Node},
            linker::Linker,
        },
    },
};

/// A piece of text, and where it may stand.
enum Piece {
    /// Wherever paragraphs may.
    Anywhere(Node),
    /// Not in an item of a list: a table (OpenDocument 1.3, part 3, 5.3.3).
    Outside(Node),
}

impl Piece {
    fn into_node(self) -> Node {
        match self {
            Piece::Anywhere(node) | Piece::Outside(node) => node,
        }
    }
}

/// What stands around a block.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Around {
    Quote,
    Callout(CalloutRole),
    Item { is_numbered: bool },
    Definition,
    Note,
}

/// Writes a text.
pub struct Text<'t, 'a> {
    linker: &'t Linker<'a>,
    edition: &'t Edition,
    pictures: &'t mut Pictures<'a>,
    lang: Lang,
    made: Made,
    /// What stands around the block that is written, the nearest last.
    around: Vec<Around>,
    /// Anchors of headings with words: links to them stay in the document.
    places: BTreeSet<&'t str>,
    placed: BTreeSet<&'t str>,
    /// Headings so far.
    entries: Vec<Entry>,
    /// Level of the last heading: none is skipped below it.
    level: u8,
    notes: BTreeMap<&'t str, &'t Note>,
    /// Numbers of notes, in the order of their first references.
    numbers: BTreeMap<&'t str, usize>,
    /// Notes that stand where another ends: a note cannot hold one.
    waiting: VecDeque<&'t str>,
    /// References that stand in a link: they follow it.
    held: Vec<&'t str>,
    in_link: bool,
    in_heading: bool,
    /// Room for a picture, in hundredths of a millimetre.
    room: u32,
    shown: usize,
    tables: usize,
}

impl<'t, 'a> Text<'t, 'a> {
    /// A document of which nothing is written.
    pub fn new(linker: &'t Linker<'a>, edition: &'t Edition, pictures: &'t mut Pictures<'a>) -> Self {
        Self {
            linker,
            edition,
            pictures,
            lang: edition.lang.clone(),
            made: Made::default(),
            around: Vec::new(),
            places: edition.places(),
            placed: BTreeSet::new(),
            entries: Vec::new(),
            level: 1,
            notes: edition.notes.iter().map(|note| (&*note.label, note)).collect(),
            numbers: BTreeMap::new(),
            waiting: VecDeque::new(),
            held: Vec::new(),
            in_link: false,
            in_heading: false,
            room: MEASURE,
            shown: 0,
            tables: 0,
        }
    }

    /// The whole text; notes stand with their first reference.
    pub fn write(&mut self) -> Vec<Node> {
        let edition = self.edition;
        self.blocks(&edition.blocks).into_iter().map(Piece::into_node).collect()
    }

    /// The headings that were written, and the styles that the text needs.
    pub fn finish(self) -> (Vec<Entry>, Made) {
        (self.entries, self.made)
    }

    fn say(&self, id: &str) -> String {
        self.linker.say(id)
    }

    fn blocks(&mut self, blocks: &'t [Block]) -> Vec<Piece> {
        let mut out = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.block(block, &mut out);
        }
        out
    }

    fn within(&mut self, around: Around, blocks: &'t [Block]) -> Vec<Piece> {
        self.around.push(around);
        let pieces = self.blocks(blocks);
        self.around.pop();
        pieces
    }

    fn block(&mut self, block: &'t Block, out: &mut Vec<Piece>) {
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading, out),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => {
                let style = self.style();
                out.extend(self.paragraph(style, text));
            }
            BlockKind::List(list) => out.extend(self.list(list)),
            BlockKind::Quote(body) => out.extend(self.within(Around::Quote, body)),
            BlockKind::Callout { role, body } => {
                let title = self.say(&format!("callout-{}", role.name()));
                out.push(anywhere(styled("text:p", names::callout(*role).1).text(title)));
                out.extend(self.within(Around::Callout(*role), body));
            }
            BlockKind::Code { text, .. } => {
                let lines = inlines::kept(text.trim_end_matches('\n'));
                out.push(anywhere(styled("text:p", names::CODE).children(lines)));
            }
            BlockKind::Table(table) => self.table(table, out),
            BlockKind::Definitions(entries) => self.definitions(entries, out),
            BlockKind::Figure { image, caption } => self.figure(image, caption, block.span, out),
            BlockKind::Chart(chart) => self.chart(chart, block.span, out),
            BlockKind::Break => out.push(anywhere(styled("text:p", names::RULE))),
        }
    }

    /// The style of a paragraph: that of a frame that is seen comes before that of a list.
    fn style(&self) -> &'static str {
        if self.around.contains(&Around::Note) {
            return names::NOTE;
        }
        let callout = self.around.iter().rev().find_map(|around| match around {
            Around::Callout(role) => Some(names::callout(*role).0),
            _ => None,
        });
        match (callout, self.around.last()) {
            (Some(style), _) => style,
            _ if self.around.contains(&Around::Quote) => names::QUOTE,
            (None, Some(Around::Item { is_numbered: true })) => names::NUMBER,
            (None, Some(Around::Item { is_numbered: false })) => names::BULLET,
            (None, Some(Around::Definition)) => names::DEFINITION,
            _ => names::BODY,
        }
    }

    /// A paragraph; none without a word or a picture. One that is wholly in another language runs in the direction of that language.
    fn paragraph(&mut self, style: &'static str, text: &'t [Inline]) -> Option<Piece> {
        let nodes = self.inlines(text);
        (!nodes.is_empty()).then(|| anywhere(self.styled_for("text:p", style, text).children(nodes)))
    }

    /// An element in a style, or in the same style turned round.
    fn styled_for(&mut self, tag: &'static str, style: &'static str, text: &[Inline]) -> Element {
        let is_turned = match text {
            [Inline { kind: InlineKind::Foreign { lang, .. }, .. }] => {
                lang.direction() != self.edition.lang.direction()
            }
            _ => false,
        };
        if !is_turned {
            return styled(tag, style);
        }
        self.made.turned.insert(style);
        styled(tag, &names::turned(style))
    }

    /// A heading without words would be announced and say nothing; in a note it is none, because a list of contents cannot lead there.
    fn heading(&mut self, heading: &'t Heading, out: &mut Vec<Piece>) {
        self.in_heading = true;
        let words = self.inlines(&heading.text);
        self.in_heading = false;
        if plain_text(&heading.text).trim().is_empty() || self.around.contains(&Around::Note) {
            let strong = styled("text:span", names::STRONG).children(words);
            if !strong.children.is_empty() {
                out.push(anywhere(styled("text:p", self.style()).child(strong)));
            }
            return;
        }
        self.level = heading.level.clamp(2, 6).min(self.level + 1);
        let is_place = self.places.contains(&*heading.anchor) && self.placed.insert(&heading.anchor);
        let anchor = is_place.then(|| heading.anchor.to_string());
        let mut element = self
            .styled_for("text:h", names::heading(self.level), &heading.text)
            .attribute("text:outline-level", self.level.to_string());
        if let Some(anchor) = &anchor {
            element = element.child(Element::new("text:bookmark").attribute("text:name", anchor.as_str()));
        }
        out.push(anywhere(element.children(words)));
        self.entries.push(Entry { level: self.level, anchor, label: contents::label(&heading.text) });
    }

    fn definitions(&mut self, entries: &'t [Definition], out: &mut Vec<Piece>) {
        for entry in entries {
            out.extend(self.paragraph(names::TERM, &entry.term));
            for definition in &entry.definitions {
                out.extend(self.within(Around::Definition, definition));
            }
        }
    }

    /// The drawing says what it is and that its table follows; the sentence before it says what is to be learnt. LibreOffice writes words and numbers of
    /// drawings backwards on a page that runs from right to left (seen in 7.4): there, the table stands alone.
    fn chart(&mut self, chart: &'t Chart, span: Span, out: &mut Vec<Piece>) {
        out.extend(self.paragraph(names::CHART, &chart.title));
        let style = self.style();
        out.extend(self.paragraph(style, &chart.finding));
        if self.edition.lang.direction() == "rtl" {
            return;
        }
        let linker = self.linker;
        let say = |id: &str, arguments: &[(&str, Value)]| linker.text(id, arguments);
        let lang = self.lang.clone();
        let frame = self.drawing(chart, &Words::new(&lang, &say), span);
        out.push(anywhere(styled("text:p", names::PICTURE).child(frame)));
    }
}

fn anywhere(element: Element) -> Piece {
    Piece::Anywhere(Node::Element(element))
}
