//! A document on paper: one PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once, set by typst. What the document says goes to the
//! theme's template as data, never as markup, so that no text of an author is a command. Nothing is fetched, and no clock is read.

mod code;
mod context;
mod fonts;
mod letters;
mod outline;
mod page;
mod pictures;
mod press;
mod text;

use super::edition::Edition;
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        fingerprint::Fingerprinter,
        source::{FileId, Span},
    },
    model::{document::Document, form::Form},
    render::{html::linker::Linker, made::Extent},
};

use self::{
    context::Page,
    pictures::Pictures,
    press::{Fault, Sheet},
    text::Text,
};

/// So many characters more than the first are told.
const MOST_LACKING: usize = 20;

/// An edition as a PDF, in usual or in large print, how many pages it has, and where they begin (in usual print).
///
/// # Errors
/// A character that no font has; what the template, typst or one of the two standards refuses.
pub fn write(
    form: Form,
    edition: &Edition,
    linker: &Linker<'_>,
    document: &Document,
) -> Result<(Vec<u8>, Extent), Diagnostic> {
    let start = Span::start_of(document.span.file);
    let refused =
        |reason: String| Diagnostic::warning("form-failed", start).with("form", form.name()).with("reason", reason);
    let Some((template, source)) = linker.view.print() else {
        return Err(refused(linker.say("pdf-no-template")));
    };
    let mut pictures = Pictures::new(linker.view, &edition.pictures);
    let text = Text::new(linker, edition, &mut pictures);
    let mut text = if form == Form::Pdf { text.with_marks() } else { text };
    let page = page::of(form, edition, linker, document, &mut text);
    if let [(character, span), others @ ..] = text.lacking() {
        let code = |character: char| format!("U+{:04X}", u32::from(character));
        let finding = Diagnostic::warning("form-failed", *span)
            .says("form-failed-character")
            .with("form", form.name())
            .with("character", character.to_string())
            .with("code", code(*character));
        // All at once: who mends one of them would wait for the next build to learn of the next.
        return Err(others.iter().take(MOST_LACKING).fold(finding, |finding, (character, span)| {
            let message = Message::new("form-failed-character-other").with("character", character.to_string());
            finding.label(*span, message.with("code", code(*character)))
        }));
    }
    let data = serde_json::to_vec(&page).expect("the contract is texts, numbers and lists");
    let identity = Fingerprinter::default().text(&edition.origin.address).bytes(&data).finish();
    let sheet =
        Sheet { template: source.to_string(), data, pictures: pictures.into_files(), identity: identity.to_string() };
    let template = *template;
    press::print(sheet).map_err(|fault| match fault {
        Fault::Template { range, message } => {
            let place = place(template, range);
            match is_sound(source, page) {
                true => refused(message).label(place, Message::new("form-failed-template")),
                false => Diagnostic::error("template-error", place).with("detail", message),
            }
        }
        Fault::Document(message) => refused(message),
    })
}

/// True if the template sets what is most usual: what it cannot set is then a matter of one document, and all others have their files.
fn is_sound(template: &str, page: Page) -> bool {
    let trial = page.bare();
    let data = serde_json::to_vec(&trial).expect("the contract is texts, numbers and lists");
    let sheet = Sheet { template: template.to_owned(), data, pictures: Vec::new(), identity: String::new() };
    press::print(sheet).is_ok()
}

/// A place of the template.
fn place(template: FileId, range: Option<std::ops::Range<usize>>) -> Span {
    range.map_or_else(|| Span::start_of(template), |range| Span::new(template, range.start, range.end))
}
