//! Tables: where each cell stands, what it heads, and how much room each column wants.

use std::collections::BTreeSet;

use super::{
    Text,
    inlines::{LONG, parts},
};
use crate::{
    base::lang::Lang,
    model::{
        block::{Alignment, Cell, Inline, InlineKind, Table, plain_text},
        walk,
    },
    render::{
        form::pdf::context::{self, Marked, Piece, Run},
        html::body::tables::Layout,
        typography::{self, pieces},
    },
};

/// Most characters of a column that is as wide as its text.
const NARROW: usize = 14;
/// So many of the longest texts of a column are measured: the widest is one of them.
const MEASURED: usize = 12;
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
        let Columns { columns, words, lines } = self.columns(table, &layout);
        let repeats = !table.rows[..header_rows].iter().flatten().any(|cell| leads_elsewhere(&cell.text));
        Piece::Table(context::Table { caption, columns, words, lines, header_rows, repeats, cells })
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

/// Columns as a template wants to know them (`context::Table`).
struct Columns {
    columns: Vec<u16>,
    words: Vec<Vec<String>>,
    lines: Vec<Vec<String>>,
}

impl Text<'_, '_> {
    /// Columns of short texts are as wide as these; the others share what is left, by the root of the longest text of each: a column with four times the
    /// text is then twice as wide and twice as high.
    fn columns(&mut self, table: &Table, layout: &Layout) -> Columns {
        let width = layout.width(table);
        let (mut lines, mut words) = (vec![BTreeSet::new(); width], vec![BTreeSet::new(); width]);
        for (y, row) in table.rows.iter().enumerate() {
            for (index, cell) in row.iter().enumerate().filter(|(_, cell)| cell.column_span <= 1) {
                let mut text = self.words(&plain_text(&cell.text), cell.span);
                // The number of a note stands with the last word.
                text.push_str(if has_note(&cell.text) { "00" } else { "" });
                let whole = joined(&text, &self.lang);
                let column = layout.column(y, index);
                words[column].extend(unbroken(&whole));
                lines[column].insert(whole);
            }
        }
        let longest = |texts: BTreeSet<String>| {
            let mut texts: Vec<String> = texts.into_iter().collect();
            texts.sort_by_key(|text| std::cmp::Reverse(text.chars().count()));
            texts.truncate(MEASURED);
            texts
        };
        let (words, mut lines): (Vec<_>, Vec<_>) =
            (words.into_iter().map(longest).collect(), lines.into_iter().map(longest).collect());
        let columns: Vec<u16> = lines.iter().map(|lines: &Vec<String>| room(lines)).collect();
        for (lines, _) in lines.iter_mut().zip(&columns).filter(|(_, room)| **room != 0) {
            lines.clear();
        }
        Columns { columns, words, lines }
    }
}

fn room(lines: &[String]) -> u16 {
    match lines.first().map_or(0, |line| line.chars().count()) {
        ..=NARROW => 0,
        longest => {
            let counted = longest.clamp(*ROOM.start(), *ROOM.end());
            // Hundredths: typst takes fractions, JSON whole numbers.
            u16::try_from((counted * 100).isqrt() * 10).unwrap_or(u16::MAX)
        }
    }
}

/// The text with spaces in numbers that do not end a line.
fn joined(text: &str, lang: &Lang) -> String {
    let pieces = pieces(text, lang).into_iter();
    pieces
        .map(|piece| match piece {
            typography::Piece::Text(text) => text.to_owned(),
            typography::Piece::Number(number) => number.replace(' ', "\u{a0}"),
        })
        .collect()
}

/// The parts of a text in which no line may end. Lines end at spaces, and after hyphens and slashes between letters.
fn unbroken(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for word in text.split([' ', '\u{ad}', '\u{200b}']).filter(|word| !word.is_empty()) {
        if word.chars().count() >= LONG {
            out.extend(parts(word));
            continue;
        }
        let is_end = |(at, character): (usize, char)| {
            let end = at + character.len_utf8();
            (matches!(character, '-' | '/') && word[end..].starts_with(char::is_alphabetic)).then_some(end)
        };
        let mut start = 0;
        for end in word.char_indices().filter_map(is_end) {
            out.push(word[start..end].to_owned());
            start = end;
        }
        out.push(word[start..].to_owned());
    }
    out
}

fn has_note(text: &[Inline]) -> bool {
    let mut has_note = false;
    walk::in_text(text, &mut |inline| has_note |= matches!(inline.kind, InlineKind::NoteReference(_)));
    has_note
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_knows_what_no_line_of_it_may_divide() {
        let french = Lang::parse("fr").expect("a language");
        let text = joined("Villeneuve-d’Ascq a 107 007 habitants, le 12-13/2027 ou l’été/hiver", &french);
        let parts =
            ["Villeneuve-", "d’Ascq", "a", "107\u{a0}007", "habitants,", "le", "12-13/2027", "ou", "l’été/", "hiver"];
        assert_eq!(unbroken(&text), parts);
        assert_eq!(unbroken(&"a".repeat(30)), ["aaaaaaaaa", "aaaaaaaaa", "aaaaaaaaa", "aaa"]);
        assert_eq!(room(&["Quatorze lettr".to_owned()]), 0);
        assert_eq!(room(&["Quatre-vingt-dix".to_owned()]), 400);
    }
}
