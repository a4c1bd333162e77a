//! The codes that a site chose for its languages, and texts in them: those of Parvis itself, and those of liblouis.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    cell::Cell,
    code::{self, Code},
    french,
    louis::{Fault, Louis, Translated},
    print::{self, Marks, Print, is_blank, is_glued},
    syllables,
};
use crate::{base::lang::Lang, config::forms::Braille, model::braille::Table, render::form::script};

/// The codes of a site.
pub struct Codes<'s> {
    settings: &'s Braille,
    louis: Result<&'s dyn Louis, Fault>,
    /// Characters that a table knows, or does not.
    known: RefCell<BTreeMap<(&'static str, char), bool>>,
    fault: RefCell<Option<Fault>>,
}

impl<'s> Codes<'s> {
    /// The codes that the settings name; the library is asked only by those that need it.
    pub fn new(settings: &'s Braille, louis: Result<&'s dyn Louis, Fault>) -> Self {
        Self { settings, louis, known: RefCell::default(), fault: RefCell::default() }
    }

    /// The code of a language; `None` for one that is not transcribed.
    pub fn of(&self, lang: &Lang) -> Option<Code> {
        self.settings.table(lang).map(Code::Table).or_else(|| Code::of(lang))
    }

    /// A text in cells. What cannot be transcribed has none, and leaves a [`Codes::fault`].
    pub fn transcribe(&self, code: Code, print: &[Print]) -> Vec<Cell> {
        let Code::Table(table) = code else { return code.transcribe(print) };
        let made = self.louis.clone().and_then(|louis| self.translated(louis, table, print));
        made.unwrap_or_else(|fault| {
            self.fault.borrow_mut().get_or_insert(fault);
            Vec::new()
        })
    }

    /// The first reason why a text has no cells.
    pub fn fault(&self) -> Option<Fault> {
        self.fault.borrow().clone()
    }

    /// The library behind a code: `liblouis 3.24.0`.
    pub fn library(&self, code: Code) -> Option<String> {
        let Code::Table(_) = code else { return None };
        self.louis.as_ref().ok().map(|louis| format!("liblouis {}", louis.version()))
    }

    fn translated(&self, louis: &dyn Louis, table: &'static Table, print: &[Print]) -> Result<Vec<Cell>, Fault> {
        let print = if table.lang == "fr" { french::attached(print) } else { print.to_vec() };
        let print = self.scripts_written(louis, table, &print)?;
        let unknown = self.unknown(louis, table, &print)?;
        let mut print = code::spelled(&print, table.lang, |it| !unknown.contains(&it));
        // A contraction hides where syllables end: words are divided after the hyphen of a compound only.
        syllables::mark_compounds(&mut print);
        let words: Vec<char> = print.iter().map(|it| if is_blank(it.it) { ' ' } else { it.it }).collect();
        let none = Marks::default();
        let marks: Vec<Marks> = print.iter().map(|it| if is_blank(it.it) { none } else { it.marks }).collect();
        Ok(cells(&print, &louis.translate(table.file, &words, &marks)?))
    }

    /// The characters of a text that a table has no cells for: each is tried by itself, once.
    fn unknown(&self, louis: &dyn Louis, table: &'static Table, print: &[Print]) -> Result<BTreeSet<char>, Fault> {
        let mut unknown = BTreeSet::new();
        for it in print.iter().map(|it| it.it).filter(|it| !is_blank(*it) && !it.is_ascii_alphanumeric()) {
            if !self.is_known(louis, table, it)? {
                unknown.insert(it);
            }
        }
        Ok(unknown)
    }

    fn is_known(&self, louis: &dyn Louis, table: &'static Table, it: char) -> Result<bool, Fault> {
        let known = self.known.borrow().get(&(table.file, it)).copied();
        let is_known = match known {
            Some(is_known) => is_known,
            None => {
                let alone = louis.translate(table.file, &[it], &[Marks::default()])?;
                alone.cells.iter().any(|dots| *dots != 0)
            }
        };
        self.known.borrow_mut().insert((table.file, it), is_known);
        Ok(is_known)
    }

    /// The same text with the exponents and indices that a table knows, and marks for the others: « 10^6 ».
    fn scripts_written(&self, louis: &dyn Louis, table: &'static Table, print: &[Print]) -> Result<Vec<Print>, Fault> {
        let mut out = Vec::with_capacity(print.len());
        let mut at = 0;
        while let Some(own) = print.get(at) {
            at += 1;
            let Some((level, content)) = print::script(&print[at - 1..]) else {
                out.push(*own);
                continue;
            };
            // The sign that ends it, too.
            at += content.len() + 1;
            let words: String = content.iter().map(|it| it.it).collect();
            let mut written = script::in_unicode(level, &words).unwrap_or_default();
            for it in written.clone().chars() {
                if !self.is_known(louis, table, it)? {
                    written.clear();
                }
            }
            if written.is_empty() {
                written = script::in_ascii(level, &words);
            }
            out.extend(written.chars().map(|it| Print { it, ..*own }));
        }
        Ok(out)
    }
}

