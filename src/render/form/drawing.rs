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

/// A drawing (SVG 2) of a width in times the size of its text, and what it is called. It brings its own ground: readers choose the colours
/// of their pages.
pub fn of(chart: &Chart, words: &Words<'_>, width: f64, span: Span) -> (Element, String) {
    let drawing = chart::draw(chart, words, Frame { width: Width::Fixed(width), ids: "chart", span });
    let said: Vec<&str> = drawing.children.iter().filter_map(words_of).collect();
    let alternative = said.join(" ");
    let ground = Element::new("rect").attribute("width", "100%").attribute("height", "100%").attribute("fill", "#fff");
    let mut drawing = drawing.attribute("color", "#000");
    let first = drawing.children.iter().position(|node| words_of(node).is_none()).unwrap_or_default();
    drawing.children.insert(first, Node::Element(ground));
    (drawing, alternative)
}

/// The file of a drawing.
pub fn file(drawing: &Element) -> Vec<u8> {
    xml::document(drawing, "").into_bytes()
}

/// A drawing for programs that know no `direction` (SVG 2, 11.8.2.2): each text is anchored at the end where it begins in its own direction, and stands where
/// it stands without a shift, which such programs take for that of its first letter: it would be printed over the second.
pub fn without_direction(mut drawing: Element) -> Element {
    let is_rtl = drawing.attributes.iter().any(|(name, value)| *name == "direction" && value == "rtl");
    drawing.attributes.retain(|(name, _)| *name != "direction");
    match is_rtl {
        true => turned(drawing),
        false => drawing,
    }
}

fn turned(mut element: Element) -> Element {
    if element.tag == "text" {
        let anchor = element.attributes.iter().position(|(name, _)| *name == "text-anchor");
        match anchor.map(|at| (at, element.attributes[at].1.as_str())) {
            Some((_, "middle")) => {}
            Some((at, _)) => drop(element.attributes.remove(at)),
            None => element.attributes.push(("text-anchor", "end".to_owned())),
        }
        shifted(&mut element);
    }
    let turn = |node: Node| match node {
        Node::Element(child) => Node::Element(turned(child)),
        text @ Node::Text(..) => text,
    };
    element.children = element.children.into_iter().map(turn).collect();
    element
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

/// Adds the shift of a text to its place.
fn shifted(text: &mut Element) {
    let at = |name: &str| text.attributes.iter().position(|(own, _)| *own == name);
    let (Some(x), Some(dx)) = (at("x"), at("dx")) else { return };
    let number = |at: usize| text.attributes[at].1.parse::<f64>();
    if let (Ok(place), Ok(shift)) = (number(x), number(dx)) {
        text.attributes[x].1 = format!("{:.2}", place + shift);
        text.attributes.remove(dx);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_anchored_at_the_other_end_where_the_language_runs_from_right_to_left() {
        let text = |anchor: Option<&str>| Element::new("text").maybe_attribute("text-anchor", anchor);
        let drawing = |direction: &str| {
            let group = Element::new("g").child(text(None)).child(text(Some("middle"))).child(text(Some("end")));
            Element::new("svg").attribute("direction", direction).child(group)
        };
        let anchors = |drawing: Element| {
            let svg = String::from_utf8(file(&without_direction(drawing))).expect("UTF-8");
            assert!(!svg.contains("direction"), "{svg}");
            svg.split("<text")
                .skip(1)
                .map(|text| text.split('"').nth(1).unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(anchors(drawing("ltr")), ["", "middle", "end"]);
        assert_eq!(anchors(drawing("rtl")), ["end", "middle", ""]);
    }

    #[test]
    fn a_shifted_text_is_moved_as_a_whole_where_it_runs_from_right_to_left() {
        let drawing = |direction: &str| {
            let text = Element::new("text").attribute("x", "100.5").attribute("dx", "-8").text("أقل");
            let svg = Element::new("svg").attribute("direction", direction).child(text);
            String::from_utf8(file(&without_direction(svg))).expect("UTF-8")
        };
        assert!(drawing("rtl").contains("<text x=\"92.50\" text-anchor=\"end\">"), "{}", drawing("rtl"));
        assert!(drawing("ltr").contains("<text x=\"100.5\" dx=\"-8\">"), "{}", drawing("ltr"));
    }
}
