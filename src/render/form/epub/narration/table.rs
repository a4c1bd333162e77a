//! Tables of a page, read row by row, each cell behind the names of its columns.

use std::ops::Range;

use super::{
    Narrator, attribute, own_element, own_elements,
    passage::{Flow, Reference},
};
use crate::render::{
    form::audio::writer::pause,
    html::element::{Element, Node},
};

/// A cell that heads others.
struct Head {
    columns: Range<usize>,
    words: String,
}

/// In which columns cells stand: those that reach down from rows above take their place.
#[derive(Default)]
struct Columns {
    /// Rows that each column is still covered for.
    covered: Vec<usize>,
}

impl Columns {
    /// The columns of the cells of the next row.
    fn of(&mut self, row: &Element) -> Vec<Range<usize>> {
        let mut below: Vec<usize> = self.covered.iter().map(|rows| rows.saturating_sub(1)).collect();
        let mut at = 0;
        let mut places = Vec::with_capacity(row.children.len());
        for cell in own_elements(row) {
            let count = |name| attribute(cell, name).and_then(|count| count.parse::<usize>().ok()).unwrap_or(1).max(1);
            while self.covered.get(at).is_some_and(|rows| *rows > 0) {
                at += 1;
            }
            let end = at + count("colspan");
            if below.len() < end {
                below.resize(end, 0);
            }
            below[at..end].fill(count("rowspan") - 1);
            places.push(at..end);
            at = end;
        }
        self.covered = below;
        places
    }
}

impl Narrator<'_, '_> {
    /// How large it is and what its columns are called, its rows, and its end.
    pub(super) fn table(&mut self, table: &mut Element) {
        let own = self.place(table);
        let (columns, rows, heads) = self.measure(table);
        let counts = [("columns", columns.into()), ("rows", rows.into())];
        let caption = table.children.iter_mut().filter_map(own_element).find(|element| element.tag == "caption");
        let words = caption.as_ref().map(|caption| self.words(&caption.children)).unwrap_or_default();
        match (words.trim().trim_end_matches('.'), caption) {
            ("", _) | (_, None) => self.announce("text-table-untitled", &counts, pause::SENTENCE, own),
            (words, Some(caption)) => {
                let [columns, rows] = counts;
                let place = self.place(caption);
                let arguments = [("caption", words.into()), columns, rows];
                self.announce("text-table", &arguments, pause::SENTENCE, place);
                Reference::all(&caption.children).into_iter().for_each(|it| self.reference(it));
            }
        }
        let mut places = Columns::default();
        for part in table.children.iter_mut().filter_map(own_element) {
            match part.tag {
                "thead" => {
                    let names: Vec<&str> = heads.iter().map(|head| head.words.as_str()).collect();
                    if !names.is_empty() {
                        let place = self.place(part);
                        let names = [("names", names.join(", ").into())];
                        self.announce("text-table-columns", &names, pause::PARAGRAPH, place);
                    }
                    Reference::all(&part.children).into_iter().for_each(|it| self.reference(it));
                    part.children.iter_mut().filter_map(own_element).for_each(|row| drop(places.of(row)));
                }
                "tbody" => {
                    for row in part.children.iter_mut().filter_map(own_element) {
                        let columns = places.of(row);
                        self.group(Some("table-row"), row, |narrator, row| narrator.row(row, &columns, &heads));
                    }
                }
                _ => {}
            }
        }
        self.announce_end("text-table-end", &[]);
    }

    fn row(&mut self, row: &mut Element, columns: &[Range<usize>], heads: &[Head]) {
        let meet = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
        for (cell, columns) in row.children.iter_mut().filter_map(own_element).zip(columns) {
            let names: Vec<&str> =
                heads.iter().filter(|head| meet(&head.columns, columns)).map(|head| head.words.as_str()).collect();
            if !names.is_empty() {
                let pair = [("name", names.join(", ").into()), ("value", "".into())];
                self.before(&self.linker.text("text-pair", &pair), 0);
            }
            self.flow(cell, pause::CELL);
            self.close(cell);
        }
        self.rest(pause::ITEM);
    }

    /// How many columns and rows a table has, and its heads with words.
    fn measure(&self, table: &Element) -> (usize, usize, Vec<Head>) {
        let (mut width, mut height, mut heads) = (0, 0, Vec::new());
        let mut columns = Columns::default();
        for part in own_elements(table) {
            for row in own_elements(part).filter(|row| row.tag == "tr") {
                let places = columns.of(row);
                width = width.max(columns.covered.len());
                if part.tag != "thead" {
                    height += 1;
                    continue;
                }
                for (cell, columns) in own_elements(row).zip(places) {
                    let words = self.words(&cell.children).trim().to_owned();
                    if !words.is_empty() {
                        heads.push(Head { columns, words });
                    }
                }
            }
        }
        (width, height, heads)
    }

    fn words(&self, nodes: &[Node]) -> String {
        let mut flow = Flow::of(self.linker, self.lang);
        flow.nodes(nodes, self.lang);
        flow.out
    }
}
