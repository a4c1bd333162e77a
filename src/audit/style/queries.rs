//! Media features that the engine does not know, answered before it reads a sheet: forced colours, reduced motion and the like
//! are replaced by a feature of the same truth.

use super::Medium;

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

/// A sheet with the features in its `@media` rules replaced.
pub fn decide_sheet(sheet: &str, medium: Medium) -> String {
    let lower = sheet.to_ascii_lowercase();
    let mut decided = String::with_capacity(sheet.len());
    let mut done = 0;
    let mut from = 0;
    while let Some(at) = lower[from..].find("@media").map(|at| at + from) {
        let start = at + "@media".len();
        let Some(end) = lower[start..].find(['{', ';']).map(|end| end + start) else { break };
        decided.push_str(&sheet[done..start]);
        decided.push_str(&decide(&sheet[start..end], medium));
        (done, from) = (end, end);
    }
    decided.push_str(&sheet[done..]);
    decided
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
