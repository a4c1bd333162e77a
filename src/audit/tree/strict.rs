//! The tree of a page that is plainly well nested, in one pass and without copies. At the first tag of which it is not sure, it gives up:
//! then html5ever decides. It follows the HTML Standard (13.2.6), leaving out what well nested pages never need: formatting
//! elements that are made again, parents found for what stands wrongly in tables, frames, templates, formulas.

mod body;
mod names;
mod references;
mod scan;
mod table;

use std::{borrow::Cow, ops::Range};

use html5ever::{LocalName, Namespace, local_name, ns};

use self::{
    names::{Kind, OWN_END, leaves_drawing, svg_attribute, svg_element},
    scan::{Known, Scan, Start, Token},
};
use super::{Attribute, NodeId, NodeKind, Tag, Tree};

/// The tree of a page, or nothing if the page needs more than this builder knows.
pub fn grow(source: &str) -> Option<Tree<'_>> {
    // The Standard drops or replaces them, each place in its own way.
    if source.as_bytes().contains(&0) {
        return None;
    }
    let mut tree = Tree::empty(source);
    // Pages have an element in 50 bytes or so, and a text beside most of them.
    tree.nodes.reserve(source.len() / 24);
    tree.attributes.reserve(source.len() / 48);
    let mut builder = Builder {
        scan: Scan::new(source),
        tree,
        open: Vec::with_capacity(32),
        mode: Mode::BeforeHtml,
        form: false,
        skip_newline: false,
        paragraphs: 0,
        links: 0,
    };
    builder.prologue()?;
    loop {
        match builder.scan.token(&mut builder.tree.attributes)? {
            Token::Text(text) => builder.text(text)?,
            Token::Start(start) => builder.start(start)?,
            Token::End(known) => builder.end(&known)?,
            Token::Comment => builder.comment(),
            Token::Over => break,
        }
    }
    builder.reach_body();
    Some(builder.tree)
}

/// Insertion modes (13.2.4.1) that it knows.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Mode {
    BeforeHtml,
    BeforeHead,
    InHead,
    AfterHead,
    InBody,
    InTable,
    InCaption,
    InColumnGroup,
    InTableBody,
    InRow,
    InCell,
    AfterBody,
    AfterAfterBody,
}

/// An open element.
struct Open {
    node: NodeId,
    name: LocalName,
    kind: Kind,
    sets: u8,
}

struct Builder<'s> {
    scan: Scan<'s>,
    tree: Tree<'s>,
    open: Vec<Open>,
    mode: Mode,
    /// A form is open.
    form: bool,
    /// The next line end is not part of the page: it follows `<pre>`.
    skip_newline: bool,
    /// How many `p` and `a` are open.
    paragraphs: u32,
    links: u32,
}

impl<'s> Builder<'s> {
    /// What comes before the first tag.
    fn prologue(&mut self) -> Option<()> {
        if self.scan.has_mark() {
            self.scan.at += '\u{feff}'.len_utf8();
            if self.scan.has_mark() {
                return None;
            }
        }
        loop {
            let rest = &self.scan.source[self.scan.at..];
            self.scan.at += rest.len() - rest.trim_ascii_start().len();
            if self.scan.source[self.scan.at..].starts_with("<!--") {
                self.scan.token(&mut self.tree.attributes)?;
                self.comment();
            } else {
                break;
            }
        }
        if self.scan.doctype()? {
            let node = self.tree.add(NodeKind::Doctype);
            self.tree.append(NodeId::DOCUMENT, node);
        } else {
            self.tree.quirks = true;
        }
        Some(())
    }

