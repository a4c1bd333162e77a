//! A passage as plain text, for a cell: one line a paragraph or an item, without marks. Pictures are their descriptions.

use crate::model::block::{Block, BlockKind, Inline, plain_text};

/// The text of some blocks.
pub fn prose(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    write(blocks, &mut lines);
    lines.join("\n")
}

fn write(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(heading) => line(&heading.text, lines),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => line(text, lines),
            BlockKind::List(list) => list.items.iter().for_each(|item| write(&item.body, lines)),
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => write(body, lines),
            BlockKind::Code { text, .. } => lines.extend(text.lines().map(ToOwned::to_owned)),
            BlockKind::Table(table) => {
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(|cell| plain_text(&cell.text)).collect();
                    lines.push(cells.join(" ; "));
                }
            }
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    line(&definition.term, lines);
                    definition.definitions.iter().for_each(|body| write(body, lines));
                }
            }
            BlockKind::Figure { caption, .. } => line(caption, lines),
            BlockKind::Chart(chart) => line(&chart.finding, lines),
            BlockKind::Break => {}
        }
    }
}

fn line(text: &[Inline], lines: &mut Vec<String>) {
    let text = plain_text(text);
    if !text.trim().is_empty() {
        lines.push(text.trim().to_owned());
    }
}
