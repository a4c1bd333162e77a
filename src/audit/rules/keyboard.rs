//! `tabindex-positive` and its like: the tab key goes through a page in the order in which it is read, and acts on what it reaches.

use crate::audit::{finding::Finding, page::Page, tree::Element};

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

/// What answers a click can be reached by the keyboard.
pub fn click<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    // On these a click is that of something inside them.
    const WHOLES: &[&str] = &["html", "body", "main", "form", "label", "fieldset", "dialog", "option"];
    for element in page.tree().having(&["onclick"]).filter(|it| it.is_html() && !it.is_one_of(WHOLES)) {
        let holds_another = element.descendants().any(|it| page.is_tabbable(it));
        let is_in_another = element.ancestors().any(|it| page.is_focusable(it) && !it.is_one_of(WHOLES));
        if page.is_visible(element)
            && !page.is_focusable(element)
            && !page.is_disabled(element)
            && !page.is_inert(element)
            && !holds_another
            && !is_in_another
        {
            found.push(Finding::warning("click-without-keyboard", element).at("onclick"));
        }
    }
}
