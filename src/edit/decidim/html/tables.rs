//! Writes tables of rich texts: cells in lines and columns, and tables that hold others as what they say, one thing after the other.

use super::{
    blocks::{BREAK, Writer, marked, one_line_of_markdown},
    simplified::is_nested,
    tree::{Element, Node, text},
};
use crate::{base::line::one_line, edit::decidim::escape::inline};

impl Writer<'_> {
    /// A table of cells; one without a heading of its own takes its first row for it, as Markdown does. `caption` is that of the figure
    /// around it.
    pub fn table(&self, table: &Element, caption: Option<&Element>) -> Vec<String> {
        let mut rows = Vec::new();
        let mut own = None;
        collect(table, &mut rows, &mut own);
        if is_nested(table) {
            return self.one_after_the_other(&rows);
        }
        let rows = grid(&rows);
        let Some(width) = rows.iter().map(Vec::len).max().filter(|width| *width > 0) else { return Vec::new() };
        let caption =
            own.or(caption).map(cell).filter(|caption| !caption.is_empty()).unwrap_or_else(|| {
                rows[0].iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(", ")
            });
        let line = |cells: &[String]| {
            let cells = (0..width).map(|index| cells.get(index).map_or("", String::as_str));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        let mut lines = vec![line(&rows[0]), line(&vec!["---".to_owned(); width])];
        lines.extend(rows[1..].iter().map(|row| line(row)));
        vec![format!("Table: {caption}\n\n{}", lines.join("\n"))]
    }

    /// What each cell says, under the heading of its column if there is one.
    fn one_after_the_other(&self, rows: &[Vec<&Element>]) -> Vec<String> {
        let is_header = |row: &[&Element]| !row.is_empty() && row.iter().all(|cell| cell.name == "th");
        let (header, rows) = match rows.split_first() {
            Some((first, rest)) if is_header(first) && !rest.is_empty() => (first.as_slice(), rest),
            _ => (&[][..], rows),
        };
        let mut blocks = Vec::new();
        for row in rows {
            for (column, cell) in row.iter().enumerate() {
                let said = self.blocks(&cell.children);
                let name = header.get(column).map(|cell| {
                    let text = cell.children.iter().map(|node| self.inline(node)).collect::<String>();
                    one_line_of_markdown(&text.replace(BREAK, " "))
                });
                if let Some(name) = name.filter(|name| !name.is_empty() && !said.is_empty()) {
                    blocks.push(marked(&name.replace("**", ""), "**"));
                }
                blocks.extend(said);
            }
        }
        blocks
    }
}

/// The rows of a table and its caption, without those of tables in its cells.
fn collect<'t>(element: &'t Element, rows: &mut Vec<Vec<&'t Element>>, caption: &mut Option<&'t Element>) {
    for node in &element.children {
        let Node::Element(child) = node else { continue };
        match child.name.as_str() {
            "tr" => {
                let cells = child.children.iter().filter_map(|node| match node {
                    Node::Element(cell) if ["td", "th"].contains(&cell.name.as_str()) => Some(cell),
                    _ => None,
                });
                let cells: Vec<&Element> = cells.collect();
                if !cells.is_empty() {
                    rows.push(cells);
                }
            }
            "caption" => *caption = Some(child),
            _ => collect(child, rows, caption),
        }
    }
}

/// The cells of each row in their columns: a cell over several columns or rows stands in each of them (HTML, 4.9.12).
fn grid(rows: &[Vec<&Element>]) -> Vec<Vec<String>> {
    let mut grid: Vec<Vec<String>> = Vec::new();
    // What the rows above leave to those below, by column: the text, and how many rows it still stands in.
    let mut open: Vec<Option<(String, usize)>> = Vec::new();
    for row in rows {
        let mut line = Vec::new();
        let mut cells = row.iter();
        loop {
            let column = line.len();
            if let Some((text, left)) = open.get_mut(column).and_then(Option::take) {
                open[column] = (left > 1).then(|| (text.clone(), left - 1));
                line.push(text);
                continue;
            }
            let Some(element) = cells.next() else { break };
            let (columns, height) = (element.spans.0.max(1), element.spans.1.max(1));
            let text = cell(element);
            for _ in 0..columns {
                let column = line.len();
                if open.len() <= column {
                    open.resize(column + 1, None);
                }
                open[column] = (height > 1).then(|| (text.clone(), height - 1));
                line.push(text.clone());
            }
        }
        grid.push(line);
    }
    grid
}

fn cell(cell: &Element) -> String {
    inline(&one_line(&text(&cell.children))).replace('|', "\\|")
}
