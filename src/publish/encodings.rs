//! Compresses ahead of time what servers send: once, as small as can be, and only what changed. What was compressed before is known by the
//! fingerprint of its bytes, and trusted by that of the result.
#![expect(clippy::disallowed_methods, reason = "this is the stage that touches the disk")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    process,
};

use rayon::prelude::*;

use super::{
    lock::MEMORY,
    media,
    publication::{self, Piece, Source},
    target::record::Role,
};
use crate::{
    base::{error::Error, fingerprint::Fingerprint},
    model::path::SitePath,
};

/// Fewest bytes that are compressed: below, what a packet carries is the same.
const LEAST: u64 = 512;

/// The folder of what was compressed, below that of what Parvis remembers. Another way of compressing gets another number.
const FOLDER: &str = "encoded-1";

/// A content coding of HTTP.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Encoding {
    /// `br` (RFC 7932).
    Brotli,
    /// `gzip` (RFC 1952), for old telephones and text browsers.
    Gzip,
    /// `zstd` (RFC 8878).
    Zstandard,
}

impl Encoding {
    /// Every coding, that which is smallest on pages first.
    pub const ALL: &[Encoding] = &[Encoding::Brotli, Encoding::Zstandard, Encoding::Gzip];

    /// How the names of its files end, as nginx, Caddy and Apache look for them.
    pub fn ending(self) -> &'static str {
        match self {
            Encoding::Brotli => "br",
            Encoding::Gzip => "gz",
            Encoding::Zstandard => "zst",
        }
    }

    /// Its name in `Accept-Encoding` and `Content-Encoding`.
    pub fn token(self) -> &'static str {
        match self {
            Encoding::Brotli => "br",
            Encoding::Gzip => "gzip",
            Encoding::Zstandard => "zstd",
        }
    }

    /// Where the compressed form of a file stands.
    pub fn beside(self, path: &SitePath) -> SitePath {
        SitePath::new(&format!("{path}.{}", self.ending())).expect("a sound path with an ending is a sound path")
    }

    fn encode(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Encoding::Brotli => brotli_of(bytes),
            Encoding::Gzip => gzip_of(bytes),
            Encoding::Zstandard => zstandard_of(bytes),
        }
    }
}

/// What compressing did.
#[derive(Copy, Clone, Default, PartialEq, Eq, Debug)]
pub struct Encoded {
    /// How many files were compressed in this run, each in every coding.
    pub made: usize,
    /// How many were known.
    pub known: usize,
}

/// A file of the author at the address of a compressed form: a server would send it for the other one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistaken(pub SitePath);

/// Adds the compressed forms of all files that are smaller so, in these codings.
///
/// # Errors
/// [`Error::Io`] if the disk refuses.
pub fn encode(root: &Path, pieces: &mut BTreeMap<SitePath, Piece>, codings: &[Encoding]) -> Result<Encoded, Error> {
    let cache = Cache::open(root)?;
    let wanted: Vec<(&SitePath, &Piece)> = pieces.iter().filter(|(path, piece)| is_worth(path, piece)).collect();
    let work = wanted.par_iter().flat_map(|(path, piece)| codings.par_iter().map(move |it| (*path, *piece, *it)));
    let encoded: Vec<(SitePath, Kept)> = work
        .map(|(path, piece, encoding)| Ok((encoding.beside(path), cache.encoded(piece, encoding)?)))
        .collect::<Result<_, Error>>()?;
    let made = encoded.iter().filter(|(_, kept)| kept.is_new).count().div_ceil(codings.len().max(1));
    let counts = Encoded { made, known: wanted.len() - made.min(wanted.len()) };
    let used: BTreeSet<PathBuf> = encoded.iter().map(|(_, kept)| kept.file.clone()).collect();
    cache.forget_but(&used);
    let smaller = encoded.into_iter().filter_map(|(path, kept)| Some((path, kept.piece?)));
    pieces.extend(smaller.collect::<Vec<_>>());
    Ok(counts)
}

/// The first file that a server would take for the compressed form of another one.
pub fn mistaken(pieces: &BTreeMap<SitePath, Piece>) -> Option<Mistaken> {
    let is_taken = |path: &&SitePath| Encoding::ALL.iter().any(|encoding| pieces.contains_key(&encoding.beside(path)));
    let first = pieces.iter().filter(|(_, piece)| piece.role != Role::Encoded).map(|(path, _)| path).find(is_taken)?;
    let all = Encoding::ALL.iter().map(|encoding| encoding.beside(first));
    all.into_iter().find(|path| pieces.contains_key(path)).map(Mistaken)
}

