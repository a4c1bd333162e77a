//! The one place through which the auditor learns what style does to an element: shown or not, visible or not, in a line or in
//! a block, with what words before and after. Rules ask `Page::rendering`, and never look at a `style` attribute for that.
//!
//! The contract: whoever computes style implements `Styles`, which says for one element what the cascade gave it, user agent
//! style included, ancestors left out but for what CSS itself inherits (`visibility`). What ancestors do to it (`display: none`,
//! closed `details`, shadow trees) is worked out here. Without an engine, `Markup` answers from what HTML alone decides: the
//! `hidden` attribute, the `style` attribute, and the user agent's style of each element.

mod inline;
mod markup;

pub use inline::{Declaration, declarations};
pub use markup::Markup;

use super::{
    semantics::flat,
    tree::{Element, NodeId, NodeKind, Tree},
};

/// What the cascade says of one element by itself.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Style {
    /// The computed `display`.
    pub display: Display,
    /// The computed `visibility` where the cascade sets it on the element; nothing where it is inherited.
    pub visibility: Option<Visibility>,
    /// True where the computed `opacity` is zero.
    pub transparent: bool,
    /// The words of `::before`, without alternative text where CSS gives one.
    pub before: Option<Box<str>>,
    /// The words of `::after`.
    pub after: Option<Box<str>>,
}

/// What `display` comes to, as far as names and presence go.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Display {
    /// Not there at all.
    None,
    /// No box of its own; its children have theirs.
    Contents,
    /// In a line, without a break or a gap.
    #[default]
    Inline,
    /// In a line, as a box.
    InlineBlock,
    /// Anything that stands apart: blocks, cells, items.
    Block,
}

/// What `visibility` comes to.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Visibility {
    /// Visible.
    Visible,
    /// `hidden` or `collapse`.
    Hidden,
}

/// Who knows the style of elements.
pub trait Styles {
    /// What the cascade says of an element.
    fn style(&self, element: Element<'_>) -> Style;
}

/// What style and HTML make of an element in its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Rendering {
    /// It has a box, or would if it were not empty: neither it nor anything around it is `display: none`, closed or out of the flat tree.
    pub displayed: bool,
    /// Its computed `visibility` is `visible`.
    pub visible: bool,
    /// It, or something around it, has no opacity.
    pub transparent: bool,
    /// How it stands among others.
    pub display: Display,
    /// The words of `::before`.
    pub before: Option<Box<str>>,
    /// The words of `::after`.
    pub after: Option<Box<str>>,
}

impl Rendering {
    /// What holds outside of every element, and of what is no element.
    const OUTSIDE: Self =
        Self { displayed: true, visible: true, transparent: false, display: Display::Block, before: None, after: None };
}

/// The renderings of all nodes of a tree, at the index of each. Contents of templates are not displayed.
pub fn renderings(tree: &Tree<'_>, styles: &dyn Styles) -> Vec<Rendering> {
    let mut all = vec![Rendering { displayed: false, ..Rendering::OUTSIDE }; tree.len()];
    all[NodeId::DOCUMENT.index()] = Rendering::OUTSIDE;
    for id in tree.descendants(NodeId::DOCUMENT) {
        let Some(element) = tree.element(id) else { continue };
        // Slots of a shadow tree come before what is assigned to them: they are rendered when we arrive here.
        let around = match flat::parent(tree, id) {
            Some(parent) => {
                let around = &all[parent.index()];
                (around.displayed && !hides(tree, parent, element), around.visible, around.transparent)
            }
            None => (matches!(tree.node(id).kind, NodeKind::Fragment), true, false),
        };
        let style = styles.style(element);
        all[id.index()] = Rendering {
            displayed: around.0 && style.display != Display::None,
            visible: style.visibility.map_or(around.1, |it| it == Visibility::Visible),
            transparent: around.2 || style.transparent,
            display: style.display,
            before: style.before,
            after: style.after,
        };
    }
    show_areas(tree, &mut all);
    all
}

/// The areas of a map have no box of their own: they are shown where an image that is shown uses the map (HTML, 4.8.14).
fn show_areas(tree: &Tree<'_>, all: &mut [Rendering]) {
    let areas: Vec<Element<'_>> = tree.named(&["area"]).collect();
    if areas.is_empty() {
        return;
    }
    let uses_a_map = |it: &Element<'_>| it.is_one_of(&["img", "object"]) && it.has("usemap");
    for image in tree.elements().filter(uses_a_map) {
        let Some(name) = image.attribute("usemap").and_then(|it| it.trim().strip_prefix('#')) else { continue };
        let shown = all[image.id().index()].clone();
        for area in &areas {
            if area.closest(|it| it.is("map")).is_some_and(|map| map.attribute("name") == Some(name)) && shown.displayed
            {
                all[area.id().index()] = Rendering { before: None, after: None, ..shown.clone() };
            }
        }
    }
}

/// True if an element hides this child of it by itself, whatever the style.
fn hides(tree: &Tree<'_>, parent: NodeId, child: Element<'_>) -> bool {
    tree.element(parent)
        .is_some_and(|parent| hides_text(parent) && !(parent.is("details") && is_summary_of(parent, child)))
}

/// True if an element shows none of its own text, whatever the style: closed `details`, and what has words for old browsers (`audio`…).
pub fn hides_text(element: Element<'_>) -> bool {
    element.is("details") && !element.has("open")
        || element.is_one_of(&["audio", "video", "iframe", "meter", "progress"])
        || element.attribute_is("hidden", "until-found") && element.is_html()
}

/// True for the first `summary` among the children of a `details`.
pub fn is_summary_of(details: Element<'_>, child: Element<'_>) -> bool {
    child.is("summary") && details.children().find(|it| it.is("summary")) == Some(child)
}
