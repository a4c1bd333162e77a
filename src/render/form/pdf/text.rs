//! The tree of an edition as what a template gets: the same blocks, with what paper and PDF/UA-1 need decided.

mod inlines;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::{
    context::{Entry, Followed, Language, Marked, Piece, Run},
    fonts::FONTS,
    pictures::Pictures,
};
use crate::{
    base::{diagnostic::Value, lang::Lang, source::Span},
    model::{
        block::{Alt, Block, BlockKind, Definition, Heading, Image, Inline, List, ListItem, plain_text},
        chart::Chart,
    },
    render::{
        chart::Words,
        form::{
            drawing,
            edition::{Edition, marks::Marks},
        },
        html::linker::Linker,
    },
};

/// Width of a drawing, in times the size of its text: that of the text of an A4 page.
const DRAWING: f64 = 38.0;
/// Levels of headings (ISO 32000-1, table 333) below that of the title.
const LEVELS: u8 = 5;

/// Writes the texts of a document, one after the other.
pub struct Text<'t, 'a> {
    linker: &'t Linker<'a>,
    edition: &'t Edition,
    pictures: &'t mut Pictures<'a>,
    lang: Lang,
    /// Anchors of headings that have words: what links may lead to.
    places: BTreeSet<&'t str>,
    /// Those that were written.
    placed: BTreeSet<&'t str>,
    /// Notes that were referred to.
    noted: BTreeSet<&'t str>,
    /// The level of the last heading.
    level: u8,
    headings: usize,
    in_link: bool,
    in_heading: bool,
    /// References to notes that stand in a heading or in a link, which cannot hold them: they follow it.
    held: Vec<&'t str>,
    links: Vec<Followed>,
    lacking: Vec<(char, Span)>,
    /// Places whose pages are asked for.
    marks: Marks,
}

impl<'t, 'a> Text<'t, 'a> {
    /// A document of which nothing is written.
    pub fn new(linker: &'t Linker<'a>, edition: &'t Edition, pictures: &'t mut Pictures<'a>) -> Self {
        Self {
            linker,
            edition,
            pictures,
            lang: edition.lang.clone(),
            places: edition.places(),
            placed: BTreeSet::new(),
            noted: BTreeSet::new(),
            level: 0,
            headings: 0,
            in_link: false,
            in_heading: false,
            held: Vec::new(),
            links: Vec::new(),
            lacking: Vec::new(),
            marks: Marks::default(),
        }
    }

    /// Marks the places of the text, whose pages are asked for.
    pub fn with_marks(mut self) -> Self {
        self.marks = Marks::of(&self.edition.blocks);
        self
    }

    /// The characters that no font has, each with the first place where it was written.
    pub fn lacking(&self) -> &[(char, Span)] {
        &self.lacking
    }

    /// Where links lead.
    pub fn links(&mut self) -> Vec<Followed> {
        std::mem::take(&mut self.links)
    }

    /// How many headings were written.
    pub fn headings(&self) -> usize {
        self.headings
    }

    /// The title, which no PDF/UA-1 file may lack (7.1).
    pub fn title(&mut self, title: &str, span: Span) -> String {
        let words = self.words(title, span);
        match words.trim().is_empty() {
            true => self.edition.origin.address.clone(),
            false => words,
        }
    }

    /// Characters that can be set: composed as fonts have them, without those that are no text (PDF/A-2a, 6.2.11.7) and without marks that
    /// choose between two pictures of a sign.
    pub fn words(&mut self, text: &str, span: Span) -> String {
        let text: String = text.nfc().map(spaced).filter(|character| is_text(*character)).collect();
        let text = spelled(&text, |character| FONTS.has(character));
        for character in text.chars().filter(|character| !FONTS.has(*character)) {
            if self.lacking.iter().all(|(known, _)| *known != character) {
                self.lacking.push((character, span));
            }
        }
        text
    }

