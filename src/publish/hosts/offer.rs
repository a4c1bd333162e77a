//! What servers say of a shared dictionary (RFC 9842), and to whom they send what is written with it.

use super::encoded;
use crate::publish::{dictionary::Dictionary, encodings::shared::Shared, publication::SITE};

/// A dictionary, as servers know it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// Its address.
    pub path: String,
    /// The folder whose pages are written with it: `/participation/nl/`.
    pub below: String,
    /// Folders in it whose pages are written with another one.
    pub but: Vec<String>,
    /// What names of files call it by.
    pub short: String,
    /// What a browser says that has it (`Available-Dictionary`).
    pub announced: String,
}

impl Offer {
    /// The offers of these dictionaries.
    pub fn all(dictionaries: &[Dictionary]) -> Vec<Offer> {
        let address = |path: &str| path.strip_prefix(SITE).unwrap_or(path).to_owned();
        let below: Vec<String> = dictionaries.iter().map(|dictionary| address(&dictionary.below)).collect();
        let offer = |dictionary: &Dictionary| {
            let own = address(&dictionary.below);
            let but = below.iter().filter(|other| **other != own && other.starts_with(&own)).cloned().collect();
            let path = address(dictionary.path().as_str());
            Offer { path, below: own, but, short: dictionary.short(), announced: dictionary.announced() }
        };
        dictionaries.iter().map(offer).collect()
    }

    /// `Link`: where the dictionary is (RFC 9842, 3). A browser fetches it when it has nothing else to do.
    pub fn link(&self) -> String {
        format!("<{}>; rel=\"compression-dictionary\"", encoded(&self.path))
    }

    /// `Use-As-Dictionary`: for which addresses (RFC 9842, 2.1), as a pattern of URL Patterns; only for what is read as a page.
    pub fn used(&self) -> String {
        format!("match=\"{}*\", match-dest=(\"document\")", encoded(&self.below))
    }

    /// How forms of pages end that are written with it, with how each is called, that which is smallest first.
    pub fn endings(&self) -> impl Iterator<Item = (&'static str, String)> {
        Shared::ALL.iter().map(|shared| (shared.token(), shared.ending(&self.short)))
    }
}

/// The end of every form that is written with a dictionary, whichever it is, as a regular expression.
pub fn endings() -> String {
    let tokens: Vec<&str> = Shared::ALL.iter().map(|shared| shared.token()).collect();
    format!("(?:{})-[0-9a-f]{{8}}", tokens.join("|"))
}

/// A regular expression for an `Accept-Encoding` with this coding: one of quality 0 is refused (RFC 9110, 12.5.3).
pub fn accepts(token: &str) -> String {
    format!("(?:^|,)\\s*{token}\\s*(?:;\\s*q=(?:1|0\\.0*[1-9])[0-9.]*\\s*)?(?:,|$)")
}
