//! Text in, sound out: an engine of the machine speaks sentences, and what it said is kept as packets of Opus, which can be put together in any order.
//! A sentence that was spoken before is not spoken again.

#[cfg(feature = "audio")]
pub mod clip;
#[cfg(feature = "audio")]
pub mod encoder;
pub mod engine;
#[cfg(feature = "audio")]
pub mod file;
pub mod spoken;
#[cfg(feature = "audio")]
mod wave;

use std::sync::Arc;

use crate::{
    base::{
        fingerprint::{Fingerprint, Fingerprinter},
        lang::Lang,
        memory::Memory,
    },
    config::audio::Audio,
};

use self::engine::Engine;

/// Whether anything can be read aloud.
pub enum Speech {
    /// Nobody asked for it.
    Silent,
    /// The engine is not on this machine.
    Missing(Asked),
    /// An engine that answered.
    Ready(Speaker),
}

impl Speech {
    /// Looks for the engine of a site, and for its encoder of MP3 where that is wanted.
    pub fn find(audio: &Audio, memory: Option<Box<dyn Memory>>, wants_mp3: bool) -> Self {
        if !cfg!(feature = "audio") || audio.engine.is_empty() {
            return Speech::Silent;
        }
        match Engine::find(&audio.engine, audio.ssml) {
            Some(engine) => {
                let mp3 = match wants_mp3 {
                    true => Mp3::find(&audio.mp3),
                    false => Mp3::Unwanted,
                };
                Speech::Ready(Speaker { engine, bitrate: audio.bitrate, memory, mp3 })
            }
            None => Speech::Missing(Asked { command: words(&audio.engine), ssml: audio.ssml, answer: None, mp3: None }),
        }
    }

    /// The engine; `None` if nothing speaks.
    pub fn speaker(&self) -> Option<&Speaker> {
        match self {
            Speech::Ready(speaker) => Some(speaker),
            Speech::Silent | Speech::Missing(_) => None,
        }
    }

    /// What was asked, and who answered; `None` if nothing was.
    pub fn asked(&self) -> Option<Asked> {
        match self {
            Speech::Silent => None,
            Speech::Missing(asked) => Some(asked.clone()),
            Speech::Ready(Speaker { engine, mp3, .. }) => Some(Asked {
                command: words(&engine.words),
                ssml: engine.ssml,
                answer: Some(engine.identity),
                mp3: mp3.asked(),
            }),
        }
    }

    /// Which engine speaks, and how: another answer makes other sounds of the same texts.
    pub fn fingerprint(&self) -> Fingerprint {
        let asked = Fingerprinter::default();
        match self {
            Speech::Silent | Speech::Missing(_) => asked.finish(),
            Speech::Ready(speaker) => {
                let answer = speaker.mp3.asked().and_then(|(_, answer)| answer);
                let asked = speaker.fingerprint(asked);
                answer.into_iter().fold(asked, |asked, answer| asked.text(&answer.to_string())).finish()
            }
        }
    }
}

/// An engine that was looked for: as long as the same one answers, the same texts sound the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// Its command.
    pub command: Vec<String>,
    /// The texts are SSML.
    pub ssml: bool,
    /// Who answered; `None` if the program is not there.
    pub answer: Option<Fingerprint>,
    /// The command of the encoder of MP3 and who answered, where one was looked for.
    pub mp3: Option<(Vec<String>, Option<Fingerprint>)>,
}

impl Asked {
    /// True if the same program answers in the same way.
    pub fn is_still_so(&self) -> bool {
        let words = |command: &[String]| -> Vec<Arc<str>> { command.iter().map(|it| Arc::from(it.as_str())).collect() };
        let is_still = |(command, answer): &(Vec<String>, _)| engine::identity(&words(command), "") == *answer;
        Engine::find(&words(&self.command), self.ssml).map(|engine| engine.identity) == self.answer
            && self.mp3.as_ref().is_none_or(is_still)
    }

    /// The name of the program, if it is not there.
    pub fn missing(&self) -> Option<&str> {
        self.answer.is_none().then(|| self.command.first().map_or("", String::as_str))
    }
}

fn words(command: &[Arc<str>]) -> Vec<String> {
    command.iter().map(ToString::to_string).collect()
}

/// An engine with what it said before.
pub struct Speaker {
    engine: Engine,
    bitrate: u32,
    memory: Option<Box<dyn Memory>>,
    /// What makes MP3.
    pub mp3: Mp3,
}

/// Whether recordings can be had as MP3.
pub enum Mp3 {
    /// Nobody asked for it.
    Unwanted,
    /// The encoder is not on this machine.
    Missing(Vec<Arc<str>>),
    /// An encoder that answered.
    #[cfg(feature = "audio")]
    Ready(encoder::Encoder),
}

impl Mp3 {
    #[cfg(feature = "audio")]
    fn find(command: &[Arc<str>]) -> Self {
        encoder::Encoder::find(command).map_or_else(|| Mp3::Missing(command.to_vec()), Mp3::Ready)
    }

    #[cfg(not(feature = "audio"))]
    fn find(command: &[Arc<str>]) -> Self {
        Mp3::Missing(command.to_vec())
    }

    /// True if there is an encoder.
    pub fn is_ready(&self) -> bool {
        !matches!(self, Mp3::Unwanted | Mp3::Missing(_))
    }

    fn asked(&self) -> Option<(Vec<String>, Option<Fingerprint>)> {
        match self {
            Mp3::Unwanted => None,
            Mp3::Missing(command) => Some((words(command), None)),
            #[cfg(feature = "audio")]
            Mp3::Ready(encoder) => Some((words(&encoder.words), Some(encoder.identity))),
        }
    }
}

/// What an engine is asked to say.
#[derive(Copy, Clone, Debug)]
pub struct Saying<'s> {
    /// The text, as it is to be read.
    pub text: &'s str,
    /// Its language.
    pub lang: &'s Lang,
    /// The name of the voice.
    pub voice: &'s str,
}

/// Why nothing was said: a reason in the words of the engine or of the system, which are not translated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault(pub String);

impl Speaker {
    /// Thousands of bits a second.
    pub fn bitrate(&self) -> u32 {
        self.bitrate
    }

    fn fingerprint(&self, asked: Fingerprinter) -> Fingerprinter {
        asked.text(&self.engine.identity.to_string()).text(&self.bitrate.to_string())
    }

    /// The packets of a text.
    ///
    /// # Errors
    /// The engine fails, says nothing, or answers with something that is no sound.
    #[cfg(feature = "audio")]
    pub fn say(&self, saying: Saying<'_>) -> Result<clip::Clip, Fault> {
        let asked = self.fingerprint(Fingerprinter::default().text(clip::MAKER));
        let key = asked.text(saying.voice).text(saying.lang.tag()).text(saying.text).finish();
        let known = self.memory.as_ref().and_then(|memory| clip::Clip::from_bytes(&memory.get(key)?));
        if let Some(clip) = known {
            return Ok(clip);
        }
        let sound = wave::Sound::read(&self.engine.speak(saying)?)?.trimmed().at(clip::RATE)?;
        let clip = clip::Clip::of(&sound, self.bitrate)?;
        if let Some(memory) = &self.memory {
            memory.put(key, &clip.to_bytes());
        }
        Ok(clip)
    }
}
