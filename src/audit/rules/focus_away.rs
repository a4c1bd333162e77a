//! `focus-taken-away`: what takes the focus keeps it (WCAG 2.2, failure F55).

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// Nothing gives the focus away as soon as it comes. Sentinels that nobody is told of send it to a place that is meant.
pub fn kept<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().having(&["onfocus"]).filter(|it| page.is_tabbable(*it) && gives_away(*it)) {
        if !page.is_hidden_from_assistive_technology(element) {
            found.push(Finding::error("focus-taken-away", element).at("onfocus"));
        }
    }
}

/// True if the first that happens is that the focus goes: whatever stands behind a condition may be meant for a pointer.
fn gives_away(element: Element<'_>) -> bool {
    let script = element.attribute("onfocus").unwrap_or_default();
    let script: String = script.chars().filter(|it| !it.is_whitespace()).collect();
    let mut statements = script.split([';', '{', '}', ',']);
    !script.contains("if(") && !script.contains('?') && statements.any(|it| matches!(it, "this.blur()" | "blur()"))
}
