//! Tables: a caption, header cells that say what they head, and an area that scrolls instead of the page.

use std::ops::Range;

use super::{
    super::element::{Element, Node},
    BodyWriter,
};
use crate::{
    base::source::Span,
    model::block::{Alignment, Cell, Inline, Table, plain_text},
};

/// Longest anchor made from a caption, in characters.
const LONGEST_ANCHOR: usize = 60;

impl BodyWriter<'_> {
    /// A wide table scrolls in a group that the keyboard reaches and that says so (WCAG 2.2, 1.4.10, 2.1.1, 4.1.2). It is no landmark, and
    /// leaves the caption to the table: both would be heard again with each table. The table keeps its native layout, without which its
    /// semantics are lost.
    pub(super) fn table(&mut self, table: &Table, span: Span) -> Element {
        let area = Element::new("div")
            .attribute("class", "scroll")
            .attribute("role", "group")
            .attribute("aria-label", self.say("table-scrolls"))
            .attribute("tabindex", "0");
        // A table without a caption is a finding.
        let caption = table.caption.as_ref().map(|words| self.anchor(&format!("table-{}", anchor_of(words))));
        let mut layout = Layout::of(table);
        if layout.joins_headers {
            layout.ids = Some(self.anchor("_headers"));
        }
        area.child(layout.element(table, span, caption, &mut |text| self.inlines(text)))
    }
}

/// Made from the words, so that a link to a table outlives what is written above it.
pub(super) fn anchor_of(caption: &[Inline]) -> String {
    let mut anchor = String::new();
    for character in deunicode::deunicode(&plain_text(caption)).chars().take(LONGEST_ANCHOR) {
        if character.is_ascii_alphanumeric() {
            anchor.push(character.to_ascii_lowercase());
        } else if !anchor.is_empty() && !anchor.ends_with('-') {
            anchor.push('-');
        }
    }
    anchor.trim_end_matches('-').to_owned()
}

/// What a cell heads, and what heads it.
struct Heading {
    is_header: bool,
    scope: Option<&'static str>,
    id: Option<String>,
    headers: Option<String>,
}

impl Heading {
    fn cell(self, cell: &Cell, words: Vec<Node>) -> Element {
        let spans = |count: u16| (count > 1).then(|| count.to_string());
        let class = match cell.alignment {
            Alignment::Start => None,
            Alignment::Center => Some("center"),
            Alignment::End => Some("end"),
        };
        Element::new(if self.is_header { "th" } else { "td" })
            .from(cell.span)
            .maybe_attribute("id", self.id)
            .maybe_attribute("headers", self.headers)
            .maybe_attribute("scope", self.scope)
            .maybe_attribute("colspan", spans(cell.column_span))
            .maybe_attribute("rowspan", spans(cell.row_span))
            .maybe_attribute("class", class)
            .children(words)
    }
}

/// In which column each cell begins: cells of the source leave out what a spanning cell covers.
pub(in crate::render) struct Layout {
    /// Per row, per cell.
    columns: Vec<Vec<usize>>,
    /// Widths of the groups of columns that the first row of headers makes; empty if it makes none.
    column_groups: Vec<u16>,
    /// The rows of each `tbody`.
    row_groups: Vec<Range<usize>>,
    /// True if a header stands over a part of the columns or rows only. Then headers have ids and cells name theirs: RGAA 4.1.2, 5.7.2
    /// to 5.7.4, knows no other `scope` than `row` and `col`.
    pub joins_headers: bool,
    /// What the ids of the headers begin with, in such a table.
    pub ids: Option<String>,
}

