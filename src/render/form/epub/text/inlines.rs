//! Running text.

use super::{super::address, Text};
use crate::{
    model::block::{Inline, InlineKind, Target},
    render::{
        form::epub::language,
        html::element::{Element, Node},
        typography::{Piece, pieces},
    },
};

impl<'t> Text<'t, '_> {
    pub(super) fn inlines(&mut self, inlines: &'t [Inline]) -> Vec<Node> {
        let mut out = Vec::with_capacity(inlines.len());
        for inline in inlines {
            self.inline(inline, &mut out);
        }
        out
    }

    fn inline(&mut self, inline: &'t Inline, out: &mut Vec<Node>) {
        let element = match &inline.kind {
            InlineKind::Text(text) => return self.characters(text, out),
            InlineKind::SoftBreak => return out.push(Node::Text(" ".to_owned(), None)),
            InlineKind::LineBreak => Element::new("br"),
            InlineKind::Emphasis(text) => Element::new("em").children(self.inlines(text)),
            InlineKind::Strong(text) => Element::new("strong").children(self.inlines(text)),
            InlineKind::Superscript(text) => Element::new("sup").children(self.inlines(text)),
            InlineKind::Subscript(text) => Element::new("sub").children(self.inlines(text)),
            // No reading program says that words are struck: hidden words do.
            InlineKind::Struck(text) => {
                let words = format!("{} ", self.say("struck"));
                out.push(Node::Element(Element::new("span").attribute("class", "heard").text(words)));
                Element::new("s").children(self.inlines(text))
            }
            InlineKind::Code(text) => self.code(text),
            InlineKind::Abbreviation { short, .. } => Element::new("abbr").text(&**short),
            InlineKind::Foreign { lang, text } => {
                let direction = (lang.direction() != self.lang.direction()).then(|| lang.direction());
                let outer = std::mem::replace(&mut self.lang, lang.clone());
                let text = self.inlines(text);
                self.lang = outer;
                Element::new("span").attribute("lang", language(lang)).maybe_attribute("dir", direction).children(text)
            }
            InlineKind::Link { target, text } => return self.link(target, text, out),
            InlineKind::Image(image) => return out.extend(self.image(image, inline.span)),
            InlineKind::NoteReference(label) if self.in_link => return self.held.push((label, inline.span)),
            InlineKind::NoteReference(label) => return self.note_reference(label, inline.span, out),
        };
        out.push(Node::Element(element));
    }

    /// Numbers stay in one piece.
    fn characters(&self, text: &str, out: &mut Vec<Node>) {
        for piece in pieces(text, &self.lang) {
            out.push(match piece {
                Piece::Text(text) => Node::Text(text.to_owned(), None),
                Piece::Number(number) => Node::Element(Element::new("span").attribute("class", "nb").text(number)),
            });
        }
    }

    fn link(&mut self, target: &Target, text: &'t [Inline], out: &mut Vec<Node>) {
        let is_outermost = !std::mem::replace(&mut self.in_link, true);
        let words = self.inlines(text);
        self.in_link = !is_outermost;
        // A link without a word would be heard as its address.
        match self.address(target).filter(|_| is_outermost && has_words(&words)) {
            Some(address) => out.push(Node::Element(Element::new("a").attribute("href", address).children(words))),
            None => out.extend(words),
        }
        if is_outermost {
            for (label, span) in std::mem::take(&mut self.held) {
                self.note_reference(label, span, out);
            }
        }
    }

    /// A place in the book where there is one, else the page on the web.
    fn address(&self, target: &Target) -> Option<String> {
        let page = &*self.edition.origin.address;
        let anchor = match target {
            Target::Here(anchor) => Some(&**anchor),
            Target::Web(address) => address.strip_prefix(page).and_then(|rest| rest.strip_prefix('#')),
            Target::Document { .. } | Target::Asset(_) => None,
        };
        if let Some((part, id)) = anchor.and_then(|anchor| self.places.get(anchor)) {
            return Some(self.reference(part, id));
        }
        match target {
            Target::Here(anchor) => address::sound(&format!("{page}#{anchor}")),
            Target::Web(address) => address::sound(address),
            // An edition has none of these: their addresses are whole.
            Target::Document { .. } | Target::Asset(_) => None,
        }
    }

    /// The address of a place of the book, from the part that is written.
    pub(super) fn reference(&self, part: usize, id: &str) -> String {
        match part == self.part {
            true => format!("#{id}"),
            false => format!("{}#{id}", self.parts[part].file),
        }
    }
}

/// True if a reader gets a word of it.
fn has_words(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Text(text, _) => !text.trim().is_empty(),
        Node::Element(element) if element.tag == "img" => {
            element.attributes.iter().any(|(name, value)| *name == "alt" && !value.trim().is_empty())
        }
        Node::Element(element) => has_words(&element.children),
    })
}
