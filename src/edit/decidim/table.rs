//! Reads an export into rows. A row that cannot be read is told with its lines, and reading goes on with the next sound one: as many
//! rows are taken and told as there are.

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use super::scan::{self, Extent};
use crate::{
    base::{
        diagnostic::Diagnostic,
        source::{SourceFile, Span},
    },
    project::export::Export,
};

/// A file with its columns and its sound rows.
#[derive(Clone, Debug)]
pub struct Table {
    /// Path as it was given.
    pub path: Arc<str>,
    /// Names of the columns, in their order.
    pub columns: Vec<String>,
    /// Rows that follow the grammar, have every column and an id of their own.
    pub rows: Vec<Row>,
    /// What is wrong with the others: one finding a row.
    pub faults: Vec<Diagnostic>,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its fields, as many as there are columns.
    pub fields: Vec<String>,
    /// Its first line.
    pub span: Span,
}

/// The name of the column that every export has.
const ID: &str = "id";

/// Reads a file; `None` if it has no column `id`, and so is none of Decidim's exports.
pub fn table(export: &Export, source: &SourceFile) -> Option<Table> {
    let text = source.text();
    let (separator, header) = header(text)?;
    let columns: Vec<String> =
        fields(&text[header.range.clone()], separator).into_iter().map(|name| name.trim().to_owned()).collect();
    let reader =
        Reader { text, export, separator, width: columns.len(), id: columns.iter().position(|column| column == ID)? };
    let (rows, faults) = reader.rows(header.next);
    Some(Table { path: Arc::clone(&source.path), columns, rows, faults })
}

/// The first line, and the separator that gives it the most columns: installations choose theirs (`default_csv_col_sep`).
fn header(text: &str) -> Option<(u8, Extent)> {
    let candidates = b";,\t".iter().filter_map(|separator| Some((*separator, scan::row(text, 0, *separator)?)));
    candidates.max_by_key(|(_, extent)| extent.fields)
}

/// The fields of a row that follows the grammar.
fn fields(row: &str, separator: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .buffer_capacity(row.len().clamp(64, 64 * 1024))
        .from_reader(row.as_bytes());
    let mut record = csv::StringRecord::new();
    match reader.read_record(&mut record) {
        Ok(true) => record.iter().map(str::to_owned).collect(),
        // An empty line has one empty field.
        Ok(false) | Err(_) => vec![String::new()],
    }
}

struct Reader<'t> {
    text: &'t str,
    export: &'t Export,
    separator: u8,
    width: usize,
    id: usize,
}

impl Reader<'_> {
    fn rows(&self, start: usize) -> (Vec<Row>, Vec<Diagnostic>) {
        let (mut rows, mut faults) = (Vec::new(), Vec::new());
        let mut seen = BTreeSet::new();
        let mut at = start;
        while at < self.text.len() {
            let extent = scan::row(self.text, at, self.separator);
            if let Some(extent) = extent.as_ref().filter(|extent| self.text[extent.range.clone()].trim().is_empty()) {
                // An empty line is no row.
                at = extent.next;
                continue;
            }
            let swallowed = extent.as_ref().and_then(|extent| self.sound_line(at, extent.range.end));
            let sound = extent.as_ref().filter(|extent| swallowed.is_none() && extent.fields == self.width);
            let Some(extent) = sound else {
                let limit = extent.as_ref().map_or(self.text.len(), |extent| extent.next);
                let next = swallowed.or_else(|| self.sound_line(at, limit)).unwrap_or(limit);
                faults.push(self.fault(at..next, extent.as_ref().filter(|_| swallowed.is_none())));
                at = next;
                continue;
            };
            at = extent.next;
            match self.row(extent, &mut seen) {
                Ok(row) => rows.push(row),
                Err(fault) => faults.push(*fault),
            }
        }
        (rows, faults)
    }

    /// A row with every column: refused if it has broken bytes, no id, or the id of another.
    fn row(&self, extent: &Extent, seen: &mut BTreeSet<String>) -> Result<Row, Box<Diagnostic>> {
        let range = extent.range.clone();
        let first = self.export.broken.partition_point(|place| *place < range.start);
        if let Some(place) = self.export.broken.get(first).filter(|place| **place < range.end) {
            let span = Span::new(self.export.file, *place, place + char::REPLACEMENT_CHARACTER.len_utf8());
            return Err(Box::new(Diagnostic::error("import-row", span).says("import-row-bytes")));
        }
        let fields = fields(&self.text[range.clone()], self.separator);
        let row = Row { span: self.first_line(&range), fields };
        let id = row.fields.get(self.id).map(|id| id.trim()).unwrap_or_default();
        let finding = Diagnostic::error("import-row", row.span).with("id", id);
        if !is_id(id) {
            return Err(Box::new(finding.says("import-row-id")));
        }
        match seen.insert(id.to_owned()) {
            true => Ok(row),
            false => Err(Box::new(finding.says("import-row-twice"))),
        }
    }

    fn fault(&self, range: Range<usize>, extent: Option<&Extent>) -> Diagnostic {
        let lines = self.text[range.clone()].trim_end().lines().count();
        let finding = Diagnostic::error("import-row", self.first_line(&range)).with("lines", lines);
        match extent {
            Some(extent) => finding.says("import-row-fields").with("found", extent.fields).with("expected", self.width),
            None => finding.says("import-row-quote"),
        }
    }

    /// The first line after the one at `at`, and before `limit`, that is a whole row by itself, with every column and an id: what a
    /// quote swallowed. A text with line breaks that looks like this does not exist in practice.
    fn sound_line(&self, at: usize, limit: usize) -> Option<usize> {
        let mut line = scan::next_line(self.text, at);
        while line < limit {
            let looks = self.text.as_bytes()[line..].first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'"');
            if looks && self.is_sound(line) {
                return Some(line);
            }
            line = scan::next_line(self.text, line);
        }
        None
    }

    fn is_sound(&self, start: usize) -> bool {
        let Some(extent) = scan::row(self.text, start, self.separator) else { return false };
        extent.fields == self.width
            && fields(&self.text[extent.range], self.separator).get(self.id).is_some_and(|id| is_id(id.trim()))
    }

    fn first_line(&self, range: &Range<usize>) -> Span {
        let line = self.text[range.clone()].lines().next().map_or(0, str::len);
        Span::new(self.export.file, range.start, range.start + line)
    }
}

