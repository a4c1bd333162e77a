//! `decoration-exposed`: what is called decoration and yet has a name, or takes the focus, is announced all the same.

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// What is marked as decorative is not told to assistive technologies (ACT 46ca7f).
pub fn exposed<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| is_marked(page, *it)) {
        if page.is_in_accessibility_tree(element) {
            found.push(Finding::warning("decoration-exposed", element).with("element", element.local_name()));
        }
    }
}

/// Marked as decorative (ACT): by its role, or a picture by an empty `alt`.
fn is_marked<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    match page.explicit_role(element) {
        Some(role) => role.is_presentational(),
        None => element.is("img") && element.attribute("alt").is_some_and(str::is_empty),
    }
}
