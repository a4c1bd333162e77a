//! `frame-out-of-reach`: what a frame holds can be reached without a mouse.

use crate::audit::{
    finding::Finding,
    page::Page,
    tree::{Element, Tree},
};

/// A frame with something to use in it is not taken out of the order of the tab key (ACT akn7bn). Only the contents of `srcdoc` are known here.
pub fn out_of_reach<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for frame in page.tree().named(&["iframe"]) {
        if page.tab_index(frame).is_some_and(|index| index < 0) && !page.is_inert(frame) && has_control(frame) {
            found.push(Finding::error("frame-out-of-reach", frame).at("tabindex"));
        }
    }
}

fn has_control(frame: Element<'_>) -> bool {
    let Some(inside) = frame.attribute("srcdoc") else { return false };
    let tree = Tree::parse(inside);
    let page = Page::new(&tree);
    tree.elements().any(|element| page.is_tabbable(element) && page.is_visible(element) && has_size(element))
}

/// What is said to be no bigger than a point is not seen.
fn has_size(element: Element<'_>) -> bool {
    let is_tiny = |side: &str| element.attribute(side).is_some_and(|size| matches!(size.trim(), "0" | "1"));
    !(is_tiny("width") && is_tiny("height"))
}
