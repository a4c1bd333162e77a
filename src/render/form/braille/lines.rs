//! Fills lines with cells. No line is longer than the paper: a word is divided at a syllable, an address where it has to be, with the sign that
//! says so.

use super::cell::Cell;

/// The lines of a text: the first begins after `first` blanks, the others after `rest`.
pub fn fill(text: &[Cell], first: usize, rest: usize, width: usize) -> Vec<Vec<Cell>> {
    // On narrow paper something is left of each line for its text.
    let most = width / 2;
    let mut filler = Filler {
        width,
        rest: rest.min(most),
        lines: Vec::new(),
        line: vec![Cell::BLANK; first.min(most)],
        is_empty: true,
    };
    text.split(|cell| cell.is_space()).filter(|word| !word.is_empty()).for_each(|word| filler.word(word));
    filler.finish()
}

struct Filler {
    width: usize,
    rest: usize,
    lines: Vec<Vec<Cell>>,
    line: Vec<Cell>,
    /// Nothing but the margin is in the line.
    is_empty: bool,
}

impl Filler {
    /// How many cells are left for a word, after the blank before it.
    fn room(&self) -> usize {
        self.width.saturating_sub(self.line.len() + usize::from(!self.is_empty))
    }

    fn word(&mut self, word: &[Cell]) {
        let mut word = word;
        while word.len() > self.room() {
            if let Some(at) = division(word, self.room()) {
                self.push(&word[..at]);
                if word[at - 1] != Cell::HYPHEN {
                    self.line.push(Cell::HYPHEN);
                }
                word = &word[at..];
            } else if self.is_empty {
                // Too long for a line by itself: at a blank that print would keep, or anywhere.
                let room = self.room();
                match word[..=room].iter().rposition(|cell| cell.is_blank()) {
                    Some(at) => {
                        self.push(&word[..at]);
                        word = &word[at + 1..];
                    }
                    None => {
                        let at = room.saturating_sub(1).max(1);
                        self.push(&word[..at]);
                        self.line.push(Cell::GOES_ON);
                        word = &word[at..];
                    }
                }
            }
            self.end_line();
        }
        if !word.is_empty() {
            self.push(word);
        }
    }

    fn push(&mut self, cells: &[Cell]) {
        if !self.is_empty {
            self.line.push(Cell::BLANK);
        }
        self.line.extend_from_slice(cells);
        self.is_empty = self.is_empty && cells.is_empty();
    }

    fn end_line(&mut self) {
        let next = vec![Cell::BLANK; self.rest];
        self.lines.push(std::mem::replace(&mut self.line, next));
        self.is_empty = true;
    }

    fn finish(mut self) -> Vec<Vec<Cell>> {
        if !self.is_empty {
            self.lines.push(self.line);
        }
        self.lines.retain(|line| line.iter().any(|cell| !cell.is_blank()));
        self.lines
    }
}

/// The last place in a word at which it may be divided so that its beginning and a hyphen fit.
fn division(word: &[Cell], room: usize) -> Option<usize> {
    let fits = |at: usize| at + usize::from(word[at - 1] != Cell::HYPHEN) <= room;
    (1..word.len()).rev().find(|at| word[*at].may_divide() && fits(*at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::form::braille::{code::Code, print::plain};

    fn filled(text: &str, first: usize, rest: usize, width: usize) -> Vec<String> {
        let cells = Code::French.transcribe(&plain(text));
        let lines = fill(&cells, first, rest, width);
        assert!(lines.iter().all(|line| line.len() <= width));
        lines.iter().map(|line| line.iter().map(|cell| cell.character()).collect()).collect()
    }

    #[test]
    fn words_are_divided_at_syllables_with_a_hyphen() {
        assert_eq!(filled("la participation", 2, 0, 12), ["⠀⠀⠇⠁⠀⠏⠁⠗⠞⠊⠤", "⠉⠊⠏⠁⠞⠊⠕⠝"]);
        assert_eq!(filled("au Pas-de-Calais", 0, 2, 10), ["⠁⠥⠀⠨⠏⠁⠎⠤", "⠀⠀⠙⠑⠤⠨⠉⠁⠤", "⠀⠀⠇⠁⠊⠎"]);
    }

    #[test]
    fn what_fits_in_no_line_goes_on_with_dot_five() {
        assert_eq!(filled("https://a.example", 0, 2, 10), ["⠓⠞⠞⠏⠎⠒⠌⠌⠁⠐", "⠀⠀⠲⠑⠭⠁⠍⠏⠇⠑"]);
        assert_eq!(filled("aaaa\u{a0}bbbb\u{a0}cccc", 0, 0, 10), ["⠁⠁⠁⠁⠀⠃⠃⠃⠃", "⠉⠉⠉⠉"]);
    }
}
