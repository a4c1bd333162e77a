//! `skip-link-broken` and its like: links to a place of the same page arrive, and the first of them spares the menus.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::audit::{
    aria::Role,
    finding::Finding,
    page::Page,
    style::{Medium, Property},
    tree::Element,
};

/// How many things the tab key may meet before the main part without a link that skips them.
const FEW: usize = 3;

/// The first link of the page, if it leads into the page, arrives.
pub fn skip_link<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some(link) = first_link(page)
        && let Some(fragment) = lost(page, link)
    {
        found.push(Finding::error("skip-link-broken", link).at("href").with("id", fragment));
    }
}

/// The other links into the page arrive.
pub fn in_page<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let first = first_link(page);
    for link in page.tree().named(&["a", "area"]).filter(|it| Some(*it) != first) {
        if let Some(fragment) = lost(page, link)
            && page.is_visible(link)
        {
            found.push(Finding::warning("in-page-link-broken", link).at("href").with("id", fragment));
        }
    }
    for picture in page.tree().having(&["usemap"]).filter(|it| it.is_one_of(&["img", "object"]) && page.is_visible(*it))
    {
        let name = picture.attribute("usemap").and_then(|it| it.trim().strip_prefix('#')).filter(|it| !it.is_empty());
        let has_name = |map: Element<'t>, name: &str| ["name", "id"].iter().any(|it| map.attribute(it) == Some(name));
        if let Some(name) = name.filter(|name| !page.tree().named(&["map"]).any(|map| has_name(map, name))) {
            let finding = Finding::warning("in-page-link-broken", picture).says("in-page-link-broken-map");
            found.push(finding.at("usemap").with("id", name));
        }
    }
}

/// Before a main part that comes after a menu stands a link to it.
pub fn skip_link_missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let is_main = |it: &Element<'t>| page.role(*it) == Some(Role::Main) && page.is_in_accessibility_tree(*it);
    let Some(main) = page.tree().elements().find(is_main) else { return };
    let mut met = 0;
    let mut hidden = None;
    for element in page.tree().elements().take_while(|it| *it != main) {
        let target = element.attribute("href").and_then(|it| it.strip_prefix('#')).and_then(|id| target(page, id));
        let is_there = |it: Element<'t>| {
            it == main || main.ancestors().any(|around| around == it) || it.ancestors().any(|around| around == main)
        };
        let leads = target.is_some_and(is_there);
        match page.is_tabbable(element) {
            true if leads => return,
            true => met += 1,
            false if leads && element.is("a") => hidden = hidden.or(Some(element)),
            false => {}
        }
    }
    match hidden {
        Some(link) => {
            let declared = page.looks().and_then(|looks| looks.decided(link, Property::Display, Medium::WIDE));
            let finding = Finding::warning("skip-link-missing", link).says("skip-link-missing-hidden");
            found.push(finding.decided_by(declared));
        }
        None if met >= FEW => found.push(Finding::warning("skip-link-missing", main).with("count", met)),
        None => {}
    }
}

fn first_link<'t>(page: &Page<'t>) -> Option<Element<'t>> {
    page.tree().named(&["a"]).find(|it| it.has("href") && page.is_tabbable(*it))
}

/// The fragment to which a link leads in its own page, if nothing there has it. What a script reads (`#!`, `#/`) and what the browser
/// reads (`#:~:text=`) is no identifier; what opens a menu or a window is no link, whatever its element.
fn lost<'t>(page: &Page<'t>, link: Element<'t>) -> Option<&'t str> {
    if !page.role(link).is_some_and(|role| role.is_a(Role::Link)) {
        return None;
    }
    let fragment = link.attribute("href")?.trim_ascii().strip_prefix('#')?;
    let opens = ["onclick", "aria-controls", "aria-expanded", "aria-haspopup"].iter().any(|it| link.has(it));
    let is_other = opens
        || fragment.is_empty()
        || fragment.eq_ignore_ascii_case("top")
        || fragment.starts_with(['!', '/'])
        || fragment.contains(":~:");
    (!is_other && target(page, fragment).is_none()).then_some(fragment)
}

/// The element that a fragment indicates (HTML Standard, 7.4.6.4): an identifier as it is written or decoded, or the old name of an anchor.
pub(super) fn target<'t>(page: &Page<'t>, fragment: &str) -> Option<Element<'t>> {
    let decoded = percent_decode_str(fragment).decode_utf8().unwrap_or(Cow::Borrowed(fragment));
    let named = || page.tree().named(&["a"]).find(|it| it.attribute("name") == Some(&*decoded));
    page.by_id(fragment).or_else(|| page.by_id(&decoded)).or_else(named)
}
