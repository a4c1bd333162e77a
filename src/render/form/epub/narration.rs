//! A page of a book as it is read aloud. One walk over its elements says what is read and gives each sentence an id where it stands, so that what is heard
//! and what is shown cannot differ. What eyes see at a glance is announced, as in a recording: how long a list is, what heads a cell, where a quotation ends.
//!
//! The order is that of the page (EPUB 3.3, 9.3.2.1): notes are read where they stand, and their references say that there is one.

mod passage;
mod table;

use std::ops::Range;

use super::parts::Ids;
use crate::{
    base::{diagnostic::Value, lang::Lang},
    render::{
        form::audio::{
            script::{Line, Run},
            writer::{MOST_PARTS, pause},
        },
        html::{
            element::{Element, Node},
            linker::Linker,
        },
    },
};

/// Elements of running text; all others stand by themselves.
const RUNNING: &[&str] = &["a", "abbr", "br", "code", "em", "img", "s", "span", "strong", "sub", "sup"];

/// What is read of a page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Narration {
    /// What is said, in its order.
    pub lines: Vec<Line>,
    /// Where it stands.
    pub steps: Vec<Step>,
}

/// A step of what is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    /// Something is said.
    Said(Said),
    /// What a listener may leave or skip as a whole (EPUB 3.3, 9.4).
    Group {
        /// What it is (EPUB 3 Structural Semantics Vocabulary 1.1).
        kind: Option<&'static str>,
        /// The id of its element.
        place: String,
        /// What is read of it.
        steps: Vec<Step>,
    },
}

/// Lines that are said while an element is shown as being read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// Which lines.
    pub lines: Range<usize>,
    /// The id of the element.
    pub place: String,
    /// What it is, if it may be skipped.
    pub kind: Option<&'static str>,
    /// Tells what is to be seen there, and not its words.
    pub is_announcement: bool,
}

/// Reads the pages of a book, one after the other.
pub struct Narrator<'n, 'a> {
    linker: &'n Linker<'a>,
    lang: &'n Lang,
    ids: &'n mut Ids,
    lines: Vec<Line>,
    steps: Vec<Step>,
    /// The first line that no step has yet: a number or the name of a column is said with what follows it.
    open: usize,
    /// Where the last step is.
    last: String,
}

impl<'n, 'a> Narrator<'n, 'a> {
    /// Nothing is read yet.
    pub fn new(linker: &'n Linker<'a>, lang: &'n Lang, ids: &'n mut Ids) -> Self {
        Self { linker, lang, ids, lines: Vec::new(), steps: Vec::new(), open: 0, last: String::new() }
    }

    /// Reads a page and marks in it what is read. The last one says that it is.
    pub fn page(&mut self, root: &mut Element, is_last: bool) -> Narration {
        let body = root.children.iter_mut().filter_map(own_element).find(|element| element.tag == "body");
        let Some(body) = body else { return Narration::default() };
        self.flow(body, pause::PARAGRAPH);
        self.rest(pause::CHAPTER);
        if is_last && !self.steps.is_empty() {
            self.announce_end("audio-end", &[]);
        }
        self.open = 0;
        Narration { lines: std::mem::take(&mut self.lines), steps: std::mem::take(&mut self.steps) }
    }

    /// What stands in an element: running text, and what stands by itself.
    fn flow(&mut self, element: &mut Element, pause: u32) {
        let children = std::mem::take(&mut element.children);
        let mut running = Vec::new();
        for node in children {
            match node {
                Node::Element(mut block) if !RUNNING.contains(&block.tag) => {
                    element.children.extend(self.passage(std::mem::take(&mut running), pause));
                    self.block(&mut block);
                    element.children.push(block.into());
                }
                node => running.push(node),
            }
        }
        element.children.extend(self.passage(running, pause));
    }

