//! Tables, row by row: each cell after the name of its column, as a person would read them aloud.

use super::{super::grid::Grid, Writer};
use crate::model::block::Table;

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
        for (name, cell) in grid.row(row) {
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
