//! `text-cut-when-enlarged`: text that is enlarged to twice its size is still there as a whole (WCAG 2.2, 1.4.4; ACT 59br37).

use crate::audit::{
    finding::Finding,
    page::Page,
    style::{Computed, Extent, Known, Medium, Overflow, Property, Size, available, is_unseen, line_height},
    tree::Element,
};

/// How many times its room contents must take at least, before we say that they are cut.
const SURELY: f32 = 1.2;

/// No box cuts text off in a window of half the width.
pub fn whole<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All) else { return };
    if !looks.may_change_what_is_cut_with_width() {
        let Some(cascade) = looks.at(Medium::WIDE) else { return };
        let may_cut = |it: Element<'t>| cascade.of(it).is_some_and(cuts) && !is_unseen(cascade, it);
        if !page.tree().elements().any(may_cut) {
            return;
        }
    }
    let Some(cascade) = looks.at(Medium::ZOOMED) else { return };
    for element in page
        .tree()
        .elements()
        .filter(|it| it.is_html() && !it.is_one_of(&["html", "body", "textarea", "select", "input"]))
    {
        let Some(style) = cascade.of(element) else { continue };
        if !cuts(style) {
            continue;
        }
        let is_shown = page.is_visible(element) && !page.is_hidden_from_assistive_technology(element);
        if !is_shown || is_unseen(cascade, element) || !says_something(page, element) {
            continue;
        }
        let extent = Extent::of(cascade, element, Medium::ZOOMED);
        if cuts_below(style, extent) || cuts_aside(style, extent, available(cascade, element, Medium::ZOOMED)) {
            let declared = looks.decided(element, Property::Overflow, Medium::ZOOMED);
            found.push(Finding::error("text-cut-when-enlarged", element).decided_by(declared));
        }
    }
}

fn cuts(style: &Computed) -> bool {
    (style.overflow_x == Overflow::Cut || style.overflow_y == Overflow::Cut) && style.boxed
}

/// True if it has words that are told: what is hidden from assistive technologies may be cut (ACT 59br37).
fn says_something<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let has_words = |it: &Element<'t>| it.own_texts().any(|text| text.chars().any(char::is_alphanumeric));
    let mut inside = std::iter::once(element).chain(element.descendants()).filter(has_words);
    inside.any(|it| !page.is_hidden_from_assistive_technology(it))
}

fn cuts_below(style: &Computed, extent: Extent) -> bool {
    if style.overflow_y != Overflow::Cut {
        return false;
    }
    let Some(room) = room(style) else { return false };
    let line = line_height(style);
    // A box of one line shows that line; one that is lower than its letters shows not even that.
    let height = extent.above + extent.height;
    let letters_cut = room < style.font_size * 0.75;
    letters_cut || line < room && height > room * SURELY && extent.height >= 2.0 * line
}

fn cuts_aside(style: &Computed, extent: Extent, room: f32) -> bool {
    style.overflow_x == Overflow::Cut && !(style.unbroken && style.ellipsis) && extent.width > room * SURELY
}

fn room(style: &Computed) -> Option<f32> {
    let px = |size: Size| size.px();
    match (px(style.height), px(style.max_height)) {
        (Some(height), Some(most)) => Some(height.min(most)),
        (height, most) => height.or(most),
    }
}
