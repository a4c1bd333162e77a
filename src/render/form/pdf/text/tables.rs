//! Tables: where each cell stands, what it heads, and how much room each column wants.

use super::Text;
use crate::{
    model::block::{Alignment, Cell, Inline, InlineKind, Table, plain_text},
    render::{
        form::pdf::context::{self, Marked, Piece, Run},
        html::body::tables::Layout,
    },
};

/// Most characters of a column that is as wide as its text.
const NARROW: usize = 14;
/// Room for columns with more text: fewest and most characters that count.
const ROOM: std::ops::RangeInclusive<usize> = 16..=160;

impl<'t> Text<'t, '_> {
    /// A table without a cell is its caption.
    pub(super) fn table(&mut self, table: &'t Table) -> Piece {
        let caption = table.caption.as_ref().map(|caption| self.inlines(caption));
        if table.rows.iter().all(Vec::is_empty) {
            return Piece::Paragraph { text: caption.unwrap_or_default() };
        }
        let layout = Layout::of(table);
        let header_rows = table.header_rows.min(table.rows.len());
        let mut cells = Vec::new();
        for (y, row) in table.rows.iter().enumerate() {
            for (index, cell) in row.iter().enumerate() {
                let mut text = self.inlines(&cell.text);
                if let Some(number) = self.marks.row(row).filter(|_| index == 0) {
                    text.insert(0, Run::Marked(Marked::Mark { number }));
                }
                // Headers that reach into the text of the table, and cells that reach below it, end where those do.
                let last = if y < header_rows { header_rows } else { table.rows.len() };
                cells.push(context::Cell {
                    x: layout.column(y, index),
                    y,
                    columns: usize::from(cell.column_span.max(1)),
                    rows: usize::from(cell.row_span.max(1)).min(last - y),
                    align: alignment(cell),
                    heads: match layout.is_header(table, y, index) {
                        true if y < header_rows => Some("column"),
                        true => Some("row"),
                        false => None,
                    },
                    text,
                });
            }
        }
        let columns = columns(table, &layout);
        let repeats = !table.rows[..header_rows].iter().flatten().any(|cell| leads_elsewhere(&cell.text));
        Piece::Table(context::Table { caption, columns, header_rows, repeats, cells })
    }
}

/// True if a link or a note is in it.
fn leads_elsewhere(text: &[Inline]) -> bool {
    text.iter().any(|inline| match &inline.kind {
        InlineKind::Link { .. } | InlineKind::NoteReference(_) => true,
        InlineKind::Emphasis(text)
        | InlineKind::Strong(text)
        | InlineKind::Struck(text)
        | InlineKind::Superscript(text)
        | InlineKind::Subscript(text)
        | InlineKind::Foreign { text, .. } => leads_elsewhere(text),
        _ => false,
    })
}

fn alignment(cell: &Cell) -> &'static str {
    match cell.alignment {
        Alignment::Start => "start",
        Alignment::Center => "center",
        Alignment::End => "end",
    }
}

/// Columns of short texts are as wide as these; the others share what is left, by the root of the longest text of each: a column with four times the
/// text is then twice as wide and twice as high.
fn columns(table: &Table, layout: &Layout) -> Vec<u16> {
    let mut longest = vec![0; layout.width(table)];
    for (y, row) in table.rows.iter().enumerate() {
        for (index, cell) in row.iter().enumerate().filter(|(_, cell)| cell.column_span <= 1) {
            let length = plain_text(&cell.text).chars().count();
            let column = &mut longest[layout.column(y, index)];
            *column = length.max(*column);
        }
    }
    let room = |longest: usize| match longest {
        ..=NARROW => 0,
        longest => {
            let counted = longest.clamp(*ROOM.start(), *ROOM.end());
            // Hundredths: typst takes fractions, JSON whole numbers.
            u16::try_from((counted * 100).isqrt() * 10).unwrap_or(u16::MAX)
        }
    };
    longest.into_iter().map(room).collect()
}
