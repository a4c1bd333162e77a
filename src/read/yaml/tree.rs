//! Builds the tree of one text from the events of the YAML parser. Does not mend: a text that is no YAML is a [`Fault`].

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
    sync::Arc,
};

use serde_yaml::granit_parser::{ErrorKind, Event, Parser, ScalarStyle, Tag, options};

use super::limits;
use crate::base::{
    diagnostic::{Diagnostic, Message},
    node::{Node, NodeValue},
    source::{Span, Spanned},
};

/// Why a text has no tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The byte at which it was noticed.
    pub offset: usize,
}

/// What is wrong with a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FaultKind {
    /// The parser's word for it.
    Grammar(ErrorKind),
    /// A limit was passed; the message that says which.
    Limit(&'static str),
}

/// What a text holds.
pub struct Tree {
    /// The value; `None` if there is nothing but spaces and comments.
    pub root: Option<Node>,
    /// Faults that hide nothing else.
    pub findings: Vec<Diagnostic>,
    /// Values with a tag that says nothing here (`!important`), and those that a `#` has cut: for those who explain traps.
    pub oddities: Vec<Oddity>,
}

/// Something legal that is hardly meant.
pub struct Oddity {
    /// What.
    pub kind: OddityKind,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// Something legal that is hardly meant.
#[derive(Copy, Clone, PartialEq, Eq)]
pub enum OddityKind {
    /// `!important` or `&co` before a value.
    Reserved,
    /// ` #7` after a value.
    Comment,
}

/// The tree of a text. `place` turns bytes of the text into a place in the author's file.
pub fn build(text: &str, place: &dyn Fn(Range<usize>) -> Span) -> Result<Tree, Fault> {
    let mut options = options! {
        flow_nesting_limit: limits::DEPTH,
        block_nesting_limit: limits::DEPTH,
        disallow_directives: true,
        emit_anchor_events: true,
    };
    options.set_emit_comments(false);
    let mut builder = Builder {
        text,
        place,
        open: Vec::new(),
        anchors: HashMap::new(),
        unused: BTreeMap::new(),
        tree: Tree { root: None, findings: Vec::new(), oddities: Vec::new() },
        copied: 0,
    };
    for item in Parser::new_from_str_with_options(text, options) {
        let (event, span) = item.map_err(|error| Fault {
            offset: error.marker().byte_offset().unwrap_or_default().min(text.len()),
            kind: match error.kind() {
                ErrorKind::RecursionLimitExceeded => FaultKind::Limit("yaml-limit-depth"),
                kind => FaultKind::Grammar(kind.clone()),
            },
        })?;
        let start = span.start.byte_offset().unwrap_or_default();
        let range = start..span.end.byte_offset().unwrap_or(start).max(start);
        if !builder.take(event, range)? {
            break;
        }
    }
    let mut tree = builder.tree;
    let reserved = |range: Range<usize>| Oddity { kind: OddityKind::Reserved, range };
    tree.oddities.extend(builder.unused.into_values().map(reserved));
    Ok(tree)
}

struct Builder<'a> {
    text: &'a str,
    place: &'a dyn Fn(Range<usize>) -> Span,
    open: Vec<Open>,
    anchors: HashMap<usize, Built>,
    /// Anchors to which no alias has led: `owner: &co` was hardly meant as one.
    unused: BTreeMap<usize, Range<usize>>,
    tree: Tree,
    copied: usize,
}

/// A finished node, with what limits ask of it.
#[derive(Clone)]
struct Built {
    node: Node,
    range: Range<usize>,
    size: usize,
    depth: usize,
}

/// A list or a map that is not closed yet.
struct Open {
    content: Content,
    start: usize,
    end: usize,
    anchor: usize,
    size: usize,
    depth: usize,
}

enum Content {
    List(Vec<Node>),
    Map { entries: Vec<(Spanned<Arc<str>>, Node)>, places: BTreeMap<Arc<str>, Span>, key: Key },
}

/// Where a map stands between its keys and values.
enum Key {
    /// The next node is a key.
    Awaited,
    /// The next node is the value of this key.
    Known(Spanned<Arc<str>>),
    /// The next node is the value of something that cannot be a key.
    Unusable,
}

