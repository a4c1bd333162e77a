//! A file of pixels without what it says beside them: where and when a photograph was taken, with which telephone, by whom (a GPS position is personal data).
//! Nothing of the pixels is touched; which side is up and what its colours mean stays. Our own, because what reads files part by part keeps whatever stands behind
//! the end of a picture: telephones put a second picture there, with its own position.

use image::metadata::Orientation;

/// The same picture without what stands beside its pixels; `None` for what is no JPEG, PNG or WebP, or is broken.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    match bytes {
        [0xff, 0xd8, rest @ ..] => jpeg(rest),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', rest @ ..] => png(&bytes[..8], rest),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', rest @ ..] => webp(rest),
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
        if is_shown(marker, content) {
            body.extend([0xff, marker]);
            body.extend(&after[..length]);
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

/// Tables, frames and scans; of what programs add, JFIF, a colour profile, and how Adobe writes colours.
fn is_shown(marker: u8, content: &[u8]) -> bool {
    match marker {
        0xe0 => content.starts_with(b"JFIF\0"),
        0xe2 => content.starts_with(b"ICC_PROFILE\0"),
        0xee => content.starts_with(b"Adobe"),
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

/// A segment that says which side is up, and nothing else (Exif 3.0, 4.6.5.1.6).
fn exif(turned: Orientation) -> Vec<u8> {
    let mut segment = vec![0xff, 0xe1, 0, 34];
    segment.extend(b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    segment.extend([turned.to_exif(), 0, 0, 0, 0, 0, 0]);
    segment
}

/// Chunks (ISO/IEC 15948, 5.3): of those that are not needed, only what changes how it looks or moves.
fn png(signature: &[u8], mut rest: &[u8]) -> Option<Vec<u8>> {
    const LOOKS: [&[u8]; 12] =
        [b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"pHYs", b"acTL", b"fcTL", b"fdAT", b"bKGD"];
    let mut out = signature.to_vec();
    loop {
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?) as usize;
        let whole = rest.get(..length.checked_add(12)?)?;
        let kind = &whole[4..8];
        if kind[0].is_ascii_uppercase() || LOOKS.contains(&kind) {
            out.extend(whole);
        }
        if kind == b"IEND" {
            return Some(out);
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
        assert_eq!(without_metadata(b"no picture"), None);
    }
}
