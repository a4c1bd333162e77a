//! The colours that arrive at the reader's eye where an element has text: its own colour, laid over the backgrounds of everything
//! around it, each with its opacity.

use std::rc::Rc;

use super::{Cascade, Colour, Computed, Look, Picture, Position, Size};
use crate::audit::{
    rendering::Display,
    tree::{Element, NodeId},
};

/// A text and what is behind it.
#[derive(Clone, PartialEq, Debug)]
pub struct Paint<'t> {
    /// Pairs of the colour of the text and that behind it, opaque: one, or several along a gradient.
    pub pairs: Vec<(Colour, Colour)>,
    /// The element that keeps it from being known: it has a picture, is placed elsewhere, or blends.
    pub doubt: Option<Element<'t>>,
    /// True if it is placed elsewhere: what is behind it depends on all of the page, and elements that look the same elsewhere say nothing of it.
    pub apart: bool,
}

impl Paint<'_> {
    /// The best contrast there is in any place.
    pub fn best(&self) -> (f32, Colour, Colour) {
        self.extreme(|one, other| one > other)
    }

    /// The worst.
    pub fn worst(&self) -> (f32, Colour, Colour) {
        self.extreme(|one, other| one < other)
    }

    fn extreme(&self, beats: impl Fn(f32, f32) -> bool) -> (f32, Colour, Colour) {
        let mut found: Option<(f32, Colour, Colour)> = None;
        for (text, behind) in &self.pairs {
            let ratio = text.contrast(*behind);
            if found.is_none_or(|(known, ..)| beats(ratio, known)) {
                found = Some((ratio, *text, *behind));
            }
        }
        found.unwrap_or((1.0, Colour::BLACK, Colour::BLACK))
    }
}

/// How many places between two colours of a gradient are looked at.
const STEPS: u8 = 12;

/// What is seen of a colour on an element. Where something is not known, it is painted as if it were not there, and doubted.
pub fn paint<'t>(cascade: &Cascade, element: Element<'t>, colour: Colour) -> Paint<'t> {
    let mut pairs = vec![(colour, Colour { alpha: 0.0, ..Colour::WHITE })];
    let mut doubt = None;
    let mut opaque = false;
    let mut apart = false;
    for it in std::iter::once(element).chain(element.ancestors()) {
        let Some(style) = cascade.of(it) else {
            doubt = doubt.or(Some(it));
            continue;
        };
        if !opaque && doubts(cascade, it, style) {
            doubt = doubt.or(Some(it));
        }
        let layers = layers(style);
        opaque = opaque || layers.iter().all(|layer| layer.alpha >= 1.0) && style.opacity >= 1.0;
        let over = |(text, behind): (Colour, Colour), layer: Colour| {
            (text.over(layer).faded(style.opacity), behind.over(layer).faded(style.opacity))
        };
        // Two gradients one over the other are looked at in all combinations, but not in more than a few hundred.
        let layers = if pairs.len() > 32 { &layers[..1] } else { &layers[..] };
        pairs = pairs.iter().flat_map(|pair| layers.iter().map(|layer| over(*pair, *layer))).collect();
        if !opaque && matches!(style.position, Position::Absolute | Position::Fixed) {
            // What it stands on is not what it stands in, unless there is nothing else to stand on.
            apart = true;
            if doubt.is_none() && stands_on_something(cascade, it) {
                doubt = Some(it);
            }
        }
    }
    let pairs =
        pairs.into_iter().map(|(text, behind)| (text.over(cascade.canvas), behind.over(cascade.canvas))).collect();
    Paint { pairs, doubt, apart }
}

/// How many elements with colours or pictures of their own are compared with what is placed. Beyond, it is taken to stand on one of them.
const MOST_PAINTED: usize = 32;

