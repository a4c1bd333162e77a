//! A file of pixels without what it says beside them: where and when a photograph was taken, with which telephone, by whom (a GPS position is personal data).
//! Nothing of the pixels is touched; which side is up and what its colours mean stays. Our own, because what reads files part by part keeps whatever stands behind
//! the end of a picture: telephones put a second picture there, with its own position.

use image::metadata::Orientation;

/// The same picture without what stands beside its pixels; `None` for what is no JPEG, PNG, GIF or WebP, or is broken.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    match bytes {
        [0xff, 0xd8, rest @ ..] => jpeg(rest),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', rest @ ..] => png(&bytes[..8], rest),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => gif(bytes),
        [b'R', b'I', b'F', b'F', size @ ..] if size.get(4..8) == Some(b"WEBP") => {
            let length = u32::from_le_bytes(*size.first_chunk()?) as usize;
            // What stands behind the end of the file, nobody shows.
            webp(size.get(8..length.checked_add(4)?)?)
        }
        _ => None,
    }
}

/// Segments (ITU-T T.81, B.1.1.4) up to the end of the first picture.
fn jpeg(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut out = vec![0xff, 0xd8];
    let mut turned = None;
    let mut body = Vec::new();
    loop {
        let start = rest.iter().position(|byte| *byte != 0xff).filter(|at| *at > 0)?;
        let (marker, after) = (rest[start], &rest[start + 1..]);
        if marker == 0xd9 {
            break;
        }
        let length = usize::from(u16::from_be_bytes([*after.first()?, *after.get(1)?]));
        let content = after.get(2..length)?;
        rest = after.get(length..)?;
        if marker == 0xe1 && content.starts_with(b"Exif\0\0") {
            turned = turned.or_else(|| Orientation::from_exif_chunk(&content[6..]));
        }
        if let Some(shown) = shown(marker, content) {
            body.extend([0xff, marker]);
            body.extend(u16::try_from(shown.len() + 2).ok()?.to_be_bytes());
            body.extend(shown);
        }
        if marker == 0xda {
            // Until a marker that is neither a stuffed byte nor a restart.
            let end = rest.windows(2).position(|pair| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7 | 0xff))?;
            body.extend(&rest[..end]);
            rest = &rest[end..];
        }
    }
    if let Some(turned) = turned.filter(|turned| *turned != Orientation::NoTransforms) {
        out.extend(exif(turned));
    }
    out.extend(body);
    out.extend([0xff, 0xd9]);
    Some(out)
}

/// What of a segment says how the picture looks: all of tables, frames and scans; of what programs add, JFIF without its small picture, a colour
/// profile, and how Adobe writes colours.
fn shown(marker: u8, content: &[u8]) -> Option<Vec<u8>> {
    match marker {
        0xc0..=0xcf | 0xda..=0xdd => Some(content.to_vec()),
        0xe0 if content.starts_with(b"JFIF\0") => Some([content.get(..12)?, &[0, 0]].concat()),
        0xe2 if content.starts_with(b"ICC_PROFILE\0") => Some(content.to_vec()),
        0xee if content.starts_with(b"Adobe") => Some(content.get(..12)?.to_vec()),
        _ => None,
    }
}

/// A segment that says which side is up, and nothing else (Exif 3.0, 4.6.5.1.6).
fn exif(turned: Orientation) -> Vec<u8> {
    let mut segment = vec![0xff, 0xe1, 0, 34];
    segment.extend(b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    segment.extend([turned.to_exif(), 0, 0, 0, 0, 0, 0]);
    segment
}

/// Chunks (ISO/IEC 15948, 5.3): of those that are not needed, only what changes how it looks, stands or moves.
fn png(signature: &[u8], mut rest: &[u8]) -> Option<Vec<u8>> {
    const LOOKS: [&[u8]; 12] =
        [b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"pHYs", b"acTL", b"fcTL", b"fdAT", b"bKGD"];
    let mut out = signature.to_vec();
    loop {
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?) as usize;
        let whole = rest.get(..length.checked_add(12)?)?;
        let (kind, content) = (&whole[4..8], &whole[8..8 + length]);
        if kind[0].is_ascii_uppercase() || LOOKS.contains(&kind) {
            out.extend(whole);
        }
        let turned = if kind == b"eXIf" { Orientation::from_exif_chunk(content) } else { None };
        if let Some(turned) = turned.filter(|turned| *turned != Orientation::NoTransforms) {
            // Without the length of a segment of JPEG and its name.
            out.extend(chunk(b"eXIf", &exif(turned)[10..]));
        }
        if kind == b"IEND" {
            return Some(out);
        }
        rest = &rest[whole.len()..];
    }
}

/// A chunk with its length and its check (ISO/IEC 15948, annex D).
fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let body = [&kind[..], content].concat();
    let crc = !body.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    });
    let length = u32::try_from(content.len()).unwrap_or_default();
    [&length.to_be_bytes()[..], &body, &crc.to_be_bytes()].concat()
}

