//! What becomes of a picture: files in several widths and codings.

/// How a file is compressed.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Coding {
    /// AVIF.
    Avif,
    /// WebP, lossless.
    WebP,
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
}

/// A picture at one width.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Files of one coding, narrowest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Series {
    /// How they are compressed.
    pub coding: Coding,
    /// One a width.
    pub files: Vec<File>,
}

impl Series {
    /// The widest file. A series has at least one.
    pub fn widest(&self) -> &File {
        &self.files[self.files.len() - 1]
    }
}

/// A picture as it is published.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ladder {
    /// For browsers that know it: AVIF or WebP. `None` where it would not be smaller.
    pub modern: Option<Series>,
    /// For all: JPEG or PNG.
    pub plain: Series,
}

/// The widths at which a picture is made.
#[derive(Copy, Clone, Debug)]
pub struct Steps<'s> {
    /// For [`Ladder::modern`], narrowest first.
    pub modern: &'s [u32],
    /// For [`Ladder::plain`].
    pub plain: &'s [u32],
}
