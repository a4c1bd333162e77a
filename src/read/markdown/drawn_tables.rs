//! Tables that are drawn instead of written: rows pasted from a spreadsheet with tabs between the cells, columns that only spaces hold, frames of `+---+`. On a page
//! their lines run together, and no number belongs to a heading any more (WCAG 1.3.1, failures F33 and F34).

use crate::{
    base::{
        diagnostic::{Diagnostic, Edit, Fix, Safety},
        source::{SourceMap, Span},
    },
    model::block::{Block, BlockKind, Inline, InlineKind},
};

/// The rule.
const DRAWN: &str = "table-drawn";

/// Spaces that nobody writes between two words of a sentence.
const GAP: &str = "   ";

/// What frames are drawn with, beside the signs of [`UPRIGHT`].
const FRAME: &[char] = &[
    '+', '-', '=', '_', ':', '─', '━', '═', '┌', '┬', '┐', '├', '┼', '┤', '└', '┴', '┘', '╔', '╦', '╗', '╠', '╬', '╣',
    '╚', '╩', '╝',
];

/// What stands between the cells of a drawn table.
const UPRIGHT: &[char] = &['|', '│', '┃', '║'];

/// Reports lines that draw a table (`table-drawn`).
pub fn check(blocks: &[Block], sources: &SourceMap, findings: &mut Vec<Diagnostic>) {
    let mut rest = blocks;
    while let [block, after @ ..] = rest {
        rest = after;
        match &block.kind {
            BlockKind::Paragraph(text) => match under(after, block, sources) {
                Some(rows) => {
                    findings.extend(underlined(text, rows, sources));
                    rest = &after[2..];
                }
                None => findings.extend(drawn(&lines(text), sources, true)),
            },
            BlockKind::Plain(text) => findings.extend(drawn(&lines(text), sources, false)),
            BlockKind::List(list) => list.items.iter().for_each(|item| within(&item.body, sources, findings)),
            BlockKind::Quote(body) | BlockKind::Callout { body, .. } => within(body, sources, findings),
            _ => {}
        }
    }
}

/// Where lines begin with marks of what they stand in, nothing is offered: the marks would have to be written again.
fn within(blocks: &[Block], sources: &SourceMap, findings: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    check(blocks, sources, &mut found);
    findings.extend(found.into_iter().map(|finding| Diagnostic { fix: None, ..finding }));
}

/// The lines of a text, each from its first character to its last.
fn lines(text: &[Inline]) -> Vec<Span> {
    let ends = |inline: &Inline| matches!(inline.kind, InlineKind::SoftBreak | InlineKind::LineBreak);
    text.split(ends).filter_map(|line| Some(line.first()?.span.to(line.last()?.span))).collect()
}

fn drawn(lines: &[Span], sources: &SourceMap, is_alone: bool) -> Option<Diagnostic> {
    let framed = |line: &str| cells_in_frame(line).filter(|cells| cells.len() > 1);
    let tabbed = |line: &str| Some(cells(line, "\t")).filter(|cells| cells.len() > 1);
    let spaced = |line: &str| Some(cells(line, GAP)).filter(|cells| cells.len() > 1);
    let ways: [&dyn Fn(&str) -> Option<Vec<String>>; 3] = [&framed, &tabbed, &spaced];
    ways.iter().find_map(|cells| {
        let rows = longest_run(lines, &|line| is_frame(line) || cells(line).is_some(), sources);
        let table: Vec<Vec<String>> = rows.iter().filter_map(|line| cells(sources.text(*line))).collect();
        told(rows, &table, lines.first().filter(|_| is_alone))
    })
}

/// The longest run of lines that may be rows.
fn longest_run<'l>(lines: &'l [Span], is_row: &dyn Fn(&str) -> bool, sources: &SourceMap) -> &'l [Span] {
    // Who writes a backslash before the first sign says that it is one, as does `parvis import`.
    let is_escaped = |line: &Span| {
        let before = Span { start: line.start.saturating_sub(1), end: line.start, ..*line };
        sources.text(before) == "\\"
    };
    let runs = lines.split(|line| is_escaped(line) || !is_row(sources.text(*line)));
    runs.max_by_key(|run| run.len()).unwrap_or_default()
}

/// The rows of a table whose heading a broken line underlines, which Markdown takes for a thematic break: `------   ----`.
fn under<'b>(after: &'b [Block], heading: &Block, sources: &SourceMap) -> Option<&'b [Inline]> {
    let [line, Block { kind: BlockKind::Paragraph(rows), .. }, ..] = after else { return None };
    let written = sources.text(line.span).trim();
    let is_broken =
        written.contains("--") && written.contains("  ") && written.chars().all(|it| it == '-' || it == ' ');
    let is_near = line.span.start.saturating_sub(heading.span.end) <= 2;
    (matches!(line.kind, BlockKind::Break) && is_broken && is_near).then_some(rows)
}

fn underlined(heading: &[Inline], rows: &[Inline], sources: &SourceMap) -> Option<Diagnostic> {
    let all: Vec<Span> = lines(heading).pop().into_iter().chain(lines(rows)).collect();
    let table: Vec<Vec<String>> = all.iter().map(|line| cells(sources.text(*line), "  ")).collect();
    told(&all, &table, lines(heading).first())
}

