//! A book that is read aloud, sentence by sentence, while each is shown: for whoever loses the line, reads little, or listens and looks by turns.

use super::{
    Pages,
    narration::{Narration, Narrator, attribute, own_element, own_elements},
    overlay,
    package::Overlay,
    xml,
};
use crate::{
    base::diagnostic::Diagnostic,
    model::{document::Document, form::Form},
    render::{
        form::{
            self,
            archive::File,
            audio::{self, voice::Voice},
            edition::Edition,
        },
        html::{element::Element, linker::Linker},
    },
    speech::file,
};

/// An edition as a book with its voice, and how many seconds that takes.
///
/// # Errors
/// No voice for the language of the document (`audio-voice`); an engine that fails, pictures that are too many or too large (`form-failed`).
pub fn write(edition: &Edition, linker: &Linker<'_>, document: &Document) -> Result<(Vec<u8>, u32), Diagnostic> {
    let voice = Voice::of(Form::EpubAudio, edition, linker, document)?;
    let mut pages = Pages::of(edition, linker, form::printed(linker, document));
    let narrations = narrate(&mut pages, edition, linker);
    let sounds = voice.read(narrations.iter().flat_map(|narration| &narration.lines))?;
    let date = audio::date(edition);
    let about = audio::comments(edition, &date);
    let (mut overlays, mut files): (Vec<Overlay>, Vec<File>) = (Vec::new(), Vec::new());
    for ((page, root), narration) in pages.all.iter().zip(&narrations) {
        // A page of which nothing is heard has no voice.
        if narration.steps.is_empty() {
            continue;
        }
        let mut own = Overlay::new(page);
        let (smil, clip) = overlay::of(&own, kind(root), narration, &sounds);
        own.length = overlay::length(&clip);
        let track = format!("{}/{}", overlays.len() + 1, pages.all.len());
        let comments = [&[("TITLE", edition.title.as_str()), ("TRACKNUMBER", track.as_str())], &about[..]].concat();
        let recording = file::write(&comments, &[], &clip).map_err(|error| voice.failed(&error.to_string()))?;
        files.push((own.recording(), recording));
        files.push((own.file(), xml::document(&smil, "").into_bytes()));
        overlays.push(own);
    }
    let length = overlays.iter().map(|overlay| overlay.length).sum();
    let book = pages.pack(edition, linker, &overlays, files);
    let book = book.map_err(|error| form::failed(Form::EpubAudio.name(), document, &error.to_string()))?;
    Ok((book, audio::seconds(length)))
}

/// Reads the pages of a book, and marks in them what is read. The title page says whose voice it is.
pub fn narrate(pages: &mut Pages<'_>, edition: &Edition, linker: &Linker<'_>) -> Vec<Narration> {
    if let Some(section) = pages.all.first_mut().and_then(|(_, root)| section(root)) {
        section.children.push(Element::new("p").text(linker.say("epub-narrated")).into());
    }
    let last = pages.all.len().saturating_sub(1);
    let mut narrator = Narrator::new(linker, &edition.lang, &mut pages.ids);
    pages.all.iter_mut().enumerate().map(|(index, (_, root))| narrator.page(root, index == last)).collect()
}

/// What a page is: the role of what stands in it first.
fn kind(root: &Element) -> Option<&str> {
    let body = own_elements(root).find(|element| element.tag == "body")?;
    let first = own_elements(body).next()?;
    attribute(first, "epub:type")
}

/// The first element of the body of a page.
fn section(root: &mut Element) -> Option<&mut Element> {
    let body = root.children.iter_mut().filter_map(own_element).find(|element| element.tag == "body")?;
    body.children.iter_mut().find_map(own_element)
}
