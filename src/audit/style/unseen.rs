//! Text that is there and that nobody sees: moved out of the page, cut down to nothing, or without size.

use super::{Cascade, Computed, Overflow, Position, Size};
use crate::audit::tree::Element;

/// Beyond this many CSS pixels to the left or above, nothing can be scrolled to.
const FAR: f32 = -200.0;

/// True if the contents of an element are displayed and yet cannot be seen, as far as style alone tells.
pub fn is_unseen(cascade: &Cascade, element: Element<'_>) -> bool {
    let is_hidden = |it: Element<'_>| cascade.of(it).is_some_and(|style| hides(style, it == element));
    std::iter::once(element).chain(element.ancestors()).any(is_hidden)
}

/// True if a style keeps the contents of its element from being seen; the size of letters counts for the element itself.
pub fn hides(style: &Computed, is_itself: bool) -> bool {
    let placed = matches!(style.position, Position::Absolute | Position::Fixed);
    let away = |size: Size| size.px().is_some_and(|px| px <= FAR);
    let [top, right, _, left] = style.offsets;
    let tiny = |size: Size| size.px().is_some_and(|px| px <= 2.0);
    let cut = style.overflow_x == Overflow::Cut || style.overflow_y == Overflow::Cut;
    style.opacity == 0.0
        || style.gone
        || style.font_size < 1.0 && is_itself
        || placed && (away(top) || away(left) || away(right))
        || placed && style.clipped && (tiny(style.width) || tiny(style.height) || cut)
        || cut
            && style.boxed
            && (tiny(style.width) || tiny(style.height) || tiny(style.max_height) || tiny(style.max_width))
        || away(style.text_indent)
}
