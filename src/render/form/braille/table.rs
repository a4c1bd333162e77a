//! Tables, row by row, with a note that says so: each cell after the name of its column, a row of cells for each row of the table.

use super::{
    page::{Piece, Shape},
    writer::{PLACE, Writer},
};
use crate::{
    model::block::{Inline, Table},
    render::form::grid::Grid,
};

impl Writer<'_, '_> {
    pub(super) fn table(&mut self, table: &Table, margin: usize) {
        let grid = Grid::of(table);
        let rows = table.rows.len().saturating_sub(table.header_rows);
        let counts = [("columns", grid.columns.into()), ("rows", rows.into())];
        let caption = table.caption.as_deref().unwrap_or_default();
        self.leading(|writer| match caption.is_empty() {
            true => {
                let opening = writer.say("text-table-untitled", &counts);
                writer.spaced(&opening, margin);
            }
            false => {
                let [columns, rows] = counts;
                let opening = writer.say("text-table", &[("caption", PLACE.into()), columns, rows]);
                writer.spaced_around(&opening, caption, margin);
            }
        });
        let note = self.say("braille-table-note", &[]);
        self.sentence(&note, margin);
        let heads = table.rows.iter().take(table.header_rows).flatten();
        let heads: Vec<&[Inline]> = heads.map(|cell| &*cell.text).filter(|head| !self.is_empty(head)).collect();
        if !heads.is_empty() {
            let opening = self.say("text-table-columns", &[("names", PLACE.into())]);
            self.around(&opening, &heads, margin);
        }
        for row in table.header_rows..table.rows.len() {
            self.turn(self.mark_of(&table.rows[row]));
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
