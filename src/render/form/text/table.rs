//! Tables, row by row: each cell after the name of its column, as a person would read them aloud.

use std::ops::Range;

use super::Writer;
use crate::model::block::{Cell, Table, plain_text};

impl Writer<'_, '_> {
    pub(super) fn table(&mut self, table: &Table) {
        let grid = Grid::of(table);
        let caption = table.caption.as_deref().map(|caption| self.flow(caption)).unwrap_or_default();
        let rows = table.rows.len().saturating_sub(table.header_rows);
        let counts = [("columns", grid.columns.into()), ("rows", rows.into())];
        let opening = match caption.is_empty() {
            true => self.say("text-table-untitled", &counts),
            false => {
                let [columns, rows] = counts;
                self.say("text-table", &[("caption", caption.into()), columns, rows])
            }
        };
        let mut lines = self.sentences(&opening);
        let heads = table.rows.iter().take(table.header_rows).flatten();
        let heads: Vec<String> = heads.map(|cell| self.flow(&cell.text).trim().replace('\n', " ")).collect();
        let heads: Vec<String> = heads.into_iter().filter(|head| !head.is_empty()).collect();
        if !heads.is_empty() {
            lines.push(self.say("text-table-columns", &[("names", heads.join(", ").into())]));
        }
        self.push(lines);
        for row in table.header_rows..table.rows.len() {
            let lines = self.row(&grid, row);
            self.push(lines);
        }
        let end = self.say("text-table-end", &[]);
        self.push(vec![end]);
    }

    /// A line a cell: « Jours : 12 ». A cell that covers several rows is said in each of them.
    fn row(&mut self, grid: &Grid<'_>, row: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut column = 0;
        while column < grid.columns {
            let Some(cell) = grid.cells[row][column] else {
                column += 1;
                continue;
            };
            let covered = grid.cells[row][column..].iter();
            let width = covered.take_while(|it| it.is_some_and(|it| std::ptr::eq(it, cell))).count();
            let name = grid.name(column..column + width);
            column += width;
            let words = self.flow(&cell.text);
            let mut said = self.sentences(&words);
            if let Some(first) = said.first_mut().filter(|_| !name.is_empty()) {
                *first = self.pair(&name, first);
            }
            lines.extend(said);
        }
        lines
    }
}

/// The cells of a table by row and column; one that covers several stands in each.
struct Grid<'t> {
    header_rows: usize,
    columns: usize,
    cells: Vec<Vec<Option<&'t Cell>>>,
}

impl<'t> Grid<'t> {
    fn of(table: &'t Table) -> Self {
        let mut cells: Vec<Vec<Option<&'t Cell>>> = vec![Vec::new(); table.rows.len()];
        for (row, line) in table.rows.iter().enumerate() {
            let mut column = 0;
            for cell in line {
                while cells[row].get(column).is_some_and(Option::is_some) {
                    column += 1;
                }
                let end = column + usize::from(cell.column_span.max(1));
                for covered in cells.iter_mut().skip(row).take(usize::from(cell.row_span.max(1))) {
                    if covered.len() < end {
                        covered.resize(end, None);
                    }
                    covered[column..end].fill(Some(cell));
                }
                column = end;
            }
        }
        let columns = cells.iter().map(Vec::len).max().unwrap_or_default();
        cells.iter_mut().for_each(|row| row.resize(columns, None));
        Self { header_rows: table.header_rows.min(cells.len()), columns, cells }
    }

    /// The headers over some columns, from top to bottom, each once.
    fn name(&self, columns: Range<usize>) -> String {
        let mut seen: Vec<&Cell> = Vec::new();
        for row in &self.cells[..self.header_rows] {
            for cell in row[columns.clone()].iter().flatten() {
                if !seen.iter().any(|other| std::ptr::eq(*other, *cell)) {
                    seen.push(cell);
                }
            }
        }
        let names: Vec<String> = seen.into_iter().map(|cell| plain_text(&cell.text).trim().to_owned()).collect();
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
    }
}
