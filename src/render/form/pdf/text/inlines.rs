//! Running text.

use super::{Text, has_characters, language};
use crate::{
    base::source::Span,
    model::block::{Inline, InlineKind, Target, plain_text},
    render::{
        form::{
            epub::address,
            pdf::context::{Followed, Marked, Run},
        },
        typography::{Piece, pieces},
    },
};

/// Characters from which on a word may be longer than a line of the narrowest column.
pub(super) const LONG: usize = 28;
/// Characters of a part of such a word.
const PART: usize = 9;

impl<'t> Text<'t, '_> {
    pub(super) fn inlines(&mut self, inlines: &'t [Inline]) -> Vec<Run> {
        let mut out = Vec::with_capacity(inlines.len());
        for inline in inlines {
            self.inline(inline, &mut out);
        }
        out
    }

    fn inline(&mut self, inline: &'t Inline, out: &mut Vec<Run>) {
        let span = inline.span;
        let marked = match &inline.kind {
            InlineKind::Text(text) => return self.characters(text, span, out),
            InlineKind::SoftBreak => return out.push(Run::Text(" ".to_owned())),
            InlineKind::LineBreak if self.in_heading => return out.push(Run::Text(" ".to_owned())),
            InlineKind::LineBreak => Marked::LineBreak,
            InlineKind::Emphasis(text) => Marked::Emphasis { text: self.inlines(text) },
            InlineKind::Strong(text) => Marked::Strong { text: self.inlines(text) },
            InlineKind::Superscript(text) => Marked::Superscript { text: self.inlines(text) },
            InlineKind::Subscript(text) => Marked::Subscript { text: self.inlines(text) },
            // No reading program says that words are struck.
            InlineKind::Struck(text) => Marked::Struck { label: self.say("struck"), text: self.inlines(text) },
            InlineKind::Code(text) => Marked::Code { text: self.words(text, span) },
            InlineKind::Abbreviation { short, .. } => return self.characters(short, span, out),
            InlineKind::Foreign { lang, text } => {
                let outer = std::mem::replace(&mut self.lang, lang.clone());
                let text = self.inlines(text);
                self.lang = outer;
                Marked::Foreign { lang: language(lang), text }
            }
            InlineKind::Link { target, text } => return self.link(target, text, out),
            InlineKind::Image(image) => match self.picture(image, span) {
                // A heading has a title in characters, and a line of a list of contents shows no picture.
                Ok(picture) if self.in_heading => return out.extend(picture.alternative.map(Run::Text)),
                Ok(picture) => Marked::Picture(picture),
                Err(words) => return out.extend(words.map(Run::Text)),
            },
            InlineKind::NoteReference(label) if self.in_link || self.in_heading => return self.held.push(label),
            InlineKind::NoteReference(label) => return out.push(self.note(label)),
        };
        out.push(Run::Marked(marked));
    }

    pub(super) fn note(&mut self, label: &'t str) -> Run {
        let is_first = self.noted.insert(label);
        Run::Marked(Marked::Note { number: label.to_owned(), is_first })
    }

    /// Numbers stay in one piece, and words that are longer than a line come in several.
    pub(super) fn characters(&mut self, text: &str, span: Span, out: &mut Vec<Run>) {
        let text = self.words(text, span);
        for piece in pieces(&text, &self.lang.clone()) {
            match piece {
                Piece::Text(text) => divided(text, out),
                Piece::Number(text) => out.push(Run::Marked(Marked::Number { text })),
            }
        }
    }

    fn link(&mut self, target: &Target, text: &'t [Inline], out: &mut Vec<Run>) {
        let is_outermost = !std::mem::replace(&mut self.in_link, true);
        let words = self.inlines(text);
        self.in_link = !is_outermost;
        if !is_outermost {
            return out.extend(words);
        }
        // A link without a word would be heard as its address.
        match self.target(target).filter(|_| has_characters(&words)) {
            Some(Place::Here(anchor)) => out.push(Run::Marked(Marked::Place { anchor, text: words })),
            Some(Place::Web(address)) => {
                let shown = text.first().map_or_else(String::new, |first| self.words(&plain_text(text), first.span));
                self.follow(&shown, &address);
                out.push(Run::Marked(Marked::Link { address, text: words }));
            }
            None => out.extend(words),
        }
        if !self.in_heading {
            let notes = self.held_notes();
            out.extend(notes);
        }
    }

    /// Keeps the address of a link for those who read on paper. Numbers of telephones and mailboxes are written where they are named.
    fn follow(&mut self, words: &str, address: &str) {
        let is_of_host = address.starts_with("http:") || address.starts_with("https:");
        let is_known = self.links.iter().any(|link| link.address == address);
        if is_of_host && !is_known && !words.contains("://") {
            self.links.push(Followed { words: words.trim().to_owned(), address: address.to_owned() });
        }
    }

    /// A heading of the document where there is one, else the page on the web.
    fn target(&self, target: &Target) -> Option<Place> {
        let page = &*self.edition.origin.address;
        let anchor = match target {
            Target::Here(anchor) => Some(&**anchor),
            Target::Web(address) => address.strip_prefix(page).and_then(|rest| rest.strip_prefix('#')),
            Target::Document { .. } | Target::Asset(_) => None,
        };
        if let Some(place) = anchor.and_then(|anchor| self.places.get(anchor)) {
            return Some(Place::Here((*place).to_owned()));
        }
        let address = match target {
            Target::Here(anchor) => address::sound(&format!("{page}#{anchor}")),
            Target::Web(address) => address::sound(address),
            // An edition has none of these: their addresses are whole.
            Target::Document { .. } | Target::Asset(_) => None,
        };
        address.map(Place::Web)
    }
}

/// Where a link leads.
enum Place {
    Here(String),
    Web(String),
}

/// Words that are longer than a line may be come in parts, between which it may end. Nothing is added to them: a hyphen would be read.
fn divided(text: &str, out: &mut Vec<Run>) {
    let mut plain = String::new();
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            plain.push(' ');
        }
        if word.chars().count() < LONG {
            plain.push_str(word);
            continue;
        }
        if !plain.is_empty() {
            out.push(Run::Text(std::mem::take(&mut plain)));
        }
        out.push(Run::Marked(Marked::Long { parts: parts(word) }));
    }
    if !plain.is_empty() {
        out.push(Run::Text(plain));
    }
}

/// Accents stay with their letters.
pub(super) fn parts(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut length = 0;
    for character in word.chars() {
        let is_mark = unicode_normalization::char::is_combining_mark(character);
        if length >= PART && !is_mark {
            parts.push(String::new());
            length = 0;
        }
        parts.last_mut().expect("there is a part").push(character);
        length += usize::from(!is_mark);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        let mut out = Vec::new();
        divided(text, &mut out);
        serde_json::to_string(&out).expect("texts")
    }

    #[test]
    fn a_long_word_comes_in_parts_that_make_it_up_again() {
        assert_eq!(json("un mot court"), r#"["un mot court"]"#);
        let long = "anticonstitutionnellementissime";
        assert_eq!(
            json(&format!("le {long} mot")),
            r#"["le ",{"kind":"long","parts":["anticonst","itutionne","llementis","sime"]}," mot"]"#
        );
        assert_eq!(parts(long).concat(), long);
        assert_eq!(parts("aaaaaaaae\u{301}b"), ["aaaaaaaae\u{301}", "b"]);
    }
}
