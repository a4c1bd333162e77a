//! `orientation-locked`: the page turns with the device (WCAG 2.2, 1.3.4; ACT b33eff).

use std::collections::BTreeSet;

use crate::{
    audit::{
        finding::Finding,
        page::Page,
        rendering::Display,
        style::{Cascade, Known, Medium, Property, is_unseen},
        tree::Element,
    },
    base::diagnostic::Severity,
};

/// No text or picture is turned by a quarter in one orientation and not in the other: turns of what is around it count together.
pub fn free<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    // A sheet may stand as a whole for one orientation.
    let asks =
        |it: Element<'_>| it.attribute("media").is_some_and(|media| media.to_ascii_lowercase().contains("orientation"));
    let is_asked = page.tree().having(&["media"]).any(asks);
    let Some(looks) = page.looks().filter(|looks| is_asked || looks.mention("orientation")) else { return };
    let (Some(upright), Some(turned)) = (looks.at(Medium::UPRIGHT), looks.at(Medium::TURNED)) else { return };
    let severity = if looks.known() == Known::All { Severity::Error } else { Severity::Warning };
    let mut told = BTreeSet::new();
    for element in page.tree().elements().filter(|it| it.is_html() && shows_something(*it) && page.is_seen(*it)) {
        if !is_shown(upright, element) || !is_shown(turned, element) {
            continue;
        }
        let (Some(one), Some(other)) = (degrees(upright, element), degrees(turned, element)) else { continue };
        let between = (one - other).rem_euclid(180.0);
        if (between - 90.0).abs() >= 1.0 {
            continue;
        }
        let turns = |it: &Element<'t>| degrees_of(upright, *it) != degrees_of(turned, *it);
        let Some(culprit) = itself_and_around(element).filter(turns).last() else { continue };
        if told.insert(culprit.id()) {
            let decided = |medium| looks.decided(culprit, Property::Transform, medium);
            let declared = decided(Medium::UPRIGHT).or_else(|| decided(Medium::TURNED));
            found.push(Finding::new(severity, "orientation-locked", culprit).decided_by(declared));
        }
    }
}

fn itself_and_around<'t>(element: Element<'t>) -> impl Iterator<Item = Element<'t>> {
    std::iter::once(element).chain(element.ancestors())
}

/// Words of its own, or a picture.
fn shows_something(element: Element<'_>) -> bool {
    element.is_one_of(&["img", "video", "canvas", "object", "iframe", "input", "select", "textarea"])
        || element.children().any(Element::is_svg)
        || element.own_texts().any(|text| !text.trim().is_empty())
}

/// True unless a sheet hides it in this orientation: what asks people to turn their device is shown in one only.
fn is_shown(cascade: &Cascade, element: Element<'_>) -> bool {
    cascade.of(element).is_some_and(|style| style.visible)
        && itself_and_around(element).all(|it| cascade.of(it).is_none_or(|style| style.display != Display::None))
        && !is_unseen(cascade, element)
}

/// How far an element is turned by itself and all that is around it; nothing where that is not known.
fn degrees(cascade: &Cascade, element: Element<'_>) -> Option<f32> {
    itself_and_around(element).map(|it| degrees_of(cascade, it)).sum()
}

fn degrees_of(cascade: &Cascade, element: Element<'_>) -> Option<f32> {
    cascade.of(element).map_or(Some(0.0), |style| style.transform.degrees())
}
