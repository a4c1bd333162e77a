//! `outline-level-skipped` and its like: the headings of a page are the table of contents of those who listen to it.

use super::heading_looks::{like_headings, only_child};
use crate::audit::{aria::Role, finding::Finding, page::Page, tree::Element};

/// The longest text, in characters, that is taken for a heading where it is a paragraph in bold.
pub(super) const LONGEST_HEADING: usize = 80;

/// A heading is at most one level below the one before.
pub fn skipped<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let mut before = 0;
    for (heading, level) in headings(page) {
        if before > 0 && level > before + 1 {
            let finding = Finding::warning("outline-level-skipped", heading);
            found.push(finding.with("from", before).with("to", level));
        }
        before = level;
    }
}

/// The page has a heading of level 1.
pub fn without_first<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if headings(page).any(|(_, level)| level == 1) {
        return;
    }
    if let Some(body) = body_with_text(page) {
        let main = page.tree().elements().find(|it| page.role(*it) == Some(Role::Main));
        found.push(Finding::warning("page-without-h1", main.unwrap_or(body)));
    }
}

/// The page has one heading of level 1 only.
pub fn second_first<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some((heading, _)) = headings(page).filter(|(_, level)| *level == 1).nth(1) {
        found.push(Finding::advice("page-second-h1", heading));
    }
}

/// A paragraph that is one short text in bold, before other contents, is a heading that says so to eyes only.
pub fn bold<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const NOT_TEXT: &[&str] =
        &["li", "td", "th", "dd", "dt", "figcaption", "caption", "label", "a", "button", "nav", "blockquote"];
    let all_in_bold = |it: Element<'t>| only_child(it).filter(|it| it.is_one_of(&["strong", "b"]));
    for paragraph in page.tree().named(&["p"]).filter(|it| !it.has("role")) {
        let Some(bold) = all_in_bold(paragraph) else { continue };
        let text = page.spoken_text(bold);
        let is_short = text.chars().count() <= LONGEST_HEADING && text.chars().any(char::is_alphabetic);
        // Lines in bold one below the other are set off from what follows, and head nothing.
        let introduces = paragraph
            .next_sibling()
            .is_some_and(|it| it.is_one_of(&["p", "ul", "ol", "table", "figure", "dl"]) && all_in_bold(it).is_none());
        let is_apart = paragraph.ancestors().any(|it| it.is_one_of(NOT_TEXT));
        if is_short && !is_sentence(&text) && introduces && !is_apart && page.is_in_accessibility_tree(paragraph) {
            found.push(Finding::warning("heading-made-of-bold", paragraph).with("text", text));
        }
    }
    like_headings(page, found);
}

/// « Ouverture : 3 mai » is a fact, not the heading of one.
pub(super) fn is_sentence(text: &str) -> bool {
    text.contains(':') || text.ends_with(['.', ';', ',', '!', '…', '»'])
}

/// The headings that are told to assistive technologies, in order, with their levels.
fn headings<'p, 't>(page: &'p Page<'t>) -> impl Iterator<Item = (Element<'t>, usize)> + use<'p, 't> {
    let elements = page.tree().elements().filter(|it| it.is_html() && page.role(*it) == Some(Role::Heading));
    elements.filter(|it| page.is_in_accessibility_tree(*it)).map(|it| (it, level(it)))
}

/// The level of a heading: as ARIA writes it, else as HTML does, else 2 (WAI-ARIA 1.2, heading).
fn level(heading: Element<'_>) -> usize {
    let written = heading.attribute("aria-level").and_then(|it| it.trim().parse().ok()).filter(|it| *it > 0);
    let native = || heading.local_name().strip_prefix('h').and_then(|it| it.parse().ok());
    written.or_else(native).unwrap_or(2)
}

/// The body of a page that says something.
pub fn body_with_text<'t>(page: &Page<'t>) -> Option<Element<'t>> {
    let body = page.tree().root()?.children().find(|it| it.is("body"))?;
    (!page.is_hidden_from_assistive_technology(body) && !page.spoken_text(body).is_empty()).then_some(body)
}
