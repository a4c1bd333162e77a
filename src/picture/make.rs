//! Making the files of pictures, side by side; what was made before is found again.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use parvis_pictures::{Drawing, Original};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Coding, Fault, File, Picture, Pictures, Series, is_drawing};
use crate::{
    base::{
        error::Error,
        fingerprint::{Fingerprint, Fingerprinter},
        memory::Memory,
    },
    project::{self, Asset},
};

/// Of what makes the files: another one makes them again, and looks at their originals again: what is refused now may be remembered as sound.
const MAKER: &str = if cfg!(feature = "pictures") { "ladder 2" } else { "bare 2" };

/// The widest that is made: a page shows nothing wider at twice its density, and paper nothing finer.
const WIDEST: u32 = 1280;

/// What is done with pictures that were not made before.
pub enum Task<'t> {
    /// They are made. Told: how many are made, of how many.
    Make(&'t (dyn Fn(usize, usize) + Sync)),
    /// They are looked at only.
    Look,
}

/// The pictures of a site.
///
/// # Errors
/// If the disk refuses a file of the content folder.
pub fn make(assets: &[&Asset], memory: Box<dyn Memory>, task: &Task<'_>) -> Result<Pictures, Error> {
    let (mut known, mut others) = (Vec::new(), Vec::new());
    for asset in assets {
        match recall(&*memory, asset) {
            Some(picture) => known.push((Arc::clone(&asset.path), Ok(picture))),
            None => others.push(*asset),
        }
    }
    let (count, done) = (others.len(), AtomicUsize::new(0));
    if let (Task::Make(told), 1..) = (task, count) {
        told(0, count);
    }
    let made: Result<Vec<_>, Error> = others
        .into_par_iter()
        .map(|asset| {
            let bytes = project::bytes(asset)?;
            let Task::Make(told) = task else { return Ok((asset, look(asset, &bytes), Vec::new())) };
            let (picture, held) = match files(asset, &bytes) {
                Ok((picture, files)) => {
                    let held = keep(&*memory, asset, &picture, files);
                    (Ok(picture), held)
                }
                Err(fault) => (Err(fault), Vec::new()),
            };
            told(done.fetch_add(1, Ordering::Relaxed) + 1, count);
            Ok((asset, picture, held))
        })
        .collect();
    let mut pictures = Pictures { known: known.into_iter().collect(), memory: Some(memory), ..Pictures::default() };
    for (asset, picture, held) in made? {
        pictures.held.extend(held);
        pictures.known.insert(Arc::clone(&asset.path), picture);
    }
    Ok(pictures)
}

/// A picture as it was read.
enum Read {
    Drawing(Drawing),
    Pixels(Original),
}

fn read(asset: &Asset, bytes: &[u8]) -> Result<Read, Fault> {
    match is_drawing(&asset.path) {
        true => drawing(bytes).map(Read::Drawing),
        false => parvis_pictures::read(bytes, WIDEST).map(Read::Pixels),
    }
}

fn drawing(bytes: &[u8]) -> Result<Drawing, Fault> {
    // What is compressed is no text yet, and no browser shows it from a host that does not say so.
    let fault = if bytes.starts_with(&[0x1f, 0x8b]) { Fault::Kind("SVGZ") } else { Fault::Broken };
    parvis_pictures::drawing(bytes).ok_or(fault)
}

/// A picture that was not made: its file, whatever it will weigh.
fn look(asset: &Asset, bytes: &[u8]) -> Result<Picture, Fault> {
    let (coding, size, moves) = match is_drawing(&asset.path) {
        true => drawing(bytes).map(|drawing| (Coding::Svg, drawing.size, drawing.moves))?,
        false => parvis_pictures::look(bytes, WIDEST).map(|seen| (Coding::Jpeg, Some(seen.size), seen.moves))?,
    };
    let file = File { size, length: 0, fingerprint: asset.fingerprint };
    Ok(Picture { modern: None, plain: Series { coding, files: vec![file] }, moves })
}

/// The bytes of a file of a picture, made once more: what was kept of it is gone, or is not what it was.
pub fn again(asset: &Asset, wanted: Fingerprint) -> Option<Vec<u8>> {
    let bytes = project::bytes(asset).ok()?;
    let (_, files) = files(asset, &bytes).ok()?;
    files.into_iter().find_map(|(fingerprint, bytes)| (fingerprint == wanted).then(|| bytes.to_vec()))
}

type Bytes = Vec<(Fingerprint, Arc<[u8]>)>;

/// The files of a picture, and their bytes.
fn files(asset: &Asset, bytes: &[u8]) -> Result<(Picture, Bytes), Fault> {
    let mut all = Bytes::new();
    let (modern, plain, moves) = match read(asset, bytes)? {
        Read::Drawing(Drawing { bytes, size, moves }) => {
            let (file, bytes) = file(size, bytes);
            all.push(bytes);
            (None, Series { coding: Coding::Svg, files: vec![file] }, moves)
        }
        Read::Pixels(original) => {
            let (modern, plain) = compressed(&original, bytes, &mut all).ok_or(Fault::Broken)?;
            (modern, plain, original.moves)
        }
    };
    Ok((Picture { modern, plain, moves }, all))
}

