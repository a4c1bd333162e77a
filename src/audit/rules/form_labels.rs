//! `label-without-field` and its like: in a form, labels and legends say what each field and each group is for.

use std::collections::BTreeMap;

use crate::audit::{
    aria::Role,
    finding::Finding,
    page::Page,
    semantics::Source,
    tree::{Element, NodeId},
};

/// A label leads to a field.
pub fn lost<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for label in page.tree().named(&["label"]).filter(|it| page.is_visible(*it)) {
        let Some(id) = label.attribute("for") else { continue };
        // An element of the author's own may be a field.
        let is_custom = page.by_id(id).is_some_and(|it| it.local_name().contains('-') || it.has("role"));
        if page.labelled_by(label).is_none() && !is_custom {
            found.push(Finding::warning("label-without-field", label).at("for").with("id", id));
        }
    }
}

/// A group of fields has a legend.
pub fn without_legend<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for group in page.tree().elements().filter(|it| it.is("fieldset") || it.has("role")) {
        let is_group = matches!(page.role(group), Some(Role::Group | Role::RadioGroup));
        let is_radio = |it: Element<'t>| page.explicit_role(it) == Some(Role::Radio);
        let holds_fields = || group.descendants().filter(|it| is_field(*it) || is_radio(*it)).count() > 1;
        if is_group && page.is_in_accessibility_tree(group) && is_nameless(page, group) && holds_fields() {
            found.push(Finding::warning("group-without-legend", group));
        }
    }
}

/// True without a name, and where the only one is a legend that is hidden: browsers take it for none, and nobody sees it.
fn is_nameless<'t>(page: &Page<'t>, group: Element<'t>) -> bool {
    let name = page.name(group);
    let legend = || group.children().find(|it| it.is("legend"));
    name.is_empty() || name.from == Source::Legend && legend().is_some_and(|it| !page.is_visible(it))
}

/// Radio buttons of one question stand in a group.
pub fn radios<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let mut questions: BTreeMap<(Option<NodeId>, &str), Vec<Element<'t>>> = BTreeMap::new();
    for radio in page.tree().named(&["input"]).filter(|it| it.attribute_is("type", "radio")) {
        let form = radio.ancestors().find(|it| it.is("form")).map(Element::id);
        if let Some(name) = radio.attribute("name").filter(|it| !it.is_empty())
            && page.is_in_accessibility_tree(radio)
        {
            questions.entry((form, name)).or_default().push(radio);
        }
    }
    for radios in questions.values().filter(|it| it.len() > 1) {
        let is_group = |it: Element<'t>| matches!(page.role(it), Some(Role::Group | Role::RadioGroup));
        if !radios[0].ancestors().any(is_group) {
            found.push(Finding::warning("radios-without-group", radios[0]).with("count", radios.len()));
        }
    }
}

/// The name of a field does not vanish when somebody writes.
pub fn placeholder<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for field in page.tree().elements().filter(|it| is_field(*it) && page.is_in_accessibility_tree(*it)) {
        if page.name(field).from == Source::Placeholder {
            let name = page.name(field).text.as_str();
            found.push(Finding::warning("placeholder-as-label", field).at("placeholder").with("name", name));
        }
    }
}

fn is_field(element: Element<'_>) -> bool {
    const BUTTONS: &[&str] = &["hidden", "submit", "reset", "button", "image"];
    element.is_one_of(&["select", "textarea"])
        || element.is("input") && !BUTTONS.iter().any(|it| element.attribute_is("type", it))
}
