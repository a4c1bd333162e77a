//! `_headers` and `_redirects`, which Netlify and hosts like it read at the root of a site.

use std::fmt::Write as _;

use super::{SHARED, Table};

/// Rules that fit one path are joined with commas: two policies would both hold, two lengths of keeping contradict each other. So there is one
/// policy, of what all pages need, and no word about keeping but for what is kept for ever: these hosts ask each time by themselves.
pub fn headers(table: &Table) -> String {
    let base = &table.base;
    let mut text = format!("{base}*\n");
    for (name, value) in &table.headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = writeln!(text, "  Content-Security-Policy: {}", table.policies.together);
    for ending in SHARED.iter().filter(|ending| table.types.contains_key(**ending)) {
        let _ = writeln!(text, "{base}*.{ending}\n  Access-Control-Allow-Origin: *");
    }
    for (path, media) in &table.others {
        let _ = writeln!(text, "{path}\n  Content-Type: {media}");
    }
    for path in &table.immutable {
        let _ = writeln!(text, "{path}\n  Cache-Control: {}", table.cache_control(path));
    }
    text
}

/// An exclamation mark: also where there is a page, that of the former address.
pub fn redirects(table: &Table) -> String {
    let mut text = String::new();
    for (from, to) in &table.redirects {
        let _ = writeln!(text, "{from} {to} 301!");
    }
    // These hosts know no other status for what is not there.
    for path in &table.gone {
        let page = table.gone_page.as_ref().expect("what was withdrawn has a page");
        let _ = writeln!(text, "{path} {page} 404");
    }
    if let Some((below, root)) = &table.root_language {
        let _ = writeln!(text, "{below}* {root}:splat 301");
    }
    if let Some(page) = &table.not_found {
        let _ = writeln!(text, "{}* {page} 404", table.base);
    }
    text
}
