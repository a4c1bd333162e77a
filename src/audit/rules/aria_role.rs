//! `aria-role-unknown`: a role that no standard knows is dropped, and with it what the author wanted to say.

use crate::audit::{finding::Finding, page::Page};

/// A `role` has one word at least that is a role for authors (ACT 674b10).
pub fn unknown<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| it.is_html() || it.is_svg()) {
        let Some(role) = element.attribute("role").map(str::trim_ascii).filter(|it| !it.is_empty()) else { continue };
        if page.explicit_role(element).is_none() && !page.is_hidden_from_assistive_technology(element) {
            found.push(Finding::error("aria-role-unknown", element).at("role").with("role", role));
        }
    }
}