    fn text(&mut self, mut text: Cow<'s, str>) -> Option<()> {
        if std::mem::take(&mut self.skip_newline) && text.starts_with('\n') {
            text = after(text, 1);
        }
        if text.is_empty() {
            return Some(());
        }
        if matches!(self.mode, Mode::InBody | Mode::InCell | Mode::InCaption) {
            self.append_text(text);
            return Some(());
        }
        let spaces = text.len() - text.trim_ascii_start().len();
        match self.mode {
            Mode::BeforeHtml | Mode::BeforeHead => {}
            _ if spaces == text.len() => {
                self.append_text(text);
                return Some(());
            }
            Mode::InHead | Mode::AfterHead => {
                if spaces > 0 {
                    self.append_text(Cow::Owned(text[..spaces].to_owned()));
                }
            }
            _ => return None,
        }
        if spaces < text.len() {
            self.reach_body();
            self.append_text(after(text, spaces));
        }
        Some(())
    }

    fn start(&mut self, start: Start) -> Option<()> {
        self.skip_newline = false;
        if self.is_drawing() {
            return self.start_drawn(start);
        }
        match self.mode {
            Mode::InBody => return self.start_in_body(start),
            Mode::AfterBody | Mode::AfterAfterBody => return None,
            Mode::BeforeHtml | Mode::BeforeHead | Mode::InHead | Mode::AfterHead => {}
            _ => return self.start_in_table(start),
        }
        if start.known.kind == Kind::Unsure || &*start.known.name == "noscript" {
            return None;
        }
        if self.mode == Mode::BeforeHtml {
            self.mode = Mode::BeforeHead;
            if start.known.kind == Kind::Html {
                return self.push(start);
            }
            self.push_implied(&local_name!("html"));
        }
        if self.mode == Mode::BeforeHead {
            self.mode = Mode::InHead;
            if start.known.kind == Kind::Head {
                return self.push(start);
            }
            self.push_implied(&local_name!("head"));
        }
        match start.known.kind {
            Kind::Html | Kind::Head => return None,
            Kind::Meta | Kind::Title | Kind::Style | Kind::Script if self.mode == Mode::AfterHead => return None,
            Kind::Meta | Kind::Title | Kind::Style | Kind::Script => return self.start_in_body(start),
            _ => {}
        }
        if self.mode == Mode::InHead {
            self.pop();
        }
        self.mode = Mode::InBody;
        if start.known.kind == Kind::Body {
            return self.push(start);
        }
        self.push_implied(&local_name!("body"));
        self.start_in_body(start)
    }

    fn end(&mut self, known: &Known) -> Option<()> {
        self.skip_newline = false;
        if self.is_drawing() {
            // Anything else closes more than one element.
            let is_last = self.open.last()?.name.eq_ignore_ascii_case(&known.name);
            return is_last.then(|| self.pop());
        }
        match self.mode {
            Mode::InBody => self.end_in_body(known),
            Mode::InHead if known.kind == Kind::Head => {
                self.pop();
                self.mode = Mode::AfterHead;
                Some(())
            }
            Mode::AfterBody if known.kind == Kind::Html => {
                self.mode = Mode::AfterAfterBody;
                Some(())
            }
            Mode::BeforeHtml
            | Mode::BeforeHead
            | Mode::InHead
            | Mode::AfterHead
            | Mode::AfterBody
            | Mode::AfterAfterBody => None,
            _ => self.end_in_table(known),
        }
    }

    fn comment(&mut self) {
        self.skip_newline = false;
        let parent = match self.mode {
            Mode::BeforeHtml | Mode::AfterAfterBody => NodeId::DOCUMENT,
            Mode::AfterBody => self.open.first().map_or(NodeId::DOCUMENT, |html| html.node),
            _ => self.current(),
        };
        let node = self.tree.add(NodeKind::Comment);
        self.tree.append(parent, node);
    }

    /// Makes what nobody wrote, up to the body.
    fn reach_body(&mut self) {
        if self.mode == Mode::BeforeHtml {
            self.push_implied(&local_name!("html"));
            self.mode = Mode::BeforeHead;
        }
        if self.mode == Mode::BeforeHead {
            self.push_implied(&local_name!("head"));
            self.mode = Mode::InHead;
        }
        if self.mode == Mode::InHead {
            self.pop();
            self.mode = Mode::AfterHead;
        }
        if self.mode == Mode::AfterHead {
            self.push_implied(&local_name!("body"));
            self.mode = Mode::InBody;
        }
    }

