//! `landmark-main-missing` and its like: the parts of a page that assistive technologies list and leap to.

use std::collections::HashMap;

use super::outline::body_with_text;
use crate::audit::{aria::Role, finding::Finding, page::Page, tree::Element};

/// The page has a `main`.
pub fn main_missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if mains(page).next().is_none()
        && let Some(body) = body_with_text(page)
    {
        found.push(Finding::warning("landmark-main-missing", body));
    }
}

/// The page shows one `main` only.
pub fn main_twice<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    found.extend(mains(page).skip(1).map(|main| Finding::error("landmark-main-twice", main)));
}

/// Two landmarks of one kind have different names.
pub fn alike<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let mut seen: HashMap<(Role, String), Element<'t>> = HashMap::new();
    for element in page.tree().elements() {
        let Some(role) = page.role(element).filter(|role| role.is_landmark() && *role != Role::Main) else { continue };
        if !page.is_in_accessibility_tree(element) {
            continue;
        }
        let name = &page.name(element).text;
        if seen.insert((role, name.to_lowercase()), element).is_some() {
            let finding = Finding::warning("landmarks-alike", element).with("role", role.name());
            found.push(match name.is_empty() {
                true => finding,
                false => finding.says("landmarks-alike-named").with("name", name.as_str()),
            });
        }
    }
}

/// The main parts that are told to assistive technologies.
fn mains<'p, 't>(page: &'p Page<'t>) -> impl Iterator<Item = Element<'t>> + use<'p, 't> {
    let elements = page.tree().elements().filter(|it| page.role(*it) == Some(Role::Main));
    elements.filter(|it| page.is_in_accessibility_tree(*it))
}
