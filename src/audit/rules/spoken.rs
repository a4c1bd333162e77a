//! What a part of a page says in its own language: texts and alternatives, without the parts that say they are in another.

use crate::{
    audit::{
        page::Page,
        semantics::{Source, flat},
        tree::{Element, NodeKind},
    },
    base::line::one_line,
};

/// The texts below an element that inherit its language (ACT, text inheriting its programmatic language), with single spaces between them.
pub(super) fn text<'t>(page: &Page<'t>, element: Element<'t>) -> String {
    let mut texts = String::new();
    gather(page, element, &mut texts);
    one_line(&texts)
}

fn gather<'t>(page: &Page<'t>, element: Element<'t>, texts: &mut String) {
    if page.is_in_accessibility_tree(element) && is_named_apart(page, element) {
        add(texts, &page.name(element).text);
    }
    if element.is_one_of(&["script", "style", "template", "noscript"]) {
        return;
    }
    let is_told = page.is_visible(element) || !page.is_hidden_from_assistive_technology(element);
    let tree = page.tree();
    for id in flat::children(element) {
        match (&tree.node(id).kind, tree.element(id)) {
            (NodeKind::Text(text), _) if is_told => add(texts, text),
            (_, Some(inside)) if inside.attribute("lang").is_none_or(str::is_empty) => gather(page, inside, texts),
            _ => {}
        }
    }
}

fn add(texts: &mut String, text: &str) {
    texts.push_str(text);
    texts.push(' ');
}

/// True if the name of an element is more than what stands in it.
fn is_named_apart<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    use Source::{Caption, Content, Default, Legend, NativeLabel};
    !matches!(page.name(element).from, Source::None | Content | Default | NativeLabel | Caption | Legend)
}
