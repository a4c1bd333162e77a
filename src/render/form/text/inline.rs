//! Running text without marks: what a mark means is said, or left to the words.

use crate::{
    model::block::{Alt, Inline, InlineKind, Target},
    render::{
        form::{script, wrap},
        html::linker::Linker,
    },
};

/// A text on its way.
pub struct Flow<'f, 'a> {
    /// The words of the theme.
    pub linker: &'f Linker<'a>,
    /// Words and addresses of links so far; the first has number 1.
    pub links: &'f mut Vec<(String, String)>,
    /// What is written.
    pub out: String,
}

impl Flow<'_, '_> {
    /// Writes a text.
    pub fn inlines(&mut self, text: &[Inline]) {
        for inline in text {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        if let Some((level, content)) = script::passage(inline) {
            return self.out.push_str(&script::written(level, &content));
        }
        match &inline.kind {
            InlineKind::Text(text) => self.out.push_str(text),
            InlineKind::Code(text) => self.out.push_str(&wrap::kept(text)),
            InlineKind::Abbreviation { short, .. } => self.out.push_str(short),
            InlineKind::Emphasis(text)
            | InlineKind::Strong(text)
            | InlineKind::Superscript(text)
            | InlineKind::Subscript(text)
            | InlineKind::Foreign { text, .. } => self.inlines(text),
            InlineKind::Struck(text) => {
                self.out.push_str(&self.linker.say("struck"));
                self.out.push(' ');
                self.inlines(text);
            }
            InlineKind::Link { target, text } => {
                let start = self.out.len();
                self.inlines(text);
                self.link(target, start);
            }
            InlineKind::Image(image) => {
                if let Alt::Text(alt) = &image.alt {
                    let words = self.linker.text("text-picture", &[("alt", alt.into())]);
                    self.out.push_str(&format!("({words})"));
                }
            }
            InlineKind::NoteReference(number) => self.say_number("text-note-ref", number.to_string()),
            InlineKind::LineBreak => self.out.push('\n'),
            InlineKind::SoftBreak => self.out.push(' '),
        }
    }

    /// « (lien 3) » after the words; the address stands at the end of the text, where it interrupts nobody. A link whose words are its address
    /// needs no number, and one to a place in the same text no address.
    fn link(&mut self, target: &Target, start: usize) {
        let Target::Web(address) = target else { return };
        let words = self.out[start..].trim().to_owned();
        let bare = address.trim_start_matches("mailto:").trim_start_matches("tel:");
        if words.contains(bare) || words.is_empty() {
            return;
        }
        let known = self.links.iter().position(|(_, known)| **known == **address);
        let index = known.unwrap_or_else(|| {
            self.links.push((words.replace('\n', " "), address.to_string()));
            self.links.len() - 1
        });
        self.say_number("text-link-ref", (index + 1).to_string());
    }

    /// A reference in brackets after a word, in one piece with it.
    fn say_number(&mut self, message: &str, number: String) {
        if self.out.chars().next_back().is_some_and(|last| !last.is_whitespace()) {
            self.out.push('\u{a0}');
        }
        let said = self.linker.text(message, &[("number", number.into())]);
        self.out.push_str(&said.replace(' ', "\u{a0}"));
    }
}