/// Cells as lines need them: with the blanks at which no line ends, and the places where a compound may be divided.
fn cells(print: &[Print], translated: &Translated) -> Vec<Cell> {
    let mut cells: Vec<Cell> = translated.cells.iter().map(|dots| Cell::of_dots(*dots)).collect();
    for (own, at) in print.iter().zip(&translated.places) {
        let follows_hyphen = at.checked_sub(1).and_then(|before| cells.get(before)) == Some(&Cell::HYPHEN);
        let Some(cell) = cells.get_mut(*at) else { continue };
        if is_glued(own.it) && cell.is_blank() {
            *cell = Cell::GLUE;
        } else if own.may_divide && follows_hyphen {
            *cell = cell.divided();
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::braille::Grade;

    /// Knows Latin letters, the hyphen and the blank; « le » is one cell (dot 6), an emphasised text begins with dots 456.
    struct Fake;

    impl Louis for Fake {
        fn version(&self) -> &str {
            "3.0.0"
        }

        fn translate(&self, table: &'static str, text: &[char], marks: &[Marks]) -> Result<Translated, Fault> {
            if table != "fr-bfu-g2.ctb" {
                return Err(Fault::Table(table));
            }
            let mut made = Translated::default();
            if marks.iter().any(|marks| marks.are_any()) {
                made.cells.push(0b11_1000);
            }
            for (at, it) in text.iter().enumerate() {
                let is_second = *it == 'e' && at > 0 && text[at - 1] == 'l';
                made.places.push(made.cells.len() - usize::from(is_second));
                match it {
                    _ if is_second => {}
                    ' ' => made.cells.push(0),
                    '-' => made.cells.push(0b10_0100),
                    'l' if text.get(at + 1) == Some(&'e') => made.cells.push(0b10_0000),
                    it if it.is_ascii() => made.cells.push(1),
                    _ => {}
                }
            }
            Ok(made)
        }
    }

    fn settings(lang: &str, grade: Grade) -> Braille {
        Braille { tables: Table::of(lang, grade).into_iter().collect(), ..Braille::default() }
    }

    fn transcribed(codes: &Codes<'_>, lang: &str, text: &str) -> Vec<Cell> {
        let mut print = Vec::new();
        print::extend(&mut print, text, Marks::default());
        codes.transcribe(codes.of(&Lang::parse(lang).expect("a tag")).expect("a code"), &print)
    }

    fn shown(cells: &[Cell]) -> String {
        let shown = |cell: &Cell| {
            let mark = if cell.may_divide() { "|" } else { "" };
            format!("{mark}{}", if *cell == Cell::GLUE { '_' } else { cell.character() })
        };
        cells.iter().map(shown).collect()
    }

    #[test]
    fn words_of_a_table_are_divided_at_their_hyphens_only() {
        let settings = settings("fr", Grade::Contracted);
        let codes = Codes::new(&settings, Ok(&Fake));
        assert_eq!(shown(&transcribed(&codes, "fr", "le participation\u{a0}x bas-le")), "⠠⠀⠁⠁⠁⠁⠁⠁⠁⠁⠁⠁⠁⠁⠁_⠁⠀⠁⠁⠁⠤|⠠");
        assert_eq!(codes.fault(), None);
        assert_eq!(codes.library(Code::Table(settings.tables[0])).as_deref(), Some("liblouis 3.0.0"));
        assert_eq!(codes.library(Code::French), None);
    }

    #[test]
    fn what_a_table_does_not_know_is_spelled() {
        let settings = settings("fr", Grade::Contracted);
        let codes = Codes::new(&settings, Ok(&Fake));
        assert_eq!(shown(&transcribed(&codes, "fr", "Лиль")), shown(&transcribed(&codes, "fr", "Lil'")));
        // CBFU 1.3: the mark stands at its word.
        assert_eq!(transcribed(&codes, "fr", "a\u{a0}!"), transcribed(&codes, "fr", "a!"));
    }

    #[test]
    fn an_exponent_that_a_table_does_not_know_has_a_mark() {
        let settings = settings("fr", Grade::Contracted);
        let codes = Codes::new(&settings, Ok(&Fake));
        assert_eq!(transcribed(&codes, "fr", "10⁶ x₁₂"), transcribed(&codes, "fr", "10^6 x_(12)"));
    }

    #[test]
    fn a_missing_table_or_library_is_told_and_other_codes_go_on() {
        let settings = settings("ar", Grade::Uncontracted);
        let codes = Codes::new(&settings, Ok(&Fake));
        assert!(!transcribed(&codes, "fr", "Le plan").is_empty());
        assert_eq!(codes.fault(), None);
        assert_eq!(transcribed(&codes, "ar", "خطة"), []);
        assert_eq!(codes.fault(), Some(Fault::Table("ar-ar-g1.utb")));
        let codes = Codes::new(&settings, Err(Fault::Missing));
        assert_eq!(transcribed(&codes, "ar", "خطة"), []);
        assert_eq!(codes.fault(), Some(Fault::Missing));
    }
}
