//! Drawings as they were drawn: PNG (ISO/IEC 15948) for every browser, WebP (RFC 9649) in its lossless form for those that know it.

use image_webp::{ColorType as WebPColour, WebPEncoder};
use oxipng::{BitDepth, ColorType, Options, RawImage};

use super::pixels::Pixels;

/// How hard the smallest PNG is looked for, of 0 to 6.
const EFFORT: u8 = 3;

/// PNG with as few bits a pixel as its colours need. `None` if the encoder refuses.
pub fn png(pixels: &Pixels) -> Option<Vec<u8>> {
    let colours = if pixels.has_alpha { ColorType::RGBA } else { ColorType::RGB { transparent_color: None } };
    let raw = RawImage::new(pixels.width, pixels.height, colours, BitDepth::Eight, pixels.samples.clone()).ok()?;
    let mut options = Options::from_preset(EFFORT);
    // What nobody sees may be any colour.
    options.optimize_alpha = true;
    raw.create_optimized_png(&options).ok()
}

/// Lossless WebP. `None` if the encoder refuses, as it does above 16,383 pixels.
pub fn webp(pixels: &Pixels) -> Option<Vec<u8>> {
    let colours = if pixels.has_alpha { WebPColour::Rgba8 } else { WebPColour::Rgb8 };
    let mut bytes = Vec::new();
    WebPEncoder::new(&mut bytes).encode(&pixels.samples, pixels.width, pixels.height, colours).ok()?;
    Some(bytes)
}
