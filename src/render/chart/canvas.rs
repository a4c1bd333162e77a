//! A surface on which a chart is drawn from top to bottom: across in parts of its width, down in times the size of its text.
//! Where the language runs from right to left, so does everything on it.

use std::collections::BTreeSet;

use super::{Frame, Width, series::Series};
use crate::{
    base::{lang::Lang, source::Span},
    render::html::element::{Element, Node},
};

/// The narrowest place for a drawing, in times the size of its text.
const NARROWEST: f64 = 18.0;
/// Pixels of the text of a drawing whose width is fixed.
const PIXELS: f64 = 16.0;
/// From the middle of a line of text to its baseline.
const BASELINE: f64 = 0.35;

/// Which end of a text stands at its place, in the direction of the language.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How a text looks.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Face {
    /// As running text.
    Plain,
    /// As what names something.
    Strong,
    /// As what may be overlooked.
    Soft,
}

/// How much longer a text becomes with 0.12 of its size between letters and 0.16 more between words: its letters are a little more than half as wide as high.
const SPACED: f64 = 1.27;

/// The surface.
pub struct Canvas<'a> {
    /// How far down it is drawn on.
    pub y: f64,
    frame: Frame<'a>,
    is_rtl: bool,
    nodes: Vec<Node>,
    patterns: BTreeSet<Series>,
    points: BTreeSet<Series>,
}

impl<'a> Canvas<'a> {
    /// An empty one.
    pub fn new(frame: Frame<'a>, lang: &Lang) -> Self {
        Self {
            y: 0.0,
            frame,
            is_rtl: lang.direction() == "rtl",
            nodes: Vec::new(),
            patterns: BTreeSet::new(),
            points: BTreeSet::new(),
        }
    }

    /// Its least width, in times the size of its text.
    pub fn width(&self) -> f64 {
        match self.frame.width {
            Width::Fluid => NARROWEST,
            Width::Fixed(width) => width,
        }
    }

    /// What a text may take of that width, so that readers can space its letters and words out (WCAG 2.2, 1.4.12).
    pub fn room(&self) -> f64 {
        match self.frame.width {
            Width::Fluid => NARROWEST / SPACED,
            Width::Fixed(width) => width,
        }
    }

    /// A line of text whose middle stands `y` down; `shift` moves it on in the direction of the language.
    pub fn text(&mut self, at: f64, shift: f64, y: f64, anchor: Anchor, face: Face, words: &str) {
        let anchor = match anchor {
            Anchor::Start => None,
            Anchor::Middle => Some("middle"),
            Anchor::End => Some("end"),
        };
        let (class, weight) = match face {
            Face::Plain => (None, None),
            Face::Strong => (None, Some("700")),
            Face::Soft => (Some("q"), None),
        };
        let shift = if self.is_rtl { -shift } else { shift };
        let text = Element::new("text")
            .from(self.frame.span)
            .maybe_attribute("class", class)
            .attribute("x", self.across(at))
            .maybe_attribute("dx", (shift != 0.0).then(|| self.down(shift)))
            .attribute("y", self.down(y + BASELINE))
            .maybe_attribute("text-anchor", anchor)
            .maybe_attribute("font-weight", weight)
            .text(words);
        self.push(text);
        self.nodes.push(apart());
    }

    /// A surface of a series.
    pub fn surface(&mut self, (from, to): (f64, f64), y: f64, height: f64, series: Series) {
        let fill = self.fill(series);
        let rect = self.rect(from, to, y, height).attribute("fill", fill).attribute("stroke", "currentColor");
        let rect = self.coloured(rect, series);
        self.push(rect);
    }

    /// A surface that may be as long as this: its number is not said.
    pub fn bound(&mut self, (from, to): (f64, f64), y: f64, height: f64, series: Series) {
        let rect = self.rect(from, to, y, height);
        let rect =
            rect.attribute("fill", "none").attribute("stroke", "currentColor").attribute("stroke-dasharray", "4 3");
        let rect = self.coloured(rect, series);
        self.push(rect);
    }

    /// A small surface that shows how a series looks, before its name.
    pub fn swatch(&mut self, at: f64, y: f64, series: Series) {
        let fill = self.fill(series);
        let start = if self.is_rtl { -1.4 } else { 0.0 };
        let rect = Element::new("rect")
            .maybe_attribute("x", (start != 0.0).then(|| self.down(start)))
            .attribute("width", self.down(1.4))
            .attribute("height", self.down(1.0))
            .attribute("fill", fill)
            .attribute("stroke", "currentColor");
        let rect = self.coloured(rect, series);
        let group = self.group(at, y - 0.5).child(rect);
        self.push(group);
    }