    /// An element inside `svg`.
    fn start_drawn(&mut self, mut start: Start) -> Option<()> {
        let holds_html = matches!(&*self.open.last()?.name, "title" | "desc" | "foreignObject");
        if holds_html || leaves_drawing(&start.known.name) {
            return None;
        }
        if let Some(name) = svg_element(&start.known.name) {
            start.known.name = LocalName::from(name);
        }
        start.known.kind = Kind::Drawn;
        start.known.sets = 0;
        self.draw(start)
    }

    /// Puts an element of SVG into the tree.
    fn draw(&mut self, start: Start) -> Option<()> {
        for index in start.attributes.clone() {
            let attribute = &mut self.tree.attributes[index as usize];
            let name = match &*attribute.name {
                "xmlns" => {
                    attribute.namespace = ns!(xmlns);
                    continue;
                }
                "xlink:href" => {
                    attribute.namespace = ns!(xlink);
                    "href"
                }
                name if name.contains(':') => return None,
                name => match svg_attribute(name) {
                    Some(name) => name,
                    None => continue,
                },
            };
            let value = std::mem::take(&mut attribute.value);
            *attribute = Attribute::new(LocalName::from(name), attribute.namespace.clone(), value);
        }
        let self_closing = start.self_closing;
        let open = self.insert(start, ns!(svg));
        if !self_closing {
            self.open.push(open);
        }
        Some(())
    }

    fn is_drawing(&self) -> bool {
        self.open.last().is_some_and(|last| matches!(last.kind, Kind::Svg | Kind::Drawn))
    }

    fn current(&self) -> NodeId {
        self.open.last().map_or(NodeId::DOCUMENT, |last| last.node)
    }

    fn append_text(&mut self, text: Cow<'s, str>) {
        let parent = self.current();
        self.tree.append_text(parent, text);
    }

    fn insert(&mut self, start: Start, namespace: Namespace) -> Open {
        let Start { known: Known { name, kind, sets }, attributes, place, .. } = start;
        let node = self.insert_node(name.clone(), namespace, attributes, Some(place));
        Open { node, name, kind, sets }
    }

    fn insert_node(
        &mut self,
        name: LocalName,
        namespace: Namespace,
        attributes: Range<u32>,
        place: Option<Range<u32>>,
    ) -> NodeId {
        let parent = self.current();
        let node = self.tree.add(NodeKind::Element(Tag::new(name, namespace, attributes, place)));
        self.tree.append(parent, node);
        node
    }

    fn push(&mut self, start: Start) -> Option<()> {
        let open = self.insert(start, ns!(html));
        self.count(&open, 1);
        self.open.push(open);
        Some(())
    }

    /// An element that nobody wrote.
    fn push_implied(&mut self, name: &LocalName) {
        let Known { name, kind, sets } = Known::new(name);
        let node = self.insert_node(name.clone(), ns!(html), 0..0, None);
        self.open.push(Open { node, name, kind, sets });
    }

    fn pop(&mut self) {
        if let Some(open) = self.open.pop() {
            self.count(&open, u32::MAX);
        }
    }

    fn count(&mut self, open: &Open, by: u32) {
        match open.kind {
            Kind::Paragraph => self.paragraphs = self.paragraphs.wrapping_add(by),
            Kind::Formatting if open.name == local_name!("a") => self.links = self.links.wrapping_add(by),
            _ => {}
        }
    }

    /// Closes elements until so many are open.
    fn pop_to(&mut self, length: usize) -> Option<()> {
        while self.open.len() > length {
            if self.open.last()?.sets & OWN_END != 0 {
                return None;
            }
            self.pop();
        }
        Some(())
    }
}

/// The rest of a text.
fn after(text: Cow<'_, str>, from: usize) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[from..]),
        Cow::Owned(text) => Cow::Owned(text[from..].to_owned()),
    }
}

#[cfg(test)]
mod tests;
