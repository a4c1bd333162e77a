//! Tables by ear: how large it is, then row by row, each cell behind the name of its column.

use super::{
    super::grid::Grid,
    writer::{Writer, pause},
};
use crate::model::block::Table;

impl Writer<'_, '_> {
    pub(super) fn table(&mut self, table: &Table) {
        let grid = Grid::of(table);
        let rows = table.rows.len().saturating_sub(table.header_rows);
        let caption = table.caption.as_deref().map(|caption| self.words(caption)).unwrap_or_default();
        let counts = [("columns", grid.columns.into()), ("rows", rows.into())];
        let opening = match caption.trim().trim_end_matches('.') {
            "" => self.say("text-table-untitled", &counts),
            caption => {
                let [columns, rows] = counts;
                self.say("text-table", &[("caption", caption.into()), columns, rows])
            }
        };
        self.sentence(&opening, pause::SENTENCE);
        let heads = table.rows.iter().take(table.header_rows).flatten();
        let heads: Vec<String> = heads.map(|cell| self.words(&cell.text).trim().to_owned()).collect();
        let heads: Vec<String> = heads.into_iter().filter(|head| !head.is_empty()).collect();
        if !heads.is_empty() {
            self.sentence(&self.say("text-table-columns", &[("names", heads.join(", ").into())]), pause::PARAGRAPH);
        }
        self.notes();
        for row in table.header_rows..table.rows.len() {
            for (name, cell) in grid.row(row) {
                if !name.is_empty() {
                    self.sentence(&self.say("text-pair", &[("name", name.into()), ("value", "".into())]), 0);
                }
                self.passage(&cell.text, pause::CELL);
            }
            self.rest(pause::ITEM);
        }
        self.sentence(&self.say("text-table-end", &[]), pause::PARAGRAPH);
    }
}
