//! Media features that the engine does not know, answered before it reads a sheet: forced colours, reduced motion and the like
//! are replaced by a feature of the same truth.

use super::{Medium, Sheet};

/// What a feature that the engine does not know comes to.
fn answer(feature: &str, medium: Medium) -> Option<bool> {
    let (name, value) = match feature.split_once(':') {
        Some((name, value)) => (name.trim(), Some(value.trim())),
        None => (feature.trim(), None),
    };
    let is = |wanted: &str| value == Some(wanted);
    // Without a value, a feature holds where its value is not `none` (Media Queries 4, 2.4.2).
    Some(match name {
        "forced-colors" if medium.forced => value.is_none() || is("active"),
        "forced-colors" | "inverted-colors" | "scripting" => is("none"),
        "prefers-reduced-motion" if medium.still => value.is_none() || is("reduce"),
        "prefers-reduced-motion" | "prefers-contrast" | "prefers-reduced-transparency" | "prefers-reduced-data" => {
            is("no-preference")
        }
        "update" => {
            if medium.print {
                is("none")
            } else {
                value.is_none() || is("fast")
            }
        }
        "color" => value.is_none() || value.and_then(|it| it.parse().ok()).is_some_and(|bits: u8| bits == 8),
        "min-color" => value.and_then(|it| it.parse().ok()).is_some_and(|bits: u8| bits <= 8),
        "monochrome" | "grid" => is("0"),
        "color-gamut" => value.is_none() || is("srgb"),
        "dynamic-range" | "video-dynamic-range" => is("standard"),
        "display-mode" => is("browser"),
        "overflow-block" => {
            if medium.print {
                is("paged")
            } else {
                value.is_none() || is("scroll")
            }
        }
        "overflow-inline" => !medium.print && (value.is_none() || is("scroll")),
        _ => return None,
    })
}

/// A list of media queries with such features replaced.
pub fn decide(list: &str, medium: Medium) -> String {
    let mut decided = String::with_capacity(list.len());
    let mut rest = list;
    while let Some(open) = rest.find('(') {
        let (before, from) = rest.split_at(open);
        decided.push_str(before);
        let inner = &from[1..];
        // The innermost parentheses hold a feature; outer ones hold conditions.
        match inner.find(['(', ')']) {
            Some(end) if inner.as_bytes()[end] == b')' => {
                match answer(&inner[..end].to_ascii_lowercase(), medium) {
                    Some(true) => decided.push_str("(min-width: 0px)"),
                    Some(false) => decided.push_str("(max-width: 0px)"),
                    None => decided.push_str(&from[..end + 2]),
                }
                rest = &inner[end + 1..];
            }
            _ => {
                decided.push('(');
                rest = inner;
            }
        }
    }
    decided.push_str(rest);
    decided
}

/// A sheet as the engine reads it, and how its places are found again.
#[derive(Debug)]
pub struct Decided {
    /// Its text.
    pub text: String,
    /// Pieces that were taken over: where each begins in the text, and in the original.
    pieces: Vec<(usize, usize)>,
}

impl Decided {
    /// A sheet in a medium. A media attribute is the same as a rule around the whole sheet, but for a sheet that leaves blocks open.
    pub fn of(sheet: &Sheet, medium: Medium) -> Self {
        let text = &sheet.text;
        if sheet.media.is_empty() {
            return decided(text, medium);
        }
        let before = format!("@media {} {{", sheet.media.replace(['{', '}', ';'], " "));
        let mut around = decided(&format!("{before}{text}\n}}"), medium);
        for (_, original) in &mut around.pieces {
            *original = original.saturating_sub(before.len());
        }
        // The first piece begins in what was put before.
        around.pieces.retain(|(at, original)| *at == 0 || *original > 0);
        around
    }

    /// The byte of the original at a line and a column (from 0, in units of UTF-16) of the text.
    pub fn original(&self, line: u32, column: u32) -> Option<usize> {
        let mut start = 0;
        for _ in 0..line {
            start += self.text[start..].find('\n')? + 1;
        }
        let mut units = 0;
        let into = |(_, letter): &(usize, char)| {
            let before = units < column as usize;
            units += letter.len_utf16();
            before
        };
        let rest = self.text[start..].char_indices().take_while(into).last();
        let at = start + rest.map_or(0, |(at, letter)| at + letter.len_utf8());
        let (from, original) = self.pieces.iter().rev().find(|(from, _)| *from <= at)?;
        Some(original + at - from)
    }
}

/// A sheet with the features in its `@media` rules replaced.
pub fn decide_sheet(sheet: &str, medium: Medium) -> String {
    decided(sheet, medium).text
}

fn decided(sheet: &str, medium: Medium) -> Decided {
    let lower = sheet.to_ascii_lowercase();
    let mut decided = String::with_capacity(sheet.len());
    let mut pieces = vec![(0, 0)];
    let mut done = 0;
    let mut from = 0;
    while let Some(at) = lower[from..].find("@media").map(|at| at + from) {
        let start = at + "@media".len();
        let Some(end) = lower[start..].find(['{', ';']).map(|end| end + start) else { break };
        decided.push_str(&sheet[done..start]);
        decided.push_str(&decide(&sheet[start..end], medium));
        pieces.push((decided.len(), end));
        (done, from) = (end, end);
    }
    decided.push_str(&sheet[done..]);
    Decided { text: decided, pieces }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forced_colours_are_answered_and_widths_are_left_to_the_engine() {
        let sheet = "@media (forced-colors: active) and (width < 40em) { a { color: red } }";
        assert_eq!(
            decide_sheet(sheet, Medium::FORCED),
            "@media (min-width: 0px) and (width < 40em) { a { color: red } }"
        );
        assert!(decide_sheet(sheet, Medium::WIDE).starts_with("@media (max-width: 0px) and"));
    }

    #[test]
    fn a_condition_around_a_feature_is_kept() {
        assert_eq!(decide("not (not (prefers-contrast: more))", Medium::WIDE), "not (not (max-width: 0px))");
    }
}