/// Blocks (GIF89a, 11): pictures, how they follow each other, and how often.
fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let head = 13 + table(*bytes.get(10)?);
    let mut out = bytes.get(..head)?.to_vec();
    let mut rest = bytes.get(head..)?;
    loop {
        let (before, is_kept) = match *rest.first()? {
            0x3b => {
                out.push(0x3b);
                return Some(out);
            }
            0x2c => (10 + table(*rest.get(9)?) + 1, true),
            0x21 => {
                let is_looping = rest.get(3..14).is_some_and(|name| name == b"NETSCAPE2.0" || name == b"ANIMEXTS1.0");
                let is_kept = rest.get(1) == Some(&0xf9) || rest.get(1) == Some(&0xff) && is_looping;
                (2, is_kept)
            }
            _ => return None,
        };
        let mut end = before;
        // Pieces with their lengths, up to an empty one.
        while let length @ 1.. = usize::from(*rest.get(end)?) {
            end += length + 1;
        }
        let whole = rest.get(..=end)?;
        if is_kept {
            out.extend(whole);
        }
        rest = &rest[whole.len()..];
    }
}

/// Chunks (RFC 9649, 2.7), without `EXIF` and `XMP `, and without a word of them in the header.
fn webp(mut rest: &[u8]) -> Option<Vec<u8>> {
    const PARTS: [&[u8]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
    let mut body = b"WEBP".to_vec();
    while !rest.is_empty() {
        let length = u32::from_le_bytes(rest.get(4..8)?.try_into().ok()?) as usize;
        let whole = rest.get(..length.checked_add(8 + length % 2)?)?;
        if PARTS.contains(&&whole[..4]) {
            let start = body.len();
            body.extend(whole);
            if whole.starts_with(b"VP8X") && length > 0 {
                body[start + 8] &= !0b0000_1100;
            }
        }
        rest = &rest[whole.len()..];
    }
    let mut out = b"RIFF".to_vec();
    out.extend(u32::try_from(body.len()).ok()?.to_le_bytes());
    out.extend(body);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn a_photograph_does_not_say_where_it_was_taken_and_stands_as_it_stood() {
        let photograph = samples::jpeg_with_position(6);
        // Telephones put a second picture, with its own position, behind the end of the first.
        let twice = [photograph.as_slice(), photograph.as_slice()].concat();
        let bare = without_metadata(&twice).expect("a JPEG");
        assert!(samples::has(&twice, b"50 38 N") && !samples::has(&bare, b"50 38 N"));
        assert!(bare.len() < photograph.len() && bare.ends_with(&[0xff, 0xd9]));
        let own = crate::read(&photograph, 1280).expect("a picture");
        let other = crate::read(&bare, 1280).expect("a picture");
        assert_eq!(own.pixels, other.pixels);
        assert!(own.size.1 > own.size.0, "it stands upright");
        assert_eq!(without_metadata(&photograph[..photograph.len() / 2]), None);
    }

    #[test]
    fn words_beside_the_pixels_of_a_png_and_a_webp_are_gone() {
        let png = samples::png_with_words();
        let bare = without_metadata(&png).expect("a PNG");
        assert!(samples::has(&png, b"Ada") && !samples::has(&bare, b"Ada"));
        assert_eq!(crate::read(&png, 1280).expect("a picture").pixels, crate::read(&bare, 1280).expect("one").pixels);
        let webp = samples::webp_with_words();
        let bare = without_metadata(&webp).expect("a WebP");
        assert!(samples::has(&webp, b"Ada") && !samples::has(&bare, b"Ada"));
        assert_eq!(crate::read(&webp, 1280).expect("a picture").pixels, crate::read(&bare, 1280).expect("one").pixels);
        let trailing = [webp.as_slice(), b"Ada"].concat();
        assert_eq!(without_metadata(&trailing), Some(bare));
        assert_eq!(without_metadata(b"no picture"), None);
    }

    #[test]
    fn words_in_a_gif_are_gone_and_what_moves_still_does() {
        let film = samples::gif(2);
        let comment = b"\x21\xfe\x03Ada\0";
        let head = 13 + 3 * (2 << (film[10] & 7)) * usize::from(film[10] >> 7);
        let words = [&film[..head], comment, &film[head..]].concat();
        let bare = without_metadata(&words).expect("a GIF");
        assert!(samples::has(&words, b"Ada") && !samples::has(&bare, b"Ada"));
        assert!(crate::read(&bare, 1280).expect("a picture").moves);
        assert_eq!(without_metadata(&film[..film.len() / 2]), None);
    }

    #[test]
    fn a_png_stays_upright() {
        let turned = chunk(b"eXIf", &exif(Orientation::Rotate90)[10..]);
        let png = samples::png(20, 10);
        let words = [&png[..33], &turned, &png[33..]].concat();
        let bare = without_metadata(&words).expect("a PNG");
        assert_eq!(crate::read(&bare, 1280).expect("a picture").size, (10, 20));
    }
}
