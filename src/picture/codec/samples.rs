//! Pictures for tests, drawn by numbers.

use std::io::Cursor;

use image::{DynamicImage, Frame, ImageFormat, RgbImage, RgbaImage, codecs::gif::GifEncoder};

/// A scene in soft colours with some edges.
fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (across, down) = (f64::from(x) / f64::from(width), f64::from(y) / f64::from(height));
        let wave = ((across * 37.0).sin() * (down * 29.0).cos() + 1.0) * 40.0;
        let tree = if (across - 0.3).hypot(down - 0.6) < 0.2 { 60.0 } else { 0.0 };
        image::Rgb([across * 120.0 + wave, 90.0 + tree + wave / 2.0, down * 160.0 + 40.0 - tree / 2.0].map(level))
    })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
fn level(value: f64) -> u8 {
    value.clamp(0.0, 255.0) as u8
}

fn written(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).expect("room");
    bytes.into_inner()
}

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 97);
    scene(width, height).write_with_encoder(encoder).expect("room");
    bytes
}

/// With scans of its own for coarse and fine parts. Only where pictures are made is there an encoder for it.
#[cfg(feature = "ladder")]
pub fn progressive_jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.set_progressive(true);
    let pixels = scene(u32::from(width), u32::from(height)).into_raw();
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb).expect("room");
    bytes
}

pub fn png(width: u32, height: u32) -> Vec<u8> {
    let scene = DynamicImage::from(scene(width, height)).into_rgba8();
    written(scene, ImageFormat::Png)
}

pub fn png_of_sixteen_bits(width: u32, height: u32) -> Vec<u8> {
    let scene = DynamicImage::from(scene(width, height)).into_rgba16();
    written(scene, ImageFormat::Png)
}

/// Few colours, sharp edges, one of which JPEG blurs.
pub fn drawing(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| match (x / 4 + y / 4) % 3 {
        0 => image::Rgb([255, 0, 0]),
        1 => image::Rgb([0, 0, 255]),
        _ => image::Rgb([255, 255, 255]),
    });
    written(picture, ImageFormat::Png)
}

pub fn png_with_alpha(width: u32, height: u32) -> Vec<u8> {
    written(
        RgbaImage::from_fn(width, height, |x, _| image::Rgba([0, 90, 60, level(f64::from(x) * 2.0)])),
        ImageFormat::Png,
    )
}

/// A picture of `frames` views.
pub fn gif(frames: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for _ in 0..frames {
        let view = DynamicImage::from(scene(16, 12)).into_rgba8();
        encoder.encode_frame(Frame::new(view)).expect("room");
    }
    drop(encoder);
    bytes
}

/// A photograph that says which side is up and where it was taken (Exif 3.0).
pub fn jpeg_with_position(orientation: u8) -> Vec<u8> {
    let photograph = jpeg(64, 48);
    let mut segment = b"\xff\xe1\0\0Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    segment.extend([orientation, 0, 0, 0, 0, 0, 0]);
    segment.extend(b"50 38 N");
    let length = u16::try_from(segment.len() - 2).expect("short").to_be_bytes();
    segment[2..4].copy_from_slice(&length);
    [&photograph[..2], &segment, &photograph[2..]].concat()
}

/// A chunk of text behind the header.
pub fn png_with_words() -> Vec<u8> {
    let png = png(20, 10);
    let chunk = chunk(b"tEXt", b"Author\0Ada");
    [&png[..33], &chunk, &png[33..]].concat()
}

/// A drawing of 16 × 12 that its file calls the first picture of a film (APNG).
pub fn moving_png() -> Vec<u8> {
    let png = drawing(16, 12);
    let control = chunk(b"acTL", &[0, 0, 0, 1, 0, 0, 0, 0]);
    let frame = [[0, 0, 0, 0], [0, 0, 0, 16], [0, 0, 0, 12], [0; 4], [0; 4], [0, 1, 0, 10]].concat();
    [&png[..33], &control, &chunk(b"fcTL", &[&frame[..], &[0, 0]].concat()), &png[33..]].concat()
}

/// A picture that is described in its header only.
pub fn png_that_announces(width: u32, height: u32) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    [&png(1, 1)[..8], &chunk(b"IHDR", &header), &chunk(b"IDAT", &[]), &chunk(b"IEND", &[])].concat()
}

fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("short").to_be_bytes();
    let body = [&kind[..], content].concat();
    // CRC-32 (ISO/IEC 15948, annex D).
    let crc = !body.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    });
    [&length[..], &body, &crc.to_be_bytes()].concat()
}

/// An extended file with what XMP would say.
pub fn webp_with_words() -> Vec<u8> {
    let plain = written(scene(20, 10), ImageFormat::WebP);
    let part = |kind: &[u8; 4], content: &[u8]| {
        let length = u32::try_from(content.len()).expect("short").to_le_bytes();
        [&kind[..], &length, content, &[0][..content.len() % 2]].concat()
    };
    let header = part(b"VP8X", &[0b0000_0100, 0, 0, 0, 19, 0, 0, 9, 0, 0]);
    let body = [&b"WEBP"[..], &header, &plain[12..], &part(b"XMP ", b"Ada")].concat();
    [&b"RIFF"[..], &u32::try_from(body.len()).expect("short").to_le_bytes(), &body].concat()
}

/// True if bytes hold others.
pub fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}
