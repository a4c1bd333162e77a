//! Pages of braille: pieces of text one below the other, a number at the foot of each page, and no heading without what it is the heading of.

use super::{cell::Cell, lines::fill};

/// The paper.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Paper {
    /// Cells of a line.
    pub cells: usize,
    /// Lines of a page, that of its number among them.
    pub lines: usize,
}

/// How a piece of text stands on the page.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Shape {
    /// Blanks before the first line and before the others.
    Margins(usize, usize),
    /// In the middle.
    Centred,
    /// Blanks before the first line; the number of a page stands at the end of the last, after a row of guide dots.
    Entry(usize),
    /// At the right edge, after a line from the left edge: what a page of print begins with.
    Turn,
}

/// A piece of text: a paragraph, a heading, an item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The lines that the author asked for, of any length.
    pub lines: Vec<Vec<Cell>>,
    /// How it stands.
    pub shape: Shape,
    /// An empty line before it.
    pub blank_before: bool,
    /// An empty line after it.
    pub blank_after: bool,
    /// The level of a heading: it stands on the page of what follows it.
    pub heading: Option<u8>,
    /// It stands on the page of what follows it, and is no heading: « Citation : ».
    pub leads: bool,
}

impl Piece {
    /// A piece without empty lines around it.
    pub fn new(lines: Vec<Vec<Cell>>, shape: Shape) -> Self {
        Self { lines, shape, blank_before: false, blank_after: false, heading: None, leads: false }
    }

    /// True if it says nothing without what follows it.
    fn is_bound(&self) -> bool {
        self.leads || self.heading.is_some()
    }
}

/// A page: its lines, at most as many as the paper has.
pub type Page = Vec<Vec<Cell>>;

/// Lines of a text that stand with the heading above it.
const TOGETHER: usize = 2;
/// Most lines, each of which ends in the beginning of a word, that stand on one page for that.
const INSEPARABLE: usize = 4;
/// Cells for the number of a page in a list of contents, with the blank before it.
const NUMBER: usize = 7;

/// Pieces on pages, and for each heading the page on which it stands, from 0.
pub fn paginate(pieces: &[Piece], paper: Paper) -> (Vec<Page>, Vec<usize>) {
    let filled: Vec<Vec<Vec<Cell>>> = pieces.iter().map(|piece| laid(piece, paper.cells)).collect();
    let height = paper.lines - 1;
    let mut pages: Vec<Page> = vec![Vec::new()];
    let mut headings = Vec::new();
    let mut is_blank_owed = false;
    for (index, piece) in pieces.iter().enumerate() {
        let page = pages.last_mut().expect("there is a page");
        let blank = usize::from(!page.is_empty() && (is_blank_owed || piece.blank_before));
        let needed = blank + together(&pieces[index..], &filled[index..]);
        match page.len() + needed > height && !page.is_empty() && piece.is_bound() {
            true => pages.push(Vec::new()),
            false => page.extend(std::iter::repeat_n(Vec::new(), blank)),
        }
        for (number, line) in filled[index].iter().enumerate() {
            let lines = inseparable(&filled[index], number);
            if pages.last().is_some_and(|page| page.len() + lines > height && !page.is_empty()) {
                pages.push(Vec::new());
            }
            if number == 0 && piece.heading.is_some() {
                headings.push(pages.len() - 1);
            }
            pages.last_mut().expect("there is a page").push(line.clone());
        }
        if filled[index].is_empty() && piece.heading.is_some() {
            headings.push(pages.len() - 1);
        }
        is_blank_owed = piece.blank_after;
    }
    for page in &mut pages {
        while page.last().is_some_and(Vec::is_empty) {
            page.pop();
        }
    }
    pages.retain(|page| !page.is_empty());
    (pages, headings)
}

/// How many lines from this one on stand on one page: nobody should have to keep the beginning of a word in mind while the page is turned. Words and
/// addresses of many lines may be cut.
fn inseparable(lines: &[Vec<Cell>], number: usize) -> usize {
    let divided = lines[number..lines.len() - 1].iter().take_while(|line| is_divided(line)).count();
    if divided < INSEPARABLE { divided + 1 } else { 1 }
}

/// True for a line that ends in the beginning of a word.
fn is_divided(line: &[Cell]) -> bool {
    line.last().is_some_and(|last| [Cell::HYPHEN, Cell::GOES_ON].contains(last))
}

/// How many lines stand together at the start of these pieces: headings, what leads to something and the first lines of what follows.
fn together(pieces: &[Piece], filled: &[Vec<Vec<Cell>>]) -> usize {
    let mut count = 0;
    let mut is_blank_owed = false;
    for (index, (piece, lines)) in pieces.iter().zip(filled).enumerate() {
        count += usize::from(index > 0 && (is_blank_owed || piece.blank_before));
        if !piece.is_bound() {
            return count + lines.len().min(TOGETHER);
        }
        count += lines.len();
        is_blank_owed = piece.blank_after;
    }
    count
}

