//! `accesskey-repeated`: one key does one thing.

use std::collections::BTreeMap;

use crate::audit::{finding::Finding, page::Page, tree::Element};

/// No two elements that can be reached have one access key (HTML, 6.8.2: browsers take one of them, or go round).
pub fn repeated<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let mut known: BTreeMap<String, Element<'t>> = BTreeMap::new();
    for element in page.tree().elements().filter(|it| it.has("accesskey") && page.is_visible(*it)) {
        for key in element.words("accesskey").map(str::to_lowercase) {
            match known.get(&key) {
                Some(_) => found.push(Finding::warning("accesskey-repeated", element).at("accesskey").with("key", key)),
                None => {
                    known.insert(key, element);
                }
            }
        }
    }
}
