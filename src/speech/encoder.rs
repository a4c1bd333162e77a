//! MP3 for players that know nothing newer: a program of the machine makes it from the sound of packets of Opus. No encoder in Rust may be linked here: all of them come from LAME or Shine (LGPL).

use std::{
    io::{self, Write},
    process::Stdio,
    sync::Arc,
    time::Duration,
};

use ropus::{Channels, DecodeMode, Decoder};

use super::{
    Fault,
    clip::{Clip, FRAME, PRE_SKIP, RATE},
    engine::{self, Given},
};
use crate::base::fingerprint::Fingerprint;

/// An encoder needs a minute for hours of speech; on a busy machine, some.
const PATIENCE: Duration = Duration::from_secs(900);

/// Samples of the encoder of Opus before the first that is heard, at [`RATE`].
const LEAD: usize = PRE_SKIP as usize * RATE as usize / 48_000;

/// Bytes of a sample.
const SAMPLE: u32 = 2;

/// A program that makes MP3.
pub struct Encoder {
    /// The command.
    pub words: Vec<Arc<str>>,
    /// The command and the version that the program names.
    pub identity: Fingerprint,
}

impl Encoder {
    /// Looks for the program of a command; `None` if it is not there.
    pub fn find(words: &[Arc<str>]) -> Option<Self> {
        Some(Self { words: words.to_vec(), identity: engine::identity(words, "")? })
    }

    /// The sound of a clip as MP3 (ISO/IEC 13818-3): the program has it as a WAV file on its standard input.
    ///
    /// # Errors
    /// The program fails, or answers with something else.
    pub fn encode(&self, clip: &Clip) -> Result<Vec<u8>, Fault> {
        let mut words = self.words.iter();
        let mut command = engine::program(words.next().map_or("", |program| program));
        command.args(words.map(|word| &**word)).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().map_err(|error| Fault(error.to_string()))?;
        let given: Given<'_> = Box::new(move |input| wave(clip, input));
        let bytes = engine::answer(child, Some(given), PATIENCE)?.said()?;
        // A frame begins with eleven bits that are set (ISO/IEC 13818-3, 2.4.2.3).
        match bytes.as_slice() {
            [0xff, second, ..] if second & 0xe0 == 0xe0 => Ok(bytes),
            _ => Err(Fault("MP3: no frame".to_owned())),
        }
    }
}

/// Writes a clip as a WAV file, packet by packet: hours of sound are never in memory.
fn wave(clip: &Clip, out: &mut dyn Write) -> io::Result<()> {
    let samples = (clip.packets.len() * FRAME).saturating_sub(LEAD);
    let size = u32::try_from(samples).unwrap_or(u32::MAX / 4) * SAMPLE;
    let mut head = b"RIFF".to_vec();
    head.extend((size + 36).to_le_bytes());
    head.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    head.extend(RATE.to_le_bytes());
    head.extend((RATE * SAMPLE).to_le_bytes());
    head.extend(b"\x02\0\x10\0data");
    head.extend(size.to_le_bytes());
    out.write_all(&head)?;
    let fault = |error: &dyn std::fmt::Display| io::Error::other(format!("Opus: {error}"));
    let mut decoder = Decoder::new(RATE, Channels::Mono).map_err(|error| fault(&error))?;
    let mut pcm = [0_i16; FRAME];
    let mut lead = LEAD;
    for packet in &clip.packets {
        let count = decoder.decode(packet, &mut pcm, DecodeMode::Normal).map_err(|error| fault(&error))?;
        let heard = &pcm[lead.min(count)..count];
        lead = lead.saturating_sub(count);
        let bytes: Vec<u8> = heard.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        out.write_all(&bytes)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_gets_the_sound_as_a_file_of_its_true_length() {
        let clip = Clip::silence(1000, 20).expect("silence");
        let mut bytes = Vec::new();
        wave(&clip, &mut bytes).expect("memory");
        let reader = hound::WavReader::new(bytes.as_slice()).expect("a WAV file");
        assert_eq!((reader.spec().sample_rate, reader.spec().channels, reader.spec().bits_per_sample), (24_000, 1, 16));
        let samples: Vec<i16> = reader.into_samples().collect::<Result<_, _>>().expect("samples");
        assert_eq!(samples.len(), 24_000 - 156);
        assert!(samples.iter().all(|sample| sample.abs() < 50));
    }
}
