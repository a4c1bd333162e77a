//! Shared dictionaries (RFC 9842): what the pages of a language have in common, in one small file. A browser that knows them fetches it when the first
//! page of a visit has come and nothing else is to do, keeps it, and is then sent only what the next pages have of their own. Where a dictionary would cost
//! a visit more than it saves, there is none.

mod choice;
pub mod text;

use std::{collections::BTreeMap, sync::Arc};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256};

pub use self::choice::choose;
use super::{publication::Piece, target::record::Role};
use crate::{base::fingerprint::Fingerprint, model::path::SitePath};

/// How the name of a dictionary begins; its fingerprint follows.
const NAME: &str = "dictionary-";

/// Its ending: it is a text, which servers compress as any other.
const ENDING: &str = ".txt";

/// A dictionary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dictionary {
    /// Where the pages stand that it is for, from the folder of the release: `site/participation/nl/`. It stands there itself.
    pub below: String,
    /// What is in it.
    pub bytes: Arc<[u8]>,
    /// Its SHA-256, by which browsers and servers call it (RFC 9842, 2.2).
    pub digest: [u8; 32],
}

impl Dictionary {
    /// The dictionary of these bytes for what stands below this folder of the release, which is `site/` at least.
    pub fn new(below: &str, bytes: Vec<u8>) -> Self {
        let digest = Sha256::digest(&bytes).into();
        Self { below: below.to_owned(), bytes: bytes.into(), digest }
    }

    /// Its file, from the folder of the release. The name says the bytes: it is kept for ever.
    pub fn path(&self) -> SitePath {
        let path = format!("{}{NAME}{}{ENDING}", self.below, self.short());
        SitePath::new(&path).expect("a folder of the site and this name are a sound path")
    }

    /// What names call it by: letters and digits.
    pub fn short(&self) -> String {
        Fingerprint::of(&self.bytes).short()
    }

    /// What a browser that has it says of it (`Available-Dictionary`: RFC 9842, 2.2; bytes: RFC 9651, 3.3.5).
    pub fn announced(&self) -> String {
        format!(":{}:", BASE64_STANDARD.encode(self.digest))
    }

    /// Its file as a part of a publication.
    pub fn piece(&self) -> Piece {
        Piece::of_bytes(self.bytes.to_vec(), Role::Immutable)
    }
}

/// The dictionary that a page is written with: that of the nearest folder above it. `None` for what is no page; nor for the pages of what is not there,
/// which are sent under any address.
pub fn of_page<'a>(dictionaries: &'a [Dictionary], path: &SitePath) -> Option<&'a Dictionary> {
    let path = path.as_str();
    let above = dictionaries.iter().filter(|it| path.starts_with(&it.below) && is_page(path));
    above.max_by_key(|it| it.below.len())
}

/// True for the page of a folder. Texts in one file are kept rather than leafed through, and hold what no other page has.
pub fn is_page(path: &str) -> bool {
    path.ends_with("/index.html")
}

/// Dictionaries of former releases for this folder: browsers may have them.
fn former<'a>(pieces: &'a BTreeMap<SitePath, Piece>, below: &'a str) -> impl Iterator<Item = &'a Piece> {
    let is_one = move |path: &SitePath| {
        let name = path.as_str().strip_prefix(below).and_then(|name| name.strip_prefix(NAME));
        name.and_then(|name| name.strip_suffix(ENDING)).is_some_and(|short| !short.contains(['/', '.']))
    };
    pieces.iter().filter(move |(path, piece)| piece.role == Role::Carried && is_one(path)).map(|(_, piece)| piece)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_is_called_by_its_bytes() {
        let dictionary = Dictionary::new("site/nl/", b"abc".to_vec());
        assert_eq!(dictionary.path().as_str(), format!("site/nl/dictionary-{}.txt", dictionary.short()));
        // `printf abc | openssl dgst -sha256 -binary | base64`
        assert_eq!(dictionary.announced(), ":ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:");
    }

    #[test]
    fn a_page_has_the_dictionary_of_the_nearest_folder() {
        let all = [Dictionary::new("site/", b"fr".to_vec()), Dictionary::new("site/nl/", b"nl".to_vec())];
        let of = |path: &str| {
            let path = SitePath::new(path).expect("a path");
            of_page(&all, &path).map(|dictionary| String::from_utf8_lossy(&dictionary.bytes).into_owned())
        };
        assert_eq!(of("site/index.html").as_deref(), Some("fr"));
        assert_eq!(of("site/nl/plan/index.html").as_deref(), Some("nl"));
        for other in ["site/404.html", "site/charte/texte.html", "site/feed.xml", "hosts/index.html"] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
