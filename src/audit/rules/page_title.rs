//! `page-title-missing`: a page is known by its title in tabs, lists of windows, history, and as the first thing that is heard.

use crate::audit::{finding::Finding, page::Page};

/// The first `title` of the document has words (ACT 2779a5).
pub fn missing<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(root) = page.tree().root().filter(|root| root.is_html()) else { return };
    let title = page.tree().named(&["title"]).next();
    if title.is_none_or(|title| title.text_content().trim().is_empty()) {
        found.push(Finding::error("page-title-missing", title.unwrap_or(root)));
    }
}