/// The lines of a piece. No word of a heading is divided.
fn laid(piece: &Piece, width: usize) -> Vec<Vec<Cell>> {
    let whole = |line: &Vec<Cell>| line.iter().map(|cell| cell.undivided()).collect::<Vec<_>>();
    let is_whole = piece.heading.is_some() || !matches!(piece.shape, Shape::Margins(..));
    let lines = if is_whole { piece.lines.iter().map(whole).collect() } else { piece.lines.clone() };
    match piece.shape {
        Shape::Margins(first, rest) => {
            let lines = lines.iter().enumerate();
            lines.flat_map(|(index, line)| fill(line, if index == 0 { first } else { rest }, rest, width)).collect()
        }
        Shape::Centred => {
            // A line of a heading that is as wide as the paper is hard to tell from text.
            let narrow = width - width / 5;
            let lines = lines.iter().flat_map(|line| fill(line, 0, 0, narrow));
            lines.map(|line| [vec![Cell::BLANK; (width - line.len()) / 2], line].concat()).collect()
        }
        Shape::Turn => {
            let rule = |number: &[Cell]| vec![Cell::HYPHEN; width.saturating_sub(number.len())];
            lines.iter().map(|number| [rule(number), number.clone()].concat()).collect()
        }
        Shape::Entry(margin) => lines.iter().flat_map(|line| fill(line, margin, margin + 2, width - NUMBER)).collect(),
    }
}

/// Writes the number of a page at the end of the last line of an entry, after guide dots.
pub fn lead_to(lines: &mut [Vec<Cell>], number: &[Cell], guide: Cell, width: usize) {
    let Some(line) = lines.last_mut() else { return };
    let Some(room) = width.checked_sub(line.len() + number.len()) else { return };
    match room {
        0..=3 => line.extend(std::iter::repeat_n(Cell::BLANK, room)),
        _ => {
            line.push(Cell::BLANK);
            line.extend(std::iter::repeat_n(guide, room - 2));
            line.push(Cell::BLANK);
        }
    }
    line.extend_from_slice(number);
}

/// The lines of an entry of a list of contents.
pub fn entry(piece: &Piece, width: usize) -> Vec<Vec<Cell>> {
    laid(piece, width)
}

/// Writes the number of a page at the end of its last line.
pub fn number(page: &mut Page, number: &[Cell], paper: Paper) {
    page.resize(paper.lines - 1, Vec::new());
    let margin = paper.cells.saturating_sub(number.len());
    page.push([vec![Cell::BLANK; margin], number.to_vec()].concat());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::form::braille::cell::Cells;

    fn piece(words: usize, heading: Option<u8>) -> Piece {
        let mut cells = Cells::default();
        for _ in 0..words {
            cells.put("1-1-1-1-1-1-1-1-1");
            cells.blank(false);
        }
        Piece {
            blank_before: heading.is_some(),
            blank_after: heading.is_some(),
            heading,
            ..Piece::new(vec![cells.finish()], Shape::Margins(0, 0))
        }
    }

    #[test]
    fn no_heading_stands_alone_at_the_foot_of_a_page() {
        let paper = Paper { cells: 20, lines: 11 };
        for filling in 0..12 {
            let pieces = [piece(filling, None), piece(1, Some(2)), piece(1, Some(3)), piece(5, None)];
            let (pages, headings) = paginate(&pieces, paper);
            assert!(pages.iter().all(|page| page.len() <= 10), "{filling}");
            let page = &pages[headings[1]];
            assert_eq!(headings[0], headings[1], "{filling}");
            assert!(page.len() - page.iter().rposition(Vec::is_empty).expect("an empty line") > TOGETHER, "{filling}");
        }
    }

    #[test]
    fn no_page_ends_in_the_middle_of_a_word() {
        let paper = Paper { cells: 20, lines: 11 };
        for filling in 0..12 {
            let mut cells = Cells::default();
            for _ in 0..30 {
                cells.put("1-1-1-1-1-1");
                cells.divide();
                cells.put("1-1-1-1-1-1");
                cells.blank(false);
            }
            let text = Piece::new(vec![cells.finish()], Shape::Margins(0, 0));
            let (pages, _) = paginate(&[piece(filling, None), text], paper);
            assert!(pages.iter().flatten().any(|line| is_divided(line)), "{filling}");
            assert!(pages.iter().all(|page| page.len() <= 10 && !is_divided(&page[page.len() - 1])), "{filling}");
        }
    }

    #[test]
    fn what_leads_to_something_stands_on_its_page() {
        let paper = Paper { cells: 20, lines: 11 };
        let mut cells = Cells::default();
        cells.put("6-6");
        let label = Piece { leads: true, ..Piece::new(vec![cells.finish()], Shape::Margins(0, 0)) };
        for filling in 0..40 {
            let (pages, _) = paginate(&[piece(filling, None), label.clone(), piece(5, None)], paper);
            let is_label = |line: &Vec<Cell>| *line == label.lines[0];
            let page = pages.iter().find(|page| page.iter().any(is_label)).expect("the label is written");
            assert!(!is_label(&page[page.len() - 1]), "{filling}");
        }
    }
}
