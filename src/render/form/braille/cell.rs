//! Cells of six dots, and lines of them on their way to a page. What the reader's machine expects them to be called comes last, in `alphabet`.

/// A cell of six dots, and what a line may do at it.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct Cell(u8);

/// The six dots, the first in the lowest bit (Unicode 17, U+2800).
const DOTS: u8 = 0x3f;
/// A word may be divided before this cell.
const DIVIDES: u8 = 0x40;
/// A blank at which no line ends.
const GLUED: u8 = 0x80;

impl Cell {
    /// A blank cell, at which a line may end.
    pub const BLANK: Cell = Cell(0);
    /// A blank cell at which no line ends.
    pub const GLUE: Cell = Cell(GLUED);
    /// The hyphen of every code that we know (dots 3 and 6), where a word is divided.
    pub const HYPHEN: Cell = Cell(0b10_0100);
    /// Dot 5: an address or another long string goes on in the next line.
    pub const GOES_ON: Cell = Cell(0b01_0000);

    /// The cell of some dots, the first in the lowest bit.
    pub fn of_dots(dots: u8) -> Cell {
        Cell(dots & DOTS)
    }

    /// Its dots as the six lowest bits.
    pub fn dots(self) -> u8 {
        self.0 & DOTS
    }

    /// True if it has no dots.
    pub fn is_blank(self) -> bool {
        self.dots() == 0
    }

    /// True if a line may end at it, and it is left out there.
    pub fn is_space(self) -> bool {
        self.0 & (DOTS | GLUED) == 0
    }

    /// True if a word may be divided before it, with a hyphen at the end of the line.
    pub fn may_divide(self) -> bool {
        self.0 & DIVIDES != 0
    }

    /// The same cell, before which a word may be divided.
    pub fn divided(self) -> Cell {
        Cell(self.0 | DIVIDES)
    }

    /// The same cell, before which no word is divided.
    pub fn undivided(self) -> Cell {
        Cell(self.0 & !DIVIDES)
    }

    /// Its character in the block of braille patterns (Unicode 17, U+2800).
    pub fn character(self) -> char {
        char::from_u32(0x2800 + u32::from(self.dots())).expect("a pattern of six dots")
    }
}

/// Cells that are being written.
#[derive(Debug, Default)]
pub struct Cells {
    cells: Vec<Cell>,
    divides: bool,
}

impl Cells {
    /// Writes cells by their dots, as the codes name them: `45-236`. A `0` is a blank at which no line ends.
    pub fn put(&mut self, dots: &str) {
        for cell in dots.split('-').filter(|cell| !cell.is_empty()) {
            let bits =
                cell.bytes().filter(|dot| (b'1'..=b'6').contains(dot)).fold(0, |bits, dot| bits | 1 << (dot - b'1'));
            let blank = if bits == 0 { GLUED } else { 0 };
            let divides = if std::mem::take(&mut self.divides) { DIVIDES } else { 0 };
            self.cells.push(Cell(bits | blank | divides));
        }
    }

    /// Writes a blank.
    pub fn blank(&mut self, is_glued: bool) {
        self.divides = false;
        self.cells.push(if is_glued { Cell::GLUE } else { Cell::BLANK });
    }

    /// The word may be divided here.
    pub fn divide(&mut self) {
        self.divides = true;
    }

    /// What was written.
    pub fn finish(self) -> Vec<Cell> {
        self.cells
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_those_of_unicode() {
        let mut cells = Cells::default();
        cells.put("1-246");
        cells.blank(false);
        cells.divide();
        cells.put("6-0");
        let cells = cells.finish();
        assert_eq!(cells.iter().map(|cell| cell.character()).collect::<String>(), "⠁⠪⠀⠠⠀");
        let facts = cells.iter().map(|cell| (cell.is_space(), cell.may_divide()));
        assert_eq!(
            facts.collect::<Vec<_>>(),
            [(false, false), (false, false), (true, false), (false, true), (false, false)]
        );
    }
}
