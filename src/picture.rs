//! Pictures of the content folder as they are published: pixels in several widths and codings, drawings cleaned. The file of the author stays where it is:
//! it is larger than a page may be, and says where and when it was taken.

mod make;
mod weight;

use std::{collections::BTreeMap, path::Path, sync::Arc};

use serde::{Deserialize, Serialize};

pub use self::{
    make::{Task, again, make},
    weight::{Budget, Loaded, Weight},
};
pub use parvis_pictures::{Fault, MOST_PIXELS};

use crate::base::{
    fingerprint::{Fingerprint, Fingerprinter},
    memory::Memory,
};

/// How a file of a picture is written.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Coding {
    /// AVIF.
    Avif,
    /// WebP.
    WebP,
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF, where no other files are made.
    Gif,
    /// A drawing.
    Svg,
}

impl Coding {
    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Coding::Avif => "avif",
            Coding::WebP => "webp",
            Coding::Jpeg => "jpg",
            Coding::Png => "png",
            Coding::Gif => "gif",
            Coding::Svg => "svg",
        }
    }

    /// Its media type (RFC 6838).
    pub fn media_type(self) -> &'static str {
        match self {
            Coding::Avif => "image/avif",
            Coding::WebP => "image/webp",
            Coding::Jpeg => "image/jpeg",
            Coding::Png => "image/png",
            Coding::Gif => "image/gif",
            Coding::Svg => "image/svg+xml",
        }
    }
}

/// A file of a picture. Its bytes are in the memory of [`Pictures`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    /// Width and height in pixels; `None` for a drawing that says neither.
    pub size: Option<(u32, u32)>,
    /// Its length in bytes; 0 before it was made.
    pub length: u64,
    /// Of its bytes.
    pub fingerprint: Fingerprint,
}

impl File {
    /// Pixels across.
    pub fn width(&self) -> u32 {
        self.size.map_or(0, |(width, _)| width)
    }
}

/// Files of one coding, narrowest first; at least one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Series {
    /// How they are written.
    pub coding: Coding,
    /// One a width.
    pub files: Vec<File>,
}

/// Pixels across of what a telephone loads that knows newer codings, however many pixels its screen has.
const NARROW_MODERN: u32 = 640;
/// Of what one loads that does not: it is old, and its data are dear.
const NARROW_PLAIN: u32 = 480;

impl Series {
    /// The files that a narrow screen chooses among: at least one.
    pub fn narrow(&self) -> &[File] {
        let most = match self.coding {
            Coding::Avif | Coding::WebP => NARROW_MODERN,
            Coding::Jpeg | Coding::Png | Coding::Gif | Coding::Svg => NARROW_PLAIN,
        };
        let count = self.files.iter().filter(|file| file.width() <= most).count();
        &self.files[..count.max(1)]
    }

    /// The widest file that is not wider; the narrowest if all are.
    pub fn up_to(&self, width: u32) -> &File {
        let fitting = self.files.iter().rev().find(|file| file.width() <= width);
        fitting.unwrap_or(&self.files[0])
    }

    /// The widest file.
    pub fn widest(&self) -> &File {
        self.up_to(u32::MAX)
    }
}

/// A picture as it is published.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// For browsers that know it; `None` where it would not be lighter.
    pub modern: Option<Series>,
    /// For all.
    pub plain: Series,
    /// Its file moves. What is published stands still.
    pub moves: bool,
}

impl Picture {
    /// Every series, those for today's browsers first.
    pub fn series(&self) -> impl Iterator<Item = &Series> {
        self.modern.iter().chain([&self.plain])
    }

    /// The files that load unasked where the newer coding is not known: those of telephones, and on wider screens none heavier than the widest of the newer
    /// coding, so that a page weighs no more in an old browser. The others are for whoever asks.
    pub fn unasked(&self) -> &[File] {
        let narrow = self.plain.narrow().len();
        let Some(modern) = &self.modern else { return &self.plain.files };
        let most = modern.widest().length;
        let light = self.plain.files.iter().take_while(|file| file.length <= most).count();
        &self.plain.files[..light.max(narrow)]
    }

    /// The files that pages name: those that load unasked, and the widest that every browser shows.
    pub fn published(&self) -> impl Iterator<Item = (Coding, &File)> {
        let modern = self.modern.iter().flat_map(|series| series.files.iter().map(|file| (series.coding, file)));
        let unasked = self.unasked();
        let widest = Some(self.plain.widest()).filter(|widest| !unasked.contains(widest));
        modern.chain(unasked.iter().chain(widest).map(|file| (self.plain.coding, file)))
    }

    /// Every file with its coding.
    pub fn files(&self) -> impl Iterator<Item = (Coding, &File)> {
        self.series().flat_map(|series| series.files.iter().map(|file| (series.coding, file)))
    }

    /// Of all its files.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut all = Fingerprinter::default();
        for (coding, file) in self.files() {
            all.feed(format!("{coding:?} {file:?}").as_bytes());
        }
        all.finish()
    }
}

/// The pictures that the pages of a site show.
#[derive(Default)]
pub struct Pictures {
    known: BTreeMap<Arc<str>, Result<Picture, Fault>>,
    memory: Option<Box<dyn Memory>>,
    /// What the memory would not keep.
    held: BTreeMap<Fingerprint, Arc<[u8]>>,
}

impl Pictures {
    /// The picture at a path of the content folder; `None` if no page shows it, or if it is none.
    pub fn get(&self, path: &str) -> Option<&Picture> {
        self.known.get(path)?.as_ref().ok()
    }

    /// Every picture, by its path.
    pub fn all(&self) -> impl Iterator<Item = (&Arc<str>, &Picture)> {
        self.known.iter().filter_map(|(path, picture)| Some((path, picture.as_ref().ok()?)))
    }

    /// What pages show that is no picture, and why.
    pub fn faults(&self) -> impl Iterator<Item = (&Arc<str>, Fault)> {
        self.known.iter().filter_map(|(path, picture)| Some((path, *picture.as_ref().err()?)))
    }

    /// The bytes of a file; `None` if it was not made, or if somebody deleted the memory meanwhile.
    pub fn bytes(&self, file: &File) -> Option<Vec<u8>> {
        match self.held.get(&file.fingerprint) {
            Some(bytes) => Some(bytes.to_vec()),
            // A disk may have lost some of it.
            None => self.memory.as_ref()?.get(file.fingerprint).filter(|it| Fingerprint::of(it) == file.fingerprint),
        }
    }
}

/// A file that is handed over as it is, without what it says beside its pixels, and a drawing without what could act. `None` for what
/// cannot be cleaned.
pub fn bare(path: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    match is_drawing(path) {
        true => parvis_pictures::sanitized(bytes),
        false => parvis_pictures::without_metadata(bytes),
    }
}

/// True for the name of a picture in a kind that can say where it was taken, or act, whether [`bare`] knows it or not.
pub fn may_say_more(path: &str) -> bool {
    is_picture(path) || ["avif", "heic", "heif", "jxl", "tif", "tiff"].iter().any(|ending| ends(path, ending))
}

/// True for the name of a picture that [`bare`] knows.
pub fn is_picture(path: &str) -> bool {
    is_drawing(path) || ["gif", "jpg", "jpeg", "png", "webp"].iter().any(|ending| ends(path, ending))
}

fn is_drawing(path: &str) -> bool {
    ends(path, "svg")
}

fn ends(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}
