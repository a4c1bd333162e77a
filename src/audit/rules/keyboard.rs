//! `tabindex-positive` and its like: the tab key goes through a page in the order in which it is read, and acts on what it reaches.

use super::handlers::{POINTER, acts_on_pointer, listens_for_keys, may_be_handled};
use crate::audit::{aria::Role, finding::Finding, page::Page, tree::Element};

/// Nothing is brought forward in the order of the tab key.
pub fn positive<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["tabindex"]).filter(|it| page.is_visible(*it)) {
        if let Some(index) = page.tab_index(element).filter(|index| *index > 0) {
            found.push(Finding::warning("tabindex-positive", element).at("tabindex").with("index", index));
        }
    }
}

/// What can be used does not stand in something else that can be used.
pub fn nested<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let acts = |it: Element<'t>| it.is_one_of(&["button", "select", "textarea"]) || it.is("a") && it.has("href");
    for element in page.tree().elements().filter(|it| it.is_html()) {
        let is_field = element.is("input") && !element.attribute_is("type", "hidden");
        if !acts(element) && !is_field || !page.is_visible(element) {
            continue;
        }
        if let Some(around) = element.ancestors().find(|it| it.is("button") || it.is("a") && it.has("href")) {
            // A button is announced as one text, so that nothing in it can be found; a link may still let what is in it be found.
            let finding = match around.is("button") && page.is_tabbable(element) {
                true => Finding::error("interactive-nested", element),
                false => Finding::warning("interactive-nested", element),
            };
            let finding = finding.with("element", element.local_name());
            found.push(finding.with("around", around.local_name()));
        }
    }
}

/// On these a click is that of something inside them.
const WHOLES: &[&str] = &["html", "body", "main", "form", "label", "fieldset", "dialog", "option"];

/// What answers a click, or a press, can be reached by the keyboard, and answers it (WCAG 2.2, failures F42 and F54).
pub fn click<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for (element, handler) in answering(page) {
        let is_in_another = element.ancestors().any(|it| page.is_focusable(it) && !it.is_one_of(WHOLES));
        if page.is_focusable(element) {
            if page.is_tabbable(element) && !answers_keys(page, element) {
                let finding =
                    Finding::warning("click-without-keyboard", element).says("click-without-keyboard-reached");
                found.push(finding.at(handler));
            }
        } else if !holds_another(page, element) && !is_in_another {
            found.push(Finding::warning("click-without-keyboard", element).at(handler));
        }
    }
}

/// What the tab key reaches and a click acts on says that it does something (WCAG 2.2, failure F59).
pub fn without_role<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for (element, handler) in answering(page) {
        let is_made_for_it = is_native(element) || element.local_name().contains('-') || element.has("contenteditable");
        let says = |role: Role| role.is_widget() || role.is_a(Role::Application);
        if page.is_tabbable(element)
            && !is_made_for_it
            && !page.role(element).is_some_and(says)
            && !holds_another(page, element)
            && !page.is_hidden_from_assistive_technology(element)
        {
            let finding = Finding::warning("control-without-role", element).at(handler);
            found.push(finding.with("element", element.local_name()));
        }
    }
}

/// Elements that an attribute of their own makes answer a pointer, with its name.
fn answering<'t>(page: &Page<'t>) -> Vec<(Element<'t>, &'static str)> {
    let is_meant = |it: Element<'t>| {
        let can_be_used = page.is_visible(it) && !page.is_disabled(it) && !page.is_inert(it);
        it.is_html() && !it.is_one_of(WHOLES) && can_be_used && !it.attribute_is("aria-disabled", "true")
    };
    let elements = page.tree().having(POINTER).filter(|it| is_meant(*it));
    elements.filter_map(|it| Some((it, acts_on_pointer(it)?))).collect()
}

fn holds_another<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    element.descendants().any(|it| page.is_tabbable(it))
}

/// True for what browsers themselves turn a key into a click on.
fn is_native(element: Element<'_>) -> bool {
    element.is_one_of(&["button", "input", "select", "textarea", "summary", "audio", "video", "iframe"])
        || element.is_one_of(&["a", "area"]) && element.has("href")
}

/// True unless a key certainly does nothing: there is no handler for it here or around, no script of the page may have added one, and the browser does
/// not make a click of it.
fn answers_keys<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    let leads = |address: &str| {
        let address = address.trim();
        !(address.is_empty() || address == "#" || address.to_ascii_lowercase().starts_with("javascript:"))
    };
    let does_something = match element.local_name() {
        "a" | "area" => element.attribute("href").is_some_and(leads),
        "button" => !element.attribute_is("type", "button") && element.ancestors().any(|it| it.is("form")),
        _ => is_native(element),
    };
    let around = || std::iter::once(element).chain(element.ancestors());
    does_something
        || ["popovertarget", "command", "form"].iter().any(|it| element.has(it))
        || is_native(element) && around().any(|it| it.has("onclick"))
        || around().any(listens_for_keys)
        || may_be_handled(page)
}