    fn block(&mut self, element: &mut Element) {
        let class = attribute(element, "class").unwrap_or_default().to_owned();
        match element.tag {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.rest(pause::HEADING);
                self.flow(element, pause::HEADING);
            }
            // Links back are of use to those who came by one.
            "p" if class == "note-back" => {}
            "p" if ["line", "callout-title", "note-number"].contains(&&*class) => self.flow(element, pause::ITEM),
            "dt" => self.flow(element, pause::SENTENCE),
            "li" | "dd" => self.flow(element, pause::ITEM),
            "ul" | "ol" => self.group(Some("list"), element, Self::list),
            "dl" => self.group(Some("list"), element, |own, element| own.flow(element, pause::ITEM)),
            "table" => self.group(Some("table"), element, Self::table),
            "figure" => self.group(Some("figure"), element, |own, element| own.flow(element, pause::PARAGRAPH)),
            "blockquote" => self.group(None, element, |own, element| {
                own.between(element, "text-quote", "text-quote-end");
            }),
            "pre" => self.group(None, element, |own, element| own.between(element, "text-code", "text-code-end")),
            "aside" => {
                let kind = (attribute(element, "epub:type") == Some("footnote")).then_some("footnote");
                self.group(kind, element, Self::aside);
            }
            "nav" if attribute(element, "hidden").is_some() => {}
            "nav" => self.contents(element),
            "hr" => self.rest(pause::CHAPTER),
            _ => self.flow(element, pause::PARAGRAPH),
        }
    }

    /// What may be left as a whole.
    fn group(
        &mut self,
        kind: Option<&'static str>,
        element: &mut Element,
        inside: impl FnOnce(&mut Self, &mut Element),
    ) {
        let place = self.place(element);
        let outer = std::mem::take(&mut self.steps);
        inside(self, element);
        let steps = std::mem::replace(&mut self.steps, outer);
        if !steps.is_empty() {
            self.steps.push(Step::Group { kind, place, steps });
        }
    }

    /// What stands between two announcements.
    fn between(&mut self, element: &mut Element, opening: &str, end: &str) {
        let place = self.place(element);
        self.announce(opening, &[], pause::ITEM, place);
        self.flow(element, pause::PARAGRAPH);
        self.announce_end(end, &[]);
    }

    /// How many, each behind its number if it has one, and the end.
    fn list(&mut self, list: &mut Element) {
        let place = self.place(list);
        let first = attribute(list, "start").map_or(Some(1), |start| start.parse::<u64>().ok()).unwrap_or(1);
        let is_numbered = list.tag == "ol";
        let count = list.children.len();
        self.announce("audio-list", &[("count", count.into())], pause::SENTENCE, place);
        for (number, item) in (first..).zip(list.children.iter_mut().filter_map(own_element)) {
            if is_numbered {
                self.before(&format!("{number}."), pause::CELL);
            }
            self.group(Some("list-item"), item, |own, item| {
                own.flow(item, pause::ITEM);
                own.close(item);
            });
        }
        self.announce_end("audio-list-end", &[]);
    }

    /// A callout or a note; both begin with what they are called.
    fn aside(&mut self, aside: &mut Element) {
        let title = aside.children.iter_mut().find_map(own_element).map(|title| plain(&title.children));
        self.flow(aside, pause::PARAGRAPH);
        if let Some(title) = title {
            self.announce_end("text-end-of", &[("what", title.trim().into())]);
        }
    }

    /// How many parts there are; their names, if they are few enough to be kept in mind. The first entry is the title page, which was read.
    fn contents(&mut self, nav: &mut Element) {
        for element in nav.children.iter_mut().filter_map(own_element) {
            if element.tag != "ol" {
                self.block(element);
                continue;
            }
            let parts = element.children.len().saturating_sub(1);
            if parts < 2 {
                continue;
            }
            let place = self.place(element);
            self.announce("audio-parts", &[("count", parts.into())], pause::ITEM, place);
            if parts > MOST_PARTS {
                continue;
            }
            for item in element.children.iter_mut().skip(1).filter_map(own_element) {
                let children = std::mem::take(&mut item.children);
                let (running, lists): (Vec<Node>, Vec<Node>) =
                    children.into_iter().partition(|node| matches!(node, Node::Element(it) if it.tag == "a"));
                item.children = self.passage(running, pause::ITEM);
                item.children.extend(lists);
            }
        }
    }

    /// Words that are said with what follows them.
    fn before(&mut self, words: &str, pause: u32) {
        let run = Run { text: words.trim().to_owned(), lang: self.lang.clone() };
        self.lines.push(Line { runs: vec![run], pause });
    }

    /// Words about an element.
    fn announce(&mut self, message: &str, arguments: &[(&str, Value)], pause: u32, place: String) {
        let words = self.linker.text(message, arguments);
        self.before(&words, pause);
        self.said(place, None, true);
    }

    /// Words about the end of something, said where it is: nobody is led back to its beginning.
    fn announce_end(&mut self, message: &str, arguments: &[(&str, Value)]) {
        let place = self.last.clone();
        self.announce(message, arguments, pause::PARAGRAPH, place);
    }

    /// Puts the open lines, if there are any, at the place of an element.
    fn said(&mut self, place: String, kind: Option<&'static str>, is_announcement: bool) {
        let lines = self.open..self.lines.len();
        self.open = lines.end;
        if !lines.is_empty() {
            self.last.clone_from(&place);
            self.steps.push(Step::Said(Said { lines, place, kind, is_announcement }));
        }
    }

    /// A number or a name behind which nothing stands is said at its element.
    fn close(&mut self, element: &mut Element) {
        if self.open < self.lines.len() {
            let place = self.place(element);
            self.said(place, None, true);
        }
    }

    /// Makes the silence before what comes at least so long.
    fn rest(&mut self, pause: u32) {
        if let Some(line) = self.lines.last_mut() {
            line.pause = line.pause.max(pause);
        }
    }

    /// The id of an element, which gets one if it has none.
    fn place(&mut self, element: &mut Element) -> String {
        if let Some(id) = attribute(element, "id") {
            return id.to_owned();
        }
        let id = self.new_id();
        element.attributes.push(("id", id.clone()));
        id
    }

    /// Anchors that begin with an underscore belong to the book, all others to its author.
    fn new_id(&mut self) -> String {
        self.ids.take_next("_said")
    }
}

/// A node, if it is an element.
pub(super) fn own_element(node: &mut Node) -> Option<&mut Element> {
    match node {
        Node::Element(element) => Some(element),
        Node::Text(..) => None,
    }
}

/// The elements in an element.
pub(super) fn own_elements(element: &Element) -> impl Iterator<Item = &Element> {
    element.children.iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(..) => None,
    })
}

/// A value of an element.
pub(super) fn attribute<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str())
}

/// The characters of some nodes.
fn plain(nodes: &[Node]) -> String {
    let text = |node: &Node| match node {
        Node::Text(text, _) => text.clone(),
        Node::Element(element) => plain(&element.children),
    };
    nodes.iter().map(text).collect()
}
