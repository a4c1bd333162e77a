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
    one_line(&as_it_stands(page, element))
}

/// The same with its spaces and line breaks as they stand in the page.
pub(super) fn as_it_stands<'t>(page: &Page<'t>, element: Element<'t>) -> String {
    up_to(usize::MAX, page, element)
}

/// The same of a long text, up to about so many bytes.
pub(super) fn up_to<'t>(bytes: usize, page: &Page<'t>, element: Element<'t>) -> String {
    let mut texts = String::new();
    gather(page, element, bytes, &mut texts);
    texts
}

fn gather<'t>(page: &Page<'t>, element: Element<'t>, bytes: usize, texts: &mut String) {
    if may_be_named_apart(element) && page.is_in_accessibility_tree(element) && is_named_apart(page, element) {
        add(texts, &page.name(element).text);
    }
    if element.is_one_of(&["script", "style", "template", "noscript"]) {
        return;
    }
    let is_told = page.is_visible(element);
    let tree = page.tree();
    for id in flat::children(element) {
        if texts.len() >= bytes {
            return;
        }
        match (&tree.node(id).kind, tree.element(id)) {
            (NodeKind::Text(text), _) if is_told => add(texts, text),
            (_, Some(inside)) if inside.attribute("lang").is_none_or(str::is_empty) => {
                gather(page, inside, bytes, texts)
            }
            _ => {}
        }
    }
}

fn add(texts: &mut String, text: &str) {
    texts.push_str(text);
    texts.push(' ');
}

/// False for elements whose name, if they have one, can only be what they contain or what stands beside them: most are not worth asking.
fn may_be_named_apart(element: Element<'_>) -> bool {
    const NAMES: &[&str] =
        &["aria-label", "aria-labelledby", "alt", "title", "placeholder", "aria-placeholder", "value", "label"];
    !element.is_html()
        || element.attributes().iter().any(|it| NAMES.contains(&&*it.name))
        || element.is_one_of(&["input", "textarea", "select", "object"])
}

/// True if the name of an element is more than what stands in it.
fn is_named_apart<'t>(page: &Page<'t>, element: Element<'t>) -> bool {
    use Source::{Caption, Content, Default, Legend, NativeLabel};
    !matches!(page.name(element).from, Source::None | Content | Default | NativeLabel | Caption | Legend)
}
