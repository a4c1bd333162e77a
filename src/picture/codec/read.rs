//! The bytes of a file → its pixels: upright, in sRGB. What is no picture, is broken, or is larger than a picture can be, says so.

use std::{
    io::Cursor,
    sync::{Mutex, PoisonError},
};

use image::{
    AnimationDecoder as _, ColorType, DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    codecs::{gif::GifDecoder, png::PngDecoder, webp::WebPDecoder},
    metadata::Orientation,
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::{pixels::Pixels, strip::without_metadata, whole::ends_early};

/// Above so many pixels, pictures are read one after the other: several at once would need gigabytes.
const LARGE: u64 = 8_000_000;
static ONE_LARGE: Mutex<()> = Mutex::new(());

/// Most pixels that are read: eight thousand across and down, 192 MB as they are decoded. Telephones take pictures of fifty million.
pub const MOST_PIXELS: u64 = 64_000_000;

/// What they take at most, in bytes: four colours of two each.
pub const MOST_BYTES: usize = MOST_PIXELS as usize * 8;

/// Most pixels that are published: four screens of a page, one below the other.
#[cfg(feature = "ladder")]
const MOST_SHOWN: f64 = 6_000_000.0;

/// A picture as it was read.
#[derive(Debug)]
pub struct Original {
    /// Its pixels, no wider than was asked for.
    pub pixels: Pixels,
    /// Its own width and height, upright.
    pub size: (u32, u32),
    /// Its file keeps every pixel as it was drawn: PNG, GIF, some WebP.
    pub is_lossless: bool,
    /// A JPEG that stands upright and still, in no colours of its own.
    pub is_plain_jpeg: bool,
    /// A PNG that stands upright and still, in no colours of its own.
    pub is_plain_png: bool,
    /// It moves; `pixels` are the first of its pictures.
    pub moves: bool,
}

/// Why a file is no picture.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Of a kind that is not read, by its usual name: HEIC, TIFF.
    Kind(&'static str),
    /// It ends before its end, or says what cannot be.
    Broken,
    /// More pixels than [`MOST_PIXELS`].
    TooLarge {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
}

/// Reads a picture, and makes it no wider than `widest`.
///
/// # Errors
/// See [`Fault`].
pub fn read(bytes: &[u8], widest: u32) -> Result<Original, Fault> {
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::Gif | ImageFormat::WebP)) => format,
        _ => return Err(other_kind(bytes)),
    };
    // A decoder shows as grey what does not come any more.
    if matches!(format, ImageFormat::Jpeg | ImageFormat::Gif) && without_metadata(bytes).is_none() {
        return Err(Fault::Broken);
    }
    if format == ImageFormat::Jpeg && ends_early(bytes) {
        return Err(Fault::Broken);
    }
    let mut decoder = opened(bytes, format)?;
    let (width, height) = decoder.dimensions();
    let is_large = u64::from(width) * u64::from(height) > LARGE;
    // A thread that panicked left nothing half done.
    let _turn = is_large.then(|| ONE_LARGE.lock().unwrap_or_else(PoisonError::into_inner));
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let mut decoded = DynamicImage::from_decoder(decoder).map_err(|fault| match fault {
        ImageError::Limits(_) => Fault::TooLarge { width, height },
        _ => Fault::Broken,
    })?;
    if decoded.width() == 0 || decoded.height() == 0 {
        return Err(Fault::Broken);
    }
    decoded.apply_orientation(orientation);
    let pixels = pixels(decoded, profile.as_deref()).without_idle_alpha();
    let size = (pixels.width, pixels.height);
    let pixels = no_wider(pixels, widest);
    let is_lossless = match format {
        ImageFormat::WebP => bytes.windows(4).take(64).any(|name| name == b"VP8L"),
        ImageFormat::Jpeg => false,
        _ => true,
    };
    let moves = moves(bytes, format);
    let is_plain = orientation == Orientation::NoTransforms && profile.is_none() && !moves;
    let (is_plain_jpeg, is_plain_png) =
        (is_plain && format == ImageFormat::Jpeg, is_plain && format == ImageFormat::Png);
    Ok(Original { pixels, size, is_lossless, is_plain_jpeg, is_plain_png, moves })
}

/// The header of a picture, looked at before any room is made for what it announces.
pub fn opened<'b>(bytes: &'b [u8], format: ImageFormat) -> Result<impl ImageDecoder + 'b, Fault> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_BYTES as u64);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(|_| Fault::Broken)?;
    let (width, height) = decoder.dimensions();
    match u64::from(width) * u64::from(height) > MOST_PIXELS {
        true => Err(Fault::TooLarge { width, height }),
        false => Ok(decoder),
    }
}

#[cfg(feature = "ladder")]
fn no_wider(pixels: Pixels, widest: u32) -> Pixels {
    let (width, _) = size_within((pixels.width, pixels.height), widest);
    super::scale::to_width(pixels, width)
}

