//! Exponents and indices where no letter is small or high: what changes a number or a formula is said with signs (`10⁶`, `x_(max)`); the raised
//! letters of an ordinal or an abbreviation (6e, Mme) are read where they stand.

use crate::model::block::{Inline, InlineKind, plain_text, push_plain_text};

/// Where small signs stand.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Level {
    /// An exponent.
    Raised,
    /// An index.
    Lowered,
}

/// The signs that Unicode has in both heights (Unicode 17, U+2070 to U+208E), each with its exponent and its index. Its small letters are left
/// out, but for the n of formulas: few voices and braille tables know them.
const SIGNS: &[(char, char, char)] = &[
    ('0', '⁰', '₀'),
    ('1', '¹', '₁'),
    ('2', '²', '₂'),
    ('3', '³', '₃'),
    ('4', '⁴', '₄'),
    ('5', '⁵', '₅'),
    ('6', '⁶', '₆'),
    ('7', '⁷', '₇'),
    ('8', '⁸', '₈'),
    ('9', '⁹', '₉'),
    ('+', '⁺', '₊'),
    ('−', '⁻', '₋'),
    ('=', '⁼', '₌'),
    ('(', '⁽', '₍'),
    (')', '⁾', '₎'),
    ('n', 'ⁿ', 'ₙ'),
];

/// Letters that stand raised in ordinals and abbreviations: 6e, 1a, 2d, 1o, Dr, Mgr, St.
const OF_WORDS: &str = "adelorst";

/// What stands raised or lowered in a text; `None` if it is no such passage, or one that changes no meaning.
pub fn passage(inline: &Inline) -> Option<(Level, String)> {
    let (level, text) = match &inline.kind {
        InlineKind::Superscript(text) => (Level::Raised, text),
        InlineKind::Subscript(text) => (Level::Lowered, text),
        _ => return None,
    };
    if !text.iter().all(is_plain) {
        return None;
    }
    let content = plain_text(text).trim().replace(['-', '–'], "−");
    let has_meaning = match level {
        Level::Raised => is_exponent(&content),
        Level::Lowered => content.contains(char::is_alphanumeric),
    };
    has_meaning.then_some((level, content))
}

/// A passage in a line of text: `⁻³`, `₁₂`, `^(n/2)`, `_(max)`.
pub fn written(level: Level, content: &str) -> String {
    in_unicode(level, content).unwrap_or_else(|| in_ascii(level, content))
}

/// A passage with the marks that programs have for it: `^6`, `_(max)`.
pub fn in_ascii(level: Level, content: &str) -> String {
    let mark = if level == Level::Raised { '^' } else { '_' };
    let is_bracketed = content.starts_with('(') && content.find(')') == Some(content.len() - 1);
    match content.chars().count() == 1 || is_bracketed {
        true => format!("{mark}{content}"),
        false => format!("{mark}({content})"),
    }
}

/// A passage in the signs of Unicode; `None` where one of them is missing.
pub fn in_unicode(level: Level, content: &str) -> Option<String> {
    let sign = |it: char| {
        let (_, raised, lowered) = SIGNS.iter().find(|(own, ..)| *own == it)?;
        Some(if level == Level::Raised { *raised } else { *lowered })
    };
    content.chars().map(sign).collect()
}

/// The plain sign of one that Unicode raises or lowers.
pub fn plain_sign(it: char) -> Option<(Level, char)> {
    SIGNS.iter().find_map(|(own, raised, lowered)| match it {
        _ if it == *raised => Some((Level::Raised, *own)),
        _ if it == *lowered => Some((Level::Lowered, *own)),
        _ => None,
    })
}

/// A text without marks, its exponents and indices told.
pub fn plain_words(text: &[Inline]) -> String {
    let mut out = String::new();
    for inline in text {
        match (&inline.kind, passage(inline)) {
            (_, Some((level, content))) => out.push_str(&written(level, &content)),
            (
                InlineKind::Emphasis(inner)
                | InlineKind::Strong(inner)
                | InlineKind::Struck(inner)
                | InlineKind::Superscript(inner)
                | InlineKind::Subscript(inner)
                | InlineKind::Link { text: inner, .. }
                | InlineKind::Foreign { text: inner, .. },
                None,
            ) => out.push_str(&plain_words(inner)),
            _ => push_plain_text(std::slice::from_ref(inline), &mut out),
        }
    }
    out
}

fn is_plain(inline: &Inline) -> bool {
    match &inline.kind {
        InlineKind::Text(_) => true,
        InlineKind::Emphasis(inner) | InlineKind::Strong(inner) => inner.iter().all(is_plain),
        _ => false,
    }
}

/// True for figures, signs and single letters; words are the end of an ordinal or an abbreviation, or something else that is no number.
fn is_exponent(content: &str) -> bool {
    let mut is_letter_before = false;
    for it in content.chars() {
        let is_letter = it.is_alphabetic();
        if is_letter && is_letter_before {
            return false;
        }
        is_letter_before = is_letter;
    }
    let is_of_word = |it: char| it.to_lowercase().all(|it| OF_WORDS.contains(it));
    let mut letters = content.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) => !(is_of_word(only) || "°ªº™®©".contains(only)),
        (first, _) => first.is_some() && content.contains(char::is_alphanumeric),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::{SourceMap, Span};

    fn told(level: Level, content: &str) -> Option<String> {
        let span = Span::start_of(SourceMap::default().load("content/a.md", ""));
        let text = vec![Inline { kind: InlineKind::Text(content.into()), span }];
        let kind = match level {
            Level::Raised => InlineKind::Superscript(text),
            Level::Lowered => InlineKind::Subscript(text),
        };
        passage(&Inline { kind, span }).map(|(level, content)| written(level, &content))
    }

    #[test]
    fn exponents_and_indices_keep_their_meaning() {
        for (level, content, expected) in [
            (Level::Raised, "6", "⁶"),
            (Level::Raised, "-3", "⁻³"),
            (Level::Raised, "n+1", "ⁿ⁺¹"),
            (Level::Raised, "x", "^x"),
            (Level::Raised, "0,5", "^(0,5)"),
            (Level::Raised, "+", "⁺"),
            (Level::Lowered, "12", "₁₂"),
            (Level::Lowered, "i", "_i"),
            (Level::Lowered, "max", "_(max)"),
            (Level::Lowered, "(a)", "_(a)"),
        ] {
            assert_eq!(told(level, content).as_deref(), Some(expected), "{content}");
        }
    }

    #[test]
    fn ordinals_and_abbreviations_are_words() {
        for content in ["e", "er", "ème", "me", "lle", "o", "os", "E", "th", "MC", "", "°"] {
            assert_eq!(told(Level::Raised, content), None, "{content}");
        }
    }
}
