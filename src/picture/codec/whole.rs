//! Whether the file of a photograph has all of its pixels. Decoders show as grey what does not come any more, and an end that a program wrote behind a cut
//! (`FF D9`) makes it a picture for them; so the blocks are counted. Our own, because no decoder in Rust tells. Refining scans of progressive pictures and
//! arithmetic coding are not looked at: what they lack is fineness, or nobody reads it.

use std::collections::BTreeMap;

/// True for a JPEG (ITU-T T.81) whose scans end before their last block, or that lacks the scan of a colour. What is no JPEG, or cannot be read, is for a
/// decoder to refuse.
pub fn ends_early(bytes: &[u8]) -> bool {
    matches!(pass(bytes), Err(Stop::Ended))
}

/// Why nothing more is read.
enum Stop {
    /// There is less than was announced.
    Ended,
    /// What is there is none of what we know.
    Unknown,
}

/// What frames and tables say before a scan.
#[derive(Default)]
struct Tables {
    /// By class and number (B.2.4.2).
    codes: BTreeMap<(u8, u8), Codes>,
    /// How many units there are between two restarts (B.2.4.4); 0: no restarts.
    restart: usize,
    frame: Option<Frame>,
}

struct Frame {
    is_progressive: bool,
    size: (usize, usize),
    parts: Vec<Part>,
}

/// A component: light, or a colour.
#[derive(Copy, Clone)]
struct Part {
    name: u8,
    across: usize,
    down: usize,
}

/// What a scan has of the coefficients of its blocks (B.2.3).
struct Band {
    start: u8,
    end: u8,
    is_refined: bool,
    is_progressive: bool,
}

/// Codes of a scan for a part: those of the first coefficient, and those of the others.
type Coded<'t> = (Option<&'t Codes>, Option<&'t Codes>);

/// Passes over the picture.
fn pass(bytes: &[u8]) -> Result<(), Stop> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8]).ok_or(Stop::Unknown)?;
    let mut tables = Tables::default();
    let mut seen: Vec<u8> = Vec::new();
    loop {
        let start = rest.iter().position(|byte| *byte != 0xff).filter(|at| *at > 0).ok_or(Stop::Unknown)?;
        let (marker, after) = (rest[start], &rest[start + 1..]);
        if marker == 0xd9 {
            let frame = tables.frame.ok_or(Stop::Unknown)?;
            let has_all = frame.parts.iter().all(|part| seen.contains(&part.name));
            return if has_all { Ok(()) } else { Err(Stop::Ended) };
        }
        let length = usize::from(number(after, 0)?);
        let content = after.get(2..length).ok_or(Stop::Unknown)?;
        rest = after.get(length..).ok_or(Stop::Unknown)?;
        match marker {
            0xc4 => tables.take(content)?,
            0xc0..=0xc2 => tables.frame = Some(frame(content, marker == 0xc2)?),
            // Lossless, hierarchical, arithmetic.
            0xc3 | 0xc5..=0xcf => return Err(Stop::Unknown),
            0xdd => tables.restart = usize::from(number(content, 0)?),
            0xda => {
                // Until a marker that is neither a stuffed byte nor a restart.
                let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7 | 0xff);
                let end = rest.windows(2).position(is_end).ok_or(Stop::Unknown)?;
                let (parts, band) = tables.scan(content)?;
                tables.pass(&rest[..end], &parts, &band)?;
                if band.start == 0 && !band.is_refined {
                    seen.extend(parts.iter().map(|(part, _)| part.name));
                }
                rest = &rest[end..];
            }
            _ => {}
        }
    }
}

/// Two bytes as a number.
fn number(bytes: &[u8], at: usize) -> Result<u16, Stop> {
    let own = bytes.get(at..).and_then(|bytes| bytes.first_chunk()).ok_or(Stop::Unknown)?;
    Ok(u16::from_be_bytes(*own))
}

fn frame(content: &[u8], is_progressive: bool) -> Result<Frame, Stop> {
    let (height, width) = (usize::from(number(content, 1)?), usize::from(number(content, 3)?));
    let part = |own: &[u8]| Part { name: own[0], across: usize::from(own[1] >> 4), down: usize::from(own[1] & 15) };
    let parts: Vec<Part> = content.get(6..).ok_or(Stop::Unknown)?.chunks_exact(3).map(part).collect();
    let is_sound = parts.iter().all(|part| (1..=4).contains(&part.across) && (1..=4).contains(&part.down));
    // A height that comes after the first scan (B.2.5) is 0 here.
    match is_sound && width > 0 && height > 0 {
        true => Ok(Frame { is_progressive, size: (width, height), parts }),
        false => Err(Stop::Unknown),
    }
}