impl Layout {
    /// The layout of a table.
    pub fn of(table: &Table) -> Self {
        // Rows that a cell of an earlier row still covers, per column.
        let mut covered: Vec<u16> = Vec::new();
        let mut columns = Vec::with_capacity(table.rows.len());
        // Rows into which a cell of an earlier row reaches.
        let mut joined = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            joined.push(covered.iter().any(|rows| *rows > 0));
            let mut below = covered.iter().map(|rows| rows.saturating_sub(1)).collect::<Vec<_>>();
            let mut at = 0;
            let mut begins = Vec::with_capacity(row.len());
            for cell in row {
                while covered.get(at).is_some_and(|rows| *rows > 0) {
                    at += 1;
                }
                begins.push(at);
                let end = at + usize::from(cell.column_span.max(1));
                if below.len() < end {
                    below.resize(end, 0);
                }
                for column in &mut below[at..end] {
                    *column = cell.row_span.saturating_sub(1);
                }
                at = end;
            }
            columns.push(begins);
            covered = below;
        }
        let column_groups = match table.rows.first() {
            Some(first) if table.header_rows > 0 && first.iter().any(|cell| cell.column_span > 1) => {
                first.iter().map(|cell| cell.column_span.max(1)).collect()
            }
            _ => Vec::new(),
        };
        let row_groups = row_groups(table, &columns, &joined);
        let mut layout = Self { columns, column_groups, row_groups, joins_headers: false, ids: None };
        layout.joins_headers = (0..table.rows.len()).any(|row| {
            (0..table.rows[row].len()).any(|index| {
                let cell = &table.rows[row][index];
                let joins = match row < table.header_rows {
                    true => cell.column_span > 1,
                    false => cell.row_span > 1,
                };
                joins && layout.is_header(table, row, index)
            })
        });
        layout
    }

    /// The column in which a cell begins.
    pub fn column(&self, row: usize, index: usize) -> usize {
        self.columns[row][index]
    }

    /// How many columns the table has.
    pub fn width(&self, table: &Table) -> usize {
        let cells =
            table.rows.iter().enumerate().flat_map(|(row, cells)| (0..cells.len()).map(move |index| (row, index)));
        cells.map(|(row, index)| self.area(table, row, index).1.end).max().unwrap_or_default()
    }

    /// The table with its headers. `caption` is the id of the caption; `inlines` makes running text.
    pub fn element(
        &self,
        table: &Table,
        span: Span,
        caption: Option<String>,
        inlines: &mut dyn FnMut(&[Inline]) -> Vec<Node>,
    ) -> Element {
        let mut element = Element::new("table").from(span);
        if let Some(words) = &table.caption {
            let words = inlines(words);
            element = element.child(Element::new("caption").from(span).maybe_attribute("id", caption).children(words));
        }
        element = element.children(self.column_groups(span));
        let head = table.header_rows.min(table.rows.len());
        if head > 0 {
            let rows = (0..head).map(|row| self.row(table, row, inlines)).collect::<Vec<_>>();
            element = element.child(Element::new("thead").from(span).children(rows));
        }
        for group in self.row_groups.clone() {
            let rows = group.map(|row| self.row(table, row, inlines)).collect::<Vec<_>>();
            element = element.child(Element::new("tbody").from(span).children(rows));
        }
        element
    }

    fn row(&self, table: &Table, row: usize, inlines: &mut dyn FnMut(&[Inline]) -> Vec<Node>) -> Node {
        let mut element = Element::new("tr");
        for (index, cell) in table.rows[row].iter().enumerate() {
            element = element.child(self.heading(table, row, index).cell(cell, inlines(&cell.text)));
        }
        let span = table.rows[row].first().map(|cell| cell.span);
        Node::Element(Element { span, ..element })
    }

    /// Groups are drawn and read as such; which header heads which cell does not depend on them.
    fn column_groups(&self, table: Span) -> Vec<Node> {
        let group = |width: &u16| {
            let span = (*width > 1).then(|| width.to_string());
            Node::Element(Element::new("colgroup").from(table).maybe_attribute("span", span))
        };
        self.column_groups.iter().map(group).collect()
    }

    /// An empty corner heads nothing.
    pub fn is_header(&self, table: &Table, row: usize, index: usize) -> bool {
        let in_head = row < table.header_rows || self.columns[row][index] < table.header_columns;
        in_head && !plain_text(&table.rows[row][index].text).trim().is_empty()
    }

    fn heading(&self, table: &Table, row: usize, index: usize) -> Heading {
        let is_header = self.is_header(table, row, index);
        let Some(ids) = &self.ids else {
            let scope = is_header.then_some(if row < table.header_rows { "col" } else { "row" });
            return Heading { is_header, scope, id: None, headers: None };
        };
        let headers = self
            .headers_of(table, row, index)
            .iter()
            .map(|(row, index)| self.id(ids, *row, *index))
            .collect::<Vec<_>>();
        Heading {
            is_header,
            scope: None,
            id: is_header.then(|| self.id(ids, row, index)),
            headers: (!headers.is_empty()).then(|| headers.join(" ")),
        }
    }

    fn id(&self, ids: &str, row: usize, index: usize) -> String {
        format!("{ids}.{}.{}", row + 1, self.columns[row][index] + 1)
    }

    /// Rows and indices of the headers above a cell in its columns, then of those before it in its rows.
    fn headers_of(&self, table: &Table, row: usize, index: usize) -> Vec<(usize, usize)> {
        let (rows, columns) = self.area(table, row, index);
        let meet = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
        let mut above = Vec::new();
        let mut before = Vec::new();
        for (other_row, cells) in table.rows.iter().enumerate().take(rows.end) {
            for other in 0..cells.len() {
                // Past the headers of its row there are none.
                if other_row >= table.header_rows && self.columns[other_row][other] >= table.header_columns {
                    break;
                }
                if !self.is_header(table, other_row, other) {
                    continue;
                }
                let (other_rows, other_columns) = self.area(table, other_row, other);
                if other_row < table.header_rows {
                    if other_rows.end <= rows.start && meet(&other_columns, &columns) {
                        above.push((other_row, other));
                    }
                } else if other_columns.end <= columns.start && meet(&other_rows, &rows) {
                    before.push((other_row, other));
                }
            }
        }
        above.extend(before);
        above
    }

    /// The rows and the columns that a cell covers.
    fn area(&self, table: &Table, row: usize, index: usize) -> (Range<usize>, Range<usize>) {
        let cell = &table.rows[row][index];
        let column = self.columns[row][index];
        (row..row + usize::from(cell.row_span.max(1)), column..column + usize::from(cell.column_span.max(1)))
    }
}

/// The rows that a row header of several rows stands before are a `tbody` of their own. Not if a cell would reach from one into
/// the next, which HTML cuts off.
fn row_groups(table: &Table, columns: &[Vec<usize>], joined: &[bool]) -> Vec<Range<usize>> {
    let end = table.rows.len();
    let first = table.header_rows.min(end);
    let height = |row: usize| match table.rows[row].first() {
        Some(cell) if table.header_columns > 0 && columns[row][0] == 0 => usize::from(cell.row_span),
        _ => 1,
    };
    let mut groups = Vec::new();
    let (mut start, mut row) = (first, first);
    while row < end {
        let height = height(row);
        if height < 2 {
            row += 1;
            continue;
        }
        if start < row {
            groups.push(start..row);
        }
        start = (row + height).min(end);
        groups.push(row..start);
        row = start;
    }
    if start < end {
        groups.push(start..end);
    }
    match groups.iter().all(|group| !joined[group.start]) {
        true => groups,
        false => std::iter::once(first..end).collect(),
    }
}
