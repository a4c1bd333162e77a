//! Plain text in UTF-8: one sentence a line, an empty line between blocks, everything said in words. It is written for a braille display and
//! for the ear: no line of stars under a heading, no spaces that draw a table.

mod inline;
mod table;

use super::{edition::Edition, wrap};
use crate::{
    base::{diagnostic::Value, sentences},
    model::block::{Alt, Block, BlockKind, CalloutRole, Heading, Image, Inline, List},
    render::html::linker::{Linker, date_text},
};

use self::inline::Flow;

/// An edition as plain text.
pub fn write(edition: &Edition, linker: &Linker<'_>) -> String {
    let columns = linker.view.config().forms.text_columns.map(|columns| columns as usize);
    let mut writer = Writer { linker, edition, columns, groups: Vec::new(), links: Vec::new() };
    writer.head();
    writer.blocks(&edition.blocks, &[]);
    writer.notes();
    writer.list_of_links();
    writer.finish()
}

/// U+FEFF (RFC 3629, 6).
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A space that stays and breaks no line; in the file it is an ordinary one.
const NO_BREAK: &str = "\u{a0}";

/// Lines that stand together.
struct Group {
    lines: Vec<String>,
    /// No empty line before it.
    is_tight: bool,
}

/// Where a block stands in lists: one mark for each list around it.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Mark {
    Dash,
    Number(u64),
}

struct Writer<'w, 'a> {
    linker: &'w Linker<'a>,
    edition: &'w Edition,
    columns: Option<usize>,
    groups: Vec<Group>,
    /// Words and addresses; the first has number 1.
    links: Vec<(String, String)>,
}

impl Writer<'_, '_> {
    fn say(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        self.linker.text(id, arguments)
    }

    /// What it is, where it comes from, and how to read it.
    fn head(&mut self) {
        let origin = &self.edition.origin;
        let pair = |name: String, value: String| self.pair(&name, &value);
        let date = |date| date_text(self.linker.view, self.linker.lang, date).words;
        let lang = self.edition.lang.primary();
        let mut lines = vec![
            pair(self.say("text-kind", &[]), self.edition.eyebrow.clone()),
            pair(self.say("text-page", &[]), origin.address.clone()),
            pair(self.say("text-publisher", &[]), format!("{}, {}", origin.publisher, origin.site)),
            pair(self.say("text-language", &[]), self.say(&format!("language-name-{lang}"), &[])),
        ];
        lines.extend(origin.version.map(|version| pair(self.say("fact-version", &[]), version.to_string())));
        lines.extend(origin.updated.map(|day| pair(self.say("text-updated", &[]), date(day))));
        lines.extend(origin.edition.map(|day| pair(self.say("text-edition", &[]), date(day))));
        lines.push(pair(self.say("text-licence", &[]), origin.licence.clone()));
        let title = self.sentences(&self.edition.title);
        self.push(title);
        self.push(lines);
        let how = if self.columns.is_some() { "text-how-to-read-lines" } else { "text-how-to-read" };
        let how = self.sentences(&self.say(how, &[]));
        self.push(how);
        if let Some(lead) = &self.edition.lead {
            let lead = self.sentences(lead);
            self.push(lead);
        }
    }

    fn blocks(&mut self, blocks: &[Block], path: &[Mark]) {
        for block in blocks {
            self.block(block, path);
        }
    }