/// True for what a server sends and what is text, however it is called.
fn is_worth(path: &SitePath, piece: &Piece) -> bool {
    piece.length >= LEAST && piece.role.is_sent() && media::is_compressible(path)
}

fn brotli_of(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        // RFC 7932, 9.1: 16 MB, which every browser reads.
        lgwin: 24,
        size_hint: bytes.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

fn gzip_of(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let level = libdeflater::CompressionLvl::new(12).expect("libdeflate has a level 12");
    let mut compressor = libdeflater::Compressor::new(level);
    let mut out = vec![0; compressor.gzip_compress_bound(bytes.len())];
    let length = compressor.gzip_compress(bytes, &mut out).map_err(io::Error::other)?;
    out.truncate(length);
    Ok(out)
}

fn zstandard_of(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressor = zstd::bulk::Compressor::new(19)?;
    // RFC 9659: readers of the web need no more than 8 MB.
    compressor.set_parameter(zstd::zstd_safe::CParameter::WindowLog(23))?;
    compressor.compress(bytes)
}

/// What was compressed before.
struct Cache {
    folder: PathBuf,
    /// `<fingerprint of the source>.<ending>` → its file, whose name also says the fingerprint of what is in it.
    files: BTreeMap<String, PathBuf>,
}

/// A compressed form.
struct Kept {
    file: PathBuf,
    /// Nothing if it is no smaller.
    piece: Option<Piece>,
    is_new: bool,
}

impl Cache {
    fn open(root: &Path) -> Result<Self, Error> {
        let folder = root.join(MEMORY).join(FOLDER);
        fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, error))?;
        let entries = fs::read_dir(&folder).map_err(|error| Error::io(&folder, error))?;
        let mut files = BTreeMap::new();
        for entry in entries.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if let [source, _, ending] = name.split('.').collect::<Vec<_>>()[..] {
                files.insert(format!("{source}.{ending}"), entry.path());
            }
        }
        Ok(Self { folder, files })
    }

    fn encoded(&self, piece: &Piece, encoding: Encoding) -> Result<Kept, Error> {
        let key = format!("{}.{}", piece.fingerprint, encoding.ending());
        if let Some(kept) = self.files.get(&key).and_then(|file| known(file, piece)) {
            return Ok(kept);
        }
        let bytes = piece.read()?;
        let encoded = encoding.encode(&bytes).map_err(|error| Error::io(&self.folder, error))?;
        // What is no smaller is remembered as nothing.
        let encoded = if encoded.len() < bytes.len() { encoded } else { Vec::new() };
        let result = Fingerprint::of(&encoded);
        let file = self.folder.join(format!("{}.{result}.{}", piece.fingerprint, encoding.ending()));
        let draft = file.with_extension(format!("{}-{}", encoding.ending(), process::id()));
        fs::write(&draft, &encoded).map_err(|error| Error::io(&draft, error))?;
        fs::rename(&draft, &file).map_err(|error| Error::io(&file, error))?;
        let piece = piece_of(&file, result, encoded.len() as u64);
        Ok(Kept { file, piece, is_new: true })
    }

    /// Leaves what this run needs.
    fn forget_but(&self, used: &BTreeSet<PathBuf>) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().filter_map(Result::ok) {
            if !used.contains(&entry.path()) {
                // What cannot go away today goes another day.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// A compressed form that was made before; `None` if its bytes are not what its name says.
fn known(file: &Path, of: &Piece) -> Option<Kept> {
    let result = file.file_name()?.to_str()?.split('.').nth(1).and_then(Fingerprint::parse)?;
    let (found, length) = publication::fingerprint_of(file).ok()?;
    let sound = found == result && length < of.length;
    sound.then(|| Kept { file: file.to_owned(), piece: piece_of(file, result, length), is_new: false })
}

fn piece_of(file: &Path, fingerprint: Fingerprint, length: u64) -> Option<Piece> {
    let source = Source::File(file.to_owned());
    (length > 0).then_some(Piece { source, fingerprint, length, role: Role::Encoded })
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn pieces(files: &[(&str, &[u8])]) -> BTreeMap<SitePath, Piece> {
        let piece = |(path, bytes): &(&str, &[u8])| {
            (SitePath::new(path).expect("a path"), Piece::of_bytes(bytes.to_vec(), Role::Site))
        };
        files.iter().map(piece).collect()
    }

    /// Bytes that nothing makes smaller.
    fn noise(length: usize) -> Vec<u8> {
        let mut state: u32 = 1;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        (0..length).map(|_| next()).collect()
    }

    fn text(pieces: &BTreeMap<SitePath, Piece>, path: &str) -> Vec<u8> {
        pieces[&SitePath::new(path).expect("a path")].read().expect("the disk is sound").to_vec()
    }

    #[test]
    fn every_coding_gives_the_text_back() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        let page = "<p>La participation citoyenne, en clair.</p>\n".repeat(60).into_bytes();
        let mut all = pieces(&[("site/index.html", &page)]);
        assert_eq!(encode(root.path(), &mut all, Encoding::ALL)?, Encoded { made: 1, known: 0 });
        let mut plain = Vec::new();
        brotli::Decompressor::new(&*text(&all, "site/index.html.br"), 4096).read_to_end(&mut plain).expect("brotli");
        assert_eq!(plain, page);
        plain.clear();
        flate2::read::GzDecoder::new(&*text(&all, "site/index.html.gz")).read_to_end(&mut plain).expect("gzip");
        assert_eq!(plain, page);
        assert_eq!(zstd::decode_all(&*text(&all, "site/index.html.zst")).expect("zstd"), page);
        Ok(())
    }

    #[test]
    fn only_texts_of_some_length_that_become_smaller_are_compressed() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        let (long, noise) = ("a".repeat(4096).into_bytes(), noise(4096));
        let mut all = pieces(&[
            ("site/a.png", &long),
            ("site/b.html", b"<p>Court</p>"),
            ("site/c.csv", &noise),
            ("hosts/d.txt", &long),
            ("site/e.svg", &long),
        ]);
        let host = SitePath::new("hosts/d.txt").expect("a path");
        all.get_mut(&host).expect("a piece").role = Role::Host;
        encode(root.path(), &mut all, Encoding::ALL)?;
        let encoded: Vec<&str> =
            all.iter().filter(|(_, piece)| piece.role == Role::Encoded).map(|(path, _)| path.as_str()).collect();
        assert_eq!(encoded, ["site/e.svg.br", "site/e.svg.gz", "site/e.svg.zst"]);
        Ok(())
    }

    #[test]
    fn what_did_not_change_is_not_compressed_again_and_a_broken_memory_is_not_trusted() -> Result<(), Error> {
        let root = tempfile::tempdir().expect("a folder");
        let (page, other) = ("<p>un</p>".repeat(200).into_bytes(), noise(2000));
        let site = || pieces(&[("site/a.html", &page), ("site/b.txt", &other)]);
        let mut first = site();
        assert_eq!(encode(root.path(), &mut first, Encoding::ALL)?, Encoded { made: 2, known: 0 });
        let mut again = site();
        assert_eq!(encode(root.path(), &mut again, Encoding::ALL)?, Encoded { made: 0, known: 2 });
        assert_eq!(text(&first, "site/a.html.br"), text(&again, "site/a.html.br"));
        let folder = root.path().join(MEMORY).join(FOLDER);
        for entry in fs::read_dir(&folder).expect("a folder") {
            fs::write(entry.expect("an entry").path(), "x").expect("a file");
        }
        let mut mended = site();
        encode(root.path(), &mut mended, Encoding::ALL)?;
        assert_eq!(text(&first, "site/a.html.zst"), text(&mended, "site/a.html.zst"));
        // What no file needs any more goes.
        encode(root.path(), &mut pieces(&[]), Encoding::ALL)?;
        assert_eq!(fs::read_dir(folder).expect("a folder").count(), 0);
        Ok(())
    }

    #[test]
    fn a_file_that_looks_like_the_compressed_form_of_another_is_told() {
        let mistaken_of = |files: &[(&str, &[u8])]| mistaken(&pieces(files)).map(|found| found.0.to_string());
        assert_eq!(mistaken_of(&[("site/a.csv", b"a"), ("site/a.csv.gz", b"b")]).as_deref(), Some("site/a.csv.gz"));
        assert_eq!(mistaken_of(&[("site/a.csv", b"a"), ("site/b.csv.gz", b"b")]), None);
    }
}
