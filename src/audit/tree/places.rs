//! Where things stand in the bytes of a page: start tags while the tree grows, attributes when a finding asks for one.

use std::{cell::Cell, ops::Range};

use html5ever::{
    tokenizer::{BufferQueue, StartTag, TagToken, Token, TokenSink, TokenSinkResult},
    tree_builder::TreeBuilder,
};

use super::{NodeId, grow::Sink};

/// Stands between the tokenizer and the tree builder, and sees each token with the place where it ends: html5ever knows lines only, but
/// what is left of its input says how far it has read.
pub(super) struct Placed<'s, 'q> {
    builder: TreeBuilder<NodeId, Sink<'s>>,
    source: &'s str,
    input: &'q BufferQueue,
    /// How far the tokenizer had read when it emitted the last token.
    read: Cell<usize>,
}

impl<'s, 'q> Placed<'s, 'q> {
    /// Around a tree builder; the tokenizer must read from `input`, where the whole source is.
    pub(super) fn new(builder: TreeBuilder<NodeId, Sink<'s>>, source: &'s str, input: &'q BufferQueue) -> Self {
        Self { builder, source, input, read: Cell::new(0) }
    }

    /// The tree builder's own sink, when all is read.
    pub(super) fn into_sink(self) -> Sink<'s> {
        self.builder.sink
    }

    /// The bytes of the start tag that was just emitted. Where the tokenizer looks for tags, the first `<` before a letter begins the next
    /// one: everything before it was emitted as characters or as another token.
    fn start_tag(&self, from: usize, end: usize) -> Option<Range<u32>> {
        let bytes = self.source.as_bytes().get(..end)?;
        // After `<<p>`, the first `<` is emitted when the second one has been read.
        let from = if from > 0 && bytes.get(from - 1) == Some(&b'<') { from - 1 } else { from };
        let is_start = |pair: &[u8]| pair[0] == b'<' && pair[1].is_ascii_alphabetic();
        let start = from + bytes.get(from..)?.windows(2).position(is_start)?;
        Some(u32::try_from(start).ok()?..u32::try_from(end).ok()?)
    }
}

