//! Markdown for whoever takes a text over: CommonMark 0.31 with the tables, notes and callouts that GitHub and most editors know. Whole addresses,
//! no dialect of ours: read again by any parser, it has the words of the document in their order.

mod escape;
mod inline;

use super::edition::Edition;
use crate::{
    model::{
        block::{
            Alignment, Alt, Block, BlockKind, CalloutRole, Cell, Definition, Inline, List, ListItem, Table, plain_text,
        },
        date::Date,
    },
    render::html::linker::Linker,
};

use self::inline::{Place, inlines};

/// An edition as Markdown.
pub fn write(edition: &Edition, linker: &Linker<'_>) -> String {
    let pair = |name: &str, value: &str| {
        let pair = linker.text("text-pair", &[("name", name.into()), ("value", value.into())]);
        pair.trim_end().to_owned()
    };
    let example = linker.say("callout-example");
    let writer = Writer { address: &edition.origin.address, example, pair: &pair };
    let mut out = front_matter(edition);
    let title = escape::line(&edition.title);
    out.push_str(&format!("\n# {}\n", escape::heading(&title)));
    if let Some(lead) = &edition.lead {
        out.push_str(&format!("\n{}\n", escape::starts(&escape::line(lead))));
    }
    let body = writer.blocks(&edition.blocks);
    if !body.is_empty() {
        out.push_str(&format!("\n{body}\n"));
    }
    for note in &edition.notes {
        let body = writer.blocks(&note.body);
        out.push_str(&format!("\n[^{}]: {}\n", note.label, indented(&body, 4)));
    }
    out
}

/// What others need to name the source, as YAML that every reader takes: texts in double quotes, which JSON writes as YAML reads them.
fn front_matter(edition: &Edition) -> String {
    let origin = &edition.origin;
    let text = |text: &str| serde_json::to_string(text).expect("a text is always JSON");
    let mut lines = vec![format!("title: {}", text(&edition.title)), format!("lang: {}", text(edition.lang.tag()))];
    let date = |name: &str, date: Option<Date>| date.map(|date| format!("{name}: {}", text(&date.to_string())));
    lines.extend(date("date", origin.updated.or(origin.edition)));
    lines.extend(date("edition", origin.edition));
    lines.extend(origin.version.map(|version| format!("version: {version}")));
    lines.push(format!("publisher: {}", text(&origin.publisher)));
    lines.push(format!("licence: {}", text(&origin.licence)));
    lines.push(format!("source: {}", text(&origin.address)));
    format!("---\n{}\n---\n", lines.join("\n"))
}

struct Writer<'w> {
    /// The page: links to a heading of the text lead there.
    address: &'w str,
    /// « Exemple fictif »: a callout that only we know.
    example: String,
    /// « Langue : français »
    pair: &'w dyn Fn(&str, &str) -> String,
}

