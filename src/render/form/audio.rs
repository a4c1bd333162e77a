//! A document read aloud: Opus in Ogg, with a chapter for each of its parts. What is read is a script of its own, because a listener cannot glance
//! back: notes stand behind what they belong to, tables are told row by row, a list says how long it is.

pub mod script;
mod table;
mod writer;

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::edition::Edition;
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

/// An edition as a file to listen to, and how many seconds it takes.
///
/// # Errors
/// No voice for the language of the document (`audio-voice`); an engine that fails (`form-failed`).
pub fn write(edition: &Edition, linker: &Linker<'_>, document: &Document) -> Result<(Vec<u8>, u32), Diagnostic> {
    let settings = &linker.view.config().audio;
    // The engine is what is at fault, and not the document.
    let engine = settings.engine.first().map_or("", |program| program);
    let failed = |fault: &Fault| super::failed(Form::Audio.name(), document, &format!("[audio] {engine}: {}", fault.0));
    let Some(speaker) = linker.view.speaker() else {
        return Err(failed(&Fault(String::new())));
    };
    if settings.voice(&edition.lang).is_none() {
        let finding = Diagnostic::advice("audio-voice", Span::start_of(document.span.file));
        return Err(finding.with("lang", edition.lang.tag()));
    }
    let script = Script::of(edition, linker);
    let (clip, chapters) = read(&script, &edition.lang, speaker, settings).map_err(|fault| failed(&fault))?;
    let origin = &edition.origin;
    let date = origin.updated.or(origin.edition).map(|day| day.to_string()).unwrap_or_default();
    let comments = [
        ("TITLE", edition.title.as_str()),
        ("ARTIST", &origin.publisher),
        ("ALBUM", &origin.site),
        ("DATE", &date),
        ("LANGUAGE", edition.lang.tag()),
        ("DESCRIPTION", edition.lead.as_deref().unwrap_or_default()),
        ("CONTACT", &origin.address),
        ("LICENSE", &origin.licence),
        ("GENRE", "Speech"),
    ];
    let comments: Vec<(&str, &str)> = comments.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let seconds = u32::try_from(clip.length().div_ceil(1000)).unwrap_or(u32::MAX);
    let bytes = file::write(&comments, &chapters, &clip).map_err(|error| failed(&Fault(error.to_string())))?;
    Ok((bytes, seconds))
}

/// The whole script as sound. Each text is spoken once, however often it is read.
fn read(script: &Script, lang: &Lang, speaker: &Speaker, settings: &Audio) -> Result<(Clip, Vec<Chapter>), Fault> {
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
    let mut whole = Clip::default();
    let mut chapters = Vec::with_capacity(script.chapters.len());
    for chapter in &script.chapters {
        chapters.push(Chapter { title: chapter.title.clone(), start: whole.length() });
        for Line { runs, pause } in &chapter.lines {
            runs.iter().filter_map(|run| clips.get(run)).for_each(|clip| whole.append(clip));
            pauses.get(pause).into_iter().for_each(|silence| whole.append(silence));
        }
    }
    Ok((whole, chapters))
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
