//! Running text, sentence by sentence. Each sentence becomes an element with an id; marks that reach over the end of one are closed and opened again, links and code
//! are never cut, and sentences that end within one are read as one.

use std::{borrow::Cow, ops::Range};

use super::{Narrator, attribute, plain};
use crate::{
    base::{lang::Lang, sentences},
    render::{
        form::audio::{
            script::{Line, Run},
            writer::{pause, runs},
        },
        html::{
            element::{Element, Node},
            linker::Linker,
        },
    },
};

/// Elements that stay in one piece.
const SOLID: &[&str] = &["a", "abbr", "code"];

/// Sentences that are shown as being read together.
struct Unit {
    /// The characters that it stands in.
    range: Range<usize>,
    /// Each with its languages.
    sentences: Vec<Vec<Run>>,
}

impl Narrator<'_, '_> {
    /// Reads running text, and marks its sentences. References to notes are read behind their sentence.
    pub(super) fn passage(&mut self, nodes: Vec<Node>, last: u32) -> Vec<Node> {
        let mut flow = Flow::of(self.linker, self.lang);
        flow.nodes(&nodes, self.lang);
        let units = flow.units(self.lang);
        let Flow { references, .. } = flow;
        let mut references = references.into_iter().peekable();
        let mut places = Vec::with_capacity(units.len());
        let count = units.len();
        for (index, unit) in units.iter().enumerate() {
            while let Some((_, id)) = references.next_if(|(at, _)| *at <= unit.range.start) {
                self.reference(id);
            }
            let place = self.new_id();
            for runs in &unit.sentences {
                self.lines.push(Line { runs: runs.clone(), pause: pause::SENTENCE });
            }
            self.said(place.clone(), None, false);
            places.push(place);
            if index + 1 == count {
                references.by_ref().for_each(|(_, id)| self.reference(id));
                if let Some(line) = self.lines.last_mut() {
                    line.pause = last;
                }
            }
        }
        references.for_each(|(_, id)| self.reference(id));
        self.mark(nodes, &units, places)
    }

    /// A reference to a note, which a listener may have skipped.
    pub(super) fn reference(&mut self, reference: Reference) {
        self.before(&format!("{}.", reference.words.trim()), pause::SENTENCE);
        self.said(reference.id, Some("noteref"), false);
    }

    /// The nodes, each unit in an element of its own.
    fn mark(&self, nodes: Vec<Node>, units: &[Unit], places: Vec<String>) -> Vec<Node> {
        let mut rest = nodes;
        let mut behind = Vec::new();
        for (unit, place) in units.iter().zip(places).rev() {
            let (before, after) = self.split(rest, unit.range.end);
            let (before, own) = self.split(before, unit.range.start);
            behind.extend(after.into_iter().rev());
            behind.push(wrap(own, place).into());
            rest = before;
        }
        rest.extend(behind.into_iter().rev());
        rest
    }

    /// Nodes before and after a character. What has none stands after it.
    fn split(&self, nodes: Vec<Node>, at: usize) -> (Vec<Node>, Vec<Node>) {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let mut start = 0;
        for node in nodes {
            let end = start + self.width(&node);
            match node {
                node if start >= at => after.push(node),
                node if end <= at => before.push(node),
                Node::Text(text, span) => {
                    let (left, right) = text.split_at(at - start);
                    before.push(Node::Text(left.to_owned(), span));
                    after.push(Node::Text(right.to_owned(), span));
                }
                Node::Element(element) if is_solid(&element) => before.push(element.into()),
                Node::Element(mut element) => {
                    let (left, right) = self.split(std::mem::take(&mut element.children), at - start);
                    let mut rest = element.clone();
                    rest.attributes.retain(|(name, _)| *name != "id");
                    before.push(element.children(left).into());
                    after.push(rest.children(right).into());
                }
            }
            start = end;
        }
        (before, after)
    }

    fn width(&self, node: &Node) -> usize {
        match leaf(self.linker, node) {
            Ok(text) => text.len(),
            Err(element) => element.children.iter().map(|child| self.width(child)).sum(),
        }
    }
}

/// An element around nodes; the only one among them is that element.
fn wrap(mut nodes: Vec<Node>, id: String) -> Element {
    match nodes.pop() {
        Some(Node::Element(element)) if nodes.is_empty() && attribute(&element, "id").is_none() => {
            element.attribute("id", id)
        }
        last => Element::new("span").attribute("id", id).children(nodes).children(last),
    }
}

/// A reference to a note.
pub(super) struct Reference {
    id: String,
    words: String,
}

impl Reference {
    /// The reference that an element is.
    fn of(element: &Element) -> Option<Self> {
        let [Node::Element(link)] = element.children.as_slice() else { return None };
        (attribute(link, "epub:type") == Some("noteref"))
            .then(|| Self { id: attribute(link, "id").unwrap_or_default().to_owned(), words: plain(&link.children) })
    }

