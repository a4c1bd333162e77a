//! `text-justified`, `motion-unasked`, `motion-endless`, `words-in-style`, `target-small`, `control-contrast-low`: what a style sheet does to readers beyond colour of text.

use crate::audit::{
    finding::Finding,
    page::Page,
    rendering::Display,
    style::{Cascade, Computed, Known, Medium, Property, Size, TextAlign, is_unseen, paint},
    tree::Element,
};

/// Text is not stretched to both margins (WCAG 2.2, 1.4.8): said at the outermost element that does it.
pub fn justified<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks() else { return };
    let Some(cascade) = looks.at(Medium::WIDE) else { return };
    for element in page.tree().elements().filter(|it| it.is_html()) {
        let is = |it: Element<'t>| cascade.of(it).is_some_and(|style| style.text_align == TextAlign::Justified);
        if is(element) && !element.parent().is_some_and(is) && page.is_visible(element) && element.has_words() {
            let declared = looks.decided(element, Property::Alignment, Medium::WIDE);
            found.push(Finding::advice("text-justified", element).decided_by(declared));
        }
    }
}

/// Nothing moves for a reader who asked for less motion (WCAG 2.2, 2.3.3; RGAA 13.8).
pub fn motion<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All && looks.mention("animation")) else {
        return;
    };
    let Some(cascade) = looks.at(Medium::STILL) else { return };
    for element in page.tree().elements() {
        let Some(look) = cascade.look(element) else { continue };
        let parts = std::iter::once(&look.own).chain(&look.before).chain(&look.after);
        if page.is_visible(element) && parts.into_iter().any(|part| part.animated) {
            let declared = looks.decided(element, Property::Animation, Medium::STILL);
            found.push(Finding::advice("motion-unasked", element).decided_by(declared));
        }
    }
}

/// Nothing moves or blinks for more than five seconds without a way to stop it (WCAG 2.2, 2.2.2; RGAA 13.8). A script may offer one.
pub fn endless<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All && looks.sheets().mention("animation"))
    else {
        return;
    };
    let Some(cascade) = looks.at(Medium::WIDE) else { return };
    if page.tree().named(&["script"]).any(Element::is_script) {
        return;
    }
    for element in page.tree().elements() {
        let Some(look) = cascade.look(element) else { continue };
        let mut parts = std::iter::once(&look.own).chain(&look.before).chain(&look.after);
        if parts.any(|part| part.endless) && page.is_visible(element) && !is_unseen(cascade, element) {
            let declared = looks.decided(element, Property::Animation, Medium::WIDE);
            found.push(Finding::warning("motion-endless", element).decided_by(declared));
        }
    }
}

/// Words stand in the page, not in a sheet that may not be read (RGAA 10.2).
pub fn words<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(cascade) = page.looks().and_then(|looks| looks.at(Medium::WIDE)) else { return };
    for element in page.tree().elements() {
        let Some(look) = cascade.look(element).filter(|_| page.is_visible(element)) else { continue };
        for part in look.before.iter().chain(&look.after) {
            let text = part.content.as_deref().unwrap_or_default().trim();
            let is_word = |word: &str| word.chars().filter(|it| it.is_alphabetic()).count() >= 3;
            if part.display != Display::None && text.split_whitespace().any(is_word) {
                found.push(Finding::advice("words-in-style", element).with("words", text));
                break;
            }
        }
    }
}

/// Least side of what is clicked or touched, in CSS pixels (WCAG 2.2, 2.5.8).
const TARGET: f32 = 24.0;

/// What is clicked or touched has room, as far as its size is given. Whether there is room around it is not known here: advice.
pub fn targets<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All) else { return };
    let is_open = |it: &Element<'t>| it.is_html() && !looks.is_sound("target-small", Medium::NARROW, *it);
    let targets: Vec<Element<'t>> = page.tree().elements().filter(|it| page.is_tabbable(*it)).filter(is_open).collect();
    if targets.is_empty() {
        return;
    }
    let Some(cascade) = looks.at(Medium::NARROW) else { return };
    for element in targets {
        let Some(style) = cascade.of(element) else { continue };
        let native = element.is("input")
            && ["checkbox", "radio", "range", "color"].iter().any(|it| element.attribute_is("type", it));
        // In a line of text, the line decides.
        if native || !style.boxed || style.untouchable || is_unseen(cascade, element) {
            looks.note_sound("target-small", Medium::NARROW, element);
            continue;
        }
        let [top, right, bottom, left] = style.padding;
        let wide = side(style.width, style.min_width, [left, right], [style.border[1].width, style.border[3].width]);
        let high = side(style.height, style.min_height, [top, bottom], [style.border[0].width, style.border[2].width]);
        let (Some(wide), Some(high)) = (wide, high) else {
            looks.note_sound("target-small", Medium::NARROW, element);
            continue;
        };
        if wide >= TARGET && high >= TARGET {
            looks.note_sound("target-small", Medium::NARROW, element);
            continue;
        }
        let finding = Finding::advice("target-small", element);
        let side = if wide < TARGET { Property::Width } else { Property::Height };
        let finding = finding.decided_by(looks.decided(element, side, Medium::NARROW));
        found.push(finding.with("width", format!("{wide:.0}")).with("height", format!("{high:.0}")));
    }
}

/// A side of a box with its padding and its lines, where all of it is known.
fn side(size: Size, least: Size, padding: [Size; 2], lines: [f32; 2]) -> Option<f32> {
    let size = size.px()?.max(least.px().unwrap_or_default());
    Some(size + padding[0].px()? + padding[1].px()? + lines[0] + lines[1])
}

/// What is written into is seen as such: its border or its background stands out from what is around it (WCAG 2.2, 1.4.11; RGAA 3.3).
pub fn controls<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All) else { return };
    let Some(cascade) = looks.at(Medium::WIDE) else { return };
    for element in page.tree().elements().filter(|it| is_field(*it) && page.is_tabbable(*it)) {
        let (Some(style), Some(parent)) = (cascade.of(element), element.parent()) else { continue };
        if is_unseen(cascade, element) || !style.box_shadow.is_empty() || style.outline.shows() {
            continue;
        }
        if let Some(ratio) = edge(cascade, style, element, parent)
            && ratio < 3.0 - 0.005
        {
            let cut = (ratio * 100.0).floor() / 100.0;
            found.push(Finding::warning("control-contrast-low", element).with("ratio", format!("{cut:.2}")));
        }
    }
}

/// The best contrast of the background or a line of a control with what is around it; nothing where that is not known.
fn edge<'t>(cascade: &Cascade, style: &Computed, element: Element<'t>, parent: Element<'t>) -> Option<f32> {
    let around = paint(cascade, parent, style.background);
    if around.doubt.is_some() || paint(cascade, element, style.background).doubt.is_some() {
        return None;
    }
    let lines = style.border.iter().filter(|line| line.shows());
    let lines = lines.map(|line| paint(cascade, parent, line.colour.over(style.background)).best().0);
    Some(lines.fold(around.best().0, f32::max))
}

fn is_field(element: Element<'_>) -> bool {
    let kinds = ["text", "search", "email", "tel", "url", "number", "password", "date", "time"];
    let text = element.is("input")
        && element.attribute("type").is_none_or(|it| kinds.iter().any(|kind| it.eq_ignore_ascii_case(kind)));
    text || element.is_one_of(&["textarea", "select"])
}
