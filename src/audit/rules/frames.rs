//! `frame-out-of-reach`: what a frame holds can be reached without a mouse.

use crate::audit::{
    finding::Finding,
    page::Page,
    style::{Looks, Sheets},
    tree::{Element, Tree},
};

/// A frame with something to use in it is not taken out of the order of the tab key (ACT akn7bn). Only the contents of `srcdoc` are known here.
pub fn out_of_reach<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for frame in page.tree().named(&["iframe"]) {
        let is_out = page.tab_index(frame).is_some_and(|index| index < 0) && !page.is_inert(frame);
        if is_out && page.is_seen(frame) && has_size(frame) && has_control(frame, DEEPEST) {
            found.push(Finding::error("frame-out-of-reach", frame).at("tabindex"));
        }
    }
}

/// How many frames in one another are looked into.
const DEEPEST: u8 = 4;

/// True if the contents of a frame have something that is seen and that the tab key reaches, or a frame that has.
fn has_control(frame: Element<'_>, deeper: u8) -> bool {
    let Some(inside) = frame.attribute("srcdoc").filter(|_| deeper > 0) else { return false };
    let tree = Tree::parse(inside);
    let looks = Looks::new(&tree, Sheets::of(&tree, &|_| None));
    let page = Page::with_looks(&tree, &looks);
    tree.elements().any(|element| {
        let is_stop = match element.is("iframe") {
            true => has_control(element, deeper - 1),
            false => page.is_tabbable(element),
        };
        is_stop && page.is_seen(element) && has_size(element)
    })
}

/// What is said to be no bigger than a point is not seen.
fn has_size(element: Element<'_>) -> bool {
    let is_tiny = |side: &str| element.attribute(side).is_some_and(|size| matches!(size.trim(), "0" | "1"));
    !(is_tiny("width") && is_tiny("height"))
}
