//! What takes the focus, and what the tab key reaches (HTML Standard, 6.6).

use html5ever::{local_name, ns};

use super::flat;
use crate::audit::{page::Page, rendering::is_summary_of, tree::Element};

impl<'t> Page<'t> {
    /// True if an element can have the focus: by a tab index, whatever its value, or because it is made for it. It must be displayed and visible, neither
    /// inert nor disabled (ACT, focusable).
    pub fn is_focusable(&self, element: Element<'t>) -> bool {
        self.facts().focusable.get(self.tree().len(), element.id(), || {
            (takes_focus(element) || tab_index(element).is_some())
                && !is_disabled(element)
                && self.is_visible(element)
                && !is_inert(element)
        })
    }

    /// True if the tab key comes to an element: it is focusable, and no negative tab index takes it out.
    pub fn is_tabbable(&self, element: Element<'t>) -> bool {
        tab_index(element).is_none_or(|index| index >= 0) && self.is_focusable(element)
    }

    /// The value of `tabindex`, if it is a number.
    pub fn tab_index(&self, element: Element<'t>) -> Option<i64> {
        tab_index(element)
    }

    /// True if an element is disabled by HTML: by its own attribute or by that of a `fieldset` around it.
    pub fn is_disabled(&self, element: Element<'t>) -> bool {
        is_disabled(element)
    }

    /// True if an element or something around it is inert.
    pub fn is_inert(&self, element: Element<'t>) -> bool {
        is_inert(element)
    }
}

/// The rules for parsing integers of HTML: spaces, a sign, digits, then whatever there is.
fn tab_index(element: Element<'_>) -> Option<i64> {
    let value = element.attribute("tabindex")?.trim_ascii_start();
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    let end = digits.find(|it: char| !it.is_ascii_digit()).unwrap_or(digits.len());
    let number = digits[..end].parse::<i64>().ok()?;
    Some(if value.starts_with('-') { -number } else { number })
}

/// True for what people can act upon without a tab index.
fn takes_focus(element: Element<'_>) -> bool {
    if element.is_svg() {
        let links = element
            .attributes()
            .iter()
            .any(|it| *it.name == *"href" && (it.namespace == ns!() || it.namespace == ns!(xlink)));
        return element.tag().name == local_name!("a") && links;
    }
    if !element.is_html() {
        return false;
    }
    if edits_itself(element) {
        return true;
    }
    match element.local_name() {
        "a" | "area" => element.has("href"),
        "button" | "select" | "textarea" | "iframe" => true,
        "input" => !element.attribute_is("type", "hidden"),
        "audio" | "video" => element.has("controls"),
        "summary" => element.parent().is_some_and(|parent| parent.is("details") && is_summary_of(parent, element)),
        _ => false,
    }
}

fn edits_itself(element: Element<'_>) -> bool {
    element
        .attribute("contenteditable")
        .is_some_and(|it| ["", "true", "plaintext-only"].iter().any(|on| it.trim_ascii().eq_ignore_ascii_case(on)))
}

/// Actually disabled (HTML Standard, 4.15).
fn is_disabled(element: Element<'_>) -> bool {
    if !element.is_one_of(&["button", "input", "select", "textarea", "fieldset", "optgroup", "option"]) {
        return false;
    }
    if element.has("disabled") {
        return true;
    }
    if element.is_one_of(&["optgroup"]) {
        return false;
    }
    if element.is("option") {
        return element.parent().is_some_and(|parent| parent.is("optgroup") && parent.has("disabled"));
    }
    let mut inside = element;
    for around in element.ancestors() {
        if around.is("fieldset") && around.has("disabled") {
            let legend = around.children().find(|it| it.is("legend"));
            if legend != Some(inside) {
                return true;
            }
        }
        inside = around;
    }
    false
}

fn is_inert(element: Element<'_>) -> bool {
    std::iter::once(element).chain(flat::ancestors(element)).any(|it| it.is_html() && it.has("inert"))
}
