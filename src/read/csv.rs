//! Reads data of a CSV file (RFC 4180) with the place of every cell. The separator is found out: `;`, `,` or a tab.

use std::sync::Arc;

use csv_core::{ReadFieldResult, ReaderBuilder};

use crate::base::{
    diagnostic::Diagnostic,
    reading::Reading,
    source::{FileId, SourceMap, Span, Spanned},
};

/// The separators that spreadsheets write; of equals the first.
const SEPARATORS: &[u8] = b";\t,";

/// A row of cells.
pub type Row = Vec<Spanned<Arc<str>>>;

/// The rows of a file. Rows and last columns without a word are left out; white space around cells is none of theirs.
pub fn read(sources: &SourceMap, file: FileId) -> Reading<Vec<Row>> {
    let source = sources.file(file);
    let mut findings = Vec::new();
    let fault = |span: Span, id: &'static str| Diagnostic::error("csv-unreadable", span).says(id);
    if source.text().trim().is_empty() {
        findings.push(fault(Span::start_of(file), "csv-unreadable-empty"));
        return Reading { value: Vec::new(), findings };
    }
    // What was no text was replaced when the file was read.
    if let Some(at) = source.text().find(char::REPLACEMENT_CHARACTER) {
        findings.push(fault(Span::new(file, at, at + char::REPLACEMENT_CHARACTER.len_utf8()), "csv-unreadable"));
        return Reading { value: Vec::new(), findings };
    }
    let cells = cells(file, source.text());
    let unclosed = cells.iter().flatten().find(|cell| {
        let written = sources.text(cell.span);
        written.starts_with('"') && (written.len() == 1 || !written.ends_with('"'))
    });
    if let Some(cell) = unclosed {
        let start = cell.span.start as usize;
        findings.push(fault(Span::new(file, start, start + 1), "csv-unreadable-quote"));
    }
    Reading { value: trimmed(cells), findings }
}

fn separator(text: &str) -> u8 {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut counts = [0usize; SEPARATORS.len()];
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        if let Some(index) = SEPARATORS.iter().position(|separator| !quoted && *separator == byte) {
            counts[index] += 1;
        }
    }
    let best = (0..SEPARATORS.len()).rev().max_by_key(|index| counts[*index]).unwrap_or_default();
    SEPARATORS[best]
}

/// The parser says how many bytes of the text each cell took: that is its place.
fn cells(file: FileId, text: &str) -> Vec<Row> {
    let separator = separator(text);
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    let mut buffer = vec![0; text.len() + 1];
    let (mut rows, mut row) = (Vec::new(), Row::new());
    let (mut at, mut start, mut length) = (0, 0, 0);
    loop {
        let (result, read, written) = reader.read_field(&text.as_bytes()[at..], &mut buffer[length..]);
        at += read;
        length += written;
        match result {
            // What is left of the text was read; asked again, the parser closes the last cell.
            ReadFieldResult::InputEmpty => {}
            ReadFieldResult::OutputFull => buffer.resize(buffer.len() * 2, 0),
            ReadFieldResult::Field { record_end } => {
                let value = String::from_utf8_lossy(&buffer[..length]);
                let span = place(text, start, at, (!record_end).then_some(separator));
                row.push(Spanned::new(value.trim().into(), Span::new(file, span.0, span.1)));
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
                (start, length) = (at, 0);
            }
            ReadFieldResult::End => return rows,
        }
    }
}

/// Where a cell stands, without what separates it from others.
fn place(text: &str, start: usize, end: usize, separator: Option<u8>) -> (usize, usize) {
    let taken = &text[start..end];
    let inside = taken.trim_start_matches(['\r', '\n']);
    let start = end - inside.len();
    let inside = match separator {
        Some(separator) => inside.strip_suffix(char::from(separator)).unwrap_or(inside),
        None => inside.trim_end_matches(['\r', '\n']),
    };
    let words = inside.trim();
    let start = start + (inside.len() - inside.trim_start().len());
    (start, start + words.len())
}

/// Spreadsheets leave empty rows below and empty columns behind the data.
fn trimmed(mut rows: Vec<Row>) -> Vec<Row> {
    rows.retain(|row| row.iter().any(|cell| !cell.value.is_empty()));
    let used = |row: &Row| row.iter().rposition(|cell| !cell.value.is_empty()).map_or(0, |last| last + 1);
    let width = rows.iter().map(used).max().unwrap_or_default();
    rows.iter_mut().for_each(|row| row.truncate(width));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (SourceMap, Reading<Vec<Row>>) {
        let mut sources = SourceMap::default();
        let file = sources.load("content/a.csv", text);
        let reading = read(&sources, file);
        (sources, reading)
    }

    fn values(text: &str) -> Vec<Vec<String>> {
        let rows = read_text(text).1.value;
        rows.iter().map(|row| row.iter().map(|cell| cell.value.to_string()).collect()).collect()
    }

    #[test]
    fn separators_are_found_out() {
        let expected = [["a", "b"], ["1,5", "2"]];
        for text in ["a;b\n1,5;2\n", "a\tb\r\n1,5\t2", "a,b\n\"1,5\",2\n", "\u{feff}a;b\n\n1,5 ; 2\n;\n"] {
            assert_eq!(values(text), expected, "{text:?}");
        }
        assert_eq!(values("\"x;y\",z\n1,2\n"), [["x;y", "z"], ["1", "2"]]);
        assert_eq!(values("a;b;\n1;2;\n"), [["a", "b"], ["1", "2"]]);
    }

    #[test]
    fn every_cell_has_its_place() {
        let text = "Rencontre;Participants\r\n\"Lille \"\"centre\"\"\"; 42 \r\nÉtaples;7";
        let (sources, reading) = read_text(text);
        let written: Vec<&str> = reading.value.iter().flatten().map(|cell| sources.text(cell.span)).collect();
        assert_eq!(written, ["Rencontre", "Participants", "\"Lille \"\"centre\"\"\"", "42", "Étaples", "7"]);
        assert_eq!(&*reading.value[1][0].value, "Lille \"centre\"");
        assert!(reading.findings.is_empty());
    }

    #[test]
    fn any_text_is_read_and_every_cell_lies_in_it() {
        let pieces = ["a", "é", ";", ",", "\t", "\n", "\r\n", "\r", "\"", "\"\"", " ", "1 2", "日"];
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..2_000 {
            let mut text = String::new();
            for _ in 0..12 {
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                text.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
            }
            let (sources, reading) = read_text(&text);
            let mut end = 0;
            for cell in reading.value.iter().flatten() {
                assert!(cell.span.start >= end && cell.span.end as usize <= text.len(), "{text:?}");
                assert!(text.get(cell.span.bytes()).is_some(), "{text:?}");
                let is_plain = !sources.text(cell.span).contains('"');
                assert!(!is_plain || sources.text(cell.span) == &*cell.value, "{text:?}: {:?}", cell.value);
                end = cell.span.end;
            }
        }
    }

    #[test]
    fn what_is_no_data_is_told() {
        let messages =
            |text: &str| -> Vec<&str> { read_text(text).1.findings.iter().map(|finding| finding.message.id).collect() };
        assert_eq!(messages(" \n"), ["csv-unreadable-empty"]);
        assert_eq!(messages("a;b\nD\u{fffd}cembre;3\n"), ["csv-unreadable"]);
        assert_eq!(messages("a;b\n\"x;3\nc;4\n"), ["csv-unreadable-quote"]);
        assert!(messages("a;b\n\"\";\"x\"\n").is_empty());
    }
}