    /// A short line with a point that shows how a series looks, before its name.
    pub fn sample(&mut self, at: f64, y: f64, series: Series) {
        self.points.insert(series);
        let (end, middle) = if self.is_rtl { (-1.6, -0.8) } else { (1.6, 0.8) };
        let line = Element::new("line")
            .attribute("x2", self.down(end))
            .attribute("stroke", "currentColor")
            .attribute("stroke-width", "2.5")
            .maybe_attribute("stroke-dasharray", series.dashes());
        let point = Element::new("use").attribute("href", self.point_id(series)).attribute("x", self.down(middle));
        let group = self.group(at, y).child(line).child(point);
        let group = self.coloured(group, series);
        self.push(group);
    }

    /// A straight line, faint or in the colour of text.
    pub fn rule(&mut self, (from, from_y): (f64, f64), (to, to_y): (f64, f64), is_faint: bool) {
        let width = if is_faint { "1" } else { "2" };
        let rule = self.line((from, from_y), (to, to_y)).attribute("stroke-width", width);
        let rule = match is_faint {
            true => rule.attribute("class", "g").maybe_attribute("stroke", self.own("#bbb")),
            false => rule.attribute("stroke", "currentColor"),
        };
        self.push(rule);
    }

    /// A gap in the colour of the ground, between two surfaces.
    pub fn gap(&mut self, at: f64, y: f64, height: f64) {
        let gap =
            self.line((at, y - 0.1), (at, y + height + 0.1)).attribute("class", "p").attribute("stroke-width", "3");
        let gap = gap.maybe_attribute("stroke", self.own("#fff"));
        self.push(gap);
    }

    /// A part of the line of a series.
    pub fn stroke(&mut self, from: (f64, f64), to: (f64, f64), series: Series) {
        let line = self
            .line(from, to)
            .attribute("stroke", "currentColor")
            .attribute("stroke-width", "2.5")
            .maybe_attribute("stroke-dasharray", series.dashes());
        let line = self.coloured(line, series);
        self.push(line);
    }

    /// A point of the line of a series.
    pub fn point(&mut self, at: f64, y: f64, series: Series) {
        self.points.insert(series);
        let point = Element::new("use")
            .attribute("href", self.point_id(series))
            .attribute("x", self.across(at))
            .attribute("y", self.down(y));
        let point = self.coloured(point, series);
        self.push(point);
    }

    /// Words on a plate in the colour of the ground, over a surface.
    pub fn plate(&mut self, at: f64, y: f64, width: f64, words: &str) {
        let plate = Element::new("rect")
            .attribute("class", "p")
            .maybe_attribute("fill", self.own("#fff"))
            .attribute("x", self.down(-width / 2.0))
            .attribute("y", self.down(-0.7))
            .attribute("width", self.down(width))
            .attribute("height", self.down(1.4))
            .attribute("rx", "2");
        let text = Element::new("text")
            .from(self.frame.span)
            .attribute("y", self.down(BASELINE))
            .attribute("text-anchor", "middle")
            .text(words);
        let group = self.group(at, y).child(plate).child(text).children([apart()]);
        self.push(group);
    }

    /// The drawing, with the ids of its title and its description.
    pub fn finish(self, title: String, description: String) -> Element {
        let ids = self.frame.ids;
        let (title_id, description_id) = (format!("{ids}.t"), format!("{ids}.d"));
        let mut svg = Element::new("svg")
            .from(self.frame.span)
            .attribute("role", "img")
            .attribute("aria-labelledby", format!("{title_id} {description_id}"));
        svg = match self.frame.width {
            Width::Fluid => svg.attribute("width", "100%").attribute("height", self.down(self.y)),
            Width::Fixed(width) => svg
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("viewBox", format!("0 0 {} {}", number(width * PIXELS), number(self.y * PIXELS)))
                .attribute("width", number(width * PIXELS))
                .attribute("height", number(self.y * PIXELS))
                .attribute("font-family", "sans-serif")
                .attribute("font-size", number(PIXELS))
                .maybe_attribute("direction", self.is_rtl.then_some("rtl")),
        };
        svg = svg.attribute("fill", "currentColor");
        svg = svg.child(Element::new("title").from(self.frame.span).attribute("id", title_id).text(title));
        svg = svg.child(Element::new("desc").from(self.frame.span).attribute("id", description_id).text(description));
        svg = svg.children([apart()]);
        let definitions = self.definitions();
        if !definitions.is_empty() {
            svg = svg.child(Element::new("defs").children(definitions));
        }
        // Some readers go into pictures: what is in this one is silent.
        let silent = Element::new("g").attribute("aria-hidden", "true").children(self.nodes);
        placed(svg.child(silent), self.frame.span)
    }

