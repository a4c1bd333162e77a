//! A word with what stands around it without a space.

use super::words::Words;

/// What opens before a word.
const OPENING: &[char] = &['«', '“', '"', '(', '[', '‹', '„', '\'', '¿', '¡'];

/// What closes behind it.
const CLOSING: &[char] = &['»', '”', '"', ')', ']', '›', '\'', '.', ',', ';', ':', '!', '?', '…'];

/// A word, what opens before it, and what closes behind.
#[derive(Copy, Clone, Debug)]
pub struct Token<'t> {
    /// Quotation marks, brackets, and a short word that lost its last letter (« l' »).
    pub open: &'t str,
    /// The word.
    pub core: &'t str,
    /// Brackets, quotation marks and punctuation.
    pub close: &'t str,
    whole: &'t str,
}

impl<'t> Token<'t> {
    /// The parts of a token.
    pub fn of(whole: &'t str, words: &Words) -> Self {
        let mut start = whole.len() - whole.trim_start_matches(OPENING).len();
        start += elision(&whole[start..], words);
        let core = whole[start..].trim_end_matches(CLOSING);
        let end = start + core.len();
        Self { open: &whole[..start], core, close: &whole[end..], whole }
    }

    /// The word with a full stop that may belong to it (« art. »), and what closes behind that.
    pub fn abbreviation(&self) -> (&'t str, &'t str) {
        let start = self.open.len();
        match self.close.strip_prefix('.') {
            Some(rest) => (&self.whole[start..=start + self.core.len()], rest),
            None => (self.core, self.close),
        }
    }
}

/// The length of « l' », « d' », « qu' » before the rest of a word.
fn elision(text: &str, words: &Words) -> usize {
    let Some(at) = text.find('\'') else { return 0 };
    let is_elided = words.elided.iter().any(|word| text[..at].to_lowercase() == *word);
    if is_elided && at + 1 < text.len() { at + 1 } else { 0 }
}
