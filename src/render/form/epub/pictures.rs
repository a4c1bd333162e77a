//! The pictures of a book: files of the content folder, and drawings of charts. Each is in the book once, under a name of ours.

use std::{collections::BTreeMap, sync::Arc};

use imagesize::{ImageSize, ImageType};

use crate::{
    base::source::Span,
    model::chart::Chart,
    render::{
        chart::Words,
        form::{archive::File, drawing},
        view::View,
    },
};

/// Width of a drawing, in times the size of its text: what a telephone held upright shows without making it smaller.
const DRAWING: f64 = 24.0;

/// A picture of a book.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// Its path in the book.
    pub path: String,
    /// Its media type.
    pub media_type: &'static str,
    /// How wide it is, in pixels.
    pub width: usize,
    /// How high it is, in pixels.
    pub height: usize,
}

/// The pictures of a book, in the order in which the text shows them.
pub struct Pictures<'p> {
    view: &'p View<'p>,
    /// Files of the content folder by address.
    sources: &'p BTreeMap<Arc<str>, Arc<str>>,
    known: BTreeMap<&'p str, Option<Picture>>,
    drawings: Vec<String>,
    /// What moves: nobody has looked whether it flashes.
    pub can_move: bool,
    /// Bytes by path.
    files: Vec<File>,
}

impl<'p> Pictures<'p> {
    /// None yet.
    pub fn new(view: &'p View<'p>, sources: &'p BTreeMap<Arc<str>, Arc<str>>) -> Self {
        Self { view, sources, known: BTreeMap::new(), drawings: Vec::new(), can_move: false, files: Vec::new() }
    }

    /// The picture at an address; `None` if books cannot show its kind (EPUB 3.3, 3.2).
    pub fn at(&mut self, address: &str) -> Option<Picture> {
        let (address, path) = self.sources.get_key_value(address)?;
        if let Some(known) = self.known.get(&**address) {
            return known.clone();
        }
        let bytes = self.view.bytes(path, u32::MAX);
        let picture = bytes.as_deref().and_then(kind).map(|(ending, media_type, size)| {
            let number = self.known.values().flatten().count() + 1;
            let path = format!("images/picture-{number:03}.{ending}");
            Picture { path, media_type, width: size.width, height: size.height }
        });
        self.known.insert(address, picture.clone());
        if let (Some(picture), Some(bytes)) = (&picture, bytes) {
            self.can_move |= moves(&bytes);
            self.files.push((picture.path.clone(), bytes));
        }
        picture
    }

    /// The drawing of a chart and what it is called.
    pub fn chart(&mut self, chart: &Chart, words: &Words<'_>, span: Span) -> (String, String) {
        let (drawing, alternative) = drawing::of(chart, words, DRAWING, span);
        (self.drawing(drawing::file(&drawing)), alternative)
    }

    /// Keeps a drawing; its path.
    pub fn drawing(&mut self, svg: Vec<u8>) -> String {
        let path = format!("images/chart-{:03}.svg", self.drawings.len() + 1);
        self.files.push((path.clone(), svg));
        self.drawings.push(path.clone());
        path
    }

    /// True if there is a chart.
    pub fn has_charts(&self) -> bool {
        !self.drawings.is_empty()
    }

    /// The path of every picture with its type.
    pub fn all(&self) -> Vec<(&str, &'static str)> {
        let pictures = self.known.values().flatten().map(|picture| (picture.path.as_str(), picture.media_type));
        pictures.chain(self.drawings.iter().map(|path| (path.as_str(), "image/svg+xml"))).collect()
    }

    /// The files.
    pub fn into_files(self) -> Vec<File> {
        self.files
    }
}

/// What a picture is by its bytes, whatever its name says; `None` for one that is broken, and for kinds that books have not.
fn kind(bytes: &[u8]) -> Option<(&'static str, &'static str, ImageSize)> {
    let size = imagesize::blob_size(bytes).ok()?;
    let (ending, media_type) = match imagesize::image_type(bytes).ok()? {
        ImageType::Png => ("png", "image/png"),
        ImageType::Jpeg => ("jpg", "image/jpeg"),
        ImageType::Gif => ("gif", "image/gif"),
        ImageType::Webp => ("webp", "image/webp"),
        _ => return None,
    };
    Some((ending, media_type, size))
}

/// True for kinds that can hold a film: any GIF; a PNG with `acTL`, a WebP with `ANIM`.
fn moves(bytes: &[u8]) -> bool {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|part| part == name);
    match imagesize::image_type(bytes) {
        Ok(ImageType::Gif) => true,
        Ok(ImageType::Png) => has(b"acTL"),
        Ok(ImageType::Webp) => has(b"ANIM"),
        _ => false,
    }
}
