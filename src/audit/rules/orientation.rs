//! `orientation-locked`: the page turns with the device (WCAG 2.2, 1.3.4; ACT b33eff).

use crate::audit::{
    finding::Finding,
    page::Page,
    style::{Known, Medium},
};

/// No element is turned by a quarter in one orientation and not in the other.
pub fn free<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.mention("orientation")) else { return };
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
            found.push(if certain {
                Finding::error("orientation-locked", element)
            } else {
                Finding::warning("orientation-locked", element)
            });
        }
    }
}
