//! The elements of a fragment of HTML, tolerant as rich text fields are: what is not closed ends with its parent.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

/// A text or an element.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// Characters, entities decoded.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Element {
    /// Its name, in lower case.
    pub name: String,
    /// Its address (`href` or `src`), if it has one.
    pub address: Option<String>,
    /// What stands for it (`alt`, `title` or `aria-label`).
    pub alternative: Option<String>,
    /// Of a cell of a table: over how many columns and rows it stands.
    pub spans: (usize, usize),
    /// What it holds.
    pub children: Vec<Node>,
}

/// Elements without an end (HTML, 13.1.2).
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements whose content is no text for readers.
const SILENT: &[&str] = &["script", "style", "template", "noscript", "svg"];

/// Elements before which a paragraph ends.
#[rustfmt::skip]
const BLOCKS: &[&str] = &[
    "p", "div", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "figure",
    "figcaption", "details", "summary", "section", "article", "header", "footer", "main", "aside", "nav", "form", "fieldset", "address",
];

/// The most columns or rows that a cell stands over: a number that somebody mistyped makes no table of thousands.
const WIDEST: usize = 50;

fn spanned(attribute: Option<String>) -> usize {
    attribute.and_then(|value| value.parse::<usize>().ok()).map_or(1, |value| value.clamp(1, WIDEST))
}

/// Deepest nesting that is kept: what is deeper becomes a text of the element above.
const DEEPEST: usize = 64;

/// The nodes of a text.
pub fn parsed(text: &str) -> Vec<Node> {
    let tokenizer = Tokenizer::new(Builder(RefCell::new(Stack::default())), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().end()
}

/// All text, with a space between blocks.
pub fn text(nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(element) => {
                out.push_str(&text_of(element));
                if BLOCKS.contains(&element.name.as_str()) || ["br", "li", "td", "th"].contains(&element.name.as_str())
                {
                    out.push(' ');
                }
            }
        }
    }
    out
}

fn text_of(element: &Element) -> String {
    text(&element.children)
}

struct Builder(RefCell<Stack>);

impl TokenSink for Builder {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut stack = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => stack.open(&tag),
            Token::TagToken(tag) => stack.close(&tag.name),
            Token::CharacterTokens(text) => stack.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// The open elements, outermost first; the first stands for the fragment.
struct Stack {
    open: Vec<Element>,
    /// How many silent elements are open.
    silent: usize,
}

impl Default for Stack {
    fn default() -> Self {
        Self { open: vec![Element::default()], silent: 0 }
    }
}

impl Element {
    /// The elements in it, however deep.
    pub fn any(&self, is: &dyn Fn(&Element) -> bool) -> bool {
        is(self) || self.children.iter().any(|node| matches!(node, Node::Element(child) if child.any(is)))
    }
}

impl Stack {
    fn open(&mut self, tag: &Tag) {
        let name = tag.name.to_string();
        if SILENT.contains(&name.as_str()) {
            self.silent += usize::from(!tag.self_closing);
            return;
        }
        if BLOCKS.contains(&name.as_str()) {
            self.close_above("p", &["li", "td", "th", "dd", "blockquote", "div", "details", "figure"]);
        }
        match name.as_str() {
            "li" => self.close_above("li", &["ul", "ol"]),
            "dt" | "dd" => {
                self.close_above("dt", &["dl"]);
                self.close_above("dd", &["dl"]);
            }
            "td" | "th" => {
                self.close_above("td", &["tr"]);
                self.close_above("th", &["tr"]);
            }
            "tr" => self.close_above("tr", &["table"]),
            "summary" => self.close_above("summary", &["details"]),
            _ => {}
        }
        let attribute = |wanted: &[&str]| {
            let found = tag.attrs.iter().find(|attribute| wanted.contains(&&*attribute.name.local));
            found.map(|attribute| attribute.value.trim().to_owned()).filter(|value| !value.is_empty())
        };
        let element = Element {
            address: attribute(&["href", "src", "data"]),
            alternative: attribute(&["alt"]).or_else(|| attribute(&["title"])).or_else(|| attribute(&["aria-label"])),
            spans: (spanned(attribute(&["colspan"])), spanned(attribute(&["rowspan"]))),
            children: Vec::new(),
            name,
        };
        let is_void = VOID.contains(&element.name.as_str());
        match is_void || self.open.len() > DEEPEST {
            true => self.add(Node::Element(element)),
            false => self.open.push(element),
        }
    }

    /// Ends an element that was opened; one that was not is no end.
    fn close(&mut self, name: &str) {
        if SILENT.contains(&name) {
            self.silent = self.silent.saturating_sub(1);
            return;
        }
        if let Some(at) = self.open.iter().skip(1).rposition(|element| element.name == name) {
            self.end_down_to(at + 1);
        }
    }

    /// Ends the innermost element of a name, unless one of the borders stands before it.
    fn close_above(&mut self, name: &str, borders: &[&str]) {
        let found =
            self.open.iter().rposition(|element| element.name == name || borders.contains(&element.name.as_str()));
        if let Some(at) = found.filter(|at| *at > 0 && self.open[*at].name == name) {
            self.end_down_to(at);
        }
    }

    fn text(&mut self, text: &str) {
        if self.silent == 0 {
            self.add(Node::Text(text.to_owned()));
        }
    }

    fn add(&mut self, node: Node) {
        self.open.last_mut().expect("the fragment itself is never closed").children.push(node);
    }

    fn end_down_to(&mut self, length: usize) {
        while self.open.len() > length.max(1) {
            let element = self.open.pop().expect("there is more than one");
            self.add(Node::Element(element));
        }
    }

    fn end(mut self) -> Vec<Node> {
        self.end_down_to(1);
        self.open.pop().expect("the fragment itself is never closed").children
    }
}
