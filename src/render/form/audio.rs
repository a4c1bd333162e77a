//! A document read aloud: Opus in Ogg, with a chapter for each of its parts, or a file for each. What is read is a script of its own, because a listener cannot glance
//! back: notes stand behind what they belong to, tables are told row by row, a list says how long it is.

mod mp3;
pub mod script;
mod table;
pub mod voice;
pub(super) mod writer;

use super::{archive, edition::Edition};
use crate::{
    base::diagnostic::Diagnostic,
    model::{document::Document, form::Form},
    render::html::linker::Linker,
    speech::{
        clip::Clip,
        file::{self, Chapter},
    },
};

use self::{script::Script, voice::Voice};

/// An edition as a file to listen to, as MP3 ([`Form::AudioMp3`]) or as an archive with a file for each chapter ([`Form::AudioChapters`]), and how many seconds it takes.
///
/// # Errors
/// No voice for the language of the document (`audio-voice`); an engine that fails (`form-failed`).
pub fn write(
    form: Form,
    edition: &Edition,
    linker: &Linker<'_>,
    document: &Document,
) -> Result<(Vec<u8>, u32), Diagnostic> {
    let voice = Voice::of(form, edition, linker, document)?;
    let script = Script::of(edition, linker);
    let sounds = voice.read(script.chapters.iter().flat_map(|chapter| &chapter.lines))?;
    let chapters: Vec<(&str, Clip)> = script
        .chapters
        .iter()
        .map(|chapter| {
            let mut whole = Clip::default();
            chapter.lines.iter().for_each(|line| sounds.add(line, &mut whole));
            (chapter.title.as_str(), whole)
        })
        .collect();
    let date = date(edition);
    let comments = comments(edition, &date);
    let seconds = seconds(chapters.iter().map(|(_, clip)| clip.length()).sum());
    let bytes = match form {
        Form::AudioChapters => apart(&chapters, &edition.title, &comments),
        Form::AudioMp3 => {
            let encoder = voice.encoder()?;
            let made = mp3::write(&chapters, edition, &date, encoder);
            return made.map(|bytes| (bytes, seconds)).map_err(|fault| voice.not_encoded(&fault.0));
        }
        _ => together(&chapters, &edition.title, &comments),
    };
    Ok((bytes.map_err(|reason| voice.failed(&reason))?, seconds))
}

/// Seconds of a recording that takes so many thousandths, the last one whole.
pub(super) fn seconds(length: u64) -> u32 {
    u32::try_from(length.div_ceil(1000)).unwrap_or(u32::MAX)
}

/// The day of a recording; empty if its document says none.
pub(super) fn date(edition: &Edition) -> String {
    edition.origin.updated.or(edition.origin.edition).map(|day| day.to_string()).unwrap_or_default()
}

/// What every recording of an edition says of itself besides its title.
pub(super) fn comments<'e>(edition: &'e Edition, date: &'e str) -> Vec<(&'static str, &'e str)> {
    let origin = &edition.origin;
    let comments = [
        ("ARTIST", &*origin.publisher),
        ("ALBUM", &origin.site),
        ("DATE", date),
        ("LANGUAGE", edition.lang.tag()),
        ("DESCRIPTION", edition.lead.as_deref().unwrap_or_default()),
        ("CONTACT", &origin.address),
        ("LICENSE", &origin.licence),
        ("GENRE", "Speech"),
    ];
    comments.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// One file, whose chapters players go to by their names.
fn together(chapters: &[(&str, Clip)], title: &str, comments: &[(&str, &str)]) -> Result<Vec<u8>, String> {
    let (mut whole, mut places) = (Clip::default(), Vec::with_capacity(chapters.len()));
    for (title, clip) in chapters {
        places.push(Chapter { title: (*title).to_owned(), start: whole.length() });
        whole.append(clip);
    }
    let comments = [&[("TITLE", title)], comments].concat();
    file::write(&comments, &places, &whole).map_err(|error| error.to_string())
}

/// A file for each chapter, in an archive. Names begin with numbers, so that players without a list keep the order.
fn apart(chapters: &[(&str, Clip)], title: &str, comments: &[(&str, &str)]) -> Result<Vec<u8>, String> {
    let digits = chapters.len().to_string().len().max(2);
    let files: Result<Vec<archive::File>, String> = chapters
        .iter()
        .zip(1..)
        .map(|((chapter, clip), number): (_, usize)| {
            let track = format!("{number}/{}", chapters.len());
            let own = [("TITLE", *chapter), ("ALBUM", title), ("TRACKNUMBER", track.as_str())];
            let others = comments.iter().copied().filter(|(name, _)| *name != "ALBUM");
            let comments: Vec<(&str, &str)> = own.into_iter().chain(others).collect();
            let bytes = file::write(&comments, &[], clip).map_err(|error| error.to_string())?;
            Ok((format!("{number:0digits$}-{}.opus", archive::ascii(chapter)), bytes))
        })
        .collect();
    archive::pack_files(&files?).map_err(|error| error.to_string())
}
