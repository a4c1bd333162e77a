//! Running text in cells: what a mark means is said by a sign of the code, by a number that leads to the end, or by words.

use super::{
    cell::Cell,
    code::Code,
    codes::Codes,
    print::{self, Marks, Print},
};
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
    lines: Vec<Vec<Cell>>,
    line: Vec<Cell>,
    print: Vec<Print>,
    codes: &'f Codes<'f>,
    code: Code,
    marks: Marks,
}

impl<'f, 'a> Flow<'f, 'a> {
    /// An empty text in a code.
    pub fn new(linker: &'f Linker<'a>, links: &'f mut Vec<(String, String)>, codes: &'f Codes<'f>, code: Code) -> Self {
        Self {
            linker,
            links,
            lines: Vec::new(),
            line: Vec::new(),
            print: Vec::new(),
            codes,
            code,
            marks: Marks::default(),
        }
    }

    /// Writes words of the theme.
    pub fn words(&mut self, words: &str) {
        for (index, line) in words.split('\n').enumerate() {
            if index > 0 {
                self.break_line();
            }
            print::extend(&mut self.print, line, self.marks);
        }
    }

    /// Writes a text.
    pub fn inlines(&mut self, text: &[Inline]) {
        for inline in text {
            self.inline(inline);
        }
    }

    /// Writes the words of a text in one line, each in the code of its language: without notes, links and signs of emphasis.
    pub fn bare(&mut self, text: &[Inline]) {
        for inline in text {
            match &inline.kind {
                InlineKind::Foreign { lang, text } => {
                    let code = self.codes.of(lang).unwrap_or(self.code);
                    let outer = self.change_code(code);
                    self.bare(text);
                    self.change_code(outer);
                }
                InlineKind::Emphasis(text) | InlineKind::Strong(text) | InlineKind::Link { text, .. } => {
                    self.bare(text);
                }
                _ => self.words(&script::plain_words(std::slice::from_ref(inline)).replace('\n', " ")),
            }
        }
    }

    /// The lines that the text asks for, each as long as it is.
    pub fn finish(mut self) -> Vec<Vec<Cell>> {
        self.break_line();
        self.lines.retain(|line| line.iter().any(|cell| !cell.is_blank()));
        self.lines
    }

    fn inline(&mut self, inline: &Inline) {
        if let Some((level, content)) = script::passage(inline) {
            return print::extend_script(&mut self.print, level, &content, self.marks);
        }
        match &inline.kind {
            InlineKind::Text(text) => self.words(text),
            InlineKind::Code(text) => self.words(&wrap::kept(text)),
            InlineKind::Abbreviation { short, .. } => self.words(short),
            InlineKind::Emphasis(text) => self.marked(Marks { is_italic: true, ..self.marks }, text),
            InlineKind::Strong(text) => self.marked(Marks { is_bold: true, ..self.marks }, text),
            // The letters of an ordinal are read where they stand.
            InlineKind::Superscript(text) | InlineKind::Subscript(text) => self.inlines(text),
            InlineKind::Foreign { lang, text } => {
                let code = self.codes.of(lang).unwrap_or(self.code);
                let outer = self.change_code(code);
                self.inlines(text);
                self.change_code(outer);
            }
            InlineKind::Struck(text) => {
                let struck = self.linker.say("struck");
                self.words(&format!("{struck} "));
                self.inlines(text);
            }
            InlineKind::Link { target, text } => {
                self.inlines(text);
                self.link(target, text);
            }
            InlineKind::Image(image) => {
                if let Alt::Text(alt) = &image.alt {
                    let words = self.linker.text("text-picture", &[("alt", alt.into())]);
                    self.words(&format!("({words})"));
                }
            }
            InlineKind::NoteReference(number) => self.number("text-note-ref", number.to_string()),
            InlineKind::LineBreak => self.break_line(),
            InlineKind::SoftBreak => self.words(" "),
        }
    }

    fn marked(&mut self, marks: Marks, text: &[Inline]) {
        let outer = std::mem::replace(&mut self.marks, marks);
        self.inlines(text);
        self.marks = outer;
    }

    /// « (lien 3) » after the words; the address stands at the end, where it interrupts nobody.
    fn link(&mut self, target: &Target, text: &[Inline]) {
        let Target::Web(address) = target else { return };
        let words = script::plain_words(text).trim().to_owned();
        let bare = address.trim_start_matches("mailto:").trim_start_matches("tel:");
        if words.contains(bare) || words.is_empty() {
            return;
        }
        let known = self.links.iter().position(|(_, known)| **known == **address);
        let index = known.unwrap_or_else(|| {
            self.links.push((words, address.to_string()));
            self.links.len() - 1
        });
        self.number("text-link-ref", (index + 1).to_string());
    }

    /// A reference in brackets after a word, in one piece with it.
    fn number(&mut self, message: &str, number: String) {
        let said = self.linker.text(message, &[("number", number.into())]);
        let outer = std::mem::take(&mut self.marks);
        if self.print.last().is_some_and(|last| !print::is_blank(last.it)) {
            self.words("\u{a0}");
        }
        self.words(&said.replace(' ', "\u{a0}"));
        self.marks = outer;
    }

    fn change_code(&mut self, code: Code) -> Code {
        if code != self.code {
            self.flush();
        }
        std::mem::replace(&mut self.code, code)
    }

    fn flush(&mut self) {
        self.line.extend(self.codes.transcribe(self.code, &self.print));
        self.print.clear();
    }

    fn break_line(&mut self) {
        self.flush();
        self.lines.push(std::mem::take(&mut self.line));
    }
}
