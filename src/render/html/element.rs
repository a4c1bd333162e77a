//! A small tree of HTML: what bodies are made of before they are bytes. It has no parser; every element knows its origin.

use super::stamp;
use crate::base::source::Span;

/// A node of the tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// Characters, not escaped yet, and where they were written.
    Text(String, Option<Span>),
    /// An element.
    Element(Element),
}

/// An element.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    /// Its name, in lower case.
    pub tag: &'static str,
    /// Its attributes, each name once, values not escaped yet.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands in it; nothing in a void element.
    pub children: Vec<Node>,
    /// What it was made from: a finding about the final bytes points there.
    pub span: Option<Span>,
}

/// Elements that have no end tag (HTML Standard, 13.1.2).
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

impl Element {
    /// An empty element.
    pub fn new(tag: &'static str) -> Self {
        Self { tag, attributes: Vec::new(), children: Vec::new(), span: None }
    }

    /// Says what it was made from.
    pub fn from(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Adds an attribute.
    pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds an attribute if it has a value.
    pub fn maybe_attribute(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    /// Adds a text with the origin of the element.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        let span = self.span;
        self.children.push(Node::Text(text.into(), span));
        self
    }

    /// Adds an element.
    pub fn child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Adds nodes.
    pub fn children(mut self, children: impl IntoIterator<Item = Node>) -> Self {
        self.children.extend(children);
        self
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Node::Element(element)
    }
}

/// What is still to be written.
enum Step<'a> {
    Node(&'a Node),
    End(&'static str),
}

/// Writes nodes as HTML. Keeps its own stack, so that depth costs memory and never the program's stack.
pub fn write(nodes: &[Node], out: &mut String) {
    write_with(nodes, |_, _| {}, out);
}

/// Writes nodes as HTML, each element that knows its origin with a stamp that names it: never to be published.
pub fn write_stamped(nodes: &[Node], out: &mut String) {
    let stamp = |element: &Element, out: &mut String| {
        if let Some(span) = element.span {
            out.push_str(&stamp::attribute(span));
        }
    };
    write_with(nodes, stamp, out);
}

/// `more` writes what stands before the attributes of an element.
fn write_with(nodes: &[Node], more: impl Fn(&Element, &mut String), out: &mut String) {
    let mut steps: Vec<Step<'_>> = nodes.iter().rev().map(Step::Node).collect();
    while let Some(step) = steps.pop() {
        match step {
            Step::Node(Node::Text(text, _)) => escape(text, false, out),
            Step::Node(Node::Element(element)) => {
                write_start(element, &more, out);
                if VOID.contains(&element.tag) {
                    continue;
                }
                steps.push(Step::End(element.tag));
                steps.extend(element.children.iter().rev().map(Step::Node));
            }
            Step::End(tag) => {
                out.push_str("</");
                out.push_str(tag);
                out.push('>');
            }
        }
    }
}

fn write_start(element: &Element, more: impl Fn(&Element, &mut String), out: &mut String) {
    out.push('<');
    out.push_str(element.tag);
    more(element, out);
    for (name, value) in &element.attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(value, true, out);
        out.push('"');
    }
    out.push('>');
    // A parser drops the first line end of these elements (HTML Standard, 13.2.6.4.7): one is added for it to take.
    if matches!(element.tag, "pre" | "textarea")
        && matches!(element.children.first(), Some(Node::Text(text, _)) if text.starts_with('\n'))
    {
        out.push('\n');
    }
}

fn escape(text: &str, in_attribute: bool, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' if !in_attribute => out.push_str("&gt;"),
            '"' if in_attribute => out.push_str("&quot;"),
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(element: Element) -> String {
        let mut out = String::new();
        write(&[Node::Element(element)], &mut out);
        out
    }

    #[test]
    fn text_and_attributes_are_escaped_exactly() {
        let link = Element::new("a").attribute("href", "?a=1&b=\"<>'").text("5 < 6 & \"7\" > '2'");
        assert_eq!(html(link), "<a href=\"?a=1&amp;b=&quot;&lt;>'\">5 &lt; 6 &amp; \"7\" &gt; '2'</a>");
    }

    #[test]
    fn void_elements_have_no_end() {
        let image = Element::new("img").attribute("src", "a.png").attribute("alt", "");
        assert_eq!(
            html(Element::new("p").child(image).child(Element::new("br"))),
            "<p><img src=\"a.png\" alt=\"\"><br></p>"
        );
    }

    #[test]
    fn the_first_empty_line_of_kept_text_survives_a_parser() {
        assert_eq!(html(Element::new("pre").text("\na")), "<pre>\n\na</pre>");
    }

    #[test]
    fn depth_does_not_exhaust_the_stack() {
        let mut deep = Node::Text(String::new(), None);
        for _ in 0..100_000 {
            deep = Node::Element(Element::new("div").children([deep]));
        }
        let nodes = [deep];
        let mut out = String::new();
        write(&nodes, &mut out);
        assert_eq!(out.len(), 100_000 * 11);
        // The tree itself is taken down by recursion; reading bounds the depth of what authors write.
        std::mem::forget(nodes);
    }
}
