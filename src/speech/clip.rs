//! A piece of speech as packets of Opus (RFC 6716). Each piece was encoded from silence to silence, so that pieces follow each other in any order.

use ropus::{Application, Bitrate, Channels, Encoder, Signal};

use super::Fault;
use crate::base::fingerprint::Fingerprint;

/// What makes the packets: another way of making them gets another name.
pub const MAKER: &str = "opus-1";

/// Samples a second that are encoded. Speech has little above 12 kHz.
pub const RATE: u32 = 24_000;

/// Thousandths of a second of a packet.
pub const PACKET: u32 = 20;

/// Samples of a packet.
pub(super) const FRAME: usize = (RATE * PACKET / 1000) as usize;

/// Most bytes of a packet (RFC 6716, 3.2.1).
const MOST: usize = 1275;

/// Samples of the encoder before the first that is heard, at 48 kHz (RFC 7845, 4.2).
pub const PRE_SKIP: u16 = 312;

/// Packets of twenty thousandths of a second each.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Clip {
    /// In their order.
    pub packets: Vec<Vec<u8>>,
}

impl Clip {
    /// Encodes sound at [`RATE`], at a bitrate in thousands a second.
    pub(super) fn of(sound: &super::wave::Sound, bitrate: u32) -> Result<Self, Fault> {
        encode(&sound.samples, bitrate)
    }

    /// Silence of some thousandths of a second, rounded up to whole packets.
    ///
    /// # Errors
    /// Those of the encoder, which has none with these settings.
    pub fn silence(thousandths: u32, bitrate: u32) -> Result<Self, Fault> {
        let samples = vec![0.0; thousandths.div_ceil(PACKET) as usize * FRAME];
        let mut clip = encode(&samples, bitrate)?;
        clip.packets.truncate(thousandths.div_ceil(PACKET) as usize);
        Ok(clip)
    }

    /// Its length in thousandths of a second.
    pub fn length(&self) -> u64 {
        self.packets.len() as u64 * u64::from(PACKET)
    }

    /// Adds another piece behind.
    pub fn append(&mut self, other: &Clip) {
        self.packets.extend_from_slice(&other.packets);
    }

    /// Its packets with their lengths, behind their fingerprint.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut body = Vec::new();
        for packet in &self.packets {
            body.extend(u16::try_from(packet.len()).unwrap_or_default().to_le_bytes());
            body.extend(packet);
        }
        let mut bytes = Fingerprint::of(&body).as_bytes().to_vec();
        bytes.append(&mut body);
        bytes
    }

    /// What [`Clip::to_bytes`] wrote; `None` if a disk lost or changed any of it.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (fingerprint, mut rest) = bytes.split_at_checked(16)?;
        if Fingerprint::of(rest).as_bytes() != fingerprint {
            return None;
        }
        let mut packets = Vec::new();
        while let Some((length, after)) = rest.split_first_chunk::<2>() {
            let (packet, after) = after.split_at_checked(usize::from(u16::from_le_bytes(*length)))?;
            packets.push(packet.to_vec());
            rest = after;
        }
        Some(Self { packets })
    }
}

/// Encodes samples and the silence that brings the last of them out of the encoder.
fn encode(samples: &[f32], bitrate: u32) -> Result<Clip, Fault> {
    let fault = |error: &dyn std::fmt::Display| Fault(format!("Opus: {error}"));
    let mut encoder = Encoder::builder(RATE, Channels::Mono, Application::Voip)
        .bitrate(Bitrate::Bits(bitrate * 1000))
        .signal(Signal::Voice)
        .complexity(10)
        .build()
        .map_err(|error| fault(&error))?;
    let tail = encoder.lookahead() as usize;
    let length = (samples.len() + tail).div_ceil(FRAME) * FRAME;
    let padded = samples.iter().copied().chain(std::iter::repeat_n(0.0, length - samples.len()));
    let padded: Vec<f32> = padded.collect();
    let mut packet = [0; MOST];
    let mut packets = Vec::with_capacity(length / FRAME);
    for frame in padded.chunks_exact(FRAME) {
        let written = encoder.encode_float(frame, &mut packet).map_err(|error| fault(&error))?;
        packets.push(packet[..written].to_vec());
    }
    Ok(Clip { packets })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_is_as_long_as_it_is_asked_for_and_light() {
        let pause = Clip::silence(700, 20).expect("silence");
        assert_eq!(pause.length(), 700);
        let bytes: usize = pause.packets.iter().map(Vec::len).sum();
        assert!(bytes < 1500, "{bytes}");
        assert_eq!(Clip::silence(0, 20).expect("silence"), Clip::default());
    }

    #[test]
    fn what_is_kept_is_what_was_encoded_and_nothing_else() {
        let tone: Vec<f32> = (0..24_000).map(|at| (at as f32 * 0.1).sin() * 0.3).collect();
        let clip = encode(&tone, 20).expect("packets");
        assert_eq!(clip.length(), 1020, "a second, and what the encoder looks ahead");
        let bytes = clip.to_bytes();
        assert_eq!(Clip::from_bytes(&bytes), Some(clip));
        for at in [0, 15, 16, 17, bytes.len() - 1] {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(Clip::from_bytes(&changed), None, "byte {at}");
            assert_eq!(Clip::from_bytes(&bytes[..at]), None, "{at} bytes");
        }
    }

    #[test]
    fn pieces_put_together_are_heard_whole() {
        let tone: Vec<f32> = (0..12_000).map(|at| (at as f32 * 0.11).sin() * 0.3).collect();
        let mut whole = encode(&tone, 20).expect("packets");
        let once = whole.clone();
        whole.append(&Clip::silence(200, 20).expect("silence"));
        whole.append(&once);
        let mut decoder = ropus::Decoder::new(RATE, Channels::Mono).expect("a decoder");
        let mut heard = Vec::new();
        let mut frame = [0.0_f32; FRAME];
        for packet in &whole.packets {
            let count = decoder.decode_float(packet, &mut frame, ropus::DecodeMode::Normal).expect("a sound packet");
            heard.extend_from_slice(&frame[..count]);
        }
        let power = |part: &[f32]| (part.iter().map(|sample| sample * sample).sum::<f32>() / part.len() as f32).sqrt();
        let piece = once.packets.len() * FRAME;
        let pause = 200 * RATE as usize / 1000;
        let (first, rest) = heard.split_at(piece);
        let (silence, second) = rest.split_at(pause);
        assert!((power(&first[1000..11_000]) - power(&second[1000..11_000])).abs() < 0.02);
        assert!(power(&silence[1000..]) < 0.002, "{}", power(&silence[1000..]));
    }
}
