//! `scroll-area-unreachable`: what scrolls can be scrolled with the keyboard (WCAG 2.2, 2.1.1; ACT 0ssw9k).

use crate::audit::{
    finding::Finding,
    page::Page,
    style::{Extent, Known, Medium, Overflow, Size, available, is_unseen},
    tree::Element,
};

/// How many times its room contents must take at least, before we say that they do not fit.
const SURELY: f32 = 1.2;

/// A box that scrolls takes the focus, or something in it does.
pub fn reachable<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All) else { return };
    let Some(cascade) = looks.at(Medium::WIDE) else { return };
    for element in page
        .tree()
        .elements()
        .filter(|it| it.is_html() && !it.is_one_of(&["textarea", "select", "html", "body", "iframe"]))
    {
        let Some(style) = cascade.of(element) else { continue };
        if style.overflow_x != Overflow::Scroll && style.overflow_y != Overflow::Scroll {
            continue;
        }
        if !style.boxed || !page.is_visible(element) || is_unseen(cascade, element) || takes_focus(page, element) {
            continue;
        }
        if page.is_inert(element) || !shows_something(page, element) {
            continue;
        }
        let extent = Extent::of(cascade, element, Medium::WIDE);
        let [top, right, bottom, left] = style.padding.map(|it| it.px().unwrap_or_default());
        let down = style.overflow_y == Overflow::Scroll
            && room(style.height, style.max_height)
                .is_some_and(|room| extent.above + extent.height + extent.below > room * SURELY + top.max(bottom));
        let across = style.overflow_x == Overflow::Scroll
            && extent.width > available(cascade, element, Medium::WIDE) * SURELY + left.max(right);
        if down || across {
            found.push(Finding::error("scroll-area-unreachable", element));
        }
    }
}

/// The height that is given, if it is known.
fn room(height: Size, most: Size) -> Option<f32> {
    match (height.px(), most.px()) {
        (Some(height), Some(most)) => Some(height.min(most)),
        (height, most) => height.or(most),
    }
}

/// True if something inside is seen: room alone need not be reached.
fn shows_something<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    const SEEN: &[&str] = &["img", "svg", "video", "canvas", "object", "hr"];
    let shows =
        |it: &Element<'t>| SEEN.contains(&it.local_name()) || it.own_texts().any(|text| !text.trim().is_empty());
    std::iter::once(element).chain(element.descendants()).any(|it| shows(&it) && page.is_seen(it))
}

fn takes_focus<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    page.is_tabbable(element) || element.descendants().any(|it| page.is_tabbable(it) || it.is("iframe"))
}
