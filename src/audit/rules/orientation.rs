//! `orientation-locked`: the page turns with the device (WCAG 2.2, 1.3.4; ACT b33eff).

use crate::{
    audit::{
        finding::Finding,
        page::Page,
        style::{Known, Medium, Property},
        tree::Element,
    },
    base::diagnostic::Severity,
};

/// No element is turned by a quarter in one orientation and not in the other.
pub fn free<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    // A sheet may stand as a whole for one orientation.
    let asks =
        |it: Element<'_>| it.attribute("media").is_some_and(|media| media.to_ascii_lowercase().contains("orientation"));
    let is_asked = page.tree().having(&["media"]).any(asks);
    let Some(looks) = page.looks().filter(|looks| is_asked || looks.mention("orientation")) else { return };
    let (Some(upright), Some(turned)) = (looks.at(Medium::UPRIGHT), looks.at(Medium::TURNED)) else { return };
    let certain = looks.known() == Known::All;
    for element in page.tree().elements().filter(|it| it.is_html()) {
        let (Some(one), Some(other)) = (upright.of(element), turned.of(element)) else { continue };
        let (Some(one), Some(other)) = (one.transform.degrees(), other.transform.degrees()) else { continue };
        let between = (one - other).rem_euclid(180.0);
        let locked = (between - 90.0).abs() < 1.0;
        let shown = page.is_seen(element)
            && (!element.text_content().trim().is_empty()
                || element.descendants().any(|it| it.is_one_of(&["img", "svg", "video", "canvas"])));
        if locked && shown {
            let severity = if certain { Severity::Error } else { Severity::Warning };
            let turns = |medium| looks.decided(element, Property::Transform, medium);
            let declared = turns(Medium::UPRIGHT).or_else(|| turns(Medium::TURNED));
            found.push(Finding::new(severity, "orientation-locked", element).decided_by(declared));
        }
    }
}