impl TokenSink for Placed<'_, '_> {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        if matches!(token, Token::ParseError(_)) {
            return self.builder.process_token(token, line);
        }
        let end = self.source.len().saturating_sub(left(self.input));
        let from = self.read.replace(end);
        let own = match &token {
            TagToken(tag) if tag.kind == StartTag => self.start_tag(from, end).map(|place| (tag.name.clone(), place)),
            _ => None,
        };
        let result = self.builder.process_token(token, line);
        self.builder.sink.place(own);
        result
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Bytes that the tokenizer has not read yet. There is one buffer, or a few for a moment after a reference that was none.
fn left(input: &BufferQueue) -> usize {
    let Some(front) = input.pop_front() else { return 0 };
    let length = front.len() + left(input);
    input.push_front(front);
    length
}

/// Finds an attribute in the bytes of a start tag, as the tokenizer reads them: from the name to the end of the value, quotes included.
pub(super) fn attribute(tag: &str, name: &str) -> Option<Range<usize>> {
    let bytes = tag.as_bytes();
    let skip = |from: usize, unlike: fn(u8) -> bool| {
        bytes[from..].iter().position(|byte| unlike(*byte)).map_or(bytes.len(), |length| from + length)
    };
    let mut at = skip(1, |byte| is_space(byte) || matches!(byte, b'/' | b'>'));
    loop {
        let start = skip(at, |byte| !is_space(byte) && byte != b'/');
        if start >= bytes.len() || bytes[start] == b'>' {
            return None;
        }
        // A name may begin with `=`, which is then part of it.
        let end = skip(start + 1, |byte| is_space(byte) || matches!(byte, b'/' | b'>' | b'='));
        let equals = skip(end, |byte| !is_space(byte));
        at = end;
        if bytes.get(equals) == Some(&b'=') {
            let value = skip(equals + 1, |byte| !is_space(byte));
            at = match bytes.get(value) {
                Some(b'"') => skip(value + 1, |byte| byte == b'"') + 1,
                Some(b'\'') => skip(value + 1, |byte| byte == b'\'') + 1,
                Some(b'>') | None => equals + 1,
                Some(_) => skip(value, |byte| is_space(byte) || byte == b'>'),
            }
            .min(bytes.len());
        }
        if tag[start..end].eq_ignore_ascii_case(name) {
            return Some(start..at);
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0C' | b' ')
}

#[cfg(test)]
mod tests {
    use super::super::{Element, Tree, grow::grow, soup::Soup};

    /// The start tags of the elements of this name.
    fn places<'t>(tree: &'t Tree<'t>, name: &str) -> Vec<Option<&'t str>> {
        tree.elements()
            .filter(|it| it.local_name() == name)
            .map(|it| it.place().map(|place| &tree.source()[place]))
            .collect()
    }

    #[track_caller]
    fn check(source: &str, name: &str, expected: &[Option<&str>]) {
        assert_eq!(places(&grow(source), name), expected, "{source:?}");
    }

    #[test]
    fn start_tags() {
        check("<p>one<p class=a\n>two", "p", &[Some("<p>"), Some("<p class=a\n>")]);
        check("é\r\n\r\n<P a='>' b=\"<i>\">x", "p", &[Some("<P a='>' b=\"<i>\">")]);
        check("\u{feff}<!doctype html><html lang=fr><p/>", "html", &[Some("<html lang=fr>")]);
        check("a < b <<p>>< p>", "p", &[Some("<p>")]);
        check("a\0<p>\0<p\0>", "p", &[Some("<p>")]);
        check("&notit;<p>&#;<p>&amp<p>&ampx<p>&#x<p>&#120<p>&x<p>", "p", &[Some("<p>"); 7]);
    }

    #[test]
    fn not_tags() {
        check("<!-- <p> --><!x <p><? <p></ <p><p id=a>", "p", &[Some("<p id=a>")]);
        check("<script>'<p>'<!--<script></script>--></script><p id=a>", "p", &[Some("<p id=a>")]);
        check(
            "<title><p></titl><p></title><textarea><p></textarea><style><p></style><p id=a>",
            "p",
            &[Some("<p id=a>")],
        );
        check("<svg><![CDATA[<p>x]<p>]]></svg><p id=a>", "p", &[Some("<p id=a>")]);
        check("<plaintext><p>", "p", &[]);
        check("<p><p class='", "p", &[Some("<p>")]);
        check("<p id=a><!doc", "p", &[Some("<p id=a>")]);
    }

    #[test]
    fn elements_that_nobody_wrote() {
        check("<p>x", "body", &[None]);
        check("<table><td>x", "tbody", &[None]);
        check("<table><tr><td>x", "tr", &[Some("<tr>")]);
        check("<p><b id=a>x<p>y", "b", &[Some("<b id=a>"), Some("<b id=a>")]);
        check("<p><b>x<p><b class=c>y", "b", &[Some("<b>"), Some("<b>"), Some("<b class=c>")]);
        check("<image src=a>", "img", &[Some("<image src=a>")]);
        check("<svg><foreignobject><image>", "foreignObject", &[Some("<foreignobject>")]);
    }

    #[test]
    fn attributes() {
        let source = "<p><a \n/ =x HREF = 'a>b' b=\"c\"d=e/f href=2 g= h checked>x</a><br/a=1>";
        let tree = grow(source);
        let place = |element: &str, name: &str| {
            let element = tree.elements().find(|it| it.local_name() == element).expect("it is in the page");
            element.attribute_place(name).map(|place| &source[place])
        };
        assert_eq!(place("a", "href"), Some("HREF = 'a>b'"));
        assert_eq!(place("a", "=x"), Some("=x"));
        assert_eq!(place("a", "b"), Some("b=\"c\""));
        assert_eq!(place("a", "d"), Some("d=e/f"));
        assert_eq!(place("a", "g"), Some("g= h"));
        assert_eq!(place("a", "h"), None);
        assert_eq!(place("a", "checked"), Some("checked"));
        assert_eq!(place("br", "a"), Some("a=1"));
        assert_eq!(place("body", "a"), None);
    }

    /// Whatever the tags, a place holds the tag of its element, with all its attributes.
    #[test]
    fn places_hold_the_tag() {
        let mut written = 0;
        for seed in 0..3000 {
            let source = Soup::new(seed).page();
            let tree = grow(&source);
            tree.elements().for_each(|element| holds(&source, element));
            written += tree.elements().filter(|it| it.place().is_some()).count();
        }
        assert!(written > 30_000, "only {written} elements have a place");
    }

    fn holds(source: &str, element: Element<'_>) {
        let Some(place) = element.place() else { return };
        let tag = &source[place];
        let name = tag[1..].split(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').next().unwrap_or_default();
        let named = name.eq_ignore_ascii_case(element.local_name())
            || (name.eq_ignore_ascii_case("image") && element.is("img"));
        assert!(tag.starts_with('<') && tag.ends_with('>') && named, "{element:?} is {tag:?} in {source}");
        // `html` and `body` also take attributes from tags that come later.
        if element.is_one_of(&["html", "body"]) {
            return;
        }
        for attribute in element.attributes().iter().filter(|it| it.namespace.is_empty()) {
            let place = element
                .attribute_place(&attribute.name)
                .unwrap_or_else(|| panic!("{attribute:?} of {tag:?} in {source}"));
            let text = &source[place.clone()];
            // The first character may be a `=` that belongs to the name.
            let rest = text.get(attribute.name.len()..).unwrap_or_default();
            let value = rest.split_once('=').map(|(_, value)| value.trim_ascii()).unwrap_or_default();
            let quoted = |quote| value.len() > 1 && value.starts_with(quote) && value.ends_with(quote);
            let bare = if quoted('"') || quoted('\'') { &value[1..value.len() - 1] } else { value };
            if !bare.contains(['&', '\r', '\0']) {
                assert_eq!(bare, &*attribute.value, "{text:?} in {source}");
            }
        }
    }
}
