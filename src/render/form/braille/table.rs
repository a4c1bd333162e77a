//! Tables, row by row, with a note that says so: each cell after the name of its column, a row of cells for each row of the table.

use super::{
    page::{Piece, Shape},
    writer::Writer,
};
use crate::{model::block::Table, render::form::grid::Grid};

impl Writer<'_, '_> {
    pub(super) fn table(&mut self, table: &Table, margin: usize) {
        let grid = Grid::of(table);
        let rows = table.rows.len().saturating_sub(table.header_rows);
        let counts = [("columns", grid.columns.into()), ("rows", rows.into())];
        let caption = table.caption.as_deref().unwrap_or_default();
        let opening = match caption.is_empty() {
            true => self.say("text-table-untitled", &counts),
            false => {
                // The caption is written in its own marks; the sentence of the theme around it needs its words only.
                let [columns, rows] = counts;
                self.say("text-table", &[("caption", self.plain(caption).into()), columns, rows])
            }
        };
        let note = self.say("braille-table-note", &[]);
        self.spaced(&opening, margin);
        self.sentence(&note, margin);
        let heads = table.rows.iter().take(table.header_rows).flatten();
        let heads: Vec<String> = heads.map(|cell| self.plain(&cell.text)).filter(|head| !head.is_empty()).collect();
        if !heads.is_empty() {
            let heads = self.say("text-table-columns", &[("names", heads.join(", ").into())]);
            self.sentence(&heads, margin);
        }
        for row in table.header_rows..table.rows.len() {
            self.row(&grid, row, margin);
        }
        let end = self.say("text-table-end", &[]);
        self.spaced(&end, margin);
        self.close();
    }

    /// A line a cell, the first of them further out: a row is found with one finger.
    fn row(&mut self, grid: &Grid<'_>, row: usize, margin: usize) {
        for (index, (name, cell)) in grid.row(row).into_iter().enumerate() {
            let name = if name.is_empty() { String::new() } else { format!("{} ", self.pair(&name)) };
            let lines = self.flow(|flow| {
                flow.words(&name);
                flow.inlines(&cell.text);
            });
            let first = margin + if index == 0 { 0 } else { 2 };
            let piece = Piece::new(lines, Shape::Margins(first, margin + 4));
            self.push(Piece { blank_before: index == 0, ..piece });
        }
    }
}