impl Writer<'_> {
    /// Blocks with an empty line between them. Lists that follow each other take turns with their marks: two lists of one mark are one.
    fn blocks(&self, blocks: &[Block]) -> String {
        let mut written: Vec<String> = Vec::new();
        // The list before, if there is one: whether it is numbered, and whether it took its turn.
        let mut before: Option<(bool, bool)> = None;
        for block in blocks {
            let is_numbered = match &block.kind {
                BlockKind::List(list) => Some(list.start.is_some()),
                BlockKind::Definitions(_) => Some(false),
                _ => None,
            };
            let turn = matches!(before, Some((numbered, turn)) if Some(numbered) == is_numbered && !turn);
            let text = self.block(block, turn);
            if text.is_empty() {
                continue;
            }
            before = is_numbered.map(|numbered| (numbered, turn));
            written.push(text);
        }
        written.join("\n\n")
    }

    fn block(&self, block: &Block, turn: bool) -> String {
        match &block.kind {
            BlockKind::Heading(heading) => {
                let text = self.text(&heading.text, Place::Line);
                format!("{} {}", "#".repeat(usize::from(heading.level.clamp(1, 6))), escape::heading(&text))
            }
            BlockKind::Paragraph(text) | BlockKind::Plain(text) => self.paragraph(text),
            BlockKind::List(list) => self.list(list, turn),
            BlockKind::Quote(body) => quoted(&self.blocks(body)),
            BlockKind::Callout { role, body } => quoted(&format!("{}\n\n{}", self.callout(*role), self.blocks(body))),
            BlockKind::Code { language, text } => code(language.as_deref(), text),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(entries) => {
                let items = entries.iter().map(|entry| item(if turn { "*" } else { "-" }, &self.definition(entry)));
                items.collect::<Vec<_>>().join("\n")
            }
            BlockKind::Figure { image, caption } => {
                let picture = match &image.alt {
                    Alt::Text(alt) => inline::picture(&image.source.value, alt),
                    Alt::Decorative | Alt::Missing => inline::picture(&image.source.value, ""),
                };
                let caption = self.paragraph(caption);
                [picture, caption].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
            }
            BlockKind::Chart(chart) => {
                let parts = [self.strong(&chart.title), self.paragraph(&chart.finding)];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
            }
            BlockKind::Break => "***".to_owned(),
        }
    }

    /// A term in bold, and what it is: behind it, in a list of its own lines, or below.
    fn definition(&self, entry: &Definition) -> String {
        let term = self.strong(&entry.term);
        let of_a_line = |body: &Vec<Block>| match body.as_slice() {
            [Block { kind: BlockKind::Plain(text), .. }] => Some(self.paragraph(text)),
            _ => None,
        };
        let lines: Option<Vec<String>> = entry.definitions.iter().map(of_a_line).collect();
        match lines.as_deref() {
            Some([line]) => (self.pair)(&term, line),
            Some(lines) => {
                let items = lines.iter().map(|line| item("-", line));
                std::iter::once((self.pair)(&term, "")).chain(items).collect::<Vec<_>>().join("\n")
            }
            None => {
                let below = entry.definitions.iter().map(|definition| self.blocks(definition));
                std::iter::once(term).chain(below).collect::<Vec<_>>().join("\n\n")
            }
        }
    }

    /// GitHub knows five callouts; an example says what it is in words.
    fn callout(&self, role: CalloutRole) -> String {
        let word = CalloutRole::ALL.iter().find(|(_, other)| *other == role).map_or("NOTE", |(word, _)| *word);
        match role {
            CalloutRole::Example => format!("**{}**", escape::line(&self.example)),
            _ => format!("[!{word}]"),
        }
    }

    fn text(&self, text: &[Inline], place: Place) -> String {
        inlines(text, self.address, place)
    }

    fn paragraph(&self, text: &[Inline]) -> String {
        let text = self.text(text, Place::Block);
        let lines = text.trim().lines().map(|line| escape::starts(line.trim_start()));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// A line that stands out. Marks within it would end it: its words only.
    fn strong(&self, text: &[Inline]) -> String {
        let words = escape::line(plain_text(text).trim());
        if words.is_empty() { String::new() } else { format!("**{words}**") }
    }

    fn list(&self, list: &List, turn: bool) -> String {
        let is_loose =
            list.items.iter().flat_map(|item| &item.body).any(|it| matches!(it.kind, BlockKind::Paragraph(_)));
        let between = if is_loose { "\n\n" } else { "\n" };
        let mark = |number: u64| match (list.start.is_some(), turn) {
            (true, false) => format!("{number}."),
            (true, true) => format!("{number})"),
            (false, false) => "-".to_owned(),
            (false, true) => "*".to_owned(),
        };
        let items = (list.start.unwrap_or_default()..).zip(&list.items);
        items.map(|(number, it)| item(&mark(number), &self.body(it))).collect::<Vec<_>>().join(between)
    }

    /// The text of an item: a list below a line that is no paragraph stands on the next line, so that both stay tight.
    fn body(&self, item: &ListItem) -> String {
        let mut body = match item.body.as_slice() {
            [Block { kind: BlockKind::Plain(text), .. }, rest @ ..]
                if matches!(rest.first().map(|block| &block.kind), Some(BlockKind::List(_))) =>
            {
                format!("{}\n{}", self.paragraph(text), self.blocks(rest))
            }
            blocks => self.blocks(blocks),
        };
        if let Some(done) = item.task {
            // The box belongs to a line of text: before another block it has a line of its own.
            let is_text =
                matches!(item.body.first().map(|it| &it.kind), Some(BlockKind::Plain(_) | BlockKind::Paragraph(_)));
            let between = if is_text && !body.is_empty() { " " } else { " \n" };
            body = format!("[{}]{between}{body}", if done { 'x' } else { ' ' });
        }
        body
    }

    /// The caption as a paragraph before the table, which knows none. Covered cells are empty: Markdown merges nothing, and words that stand twice
    /// would be said twice.
    fn table(&self, table: &Table) -> String {
        let rows = grid(table);
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        if columns == 0 {
            return String::new();
        }
        let line = |cells: &[Option<&Cell>]| {
            let words = (0..columns).map(|column| match cells.get(column) {
                Some(Some(cell)) => self.text(&cell.text, Place::Cell),
                _ => String::new(),
            });
            format!("| {} |", words.collect::<Vec<_>>().join(" | "))
        };
        let alignment = |column: usize| {
            let cell = rows.iter().skip(table.header_rows).filter_map(|row| row.get(column).copied().flatten()).next();
            match cell.map(|cell| cell.alignment) {
                Some(Alignment::Center) => ":-:",
                Some(Alignment::End) => "--:",
                Some(Alignment::Start) | None => "---",
            }
        };
        let ruler = format!("| {} |", (0..columns).map(alignment).collect::<Vec<_>>().join(" | "));
        // A table of GitHub has one line of headers, whatever stands in it.
        let (head, body) = match table.header_rows {
            0 => (line(&[]), rows.as_slice()),
            _ => (line(&rows[0]), &rows[1..]),
        };
        let mut lines = vec![head, ruler];
        lines.extend(body.iter().map(|row| line(row)));
        let caption = table.caption.as_deref().map(|caption| self.paragraph(caption)).unwrap_or_default();
        match caption.is_empty() {
            true => lines.join("\n"),
            false => format!("{caption}\n\n{}", lines.join("\n")),
        }
    }
}

