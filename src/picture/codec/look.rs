//! A picture that nobody makes files of: whether it can be read, how large it would be shown, whether it moves. The rows of a PNG pass one by one, so that one of
//! 64 million pixels takes no gigabyte.

use std::io::Cursor;

use image::{ImageDecoder as _, ImageFormat, metadata::Orientation};

use super::read::{Fault, MOST_BYTES, moves, opened, read, size_within};

/// What a look shows.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Seen {
    /// Width and height, upright, as far as it is shown.
    pub size: (u32, u32),
    /// It moves.
    pub moves: bool,
}

/// Looks at a picture that would be made no wider than `widest`.
///
/// # Errors
/// See [`Fault`]: the same as [`read()`] finds.
pub fn look(bytes: &[u8], widest: u32) -> Result<Seen, Fault> {
    if image::guess_format(bytes).ok() == Some(ImageFormat::Png) {
        return png(bytes, widest);
    }
    let original = read(bytes, widest)?;
    Ok(Seen { size: (original.pixels.width, original.pixels.height), moves: original.moves })
}

fn png(bytes: &[u8], widest: u32) -> Result<Seen, Fault> {
    let mut header = opened(bytes, ImageFormat::Png)?;
    let (width, height) = header.dimensions();
    let orientation = header.orientation().unwrap_or(Orientation::NoTransforms);
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: MOST_BYTES });
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut rows = decoder.read_info().map_err(|_| Fault::Broken)?;
    while rows.next_row().map_err(|_| Fault::Broken)?.is_some() {}
    let is_on_its_side = matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    let upright = if is_on_its_side { (height, width) } else { (width, height) };
    Ok(Seen { size: size_within(upright, widest), moves: moves(bytes, ImageFormat::Png) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn a_look_finds_what_reading_finds() {
        let png = samples::png(64, 48);
        let cut = &png[..png.len() / 2];
        let mut damaged = png.clone();
        damaged[png.len() / 2] ^= 0xff;
        let announced = samples::png_that_announces(100_000, 100_000);
        let pictures: [&[u8]; 12] = [
            &png,
            cut,
            &damaged,
            &announced,
            &samples::png_that_announces(64, 48),
            &samples::png_that_announces(0, 7),
            &samples::png_of_sixteen_bits(90, 10),
            &samples::png_with_alpha(60, 2_000),
            &samples::moving_png(),
            &samples::jpeg_with_position(6),
            &samples::gif(2),
            b"a text",
        ];
        for (at, bytes) in pictures.into_iter().enumerate() {
            for widest in [1_280, 40] {
                let read = read(bytes, widest);
                let read = read.map(|it| Seen { size: (it.pixels.width, it.pixels.height), moves: it.moves });
                assert_eq!(look(bytes, widest), read, "{at}");
            }
        }
    }
}
