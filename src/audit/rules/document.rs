//! `doctype-missing` and its like: what a page says of itself before its first word.

use crate::audit::{
    finding::Finding,
    page::Page,
    semantics::{Direction, direction_of},
    tree::{NodeId, NodeKind},
};

/// Languages that are written from right to left, by their primary subtags.
const RIGHT_TO_LEFT: &[&str] = &["ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi"];

/// Languages that are written from left to right, whatever the country.
const LEFT_TO_RIGHT: &[&str] = &[
    "br", "ca", "co", "cs", "da", "de", "el", "en", "es", "eu", "fi", "fr", "hu", "it", "lb", "nl", "no", "oc", "pl",
    "pt", "ro", "ru", "sv", "uk",
];

/// The page has a document type.
pub fn doctype<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let tree = page.tree();
    let has_type = tree.children(NodeId::DOCUMENT).any(|id| matches!(tree.node(id).kind, NodeKind::Doctype));
    if let Some(root) = tree.root().filter(|_| !has_type) {
        found.push(Finding::error("doctype-missing", root));
    }
}

/// `dir` is one of the three words that it may be.
pub fn direction<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["dir"]).filter(|it| it.is_html()) {
        let is_known = ["ltr", "rtl", "auto"].iter().any(|it| element.attribute_is("dir", it));
        let value = element.attribute("dir").unwrap_or_default();
        if is_known {
            continue;
        }
        // Without a value it does nothing, and harms nobody.
        let finding = match value.is_empty() {
            true => Finding::advice("direction-invalid", element),
            false => Finding::warning("direction-invalid", element),
        };
        found.push(finding.at("dir").with("value", value));
    }
}

/// The page runs in the direction of its language.
pub fn direction_of_language<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(root) = page.tree().root() else { return };
    let Some(lang) = page.lang(root) else { return };
    let mut subtags = lang.split('-');
    let primary = subtags.next().unwrap_or_default().to_ascii_lowercase();
    // A script says more than a language: `az-Arab`, `ar-Latn`.
    if primary.len() < 2 || subtags.any(|it| it.len() == 4) {
        return;
    }
    let is_rtl = RIGHT_TO_LEFT.contains(&&*primary);
    let body = root.children().find(|it| it.is("body"));
    let says = |dir: &str| root.attribute_is("dir", dir) || body.is_some_and(|it| it.attribute_is("dir", dir));
    if is_rtl && !says("rtl") && !says("auto") || LEFT_TO_RIGHT.contains(&&*primary) && says("rtl") {
        found.push(Finding::warning("direction-of-language", root).at("lang").with("lang", lang));
    }
    parts_against_their_letters(page, found);
}

/// So many letters are more than a name or an abbreviation among others.
const A_FEW_WORDS: usize = 10;

/// A part that is told to run one way has letters that run this way.
fn parts_against_their_letters<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const KEPT: &[&str] = &["html", "body", "bdo", "input", "textarea", "pre", "code"];
    for part in page.tree().having(&["dir"]).filter(|it| it.is_html() && !it.is_one_of(KEPT)) {
        let against = match part.attribute_is("dir", "rtl") {
            true => Direction::LeftToRight,
            false if part.attribute_is("dir", "ltr") => Direction::RightToLeft,
            false => continue,
        };
        if part.descendants().any(|it| it.has("dir")) || !page.is_visible(part) {
            continue;
        }
        let directions: Vec<Direction> = part.text_content().chars().filter_map(direction_of).collect();
        if directions.len() >= A_FEW_WORDS && directions.iter().all(|it| *it == against) {
            found.push(Finding::warning("direction-of-language", part).says("direction-of-language-part").at("dir"));
        }
    }
}
