//! `focus-not-visible`, `focus-contrast-low`: where the keyboard is (WCAG 2.2, 2.4.7 and 1.4.11; ACT oj04fd).

use crate::audit::{
    finding::Finding,
    page::Page,
    style::{Cascade, Computed, Known, Looks, Medium, paint},
    tree::Element,
};

/// Something is seen to change when an element takes the focus.
pub fn visible<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some((looks, cascade)) = known(page) else { return };
    if listens(page) {
        return;
    }
    for element in page.tree().elements() {
        let Some(changes) = cascade.focused.get(&element.id()) else { continue };
        if looks.is_sound("focus-seen", Medium::WIDE, element)
            || !page.is_tabbable(element)
            || shows_focus_by_itself(element)
        {
            continue;
        }
        let seen = changes.iter().any(|(id, after)| {
            let before = page.tree().element(*id).and_then(|it| cascade.look(it));
            before.is_none_or(|before| before.is_seen_to_differ(after))
        });
        match seen {
            // Others that change may be others next time.
            true if changes.iter().all(|(id, _)| *id == element.id()) => {
                looks.note_sound("focus-seen", Medium::WIDE, element);
            }
            true => {}
            false => found.push(Finding::error("focus-not-visible", element)),
        }
    }
}

/// A ring of a colour of its own stands out from what is around it.
pub fn contrast<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some((looks, _)) = known(page) else { return };
    if listens(page) {
        return;
    }
    let mut media = vec![Medium::WIDE];
    if looks.mention("color-scheme") {
        media.push(Medium::DARK);
    }
    let mut told = Vec::new();
    for medium in media {
        let Some(cascade) = looks.at(medium) else { return };
        for element in page.tree().elements().filter(|it| page.is_tabbable(*it)) {
            let Some([(id, after)]) = cascade.focused.get(&element.id()).map(Vec::as_slice) else { continue };
            let Some(before) = cascade.look(element).filter(|_| *id == element.id()) else { continue };
            let ring = after.own.outline;
            if !ring.shows()
                || ring.automatic
                || told.contains(&element.id())
                || looks.is_sound("focus-contrast", medium, element)
                || !only_the_ring_changes(&before.own, &after.own)
            {
                continue;
            }
            let Some(parent) = element.parent() else { continue };
            let around = paint(cascade, parent, ring.colour);
            let own = paint(cascade, element, ring.colour);
            let (outside, colour, behind) = around.best();
            if around.doubt.is_some() || own.doubt.is_some() || outside.max(own.best().0) >= 3.0 - 0.005 {
                looks.note_sound("focus-contrast", medium, element);
                continue;
            }
            told.push(element.id());
            found.push(
                Finding::warning("focus-contrast-low", element)
                    .with("ratio", format!("{:.2}", (outside * 100.0).floor() / 100.0))
                    .with("ring", colour.hex())
                    .with("behind", behind.hex()),
            );
        }
    }
}

fn known<'t>(page: &Page<'t>) -> Option<(&'t Looks<'t>, &'t Cascade)> {
    let looks = page.looks().filter(|looks| looks.known() == Known::All)?;
    Some((looks, looks.at(Medium::WIDE)?))
}

/// A script may show the focus: what it does is not known.
fn listens(page: &Page<'_>) -> bool {
    let runs = |it: Element<'_>| it.is_script() && (it.has("src") || it.text_content().contains("focus"));
    page.tree().having(&["onfocus", "onfocusin"]).next().is_some() || page.tree().named(&["script"]).any(runs)
}

/// A caret blinks in what is written into; frames and players have controls of their own.
fn shows_focus_by_itself(element: Element<'_>) -> bool {
    let written = element.is("input")
        && !["checkbox", "radio", "button", "submit", "reset", "image", "file", "range", "color"]
            .iter()
            .any(|kind| element.attribute_is("type", kind));
    written
        || element.is_one_of(&["textarea", "iframe", "audio", "video", "object", "embed"])
        || element.has("contenteditable") && !element.attribute_is("contenteditable", "false")
}

fn only_the_ring_changes(before: &Computed, after: &Computed) -> bool {
    let mut same = after.clone();
    same.outline = before.outline;
    same == *before
}
