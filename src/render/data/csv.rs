//! Writes tables as CSV (RFC 4180): commas, CRLF, quotes where they are needed, one header row.
//!
//! The file begins with a byte order mark: without it, spreadsheets in France read UTF-8 as Windows-1252, and residents open these files
//! with a spreadsheet; programs that mind it have the JSON. A text that a spreadsheet would take for a formula gets an apostrophe in
//! front (OWASP, CSV injection); numbers are numbers and stay as they are. The JSON has every text as it was written.

use super::{
    cell::{Cell, Column},
    table::Collection,
};
use crate::render::view::View;

/// U+FEFF in UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A collection.
pub fn collection(collection: &Collection, view: &View<'_>) -> Vec<u8> {
    let columns: Vec<Column> = collection.columns();
    let mut header: Vec<String> = columns.iter().map(|column| column.name.to_owned()).collect();
    for lang in collection.languages(view) {
        let tag = super::schema::suffix(lang);
        header.extend([format!("titre_{tag}"), format!("adresse_{tag}")]);
    }
    let rows = collection.rows(view);
    let lines = rows.iter().map(|row| row.iter().map(field).collect());
    let table = table(&header, lines);
    [BYTE_ORDER_MARK.as_bytes(), &table].concat()
}

/// A header and lines, without a byte order mark.
pub fn table(header: &[String], lines: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let memory = "memory takes what is written to it, and every line has as many fields as the header";
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(header).expect(memory);
    for line in lines {
        writer.write_record(line).expect(memory);
    }
    writer.into_inner().expect(memory)
}

/// A value as CSV has it.
pub fn field(cell: &Cell) -> String {
    match cell {
        Cell::Text(_) | Cell::List(_) => harmless(cell.to_string()),
        Cell::Empty | Cell::Integer(_) | Cell::Thousandths(_) | Cell::Boolean(_) => cell.to_string(),
    }
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: String) -> String {
    let starts_a_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if starts_a_formula { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula_and_numbers_stay_numbers() {
        for text in ["=1+1", "+33 3", "-5 %", "@SUM(A1)", "\tx", "＝1"] {
            assert_eq!(field(&Cell::Text(text.to_owned())), format!("'{text}"));
        }
        assert_eq!(field(&Cell::Integer(-5)), "-5");
        assert_eq!(field(&Cell::Text("1 = 1".to_owned())), "1 = 1");
    }

    #[test]
    fn a_table_is_written_as_the_standard_says() {
        let lines = [vec!["a,b".to_owned(), "dit « \"oui\" »\nou non".to_owned()]].into_iter();
        let bytes = table(&["x".to_owned(), "y".to_owned()], lines);
        let text = String::from_utf8(bytes).expect("texts were written");
        assert_eq!(text, "x,y\r\n\"a,b\",\"dit « \"\"oui\"\" »\nou non\"\r\n");
    }
}