/// The cells by row and column: each once, at its first place.
fn grid(table: &Table) -> Vec<Vec<Option<&Cell>>> {
    let mut taken: Vec<Vec<bool>> = vec![Vec::new(); table.rows.len()];
    let mut rows: Vec<Vec<Option<&Cell>>> = Vec::new();
    for (index, line) in table.rows.iter().enumerate() {
        let mut row = Vec::new();
        for cell in line {
            while taken[index].get(row.len()).copied().unwrap_or(false) {
                row.push(None);
            }
            let start = row.len();
            let end = start + usize::from(cell.column_span.max(1));
            row.push(Some(cell));
            row.resize(end, None);
            for covered in taken.iter_mut().skip(index).take(usize::from(cell.row_span.max(1))) {
                if covered.len() < end {
                    covered.resize(end, false);
                }
                covered[start..end].fill(true);
            }
        }
        rows.push(row);
    }
    rows
}

/// A fence that is longer than any run of backquotes in the text.
fn code(language: Option<&str>, text: &str) -> String {
    let longest = text.split(|it| it != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let language =
        language.filter(|word| word.chars().all(|it| it.is_alphanumeric() || matches!(it, '-' | '_' | '+' | '#')));
    format!("{fence}{}\n{}\n{fence}", language.unwrap_or_default(), text.strip_suffix('\n').unwrap_or(text))
}

fn quoted(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { ">".to_owned() } else { format!("> {line}") };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn item(mark: &str, body: &str) -> String {
    match body.is_empty() {
        true => mark.to_owned(),
        false => format!("{mark} {}", indented(body, mark.len() + 1)),
    }
}

/// All lines but the first, further in.
fn indented(text: &str, columns: usize) -> String {
    let margin = " ".repeat(columns);
    let line = |(index, line): (usize, &str)| match index == 0 || line.is_empty() {
        true => line.to_owned(),
        false => format!("{margin}{line}"),
    };
    text.lines().enumerate().map(line).collect::<Vec<_>>().join("\n")
}
