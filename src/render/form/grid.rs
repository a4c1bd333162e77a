//! A table by row and column, as the forms read it that tell tables row by row.

use std::ops::Range;

use super::script;
use crate::model::block::{Cell, Table};

/// The cells of a table by row and column; one that covers several stands in each.
pub struct Grid<'t> {
    header_rows: usize,
    /// How many columns.
    pub columns: usize,
    cells: Vec<Vec<Option<&'t Cell>>>,
}

impl<'t> Grid<'t> {
    /// The cells of a table.
    pub fn of(table: &'t Table) -> Self {
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

    /// The cells of a row, each once and after the name of its column or columns.
    pub fn row(&self, row: usize) -> Vec<(String, &'t Cell)> {
        let mut named = Vec::new();
        let mut column = 0;
        while let Some(cell) = self.cells[row].get(column) {
            let Some(cell) = cell else {
                column += 1;
                continue;
            };
            let covered = self.cells[row][column..].iter();
            let width = covered.take_while(|it| it.is_some_and(|it| std::ptr::eq(it, *cell))).count();
            named.push((self.name(column..column + width), *cell));
            column += width;
        }
        named
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
        let names: Vec<String> =
            seen.into_iter().map(|cell| script::plain_words(&cell.text).trim().to_owned()).collect();
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
    }
}