impl Builder<'_> {
    /// Takes an event; false after the first document.
    fn take(&mut self, event: Event<'_>, range: Range<usize>) -> Result<bool, Fault> {
        match event {
            Event::DocumentStart(_, _) if self.tree.root.is_some() => {
                let finding = Diagnostic::error("yaml-syntax", (self.place)(range)).says("yaml-syntax-documents");
                self.tree.findings.push(finding);
                return Ok(false);
            }
            Event::Scalar(text, style, anchor, tag) => {
                let built = self.scalar(&text, style, tag.as_deref(), range);
                self.finish(built, anchor)?;
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.note_tag(tag.as_deref(), &range);
                self.open(Content::List(Vec::new()), range, anchor);
            }
            Event::MappingStart(_, anchor, tag) => {
                self.note_tag(tag.as_deref(), &range);
                let content = Content::Map { entries: Vec::new(), places: BTreeMap::new(), key: Key::Awaited };
                self.open(content, range, anchor);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range)?,
            Event::Alias(id) => {
                let Some(anchored) = self.anchors.get(&id) else {
                    return Err(Fault { kind: FaultKind::Limit("yaml-limit-alias"), offset: range.start });
                };
                self.unused.remove(&id);
                self.copied += anchored.size;
                if self.copied > limits::COPIED_NODES {
                    return Err(Fault { kind: FaultKind::Limit("yaml-limit-alias"), offset: range.start });
                }
                let mut built = anchored.clone();
                // A value is where it is used: a finding about it has to lead there.
                built.node.span = (self.place)(range.clone());
                built.range = range;
                self.finish(built, 0)?;
            }
            Event::Anchor(id, _) => {
                self.unused.insert(id, range);
            }
            _ => {}
        }
        Ok(true)
    }

    fn open(&mut self, content: Content, range: Range<usize>, anchor: usize) {
        self.open.push(Open { content, start: range.start, end: range.end, anchor, size: 1, depth: 1 });
    }

    fn close(&mut self, range: Range<usize>) -> Result<(), Fault> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        // The end of a block has no characters of its own.
        let end = if range.is_empty() { open.end } else { range.end };
        let value = match open.content {
            Content::List(items) => NodeValue::List(items),
            Content::Map { entries, .. } => NodeValue::Map(entries),
        };
        let range = open.start..end;
        let node = Node { value, span: (self.place)(range.clone()) };
        self.finish(Built { node, range, size: open.size, depth: open.depth }, open.anchor)
    }

    /// Puts a node where it belongs.
    fn finish(&mut self, built: Built, anchor: usize) -> Result<(), Fault> {
        if built.depth + self.open.len() > limits::DEPTH {
            return Err(Fault { kind: FaultKind::Limit("yaml-limit-depth"), offset: built.range.start });
        }
        if anchor > 0 {
            self.anchors.insert(anchor, built.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.tree.root.get_or_insert(built.node);
            return Ok(());
        };
        open.size += built.size;
        open.depth = open.depth.max(built.depth + 1);
        open.end = open.end.max(built.range.end);
        match &mut open.content {
            Content::List(items) => items.push(built.node),
            Content::Map { entries, places, key } => match std::mem::replace(key, Key::Awaited) {
                Key::Awaited => *key = key_of(built.node, &mut self.tree.findings),
                Key::Known(name) => enter(name, built.node, entries, places, &mut self.tree.findings),
                Key::Unusable => {}
            },
        }
        Ok(())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, range: Range<usize>) -> Built {
        self.note_tag(tag, &range);
        let written = self.text.get(range.clone()).unwrap_or_default();
        let range = range.start..range.start + written.trim_end().len();
        let is_text_tag = tag.is_some_and(|tag| tag.suffix() == "str");
        let value = match style {
            ScalarStyle::Plain => {
                self.note_comment(&range);
                // A value that is left out has no characters; the parser calls it `~`.
                let is_null = range.is_empty() || matches!(written, "~" | "null" | "Null" | "NULL");
                match is_null && !is_text_tag {
                    true => NodeValue::Null,
                    false => NodeValue::Scalar { text: text.into(), quoted: is_text_tag },
                }
            }
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                NodeValue::Scalar { text: text.into(), quoted: true }
            }
            // The last line end of a block is no part of a title or a note.
            ScalarStyle::Literal | ScalarStyle::Folded => {
                NodeValue::Scalar { text: text.trim_end_matches('\n').into(), quoted: true }
            }
        };
        Built { node: Node { value, span: (self.place)(range.clone()) }, range, size: 1, depth: 1 }
    }

    /// Tags of YAML itself say what we know already; any other was hardly meant as a tag.
    fn note_tag(&mut self, tag: Option<&Tag>, range: &Range<usize>) {
        const KNOWN: &[&str] = &["str", "int", "float", "bool", "null", "map", "seq", "timestamp"];
        let Some(tag) = tag else { return };
        if tag.handle() == "tag:yaml.org,2002:" && KNOWN.contains(&tag.suffix()) {
            return;
        }
        let before = self.text.get(..range.start).unwrap_or_default();
        let bang = before.rfind('!').unwrap_or(range.start);
        let start = before[..bang].rfind([' ', '\n']).map_or(0, |at| at + 1);
        self.tree.oddities.push(Oddity { kind: OddityKind::Reserved, range: start..range.end.max(start) });
    }

    /// A space, a hash and no space: « action #7 » was hardly meant as a comment.
    fn note_comment(&mut self, range: &Range<usize>) {
        let line = self.text.get(range.end..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        // What stands after a value that is left out begins with the colon of its key.
        let line = if range.is_empty() { line.trim_start_matches(':') } else { line };
        let after = line.trim_start_matches([' ', '\t']);
        let is_cut = after.strip_prefix('#').is_some_and(|rest| rest.starts_with(|next: char| !next.is_whitespace()));
        if is_cut && after.len() < line.len() {
            let start = after.as_ptr() as usize - self.text.as_ptr() as usize;
            let end = start + after.trim_end().len();
            self.tree.oddities.push(Oddity { kind: OddityKind::Comment, range: start..end });
        }
    }
}

/// The key that a node is.
fn key_of(node: Node, findings: &mut Vec<Diagnostic>) -> Key {
    match node.value {
        NodeValue::Scalar { text, .. } => Key::Known(Spanned::new(text, node.span)),
        NodeValue::Null | NodeValue::List(_) | NodeValue::Map(_) => {
            findings.push(Diagnostic::error("yaml-syntax", node.span).says("yaml-syntax-key"));
            Key::Unusable
        }
    }
}

/// Adds an entry to a map; of two with one key the first stays (`duplicate-key`).
pub fn enter(
    name: Spanned<Arc<str>>,
    node: Node,
    entries: &mut Vec<(Spanned<Arc<str>>, Node)>,
    places: &mut BTreeMap<Arc<str>, Span>,
    findings: &mut Vec<Diagnostic>,
) {
    if let Some(first) = places.get(&name.value) {
        let label = Message::new("duplicate-key-first").with("key", &name.value);
        findings.push(Diagnostic::error("duplicate-key", name.span).with("key", &name.value).label(*first, label));
        return;
    }
    places.insert(Arc::clone(&name.value), name.span);
    entries.push((name, node));
}
