//! What an engine wrote, as samples: read, without the silence around it, at the rate of the encoder.

use std::io::Cursor;

use hound::{SampleFormat, WavReader};
use rubato::{Fft, FixedSync, Resampler, audioadapter_buffers::direct::InterleavedSlice};

use super::Fault;

/// Below this share of full scale nothing is heard (-54 dB).
const SILENCE: f32 = 0.002;

/// Silence that is left around speech, in thousandths of a second: consonants begin below what counts as sound.
const MARGIN: usize = 25;

/// How many samples the resampler takes at a time.
const CHUNK: usize = 1024;

/// Rates that engines speak at. Others are no speech.
const RATES: std::ops::RangeInclusive<u32> = 4_000..=192_000;

/// Sound of one channel.
pub struct Sound {
    rate: u32,
    /// From -1 to 1.
    pub samples: Vec<f32>,
}

impl Sound {
    /// Reads a WAV file; its channels become one. A length that a stream could not know is that of the file.
    ///
    /// # Errors
    /// Something that is no WAV file, or has no sound in it.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let bytes = with_true_length(bytes);
        let fault = |error: hound::Error| Fault(format!("WAV: {error}"));
        let mut reader = WavReader::new(Cursor::new(bytes)).map_err(fault)?;
        let spec = reader.spec();
        if !RATES.contains(&spec.sample_rate) || spec.channels == 0 {
            return Err(Fault(format!("WAV: {} Hz, {} channels", spec.sample_rate, spec.channels)));
        }
        let scale = 1.0 / (1_u64 << (spec.bits_per_sample.clamp(1, 32) - 1)) as f32;
        let all: Vec<f32> = match spec.sample_format {
            SampleFormat::Float => reader.samples::<f32>().collect::<Result<_, _>>().map_err(fault)?,
            SampleFormat::Int => {
                let samples = reader.samples::<i32>().map(|sample| sample.map(|sample| sample as f32 * scale));
                samples.collect::<Result<_, _>>().map_err(fault)?
            }
        };
        let channels = usize::from(spec.channels);
        let samples = all.chunks_exact(channels).map(|frame| frame.iter().sum::<f32>() / channels as f32).collect();
        Ok(Self { rate: spec.sample_rate, samples })
    }

    /// Without the silence before and after: pauses are for the script to make.
    pub fn trimmed(mut self) -> Self {
        let is_heard = |sample: &f32| sample.abs() > SILENCE;
        let margin = self.rate as usize * MARGIN / 1000;
        let first = self.samples.iter().position(is_heard).unwrap_or(self.samples.len());
        let last = self.samples.iter().rposition(is_heard).map_or(first, |last| last + 1);
        self.samples.truncate((last + margin).min(self.samples.len()));
        self.samples.drain(..first.saturating_sub(margin).min(self.samples.len()));
        self
    }

    /// At another rate, in samples a second.
    ///
    /// # Errors
    /// Rates that have nothing to do with each other.
    pub fn at(self, rate: u32) -> Result<Self, Fault> {
        if self.rate == rate || self.samples.is_empty() {
            return Ok(Self { rate, ..self });
        }
        let fault = |error: &dyn std::fmt::Display| Fault(format!("{} Hz: {error}", self.rate));
        let mut resampler = Fft::<f32>::new(self.rate as usize, rate as usize, CHUNK, 1, FixedSync::Both)
            .map_err(|error| fault(&error))?;
        let length = self.samples.len();
        let input = InterleavedSlice::new(&self.samples, 1, length).map_err(|error| fault(&error))?;
        let output = resampler.process_all(&input, length, None).map_err(|error| fault(&error))?;
        Ok(Self { rate, samples: output.take_data() })
    }
}

/// A WAV file that was written into a pipe gives its length as the largest there is: what is there is what counts.
fn with_true_length(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let mut at = 12;
    while let Some(header) = bytes.get(at..at + 8) {
        let length = u32::from_le_bytes([header[4], header[5], header[6], header[7]]) as usize;
        let rest = bytes.len() - (at + 8);
        if header.starts_with(b"data") {
            if length > rest {
                let align = bytes.get(32..34).map_or(1, |it| usize::from(u16::from_le_bytes([it[0], it[1]])).max(1));
                let whole = u32::try_from(rest - rest % align).unwrap_or(u32::MAX);
                bytes[at + 4..at + 8].copy_from_slice(&whole.to_le_bytes());
            }
            break;
        }
        // Chunks begin at even places (Multimedia Programming Interface 1.0, 1991, RIFF).
        at = at.saturating_add(8).saturating_add(length).saturating_add(length % 2);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// Half a second of a tone between two halves of silence.
    fn tone(rate: u32, channels: u16) -> Vec<u8> {
        let spec =
            hound::WavSpec { channels, sample_rate: rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
        let mut file = Cursor::new(Vec::new());
        let mut writer = hound::WavWriter::new(&mut file, spec).expect("a file in memory");
        for at in 0..rate + rate / 2 {
            let is_sound = (rate / 2..rate).contains(&at);
            let phase = at as f32 * 440.0 * std::f32::consts::TAU / rate as f32;
            let sample = if is_sound { (phase.sin() * 12_000.0) as i16 } else { 0 };
            (0..channels).for_each(|_| writer.write_sample(sample).expect("a file in memory"));
        }
        writer.finalize().expect("a file in memory");
        file.into_inner()
    }

    #[test]
    fn silence_around_speech_is_left_out_and_the_rate_is_that_of_the_encoder() {
        for (rate, channels) in [(22_050, 1), (16_000, 2), (24_000, 1), (48_000, 2), (11_025, 1)] {
            let sound = Sound::read(&tone(rate, channels)).expect("a WAV file");
            assert_eq!(sound.samples.len() as u32, rate + rate / 2);
            let sound = sound.trimmed().at(24_000).expect("a rate");
            let spoken = sound.samples.len() as f32 / 24_000.0;
            assert!((0.5..0.56).contains(&spoken), "{rate}: {spoken} s");
            let loudest = sound.samples.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
            assert!((0.3..0.45).contains(&loudest), "{rate}: {loudest}");
        }
    }

    #[test]
    fn a_file_out_of_a_pipe_ends_where_it_ends() {
        let mut bytes = tone(16_000, 1);
        let whole = Sound::read(&bytes).expect("a WAV file").samples;
        let at = bytes.windows(4).position(|four| four == b"data").expect("a chunk of data") + 4;
        bytes[at..at + 4].copy_from_slice(&0x7fff_f000_u32.to_le_bytes());
        assert_eq!(Sound::read(&bytes).expect("a WAV file").samples, whole);
        // A byte too many is no sample.
        bytes.push(7);
        assert_eq!(Sound::read(&bytes).expect("a WAV file").samples, whole);
    }

    #[test]
    fn what_is_no_sound_is_a_fault() {
        for bytes in [&b""[..], b"RIFF", b"RIFF\0\0\0\0WAVEdata\xff\xff\xff\xff", b"usage: speak [options]"] {
            assert!(Sound::read(bytes).is_err(), "{bytes:?}");
        }
    }
}
