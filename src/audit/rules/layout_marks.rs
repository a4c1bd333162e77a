//! `paragraph-empty` and its like: markup says what things are; how they look is said by style sheets.

use crate::audit::{
    finding::Finding,
    page::Page,
    tree::{Element, NodeKind},
};

/// A paragraph has words.
pub fn empty_paragraph<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const WORDLESS: &[&str] = &["br", "span", "b", "strong", "em", "i", "font", "u", "small"];
    for paragraph in page.tree().named(&["p"]) {
        // What has a name may be filled by a script.
        let may_be_filled = ["id", "role", "aria-live"].iter().any(|it| paragraph.has(it));
        let is_empty =
            paragraph.text_content().trim_matches(|it: char| it.is_whitespace() || it == '\u{200b}').is_empty()
                && paragraph.descendants().all(|it| it.is_one_of(WORDLESS) && !it.has("id"));
        if is_empty && !may_be_filled && page.is_visible(paragraph) {
            found.push(Finding::warning("paragraph-empty", paragraph));
        }
    }
}

/// Lines are broken one by one: two breaks are a gap, and gaps are made by style.
pub fn breaks<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for first in page.tree().named(&["br"]) {
        let is_in_run = next_break(first).is_some();
        if is_in_run && previous(first).is_none_or(|it| !it.is("br")) && page.is_visible(first) {
            let count = 1 + std::iter::successors(next_break(first), |it| next_break(*it)).count();
            found.push(Finding::warning("breaks-as-layout", first).with("count", count));
        }
    }
}

/// Elements and attributes that say how things look (RGAA 10.1.1, 10.1.2).
pub fn presentation<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    const ELEMENTS: &[&str] = &["basefont", "big", "center", "font", "strike", "tt"];
    const ATTRIBUTES: &[&str] = &[
        "align",
        "alink",
        "background",
        "bgcolor",
        "border",
        "cellpadding",
        "cellspacing",
        "char",
        "charoff",
        "clear",
        "compact",
        "frameborder",
        "hspace",
        "link",
        "marginheight",
        "marginwidth",
        "text",
        "valign",
        "vlink",
        "vspace",
    ];
    let tree = page.tree();
    if tree.named(ELEMENTS).next().is_none() && tree.having(ATTRIBUTES).next().is_none() {
        return;
    }
    for element in tree.elements().filter(|it| it.is_html() && !it.local_name().contains('-')) {
        if ELEMENTS.contains(&element.local_name()) {
            found.push(Finding::warning("presentation-in-markup", element).with("name", element.local_name()));
        } else if let Some(name) = ATTRIBUTES.iter().find(|name| element.has(name)) {
            found.push(Finding::warning("presentation-in-markup", element).at(name).with("name", *name));
        }
    }
}

/// The break that comes next, with nothing but spaces before it.
fn next_break(element: Element<'_>) -> Option<Element<'_>> {
    let tree = element.tree();
    let mut siblings = tree.children(tree.parent(element.id())?).skip_while(|id| *id != element.id()).skip(1);
    let next = siblings.find(|id| !is_blank(element, *id))?;
    tree.element(next).filter(|it| it.is("br"))
}

/// What comes before, spaces left out, if it is an element.
fn previous(element: Element<'_>) -> Option<Element<'_>> {
    let tree = element.tree();
    let before = tree.children(tree.parent(element.id())?).take_while(|id| *id != element.id());
    let last = before.filter(|id| !is_blank(element, *id)).last()?;
    tree.element(last)
}

fn is_blank(element: Element<'_>, id: crate::audit::tree::NodeId) -> bool {
    match &element.tree().node(id).kind {
        NodeKind::Text(text) => text.trim().is_empty(),
        NodeKind::Comment => true,
        _ => false,
    }
}
