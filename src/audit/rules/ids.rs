//! `page-id-repeated` and `aria-reference-lost`: what refers to an identifier finds one element, and the one that is meant.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::audit::{
    finding::Finding,
    page::Page,
    tree::{Element, NodeId, NodeKind},
};

/// Attributes by which an element says its name, its description or its parts with other elements.
const REFERENCES: &[&str] =
    &["aria-labelledby", "aria-describedby", "aria-details", "aria-errormessage", "aria-owns", "aria-activedescendant"];

/// An identifier stands once. That is sure to hurt where something refers to it.
pub fn repeated<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let mut seen: FxHashMap<&str, Vec<Element<'t>>> = FxHashMap::default();
    let mut again = Vec::new();
    for element in page.tree().elements() {
        let Some(id) = element.attribute("id").filter(|id| !id.is_empty()) else { continue };
        let others = seen.entry(id).or_default();
        // Every shadow tree has identifiers of its own.
        if others.iter().any(|it| root(*it) == root(element)) {
            again.push((element, id));
        }
        others.push(element);
    }
    if again.is_empty() {
        return;
    }
    let used = used(page);
    for (element, id) in again {
        let finding = match used.contains(id) {
            true => Finding::error("page-id-repeated", element),
            false => Finding::warning("page-id-repeated", element),
        };
        found.push(finding.at("id").with("id", id));
    }
}

/// What an element refers to for its name or description is there.
pub fn lost<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for element in page.tree().elements() {
        for attribute in REFERENCES {
            if !element.has(attribute) || page.is_hidden_from_assistive_technology(element) {
                continue;
            }
            if let Some(id) = element.words(attribute).find(|id| page.by_id_beside(element, id).is_none()) {
                let finding = Finding::warning("aria-reference-lost", element).at(attribute);
                found.push(finding.with("attribute", *attribute).with("id", id));
            }
        }
    }
}

/// Every identifier to which something on the page refers.
fn used<'t>(page: &Page<'t>) -> FxHashSet<&'t str> {
    let mut used = FxHashSet::default();
    for element in page.tree().elements() {
        for attribute in REFERENCES.iter().chain(&["for", "headers", "list", "form", "aria-controls"]) {
            used.extend(element.words(attribute));
        }
        used.extend(element.attribute("href").and_then(|it| it.strip_prefix('#')));
    }
    used
}

/// The document or the shadow root in which an element stands.
fn root(element: Element<'_>) -> NodeId {
    let tree = element.tree();
    let mut around = std::iter::successors(tree.parent(element.id()), |id| tree.parent(*id));
    around.find(|id| matches!(tree.node(*id).kind, NodeKind::Fragment)).unwrap_or(NodeId::DOCUMENT)
}
