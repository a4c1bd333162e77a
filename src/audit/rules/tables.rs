//! `table-without-headers` and its like: a cell means nothing by itself; its headers and the title of its table say what it is.

use crate::audit::{aria::Role, finding::Finding, page::Page, tree::Element};

/// A table of data has headers. One that has a title is surely of data.
pub fn without_headers<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for table in tables(page) {
        let is_header = |it: &Element<'t>| matches!(page.role(*it), Some(Role::ColumnHeader | Role::RowHeader));
        if parts(table).any(|it| it.is("th") || is_header(&it)) || !is_grid(table) {
            continue;
        }
        const LAYOUT: &[&str] = &["table", "form", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "main"];
        if !page.name(table).is_empty() {
            found.push(Finding::error("table-without-headers", table));
        } else if !table.descendants().any(|it| it.is_one_of(LAYOUT)) {
            found.push(Finding::warning("table-without-headers", table));
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
        if !page.is_presentational(table) {
            continue;
        }
        let is_of_data = |it: &Element<'t>| {
            it.is_one_of(&["th", "caption", "thead", "tfoot"])
                || ["scope", "headers", "axis"].iter().any(|name| it.is("td") && it.has(name))
        };
        if let Some(part) = parts(table).find(is_of_data) {
            found.push(Finding::error("layout-table-with-headers", table).with("element", part.local_name()));
        }
    }
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
    }
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