/// True unless all that has a colour or a picture is in what is placed, or is the canvas.
fn stands_on_something(cascade: &Cascade, placed: Element<'_>) -> bool {
    let tree = placed.tree();
    let painted = cascade.painted.get_or_init(|| {
        let found = tree.elements().filter(|it| cascade.look(*it).is_some_and(|look| paints(*it, look)));
        found.take(MOST_PAINTED + 1).map(Element::id).collect()
    });
    let is_inside = |id: &NodeId| {
        let element = tree.element(*id);
        element.is_some_and(|it| it == placed || it.ancestors().any(|around| around == placed))
    };
    painted.len() > MOST_PAINTED || !painted.iter().all(is_inside)
}

/// True if an element has a colour or a picture that something else may stand on. What `html` and `body` have is the canvas.
fn paints(element: Element<'_>, look: &Look) -> bool {
    const PICTURES: &[&str] = &[
        "audio", "button", "canvas", "embed", "iframe", "img", "input", "meter", "object", "picture", "progress",
        "select", "svg", "textarea", "video",
    ];
    let is_coloured = |style: &Computed| {
        style.background.alpha > 0.0 || style.picture != Picture::None || style.painted || !style.box_shadow.is_empty()
    };
    let style = &look.own;
    let is_canvas = element.is_one_of(&["html", "body"]) && style.picture == Picture::None;
    let is_shown = style.visible && style.display != Display::None;
    let is_own = !is_canvas && (is_coloured(style) || PICTURES.contains(&element.local_name()));
    is_shown && (is_own || look.before.iter().chain(&look.after).any(|it| is_coloured(it)))
}

fn doubts(cascade: &Cascade, element: Element<'_>, style: &Computed) -> bool {
    style.painted || style.picture == Picture::Unknown || has_layer_behind(cascade, element)
}

/// True if something that is not around the text is laid behind or over it.
fn has_layer_behind(cascade: &Cascade, element: Element<'_>) -> bool {
    let Some(parent) = element.parent().filter(|_| cascade.layered) else { return false };
    let known = cascade.layers.borrow().get(&parent.id()).cloned();
    let layers = known.unwrap_or_else(|| {
        let is_layer = |it: &Element<'_>| cascade.of(*it).is_some_and(|style| is_layer(*it, style));
        let found: Rc<[NodeId]> = parent.children().filter(is_layer).map(Element::id).collect();
        cascade.layers.borrow_mut().insert(parent.id(), Rc::clone(&found));
        found
    });
    layers.iter().any(|it| *it != element.id())
}

/// True for what is laid behind or over what it does not stand in: a placed picture, or a placed box with a background that is stretched
/// over its surroundings.
pub(super) fn is_layer(element: Element<'_>, style: &Computed) -> bool {
    if !matches!(style.position, Position::Absolute | Position::Fixed)
        || !style.visible
        || style.display == Display::None
    {
        return false;
    }
    let stretched = style.offsets.iter().filter(|it| **it != Size::Auto).count() >= 3;
    let painted = style.picture != Picture::None || style.background.alpha > 0.0;
    element.is_one_of(&["img", "picture", "video", "canvas", "iframe", "object"]) || painted && stretched
}

/// The colours of an element's own background, one after the other along a gradient.
fn layers(style: &Computed) -> Vec<Colour> {
    let Picture::Gradient(colours) = &style.picture else { return vec![style.background] };
    let mut layers: Vec<Colour> = colours.iter().map(|it| it.over(style.background)).collect();
    for pair in colours.windows(2) {
        for step in 1..STEPS {
            let part = f32::from(step) / f32::from(STEPS);
            layers.push(mixed(pair[0], pair[1], part).over(style.background));
        }
    }
    if layers.is_empty() { vec![style.background] } else { layers }
}

/// Mixed with alpha first, as CSS Images 4, 3.4.1 asks.
fn mixed(one: Colour, other: Colour, part: f32) -> Colour {
    let alpha = one.alpha + (other.alpha - one.alpha) * part;
    if alpha <= 0.0 {
        return Colour { alpha: 0.0, ..one };
    }
    let mix = |a: f32, b: f32| (a * one.alpha * (1.0 - part) + b * other.alpha * part) / alpha;
    Colour { red: mix(one.red, other.red), green: mix(one.green, other.green), blue: mix(one.blue, other.blue), alpha }
}