    fn definitions(&self) -> Vec<Node> {
        let ids = self.frame.ids;
        let mut definitions = Vec::new();
        for series in &self.patterns {
            let Some(pattern) = series.pattern() else { continue };
            let pattern = self.coloured(pattern.attribute("id", format!("{ids}.{}", series.0 + 1)), *series);
            definitions.push(Node::Element(pattern));
        }
        for series in &self.points {
            let shape = Element::new("svg")
                .attribute("x", self.down(-0.32))
                .attribute("y", self.down(-0.32))
                .attribute("width", self.down(0.64))
                .attribute("height", self.down(0.64))
                .attribute("viewBox", "0 0 10 10")
                .attribute("overflow", "visible")
                // Only what `use` shows of it is seen, inside of a drawing that has a name.
                .attribute("aria-hidden", "true")
                .child(Element::new("path").attribute("d", series.point()));
            let point = Element::new("g").attribute("id", format!("{ids}.p{}", series.0 + 1)).child(shape);
            definitions.push(Node::Element(point));
        }
        definitions
    }

    fn push(&mut self, element: Element) {
        self.nodes.push(Node::Element(element));
    }

    fn coloured(&self, element: Element, series: Series) -> Element {
        element.attribute("class", series.class()).maybe_attribute("color", self.own(series.colour()))
    }

    fn fill(&mut self, series: Series) -> String {
        self.patterns.insert(series);
        match series.pattern() {
            Some(_) => format!("url(#{}.{})", self.frame.ids, series.0 + 1),
            None => "currentColor".to_owned(),
        }
    }

    fn rect(&self, from: f64, to: f64, y: f64, height: f64) -> Element {
        let start = if self.is_rtl { to } else { from };
        Element::new("rect")
            .attribute("x", self.across(start))
            .attribute("y", self.down(y))
            .attribute("width", self.part((to - from).abs()))
            .attribute("height", self.down(height))
    }

    fn line(&self, (from, from_y): (f64, f64), (to, to_y): (f64, f64)) -> Element {
        Element::new("line")
            .attribute("x1", self.across(from))
            .attribute("y1", self.down(from_y))
            .attribute("x2", self.across(to))
            .attribute("y2", self.down(to_y))
    }

    /// A place that is so far across, for things measured in the size of text.
    fn group(&self, at: f64, y: f64) -> Element {
        Element::new("svg")
            .attribute("x", self.across(at))
            .attribute("y", self.down(y))
            .attribute("overflow", "visible")
    }

    fn point_id(&self, series: Series) -> String {
        format!("#{}.p{}", self.frame.ids, series.0 + 1)
    }

    fn own(&self, colour: &'static str) -> Option<&'static str> {
        (self.frame.width != Width::Fluid).then_some(colour)
    }

    /// A place across, from 0 to 1 in the direction of the language.
    fn across(&self, at: f64) -> String {
        self.part(if self.is_rtl { 1.0 - at } else { at })
    }

    fn part(&self, part: f64) -> String {
        match self.frame.width {
            Width::Fluid => format!("{}%", number(part * 100.0)),
            Width::Fixed(width) => number(part * width * PIXELS),
        }
    }

    fn down(&self, length: f64) -> String {
        match self.frame.width {
            Width::Fluid => format!("{}em", number(length)),
            Width::Fixed(_) => number(length * PIXELS),
        }
    }
}

/// A space after words: who has no drawing hears and copies them one after the other.
fn apart() -> Node {
    Node::Text(" ".to_owned(), None)
}

/// Says of every element what it was made from. A drawing is four elements deep at most.
fn placed(mut element: Element, span: Span) -> Element {
    element.span = Some(span);
    let place = |node: Node| match node {
        Node::Element(inner) => Node::Element(placed(inner, span)),
        text @ Node::Text(..) => text,
    };
    element.children = element.children.into_iter().map(place).collect();
    element
}

/// Two places behind the point are finer than any screen.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
