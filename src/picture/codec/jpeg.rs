//! JPEG (ITU-T T.81) for browsers that know nothing newer: progressive, with tables of its own.

use image::ImageFormat;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::{avif::Coded, pixels::Pixels};

/// Compresses an opaque picture. `quality`: from 1 (coarsest) to 100. `fine`: colours as fine as light, for what is drawn in red and blue. `None` if the encoder refuses, as it does above 65,535 pixels.
pub fn encode(pixels: &Pixels, quality: u8, fine: bool) -> Option<Coded> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(if fine { SamplingFactor::F_1_1 } else { SamplingFactor::F_2_2 });
    let (width, height) = (u16::try_from(pixels.width).ok()?, u16::try_from(pixels.height).ok()?);
    encoder.encode(&pixels.samples, width, height, ColorType::Rgb).ok()?;
    let shown = image::load_from_memory_with_format(&bytes, ImageFormat::Jpeg).ok()?.into_rgb8();
    let shown = Pixels { width: pixels.width, height: pixels.height, samples: shown.into_raw(), has_alpha: false };
    Some(Coded { bytes, shown })
}