impl Tables {
    /// Takes the codes of a segment (B.2.4.2).
    fn take(&mut self, mut content: &[u8]) -> Result<(), Stop> {
        while let Some((name, rest)) = content.split_first() {
            let counts: &[u8; 16] = rest.first_chunk().ok_or(Stop::Unknown)?;
            let length = counts.iter().map(|count| usize::from(*count)).sum::<usize>();
            let values = rest.get(16..16 + length).ok_or(Stop::Unknown)?;
            self.codes.insert((name >> 4, name & 15), Codes::of(counts, values)?);
            content = &rest[16 + length..];
        }
        Ok(())
    }

    /// The parts of a scan with their codes, and its band.
    fn scan(&self, content: &[u8]) -> Result<(Vec<(Part, Coded<'_>)>, Band), Stop> {
        let frame = self.frame.as_ref().ok_or(Stop::Unknown)?;
        let count = usize::from(*content.first().ok_or(Stop::Unknown)?);
        let named = content.get(1..1 + 2 * count).ok_or(Stop::Unknown)?.chunks_exact(2);
        let part = |own: &[u8]| {
            let part = frame.parts.iter().find(|part| part.name == own[0])?;
            Some((*part, (self.codes.get(&(0, own[1] >> 4)), self.codes.get(&(1, own[1] & 15)))))
        };
        let parts = named.map(part).collect::<Option<Vec<_>>>().ok_or(Stop::Unknown)?;
        let last = content.get(1 + 2 * count..).and_then(|last| last.first_chunk());
        let [start, end, approximation] = *last.ok_or(Stop::Unknown)?;
        let is_progressive = frame.is_progressive;
        let band = match is_progressive {
            true => Band { start, end: end.min(63), is_refined: approximation >> 4 != 0, is_progressive },
            false => Band { start: 0, end: 63, is_refined: false, is_progressive },
        };
        Ok((parts, band))
    }

    /// Passes over all blocks of a scan.
    fn pass(&self, data: &[u8], parts: &[(Part, Coded<'_>)], band: &Band) -> Result<(), Stop> {
        let frame = self.frame.as_ref().ok_or(Stop::Unknown)?;
        if band.start > 0 && band.is_refined {
            return Ok(());
        }
        let widest = frame.parts.iter().map(|part| part.across).max().ok_or(Stop::Unknown)?;
        let highest = frame.parts.iter().map(|part| part.down).max().ok_or(Stop::Unknown)?;
        let (width, height) = frame.size;
        // A scan of one component has its own blocks only (A.2.2), one of several has whole units (A.2.3).
        let (mut left, blocks): (usize, Vec<Coded<'_>>) = match parts {
            [(part, coded)] => {
                let across = (width * part.across).div_ceil(widest).div_ceil(8);
                (across * (height * part.down).div_ceil(highest).div_ceil(8), vec![*coded])
            }
            _ => {
                let blocks = parts.iter().flat_map(|(part, coded)| vec![*coded; part.across * part.down]);
                (width.div_ceil(8 * widest) * height.div_ceil(8 * highest), blocks.collect())
            }
        };
        for interval in intervals(data) {
            let own = if self.restart > 0 { left.min(self.restart) } else { left };
            let mut bits = Bits { bytes: &interval, at: 0 };
            let mut skipped = 0;
            for _ in 0..own {
                for coded in &blocks {
                    bits.pass(*coded, band, &mut skipped)?;
                }
            }
            left -= own;
            if left == 0 {
                return Ok(());
            }
        }
        Err(Stop::Ended)
    }
}

/// The data between restarts, without the bytes that are stuffed behind each `FF` (F.1.2.3).
fn intervals(data: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    let mut rest = Some(data);
    std::iter::from_fn(move || {
        let data = rest.take()?;
        let mut interval = Vec::with_capacity(data.len());
        let mut at = 0;
        while let Some(byte) = data.get(at) {
            match (byte, data.get(at + 1)) {
                (0xff, Some(0xd0..=0xd7)) => {
                    rest = Some(&data[at + 2..]);
                    break;
                }
                (0xff, Some(0)) => {
                    interval.push(0xff);
                    at += 1;
                }
                (0xff, _) => {}
                _ => interval.push(*byte),
            }
            at += 1;
        }
        Some(interval)
    })
}

/// Bits, the highest of each byte first.
struct Bits<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Bits<'_> {
    /// Passes over a block (F.2.2, G.1.2). `skipped`: how many of the next blocks have nothing in this band.
    fn pass(&mut self, (first, others): Coded<'_>, band: &Band, skipped: &mut usize) -> Result<(), Stop> {
        let mut next = band.start;
        if next == 0 {
            if band.is_refined {
                return self.take(1).map(|_| ());
            }
            let length = self.code(first)?;
            self.take(length & 15)?;
            if band.is_progressive {
                return Ok(());
            }
            next = 1;
        }
        if *skipped > 0 {
            *skipped -= 1;
            return Ok(());
        }
        while next <= band.end {
            let code = self.code(others)?;
            let (zeros, length) = (code >> 4, code & 15);
            if length == 0 && zeros < 15 {
                // The end of the block, and of progressive pictures that of some of the next ones.
                if band.is_progressive {
                    *skipped = (1 << zeros) - 1 + self.take(zeros)?;
                }
                break;
            }
            self.take(length)?;
            next += zeros + 1;
        }
        Ok(())
    }

    /// What the next code means.
    fn code(&mut self, codes: Option<&Codes>) -> Result<u8, Stop> {
        let (length, value) = codes.ok_or(Stop::Unknown)?.0[self.ahead()];
        match length {
            0 if self.left() < 16 => Err(Stop::Ended),
            0 => Err(Stop::Unknown),
            _ => self.take(length).map(|_| value),
        }
    }

    /// The next bits as a number.
    fn take(&mut self, count: u8) -> Result<usize, Stop> {
        if usize::from(count) > self.left() {
            return Err(Stop::Ended);
        }
        let value = self.ahead() >> (16 - count);
        self.at += usize::from(count);
        Ok(value)
    }

    fn left(&self) -> usize {
        8 * self.bytes.len() - self.at
    }

    /// The next sixteen bits, those behind the end being 1, which begins no code that is whole (F.1.2.3).
    fn ahead(&self) -> usize {
        let byte = |at: usize| usize::from(self.bytes.get(self.at / 8 + at).copied().unwrap_or(0xff));
        ((byte(0) << 16 | byte(1) << 8 | byte(2)) >> (8 - self.at % 8)) & 0xffff
    }
}

/// Codes by the sixteen bits that begin with one: its length, 0 for none, and what it means.
struct Codes(Vec<(u8, u8)>);

impl Codes {
    /// Codes of one length follow each other, and those of the next begin behind the last (annex C).
    fn of(counts: &[u8; 16], values: &[u8]) -> Result<Self, Stop> {
        let mut all: Vec<(u8, u8)> = Vec::with_capacity(1 << 16);
        let mut values = values.iter();
        for (length, count) in (1..=16_u8).zip(counts) {
            for value in values.by_ref().take(usize::from(*count)) {
                all.extend(std::iter::repeat_n((length, *value), 1 << (16 - length)));
                if all.len() > 1 << 16 {
                    return Err(Stop::Unknown);
                }
            }
        }
        all.resize(1 << 16, (0, 0));
        Ok(Self(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    /// Where the data of each scan begin and end.
    fn scans(bytes: &[u8]) -> Vec<(usize, usize)> {
        let mut scans = Vec::new();
        let mut at = 2;
        while bytes[at + 1] != 0xd9 {
            let end = at + 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
            let is_scan = bytes[at + 1] == 0xda;
            at = end;
            if is_scan {
                while bytes[at] != 0xff || matches!(bytes[at + 1], 0 | 0xd0..=0xd7) {
                    at += 1;
                }
                scans.push((end, at));
            }
        }
        scans
    }

    #[test]
    fn a_photograph_that_somebody_cut_and_closed_is_not_whole() {
        for (width, height) in [(64, 48), (61, 47), (8, 8), (200, 3)] {
            let photograph = samples::jpeg(width, height);
            assert!(!ends_early(&photograph), "{width} × {height}");
            let [(start, end)] = scans(&photograph)[..] else { panic!("one scan") };
            // Fewer bytes than the last: its bits may be filling.
            for cut in (start..end - 1).step_by(7) {
                let closed = [&photograph[..cut], &[0xff, 0xd9]].concat();
                assert!(ends_early(&closed), "{width} × {height}, {cut} of {start} to {end}");
            }
        }
    }

    #[cfg(feature = "ladder")]
    #[test]
    fn a_progressive_picture_is_counted_scan_by_scan() {
        let photograph = samples::progressive_jpeg(120, 90);
        assert!(!ends_early(&photograph));
        let scans = scans(&photograph);
        assert!(scans.len() > 3);
        let (start, end) = scans[0];
        assert!(ends_early(&[&photograph[..(start + end) / 2], &[0xff, 0xd9]].concat()));
        // All of it, only coarser: what a browser shows is a picture.
        let (_, end) = scans[scans.len() - 2];
        assert!(!ends_early(&[&photograph[..end], &[0xff, 0xd9]].concat()));
    }

    #[test]
    fn what_is_no_such_file_is_for_a_decoder_to_refuse() {
        let photograph = samples::jpeg(64, 48);
        for bytes in [&b""[..], b"\xff\xd8", b"\xff\xd8\xff\xd9", &photograph[..40], &samples::png(8, 8)] {
            assert!(!ends_early(bytes));
        }
        // Whatever stands there, it is passed over.
        for at in 2..photograph.len() {
            let mut broken = photograph.clone();
            broken[at] ^= 0x55;
            let _ = ends_early(&broken);
        }
    }
}
