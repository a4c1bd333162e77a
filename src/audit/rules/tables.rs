//! `table-without-headers` and its like: a cell means nothing by itself; its headers and the title of its table say what it is.

use crate::audit::{aria::Role, finding::Finding, page::Page, tree::Element};

/// A table of data has headers. One that has a title is surely of data.
pub fn without_headers<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for table in tables(page) {
        let is_header = |it: &Element<'t>| matches!(page.role(*it), Some(Role::ColumnHeader | Role::RowHeader));
        // A grid of widgets is walked through, not read as data.
        let is_of_widgets = matches!(page.explicit_role(table), Some(Role::Grid | Role::TreeGrid))
            && table.descendants().any(|it| page.is_focusable(it));
        if is_of_widgets || parts(table).any(|it| it.is("th") || is_header(&it)) || !is_grid(table) {
            continue;
        }
        if !page.name(table).is_empty() {
            found.push(Finding::error("table-without-headers", table));
        } else if !lays_out(table) {
            found.push(Finding::warning("table-without-headers", table));
        }
    }
}

/// What tables of data do not hold: a table with one of these puts things beside each other.
const LAYOUT: &[&str] = &["table", "form", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "main"];

fn lays_out(table: Element<'_>) -> bool {
    table.descendants().any(|it| it.is_one_of(LAYOUT))
}

/// A table that puts things beside each other says that it is no table; the outer one is told for those inside it.
pub fn unmarked_layout<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let is_unmarked = |table: Element<'t>| {
        !table.has("role") && lays_out(table) && !parts(table).any(|it| is_of_data(&it) || it.has("role"))
    };
    for table in tables(page).filter(|it| is_unmarked(*it) && page.name(*it).is_empty()) {
        if !table.ancestors().any(|it| it.is("table") && is_unmarked(it)) {
            found.push(Finding::warning("layout-table-unmarked", table));
        }
    }
}

/// A table of data has a title.
pub fn without_title<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for table in tables(page) {
        let in_figure = table.ancestors().any(|it| it.is("figure") && it.children().any(|it| it.is("figcaption")));
        if page.name(table).is_empty() && !in_figure && is_grid(table) && parts(table).any(|it| it.is("th")) {
            found.push(Finding::warning("table-title-missing", table));
        }
    }
}

/// A table that says that it is no table has nothing of one.
pub fn layout<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for table in page.tree().named(&["table"]).filter(|it| it.has("role") && page.is_visible(*it)) {
        if !page.is_presentational(table) || page.is_hidden_from_assistive_technology(table) {
            continue;
        }
        if let Some(part) = parts(table).find(is_of_data) {
            found.push(Finding::error("layout-table-with-headers", table).with("element", part.local_name()));
        }
    }
}

/// What only a table of data has.
fn is_of_data(part: &Element<'_>) -> bool {
    part.is_one_of(&["th", "caption", "thead", "tfoot"])
        || ["scope", "headers", "axis"].iter().any(|name| part.is("td") && part.has(name))
}

/// The `scope` of a header is one of those that there are.
pub fn scope<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for header in page.tree().named(&["th"]).filter(|it| it.has("scope") && page.is_visible(*it)) {
        let known = ["row", "col", "rowgroup", "colgroup"];
        if !known.iter().any(|it| header.attribute_is("scope", it)) {
            let value = header.attribute("scope").unwrap_or_default();
            found.push(Finding::warning("table-scope-invalid", header).at("scope").with("value", value));
        }
    }
    scope_of_data(page, found);
}

/// A cell of data has no `scope`: it is obsolete there, and some programs make a header of the cell, others do not (HTML, 16.2).
fn scope_of_data<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for cell in page.tree().named(&["td"]).filter(|it| it.has("scope") && page.is_visible(*it)) {
        let finding = Finding::advice("table-scope-invalid", cell).says("table-scope-invalid-data");
        found.push(finding.at("scope"));
    }
}

/// A header has words. The corner of a table where rows and columns have theirs may be empty.
pub fn empty_header<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for table in tables(page) {
        let mut rows = parts(table).filter(|it| it.is("tr"));
        let corner = rows.next().and_then(|row| row.children().find(|it| it.is_one_of(&["th", "td"])));
        for header in parts(table).filter(|it| it.is("th") && Some(*it) != corner) {
            if page.is_in_accessibility_tree(header) && page.name(header).is_empty() {
                found.push(Finding::warning("table-header-empty", header));
            }
        }
        for cell in columns_without_header(table).into_iter().filter(|it| Some(*it) != corner) {
            found.push(Finding::warning("table-header-empty", cell));
        }
    }
}

/// Empty cells of data among the headers of the first row, above a column that has data.
fn columns_without_header<'t>(table: Element<'t>) -> Vec<Element<'t>> {
    let cells = |row: Element<'t>| row.children().filter(|it| it.is_one_of(&["th", "td"])).collect::<Vec<_>>();
    let rows: Vec<Vec<Element<'t>>> = parts(table).filter(|it| it.is("tr")).map(cells).collect();
    let is_plain = rows.iter().flatten().all(|it| !it.has("colspan") && !it.has("rowspan"));
    let Some((first, rest)) = rows.split_first().filter(|_| is_plain) else { return Vec::new() };
    let is_header_row = first.iter().any(|it| it.is("th")) && first.iter().all(|it| it.is("th") || !it.has_words());
    let has_data = |column: usize| rest.iter().any(|row| row.get(column).is_some_and(|it| it.has_words()));
    let empty = first.iter().enumerate().filter(|(column, it)| it.is("td") && has_data(*column));
    empty.filter(|_| is_header_row).map(|(_, it)| *it).collect()
}

/// The tables that are told to assistive technologies.
fn tables<'p, 't>(page: &'p Page<'t>) -> impl Iterator<Item = Element<'t>> + use<'p, 't> {
    let is_table = |role: Role| role.is_a(Role::Table);
    let elements = page.tree().named(&["table"]).filter(move |it| page.role(*it).is_some_and(is_table));
    elements.filter(|it| page.is_in_accessibility_tree(*it))
}

/// What stands in a table, not in one inside it.
fn parts<'t>(table: Element<'t>) -> impl Iterator<Item = Element<'t>> {
    table.descendants().filter(move |it| it.ancestors().find(|up| up.is("table")) == Some(table))
}

/// True with two rows and two columns at least.
fn is_grid(table: Element<'_>) -> bool {
    let rows: Vec<usize> = parts(table)
        .filter(|it| it.is("tr"))
        .map(|row| row.children().filter(|it| it.is_one_of(&["td", "th"])).count())
        .collect();
    rows.len() >= 2 && rows.iter().any(|cells| *cells >= 2)
}
