//! Running text. Characters of prose are written as they are: programs read several spaces as one, as browsers do; those of code are kept.

use super::{
    super::{link, names, styled},
    Text,
};
use crate::{
    model::block::{Inline, InlineKind, Target},
    render::{
        form::epub::address,
        html::element::{Element, Node},
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
            InlineKind::Text(text) | InlineKind::Abbreviation { short: text, .. } => {
                return out.push(Node::Text(text.to_string(), None));
            }
            InlineKind::SoftBreak => return out.push(Node::Text(" ".to_owned(), None)),
            // A line of a list of contents has no end in it.
            InlineKind::LineBreak if self.in_heading => return out.push(Node::Text(" ".to_owned(), None)),
            InlineKind::LineBreak => Element::new("text:line-break"),
            InlineKind::Emphasis(text) => styled("text:span", names::EMPHASIS).children(self.inlines(text)),
            InlineKind::Strong(text) => styled("text:span", names::STRONG).children(self.inlines(text)),
            InlineKind::Superscript(text) => styled("text:span", names::RAISED).children(self.inlines(text)),
            InlineKind::Subscript(text) => styled("text:span", names::LOWERED).children(self.inlines(text)),
            // Hardly any reading program says that words are struck.
            InlineKind::Struck(text) => {
                out.push(styled("text:span", names::ADDED).text(format!("{} ", self.say("struck"))).into());
                styled("text:span", names::STRUCK).children(self.inlines(text))
            }
            InlineKind::Code(text) => styled("text:span", names::SOURCE).children(kept(text)),
            InlineKind::Foreign { lang, text } => {
                let outer = std::mem::replace(&mut self.lang, lang.clone());
                let text = self.inlines(text);
                self.lang = outer;
                self.made.languages.insert(lang.clone());
                styled("text:span", &names::language(lang)).children(text)
            }
            InlineKind::Link { target, text } => return self.link(target, text, out),
            InlineKind::Image(image) => return out.extend(self.image(image, inline.span)),
            InlineKind::NoteReference(label) if self.in_link => return self.held.push(label),
            InlineKind::NoteReference(label) => return self.note_reference(label, out),
        };
        if !element.children.is_empty() || element.tag == "text:line-break" {
            out.push(element.into());
        }
    }

    fn link(&mut self, target: &Target, text: &'t [Inline], out: &mut Vec<Node>) {
        let is_outermost = !std::mem::replace(&mut self.in_link, true);
        let words = self.inlines(text);
        self.in_link = !is_outermost;
        // A link without a word would be heard as its address.
        match self.address(target).filter(|_| is_outermost && has_words(&words)) {
            Some(address) => out.push(link(&address, names::LINK, words).into()),
            None => out.extend(words),
        }
        if is_outermost {
            for label in std::mem::take(&mut self.held) {
                self.note_reference(label, out);
            }
        }
    }

    /// A heading of the document where there is one, else the page on the web.
    fn address(&self, target: &Target) -> Option<String> {
        let page = &*self.edition.origin.address;
        let anchor = match target {
            Target::Here(anchor) => Some(&**anchor),
            Target::Web(address) => address.strip_prefix(page).and_then(|rest| rest.strip_prefix('#')),
            Target::Document { .. } | Target::Asset(_) => None,
        };
        if let Some(anchor) = anchor.filter(|anchor| self.places.contains(anchor)) {
            return Some(format!("#{anchor}"));
        }
        match target {
            Target::Here(anchor) => address::sound(&format!("{page}#{anchor}")),
            Target::Web(address) => address::sound(address),
            // An edition has none of these: their addresses are whole.
            Target::Document { .. } | Target::Asset(_) => None,
        }
    }
}

/// Characters as they are, with every space, tabulator and end of a line (OpenDocument 1.3, part 3, 6.1.2 to 6.1.5).
pub(super) fn kept(text: &str) -> Vec<Node> {
    let mut out = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            out.push(Element::new("text:line-break").into());
        }
        let mut rest = line;
        while !rest.is_empty() {
            let end = rest.find([' ', '\t']).unwrap_or(rest.len());
            let (words, after) = rest.split_at(end);
            if !words.is_empty() {
                out.push(Node::Text(words.to_owned(), None));
            }
            let spaces = after.len() - after.trim_start_matches(' ').len();
            if spaces > 0 {
                let run = Element::new("text:s").attribute("text:c", spaces.to_string());
                // One space between words is a character like another.
                out.push(if spaces == 1 && !words.is_empty() { Node::Text(" ".to_owned(), None) } else { run.into() });
            }
            rest = &after[spaces..];
            if let Some(after) = rest.strip_prefix('\t') {
                out.push(Element::new("text:tab").into());
                rest = after;
            }
        }
    }
    out
}

/// True if a reader gets a word of it.
fn has_words(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Text(text, _) => !text.trim().is_empty(),
        Node::Element(element) => has_words(&element.children),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::form::epub::xml;

    #[test]
    fn spaces_of_code_are_kept() {
        let root = Element::new("text:p").children(kept("a b:\n  c  d\t\n\ne "));
        let written = xml::document(&root, "");
        let (_, written) = written.split_once('\n').expect("a line");
        assert_eq!(
            written,
            "<text:p>a b:<text:line-break/><text:s text:c=\"2\"/>c<text:s text:c=\"2\"/>d<text:tab/><text:line-break/><text:line-break/>e </text:p>\n"
        );
    }
}
