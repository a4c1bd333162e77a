//! Rules on the attributes of ARIA: that they exist, that their values do, and that they mean something where they stand.

use crate::audit::{
    aria::{Attribute, Role, attribute::ValueType},
    finding::Finding,
    page::Page,
    semantics::flat,
    tree::Element,
};

/// Every attribute that begins with `aria-` is one of ARIA (ACT 5f99a7).
pub fn unknown<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements() {
        for attribute in element.attributes() {
            if attribute.name.starts_with("aria-") && Attribute::named(&attribute.name).is_none() {
                found.push(Finding::error("aria-attribute-unknown", element).with("attribute", &*attribute.name));
            }
        }
    }
}

/// Values are of the type of their attribute (ACT 6a7281).
pub fn invalid_value<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html() || it.is_svg()) {
        for (attribute, value) in attributes(element) {
            if !attribute.accepts(value) {
                let finding = Finding::error("aria-value-invalid", element).at(attribute.name());
                found.push(finding.with("attribute", attribute.name()).with("value", value));
            } else if is_lost(page, element, attribute) {
                let finding = Finding::error("aria-value-invalid", element).says("aria-value-invalid-reference");
                found.push(finding.at(attribute.name()).with("attribute", attribute.name()).with("value", value));
            }
        }
    }
}

/// True if an attribute that the role requires refers to nothing on the page. A list that is closed may come with a script as it opens.
fn is_lost<'t>(page: &Page<'t>, element: Element<'t>, attribute: Attribute) -> bool {
    let refers = matches!(attribute.value_type(), ValueType::Id | ValueType::Ids);
    let is_required = || page.explicit_role(element).is_some_and(|role| role.required().contains(&attribute));
    let opens = || page.role(element) != Some(Role::ComboBox) || element.attribute_is("aria-expanded", "true");
    refers
        && element.words(attribute.name()).next().is_some()
        && is_required()
        && opens()
        && page.is_in_accessibility_tree(element)
        && page.referenced(element, attribute.name()).is_empty()
}

/// Attributes that are not global are supported by the role, or by HTML on elements without one (ACT 5c01ea).
pub fn not_permitted<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html() || it.is_svg()) {
        for (attribute, _) in attributes(element) {
            if attribute.is_global()
                || is_supported(page, element, attribute)
                || !page.is_in_accessibility_tree(element)
            {
                continue;
            }
            let role = page.role(element).map_or("", Role::name);
            let finding = Finding::error("aria-attribute-not-permitted", element).at(attribute.name());
            let finding = finding.with("attribute", attribute.name()).with("element", element.local_name());
            found.push(match role {
                "" => finding.says("aria-attribute-not-permitted-element"),
                role => finding.with("role", role),
            });
        }
    }
}

/// What only rows of a grid that unfolds have (WAI-ARIA 1.2, row: on others authors must not write it).
pub fn of_rows<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const OF_TREES: &[&str] = &["aria-expanded", "aria-level", "aria-posinset", "aria-setsize"];
    for row in page.tree().having(OF_TREES).filter(|it| page.role(*it) == Some(Role::Row)) {
        let whole = |it: Element<'t>| page.role(it).filter(|role| role.is_a(Role::Table) || role.is_a(Role::Grid));
        let around = flat::ancestors(row).find_map(whole);
        let Some(attribute) = OF_TREES.iter().find(|it| row.attribute(it).is_some_and(|value| !value.is_empty()))
        else {
            continue;
        };
        if around.is_some_and(|role| role != Role::TreeGrid) && page.is_in_accessibility_tree(row) {
            let finding = Finding::warning("row-outside-treegrid", row).at(attribute);
            found.push(finding.with("attribute", *attribute));
        }
    }
}

/// Global attributes do not stand where the role prohibits them (ACT kb1m8s).
pub fn prohibited<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html() || it.is_svg()) {
        for (attribute, value) in attributes(element) {
            let Some(role) = page.role(element).filter(|role| role.prohibits(attribute)) else { continue };
            // A name that leads nowhere is told as that: mended, it may make a landmark of the element, which may have one.
            let is_lost =
                || attribute.name() == "aria-labelledby" && page.referenced(element, "aria-labelledby").is_empty();
            if !(value.trim_ascii().is_empty() || may_be_landmark(element) && is_lost())
                && page.is_in_accessibility_tree(element)
            {
                let finding = Finding::error("aria-attribute-prohibited", element).at(attribute.name());
                let finding = finding.with("attribute", attribute.name()).with("element", element.local_name());
                found.push(finding.with("role", role.name()));
            }
        }
    }
}

/// True for what is a landmark once it has a name.
fn may_be_landmark(element: Element<'_>) -> bool {
    element.is_one_of(&["section", "form"])
        || element.attribute_is("role", "region")
        || element.attribute_is("role", "form")
}

/// The attributes of ARIA that an element has.
fn attributes(element: Element<'_>) -> impl Iterator<Item = (Attribute, &str)> {
    element.attributes().iter().filter_map(|it| Attribute::named(&it.name).map(|attribute| (attribute, &*it.value)))
}

fn is_supported<'t>(page: &Page<'t>, element: Element<'t>, attribute: Attribute) -> bool {
    match page.role(element) {
        Some(role) => role.supports(attribute),
        None => stand_in(element).is_some_and(|role| role.supports(attribute)),
    }
}

/// The role whose attributes HTML allows on an element that has none (ARIA in HTML, 4).
fn stand_in(element: Element<'_>) -> Option<Role> {
    if !element.is_html() {
        return None;
    }
    match element.local_name() {
        "audio" | "canvas" | "embed" | "iframe" | "object" | "video" => Some(Role::Application),
        "input" => Some(Role::TextBox),
        "summary" => Some(Role::Button),
        _ => None,
    }
}
