//! Codings that need a dictionary which the browser has already (RFC 9842). The name of a file says which: settings of a server that was not told of a
//! new dictionary then find nothing, and send another form, rather than one that its reader cannot open.

use std::io;

use super::codecs;
use crate::{model::path::SitePath, publish::dictionary::Dictionary};

/// How `dcb` begins (RFC 9842, 4).
const BROTLI_MAGIC: &[u8] = &[0xff, b'D', b'C', b'B'];

/// How `dcz` begins (RFC 9842, 5): a frame that other readers of Zstandard skip, as long as the digest in it.
const ZSTANDARD_MAGIC: &[u8] = &[0x5e, 0x2a, 0x4d, 0x18, 0x20, 0, 0, 0];

/// A content coding with a dictionary.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Shared {
    /// `dcb`: Brotli.
    Brotli,
    /// `dcz`: Zstandard.
    Zstandard,
}

impl Shared {
    /// Every such coding, that which is smallest on pages first.
    pub const ALL: &[Shared] = &[Shared::Brotli, Shared::Zstandard];

    /// Its name in `Accept-Encoding` and `Content-Encoding`.
    pub fn token(self) -> &'static str {
        match self {
            Shared::Brotli => "dcb",
            Shared::Zstandard => "dcz",
        }
    }

    /// How the names of its files end for the dictionary of this short name.
    pub fn ending(self, dictionary: &str) -> String {
        format!("{}-{dictionary}", self.token())
    }

    /// Where the form of a page stands.
    pub fn beside(self, path: &SitePath, dictionary: &Dictionary) -> SitePath {
        let ending = self.ending(&dictionary.short());
        SitePath::new(&format!("{path}.{ending}")).expect("a sound path with an ending is a sound path")
    }

    /// What is sent: which dictionary it is, then the text.
    pub fn encode(self, bytes: &[u8], dictionary: &Dictionary) -> io::Result<Vec<u8>> {
        let (magic, text) = match self {
            Shared::Brotli => (BROTLI_MAGIC, codecs::brotli_with(bytes, &dictionary.bytes)?),
            Shared::Zstandard => (ZSTANDARD_MAGIC, codecs::zstandard_with(bytes, &dictionary.bytes)?),
        };
        Ok([magic, &dictionary.digest, &text].concat())
    }
}
