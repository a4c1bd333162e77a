//! How like its original a compressed picture looks: SSIMULACRA2 (Cloudinary, 2.1), from 100 (the same) down. 65 is between « medium » (50) and
//! « high » (70): seen beside each other at arm's length, few people tell them apart.

use std::sync::LazyLock;

use ssimulacra2::{LinearRgb, compute_frame_ssimulacra2};

use super::pixels::Pixels;

/// What a picture has to reach.
pub const ENOUGH: f64 = 65.0;

/// The light of each of the 256 levels (IEC 61966-2-1, 5.2).
static LIGHT: LazyLock<[f32; 256]> = LazyLock::new(|| {
    std::array::from_fn(|level| {
        let level = level as f32 / 255.0;
        if level <= 0.040_45 { level / 12.92 } else { ((level + 0.055) / 1.055).powf(2.4) }
    })
});

/// A picture in linear light, to which several are compared.
#[derive(Clone)]
pub struct Reference(LinearRgb);

impl Reference {
    /// `None` for a picture with less than eight pixels across or down, on which nothing is judged.
    pub fn of(pixels: &Pixels) -> Option<Self> {
        (pixels.width >= 8 && pixels.height >= 8).then(|| light(pixels)).flatten().map(Self)
    }

    /// The score of another picture of the same size.
    pub fn score(&self, other: &Pixels) -> Option<f64> {
        compute_frame_ssimulacra2(self.0.clone(), light(other)?).ok()
    }
}

fn light(pixels: &Pixels) -> Option<LinearRgb> {
    let light = pixels.colours().map(|colour| colour.map(|level| LIGHT[usize::from(level)])).collect();
    LinearRgb::new(light, pixels.width as usize, pixels.height as usize).ok()
}
