//! Who reads a document, and its lines as sound: the recording and the book that is read aloud say them alike.

use std::collections::{BTreeMap, btree_map::Entry};

use rayon::prelude::*;

use super::script::{Line, Run};
use crate::{
    base::{diagnostic::Diagnostic, lang::Lang, source::Span},
    config::audio::Audio,
    model::{document::Document, form::Form},
    render::{
        form::{self, edition::Edition},
        html::linker::Linker,
    },
    speech::{Fault, Mp3, Saying, Speaker, clip::Clip, encoder::Encoder, spoken::spoken},
};

/// The voice of a document.
pub struct Voice<'v> {
    form: Form,
    document: &'v Document,
    lang: &'v Lang,
    speaker: &'v Speaker,
    settings: &'v Audio,
}

impl<'v> Voice<'v> {
    /// The voice that reads an edition.
    ///
    /// # Errors
    /// No voice for its language (`audio-voice`).
    pub fn of(
        form: Form,
        edition: &'v Edition,
        linker: &'v Linker<'v>,
        document: &'v Document,
    ) -> Result<Self, Diagnostic> {
        let settings = &linker.view.config().audio;
        let Some(speaker) = linker.view.speaker() else {
            return Err(form::failed(form.name(), document, "[audio]"));
        };
        if settings.voice(&edition.lang).is_none() {
            let finding = Diagnostic::advice("audio-voice", Span::start_of(document.span.file));
            return Err(finding.with("lang", edition.lang.tag()));
        }
        Ok(Self { form, document, lang: &edition.lang, speaker, settings })
    }

    /// The finding about a form that nobody can hear. The engine is what is at fault, and not the document.
    pub fn failed(&self, reason: &str) -> Diagnostic {
        let engine = self.settings.engine.first().map_or("", |program| program);
        form::failed(self.form.name(), self.document, &format!("[audio] {engine}: {reason}"))
    }

    /// What makes MP3 of it.
    ///
    /// # Errors
    /// There is nothing that does (`form-failed`).
    pub fn encoder(&self) -> Result<&'v Encoder, Diagnostic> {
        match &self.speaker.mp3 {
            Mp3::Ready(encoder) => Ok(encoder),
            Mp3::Unwanted | Mp3::Missing(_) => Err(self.not_encoded("")),
        }
    }

    /// The finding about a recording that nothing made MP3 of.
    pub fn not_encoded(&self, reason: &str) -> Diagnostic {
        let encoder = self.settings.mp3.first().map_or("", |program| program);
        form::failed(self.form.name(), self.document, &format!("[audio] mp3 {encoder}: {reason}"))
    }

    /// Reads lines aloud. Each text is spoken once, however often it is read.
    ///
    /// # Errors
    /// An engine that fails (`form-failed`).
    pub fn read<'l>(&self, lines: impl Iterator<Item = &'l Line> + Clone) -> Result<Sounds<'l>, Diagnostic> {
        self.sounds(lines).map_err(|fault| self.failed(&fault.0))
    }

    fn sounds<'l>(&self, lines: impl Iterator<Item = &'l Line> + Clone) -> Result<Sounds<'l>, Fault> {
        let wanted: BTreeMap<&Run, String> = lines
            .clone()
            .flat_map(|line| &line.runs)
            .map(|run| (run, spoken(&run.text, &run.lang, self.settings.lexicon(&run.lang))))
            .collect();
        let clips =
            wanted.into_par_iter().map(|(run, text)| Ok((run, self.say(run, &text)?))).collect::<Result<_, Fault>>()?;
        let mut pauses: BTreeMap<u32, Clip> = BTreeMap::new();
        for pause in lines.map(|line| line.pause) {
            if let Entry::Vacant(place) = pauses.entry(pause) {
                place.insert(Clip::silence(pause, self.speaker.bitrate())?);
            }
        }
        Ok(Sounds { clips, pauses })
    }

    /// A passage in the voice of its language; where the engine has none, in that of the document: a wrong accent says more than silence.
    fn say(&self, run: &Run, text: &str) -> Result<Clip, Fault> {
        if !text.chars().any(char::is_alphanumeric) {
            return Ok(Clip::default());
        }
        let saying = |lang| self.settings.voice(lang).map(|voice| self.speaker.say(Saying { text, lang, voice }));
        match saying(&run.lang) {
            Some(Ok(clip)) => Ok(clip),
            Some(Err(fault)) if run.lang == *self.lang => Err(fault),
            Some(Err(_)) | None => saying(self.lang).unwrap_or_else(|| Err(Fault(self.lang.tag().to_owned()))),
        }
    }
}

/// What was read aloud.
pub struct Sounds<'l> {
    clips: BTreeMap<&'l Run, Clip>,
    pauses: BTreeMap<u32, Clip>,
}

impl Sounds<'_> {
    /// Adds a line with the silence behind it.
    pub fn add(&self, line: &Line, to: &mut Clip) {
        line.runs.iter().filter_map(|run| self.clips.get(run)).for_each(|clip| to.append(clip));
        self.pauses.get(&line.pause).into_iter().for_each(|silence| to.append(silence));
    }
}
