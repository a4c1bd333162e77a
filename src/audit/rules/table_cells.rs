//! `headers-attribute-wrong` and `header-of-nothing`: who hears a table cell by cell is told its headers, if they belong to it.

use crate::audit::{aria::Role, finding::Finding, page::Page, semantics::flat, tree::Element};

/// Every identifier in `headers` is that of another cell of the same table (ACT a25f45).
pub fn wrong_headers<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for table in page.tree().named(&["table"]).filter(|it| is_told_table(page, *it)) {
        let cells = cells(table);
        for cell in &cells {
            for id in cell.words("headers") {
                let target = cells.iter().find(|it| it.attribute("id") == Some(id));
                let message = match target {
                    None => "headers-attribute-wrong",
                    Some(target) if target == cell => "headers-attribute-wrong-itself",
                    Some(_) => continue,
                };
                let finding = Finding::error("headers-attribute-wrong", *cell).says(message).at("headers");
                found.push(finding.with("id", id));
            }
        }
    }
}

/// Every header belongs to a cell (ACT d0f69e).
pub fn of_nothing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for table in page.tree().elements().filter(|it| is_grid(page, *it) && page.is_in_accessibility_tree(*it)) {
        let grid = Grid::of(page, table);
        for (at, cell) in grid.cells.iter().enumerate() {
            let is_header = matches!(page.role(cell.element), Some(Role::ColumnHeader | Role::RowHeader));
            let is_meant =
                cell.element.is_html() && page.is_seen(cell.element) && page.is_in_accessibility_tree(cell.element);
            if is_header && is_meant && !grid.has_cell_for(page, at) {
                found.push(Finding::error("header-of-nothing", cell.element));
            }
        }
    }
}

fn is_told_table<'t>(page: &Page<'t>, table: Element<'t>) -> bool {
    let is_table = matches!(page.role(table), Some(Role::Table | Role::Grid | Role::TreeGrid));
    is_table && page.is_seen(table) && page.is_in_accessibility_tree(table)
}

fn is_grid<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    page.role(element).is_some_and(|role| role.is_a(Role::Table) || role.is_a(Role::Grid))
}

/// The cells of a table, without those of tables inside it.
fn cells(table: Element<'_>) -> Vec<Element<'_>> {
    let is_own = |cell: &Element<'_>| cell.ancestors().find(|it| it.is("table")) == Some(table);
    table.descendants().filter(|it| it.is_one_of(&["td", "th"])).filter(is_own).collect()
}

/// The cells of a table with their places: what HTML (4.9.12.1, forming a table) and the roles of ARIA make of it.
struct Grid<'t> {
    cells: Vec<Cell<'t>>,
}

/// A cell, where it begins and how far it goes.
struct Cell<'t> {
    element: Element<'t>,
    column: usize,
    row: usize,
    width: usize,
    height: usize,
}

impl<'t> Grid<'t> {
    fn of(page: &Page<'t>, table: Element<'t>) -> Self {
        let mut cells: Vec<Cell<'t>> = Vec::new();
        // Cells that reach into the rows below: no other can stand where a cell would come.
        let mut tall: Vec<usize> = Vec::new();
        for (row, line) in rows(page, table).into_iter().enumerate() {
            tall.retain(|at| cells[*at].row + cells[*at].height > row);
            let mut column = 0;
            for element in line {
                while tall.iter().any(|at| cells[*at].covers(column, row)) {
                    column += 1;
                }
                let span = |name: &str, most: usize| {
                    let number = element.attribute(name).and_then(|it| it.trim().parse::<usize>().ok());
                    number.unwrap_or(1).min(most)
                };
                let width = span("colspan", 1000).max(1);
                // A height of zero goes to the end of the group of rows.
                let height = match span("rowspan", 65534) {
                    0 => 65534,
                    height => height,
                };
                if height > 1 {
                    tall.push(cells.len());
                }
                cells.push(Cell { element, column, row, width, height });
                column += width;
            }
        }
        Self { cells }
    }

    /// True if a header at this place belongs to one cell at least: by `headers`, or by standing above it or at the start of its row.
    fn has_cell_for(&self, page: &Page<'t>, at: usize) -> bool {
        let header = &self.cells[at];
        let is_column = page.role(header.element) == Some(Role::ColumnHeader);
        let says = |name: &str| header.element.attribute(name).is_some_and(|it| !it.trim_ascii().is_empty());
        let is_auto = header.element.is("th") && !says("scope") && !says("role");
        let id = header.element.attribute("id").filter(|id| !id.is_empty());
        // What a header heads mostly follows it.
        self.cells[at + 1..].iter().chain(&self.cells[..at]).any(|cell| {
            let is_cell =
                page.role(cell.element).is_some_and(|role| role.is_a(Role::Cell) || role.is_a(Role::GridCell));
            if !is_cell {
                return false;
            }
            if cell.element.has("headers") {
                return id.is_some_and(|id| cell.element.words("headers").any(|word| word == id));
            }
            let is_below = cell.row >= header.row + header.height.min(65_000) && header.shares_columns(cell);
            let is_beside = cell.column >= header.column + header.width && header.shares_rows(cell);
            // A header that does not say which way it goes, in a row that begins with an empty corner, goes both ways.
            is_auto && (is_below || is_beside) || if is_column { is_below } else { is_beside }
        })
    }
}

impl Cell<'_> {
    fn covers(&self, column: usize, row: usize) -> bool {
        (self.column..self.column + self.width).contains(&column) && (self.row..self.row + self.height).contains(&row)
    }

    fn shares_columns(&self, other: &Self) -> bool {
        self.column < other.column + other.width && other.column < self.column + self.width
    }

    fn shares_rows(&self, other: &Self) -> bool {
        self.row < other.row + other.height && other.row < self.row + self.height
    }
}

/// The cells of each row, in order: by role, so that tables made of other elements count too.
fn rows<'t>(page: &Page<'t>, table: Element<'t>) -> Vec<Vec<Element<'t>>> {
    let is_own = |element: &Element<'t>| flat::ancestors(*element).find(|it| is_grid(page, *it)) == Some(table);
    let inside: Vec<Element<'t>> = flat::descendants(table).into_iter().filter(is_own).collect();
    let is_row = |element: &Element<'t>| page.role(*element) == Some(Role::Row) || element.is("tr");
    let is_cell = |element: &Element<'t>| {
        let has_role = page.role(*element).is_some_and(|role| role.is_a(Role::Cell) || role.is_a(Role::GridCell));
        has_role || element.is_one_of(&["td", "th"])
    };
    let row_of = |cell: &Element<'t>| flat::ancestors(*cell).find(|it| is_row(it));
    let mut rows: Vec<(Element<'t>, Vec<Element<'t>>)> =
        inside.iter().filter(|it| is_row(it)).map(|row| (*row, Vec::new())).collect();
    for cell in inside.iter().filter(|it| is_cell(it)) {
        if let Some(row) = row_of(cell)
            && let Some((_, cells)) = rows.iter_mut().find(|(other, _)| *other == row)
        {
            cells.push(*cell);
        }
    }
    rows.into_iter().map(|(_, cells)| cells).collect()
}
