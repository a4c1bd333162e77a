//! Braille: the text in the code of its language, on pages of cells. What is a capital, a number or an emphasis is told by the signs of the
//! code; what a finger cannot see (a table, a quotation, a picture) by words.

pub mod alphabet;
pub mod book;
pub mod cell;
pub mod code;
pub mod codes;
mod dutch;
mod english;
mod flow;
mod french;
mod indicators;
mod letters;
pub mod lines;
pub mod louis;
mod names;
pub mod page;
mod pef;
pub mod print;
mod syllables;
mod table;
mod writer;

use self::{book::Book, codes::Codes, louis::Fault, page::Paper};
use super::edition::{Edition, marks::PageStart};
use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    config::forms::Alphabet,
    model::{braille::TABLES, document::Document, form::Form},
    render::html::linker::Linker,
};

/// An edition in braille, for embossers (BRF) or in pages (PEF), and how many pages it has. It says where the pages of print begin.
///
/// # Errors
/// The language of the document has no code here, or its code needs liblouis, which is not there.
pub fn write(
    form: Form,
    edition: &Edition,
    linker: &Linker<'_>,
    document: &Document,
    starts: &[PageStart],
) -> Result<(Vec<u8>, u32), Diagnostic> {
    let start = Span::start_of(document.span.file);
    let settings = &linker.view.config().forms.braille;
    let louis = if settings.tables.is_empty() { Err(Fault::Missing) } else { linker.view.liblouis() };
    let codes = Codes::new(settings, louis);
    let Some(code) = codes.of(&edition.lang) else {
        let lang = edition.lang.primary();
        let finding = Diagnostic::advice("braille-language", start).with("lang", edition.lang.tag());
        let finding = finding.with("form", form.name()).with("key", lang);
        return Err(match TABLES.iter().find(|table| table.lang == lang) {
            Some(table) => finding.says("braille-language-liblouis").with("grade", table.grade.name()),
            None => finding,
        });
    };
    let paper = Paper { cells: settings.cells as usize, lines: settings.lines as usize };
    let starts = if settings.print_pages { starts } else { &[] };
    let book = Book::of(edition, linker, &codes, code, paper, starts);
    if let Some(fault) = codes.fault() {
        let (message, what) = fault.told();
        let finding = Diagnostic::warning("braille-liblouis", start).says(message).with("form", form.name());
        return Err(finding.with("what", what));
    }
    let pages = u32::try_from(book.front.len() + book.body.len()).unwrap_or(u32::MAX);
    let bytes = match form {
        Form::Pef => pef::write(&book, edition, paper),
        _ => brf(&book, settings.alphabet),
    };
    Ok((bytes, pages))
}

/// Lines end as embossers expect, pages with a form feed between them.
fn brf(book: &Book, alphabet: Alphabet) -> Vec<u8> {
    let mut out = Vec::new();
    for (index, page) in book.front.iter().chain(&book.body).enumerate() {
        if index > 0 {
            out.push(b'\x0c');
        }
        for line in page {
            let end = line.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
            out.extend(line[..end].iter().map(|cell| alphabet::byte(*cell, alphabet)));
            out.extend_from_slice(b"\r\n");
        }
    }
    out
}
