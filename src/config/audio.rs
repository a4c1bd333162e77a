//! Reads `[audio]`: which program speaks, with which voices, and how words are said that it would say wrong.

use std::{collections::BTreeMap, sync::Arc};

use crate::base::{
    diagnostic::Diagnostic,
    fields::{Fields, wrong_type},
    lang::Lang,
    node::{Node, NodeValue},
    source::{Span, Spanned},
};

/// The program that speaks where none is named: Debian has it, it knows a hundred languages.
const ENGINE: &str = "espeak-ng";

/// The word for no engine at all.
const NONE: &str = "none";

/// What an engine is asked when only its name is given: the text comes on its standard input, the sound on its standard output.
const KNOWN: &[(&str, &[&str])] = &[
    ("espeak-ng", &["-v", "{voice}", "-s", "160", "--stdin", "--stdout"]),
    ("pico2wave", &["-l", "{voice}", "-w", "{output}", "{text}"]),
];

/// The program that makes MP3 where none is named.
const ENCODER: &str = "lame";

/// What an encoder is asked when only its name is given: a WAV file comes on its standard input, MP3 on its standard output. One channel at a
/// constant 48 kbit/s, which any player can follow; a first frame with the length would need a file that can be gone back in.
const ENCODERS: &[(&str, &[&str])] =
    &[(ENCODER, &["--silent", "-t", "--noreplaygain", "-m", "m", "--cbr", "-b", "48", "-q", "2", "-", "-"])];

/// Voices of engines whose names are not tags of languages.
const VOICES: &[(&str, &[(&str, &str)])] = &[
    ("espeak-ng", &[("en", "en-gb"), ("fr", "fr-fr")]),
    ("pico2wave", &[("de", "de-DE"), ("en", "en-GB"), ("es", "es-ES"), ("fr", "fr-FR"), ("it", "it-IT")]),
];

/// Bits of a second of speech, in thousands: below, Opus leaves the sound of a telephone; above, speech gains nothing.
const BITRATE: std::ops::RangeInclusive<u32> = 16..=64;

/// `[audio]`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Audio {
    /// The program and its arguments; empty where nothing speaks. `{voice}`, `{lang}`, `{output}` and `{text}` stand for what they say.
    pub engine: Vec<Arc<str>>,
    /// Where the site names its engine; `None` if it takes the one that is found.
    pub asked: Option<Span>,
    /// The texts are SSML 1.1 and not plain.
    pub ssml: bool,
    /// The voice of each language, by its primary tag.
    pub voices: BTreeMap<Arc<str>, Arc<str>>,
    /// The engine speaks every language whose tag it is given.
    pub speaks_all: bool,
    /// Thousands of bits a second.
    pub bitrate: u32,
    /// The program that makes MP3, and its arguments.
    pub mp3: Vec<Arc<str>>,
    /// How words are said, by the primary tag of the language: the words as they are written, then as they are read.
    pub lexicon: BTreeMap<Arc<str>, Vec<(Arc<str>, Arc<str>)>>,
}

impl Default for Audio {
    fn default() -> Self {
        Self {
            engine: command(&[Arc::from(ENGINE)], KNOWN),
            asked: None,
            ssml: false,
            voices: known_voices(ENGINE),
            speaks_all: true,
            bitrate: 20,
            mp3: command(&[Arc::from(ENCODER)], ENCODERS),
            lexicon: BTreeMap::new(),
        }
    }
}

impl Audio {
    /// The voice for a language; `None` if the engine has none.
    pub fn voice<'a>(&'a self, lang: &'a Lang) -> Option<&'a str> {
        let named = self.voices.get(lang.primary()).map(|voice| &**voice);
        named.or_else(|| self.speaks_all.then(|| lang.primary()))
    }

    /// The words of a language that are said in their own way.
    pub fn lexicon(&self, lang: &Lang) -> &[(Arc<str>, Arc<str>)] {
        self.lexicon.get(lang.primary()).map_or(&[], Vec::as_slice)
    }
}

