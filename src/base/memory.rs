//! What is kept between runs because it took long to make.

use super::fingerprint::Fingerprint;

/// Bytes by the fingerprint of what was asked. It may forget anything at any time.
pub trait Memory: Send + Sync {
    /// The bytes that were put there, as they were.
    fn get(&self, key: Fingerprint) -> Option<Vec<u8>>;

    /// How many bytes there are, which are not read; `None` if there are none.
    fn length(&self, key: Fingerprint) -> Option<u64>;

    /// Keeps some bytes. A disk that refuses keeps nothing.
    fn put(&self, key: Fingerprint, bytes: &[u8]);
}
