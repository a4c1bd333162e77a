//! The paper of braille, what its cells are called in files for embossers, and the codes that are not those of Parvis itself.

use std::sync::Arc;

use crate::{
    base::{diagnostic::Diagnostic, fields::Fields, lang::Lang},
    model::{
        braille::{Grade, TABLES, Table},
        form::BRAILLE,
    },
};

/// Fewest and most cells of a line of braille, and lines of a page: what embossers and displays have.
const CELLS: std::ops::RangeInclusive<u32> = 20..=80;
const LINES: std::ops::RangeInclusive<u32> = 10..=60;

/// Paper of braille, what its cells are called in a file for embossers, and its codes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Braille {
    /// Cells of a line.
    pub cells: u32,
    /// Lines of a page, that of its number among them.
    pub lines: u32,
    /// The alphabet of files for embossers.
    pub alphabet: Alphabet,
    /// The text says where the pages of print begin, where there is a PDF.
    pub print_pages: bool,
    /// The codes that liblouis transcribes, at most one for each language.
    pub tables: Vec<&'static Table>,
}

impl Default for Braille {
    fn default() -> Self {
        Self { cells: 40, lines: 25, alphabet: Alphabet::NorthAmerican, print_pages: true, tables: Vec::new() }
    }
}

impl Braille {
    /// The table of liblouis that was chosen for a language.
    pub fn table(&self, lang: &Lang) -> Option<&'static Table> {
        self.tables.iter().copied().find(|table| table.lang == lang.primary())
    }
}

/// What the cells of a file for embossers are called.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Alphabet {
    /// North American ASCII braille, which nearly every device reads.
    NorthAmerican,
    /// The French six-dot table of devices sold in France (TBFR2007, the letters and signs of its six dots).
    French,
}

impl Alphabet {
    /// Every alphabet with its name in `site.toml`.
    pub const ALL: &[(&str, Alphabet)] = &[("north-american", Alphabet::NorthAmerican), ("french", Alphabet::French)];
}

/// `braille_cells`, `braille_lines`, `braille_alphabet` (`bad-braille-paper`, `unknown-alphabet`), `braille_print_pages`, `[forms.braille]`.
pub fn read(table: &mut Fields) -> Braille {
    let mut braille = Braille::default();
    for (key, range, place) in
        [("braille_cells", CELLS, &mut braille.cells), ("braille_lines", LINES, &mut braille.lines)]
    {
        let Some(number) = table.number(key) else { continue };
        if range.contains(&number.value) {
            *place = number.value;
        } else {
            let (least, most) = (*range.start() as usize, *range.end() as usize);
            let finding = Diagnostic::error("bad-braille-paper", number.span).with("value", number.value as usize);
            table.report(finding.with("key", key).with("least", least).with("most", most));
        }
    }
    if let Some(name) = table.text("braille_alphabet") {
        match Alphabet::ALL.iter().find(|(own, _)| *own == &*name.value) {
            Some((_, alphabet)) => braille.alphabet = *alphabet,
            None => {
                let known: Vec<Arc<str>> = Alphabet::ALL.iter().map(|(name, _)| Arc::from(*name)).collect();
                let finding = Diagnostic::error("unknown-alphabet", name.span).with("alphabet", &name.value);
                table.report(finding.with("known", known));
            }
        }
    }
    braille.print_pages = table.truth_or("braille_print_pages", true);
    braille.tables = tables(table);
    braille
}

/// `[forms.braille]`: languages and grades (`bad-braille-code`). The grade that Parvis transcribes itself needs no table.
fn tables(fields: &mut Fields) -> Vec<&'static Table> {
    let Some(mut codes) = fields.fields("braille") else { return Vec::new() };
    let mut languages: Vec<&'static str> =
        TABLES.iter().map(|table| table.lang).chain(BRAILLE.iter().copied()).collect();
    languages.sort_unstable();
    languages.dedup();
    let mut found = Vec::new();
    for lang in languages {
        let Some(name) = codes.word(lang, Grade::NAMES) else { continue };
        let Some(grade) = Grade::parse(name.value) else { continue };
        match Table::of(lang, grade) {
            Some(table) => found.push(table),
            None if grade == Grade::Uncontracted && BRAILLE.contains(&lang) => {}
            None => {
                let other = if grade == Grade::Contracted { Grade::Uncontracted } else { Grade::Contracted };
                let finding = Diagnostic::error("bad-braille-code", name.span).with("lang", lang);
                codes.report(finding.with("grade", grade.name()).with("other", other.name()));
            }
        }
    }
    codes.finish().into_iter().for_each(|finding| fields.report(finding));
    found
}
