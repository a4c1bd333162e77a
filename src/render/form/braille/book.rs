//! A document as a book of braille: a page with its title, a list of contents with the numbers of pages, and its text.

use super::{
    cell::{Cell, Cells},
    code::Code,
    codes::Codes,
    flow::Flow,
    page::{self, Page, Paper, Piece, Shape},
    writer::Writer,
};
use crate::render::{
    form::edition::{Edition, marks::PageStart},
    html::linker::{Linker, date_text},
};

/// The pages of a book, each with its number at the foot. They are counted from the first page on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Book {
    /// Title and contents.
    pub front: Vec<Page>,
    /// Text, notes and addresses.
    pub body: Vec<Page>,
    /// The library that transcribed it, where it is not our own code.
    pub library: Option<String>,
}

/// Fewest headings that need a list of contents.
const WORTH_A_LIST: usize = 2;

impl Book {
    /// The book of an edition, with the places where pages of print begin.
    pub fn of(
        edition: &Edition,
        linker: &Linker<'_>,
        codes: &Codes<'_>,
        code: Code,
        paper: Paper,
        starts: &[PageStart],
    ) -> Book {
        let mut writer = Writer::new(linker, codes, code);
        writer.edition(edition, starts);
        let (pieces, headings) = writer.finish();
        let (mut body, places) = page::paginate(&pieces, paper);
        let maker = Maker { edition, linker, codes, code, paper, has_turns: !starts.is_empty() };
        let mut front = maker.title();
        if headings.len() >= WORTH_A_LIST {
            let entries: Vec<(u8, &[Cell], usize)> =
                headings.iter().zip(&places).map(|((level, words), page)| (*level, words.as_slice(), *page)).collect();
            // As many pages whatever their numbers are: they have a column of their own.
            let before = front.len() + maker.contents(&entries, 0).len();
            front.extend(maker.contents(&entries, before));
        }
        for (index, page) in front.iter_mut().chain(&mut body).enumerate() {
            page::number(page, &maker.cells(&(index + 1).to_string()), paper);
        }
        Book { front, body, library: codes.library(code) }
    }
}

struct Maker<'m, 'a> {
    edition: &'m Edition,
    linker: &'m Linker<'a>,
    codes: &'m Codes<'m>,
    code: Code,
    paper: Paper,
    has_turns: bool,
}

impl Maker<'_, '_> {
    fn cells(&self, words: &str) -> Vec<Cell> {
        let mut links = Vec::new();
        let mut flow = Flow::new(self.linker, &mut links, self.codes, self.code);
        flow.words(words);
        flow.finish().concat()
    }

    fn piece(&self, words: &str, shape: Shape) -> Piece {
        Piece::new(vec![self.cells(words)], shape)
    }

    /// What it is, who made it, and how it is read.
    fn title(&self) -> Vec<Page> {
        let origin = &self.edition.origin;
        let say = |id: &str| self.linker.say(id);
        let pair = |name: String, value: &str| {
            let arguments = [("name", name.into()), ("value", value.into())];
            self.piece(&self.linker.text("text-pair", &arguments), Shape::Margins(0, 2))
        };
        let date = |date| date_text(self.linker.view, self.linker.lang, date).words;
        let spaced = |piece: Piece| Piece { blank_before: true, blank_after: true, ..piece };
        let mut pieces = vec![
            spaced(self.piece(&origin.publisher, Shape::Centred)),
            spaced(self.piece(&self.edition.title, Shape::Centred)),
            spaced(self.piece(&self.edition.eyebrow, Shape::Centred)),
            pair(say("text-page"), &origin.address),
            pair(say("text-publisher"), &format!("{}, {}", origin.publisher, origin.site)),
        ];
        pieces.extend(origin.version.map(|version| pair(say("fact-version"), &version.to_string())));
        pieces.extend(origin.updated.map(|day| pair(say("text-updated"), &date(day))));
        pieces.extend(origin.edition.map(|day| pair(say("text-edition"), &date(day))));
        pieces.push(pair(say("text-licence"), &origin.licence));
        let grade = ("grade", self.code.grade().name().into());
        if let Some(library) = self.codes.library(self.code) {
            let made = self.linker.text("braille-code-library", &[grade.clone(), ("library", library.into())]);
            pieces.push(pair(say("braille-code"), &made));
        }
        pieces.push(spaced(self.piece(&self.linker.text("braille-how-to-read", &[grade]), Shape::Margins(2, 0))));
        if self.has_turns {
            pieces.push(self.piece(&say("braille-print-pages"), Shape::Margins(2, 0)));
        }
        page::paginate(&pieces, self.paper).0
    }

    /// The headings with their pages, `before` of which stand before the text.
    fn contents(&self, entries: &[(u8, &[Cell], usize)], before: usize) -> Vec<Page> {
        let height = self.paper.lines - 1;
        let width = self.paper.cells;
        let mut guide = Cells::default();
        guide.put(if self.code.is_french() { "3" } else { "5" });
        let guide = guide.finish()[0];
        let heading = self.piece(&self.linker.say("braille-contents"), Shape::Centred);
        let mut pages: Vec<Page> = vec![page::entry(&heading, width)];
        pages[0].push(Vec::new());
        for (level, words, place) in entries {
            let margin = 2 * usize::from(level.saturating_sub(2)).min(3);
            let mut lines = page::entry(&Piece::new(vec![words.to_vec()], Shape::Entry(margin)), width);
            let number = self.cells(&(before + place + 1).to_string());
            page::lead_to(&mut lines, &number, guide, width);
            let is_full = |page: &Page| page.len() + lines.len() > height;
            if pages.last().is_some_and(|page| is_full(page) && page.len() > 2) {
                pages.push(Vec::new());
            }
            for line in lines {
                if pages.last().is_some_and(|page| page.len() >= height) {
                    pages.push(Vec::new());
                }
                pages.last_mut().expect("there is a page").push(line);
            }
        }
        pages
    }
}
