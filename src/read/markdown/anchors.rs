//! Gives every heading an anchor that no other heading of the document has.

use std::collections::{HashMap, HashSet};

use super::walk;
use crate::{
    base::{
        diagnostic::{Diagnostic, Message},
        source::Span,
    },
    model::block::{Block, BlockKind, Heading, plain_text},
};

/// Sets the anchors of all headings, in the body and in the notes: those of the author first (`duplicate-anchor`,
/// `bad-anchor`), then those made from the text.
pub fn assign(parts: &mut [&mut [Block]], findings: &mut Vec<Diagnostic>) {
    let mut authors: HashMap<String, Span> = HashMap::new();
    each_heading(parts, &mut |heading| {
        let Some(id) = &heading.attributes.id else { return };
        if let Some(first) = authors.get(&*id.value) {
            let finding = Diagnostic::error("duplicate-anchor", id.span).with("anchor", &id.value);
            findings.push(finding.label(*first, Message::new("duplicate-anchor-first")));
            return;
        }
        if is_sound(&id.value) {
            heading.anchor = id.value.clone();
        } else {
            let suggestion = slug(&id.value);
            let finding = Diagnostic::error("bad-anchor", id.span).with("anchor", &id.value);
            findings.push(finding.with("suggestion", suggestion));
        }
        authors.insert(id.value.to_string(), id.span);
    });
    let mut taken: HashSet<String> = authors.into_keys().collect();
    let mut counts: HashMap<String, usize> = HashMap::new();
    each_heading(parts, &mut |heading| {
        if !heading.anchor.is_empty() {
            return;
        }
        let text = match &heading.attributes.id {
            Some(id) => slug(&id.value),
            None => slug(&plain_text(&heading.text)),
        };
        heading.anchor = unique(&text, &mut taken, &mut counts).into();
    });
}

fn each_heading(parts: &mut [&mut [Block]], visit: &mut dyn FnMut(&mut Heading)) {
    for blocks in parts {
        walk::blocks(blocks, &mut |block| {
            if let BlockKind::Heading(heading) = &mut block.kind {
                visit(heading);
            }
        });
    }
}

fn unique(slug: &str, taken: &mut HashSet<String>, counts: &mut HashMap<String, usize>) -> String {
    let count = counts.entry(slug.to_owned()).or_insert(0);
    loop {
        *count += 1;
        let anchor = if *count == 1 { slug.to_owned() } else { format!("{slug}-{count}") };
        if taken.insert(anchor.clone()) {
            return anchor;
        }
    }
}

/// Ids are XML names without colon, in ASCII: EPUB takes no others, and addresses show them as they are.
fn is_sound(id: &str) -> bool {
    // An underscore begins the anchors of a page's own parts.
    let starts = id.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    starts && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
}

/// A text as an anchor: `L’amélioration continue` gives `l-amelioration-continue`.
fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in deunicode::deunicode(text).chars() {
        match character {
            letter if letter.is_ascii_alphanumeric() => slug.push(letter.to_ascii_lowercase()),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    let slug = slug.trim_end_matches('-');
    match slug.bytes().next() {
        None => "section".to_owned(),
        // No XML name begins with a figure.
        Some(b'0'..=b'9') => format!("s-{slug}"),
        Some(_) => slug.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_names_in_ascii() {
        assert_eq!(slug("L’amélioration continue"), "l-amelioration-continue");
        assert_eq!(slug("2024 : le bilan !"), "s-2024-le-bilan");
        assert_eq!(slug("…"), "section");
        assert!(is_sound("R7") && is_sound("a.b-c_d") && !is_sound("7") && !is_sound("été") && !is_sound("a:b"));
    }
}
