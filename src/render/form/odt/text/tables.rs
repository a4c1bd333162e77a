//! Tables (OpenDocument 1.3, part 3, 9): a caption before them, header rows that programs repeat on every page, header columns, and room for each column
//! by what stands in it.

use super::{
    super::{names, styled},
    Around, Piece, Text,
    place::{Place, Places},
    widths::{self, Layout, PADDING},
};
use crate::{
    model::block::{Alignment, Cell, Table, plain_text},
    render::html::element::{Element, Node},
};

/// Longest name of a table, in characters.
const NAME: usize = 60;

impl<'t> Text<'t, '_> {
    /// A table without a cell is its caption.
    pub(super) fn table(&mut self, table: &'t Table, out: &mut Vec<Piece>) {
        let caption = table.caption.as_deref().unwrap_or_default();
        let title = self.paragraph(names::TABLE_CAPTION, caption);
        let places = Places::of(table);
        if places.columns() == 0 {
            return out.extend(title);
        }
        if self.around.contains(&Around::Note) {
            out.extend(title);
            return out.extend(table.rows.iter().filter_map(|row| self.line(row)));
        }
        // A caption stays with its table, wherever that one has to stand.
        out.extend(title.map(|title| Piece::Outside(title.into_node())));
        self.tables += 1;
        let layout = widths::layout(&places);
        self.made.tables.insert(layout.page);
        let words = plain_text(caption);
        let mut element = Element::new("table:table")
            .attribute("table:name", self.table_name(&words))
            .attribute("table:style-name", names::table(layout.page));
        if !words.trim().is_empty() {
            element = element.child(Element::new("table:title").text(words));
        }
        let columns = &layout.columns;
        self.made.columns.extend(columns);
        let (heads, others) = columns.split_at(table.header_columns.min(columns.len()));
        let column =
            |width: &u32| Element::new("table:table-column").attribute("table:style-name", names::column(*width));
        if !heads.is_empty() {
            element = element.child(
                Element::new("table:table-header-columns").children(heads.iter().map(column).map(Node::Element)),
            );
        }
        element = element.children(others.iter().map(column).map(Node::Element));
        let mut header = Element::new("table:table-header-rows");
        let mut body: Vec<Node> = Vec::with_capacity(places.rows.len());
        for (number, row) in places.rows.iter().enumerate() {
            let is_header = number < places.header_rows;
            let row = self.row(row, (is_header, table.header_columns), &layout);
            match is_header {
                true => header.children.push(row.into()),
                false => body.push(row.into()),
            }
        }
        if !header.children.is_empty() {
            element = element.child(header);
        }
        out.push(Piece::Outside(element.children(body).into()));
    }

    /// A row of a table in a note, where LibreOffice shows no table: its cells, one after the other.
    fn line(&mut self, row: &'t [Cell]) -> Option<Piece> {
        let mut line = Vec::new();
        for cell in row {
            let words = self.inlines(&cell.text);
            if !words.is_empty() && !line.is_empty() {
                line.push(Node::Text(self.say("odt-between-cells"), None));
            }
            line.extend(words);
        }
        (!line.is_empty()).then(|| Piece::Anywhere(styled("text:p", names::NOTE).children(line).into()))
    }

    fn row(&mut self, row: &[Place<'t>], (is_header, header_columns): (bool, usize), layout: &Layout) -> Element {
        let is_small = layout.is_small;
        let mut element = Element::new("table:table-row").attribute("table:style-name", names::ROW);
        for (column, place) in row.iter().enumerate() {
            let style = if is_header { names::HEADER_CELL } else { names::DATA_CELL };
            let is_head = is_header || column < header_columns;
            let covered = |count: usize| (count > 1).then(|| count.to_string());
            element = element.child(match place {
                Place::Covered => Element::new("table:covered-table-cell"),
                Place::Empty => Element::new("table:table-cell")
                    .attribute("table:style-name", style)
                    .child(styled("text:p", names::cell(is_head, is_small, Alignment::Start))),
                Place::Cell(cell, rows, columns) => {
                    let width: u32 = layout.columns[column..column + columns].iter().sum();
                    let room = std::mem::replace(&mut self.room, width.saturating_sub(PADDING));
                    let words = self.inlines(&cell.text);
                    self.room = room;
                    let text = self.styled_for("text:p", names::cell(is_head, is_small, cell.alignment), &cell.text);
                    Element::new("table:table-cell")
                        .attribute("table:style-name", style)
                        .maybe_attribute("table:number-columns-spanned", covered(*columns))
                        .maybe_attribute("table:number-rows-spanned", covered(*rows))
                        .child(text.children(words))
                }
            });
        }
        element
    }

    /// What the navigator of an office program calls the table: each name once. LibreOffice takes no dots in it.
    fn table_name(&self, caption: &str) -> String {
        let number = self.linker.text("odt-table", &[("number", self.tables.into())]);
        let words: String = caption
            .chars()
            .map(|it| if it.is_alphanumeric() || "’'()-".contains(it) { it } else { ' ' })
            .take(NAME)
            .collect();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() { number } else { format!("{number} {words}") }
    }
}
