//! Names content by its bytes, so that equal names mean equal content.

use std::fmt;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// 128 bits of BLAKE3.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Fingerprint([u8; 16]);

impl Fingerprint {
    /// The fingerprint of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Fingerprinter::default().bytes(bytes).finish()
    }

    /// The fingerprint of a stream of these bytes, however it was cut.
    pub fn of_stream(bytes: &[u8]) -> Self {
        let mut stream = Fingerprinter::default();
        stream.feed_raw(bytes);
        stream.finish()
    }

    /// Reads what [`fmt::Display`] wrote; `None` if it is not 32 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 32 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 16];
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// Its bytes, to be part of another one.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Its bytes, to be kept.
    pub fn to_bytes(self) -> [u8; 16] {
        self.0
    }

    /// The fingerprint of these bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The first eight hexadecimal digits: enough to tell two versions of one file apart in its name.
    pub fn short(&self) -> String {
        self.to_string()[..8].to_owned()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        f.write_str(std::str::from_utf8(digits.as_flattened()).expect("digits"))
    }
}

/// Collects parts into one fingerprint. Every part carries its length, so that `("ab", "c")` and `("a", "bc")` differ.
#[derive(Default)]
pub struct Fingerprinter(blake3::Hasher);

impl Fingerprinter {
    /// Adds some bytes.
    pub fn bytes(mut self, bytes: &[u8]) -> Self {
        self.feed(bytes);
        self
    }

    /// Adds a text.
    pub fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    /// Adds some bytes in place, for loops.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// Adds a piece of a stream: only the bytes count, not how they are cut.
    pub fn feed_raw(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The fingerprint of all that was added, in order.
    pub fn finish(&self) -> Fingerprint {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&self.0.finalize().as_bytes()[..16]);
        Fingerprint(bytes)
    }
}

/// What has a fingerprint. Implemented by hand for the few types that need it: identity and storage stay apart.
pub trait Fingerprinted {
    /// The fingerprint of the content, without its place in a file.
    fn fingerprint(&self) -> Fingerprint;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_fingerprint_is_read_back() {
        let fingerprint = Fingerprint::of(b"parvis");
        assert_eq!(Fingerprint::parse(&fingerprint.to_string()), Some(fingerprint));
        assert_eq!(Fingerprint::parse("é".repeat(16).as_str()), None);
    }

    #[test]
    fn parts_do_not_run_together() {
        let one = Fingerprinter::default().text("ab").text("c").finish();
        let other = Fingerprinter::default().text("a").text("bc").finish();
        assert_ne!(one, other);
    }
}
