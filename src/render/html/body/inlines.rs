//! Running text.

use std::sync::Arc;

use super::{
    super::element::{Element, Node},
    BodyWriter,
};
use crate::{
    base::{lang::Lang, source::Span},
    model::block::{Inline, InlineKind},
    render::typography::{Piece, pieces, polish},
};

/// Text that is not interrupted by a mark: typography looks at all of it, whatever events it was read in.
#[derive(Default)]
struct Run {
    text: String,
    span: Option<Span>,
}

impl BodyWriter<'_> {
    pub(super) fn inlines(&mut self, inlines: &[Inline]) -> Vec<Node> {
        let mut out = Vec::with_capacity(inlines.len());
        let mut run = Run::default();
        for inline in inlines {
            let span = inline.span;
            match &inline.kind {
                InlineKind::Text(text) => run.add(text, span),
                InlineKind::SoftBreak => run.add(" ", span),
                _ => {
                    self.flush(&mut run, &mut out);
                    self.marked(inline, &mut out);
                }
            }
        }
        self.flush(&mut run, &mut out);
        out
    }

    fn marked(&mut self, inline: &Inline, out: &mut Vec<Node>) {
        let span = inline.span;
        let element = match &inline.kind {
            InlineKind::Text(_) | InlineKind::SoftBreak => return,
            InlineKind::Emphasis(text) => Element::new("em").children(self.inlines(text)),
            InlineKind::Strong(text) => Element::new("strong").children(self.inlines(text)),
            InlineKind::Struck(text) => return self.struck(text, span, out),
            InlineKind::Superscript(text) => Element::new("sup").children(self.inlines(text)),
            InlineKind::Subscript(text) => Element::new("sub").children(self.inlines(text)),
            InlineKind::Code(text) => {
                let direction = (self.lang.direction() == "rtl").then_some("ltr");
                let code = Element::new("code").from(span).attribute("translate", "no");
                code.maybe_attribute("dir", direction).text(&**text)
            }
            InlineKind::Link { target, text } => return self.link(target, text, span, out),
            InlineKind::Image(image) => {
                out.extend(self.picture(image, span));
                return;
            }
            InlineKind::Foreign { lang, text } => self.foreign(lang, text),
            InlineKind::Abbreviation { short, long } => return self.abbreviation(short, long, span, out),
            InlineKind::NoteReference(label) => return self.note_reference(label, span, out),
            InlineKind::LineBreak => Element::new("br"),
        };
        out.push(Node::Element(element.from(span)));
    }

    /// `s`, not `del`: the words no longer hold (« mardi » jeudi), which is not the record of an edit. Neither is heard by
    /// default in any screen reader, so that hidden words before it say it; style may show them as well.
    fn struck(&mut self, text: &[Inline], span: Span, out: &mut Vec<Node>) {
        let words = Element::new("span").from(span).attribute("class", "visually-hidden");
        out.push(Node::Element(words.text(format!("{} ", self.say("struck")))));
        out.push(Node::Element(Element::new("s").from(span).children(self.inlines(text))));
    }

    fn foreign(&mut self, lang: &Lang, text: &[Inline]) -> Element {
        let direction = (lang.direction() != self.lang.direction()).then(|| lang.direction());
        let outer = std::mem::replace(&mut self.lang, lang.clone());
        let text = self.inlines(text);
        self.lang = outer;
        Element::new("span").attribute("lang", lang.tag()).maybe_attribute("dir", direction).children(text)
    }

    /// Long form first, where the page first uses the short one; no `title`, which the keyboard, touch and most readers never
    /// show. A heading stays as short as it was written.
    fn abbreviation(&mut self, short: &Arc<str>, long: &Arc<str>, span: Span, out: &mut Vec<Node>) {
        let mark = Node::Element(Element::new("abbr").from(span).text(&**short));
        let first = !self.place.heading && self.explained.insert((Arc::clone(short), Arc::clone(long)));
        if !first {
            out.push(mark);
            return;
        }
        let long = polish(long, &self.lang);
        out.push(Node::Text(format!("{long} ("), Some(span)));
        out.push(mark);
        out.push(Node::Text(")".to_owned(), Some(span)));
    }

    fn flush(&mut self, run: &mut Run, out: &mut Vec<Node>) {
        let Run { text, span } = std::mem::take(run);
        if text.is_empty() {
            return;
        }
        let polished = polish(&text, &self.lang);
        for piece in pieces(&polished, &self.lang) {
            out.push(match piece {
                Piece::Text(text) => Node::Text(text.to_owned(), span),
                Piece::Number(number) => {
                    let element = Element { span, ..Element::new("span") };
                    Node::Element(element.attribute("class", "nb").text(number))
                }
            });
        }
    }
}

impl Run {
    fn add(&mut self, text: &str, span: Span) {
        self.text.push_str(text);
        self.span = Some(self.span.map_or(span, |first| first.to(span)));
    }
}