/// How large a picture is shown that is no wider than that.
#[cfg(feature = "ladder")]
pub fn size_within((width, height): (u32, u32), widest: u32) -> (u32, u32) {
    // One that is many times as high as it is wide would take minutes, and no reader to its end.
    let (across, down) = (f64::from(width), f64::from(height));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a side of a picture")]
    let fitting = (MOST_SHOWN * across / down).sqrt() as u32;
    match width.min(widest).min(fitting.max(1)) {
        own if own == width => (width, height),
        narrower => (narrower, super::scale::height_at(narrower, (width, height))),
    }
}

#[cfg(not(feature = "ladder"))]
fn no_wider(pixels: Pixels, _: u32) -> Pixels {
    pixels
}

/// Without what makes files, a picture is shown as it is.
#[cfg(not(feature = "ladder"))]
pub fn size_within(size: (u32, u32), _: u32) -> (u32, u32) {
    size
}

fn pixels(decoded: DynamicImage, profile: Option<&[u8]>) -> Pixels {
    let (width, height) = (decoded.width(), decoded.height());
    let is_grey = matches!(decoded.color(), ColorType::L8 | ColorType::L16 | ColorType::La8 | ColorType::La16);
    let has_alpha = decoded.color().has_alpha();
    let mut samples = match has_alpha {
        true => decoded.into_rgba8().into_raw(),
        false => decoded.into_rgb8().into_raw(),
    };
    if let Some(profile) = profile.filter(|_| !is_grey) {
        to_srgb(&mut samples, has_alpha, profile);
    }
    Pixels { width, height, samples, has_alpha }
}

/// Colours of another profile as those of sRGB. A profile that is broken or of other colours (ink) says nothing.
fn to_srgb(samples: &mut Vec<u8>, has_alpha: bool, profile: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
    if profile.color_space != DataColorSpace::Rgb {
        return;
    }
    let layout = if has_alpha { Layout::Rgba } else { Layout::Rgb };
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()) else {
        return;
    };
    let mut out = vec![0; samples.len()];
    if transform.transform(samples, &mut out).is_ok() {
        *samples = out;
    }
}

/// True for a file with more than one picture.
pub fn moves(bytes: &[u8], format: ImageFormat) -> bool {
    match format {
        ImageFormat::Gif => {
            GifDecoder::new(Cursor::new(bytes)).is_ok_and(|it| it.into_frames().take(2).flatten().count() > 1)
        }
        ImageFormat::Png => PngDecoder::new(Cursor::new(bytes)).and_then(|it| it.is_apng()).unwrap_or(false),
        ImageFormat::WebP => WebPDecoder::new(Cursor::new(bytes)).is_ok_and(|it| it.has_animation()),
        _ => false,
    }
}

/// What a file is that is not read: the names that people know from their telephones and programs.
fn other_kind(bytes: &[u8]) -> Fault {
    let brand = bytes.get(4..8).filter(|name| *name == b"ftyp").and_then(|_| bytes.get(8..12));
    let known: [(bool, &str); 8] = [
        (matches!(brand, Some(b"heic" | b"heix" | b"hevc" | b"mif1" | b"msf1")), "HEIC"),
        (matches!(brand, Some(b"avif" | b"avis")), "AVIF"),
        (bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*"), "TIFF"),
        (bytes.starts_with(b"BM"), "BMP"),
        (bytes.starts_with(&[0xff, 0x0a]) || bytes.starts_with(b"\0\0\0\x0cJXL "), "JPEG XL"),
        (bytes.starts_with(b"8BPS"), "Photoshop"),
        (bytes.starts_with(b"%PDF"), "PDF"),
        (bytes.starts_with(&[0x1f, 0x8b]), "SVGZ"),
    ];
    known.iter().find(|(is, _)| *is).map_or(Fault::Broken, |(_, name)| Fault::Kind(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn fault(bytes: &[u8]) -> Fault {
        read(bytes, 1280).expect_err("no picture")
    }

    #[test]
    fn what_is_no_picture_says_why() {
        let photograph = samples::jpeg(64, 48);
        assert_eq!(fault(b""), Fault::Broken);
        assert_eq!(fault(b"a text"), Fault::Broken);
        assert_eq!(fault(&photograph[..photograph.len() - 40]), Fault::Broken);
        assert_eq!(fault(&samples::png(64, 48)[..200]), Fault::Broken);
        assert_eq!(fault(b"\0\0\0\x18ftypheic\0\0\0\0"), Fault::Kind("HEIC"));
        assert_eq!(fault(b"II*\0\x08\0\0\0"), Fault::Kind("TIFF"));
        assert_eq!(
            fault(&samples::png_that_announces(100_000, 100_000)),
            Fault::TooLarge { width: 100_000, height: 100_000 }
        );
        assert_eq!(fault(&samples::png_that_announces(0, 7)), Fault::Broken);
    }

    #[test]
    fn a_film_is_its_first_picture_and_says_so() {
        let film = read(&samples::gif(2), 1280).expect("a picture");
        assert!(film.moves && film.is_lossless);
        assert!(!read(&samples::gif(1), 1280).expect("a picture").moves);
    }

    #[test]
    fn opaque_pixels_lose_their_alpha() {
        assert!(!read(&samples::png(20, 10), 1280).expect("a picture").pixels.has_alpha);
    }
}
