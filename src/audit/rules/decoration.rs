//! `decoration-exposed`, `decoration-with-text`: what is called decoration and yet has a name, or takes the focus, is announced all the same.

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// What is marked as decorative is not told to assistive technologies (ACT 46ca7f).
pub fn exposed<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements().filter(|it| is_marked(page, *it)) {
        if page.is_in_accessibility_tree(element) {
            found.push(Finding::warning("decoration-exposed", element).with("element", element.local_name()));
        }
    }
}

/// A picture that is called decoration has no text either: some programs read it all the same, others show it (RGAA 1.2).
pub fn with_text<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for picture in page.tree().named(&["img"]).filter(|it| is_marked(page, *it) && page.is_displayed(*it)) {
        let says = |name: &&str| picture.attribute(name).is_some_and(|text| !text.trim().is_empty());
        // What is named by ARIA is announced, and told as such.
        let is_quiet = !page.is_in_accessibility_tree(picture) && !page.is_hidden_from_assistive_technology(picture);
        if let Some(attribute) = ["alt", "title"].into_iter().find(says).filter(|_| is_quiet) {
            let text = picture.attribute(attribute).unwrap_or_default().trim();
            let finding = Finding::warning("decoration-with-text", picture).at(attribute);
            found.push(finding.with("attribute", attribute).with("text", text));
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
