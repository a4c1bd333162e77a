//! Names that the program wrote into its memory and reads again: they are compared and passed on like those in its own text.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

/// No name in the text of the program is longer.
const LONGEST: usize = 80;

/// Every name that was read, for as long as the program runs. It holds each name once, so that it grows with how many names there are,
/// never with how often they are read.
static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

/// A name of ASCII letters, digits, hyphens, underscores, points and colons; `None` for any other text.
pub fn name(text: &str) -> Option<&'static str> {
    let is_sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.');
    if text.len() > LONGEST || !text.bytes().all(is_sound) {
        return None;
    }
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(name) = names.get(text) {
        return Some(name);
    }
    let name: &'static str = Box::leak(Box::from(text));
    names.insert(name);
    Some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_once_and_what_is_none_never() {
        let first = name("page-title-missing").expect("a name");
        let second = name(&String::from("page-title-missing")).expect("a name");
        assert!(std::ptr::eq(first, second));
        assert_eq!(name("un nom"), None);
        assert_eq!(name(&"x".repeat(LONGEST + 1)), None);
    }
}
