//! Compresses ahead of time what servers send: once, as small as can be, and only what changed.

mod cache;
pub mod codecs;
pub mod shared;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use self::{
    cache::{Cache, Kept},
    shared::Shared,
};
use super::{
    dictionary::{self, Dictionary},
    media,
    publication::Piece,
    target::record::Role,
};
use crate::{base::error::Error, model::path::SitePath};

/// Fewest bytes that are compressed: below, what a packet carries is the same.
pub const LEAST: u64 = 512;

/// A content coding of HTTP that every file can have.
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
            Encoding::Brotli => codecs::brotli(bytes),
            Encoding::Gzip => codecs::gzip(bytes),
            Encoding::Zstandard => codecs::zstandard(bytes),
        }
    }
}

/// What compressing did.
#[derive(Copy, Clone, Default, PartialEq, Eq, Debug)]
pub struct Encoded {
    /// How many files were compressed in this run, in one coding at least.
    pub made: usize,
    /// How many were known.
    pub known: usize,
}

/// A file of the author at the address of a compressed form: a server would send it for the other one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistaken(pub SitePath);

/// One way to write a file.
#[derive(Copy, Clone)]
enum Form<'a> {
    Alone(Encoding),
    With(Shared, &'a Dictionary),
}

impl Form<'_> {
    fn beside(self, path: &SitePath) -> SitePath {
        match self {
            Form::Alone(encoding) => encoding.beside(path),
            Form::With(shared, dictionary) => shared.beside(path, dictionary),
        }
    }

    fn make(self, cache: &Cache, piece: &Piece) -> Result<Kept, Error> {
        match self {
            Form::Alone(encoding) => cache.encoded(piece, encoding.ending(), |bytes| encoding.encode(bytes)),
            Form::With(shared, dictionary) => {
                let ending = shared.ending(&dictionary.short());
                cache.encoded(piece, &ending, |bytes| shared.encode(bytes, dictionary))
            }
        }
    }
}

/// Adds the compressed forms of all files that are smaller so, in these codings, and of pages with these dictionaries.
///
/// # Errors
/// [`Error::Io`] if the disk refuses.
pub fn encode(
    root: &Path,
    pieces: &mut BTreeMap<SitePath, Piece>,
    codings: &[Encoding],
    dictionaries: &[Dictionary],
) -> Result<Encoded, Error> {
    let cache = Cache::open(root)?;
    let wanted: Vec<(&SitePath, &Piece)> = pieces.iter().filter(|(path, piece)| is_worth(path, piece)).collect();
    let forms = |path: &SitePath| -> Vec<Form<'_>> {
        let alone = codings.iter().map(|encoding| Form::Alone(*encoding));
        let dictionary = dictionary::of_page(dictionaries, path);
        let shared =
            dictionary.into_iter().flat_map(|it| Shared::ALL.iter().map(move |shared| Form::With(*shared, it)));
        alone.chain(shared).collect()
    };
    let encode_all = |(path, piece): (&SitePath, &Piece)| -> Result<Vec<(Form<'_>, SitePath, Kept)>, Error> {
        let forms = forms(path).into_par_iter();
        forms.map(|form| Ok((form, form.beside(path), form.make(&cache, piece)?))).collect()
    };
    let encoded: Vec<Vec<(Form<'_>, SitePath, Kept)>> =
        wanted.par_iter().map(|(path, piece)| encode_all((path, piece))).collect::<Result<_, Error>>()?;
    let made = encoded.iter().filter(|forms| forms.iter().any(|(_, _, kept)| kept.is_new)).count();
    let counts = Encoded { made, known: wanted.len() - made };
    let used: BTreeSet<PathBuf> = encoded.iter().flatten().map(|(_, _, kept)| kept.file.clone()).collect();
    cache.forget_but(&used);
    let smaller: Vec<(SitePath, Piece)> = encoded.into_iter().flat_map(worth_sending).collect();
    pieces.extend(smaller);
    Ok(counts)
}

/// The forms of a file, without those that a dictionary has not made smaller than the file is by itself.
fn worth_sending(forms: Vec<(Form<'_>, SitePath, Kept)>) -> Vec<(SitePath, Piece)> {
    let length = |kept: &Kept| kept.piece.as_ref().map(|piece| piece.length);
    let alone = forms.iter().filter(|(form, ..)| matches!(form, Form::Alone(_)));
    let least = alone.filter_map(|(_, _, kept)| length(kept)).min().unwrap_or(u64::MAX);
    let is_worth = |form: Form<'_>, piece: &Piece| matches!(form, Form::Alone(_)) || piece.length < least;
    let pieces = forms.into_iter().filter_map(|(form, path, kept)| Some((form, path, kept.piece?)));
    pieces.filter(|(form, _, piece)| is_worth(*form, piece)).map(|(_, path, piece)| (path, piece)).collect()
}

/// The first file that a server would take for the compressed form of another one.
pub fn mistaken(pieces: &BTreeMap<SitePath, Piece>, dictionaries: &[Dictionary]) -> Option<Mistaken> {
    let sent = pieces.iter().filter(|(_, piece)| piece.role != Role::Encoded).map(|(path, _)| path);
    let beside = sent.flat_map(|path| {
        let alone = Encoding::ALL.iter().map(|encoding| encoding.beside(path));
        let dictionary = dictionary::of_page(dictionaries, path);
        let shared = dictionary.into_iter().flat_map(|it| Shared::ALL.iter().map(|shared| shared.beside(path, it)));
        alone.chain(shared).collect::<Vec<_>>()
    });
    beside.into_iter().find(|path| pieces.contains_key(path)).map(Mistaken)
}

/// True for what a server sends and what is text, however it is called.
fn is_worth(path: &SitePath, piece: &Piece) -> bool {
    piece.length >= LEAST && piece.role.is_sent() && media::is_compressible(path)
}