/// `[audio]`, laid over what sites have by default (`bad-audio-bitrate`, `audio-engine-empty`).
pub fn audio(fields: &mut Fields) -> Audio {
    let mut audio = Audio::default();
    let Some(mut table) = fields.fields("audio") else { return audio };
    if let Some((words, _)) = program(&mut table, "mp3", "audio-encoder-empty") {
        audio.mp3 = command(&words, ENCODERS);
    }
    if let Some((words, span)) = program(&mut table, "engine", "audio-engine-empty") {
        let program = words.first().map_or("", |program| program_name(program)).to_owned();
        audio.engine = match program.as_str() {
            NONE => Vec::new(),
            _ => command(&words, KNOWN),
        };
        audio.asked = (program != NONE).then_some(span);
        audio.voices = known_voices(&program);
        audio.speaks_all = program == ENGINE;
    }
    audio.ssml = table.truth("ssml");
    if let Some(bitrate) = table.number("bitrate") {
        match BITRATE.contains(&bitrate.value) {
            true => audio.bitrate = bitrate.value,
            false => {
                let (least, most) = (*BITRATE.start() as usize, *BITRATE.end() as usize);
                let finding =
                    Diagnostic::error("bad-audio-bitrate", bitrate.span).with("value", bitrate.value as usize);
                table.report(finding.with("least", least).with("most", most));
            }
        }
    }
    for (lang, voice) in texts(&mut table, "voices") {
        audio.voices.insert(lang, voice.value);
    }
    if let Some(node) = table.node("lexicon") {
        for (lang, node) in entries(&mut table, node) {
            let words = said(&mut table, node);
            audio.lexicon.insert(primary(&lang.value), words);
        }
    }
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    audio
}

/// One program, or a program with its arguments.
fn program(table: &mut Fields, key: &'static str, empty: &'static str) -> Option<(Vec<Arc<str>>, Span)> {
    let node = table.written(key)?;
    let words: Vec<Spanned<Arc<str>>> = match &node.value {
        NodeValue::List(_) => table.texts(key),
        NodeValue::Scalar { quoted: true, .. } => table.take_text(node).into_iter().collect(),
        NodeValue::Null | NodeValue::Scalar { .. } | NodeValue::Map(_) => {
            table.report(wrong_type(node, "text"));
            return None;
        }
    };
    if words.first().is_none_or(|program| program.value.trim().is_empty()) {
        table.report(Diagnostic::error("audio-engine-empty", node.span).says(empty));
        return None;
    }
    Some((words.into_iter().map(|word| word.value).collect(), node.span))
}

/// A program alone is asked as its makers say; one with arguments, as the site says.
fn command(words: &[Arc<str>], known: &[(&str, &[&str])]) -> Vec<Arc<str>> {
    let arguments = match words {
        [program] => known.iter().find(|(name, _)| *name == program_name(program)).map_or(&[][..], |(_, rest)| *rest),
        _ => &[],
    };
    words.iter().cloned().chain(arguments.iter().map(|word| Arc::from(*word))).collect()
}

/// The name of a program without its folder.
fn program_name(program: &str) -> &str {
    program.rsplit(['/', '\\']).next().unwrap_or(program).trim_end_matches(".exe")
}

fn known_voices(program: &str) -> BTreeMap<Arc<str>, Arc<str>> {
    let voices = VOICES.iter().find(|(name, _)| *name == program).map_or(&[][..], |(_, voices)| *voices);
    voices.iter().map(|(lang, voice)| (Arc::from(*lang), Arc::from(*voice))).collect()
}

/// The texts of a map whose keys are languages.
fn texts(table: &mut Fields, key: &'static str) -> Vec<(Arc<str>, Spanned<Arc<str>>)> {
    let Some(node) = table.node(key) else { return Vec::new() };
    let entries = entries(table, node);
    entries.into_iter().filter_map(|(lang, node)| Some((primary(&lang.value), table.take_text(node)?))).collect()
}

/// Words as they are written, and as they are read.
fn said(table: &mut Fields, node: &Node) -> Vec<(Arc<str>, Arc<str>)> {
    let entries = entries(table, node);
    entries.into_iter().filter_map(|(word, node)| Some((word.value, table.take_text(node)?.value))).collect()
}

fn entries<'n>(table: &mut Fields, node: &'n Node) -> Vec<(Spanned<Arc<str>>, &'n Node)> {
    match &node.value {
        NodeValue::Map(entries) => entries.iter().map(|(key, node)| (key.clone(), node)).collect(),
        NodeValue::Null | NodeValue::Scalar { .. } | NodeValue::List(_) => {
            table.report(wrong_type(node, "map"));
            Vec::new()
        }
    }
}

fn primary(tag: &str) -> Arc<str> {
    Lang::parse(tag).map_or_else(|| Arc::from(tag), |lang| Arc::from(lang.primary()))
}
