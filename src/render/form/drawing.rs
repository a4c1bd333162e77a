//! The drawing of a chart as a file of its own, for forms that hold pictures.

use super::epub::xml;
use crate::{
    base::source::Span,
    model::chart::Chart,
    render::{
        chart::{self, Frame, Width, Words},
        html::element::{Element, Node},
    },
};

/// A drawing (SVG) of a width in times the size of its text, and what it is called. It brings its own ground: readers choose the colours
/// of their pages.
pub fn of(chart: &Chart, words: &Words<'_>, width: f64, span: Span) -> (Vec<u8>, String) {
    let drawing = chart::draw(chart, words, Frame { width: Width::Fixed(width), ids: "chart", span });
    let said: Vec<&str> = drawing.children.iter().filter_map(words_of).collect();
    let alternative = said.join(" ");
    let ground = Element::new("rect").attribute("width", "100%").attribute("height", "100%").attribute("fill", "#fff");
    let mut drawing = drawing.attribute("color", "#000");
    let first = drawing.children.iter().position(|node| words_of(node).is_none()).unwrap_or_default();
    drawing.children.insert(first, Node::Element(ground));
    (xml::document(&drawing, "").into_bytes(), alternative)
}

/// The words of the title or of the description of a drawing.
fn words_of(node: &Node) -> Option<&str> {
    match node {
        Node::Element(Element { tag: "title" | "desc", children, .. }) => match children.first() {
            Some(Node::Text(words, _)) => Some(words),
            _ => None,
        },
        _ => None,
    }
}
