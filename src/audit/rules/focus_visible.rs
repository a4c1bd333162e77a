//! `focus-not-visible`, `focus-out-of-sight`, `focus-contrast-low`: where the keyboard is (WCAG 2.2, 2.4.7 and 1.4.11; ACT oj04fd).

use crate::audit::{
    finding::Finding,
    page::Page,
    style::{
        Cascade, Colour, Computed, Known, Looks, Medium, Position, Property, hides, is_unseen, line_height, paint,
    },
    tree::Element,
};

/// Something is seen to change when an element takes the focus.
pub fn visible<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some((looks, cascade)) = known(page) else { return };
    let a_script_may_show_it = listens(page);
    for element in page.tree().elements() {
        let changes = cascade.focused.get(&element.id()).map(Vec::as_slice);
        let vanishes = || ring(cascade, element).is_some_and(Ring::vanishes);
        let nothing_changes = changes.is_some_and(|changes| {
            // A ring that stands out does so on every page that has such an element.
            changes.is_empty() || !looks.is_sound(CONTRAST, Medium::WIDE, element) && vanishes()
        });
        if nothing_changes && page.is_tabbable(element) && !shows_focus_by_itself(element) {
            let ring = looks.decided_in_focus(element, Property::Outline, Medium::WIDE);
            if a_script_may_show_it {
                // One says it for all: somebody has to look.
                let finding = Finding::advice("focus-not-visible", element).says("focus-not-visible-script");
                found.push(finding.decided_by(ring));
                return;
            }
            found.push(Finding::error("focus-not-visible", element).decided_by(ring));
        }
    }
}

/// A link that is kept out of sight, as links that skip the menus are, comes into sight with the focus (RGAA 12.7).
pub fn in_sight<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some((looks, cascade)) = known(page) else { return };
    if listens(page) {
        return;
    }
    let mut first = None;
    for link in page.tree().elements().filter(|it| it.is("a") && it.has("href") && page.is_tabbable(*it)) {
        let is_first = *first.get_or_insert(link) == link;
        if !link.has_words() || !(is_unseen(cascade, link) || is_first && is_above(cascade.of(link))) {
            continue;
        }
        let changes = cascade.focused.get(&link.id()).map_or(&[][..], Vec::as_slice);
        let after = |it: Element<'t>| {
            let changed = changes.iter().find(|(id, _)| *id == it.id()).map(|(_, look)| &*look.own);
            changed.or_else(|| cascade.of(it))
        };
        let is_hidden = |it: Element<'t>| {
            let above = is_first && it == link && is_above(after(it));
            above || after(it).is_some_and(|style| hides(style, it == link))
        };
        // What changes around a link that changes itself is not worked out.
        let is_certain = is_hidden(link) || changes.iter().all(|(id, _)| *id != link.id());
        if is_certain && std::iter::once(link).chain(link.ancestors()).any(is_hidden) {
            let declared = looks.decided_in_focus(link, Property::Offset, Medium::WIDE);
            found.push(Finding::warning("focus-out-of-sight", link).decided_by(declared));
        }
    }
}

/// True if a box is placed higher than three of its lines are high: the first link of a page then stands above the page.
fn is_above(style: Option<&Computed>) -> bool {
    style.is_some_and(|style| {
        let is_placed = matches!(style.position, Position::Absolute | Position::Fixed);
        is_placed && style.offsets[0].px().is_some_and(|top| top < -3.0 * line_height(style))
    })
}

/// The question of [`contrast`], under which it is remembered that a skeleton has nothing to complain of.
const CONTRAST: &str = "focus-contrast";

/// A ring of a colour of its own stands out from what is around it.
pub fn contrast<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some((looks, _)) = known(page) else { return };
    if listens(page) {
        return;
    }
    let mut told = Vec::new();
    let reached: Vec<Element<'t>> = page.tree().elements().filter(|it| page.is_tabbable(*it)).collect();
    for medium in looks.schemes().iter().copied() {
        let is_open = |it: &Element<'t>| !told.contains(&it.id()) && !looks.is_sound(CONTRAST, medium, *it);
        let open: Vec<Element<'t>> = reached.iter().copied().filter(is_open).collect();
        if open.is_empty() {
            continue;
        }
        let Some(cascade) = looks.at(medium) else { return };
        for element in open {
            let Some(ring) = ring(cascade, element) else {
                // What changes elsewhere on a page is no matter of this element's skeleton.
                if !looks.focus_reaches_others() {
                    looks.note_sound(CONTRAST, medium, element);
                }
                continue;
            };
            let (ratio, colour, behind) = ring.outside;
            if ring.is_doubtful || ratio.max(ring.inside) >= 3.0 - 0.005 {
                if !ring.is_apart {
                    looks.note_sound(CONTRAST, medium, element);
                }
                continue;
            }
            // That nothing is seen at all is told by another rule.
            if medium == Medium::WIDE && ring.vanishes() {
                continue;
            }
            told.push(element.id());
            found.push(
                Finding::warning("focus-contrast-low", element)
                    .with("ratio", format!("{:.2}", (ratio * 100.0).floor() / 100.0))
                    .with("ring", colour.hex())
                    .with("behind", behind.hex())
                    .decided_by(looks.decided_in_focus(element, Property::Outline, medium)),
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
    page.tree().having(&["onfocus", "onfocusin", "onfocusout"]).next().is_some()
        || page.tree().named(&["script"]).any(runs)
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

/// A ring that the page draws itself, where it is all that changes with the focus.
#[derive(Copy, Clone)]
struct Ring {
    /// Its contrast with what is around the element, its colour, and that of what is around.
    outside: (f32, Colour, Colour),
    /// Its contrast with the element itself.
    inside: f32,
    /// What is behind it is not known.
    is_doubtful: bool,
    /// What is behind it depends on all of the page.
    is_apart: bool,
}

impl Ring {
    /// True if it has the colour of everything that it could stand out from.
    fn vanishes(self) -> bool {
        !self.is_doubtful && self.outside.0.max(self.inside) < 1.005
    }
}

fn ring<'t>(cascade: &Cascade, element: Element<'t>) -> Option<Ring> {
    let [(id, after)] = cascade.focused.get(&element.id()).map(Vec::as_slice)? else { return None };
    let before = cascade.look(element).filter(|_| *id == element.id())?;
    let ring = after.own.outline;
    if !ring.shows() || ring.automatic || !only_the_ring_changes(&before.own, &after.own) {
        return None;
    }
    let around = paint(cascade, element.parent()?, ring.colour);
    let own = paint(cascade, element, ring.colour);
    Some(Ring {
        outside: around.best(),
        inside: own.best().0,
        is_doubtful: around.doubt.is_some() || own.doubt.is_some(),
        is_apart: around.apart || own.apart,
    })
}

fn only_the_ring_changes(before: &Computed, after: &Computed) -> bool {
    let mut same = after.clone();
    same.outline = before.outline;
    same == *before
}