/// Decidim numbers what it keeps.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.len() < 19 && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Table {
    /// How many rows the file has: those that are taken and those that are told.
    pub fn read(&self) -> usize {
        self.rows.len() + self.faults.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::SourceMap;

    fn read(text: &str, broken: &[usize]) -> (Vec<String>, Vec<String>) {
        let mut sources = SourceMap::default();
        let export = Export { file: sources.load("a.csv", text), broken: broken.to_vec() };
        let table = table(&export, sources.file(export.file)).expect("an export");
        let line = |span: Span| sources.range(span).0.line;
        let faults = table.faults.iter().map(|fault| {
            let crate::base::diagnostic::Place::Source(span) = fault.place else { panic!("a place") };
            format!("{}@{}", fault.message.id, line(span))
        });
        (table.rows.iter().map(|row| row.fields.join("|")).collect(), faults.collect())
    }

    #[test]
    fn separators_are_found_and_line_breaks_in_quotes_kept() {
        for separator in [";", ",", "\t"] {
            let text = "\"id\"|title\n1|\"a\nb\"\n\n2|\"c|d\"\n".replace('|', separator);
            let expected = ["1|a\nb".to_owned(), format!("2|c{separator}d")];
            assert_eq!(read(&text, &[]), (expected.to_vec(), vec![]));
        }
    }

    #[test]
    fn a_bad_row_is_told_and_the_next_one_taken() {
        let cases = [
            ("id;a\n1;x;y\n2;z\n", &["2|z"][..], &["import-row-fields@2"][..]),
            ("id;a\n1\n2;z\n", &["2|z"], &["import-row-fields@2"]),
            ("id;a\n1;\"x\n2;z\n3;t\n", &["2|z", "3|t"], &["import-row-quote@2"]),
            ("id;a\n1;\"x\n2;\"y\"\n3;t\n", &["2|y", "3|t"], &["import-row-quote@2"]),
            ("id;a\n1;\"x\n2;z\nfin\"\n3;t\n", &["2|z", "3|t"], &["import-row-quote@2", "import-row-quote@4"]),
            ("id;a\n1;x\"y\"\n2;z\n", &["2|z"], &["import-row-quote@2"]),
            ("id;a\nun;x\n1;z\n1;t\n", &["1|z"], &["import-row-id@2", "import-row-twice@4"]),
        ];
        for (text, rows, faults) in cases {
            let (found, told) = read(text, &[]);
            assert_eq!(
                (found, told),
                (rows.iter().map(|it| (*it).into()).collect(), faults.iter().map(|it| (*it).into()).collect()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_row_with_broken_bytes_is_told() {
        assert_eq!(
            read("id;a\n1;\u{fffd}\n2;z\n", &[7]),
            (vec!["2|z".to_owned()], vec!["import-row-bytes@2".to_owned()])
        );
    }
}
