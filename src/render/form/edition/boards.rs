//! Facts, tables and lists that a page shows around the text, as blocks of the same tree: whoever writes a form knows one tree.

use super::resolve::{paragraph, text};
use crate::{
    base::{lang::Lang, source::Span},
    model::block::{
        Alignment, Attributes, Block, BlockKind, Cell, Definition, Heading, Inline, InlineKind, List, ListItem, Table,
        Target,
    },
    render::html::context::{self, FactLine, FactValue, Figure, Item, Link, Notice, Passage, Section},
};

/// Makes blocks of what stands in no text: all of them come from one document.
pub struct Blocks {
    /// The document.
    pub span: Span,
}

impl Blocks {
    /// A heading.
    pub fn heading(&self, level: u8, anchor: &str, words: Vec<Inline>) -> Block {
        let heading = Heading { level, text: words, anchor: anchor.into(), attributes: Attributes::default() };
        self.block(BlockKind::Heading(Box::new(heading)))
    }

    /// A paragraph of characters.
    pub fn line(&self, words: &str) -> Block {
        paragraph(vec![text(words, self.span)], self.span)
    }

    /// A paragraph.
    pub fn paragraph(&self, words: Vec<Inline>) -> Block {
        paragraph(words, self.span)
    }

    /// Lines of facts; none where there are none.
    pub fn facts(&self, lines: &[FactLine]) -> Option<Block> {
        let value = |value: &FactValue| vec![self.block(BlockKind::Plain(self.value(value)))];
        let line = |line: &FactLine| Definition {
            term: vec![text(&line.label, self.span)],
            definitions: line.values.iter().map(value).collect(),
            span: self.span,
        };
        (!lines.is_empty()).then(|| self.block(BlockKind::Definitions(lines.iter().map(line).collect())))
    }

    /// Large figures, each a sentence.
    pub fn figures(&self, figures: &[Figure]) -> Option<Block> {
        let item = |figure: &Figure| {
            let words = format!("{} {}", figure.value, figure.label);
            let method = figure.method.iter().map(|method| self.plain(vec![text(method, self.span)]));
            std::iter::once(self.plain(vec![text(&words, self.span)])).chain(method).collect()
        };
        self.list(None, figures.iter().map(item).collect())
    }

    /// A list of passages.
    pub fn passages(&self, passages: &[Passage]) -> Option<Block> {
        self.list(None, passages.iter().map(|passage| vec![self.plain(self.passage(passage))]).collect())
    }

    /// A list of links.
    pub fn links(&self, links: &[Link]) -> Option<Block> {
        self.list(None, links.iter().map(|link| vec![self.plain(self.link(link))]).collect())
    }

    /// A list; none where it has no item.
    pub fn list(&self, start: Option<u64>, items: Vec<Vec<Block>>) -> Option<Block> {
        let items: Vec<ListItem> =
            items.into_iter().map(|body| ListItem { task: None, body, span: self.span }).collect();
        (!items.is_empty()).then(|| self.block(BlockKind::List(List { start, items })))
    }

    /// A notice: its title, its sentence, what it enumerates, and where to go instead.
    pub fn notice(&self, notice: &Notice) -> Vec<Block> {
        let strong = Inline { kind: InlineKind::Strong(vec![text(&notice.title, self.span)]), span: self.span };
        let mut blocks = vec![self.paragraph(vec![strong])];
        if !notice.text.is_empty() {
            blocks.push(self.line(&notice.text));
        }
        blocks.extend(self.passages(&notice.items));
        blocks.extend(notice.link.iter().map(|link| self.paragraph(self.link(link))));
        blocks
    }

    /// A section with its heading, and those below it.
    pub fn section(&self, section: &Section, level: u8) -> Vec<Block> {
        let mut blocks = vec![self.heading(level, &section.anchor, self.passage(&section.heading))];
        blocks.extend(section.lines.iter().map(|line| self.paragraph(self.value(line))));
        blocks.extend(self.facts(&section.facts));
        blocks.extend(section.tables.iter().map(|table| self.table(table)));
        let start = section.numbered.then_some(1);
        blocks.extend(self.list(start, section.items.iter().map(|item| self.item(item)).collect()));
        section.folds.iter().for_each(|fold| blocks.extend(self.fold(fold)));
        blocks.extend(section.empty.iter().map(|empty| self.line(empty)));
        for part in &section.parts {
            blocks.extend(self.section(part, (level + 1).min(6)));
        }
        blocks
    }

