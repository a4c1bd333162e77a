//! Paragraphs that style alone makes look like headings: bold, larger than the text that follows, and short. See `heading-made-of-bold`.

use super::outline::{LONGEST_HEADING, is_sentence};
use crate::audit::{
    finding::Finding,
    page::Page,
    rendering::Display,
    style::{Cascade, Computed, Known, Medium, is_unseen},
    tree::{Element, NodeKind},
};

/// How many times larger than the text below a heading is at least, before we say that it is meant as one.
const LARGER: f32 = 1.2;
/// Weights from which letters are bold.
const BOLD: f32 = 600.0;
/// So many characters of what follows are a text, and no second line of a title.
const A_TEXT: usize = 80;

/// Paragraphs and boxes of one line that are bold and larger than the text below them.
pub(super) fn like_headings<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All) else { return };
    let Some(cascade) = looks.at(Medium::WIDE) else { return };
    for line in page.tree().named(&["p", "div"]).filter(|it| !it.has("role") && !it.has("aria-hidden")) {
        let Some((text, style)) = words(cascade, line) else { continue };
        let is_short =
            text.chars().count() <= LONGEST_HEADING && text.chars().filter(|it| it.is_alphabetic()).count() > 3;
        if !is_short || is_sentence(&text) || stands_apart(line) {
            continue;
        }
        let Some((below, other)) = line.next_sibling().and_then(|next| following_text(cascade, next)) else { continue };
        let is_above = other.font_weight < BOLD && style.font_size >= other.font_size * LARGER;
        if is_above && below >= A_TEXT && page.is_in_accessibility_tree(line) && !is_unseen(cascade, line) {
            found.push(Finding::warning("heading-made-of-bold", line).with("text", text));
        }
    }
}

/// The words of an element of one line, if they are bold, and how they look: alike, in an element without blocks or other contents.
fn words<'c, 't>(cascade: &'c Cascade, line: Element<'t>) -> Option<(String, &'c Computed)> {
    let mut inner = line;
    // Down to where the text stands: `<p><span class="big">…</span></p>`.
    while let Some(only) = only_child(inner) {
        inner = only;
    }
    let style = cascade.of(inner).filter(|style| style.font_weight >= BOLD)?;
    // Bold by itself is looked at elsewhere.
    let is_bold = inner.is_one_of(&["strong", "b"]) && inner.parent() == Some(line);
    let is_plain =
        inner.descendants().next().is_none() && !is_bold && !inner.is_one_of(&["a", "button", "label", "time"]);
    let text = inner.text_content().split_whitespace().collect::<Vec<_>>().join(" ");
    (is_plain && !text.is_empty() && style.visible && style.display != Display::None).then_some((text, style))
}

/// How long the text of the next paragraph is, and how it looks.
fn following_text<'c>(cascade: &'c Cascade, next: Element<'_>) -> Option<(usize, &'c Computed)> {
    next.is("p").then(|| next.text_content().trim().chars().count()).zip(cascade.of(next))
}

/// True where short lines in large letters are no headings: labels of figures, quotations, cards that are one link, what stands around the contents; and
/// below a heading, whose second line it is.
fn stands_apart(line: Element<'_>) -> bool {
    const NOT_TEXT: &[&str] = &[
        "a",
        "aside",
        "blockquote",
        "button",
        "caption",
        "dd",
        "dialog",
        "dt",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "label",
        "li",
        "nav",
        "td",
        "th",
    ];
    const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];
    line.ancestors().any(|it| it.is_one_of(NOT_TEXT))
        || line.previous_sibling().is_some_and(|it| it.is_one_of(HEADINGS))
}

/// The one element inside another, if there is no text beside it.
pub(super) fn only_child(element: Element<'_>) -> Option<Element<'_>> {
    let mut only = None;
    for id in element.tree().children(element.id()) {
        match &element.tree().node(id).kind {
            NodeKind::Text(text) if text.trim().is_empty() => {}
            NodeKind::Element(_) if only.is_none() => only = element.tree().element(id),
            NodeKind::Comment => {}
            _ => return None,
        }
    }
    only
}
