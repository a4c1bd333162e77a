//! Running text with the marks that every parser knows; what only we know is left to its words.

use super::escape;
use crate::{
    model::block::{Alt, Inline, InlineKind, Target},
    render::form::script,
};

/// Where a text stands.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// In a paragraph: a line may end.
    Block,
    /// In a heading: one line.
    Line,
    /// In a cell of a table: one line.
    Cell,
}

/// A text; `address` is that of the page, where links to its own headings lead.
pub fn inlines(text: &[Inline], address: &str, place: Place) -> String {
    let mut flow = Flow { out: String::new(), address, place };
    flow.write(text);
    match place {
        Place::Block => flow.out,
        Place::Line | Place::Cell => flow.out.trim().to_owned(),
    }
}

/// A picture.
pub fn picture(source: &str, alt: &str) -> String {
    match source.is_empty() {
        true => escape::line(alt),
        false => format!("![{}]({})", escape::line(alt), destination(source)),
    }
}

struct Flow<'f> {
    out: String,
    address: &'f str,
    place: Place,
}

impl Flow<'_> {
    fn write(&mut self, text: &[Inline]) {
        for (index, inline) in text.iter().enumerate() {
            let follows = text.get(index + 1).and_then(first_character);
            self.inline(inline, follows);
        }
    }

    fn inline(&mut self, inline: &Inline, follows: Option<char>) {
        if let Some((level, content)) = script::passage(inline) {
            return self.out.push_str(&escape::line(&script::written(level, &content)));
        }
        match &inline.kind {
            InlineKind::Text(text) => {
                let text = escape::line(text);
                self.out.push_str(&text);
                // « Oui ![… » would be a picture.
                if self.out.ends_with('!') && matches!(follows, None | Some('[')) {
                    self.out.pop();
                    self.out.push_str("\\!");
                }
            }
            InlineKind::Abbreviation { short, .. } => self.out.push_str(&escape::line(short)),
            InlineKind::Emphasis(text) => self.marked("*", text, follows),
            InlineKind::Strong(text) => self.marked("**", text, follows),
            InlineKind::Struck(text) => self.marked("~~", text, follows),
            InlineKind::Superscript(text) | InlineKind::Subscript(text) | InlineKind::Foreign { text, .. } => {
                self.write(text);
            }
            InlineKind::Code(text) => self.code(text),
            InlineKind::Link { target, text } => self.link(target, text),
            InlineKind::Image(image) => {
                let alt = match &image.alt {
                    Alt::Text(alt) => alt,
                    Alt::Decorative | Alt::Missing => "",
                };
                self.out.push_str(&picture(&image.source.value, alt));
            }
            InlineKind::NoteReference(number) => self.out.push_str(&format!("[^{number}]")),
            InlineKind::LineBreak if self.place == Place::Block => self.out.push_str("\\\n"),
            InlineKind::LineBreak | InlineKind::SoftBreak => self.out.push(' '),
        }
    }

    /// Marks around a text, if a parser takes them for marks there (CommonMark 0.31, 6.2); else the text alone, rather than with stars around.
    fn marked(&mut self, mark: &str, text: &[Inline], follows: Option<char>) {
        let mut inner = Flow { out: String::new(), address: self.address, place: self.place };
        inner.write(text);
        let words = inner.out.trim();
        let is_space = |it: Option<char>| it.is_none_or(char::is_whitespace);
        let is_sign = |it: Option<char>| it.is_some_and(|it| !it.is_alphanumeric() && !it.is_whitespace());
        let before = self.out.chars().next_back();
        let has_space_before = inner.out.len() != inner.out.trim_start().len();
        let has_space_after = inner.out.len() != inner.out.trim_end().len();
        let before = if has_space_before { Some(' ') } else { before };
        let after = if has_space_after { Some(' ') } else { follows };
        let (first, last) = (words.chars().next(), words.chars().next_back());
        let opens = !is_sign(first) || is_space(before) || is_sign(before);
        let closes = !is_sign(last) || is_space(after) || is_sign(after);
        let touches = |it: Option<char>| it.is_some_and(|it| mark.starts_with(it));
        let is_clear = ![before, after, first, last].into_iter().any(touches) && !words.contains("\n");
        if words.is_empty() || !opens || !closes || !is_clear {
            self.out.push_str(&inner.out);
            return;
        }
        let (start, end) = (inner.out.len() - inner.out.trim_start().len(), inner.out.trim_end().len());
        self.out.push_str(&inner.out[..start]);
        self.out.push_str(mark);
        self.out.push_str(words);
        self.out.push_str(mark);
        self.out.push_str(&inner.out[end..]);
    }

    /// Code between more backquotes than it has in a row. In a cell a bar would end the cell even there.
    fn code(&mut self, text: &str) {
        let longest = text.split(|it| it != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest + 1);
        let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
        let text = text.replace('\n', " ");
        let text = if self.place == Place::Cell { text.replace('|', "\\|") } else { text };
        self.out.push_str(&format!("{fence}{space}{text}{space}{fence}"));
    }

    fn link(&mut self, target: &Target, text: &[Inline]) {
        let address = match target {
            Target::Web(address) => address.to_string(),
            Target::Here(anchor) => format!("{}#{anchor}", self.address),
            // Editions have whole addresses; what has none is its words.
            Target::Document { .. } | Target::Asset(_) => return self.write(text),
        };
        let mut inner = Flow { out: String::new(), address: self.address, place: self.place };
        inner.write(text);
        let words = inner.out.trim();
        self.out.push_str(&format!("[{words}]({})", destination(&address)));
    }
}

/// An address where no character of it ends it.
fn destination(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for character in address.chars() {
        match character {
            ' ' => out.push_str("%20"),
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            '|' => out.push_str("%7C"),
            '*' => out.push_str("%2A"),
            '\n' | '\r' | '\t' => {}
            _ => out.push(character),
        }
    }
    out
}

/// What a piece begins with, where that is a plain character.
fn first_character(inline: &Inline) -> Option<char> {
    if let Some((level, content)) = script::passage(inline) {
        return script::written(level, &content).chars().next();
    }
    match &inline.kind {
        InlineKind::Text(text) => text.chars().next(),
        InlineKind::Abbreviation { short, .. } => short.chars().next(),
        InlineKind::Emphasis(_) | InlineKind::Strong(_) => Some('*'),
        InlineKind::Struck(_) => Some('~'),
        InlineKind::Superscript(text) | InlineKind::Subscript(text) | InlineKind::Foreign { text, .. } => {
            text.first().and_then(first_character)
        }
        InlineKind::Code(_) => Some('`'),
        InlineKind::LineBreak | InlineKind::SoftBreak => Some(' '),
        InlineKind::Link { .. } | InlineKind::Image(_) | InlineKind::NoteReference(_) => Some('['),
    }
}