    fn fold(&self, fold: &context::Fold) -> Vec<Block> {
        std::iter::once(self.paragraph(self.passage(&fold.summary))).chain(self.links(&fold.links)).collect()
    }

    /// State, date, detail and name, in the order in which the page has them; then one line each.
    fn item(&self, item: &Item) -> Vec<Block> {
        let mut head: Vec<Vec<Inline>> = Vec::new();
        head.extend(item.state.iter().map(|state| vec![text(&state.words, self.span)]));
        head.extend(item.date.iter().map(|date| vec![text(&date.words, self.span)]));
        head.extend(item.detail.iter().map(|detail| vec![text(detail, self.span)]));
        head.extend(item.name.iter().map(|name| self.value(name)));
        let mut blocks = Vec::new();
        if !head.is_empty() {
            blocks.push(self.plain(self.joined(head, ", ")));
        }
        for line in &item.lines {
            let mut words: Vec<Inline> = line.label.iter().map(|label| text(&format!("{label} "), self.span)).collect();
            words.extend(self.values(&line.values));
            blocks.push(self.plain(words));
        }
        item.folds.iter().for_each(|fold| blocks.extend(self.fold(fold)));
        blocks
    }

    /// A table.
    pub fn table(&self, table: &context::Table) -> Block {
        let alignment = |is_number| if is_number { Alignment::End } else { Alignment::Start };
        let head = table.columns.iter().map(|it| self.cell(self.passage(&it.label), alignment(it.numbers)));
        let row = |row: &context::Row| {
            let cells = row.cells.iter().map(|it| self.cell(self.values(&it.values), alignment(it.number)));
            std::iter::once(self.cell(self.value(&row.head), Alignment::Start)).chain(cells).collect()
        };
        let rows = std::iter::once(head.collect()).chain(table.rows.iter().map(row)).collect();
        let caption = Some(self.passage(&table.caption));
        self.block(BlockKind::Table(Box::new(Table { caption, header_rows: 1, header_columns: 1, rows })))
    }

    fn cell(&self, words: Vec<Inline>, alignment: Alignment) -> Cell {
        Cell { text: words, row_span: 1, column_span: 1, alignment, span: self.span }
    }

    fn values(&self, values: &[FactValue]) -> Vec<Inline> {
        self.joined(values.iter().map(|value| self.value(value)).collect(), ", ")
    }

    fn joined(&self, parts: Vec<Vec<Inline>>, between: &str) -> Vec<Inline> {
        let mut words = Vec::new();
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            if !words.is_empty() {
                words.push(text(between, self.span));
            }
            words.extend(part);
        }
        words
    }

    /// A fact as running text.
    pub fn value(&self, value: &FactValue) -> Vec<Inline> {
        let link = value.link.as_ref().map(|link| self.link(link));
        let date = || value.date.as_ref().map(|date| vec![text(&date.words, self.span)]);
        let state = || value.state.as_ref().map(|state| vec![text(&state.words, self.span)]);
        let words = || value.text.as_ref().map(|passage| self.passage(passage));
        link.or_else(date).or_else(state).or_else(words).unwrap_or_default()
    }

    /// A link, and in which language its page is where that is another one.
    pub fn link(&self, link: &Link) -> Vec<Inline> {
        let words = self.in_language(&link.label, link.lang.as_deref());
        let target = match link.url.strip_prefix('#') {
            Some(anchor) => Target::Here(anchor.into()),
            None => Target::Web(link.url.as_str().into()),
        };
        let mut out =
            vec![Inline { kind: InlineKind::Link { target: Box::new(target), text: words }, span: self.span }];
        let note = link.note.iter().filter(|note| !note.is_empty());
        out.extend(note.map(|note| text(&format!(" ({note})"), self.span)));
        out
    }

    /// A passage with its language.
    pub fn passage(&self, passage: &Passage) -> Vec<Inline> {
        self.in_language(&passage.text, passage.lang.as_deref())
    }

    fn in_language(&self, words: &str, lang: Option<&str>) -> Vec<Inline> {
        let words = vec![text(words, self.span)];
        match lang.and_then(Lang::parse) {
            Some(lang) => vec![Inline { kind: InlineKind::Foreign { lang, text: words }, span: self.span }],
            None => words,
        }
    }

    /// A line that is no paragraph of its own.
    pub fn plain(&self, words: Vec<Inline>) -> Block {
        self.block(BlockKind::Plain(words))
    }

    fn block(&self, kind: BlockKind) -> Block {
        Block { kind, span: self.span }
    }
}
