//! `text-contrast-low`, `text-contrast-unknown`, `text-contrast-enhanced-low`: letters that stand out from what is behind them.

use std::collections::BTreeSet;

use crate::audit::{
    finding::Finding,
    page::Page,
    rendering::{Display, hides_text},
    style::{Cascade, Colour, Computed, Known, Looks, Medium, Paint, is_unseen, paint},
    tree::{Element, NodeId},
};

/// WCAG 2.2, 1.4.3 (ACT afw4f7), in light and in dark, wide and narrow.
pub fn minimum<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All) else { return };
    each(page, looks, &MINIMUM, |text| {
        let (ratio, letters, behind) = text.paint.best();
        let needed = if text.large { 3.0 } else { 4.5 };
        if text.paint.doubt.is_some() || text.vanishes() || rounds_up_to(ratio, needed) {
            return false;
        }
        found.push(
            told(Finding::error("text-contrast-low", text.element), ratio, needed, letters, behind, text.medium)
                .decided_by(looks.decided_colours(text.element, needed, text.medium)),
        );
        true
    });
}

/// WCAG 2.2, 1.4.6 (ACT 09o5cg), for those who ask for AAA.
pub fn enhanced<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All) else { return };
    each(page, looks, &ENHANCED, |text| {
        let (ratio, letters, behind) = text.paint.best();
        let needed = if text.large { 4.5 } else { 7.0 };
        if text.paint.doubt.is_some() || text.vanishes() || rounds_up_to(ratio, needed) {
            return false;
        }
        let finding = Finding::warning("text-contrast-enhanced-low", text.element);
        let finding = told(finding, ratio, needed, letters, behind, text.medium);
        found.push(finding.decided_by(looks.decided_colours(text.element, needed, text.medium)));
        true
    });
}

/// Where a picture, a gradient or a place that is not known keeps us from telling: once for each cause. Letters in the very colour of what is
/// behind them may be hidden on purpose.
pub fn unknown<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks() else { return };
    if looks.known() == Known::Part {
        let root = page.tree().root();
        found.extend(
            root.map(|root| Finding::advice("text-contrast-unknown", root).says("text-contrast-unknown-sheet")),
        );
        return;
    }
    let mut causes = BTreeSet::new();
    each(page, looks, &MINIMUM, |text| {
        if text.paint.doubt.is_none() && text.vanishes() {
            let finding = Finding::advice("text-contrast-unknown", text.element).says("text-contrast-unknown-same");
            found.push(finding.with("colour", text.paint.best().1.hex()));
            return true;
        }
        let needed = if text.large { 3.0 } else { 4.5 };
        let doubt = text.paint.doubt.or_else(|| {
            let (best, worst) = (text.paint.best().0, text.paint.worst().0);
            (rounds_up_to(best, needed) && !rounds_up_to(worst, needed)).then_some(text.element)
        });
        if let Some(doubt) = doubt
            && causes.insert(doubt.id())
        {
            found.push(Finding::advice("text-contrast-unknown", doubt));
        }
        false
    });
}

/// A ratio is not rounded, but for what the arithmetic of the colours loses.
pub(super) fn rounds_up_to(ratio: f32, needed: f32) -> bool {
    ratio + 0.005 >= needed
}

pub(super) fn told<'t>(
    finding: Finding<'t>,
    ratio: f32,
    needed: f32,
    letters: Colour,
    behind: Colour,
    medium: Medium,
) -> Finding<'t> {
    // Cut, not rounded: 4.499 is not 4.5.
    let cut = (ratio * 100.0).floor() / 100.0;
    finding
        .with("ratio", format!("{cut:.2}"))
        .with("needed", format!("{needed:.1}"))
        .with("letters", letters.hex())
        .with("behind", behind.hex())
        .with("medium", if medium.scheme == Medium::DARK.scheme { "dark" } else { "light" })
}

/// Text of one element in one medium.
struct Text<'t> {
    element: Element<'t>,
    medium: Medium,
    paint: Paint<'t>,
    large: bool,
}

impl Text<'_> {
    /// True if its letters cannot be told from what is behind them.
    fn vanishes(&self) -> bool {
        self.paint.best().0 < 1.005
    }
}

/// Calls for every element with visible text of its own, in each medium that can make a difference, until it has said that something
/// was found there. What has the skeleton of text that nobody can complain about is passed over.
fn each<'t>(page: &Page<'t>, looks: &'t Looks<'t>, enough: &Enough, mut look: impl FnMut(&Text<'t>) -> bool) {
    let mut done: BTreeSet<NodeId> = BTreeSet::new();
    // Few pages have a control that cannot be used, and looking for its labels is long.
    let has_disabled = page.tree().having(&["disabled", "aria-disabled"]).next().is_some();
    // What is `hidden` may be shown by a rule for some widths.
    let same_in_all_widths = !looks.may_change_colours_with_width() && page.tree().having(&["hidden"]).next().is_none();
    let is_sound = |medium: Medium, it: Element<'t>| {
        let wide = Medium { width: Medium::WIDE.width, height: Medium::WIDE.height, ..medium };
        looks.is_sound(enough.question, medium, it)
            || same_in_all_widths && wide != medium && looks.is_sound(enough.question, wide, it)
    };
    let media = media(page, looks);
    // Most texts of a site are known from other pages, which is asked faster than whether there are words.
    let is_open = |it: &Element<'t>| it.is_html() && !media.iter().all(|medium| is_sound(*medium, *it));
    let texts = page.tree().elements().filter(is_open).filter(|it| says_something(*it) && is_told(page, *it));
    let texts: Vec<Element<'t>> = texts.collect();
    for medium in media {
        let open = texts.iter().copied().filter(|it| !done.contains(&it.id()) && !is_sound(medium, *it));
        let open: Vec<Element<'t>> = open.collect();
        if open.is_empty() {
            continue;
        }
        let Some(cascade) = looks.at(medium) else { return };
        for element in open {
            if has_disabled && is_disabled(page, element) {
                continue;
            }
            if !is_examined(cascade, element) {
                looks.note_sound(enough.question, medium, element);
                continue;
            }
            let Some(style) = cascade.of(element) else { continue };
            let text = Text { element, medium, paint: painted(cascade, element, style), large: is_large(style) };
            if text.paint.doubt.is_none() && !text.paint.apart && rounds_up_to(text.paint.worst().0, enough.ratio) {
                looks.note_sound(enough.question, medium, element);
            }
            if look(&text) {
                done.insert(element.id());
            }
        }
    }
}

