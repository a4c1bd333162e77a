//! Packets as a file: Ogg Opus (RFC 7845), with what it is and where its chapters begin.

use std::io::Cursor;

use ogg::writing::{PacketWriteEndInfo, PacketWriter};

use super::clip::{Clip, PACKET, PRE_SKIP, RATE};
use crate::base::fingerprint::Fingerprinter;

/// Packets of a page: one second, the shortest way to any place of the file at little cost.
const PAGE: usize = 50;

/// Samples of a packet as the file counts them: always at 48 kHz (RFC 7845, 4).
const STEP: u64 = 48 * PACKET as u64;

/// A place of a file that is gone to by its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chapter {
    /// Its name.
    pub title: String,
    /// Where it begins, in thousandths of a second.
    pub start: u64,
}

/// A file of speech: the comments that say what it is (`TITLE`, `ARTIST`…), its chapters, its sound.
///
/// # Errors
/// None that memory does not have.
pub fn write(comments: &[(&str, &str)], chapters: &[Chapter], clip: &Clip) -> std::io::Result<Vec<u8>> {
    let tags = tags(comments, chapters);
    // No chance decides about the number of the stream: the same text is the same file.
    let mut serial = Fingerprinter::default().bytes(&tags);
    clip.packets.iter().for_each(|packet| serial.feed(packet));
    let serial = serial.finish();
    let serial = serial.as_bytes().first_chunk::<4>().map_or(1, |bytes| u32::from_le_bytes(*bytes));
    let mut writer = PacketWriter::new(Cursor::new(Vec::new()));
    writer.write_packet(head(), serial, PacketWriteEndInfo::EndPage, 0)?;
    writer.write_packet(tags, serial, PacketWriteEndInfo::EndPage, 0)?;
    let last = clip.packets.len().saturating_sub(1);
    for (index, packet) in clip.packets.iter().enumerate() {
        let end = match index {
            _ if index == last => PacketWriteEndInfo::EndStream,
            _ if index % PAGE == PAGE - 1 => PacketWriteEndInfo::EndPage,
            _ => PacketWriteEndInfo::NormalPacket,
        };
        writer.write_packet(packet.as_slice(), serial, end, (index as u64 + 1) * STEP)?;
    }
    Ok(writer.into_inner().into_inner())
}

/// The first packet (RFC 7845, 5.1): version, one channel, what is skipped, the rate of the original, no gain, mono or stereo.
fn head() -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend(PRE_SKIP.to_le_bytes());
    head.extend(RATE.to_le_bytes());
    head.extend([0, 0, 0]);
    head
}

/// The second packet (RFC 7845, 5.2), with chapters as players of Vorbis comments know them.
fn tags(comments: &[(&str, &str)], chapters: &[Chapter]) -> Vec<u8> {
    let mut lines: Vec<String> = comments.iter().map(|(name, value)| format!("{name}={value}")).collect();
    for (number, chapter) in chapters.iter().enumerate() {
        let start = chapter.start;
        let (hours, minutes) = (start / 3_600_000, start / 60_000 % 60);
        let (seconds, rest) = (start / 1000 % 60, start % 1000);
        lines.push(format!("CHAPTER{number:03}={hours:02}:{minutes:02}:{seconds:02}.{rest:03}"));
        lines.push(format!("CHAPTER{number:03}NAME={}", chapter.title));
    }
    let length = |text: &str| u32::try_from(text.len()).unwrap_or_default().to_le_bytes();
    let vendor = "Parvis";
    let mut tags = b"OpusTags".to_vec();
    tags.extend(length(vendor));
    tags.extend(vendor.as_bytes());
    tags.extend(u32::try_from(lines.len()).unwrap_or_default().to_le_bytes());
    for line in &lines {
        tags.extend(length(line));
        tags.extend(line.as_bytes());
    }
    tags
}
