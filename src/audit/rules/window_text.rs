//! `text-size-of-window`: text that is as large as the window says does not grow when the page is enlarged (WCAG 2.2, 1.4.4, failure F94).

use crate::audit::{
    finding::Finding,
    page::Page,
    style::{Cascade, Known, Looks, Medium, is_unseen},
    tree::Element,
};

/// Units that are parts of the window (CSS Values 4, 6.1.2).
const UNITS: &[&str] = &["vw", "vh", "vi", "vb", "vmin", "vmax"];

/// Under this question it is remembered what does not follow the window.
const QUESTION: &str = "text-size-of-window";

/// No text has a size that is nothing but a part of the window. What adds such a part to another size grows.
pub fn grows<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All && speaks_of_window(page, looks)) else {
        return;
    };
    // A size of which nothing is a part of the window is none on any page that has such an element.
    let is_open = |it: &Element<'t>| it.is_html() && !looks.is_sound(QUESTION, Medium::WIDE, *it);
    let open: Vec<Element<'t>> = page.tree().elements().filter(is_open).collect();
    if open.is_empty() {
        return;
    }
    let media = [Medium::WIDE, Medium::ZOOMED, Medium::NARROW, Medium::TURNED];
    let [Some(wide), Some(zoomed), Some(narrow), Some(turned)] = media.map(|medium| looks.at(medium)) else { return };
    let follows = |it: Element<'t>| is_part_of_window([wide, zoomed, narrow, turned].map(|cascade| size(cascade, it)));
    for element in open {
        if !follows(element) {
            looks.note_sound(QUESTION, Medium::WIDE, element);
            continue;
        }
        // What is around it gave it its size.
        if element.parent().is_some_and(|it| it.is_html() && follows(it)) {
            continue;
        }
        let mut inside = std::iter::once(element).chain(element.descendants());
        let says = |it: &Element<'t>| it.own_texts().any(|text| text.chars().any(char::is_alphanumeric));
        if inside.any(|it| says(&it) && follows(it) && page.is_seen(it) && !is_unseen(zoomed, it)) {
            found.push(Finding::error("text-size-of-window", element));
        }
    }
}

fn speaks_of_window<'t>(page: &Page<'t>, looks: &Looks<'t>) -> bool {
    let is_styled = |it: Element<'t>| {
        it.attribute("style").is_some_and(|css| css.contains("font") && UNITS.iter().any(|unit| css.contains(unit)))
    };
    UNITS.iter().any(|unit| looks.mention(unit)) || page.tree().having(&["style"]).any(is_styled)
}

fn size(cascade: &Cascade, element: Element<'_>) -> f32 {
    cascade.of(element).map_or(0.0, |style| style.font_size)
}

/// True for sizes that change as one side of the window does, or as the smaller of the two: to half in half of it, and so on in a narrow window and in one that
/// is nearly a square. Rules for some widths may halve a size as well; they do not go on so.
fn is_part_of_window([wide, zoomed, narrow, turned]: [f32; 4]) -> bool {
    let sides = [|it: Medium| it.width, |it: Medium| it.height, |it: Medium| it.width.min(it.height)];
    let sizes = [(zoomed, Medium::ZOOMED), (narrow, Medium::NARROW), (turned, Medium::TURNED)];
    let follows = |side: fn(Medium) -> u16| {
        let part = |medium| f32::from(side(medium)) / f32::from(side(Medium::WIDE));
        sizes.iter().all(|(size, medium)| (size / wide - part(*medium)).abs() < 0.005)
    };
    wide > 0.0 && sides.into_iter().any(follows)
}
