//! `zoom-locked`: people make pages bigger with two fingers, and nothing may keep them from it.

use crate::audit::{finding::Finding, page::Page};

/// The viewport allows a zoom of two times at least (ACT b4f0c3).
pub fn locked<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for meta in page.tree().named(&["meta"]).filter(|it| it.attribute_is("name", "viewport")) {
        let content = meta.attribute("content").unwrap_or_default();
        if let Some((key, value)) = pairs(content).into_iter().rfind(|(key, value)| locks(key, value)) {
            found.push(Finding::error("zoom-locked", meta).at("content").with("setting", format!("{key}={value}")));
        }
    }
}

/// True for a setting that keeps people from making a page at least twice as big.
fn locks(key: &str, value: &str) -> bool {
    if matches!(value, "device-width" | "device-height") {
        return false;
    }
    let number = number(value);
    match key {
        "user-scalable" => value != "yes" && number.is_none_or(|it| it > -1.0 && it < 1.0),
        "maximum-scale" => match value {
            // Words are numbers to browsers: `yes` is one, all others are the smallest zoom.
            "yes" => true,
            _ => number.is_none_or(|it| (0.0..2.0).contains(&it)),
        },
        _ => false,
    }
}

/// Keys and values, the last of each key counting (CSS Device Adaptation, 9.2: separators are spaces, commas and semicolons).
fn pairs(content: &str) -> Vec<(String, String)> {
    let is_separator = |it: char| it.is_ascii_whitespace() || matches!(it, ',' | ';');
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut rest = content;
    loop {
        rest = rest.trim_start_matches(|it: char| is_separator(it) || it == '=');
        if rest.is_empty() {
            return pairs;
        }
        let end = rest.find(|it: char| is_separator(it) || it == '=').unwrap_or(rest.len());
        let key = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start_matches(|it: char| it.is_ascii_whitespace());
        let Some(after) = rest.strip_prefix('=') else { continue };
        let after = after.trim_start_matches(|it: char| it.is_ascii_whitespace());
        let end = after.find(|it: char| is_separator(it) || it == '=').unwrap_or(after.len());
        pairs.retain(|(other, _)| *other != key);
        pairs.push((key, after[..end].to_ascii_lowercase()));
        rest = &after[end..];
    }
}

/// The number at the start of a value, as browsers read it.
fn number(value: &str) -> Option<f64> {
    let end = value.find(|it: char| !it.is_ascii_digit() && !matches!(it, '.' | '-' | '+')).unwrap_or(value.len());
    value[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{locks, pairs};

    fn is_locked(content: &str) -> bool {
        pairs(content).iter().any(|(key, value)| locks(key, value))
    }

    #[test]
    fn small_zooms_are_found_however_they_are_written() {
        for bad in
            ["user-scalable=no", "width=device-width; USER-SCALABLE = 0", "maximum-scale=1.5", "maximum-scale=yes"]
        {
            assert!(is_locked(bad), "{bad}");
        }
        for good in ["width=device-width", "user-scalable=yes,maximum-scale=6.0", "maximum-scale=-1", "user-scalable=2"]
        {
            assert!(!is_locked(good), "{good}");
        }
    }
}