    /// Blocks, one after the other.
    pub fn blocks(&mut self, blocks: &'t [Block]) -> Vec<Piece> {
        let mut pieces = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.block(block, &mut pieces);
        }
        pieces
    }

    /// The notes that were referred to, by their numbers. A note may refer to a note.
    pub fn notes(&mut self) -> BTreeMap<String, Vec<Piece>> {
        let edition = self.edition;
        let mut written = BTreeMap::new();
        loop {
            let next = edition
                .notes
                .iter()
                .find(|note| self.noted.contains(&*note.label) && !written.contains_key(&*note.label));
            let Some(note) = next else { return written };
            let body = self.blocks(&note.body);
            written.insert(note.label.to_string(), body);
        }
    }

    fn say(&self, id: &str) -> String {
        self.linker.say(id)
    }

    fn block(&mut self, block: &'t Block, out: &mut Vec<Piece>) {
        let piece = match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => self.paragraph(text),
            BlockKind::List(list) if list.items.is_empty() => return,
            BlockKind::List(list) => self.list(list),
            BlockKind::Quote(body) => Piece::Quote { body: self.blocks(body) },
            BlockKind::Callout { role, body } => {
                let label = self.say(&format!("callout-{}", role.name()));
                Piece::Callout { role: role.name(), label, body: self.blocks(body) }
            }
            BlockKind::Code { text, .. } => Piece::Code { text: self.code(text, block.span) },
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(entries) if entries.is_empty() => return,
            BlockKind::Definitions(entries) => self.definitions(entries),
            BlockKind::Figure { image, caption } => return self.figure(image, caption, block.span, out),
            BlockKind::Chart(chart) => self.chart(chart, block.span),
            BlockKind::Break => Piece::Break,
        };
        let mark = self.marks.block(block).map(|number| Run::Marked(Marked::Mark { number }));
        match (piece, mark) {
            (Piece::Paragraph { text }, _) if text.is_empty() => {}
            (Piece::Paragraph { text }, _) if is_only_pictures(&text) => {
                out.extend(text.into_iter().filter_map(figure));
            }
            (Piece::Paragraph { mut text }, Some(mark)) => {
                text.insert(0, mark);
                out.push(Piece::Paragraph { text });
            }
            (Piece::Heading { level, anchor, mut text }, Some(mark)) => {
                text.insert(0, mark);
                out.push(Piece::Heading { level, anchor, text });
            }
            (piece, _) => out.push(piece),
        }
    }

    fn paragraph(&mut self, text: &'t [Inline]) -> Piece {
        Piece::Paragraph { text: self.inlines(text) }
    }

    /// A heading without words would be announced and say nothing. Levels begin at 1 and none is skipped (PDF/UA-1, 7.4.2).
    fn heading(&mut self, heading: &'t Heading) -> Piece {
        self.in_heading = true;
        let mut text = self.inlines(&heading.text);
        self.in_heading = false;
        if plain_text(&heading.text).trim().is_empty() || !has_characters(&text) {
            text.extend(self.held_notes());
            return Piece::Paragraph { text };
        }
        text.extend(self.held_notes());
        self.level = heading.level.saturating_sub(1).clamp(1, LEVELS).min(self.level + 1);
        self.headings += 1;
        let is_place = self.places.contains(&*heading.anchor) && self.placed.insert(&heading.anchor);
        Piece::Heading { level: self.level, anchor: is_place.then(|| heading.anchor.to_string()), text }
    }

    fn list(&mut self, list: &'t List) -> Piece {
        let items = list.items.iter().map(|item| self.item(item)).collect();
        Piece::List { start: list.start, items }
    }

    /// The state of a task is a word before its text.
    fn item(&mut self, item: &'t ListItem) -> Vec<Piece> {
        let mut body = self.blocks(&item.body);
        let state = match item.task {
            None => return body,
            Some(true) => "task-done",
            Some(false) => "task-open",
        };
        let state = Run::Marked(Marked::Strong { text: vec![Run::Text(self.say(state))] });
        let words = [state, Run::Text(" ".to_owned())];
        match body.first_mut() {
            Some(Piece::Paragraph { text }) => drop(text.splice(0..0, words)),
            _ => body.insert(0, Piece::Paragraph { text: words.into() }),
        }
        body
    }

    fn definitions(&mut self, entries: &'t [Definition]) -> Piece {
        let mut written = Vec::with_capacity(entries.len());
        for entry in entries {
            let term = self.inlines(&entry.term);
            let body = entry.definitions.iter().flat_map(|body| self.blocks(body)).collect();
            written.push(Entry { term, length: plain_text(&entry.term).chars().count(), body });
        }
        Piece::Definitions { entries: written }
    }

    /// A picture that cannot be shown is its words.
    fn figure(&mut self, image: &'t Image, caption: &'t [Inline], span: Span, out: &mut Vec<Piece>) {
        let shown = self.picture(image, span);
        let caption = self.inlines(caption);
        match shown {
            Ok(picture) => out.push(Piece::Figure { picture, caption }),
            Err(words) => {
                let lines = [words.map(|words| vec![Run::Text(words)]), Some(caption)];
                out.extend(
                    lines.into_iter().flatten().filter(|text| !text.is_empty()).map(|text| Piece::Paragraph { text }),
                );
            }
        }
    }

    /// A picture, or the words of one that cannot be shown.
    fn picture(&mut self, image: &Image, span: Span) -> Result<super::context::Picture, Option<String>> {
        let alternative = match &image.alt {
            Alt::Text(text) if !text.trim().is_empty() => Some(self.words(text, span)),
            Alt::Text(_) | Alt::Decorative | Alt::Missing => None,
        };
        match self.pictures.at(&image.source.value) {
            Some(shown) => {
                Ok(super::context::Picture { path: shown.path, alternative, width: shown.width, height: shown.height })
            }
            None => Err(alternative.map(|words| self.linker.text("text-picture", &[("alt", words.into())]))),
        }
    }

    /// The drawing says what it is and that its table follows; the sentence before it says what is to be learnt.
    fn chart(&mut self, chart: &'t Chart, span: Span) -> Piece {
        let linker = self.linker;
        let say = |id: &str, arguments: &[(&str, Value)]| linker.text(id, arguments);
        let lang = self.lang.clone();
        let (drawing, alternative) = drawing::of(chart, &Words::new(&lang, &say), DRAWING, span);
        let svg = drawing::file(&drawing::without_direction(drawing));
        let title = self.inlines(&chart.title);
        let finding = self.inlines(&chart.finding);
        Piece::Chart { title, finding, drawing: self.pictures.drawing(svg), alternative }
    }

    /// Lines stay as they are.
    fn code(&mut self, text: &str, span: Span) -> String {
        let lines: Vec<String> = text.lines().map(|line| self.words(&line.replace('\t', "    "), span)).collect();
        lines.join("\n")
    }

    fn held_notes(&mut self) -> Vec<Run> {
        std::mem::take(&mut self.held).into_iter().map(|label| self.note(label)).collect()
    }
}

