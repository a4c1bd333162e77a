//! Where each cell of a table stands. The format has a place for every cell of every row: those that a joined cell covers are there as well, and are empty
//! (OpenDocument 1.3, part 3, 9.1.5).

use crate::model::block::{Cell, Table};

/// What stands at a place of a table.
#[derive(Copy, Clone, Debug)]
pub enum Place<'t> {
    /// Nothing: the author's row is shorter than others.
    Empty,
    /// A part of a cell that begins before it or above it.
    Covered,
    /// A cell, with the rows and columns that it covers.
    Cell(&'t Cell, usize, usize),
}

/// A table by row and column.
#[derive(Debug)]
pub struct Places<'t> {
    /// Rows of the same length.
    pub rows: Vec<Vec<Place<'t>>>,
    /// How many rows at the top are headers: no cell reaches out of them.
    pub header_rows: usize,
}

impl<'t> Places<'t> {
    /// The places of a table. A cell that would cover another covers less.
    pub fn of(table: &'t Table) -> Self {
        let count = table.rows.len();
        let mut rows: Vec<Vec<Place<'t>>> = vec![Vec::new(); count];
        let mut header_rows = table.header_rows.min(count);
        for (row, line) in table.rows.iter().enumerate() {
            let mut column = 0;
            for cell in line {
                while is_taken(&rows[row], column) {
                    column += 1;
                }
                let height = usize::from(cell.row_span.max(1)).min(count - row);
                let wanted = column..column + usize::from(cell.column_span.max(1));
                let width = wanted.clone().take_while(|at| !is_taken(&rows[row], *at)).count();
                for (below, covered) in rows[row..row + height].iter_mut().enumerate() {
                    if covered.len() < column + width {
                        covered.resize(column + width, Place::Empty);
                    }
                    covered[column..column + width].fill(Place::Covered);
                    if below == 0 {
                        covered[column] = Place::Cell(cell, height, width);
                    }
                }
                if row < header_rows {
                    header_rows = header_rows.max(row + height);
                }
                column += width;
            }
        }
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        rows.iter_mut().for_each(|row| row.resize(columns, Place::Empty));
        Self { rows, header_rows }
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.rows.first().map_or(0, Vec::len)
    }
}

fn is_taken(row: &[Place<'_>], column: usize) -> bool {
    row.get(column).is_some_and(|place| !matches!(place, Place::Empty))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::source::{SourceMap, Span},
        model::block::Alignment,
    };

    fn table(rows: &[&[(u16, u16)]]) -> Table {
        let span = Span::start_of(SourceMap::default().load("content/a.md", ""));
        let cell = |(row_span, column_span): &(u16, u16)| Cell {
            text: Vec::new(),
            row_span: *row_span,
            column_span: *column_span,
            alignment: Alignment::Start,
            span,
        };
        let rows = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        Table { caption: None, header_rows: 1, header_columns: 0, rows }
    }

    fn drawn(table: &Table) -> Vec<String> {
        let sign = |place: &Place<'_>| match place {
            Place::Empty => "-".to_owned(),
            Place::Covered => ".".to_owned(),
            Place::Cell(_, height, width) => format!("{height}x{width}"),
        };
        Places::of(table).rows.iter().map(|row| row.iter().map(sign).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn joined_cells_cover_places_and_never_one_another() {
        let joined = table(&[&[(2, 1), (1, 2)], &[(1, 1), (1, 1)], &[(1, 1)]]);
        assert_eq!(drawn(&joined), ["2x1 1x2 .", ". 1x1 1x1", "1x1 - -"]);
        assert_eq!(Places::of(&joined).header_rows, 2);
        let crossing = table(&[&[(1, 1), (3, 1)], &[(9, 3), (1, 1)]]);
        assert_eq!(drawn(&crossing), ["1x1 2x1 -", "1x1 . 1x1"]);
    }
}
