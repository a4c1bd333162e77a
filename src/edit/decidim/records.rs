//! The rows of all files of one kind, each once, with a count of what becomes of them.

use std::collections::BTreeSet;

use super::{
    around::{Around, space},
    columns::{Columns, Entity, Fate, Texts},
    table::{Row, Table},
};
use crate::base::{diagnostic::Diagnostic, lang::Lang, source::Span};

/// A file that is imported.
pub struct Source {
    /// Its rows.
    pub table: Table,
    /// What it lists.
    pub entity: Entity,
    /// What becomes of its columns.
    pub fate: Fate,
    /// Where its columns are.
    pub columns: Columns,
    /// Rows that are sound and not taken, each with the message that says why.
    pub left_out: Vec<Diagnostic>,
}

/// A row with the columns of its file.
#[derive(Copy, Clone)]
pub struct Record<'a> {
    /// Its file, by its place in the list.
    pub source: usize,
    row: &'a Row,
    columns: &'a Columns,
}

/// The rows of a kind, in the order of their ids; a row whose id another file has already is left out.
pub fn records<'a>(sources: &'a [Source], entity: Entity, left_out: &mut Vec<(usize, Diagnostic)>) -> Vec<Record<'a>> {
    let mut seen: BTreeSet<u64> = BTreeSet::new();
    let mut records = Vec::new();
    for (index, source) in sources.iter().enumerate().filter(|(_, source)| source.entity == entity) {
        for row in &source.table.rows {
            let record = Record { source: index, row, columns: &source.columns };
            match seen.insert(record.number()) {
                true => records.push(record),
                false => {
                    let finding = Diagnostic::error("import-row", row.span).says("import-row-twice");
                    left_out.push((index, finding.with("id", record.id())));
                }
            }
        }
    }
    records.sort_by_key(Record::number);
    records
}

impl<'a> Record<'a> {
    /// Its number in Decidim.
    pub fn id(&self) -> &'a str {
        self.value("id").unwrap_or_default()
    }

    fn number(&self) -> u64 {
        self.id().parse().unwrap_or_default()
    }

    /// Its first line.
    pub fn span(&self) -> Span {
        self.row.span
    }

    /// A value, if there is one.
    pub fn value(&self, column: &str) -> Option<&'a str> {
        self.columns.value(self.row, column)
    }

    /// The first value of several columns.
    pub fn first(&self, columns: &[&str]) -> Option<&'a str> {
        self.columns.first(self.row, columns)
    }

    /// True if the field says so.
    pub fn is(&self, column: &str) -> bool {
        self.columns.is(self.row, column)
    }

    /// A text in all its languages.
    pub fn texts(&self, column: &str, around: &Around<'_>) -> Texts {
        self.columns.texts(self.row, column, around.config().default_lang())
    }

    /// A text in the first language of the site that has it.
    pub fn text(&self, column: &str, around: &Around<'_>) -> String {
        self.texts(column, around).text(around.languages())
    }

    /// A text in one language, written by somebody or by a machine.
    pub fn text_in(&self, column: &str, lang: &Lang, around: &Around<'_>) -> String {
        self.texts(column, around).in_lang(lang).map(|(text, _)| text.to_owned()).unwrap_or_default()
    }

    /// Its category, in the words of the site's language: a column of its own, or the first of its taxonomies.
    pub fn category(&self, around: &Around<'_>) -> Option<String> {
        let name = self.text("category/name", around);
        if !name.is_empty() {
            return Some(name);
        }
        let taxonomies = self.columns.below(self.row, "taxonomies").join(" ");
        let lang = around.config().default_lang();
        // The exporter writes these as Ruby prints them: {"fr"=>"Mobilité", "en"=>"Mobility"}.
        let marks = [format!("\"{lang}\"=>\""), format!("\"{lang}\" => \""), format!("\"{lang}\":\"")];
        let at = marks.iter().find_map(|mark| Some(taxonomies.find(mark.as_str())? + mark.len()))?;
        let name = taxonomies[at..].split('"').next()?.trim();
        (!name.is_empty()).then(|| name.to_owned())
    }

    /// The site and the participatory space that it belongs to.
    pub fn space(&self) -> Option<(&'a str, String)> {
        let own = self.value("participatory_space/url").and_then(space);
        own.or_else(|| self.value("url").and_then(space))
    }
}