    /// The references in some nodes.
    pub(super) fn all(nodes: &[Node]) -> Vec<Self> {
        let mut found = Vec::new();
        for node in nodes {
            let Node::Element(element) = node else { continue };
            match Reference::of(element) {
                Some(reference) => found.push(reference),
                None => found.extend(Self::all(&element.children)),
            }
        }
        found
    }
}

/// What is read of a node that holds no others; the element, if it does.
fn leaf<'n>(linker: &Linker<'_>, node: &'n Node) -> Result<Cow<'n, str>, &'n Element> {
    match node {
        Node::Text(text, _) => Ok(Cow::Borrowed(text)),
        Node::Element(element) if element.tag == "br" => Ok(Cow::Borrowed("\n")),
        Node::Element(element) if element.tag == "img" => {
            let alternative = attribute(element, "alt").unwrap_or_default().trim();
            Ok(match alternative {
                "" => Cow::Borrowed(""),
                words => Cow::Owned(format!(" ({}) ", linker.text("text-picture", &[("alt", words.into())]))),
            })
        }
        Node::Element(element) if Reference::of(element).is_some() => Ok(Cow::Borrowed("")),
        Node::Element(element) => Err(element),
    }
}

fn is_solid(element: &Element) -> bool {
    SOLID.contains(&element.tag) || attribute(element, "class") == Some("nb")
}

/// The characters of running text, as they are read.
pub(super) struct Flow<'f, 'a> {
    linker: &'f Linker<'a>,
    own: &'f Lang,
    pub(super) out: String,
    /// Where each language begins.
    langs: Vec<(usize, Lang)>,
    /// What is never cut.
    solid: Vec<Range<usize>>,
    /// Where a sentence ends without a mark.
    breaks: Vec<usize>,
    references: Vec<(usize, Reference)>,
}

impl<'f, 'a> Flow<'f, 'a> {
    pub(super) fn of(linker: &'f Linker<'a>, own: &'f Lang) -> Self {
        let (langs, solid, breaks, references) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { linker, own, out: String::new(), langs, solid, breaks, references }
    }

    pub(super) fn nodes(&mut self, nodes: &[Node], lang: &Lang) {
        for node in nodes {
            let element = match (leaf(self.linker, node), node) {
                (Ok(text), Node::Text(..)) => {
                    self.push(&text, lang);
                    continue;
                }
                (Ok(text), Node::Element(element)) => {
                    let start = self.out.len();
                    self.references.extend(Reference::of(element).map(|reference| (start, reference)));
                    if !text.is_empty() {
                        self.push(&text, self.own);
                        self.solid.push(start..self.out.len());
                    }
                    continue;
                }
                (Err(element), _) => element,
            };
            let start = self.out.len();
            let other = attribute(element, "lang").and_then(Lang::parse);
            self.nodes(&element.children, other.as_ref().unwrap_or(lang));
            if is_solid(element) {
                self.solid.push(start..self.out.len());
            }
            // The state of a task is a word by itself.
            if attribute(element, "class") == Some("task") {
                self.breaks.push(self.out.len());
            }
        }
    }

    fn push(&mut self, text: &str, lang: &Lang) {
        if !text.is_empty() && self.langs.last().is_none_or(|(_, last)| last != lang) {
            self.langs.push((self.out.len(), lang.clone()));
        }
        self.out.push_str(text);
    }

    /// The sentences of which something is heard; those that no cut may part are together.
    fn units(&self, lang: &Lang) -> Vec<Unit> {
        let mut units: Vec<Unit> = Vec::new();
        let mut start = 0;
        for end in self.breaks.iter().copied().chain([self.out.len()]) {
            for sentence in sentences::split(&self.out[start..end], lang) {
                let from = sentence.as_ptr().addr() - self.out.as_ptr().addr();
                let range = from..from + sentence.len();
                let mut heard = runs(&self.out, range.clone(), &self.langs);
                heard.retain(|run| run.text.chars().any(char::is_alphanumeric));
                if heard.is_empty() {
                    continue;
                }
                let reaches = |end: usize| self.solid.iter().any(|it| it.start < range.start && it.end > end);
                match units.last_mut() {
                    Some(last) if reaches(last.range.end) => {
                        last.range.end = range.end;
                        last.sentences.push(heard);
                    }
                    _ => units.push(Unit { range, sentences: vec![heard] }),
                }
            }
            start = end;
        }
        for Unit { range, .. } in &mut units {
            for solid in &self.solid {
                if solid.start < range.end && solid.end > range.start {
                    *range = range.start.min(solid.start)..range.end.max(solid.end);
                }
            }
        }
        units
    }
}
