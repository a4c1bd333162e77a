//! Roman numerals: read as numbers where they can only be numbers.

use super::{token::Token, words::Words};
use crate::base::roman::number;

/// « XXIe » is read as « 21ème », « titre IV » as « titre 4 », « François Ier » as « François premier »; anything else is left alone: « CD », « MIX » and « Di » are
/// words.
pub fn read(core: &str, before: Option<&Token<'_>>, words: &Words) -> Option<String> {
    for (ending, read) in words.ordinal_endings {
        // « Ce », « Le » and « De » are words.
        let found = core.strip_suffix(ending).filter(|it| !matches!(*it, "C" | "D" | "L" | "M")).and_then(number);
        if let Some(rank) = found {
            return Some(words.ordinal(rank, read));
        }
    }
    // Two signs and more of the small numbers are no word of any language; « XL » and « CV » are.
    if core.len() > 1 && core.bytes().all(|it| matches!(it, b'I' | b'V' | b'X')) {
        return number(core).map(|found| found.to_string());
    }
    let before = before.filter(|before| before.close.is_empty())?.core.to_lowercase();
    let is_numbered = words.numbered.contains(&&*before);
    number(core).filter(|_| is_numbered && !matches!(core, "C" | "D" | "L" | "M")).map(|found| found.to_string())
}
