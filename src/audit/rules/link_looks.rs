//! `link-like-text`: a link in a sentence is seen to be one, by more than its colour (WCAG 2.2, 1.4.1; RGAA 10.6).

use crate::audit::{
    aria::Role,
    finding::Finding,
    page::Page,
    style::{Cascade, Computed, Known, Picture, Property, is_unseen},
    tree::{Element, NodeKind},
};

/// So many words beside a link make it a link in a sentence: fewer are a mark, a date, the size of a file.
const SENTENCE: usize = 4;

/// Letters of a link that stand out from those around them by this contrast are seen without a line (WCAG technique G183).
const APART: f32 = 3.0;

/// Links among words differ from them in more than a shade.
pub fn apart<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    let Some(looks) = page.looks().filter(|looks| looks.known() == Known::All) else { return };
    let mut told: Vec<Element<'t>> = Vec::new();
    for medium in looks.schemes().iter().copied() {
        let Some(cascade) = looks.at(medium) else { return };
        for link in page.tree().elements().filter(|it| it.is("a") && it.has("href")) {
            let (Some(style), Some(around)) = (cascade.of(link), link.parent().and_then(|it| cascade.of(it))) else {
                continue;
            };
            let ratio = style.colour.over(cascade.canvas).contrast(around.colour.over(cascade.canvas));
            let is_seen = ratio >= APART - 0.005 || is_marked(cascade, link, style, around);
            if is_seen || told.contains(&link) || !is_in_a_sentence(page, cascade, link) {
                continue;
            }
            told.push(link);
            // Where nothing takes the line away and nothing gives a colour, the browser draws both: a rule of a sheet is to blame.
            let declared = looks
                .decided(link, Property::Decoration, medium)
                .or_else(|| looks.decided(link, Property::Colour, medium));
            let cut = (ratio * 100.0).floor() / 100.0;
            found
                .push(Finding::warning("link-like-text", link).with("ratio", format!("{cut:.2}")).decided_by(declared));
        }
    }
}

/// True if something besides colour tells a link from the text around it.
fn is_marked<'t>(cascade: &Cascade, link: Element<'t>, style: &Computed, around: &Computed) -> bool {
    let has_line = |it: &Computed| it.decorated || it.border.iter().any(|line| line.shows());
    let inside = || link.descendants().any(|it| cascade.of(it).is_some_and(has_line));
    let has_sign = || cascade.look(link).is_some_and(|look| look.before.is_some() || look.after.is_some());
    style.boxed
        || has_line(style)
        || inside()
        || has_sign()
        || style.background.alpha > 0.0 && style.background != around.background
        || style.picture != Picture::None
        || !style.box_shadow.is_empty()
        || (style.font_weight - around.font_weight).abs() >= 200.0
        || (style.font_size - around.font_size).abs() >= 1.0
        || style.italic != around.italic
        || style.uppercase != around.uppercase
        || link.descendants().any(|it| it.is_one_of(&["img", "svg", "picture"]))
}

fn is_in_a_sentence<'t>(page: &Page<'t>, cascade: &Cascade, link: Element<'t>) -> bool {
    let is_link = page.role(link) == Some(Role::Link) && page.is_visible(link) && link.has_words();
    if !is_link || is_unseen(cascade, link) {
        return false;
    }
    let is_box = |it: &Element<'t>| cascade.of(*it).is_none_or(|style| style.boxed);
    let Some(block) = link.ancestors().find(is_box) else { return false };
    let mut words = 0;
    count_words(page, cascade, block, &mut words);
    words >= SENTENCE
}

/// Words in the lines of a box, but for those of links and of boxes inside.
fn count_words<'t>(page: &Page<'t>, cascade: &Cascade, around: Element<'t>, words: &mut usize) {
    let tree = page.tree();
    for id in tree.children(around.id()) {
        match (&tree.node(id).kind, tree.element(id)) {
            (NodeKind::Text(text), _) => {
                *words += text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
            }
            (_, Some(inside)) => {
                let is_line = cascade.of(inside).is_some_and(|style| !style.boxed);
                if is_line && !inside.is("a") && page.is_visible(inside) && !is_unseen(cascade, inside) {
                    count_words(page, cascade, inside, words);
                }
            }
            _ => {}
        }
    }
}