    fn block(&mut self, block: &Block, path: &[Mark]) {
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => {
                let words = self.flow(text);
                let lines = self.sentences(&words);
                self.push(lines);
            }
            BlockKind::List(list) => self.list(list, path),
            BlockKind::Quote(body) => {
                let (begin, end) = (self.say("text-quote", &[]), self.say("text-quote-end", &[]));
                self.framed(begin, body, end, path);
            }
            BlockKind::Callout { role, body } => self.callout(*role, body, path),
            BlockKind::Code { text, .. } => {
                let mut lines = vec![self.say("text-code", &[])];
                // A line of code is one whatever its length, and an empty one has a meaning too: no space of it may break or go.
                lines.extend(text.lines().map(|line| format!("{line}{NO_BREAK}").replace(' ', NO_BREAK)));
                lines.push(self.say("text-code-end", &[]));
                self.push(lines);
            }
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(entries) => {
                for (rank, entry) in entries.iter().enumerate() {
                    let term = self.flow(&entry.term);
                    for (index, definition) in entry.definitions.iter().enumerate() {
                        let start = self.groups.len();
                        self.blocks(definition, path);
                        self.introduce(start, &self.pair(&term, ""));
                        // Facts of a line each stand together; terms with long definitions apart.
                        let is_line = matches!(definition.as_slice(), [Block { kind: BlockKind::Plain(_), .. }]);
                        self.tighten(start, index > 0 || (is_line && rank > 0));
                    }
                    if entry.definitions.is_empty() {
                        self.push(vec![term]);
                    }
                }
            }
            BlockKind::Figure { image, caption } => {
                let mut lines = self.picture(image).map(|words| self.sentences(&words)).unwrap_or_default();
                let caption = self.flow(caption);
                lines.extend(self.sentences(&caption));
                self.push(lines);
            }
            BlockKind::Chart(chart) => {
                let (title, finding) = (self.flow(&chart.title), self.flow(&chart.finding));
                let mut lines = vec![self.say("text-chart", &[("title", title.into())])];
                lines.extend(self.sentences(&finding));
                self.push(lines);
            }
            BlockKind::Break => {
                let line = self.say("text-break", &[]);
                self.push(vec![line]);
            }
        }
    }

    /// « Niveau 2 : Les principes »: short, heard, and found by a search for its first word.
    fn heading(&mut self, heading: &Heading) {
        let title = self.flow(&heading.text);
        let level = usize::from(heading.level);
        let line = self.say("text-heading", &[("level", level.into()), ("title", title.into())]);
        self.push(vec![line]);
    }

    fn callout(&mut self, role: CalloutRole, body: &[Block], path: &[Mark]) {
        let title = self.say(&format!("callout-{}", role.name()), &[]);
        let begin = self.pair(&title, "");
        let end = self.say("text-end-of", &[("what", title.into())]);
        self.framed(begin, body, end, path);
    }

    /// Blocks between a line that says what begins and one that says what ends.
    fn framed(&mut self, begin: String, body: &[Block], end: String, path: &[Mark]) {
        self.push(vec![begin]);
        let start = self.groups.len();
        self.blocks(body, path);
        self.tighten(start, true);
        self.push(vec![end]);
        self.tighten(self.groups.len() - 1, true);
    }

    /// Each item begins with its mark: a dash for each list around it, or its whole number (« 2.1. »). Its other paragraphs say that it goes on.
    fn list(&mut self, list: &List, path: &[Mark]) {
        for (number, item) in (list.start.unwrap_or_default()..).zip(&list.items) {
            let mark = if list.start.is_some() { Mark::Number(number) } else { Mark::Dash };
            let path: Vec<Mark> = path.iter().copied().chain([mark]).collect();
            let first = self.groups.len();
            for (index, block) in item.body.iter().enumerate() {
                let start = self.groups.len();
                self.block(block, &path);
                if index > 0 && matches!(block.kind, BlockKind::Paragraph(_)) {
                    self.introduce(start, &self.say("text-continued", &[]));
                }
                self.tighten(start, index > 0 && matches!(block.kind, BlockKind::Plain(_) | BlockKind::List(_)));
            }
            let task = match item.task {
                Some(true) => format!(" {}", self.say("task-done", &[])),
                Some(false) => format!(" {}", self.say("task-open", &[])),
                None => String::new(),
            };
            self.introduce(first, &format!("{}{task}", said_mark(&path)));
            let is_tight = item.body.first().is_none_or(|block| matches!(block.kind, BlockKind::Plain(_)));
            self.tighten(first, is_tight && !std::ptr::eq(item, &raw const list.items[0]));
        }
    }

    fn notes(&mut self) {
        let edition = self.edition;
        if edition.notes.is_empty() {
            return;
        }
        self.title("notes-heading");
        for note in &edition.notes {
            let start = self.groups.len();
            self.blocks(&note.body, &[]);
            let number = self.say("note-ref", &[("number", (&note.label).into())]);
            self.introduce(start, &self.pair(&number, ""));
        }
    }

    fn list_of_links(&mut self) {
        if self.links.is_empty() {
            return;
        }
        self.title("text-links");
        let line = |(index, (words, address)): (usize, &(String, String))| {
            let number = self.say("text-link", &[("number", (index + 1).into())]);
            format!("{}\n{address}", self.pair(&number, words))
        };
        let lines: Vec<String> = self.links.iter().enumerate().map(line).collect();
        for line in lines {
            let mut group: Vec<String> = Vec::new();
            for line in line.lines() {
                group.extend(self.wrapped(line));
            }
            self.push(group);
        }
    }

    /// A heading of level 2 that is ours.
    fn title(&mut self, message: &str) {
        let title = self.say(message, &[]);
        let line = self.say("text-heading", &[("level", 2_usize.into()), ("title", title.into())]);
        self.push(vec![line]);
    }

    /// « Langue : français »
    fn pair(&self, name: &str, value: &str) -> String {
        let pair = self.say("text-pair", &[("name", name.into()), ("value", value.into())]);
        pair.trim_end().to_owned()
    }

    /// The words of a picture; none for one that only decorates.
    fn picture(&self, image: &Image) -> Option<String> {
        match &image.alt {
            Alt::Text(alt) => Some(self.say("text-picture", &[("alt", alt.into())])),
            Alt::Decorative | Alt::Missing => None,
        }
    }

    fn flow(&mut self, text: &[Inline]) -> String {
        let mut flow = Flow { linker: self.linker, links: &mut self.links, out: String::new() };
        flow.inlines(text);
        flow.out
    }

    /// One line a sentence.
    fn sentences(&self, text: &str) -> Vec<String> {
        sentences::split(text, &self.edition.lang).into_iter().map(str::to_owned).collect()
    }

    fn push(&mut self, lines: Vec<String>) {
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        if !lines.is_empty() {
            self.groups.push(Group { lines, is_tight: false });
        }
    }

    /// Puts words before the first line that was written since `start`; alone where nothing was.
    fn introduce(&mut self, start: usize, words: &str) {
        match self.groups.get_mut(start) {
            Some(group) => group.lines[0] = format!("{words} {}", group.lines[0]),
            None => self.push(vec![words.to_owned()]),
        }
    }

    fn tighten(&mut self, at: usize, is_tight: bool) {
        if let Some(group) = self.groups.get_mut(at) {
            group.is_tight |= is_tight;
        }
    }

    fn wrapped(&self, line: &str) -> Vec<String> {
        match self.columns {
            Some(columns) => wrap::wrap(line, columns),
            None => vec![line.to_owned()],
        }
    }

    /// No-break spaces become ordinary ones at last: old notetakers print codes for them. The mark at the start tells every reader that the text
    /// is UTF-8: a host or a stick says nothing about it.
    fn finish(self) -> String {
        let mut out = String::from(BYTE_ORDER_MARK);
        for (index, group) in self.groups.iter().enumerate() {
            if index > 0 && !group.is_tight {
                out.push('\n');
            }
            for line in group.lines.iter().flat_map(|line| self.wrapped(line)) {
                out.extend(
                    line.trim_end().chars().map(|it| if matches!(it, '\u{a0}' | '\u{202f}') { ' ' } else { it }),
                );
                out.push('\n');
            }
        }
        out
    }
}

/// The mark of an item: a dash for each list around it, or the numbers of the numbered ones.
fn said_mark(path: &[Mark]) -> String {
    let numbers: Vec<String> = path
        .iter()
        .rev()
        .map_while(|mark| match mark {
            Mark::Number(number) => Some(number.to_string()),
            Mark::Dash => None,
        })
        .collect();
    let dashes = path.len() - numbers.len();
    let numbers: Vec<String> = numbers.into_iter().rev().collect();
    match (numbers.is_empty(), dashes) {
        (true, depth) => "-".repeat(depth),
        (false, 0) => format!("{}.", numbers.join(".")),
        (false, depth) => format!("{} {}.", "-".repeat(depth), numbers.join(".")),
    }
}
