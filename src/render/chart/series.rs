//! How series are told apart: by pattern and by the shape of their points first, by colour last.

use crate::render::html::element::{Element, Node};

/// A series of a drawing, from 0 to 5.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Series(pub usize);

/// Classes, which the theme gives a colour.
const CLASSES: [&str; 6] = ["s1", "s2", "s3", "s4", "s5", "s6"];
/// Colours where no theme is: 7:1 and more on white.
const COLOURS: [&str; 6] = ["#8f2a1c", "#0a4a68", "#6b4100", "#2a5125", "#1d2126", "#474c54"];
/// Dashes of lines (SVG 2, 13.5.6), in pixels.
const DASHES: [Option<&str>; 6] = [None, Some("9 5"), Some("2 5"), Some("12 4 2 4"), Some("5 3"), Some("1 4 6 4")];
/// Shapes of points, in a square of 10: disc, square, triangle, diamond, cross, ring.
const POINTS: [&str; 6] = [
    "M5 .5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z",
    "M1 1h8v8h-8z",
    "M5 .5 10 9.5H0z",
    "M5 0 10 5 5 10 0 5z",
    "M2 0 5 3 8 0 10 2 7 5 10 8 8 10 5 7 2 10 0 8 3 5 0 2z",
    "M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM5 2.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z",
];

impl Series {
    /// Its class.
    pub fn class(self) -> &'static str {
        CLASSES[self.0 % 6]
    }

    /// Its colour where no theme is.
    pub fn colour(self) -> &'static str {
        COLOURS[self.0 % 6]
    }

    /// The dashes of its line.
    pub fn dashes(self) -> Option<&'static str> {
        DASHES[self.0 % 6]
    }

    /// The shape of its points, as a path in a square of 10.
    pub fn point(self) -> &'static str {
        POINTS[self.0 % 6]
    }

    /// What its surfaces are filled with, without the colour; the first is plain.
    pub fn pattern(self) -> Option<Element> {
        let (size, turn, mark) = match self.0 % 6 {
            0 => return None,
            1 => ("8", Some("rotate(45)"), Element::new("path").attribute("d", "M0 0h4.5v8h-4.5z")),
            2 => ("7", None, Element::new("path").attribute("d", "M3.5 1.2a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6z")),
            3 => ("6", None, Element::new("path").attribute("d", "M0 0h6v2.5h-6z")),
            4 => ("5", Some("rotate(-45)"), Element::new("path").attribute("d", "M0 0h1.6v5h-1.6z")),
            _ => ("8", None, Element::new("path").attribute("d", "M0 0h8v2h-6v6h-2z")),
        };
        let pattern = Element::new("pattern")
            .attribute("width", size)
            .attribute("height", size)
            .attribute("patternUnits", "userSpaceOnUse")
            .maybe_attribute("patternTransform", turn)
            .attribute("fill", "currentColor");
        Some(pattern.children([Node::Element(mark)]))
    }
}