/// A contrast that is enough for text of any size, and the question under which it is remembered that a skeleton has it.
struct Enough {
    ratio: f32,
    question: &'static str,
}

const MINIMUM: Enough = Enough { ratio: 4.5, question: "text-contrast-minimum" };
const ENHANCED: Enough = Enough { ratio: 7.0, question: "text-contrast-enhanced" };

/// The media in which colours can be others.
fn media(page: &Page<'_>, looks: &Looks<'_>) -> Vec<Medium> {
    let mut media = vec![Medium::WIDE];
    let schemes = looks.mention("color-scheme");
    let meta = || page.tree().named(&["meta"]).any(|it| it.attribute_is("name", "color-scheme"));
    let styled = || {
        page.tree().having(&["style"]).any(|it| it.attribute("style").is_some_and(|css| css.contains("color-scheme")))
    };
    if schemes || meta() || styled() {
        media.push(Medium::DARK);
    }
    if looks.mention("width") && looks.mention("@media") {
        media.push(Medium::NARROW);
        if media.contains(&Medium::DARK) {
            media.push(Medium::NARROW_DARK);
        }
    }
    media
}

/// WCAG 2.2: large scale text is of 18 points, or of 14 points and bold; a point is 4/3 of a CSS pixel.
pub(super) fn is_large(style: &Computed) -> bool {
    style.font_size >= 23.99 || style.font_size >= 18.66 && style.font_weight >= 700.0
}

fn painted<'t>(cascade: &Cascade, element: Element<'t>, style: &Computed) -> Paint<'t> {
    let mut painted = paint(cascade, element, style.colour);
    if let Some(halo) = style.halo {
        let around = paint(cascade, element, halo.colour);
        let halos = painted.pairs.iter().zip(&around.pairs).map(|((text, _), (halo, _))| (*text, *halo));
        let halos: Vec<(Colour, Colour)> = halos.collect();
        if halo.closed {
            painted.pairs = halos;
        } else {
            painted.pairs.extend(halos);
        }
    }
    painted
}

fn is_told<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    page.is_displayed(element) && !page.is_hidden_from_assistive_technology(element)
}

fn is_examined(cascade: &Cascade, element: Element<'_>) -> bool {
    let is_displayed = |it: Element<'_>| cascade.of(it).is_none_or(|style| style.display != Display::None);
    cascade.of(element).is_some_and(|style| style.visible)
        && std::iter::once(element).chain(element.ancestors()).all(is_displayed)
        && !is_unseen(cascade, element)
}

/// Words of its own: a text node with letters or digits, or what stands in a field or on a button made of `input`.
fn says_something(element: Element<'_>) -> bool {
    let has_letters = |text: &str| text.chars().any(char::is_alphanumeric);
    if element.is("input") {
        /// Kinds whose value is not written out.
        const MUTE: &[&str] = &["checkbox", "color", "file", "hidden", "image", "password", "radio", "range"];
        let is_mute = MUTE.iter().any(|kind| element.attribute_is("type", kind));
        return !is_mute && element.attribute("value").is_some_and(has_letters);
    }
    if element.is("textarea") {
        return element.own_texts().any(has_letters);
    }
    if element.is("select") {
        // Closed, it shows the choice in its own colour.
        let is_open = element.has("multiple") || element.attribute("size").is_some_and(|size| size.trim() != "1");
        return !is_open && element.descendants().any(|it| it.is("option") && it.own_texts().any(has_letters));
    }
    if element.is_one_of(&["script", "style", "title", "noscript", "template", "option", "optgroup"])
        || element.is("canvas")
        || hides_text(element)
    {
        return false;
    }
    match element.own_texts().flat_map(str::chars).filter(|it| it.is_alphanumeric()).take(2).count() {
        0 => false,
        // A letter that stands for a sign, as X for closing, is no language: its name says what it means.
        1 => !element.closest(|it| it.has("aria-label")).is_some_and(|it| {
            let text = it.text_content();
            text.trim().chars().count() == 1
        }),
        _ => true,
    }
}

/// WCAG leaves out what cannot be used, with its labels.
fn is_disabled<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let off =
        |it: Element<'t>| page.is_disabled(it) || it.attribute_is("aria-disabled", "true") && is_control(page, it);
    if std::iter::once(element).chain(element.ancestors()).any(off) {
        return true;
    }
    for around in std::iter::once(element).chain(element.ancestors()) {
        if around.is("label") && page.labelled_by(around).is_some_and(|it| off(it) || it.ancestors().any(off)) {
            return true;
        }
        let Some(id) = around.attribute("id") else { continue };
        let names = |it: &Element<'t>| it.words("aria-labelledby").any(|word| word == id);
        if page.tree().having(&["aria-labelledby"]).any(|it| names(&it) && (off(it) || it.ancestors().any(off))) {
            return true;
        }
    }
    false
}

fn is_control<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    page.role(element).is_some_and(|role| role.is_widget() || role.name() == "group" || role.name() == "radiogroup")
}