fn file(size: Option<(u32, u32)>, bytes: Vec<u8>) -> (File, (Fingerprint, Arc<[u8]>)) {
    let fingerprint = Fingerprint::of(&bytes);
    let file = File { size, length: bytes.len() as u64, fingerprint };
    (file, (fingerprint, bytes.into()))
}

#[cfg(feature = "pictures")]
fn compressed(original: &Original, bytes: &[u8], all: &mut Bytes) -> Option<(Option<Series>, Series)> {
    use parvis_pictures::{Coding as Written, Steps};

    // Browsers that know AVIF choose among more widths: they are those of telephones with many pixels.
    let steps = Steps { modern: &[320, 640, 960, WIDEST], plain: &[320, 480, 960, WIDEST] };
    let ladder = parvis_pictures::ladder(original, bytes, steps)?;
    let mut kept = |series: parvis_pictures::Series| {
        let coding = match series.coding {
            Written::Avif => Coding::Avif,
            Written::WebP => Coding::WebP,
            Written::Jpeg => Coding::Jpeg,
            Written::Png => Coding::Png,
        };
        let files = series.files.into_iter().map(|it| {
            let (file, bytes) = file(Some((it.width, it.height)), it.bytes);
            all.push(bytes);
            file
        });
        Series { coding, files: files.collect() }
    };
    Some((ladder.modern.map(&mut kept), kept(ladder.plain)))
}

/// The file itself, without what it says beside its pixels: this program makes no others.
#[cfg(not(feature = "pictures"))]
fn compressed(original: &Original, bytes: &[u8], all: &mut Bytes) -> Option<(Option<Series>, Series)> {
    let coding = match bytes {
        [0xff, 0xd8, ..] => Coding::Jpeg,
        [b'R', ..] => Coding::WebP,
        [b'G', ..] => Coding::Gif,
        _ => Coding::Png,
    };
    let bare = parvis_pictures::without_metadata(bytes).unwrap_or_else(|| bytes.to_vec());
    let (file, bytes) = file(Some(original.size), bare);
    all.push(bytes);
    Some((None, Series { coding, files: vec![file] }))
}

/// What is written down of a picture: its files by coding.
#[derive(Serialize, Deserialize)]
struct Record {
    modern: Option<(Coding, Vec<Entry>)>,
    plain: (Coding, Vec<Entry>),
    moves: bool,
}

/// Width and height, length, fingerprint.
type Entry = (Option<(u32, u32)>, u64, String);

fn key(asset: &Asset) -> Fingerprint {
    let kind = if is_drawing(&asset.path) { "drawing" } else { "pixels" };
    Fingerprinter::default().text(MAKER).text(kind).text(&asset.fingerprint.to_string()).finish()
}

/// Keeps the files, then what is known of them. What could not be kept is handed back.
fn keep(memory: &dyn Memory, asset: &Asset, picture: &Picture, files: Bytes) -> Bytes {
    files.iter().for_each(|(fingerprint, bytes)| memory.put(*fingerprint, bytes));
    let lost: Bytes = files
        .into_iter()
        .filter(|(fingerprint, bytes)| memory.length(*fingerprint) != Some(bytes.len() as u64))
        .collect();
    if lost.is_empty() {
        let entry = |file: &File| (file.size, file.length, file.fingerprint.to_string());
        let series = |series: &Series| (series.coding, series.files.iter().map(entry).collect());
        let modern = picture.modern.as_ref().map(series);
        let record = Record { modern, plain: series(&picture.plain), moves: picture.moves };
        if let Ok(text) = serde_json::to_vec(&record) {
            memory.put(key(asset), &text);
        }
    }
    lost
}

/// What was made of a picture before, if all of it is still there.
fn recall(memory: &dyn Memory, asset: &Asset) -> Option<Picture> {
    let record: Record = serde_json::from_slice(&memory.get(key(asset))?).ok()?;
    let file = |(size, length, fingerprint): Entry| {
        let fingerprint = Fingerprint::parse(&fingerprint)?;
        (memory.length(fingerprint) == Some(length)).then_some(File { size, length, fingerprint })
    };
    let series = |(coding, entries): (Coding, Vec<Entry>)| {
        let files: Option<Vec<File>> = entries.into_iter().map(file).collect();
        files.filter(|files| !files.is_empty()).map(|files| Series { coding, files })
    };
    let modern = match record.modern {
        Some(modern) => Some(series(modern)?),
        None => None,
    };
    Some(Picture { modern, plain: series(record.plain)?, moves: record.moves })
}
