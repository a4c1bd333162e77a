//! The pictures of a PDF: files of the content folder, and drawings of charts, each once under a name of ours.

use std::{collections::BTreeMap, sync::Arc};

use typst::{
    foundations::Bytes,
    visualize::{ExchangeFormat, RasterImage},
};

use crate::render::view::View;

/// A picture that can be shown: its file and its size in pixels.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its file.
    pub path: String,
    /// How wide it is.
    pub width: usize,
    /// How high it is.
    pub height: usize,
}

/// The pictures of a document.
pub struct Pictures<'p> {
    view: &'p View<'p>,
    /// Files of the content folder by address.
    sources: &'p BTreeMap<Arc<str>, Arc<str>>,
    known: BTreeMap<&'p str, Option<Shown>>,
    files: Vec<(String, Bytes)>,
}

impl<'p> Pictures<'p> {
    /// None yet.
    pub fn new(view: &'p View<'p>, sources: &'p BTreeMap<Arc<str>, Arc<str>>) -> Self {
        Self { view, sources, known: BTreeMap::new(), files: Vec::new() }
    }

    /// The picture at an address; `None` if it is broken or of a kind that cannot be shown. What it is, its bytes say.
    pub fn at(&mut self, address: &str) -> Option<Shown> {
        let (address, path) = self.sources.get_key_value(address)?;
        if let Some(known) = self.known.get(&**address) {
            return known.clone();
        }
        let shown = self.view.bytes(path, u32::MAX).and_then(|bytes| self.add(bytes));
        self.known.insert(address, shown.clone());
        shown
    }

    fn add(&mut self, bytes: Vec<u8>) -> Option<Shown> {
        let size = imagesize::blob_size(&bytes).ok()?;
        let format = ExchangeFormat::detect(&bytes)?;
        let bytes = Bytes::new(bytes);
        // Reads it to its end: one that is cut off would cost the whole document.
        RasterImage::plain(bytes.clone(), format).ok()?;
        let ending = match format {
            ExchangeFormat::Png => "png",
            ExchangeFormat::Jpg => "jpg",
            ExchangeFormat::Gif => "gif",
            ExchangeFormat::Webp => "webp",
        };
        let path = self.keep(ending, bytes);
        Some(Shown { path, width: size.width.max(1), height: size.height.max(1) })
    }

    /// Keeps a drawing; its file.
    pub fn drawing(&mut self, svg: Vec<u8>) -> String {
        self.keep("svg", Bytes::new(svg))
    }

    fn keep(&mut self, ending: &str, bytes: Bytes) -> String {
        let path = format!("pictures/{}.{ending}", self.files.len() + 1);
        self.files.push((path.clone(), bytes));
        path
    }

    /// The files.
    pub fn into_files(self) -> Vec<(String, Bytes)> {
        self.files
    }
}
