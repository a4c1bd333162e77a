//! `bypass-missing` and its like: what comes again on every page can be passed over, by headings, by landmarks, by a link.

use super::anchors;
use crate::audit::{
    aria::Role,
    finding::Finding,
    page::Page,
    semantics::{Proper, flat},
    tree::Element,
};

/// Nothing at all helps to pass over what comes again (ACT cf77f2, WCAG 2.4.1).
pub fn missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(plan) = page.proper() else { return };
    if !has_heading(plan, page) && !has_landmark(plan, page) && !has_link(plan, page) && !has_switch(page) {
        found.push(Finding::error("bypass-missing", plan.content));
    }
}

/// What is proper to the page has a heading (ACT 047fe0, RGAA 9.1).
pub fn no_heading<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some(plan) = page.proper().filter(|plan| !has_heading(plan, page)) {
        found.push(Finding::warning("bypass-without-heading", plan.content));
    }
}

/// What is proper to the page stands in a landmark (ACT b40fd1, RGAA 12.6).
pub fn no_landmark<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some(plan) = page.proper().filter(|plan| !has_landmark(plan, page)) {
        found.push(Finding::warning("bypass-without-landmark", plan.content));
    }
}

/// A link goes to what is proper to the page (ACT ye5d6e, RGAA 12.7).
pub fn no_link<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if let Some(plan) = page.proper().filter(|plan| !has_link(plan, page)) {
        found.push(Finding::warning("bypass-without-link", plan.content));
    }
}

fn has_heading<'t>(plan: &Proper<'t>, page: &Page<'t>) -> bool {
    let is_heading = |it: &Element<'t>| page.role(*it) == Some(Role::Heading);
    plan.inside.iter().any(|it| is_heading(it) && page.is_seen(*it) && page.is_in_accessibility_tree(*it))
}

/// True for a landmark that begins with something proper to the page, not with what comes again.
fn has_landmark<'t>(plan: &Proper<'t>, page: &Page<'t>) -> bool {
    let is_landmark =
        |it: &Element<'t>| page.role(*it).is_some_and(Role::is_landmark) && page.is_in_accessibility_tree(*it);
    let begins_well = |it: &Element<'t>| {
        let mut inside = std::iter::once(*it).chain(flat::descendants(*it));
        inside.find(|it| page.holds_something(*it)).is_some_and(|first| plan.inside.contains(&first))
    };
    plan.inside.iter().any(|it| is_landmark(it) && begins_well(it))
}

/// True if a link that works leads to the content, to something in it or to the end of what comes before. Whether it has a name, and
/// whether it is told, are the business of other rules.
fn has_link<'t>(plan: &Proper<'t>, page: &Page<'t>) -> bool {
    let mut links = page.tree().named(&["a", "area"]).filter(|it| page.is_visible(*it));
    let leads = |link: Element<'t>| {
        let fragment = link.attribute("href").and_then(|it| it.trim_ascii().strip_prefix('#'));
        let target = fragment.filter(|it| !it.is_empty()).and_then(|it| anchors::target(page, it));
        target.is_some_and(|target| plan.inside.contains(&target) || is_just_before(plan, page, target))
    };
    links.any(leads) || page.tree().elements().any(moves_by_script)
}

/// True for what a script makes move the focus or the page: where to, only a browser can tell.
fn moves_by_script(element: Element<'_>) -> bool {
    const MOVES: &[&str] = &["focus(", "scroll", "location", "hash", "#"];
    let script =
        match element.attribute("href").map(str::trim_ascii).filter(|it| it.len() > 11 && it.is_char_boundary(11)) {
            Some(address) if address[..11].eq_ignore_ascii_case("javascript:") => Some(address),
            _ => element.attribute("onclick"),
        };
    script.is_some_and(|it| MOVES.iter().any(|word| it.contains(word)))
}

/// True if nothing that can be perceived stands between an element and the content.
fn is_just_before<'t>(plan: &Proper<'t>, page: &Page<'t>, target: Element<'t>) -> bool {
    let inside = target.descendants().count();
    let after = page.tree().elements().skip_while(|it| *it != target).skip(1 + inside);
    let mut between = after.take_while(|it| *it != plan.content && !it.descendants().any(|it| it == plan.content));
    let is_empty = target.text_content().trim().is_empty();
    is_empty && between.all(|it| !page.holds_something(it))
}

/// A page with buttons and scripts may hide what comes again: only a person who uses it can tell.
fn has_switch(page: &Page<'_>) -> bool {
    page.tree().named(&["button"]).any(|it| it.has("onclick") || it.has("aria-expanded") || it.has("aria-controls"))
}
