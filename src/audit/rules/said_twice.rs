//! `state-contradicts-html`: HTML knows the state of its own controls; ARIA that says another one is believed by some programs, and not by others.

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// A state of ARIA does not contradict that of HTML (ARIA in HTML, 4.2).
pub fn contradicting<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const STATES: &[&str] = &[
        "aria-checked",
        "aria-disabled",
        "aria-expanded",
        "aria-multiselectable",
        "aria-placeholder",
        "aria-readonly",
        "aria-required",
        "aria-selected",
        "aria-valuemax",
        "aria-valuemin",
    ];
    for element in page.tree().having(STATES).filter(|it| it.is_html()) {
        for state in STATES.iter().filter(|state| element.has(state)) {
            let Some((native, said)) = native(element, state) else { continue };
            let value = element.attribute(state).unwrap_or_default().trim();
            if !value.eq_ignore_ascii_case(said) && !value.is_empty() && page.is_visible(element) {
                let finding = Finding::warning("state-contradicts-html", element).at(state);
                found.push(finding.with("state", *state).with("value", value).with("native", native));
            }
        }
    }
}

/// What HTML says of a state: the attribute that says it, and what that of ARIA would have to be. Nothing where HTML leaves it open.
fn native<'t>(element: Element<'t>, state: &str) -> Option<(&'static str, &'t str)> {
    const FIELDS: &[&str] = &["input", "select", "textarea"];
    let is_field = element.is_one_of(FIELDS);
    let truth = |holds: bool| if holds { "true" } else { "false" };
    let set = |attribute: &'static str| element.has(attribute).then_some((attribute, "true"));
    match state {
        "aria-checked" => {
            let is_box = ["checkbox", "radio"].iter().any(|kind| element.attribute_is("type", kind));
            // A script may make it neither.
            let is_mixed = element.attribute_is("aria-checked", "mixed");
            (element.is("input") && is_box && !is_mixed).then(|| ("checked", truth(element.has("checked"))))
        }
        "aria-disabled" if is_field || element.is_one_of(&["button", "fieldset", "optgroup", "option"]) => {
            set("disabled")
        }
        "aria-readonly" if element.is_one_of(&["input", "textarea"]) => set("readonly"),
        "aria-required" if is_field => set("required"),
        "aria-selected" if element.is("option") => set("selected"),
        "aria-multiselectable" if element.is("select") => set("multiple"),
        "aria-expanded" => {
            let details = element.parent().filter(|it| element.is("summary") && it.is("details"))?;
            Some(("open", truth(details.has("open"))))
        }
        "aria-placeholder" if element.is_one_of(&["input", "textarea"]) => value(element, "placeholder"),
        "aria-valuemin" if is_field => value(element, "min"),
        "aria-valuemax" if is_field || element.is_one_of(&["meter", "progress"]) => value(element, "max"),
        _ => None,
    }
}

fn value<'t>(element: Element<'t>, attribute: &'static str) -> Option<(&'static str, &'t str)> {
    Some((attribute, element.attribute(attribute)?.trim()))
}
