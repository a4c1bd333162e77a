//! Pixels → fewer pixels, in linear light: a bright wall between dark windows stays as bright as it is.

use fast_image_resize::{
    FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer, create_srgb_mapper,
    images::{Image, ImageRef},
};

use super::pixels::Pixels;

/// How high a picture is at a width, in its own proportions.
pub fn height_at(width: u32, of: (u32, u32)) -> u32 {
    let height = (f64::from(of.1) * f64::from(width) / f64::from(of.0.max(1))).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a side of a picture")]
    let height = height as u32;
    height.max(1)
}

/// The picture at a smaller width. At its own it stays as it is.
pub fn to_width(pixels: Pixels, width: u32) -> Pixels {
    if width == pixels.width {
        return pixels;
    }
    let height = height_at(width, (pixels.width, pixels.height));
    resized(&pixels, width, height).unwrap_or(pixels)
}

/// `None` for sizes that are none, which pixels never have.
fn resized(pixels: &Pixels, width: u32, height: u32) -> Option<Pixels> {
    let (narrow, wide) = match pixels.has_alpha {
        true => (PixelType::U8x4, PixelType::U16x4),
        false => (PixelType::U8x3, PixelType::U16x3),
    };
    let mapper = create_srgb_mapper();
    let source = ImageRef::new(pixels.width, pixels.height, &pixels.samples, narrow).ok()?;
    let mut light = Image::new(pixels.width, pixels.height, wide);
    mapper.forward_map(&source, &mut light).ok()?;
    let mut small = Image::new(width, height, wide);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize(&light, &mut small, &options).ok()?;
    let mut out = Image::new(width, height, narrow);
    mapper.backward_map(&small, &mut out).ok()?;
    Some(Pixels { width, height, samples: out.into_vec(), has_alpha: pixels.has_alpha })
}
