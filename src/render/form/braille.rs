//! Braille: the text in the code of its language, on pages of cells. What is a capital, a number or an emphasis is told by the signs of the
//! code; what a finger cannot see (a table, a quotation, a picture) by words.

pub mod alphabet;
pub mod book;
pub mod cell;
pub mod code;
mod dutch;
mod english;
mod flow;
mod french;
mod indicators;
mod letters;
pub mod lines;
pub mod page;
mod pef;
pub mod print;
mod syllables;
mod table;
mod writer;

use self::{book::Book, code::Code, page::Paper};
use super::edition::Edition;
use crate::{
    base::{diagnostic::Diagnostic, source::Span},
    config::forms::Alphabet,
    model::{document::Document, form::Form},
    render::html::linker::Linker,
};

/// An edition in braille, for embossers (BRF) or in pages (PEF).
///
/// # Errors
/// The language of the document has no code here.
pub fn write(form: Form, edition: &Edition, linker: &Linker<'_>, document: &Document) -> Result<Vec<u8>, Diagnostic> {
    let Some(code) = Code::of(&edition.lang) else {
        let finding = Diagnostic::advice("braille-language", Span::start_of(document.span.file));
        return Err(finding.with("lang", edition.lang.tag()).with("form", form.name()));
    };
    let settings = linker.view.config().forms.braille;
    let paper = Paper { cells: settings.cells as usize, lines: settings.lines as usize };
    let book = Book::of(edition, linker, code, paper);
    Ok(match form {
        Form::Pef => pef::write(&book, edition, paper),
        _ => brf(&book, settings.alphabet),
    })
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
