//! A picture as rows of pixels in sRGB (IEC 61966-2-1), upright.

/// Red, green and blue of every pixel, a byte each; and how opaque it is, if some are not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pixels {
    /// Pixels of a row, 1 or more.
    pub width: u32,
    /// Rows, 1 or more.
    pub height: u32,
    /// Three or four bytes a pixel, row by row from the upper left.
    pub samples: Vec<u8>,
    /// True if a fourth byte says how opaque a pixel is.
    pub has_alpha: bool,
}

impl Pixels {
    /// Bytes of a pixel.
    pub fn channels(&self) -> usize {
        if self.has_alpha { 4 } else { 3 }
    }

    /// Red, green and blue of every pixel.
    pub fn colours(&self) -> impl Iterator<Item = [u8; 3]> + '_ {
        self.samples.chunks_exact(self.channels()).map(|pixel| [pixel[0], pixel[1], pixel[2]])
    }

    /// The same without the fourth bytes, if all of them say opaque.
    pub fn without_idle_alpha(mut self) -> Self {
        if self.has_alpha && self.samples.chunks_exact(4).all(|pixel| pixel[3] == u8::MAX) {
            self.samples = self.samples.chunks_exact(4).flat_map(|pixel| pixel[..3].to_vec()).collect();
            self.has_alpha = false;
        }
        self
    }
}
