//! `aria-required-attribute-missing`: a box to tick that does not say whether it is ticked says nothing.

use crate::audit::{
    aria::{Attribute, Role},
    finding::Finding,
    page::Page,
    tree::Element,
};

/// An explicit role has the states and properties without which it says nothing, unless they have a value by default (ACT 4e8ab6).
pub fn missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["role"]).filter(|it| it.is_html() || it.is_svg()) {
        let Some(role) = page.explicit_role(element) else { continue };
        if page.implicit_role(element) == Some(role) || !page.is_in_accessibility_tree(element) {
            continue;
        }
        // A separator that nobody can move is a line, without a value (WAI-ARIA 1.2, 5.4, separator).
        if role.is_a(Role::Separator) && !page.is_focusable(element) {
            continue;
        }
        for attribute in role.required() {
            let filled = element.attribute(attribute.name()).is_some_and(|it| !it.trim_ascii().is_empty());
            if !filled && role.implicit_value(*attribute).is_none() && !is_native(element, *attribute) {
                let finding = Finding::error("aria-required-attribute-missing", element).at("role");
                found.push(finding.with("role", role.name()).with("attribute", attribute.name()));
            }
        }
    }
}

/// True if HTML itself gives the element this state (HTML-AAM 1.0, 3.6).
fn is_native(element: Element<'_>, attribute: Attribute) -> bool {
    let is_type = |kinds: &[&str]| element.is("input") && kinds.iter().any(|kind| element.attribute_is("type", kind));
    match attribute {
        Attribute::Checked => is_type(&["checkbox", "radio"]),
        Attribute::Valuenow => is_type(&["number", "range"]) || element.is_one_of(&["meter", "progress"]),
        Attribute::Level => element.is_one_of(&["h1", "h2", "h3", "h4", "h5", "h6"]),
        Attribute::Selected => element.is("option"),
        _ => false,
    }
}
