//! Names as numbers: rules ask thousands of times for an element or an attribute by its name, and hardly ever is it the one.

/// The length of a name and its first seven bytes. Most names are no longer: then equal keys are equal names.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Key(u64);

/// How many bytes of a name are in its key.
const KEPT: usize = 7;

impl Key {
    /// The key of a name.
    #[inline]
    pub const fn of(name: &str) -> Self {
        let bytes = name.as_bytes();
        let mut key = if bytes.len() < 255 { bytes.len() as u64 } else { 255 };
        let mut at = 0;
        while at < KEPT && at < bytes.len() {
            key |= (bytes[at] as u64) << (8 * (at + 1));
            at += 1;
        }
        Self(key)
    }

    /// True if the name has so many bytes: asked first, it spares most keys from being made.
    #[inline]
    pub const fn has_length(self, bytes: usize) -> bool {
        let length = if bytes < 255 { bytes as u64 } else { 255 };
        self.0 & 0xFF == length
    }

    /// True if it is that of no other name than `name`, whose key it is.
    #[inline]
    pub const fn says_all_of(name: &str) -> bool {
        name.len() <= KEPT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_differ_in_their_keys_and_long_ones_may_not() {
        let names = ["", "a", "b", "ab", "abc", "section", "sectioz", "selected"];
        for one in names {
            assert!(names.iter().all(|other| (Key::of(one) == Key::of(other)) == (one == *other)), "{one}");
        }
        assert_eq!(Key::of("aria-hidden"), Key::of("aria-hiding"));
        assert!(Key::says_all_of("section") && !Key::says_all_of("fieldset"));
        assert_ne!(Key::of("aria-label"), Key::of("aria-labelledby"));
    }
}
