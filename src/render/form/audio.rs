//! A document read aloud: Opus in Ogg, with a chapter for each of its parts, or a file for each. What is read is a script of its own, because a listener cannot glance
//! back: notes stand behind what they belong to, tables are told row by row, a list says how long it is.

pub mod script;
mod table;
mod writer;

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{archive, edition::Edition};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang, source::Span},
    config::audio::Audio,
    model::{document::Document, form::Form},
    render::html::linker::Linker,
    speech::{
        Fault, Saying, Speaker,
        clip::Clip,
        file::{self, Chapter},
        spoken::spoken,
    },
};

use self::script::{Line, Run, Script};

/// An edition as a file to listen to, or as an archive with one for each chapter ([`Form::AudioChapters`]), and how many seconds it takes.
///
/// # Errors
/// No voice for the language of the document (`audio-voice`); an engine that fails (`form-failed`).
pub fn write(
    form: Form,
    edition: &Edition,
    linker: &Linker<'_>,
    document: &Document,
) -> Result<(Vec<u8>, u32), Diagnostic> {
    let settings = &linker.view.config().audio;
    // The engine is what is at fault, and not the document.
    let engine = settings.engine.first().map_or("", |program| program);
    let failed = |fault: &Fault| super::failed(form.name(), document, &format!("[audio] {engine}: {}", fault.0));
    let Some(speaker) = linker.view.speaker() else {
        return Err(failed(&Fault(String::new())));
    };
    if settings.voice(&edition.lang).is_none() {
        let finding = Diagnostic::advice("audio-voice", Span::start_of(document.span.file));
        return Err(finding.with("lang", edition.lang.tag()));
    }
    let script = Script::of(edition, linker);
    let chapters = read(&script, &edition.lang, speaker, settings).map_err(|fault| failed(&fault))?;
    let origin = &edition.origin;
    let date = origin.updated.or(origin.edition).map(|day| day.to_string()).unwrap_or_default();
    let comments = [
        ("ARTIST", &*origin.publisher),
        ("ALBUM", &origin.site),
        ("DATE", &date),
        ("LANGUAGE", edition.lang.tag()),
        ("DESCRIPTION", edition.lead.as_deref().unwrap_or_default()),
        ("CONTACT", &origin.address),
        ("LICENSE", &origin.licence),
        ("GENRE", "Speech"),
    ];
    let comments: Vec<(&str, &str)> = comments.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let length: u64 = chapters.iter().map(|(_, clip)| clip.length()).sum();
    let seconds = u32::try_from(length.div_ceil(1000)).unwrap_or(u32::MAX);
    let bytes = match form {
        Form::AudioChapters => apart(&chapters, &edition.title, &comments),
        _ => together(&chapters, &edition.title, &comments),
    };
    Ok((bytes.map_err(|reason| failed(&Fault(reason)))?, seconds))
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

/// The chapters of a script as sound. Each text is spoken once, however often it is read.
fn read<'s>(
    script: &'s Script,
    lang: &Lang,
    speaker: &Speaker,
    settings: &Audio,
) -> Result<Vec<(&'s str, Clip)>, Fault> {
    let lines = || script.chapters.iter().flat_map(|chapter| &chapter.lines);
    let wanted: BTreeMap<&Run, String> = lines()
        .flat_map(|line| &line.runs)
        .map(|run| (run, spoken(&run.text, &run.lang, settings.lexicon(&run.lang))))
        .collect();
    let clips: BTreeMap<&Run, Clip> = wanted
        .into_par_iter()
        .map(|(run, text)| Ok((run, say(run, &text, lang, speaker, settings)?)))
        .collect::<Result<_, Fault>>()?;
    let mut pauses: BTreeMap<u32, Clip> = BTreeMap::new();
    for pause in lines().map(|line| line.pause) {
        if let std::collections::btree_map::Entry::Vacant(place) = pauses.entry(pause) {
            place.insert(Clip::silence(pause, speaker.bitrate())?);
        }
    }
    let chapters = script.chapters.iter().map(|chapter| {
        let mut whole = Clip::default();
        for Line { runs, pause } in &chapter.lines {
            runs.iter().filter_map(|run| clips.get(run)).for_each(|clip| whole.append(clip));
            pauses.get(pause).into_iter().for_each(|silence| whole.append(silence));
        }
        (chapter.title.as_str(), whole)
    });
    Ok(chapters.collect())
}

/// A passage in the voice of its language; where the engine has none, in that of the document: a wrong accent says more than silence.
fn say(run: &Run, text: &str, lang: &Lang, speaker: &Speaker, settings: &Audio) -> Result<Clip, Fault> {
    if !text.chars().any(char::is_alphanumeric) {
        return Ok(Clip::default());
    }
    let saying = |lang| settings.voice(lang).map(|voice| speaker.say(Saying { text, lang, voice }));
    match saying(&run.lang) {
        Some(Ok(clip)) => Ok(clip),
        Some(Err(fault)) if run.lang == *lang => Err(fault),
        Some(Err(_)) | None => saying(lang).unwrap_or_else(|| Err(Fault(lang.tag().to_owned()))),
    }
}
