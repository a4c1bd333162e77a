//! What a part of a page says in its own language: texts and alternatives, without the parts that say they are in another.

use crate::audit::{
    page::Page,
    tree::{Element, NodeKind},
};

/// The texts below an element that inherit its language (ACT, text inheriting its programmatic language), with single spaces between them.
pub(super) fn text<'t>(page: &Page<'t>, element: Element<'t>) -> String {
    let mut texts = Vec::new();
    gather(page, element, &mut texts);
    texts.join(" ")
}

fn gather<'t>(page: &Page<'t>, element: Element<'t>, texts: &mut Vec<String>) {
    let mut add = |text: &str| {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            texts.push(words);
        }
    };
    if page.is_in_accessibility_tree(element) && is_named_apart(page, element) {
        add(&page.name(element).text);
    }
    if element.is_one_of(&["script", "style", "template", "noscript"]) {
        return;
    }
    let is_told = page.is_visible(element) || !page.is_hidden_from_assistive_technology(element);
    for id in page.tree().children(element.id()) {
        match &page.tree().node(id).kind {
            NodeKind::Text(text) if is_told => {
                let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if !words.is_empty() {
                    texts.push(words);
                }
            }
            NodeKind::Element(_) => {
                let inside = page.tree().element(id).expect("an element");
                if inside.attribute("lang").is_none_or(str::is_empty) {
                    gather(page, inside, texts);
                }
            }
            _ => {}
        }
    }
}

/// True if the name of an element is more than what stands in it.
fn is_named_apart<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    use crate::audit::semantics::Source;
    !matches!(
        page.name(element).from,
        Source::None | Source::Content | Source::Default | Source::NativeLabel | Source::Caption | Source::Legend
    )
}