/// The text with the plain spelling of characters that cannot be set (Unicode's compatibility decomposition: “㎡” is “m2”, “ﬆ” is “st”). Raised and
/// lowered figures stay: 10⁴ is not 104. Nor is a spelling taken for letters of other scripts, whose forms it would take away.
fn spelled(text: &str, is_set: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        let plain = [character].into_iter().nfkc();
        match !is_set(character) && !is_raised(character) && plain.clone().all(&is_set) {
            // “2⅟” would be read as one number.
            true if out.ends_with(|last: char| last.is_numeric())
                && plain.clone().next().is_some_and(char::is_numeric) =>
            {
                out.push(' ');
                out.extend(plain);
            }
            true => out.extend(plain),
            false => out.push(character),
        }
    }
    out
}

/// True for figures and letters that are raised or lowered.
fn is_raised(character: char) -> bool {
    matches!(character, '\u{aa}' | '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{ba}' | '\u{2b0}'..='\u{2ff}' | '\u{1d2c}'..='\u{1dbf}' | '\u{2070}'..='\u{209f}')
}

/// A tabulator or the end of a line is a space: layout is for the template.
fn spaced(character: char) -> char {
    if matches!(character, '\t' | '\n' | '\r') { ' ' } else { character }
}

/// False for controls, for marks that choose between two pictures of a sign, and for what Unicode keeps for other uses.
fn is_text(character: char) -> bool {
    let is_kept = u32::from(character) & 0xfffe == 0xfffe;
    !character.is_control()
        && !is_kept
        && !matches!(character, '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}')
}

/// True for pictures with nothing but spaces between them: in a sentence a picture is as high as a letter, by itself as large as it is.
fn is_only_pictures(runs: &[Run]) -> bool {
    let is_picture = |run: &Run| matches!(run, Run::Marked(Marked::Picture(_)));
    let is_space = |run: &Run| match run {
        Run::Text(text) => text.trim().is_empty(),
        Run::Marked(marked) => matches!(marked, Marked::LineBreak),
    };
    runs.iter().any(is_picture) && runs.iter().all(|run| is_picture(run) || is_space(run))
}

fn figure(run: Run) -> Option<Piece> {
    match run {
        Run::Marked(Marked::Picture(picture)) => Some(Piece::Figure { picture, caption: Vec::new() }),
        Run::Marked(_) | Run::Text(_) => None,
    }
}

/// True if characters can be seen in it: a heading of PDF has a title in characters.
fn has_characters(runs: &[Run]) -> bool {
    runs.iter().any(|run| match run {
        Run::Text(text) => !text.trim().is_empty(),
        Run::Marked(marked) => match marked {
            Marked::Emphasis { text }
            | Marked::Strong { text }
            | Marked::Struck { text, .. }
            | Marked::Superscript { text }
            | Marked::Subscript { text }
            | Marked::Link { text, .. }
            | Marked::Place { text, .. }
            | Marked::Foreign { text, .. } => has_characters(text),
            Marked::Code { text } | Marked::Number { text } => !text.trim().is_empty(),
            Marked::Long { .. } => true,
            Marked::Picture(_) | Marked::Note { .. } | Marked::LineBreak | Marked::Mark { .. } => false,
        },
    })
}

/// A language as typst knows it: a code of two or three letters, perhaps a region of two.
pub fn language(lang: &Lang) -> Language {
    let is_code = |part: &&str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let code = Some(lang.primary()).filter(is_code).unwrap_or("und").to_owned();
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let region = lang.tag().split('-').skip(1).find(is_region).map(str::to_ascii_uppercase);
    Language { code, region, direction: lang.direction() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_has_is_spelled_plainly_if_that_says_the_same() {
        let is_set = |character: char| character.is_ascii() || character == '²';
        assert_eq!(spelled("ﬁn de l\u{fb06}, ３ ㎏, 8 m²", is_set), "fin de lst, 3 kg, 8 m²");
        // “m2” is how the square of a metre is written where nothing can be raised; an exponent by itself would be lost.
        assert_eq!(spelled("10⁴ ₂ 漢", is_set), "10⁴ ₂ 漢");
        assert_eq!(spelled("2①", is_set), "2 1");
    }
}