/// The finding, if the rows have as many cells each: a heading and a row at least. `start`: where the text begins, if it can be written anew.
fn told(lines: &[Span], table: &[Vec<String>], start: Option<&Span>) -> Option<Diagnostic> {
    let [first, .., last] = lines else { return None };
    let [heading, rows @ ..] = table else { return None };
    let columns = heading.len();
    if rows.is_empty() || columns < 2 || rows.iter().any(|row| row.len() != columns) {
        return None;
    }
    let finding = Diagnostic::warning(DRAWN, first.to(*last)).with("count", table.len());
    Some(match start {
        Some(start) => {
            let before = if start.start < first.start { "\n" } else { "" };
            let edits = vec![Edit { span: first.to(*last), text: format!("{before}{}", written(heading, rows)) }];
            finding.fix(Fix { safety: Safety::Unsafe, edits })
        }
        None => finding,
    })
}

/// A table in Markdown.
fn written(heading: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let below = vec!["---".to_owned(); heading.len()];
    let rows = rows.iter().map(|row| line(row));
    [line(heading), line(&below)].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// The cells of a line between spaces or tabs, those without a word left out where they are many of these.
fn cells(line: &str, between: &str) -> Vec<String> {
    let cells = line.trim().split(between).map(str::trim);
    match between {
        // Two tabs stand around a cell in which nothing is written.
        "\t" => cells.map(str::to_owned).collect(),
        _ => cells.filter(|cell| !cell.is_empty()).map(str::to_owned).collect(),
    }
}

/// The cells of a line between upright signs, if it begins and ends with one; none of a line of the frame.
fn cells_in_frame(line: &str) -> Option<Vec<String>> {
    let line = line.trim();
    let inside = line.strip_prefix(UPRIGHT)?.strip_suffix(UPRIGHT)?;
    (!is_frame(line)).then(|| inside.split(UPRIGHT).map(|cell| cell.trim().to_owned()).collect())
}

fn is_frame(line: &str) -> bool {
    let is_drawn = |it: char| FRAME.contains(&it) || UPRIGHT.contains(&it) || it == ' ';
    line.chars().all(is_drawn) && line.chars().filter(|it| FRAME.contains(it)).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::markdown;

    /// What stands in the place of each table that was told, or nothing where nothing is offered.
    fn told(text: &str) -> Vec<Option<String>> {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a.md", text);
        let found = markdown::parse(&sources, sources.file(file).span(), "a.md").findings;
        let ours = found.into_iter().filter(|finding| finding.rule == DRAWN);
        ours.map(|finding| {
            finding.fix.map(|fix| {
                let mut mended = text.to_owned();
                fix.edits.iter().rev().for_each(|edit| mended.replace_range(edit.span.bytes(), &edit.text));
                mended
            })
        })
        .collect()
    }

    const MENDED: &str = "| Quartier | Venus |\n| --- | --- |\n| Nord | 12 |\n| Sud | 14 |";

    #[test]
    fn what_a_spreadsheet_a_frame_or_spaces_draw_becomes_a_table() {
        for text in [
            "Quartier\tVenus\nNord\t12\nSud\t14",
            "Quartier     Venus\nNord         12\nSud          14",
            "Quartier  Venus\n--------  -----\nNord      12\nSud       14",
            "| Quartier | Venus |\n| Nord | 12 |\n| Sud | 14 |",
            "+----------+-------+\n| Quartier | Venus |\n+----------+-------+\n| Nord     | 12    |\n| Sud      | 14    |\n+----------+-------+",
            "┌──────────┬───────┐\n│ Quartier │ Venus │\n├──────────┼───────┤\n│ Nord     │ 12    │\n│ Sud      │ 14    │\n└──────────┴───────┘",
        ] {
            assert_eq!(told(text), [Some(MENDED.to_owned())], "{text}");
        }
    }

    #[test]
    fn a_table_below_a_sentence_gets_an_empty_line_and_one_in_a_quotation_is_only_told() {
        let text = "Les venus :\nQuartier\tVenus\nNord\t12\nSud\t14";
        assert_eq!(told(text), [Some(format!("Les venus :\n\n{MENDED}"))]);
        assert_eq!(told("> Quartier\tVenus\n> Nord\t12"), [None]);
        assert_eq!(told("- Quartier\tVenus\n  Nord\t12"), [None]);
    }

    #[test]
    fn an_empty_cell_is_a_cell() {
        let text = "Quartier\tVenus\tInscrits\nNord\t\t12";
        assert_eq!(
            told(text),
            [Some("| Quartier | Venus | Inscrits |\n| --- | --- | --- |\n| Nord |  | 12 |".to_owned())]
        );
    }

    #[test]
    fn sentences_lists_and_tables_are_none() {
        for text in [
            "Une phrase.  Une autre.\nEt la suite.  Encore une.",
            "Le maire,            Le président,",
            "Nom :\tDupont\nune phrase sans rien",
            "| Quartier | Venus |\n|---|---|\n| Nord | 12 |",
            "Un texte\n\n---\n\nun autre",
            "Un texte | une barre\nun autre | une barre",
            "\\| Quartier | Venus |\\\n\\| Nord | 12 |",
            "```\nNord\t12\nSud\t14\n```",
        ] {
            assert_eq!(told(text), Vec::<Option<String>>::new(), "{text}");
        }
    }
}
