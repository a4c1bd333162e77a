//! The text of a part as XHTML: the semantics of the tree, with the roles that reading programs know (DPUB-ARIA 1.1, EPUB 3 Structural
//! Semantics Vocabulary 1.1).

mod inlines;
mod notes;

use super::{
    page_breaks::{Breaks, PageBreak},
    parts::{Ids, Part, Places},
    pictures::Pictures,
};
use crate::{
    base::{diagnostic::Value, lang::Lang, source::Span},
    model::{
        block::{
            Alt, Block, BlockKind, CalloutRole, Definition, Heading, Image, Inline, List, ListItem, Table, plain_text,
        },
        chart::Chart,
    },
    render::{
        chart::Words,
        html::{
            body::tables::Layout,
            element::{Element, Node},
            linker::Linker,
        },
    },
};

use super::super::edition::Edition;

use self::notes::Notes;

/// Writes the parts of a book, one after the other: a note stands in the part that refers to it first.
pub struct Text<'t, 'a> {
    linker: &'t Linker<'a>,
    edition: &'t Edition,
    parts: &'t [Part<'t>],
    places: &'t Places,
    /// Ids of the book.
    ids: &'t mut Ids,
    /// Pictures of the book.
    pictures: &'t mut Pictures<'a>,
    notes: Notes<'t>,
    /// The part that is written.
    part: usize,
    lang: Lang,
    in_heading: bool,
    in_link: bool,
    /// Where pages of print begin.
    breaks: Breaks<'t, 'a>,
    /// References to notes that stand in a link, which cannot hold another: they follow it.
    held: Vec<(&'t str, Span)>,
}

impl<'t, 'a> Text<'t, 'a> {
    /// A book of which nothing is written.
    pub fn new(
        linker: &'t Linker<'a>,
        edition: &'t Edition,
        parts: &'t [Part<'t>],
        places: &'t Places,
        ids: &'t mut Ids,
        pictures: &'t mut Pictures<'a>,
        breaks: Breaks<'t, 'a>,
    ) -> Self {
        Self {
            linker,
            edition,
            parts,
            places,
            ids,
            pictures,
            notes: Notes::new(&edition.notes),
            part: 0,
            lang: edition.lang.clone(),
            in_heading: false,
            in_link: false,
            breaks,
            held: Vec::new(),
        }
    }

    /// The parts, each with its notes, and the places at which pages of print begin.
    pub fn write(mut self) -> (Vec<Vec<Node>>, Vec<PageBreak>) {
        let mut bodies = Vec::with_capacity(self.parts.len());
        for (number, part) in self.parts.iter().enumerate() {
            self.part = number;
            let body = self.blocks(part.blocks);
            self.write_notes();
            bodies.push(body);
        }
        for (number, body) in bodies.iter_mut().enumerate() {
            body.extend(self.notes_of(number));
        }
        (bodies, self.breaks.found)
    }

    fn say(&self, id: &str) -> String {
        self.linker.say(id)
    }

    fn blocks(&mut self, blocks: &'t [Block]) -> Vec<Node> {
        let mut nodes = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.block(block, &mut nodes);
        }
        nodes
    }

    /// The body of an item or of a definition: a line alone is no paragraph, several are.
    fn body(&mut self, blocks: &'t [Block]) -> Vec<Node> {
        let is_line = |block: &&Block| matches!(block.kind, BlockKind::Plain(_));
        let is_single = blocks.iter().filter(is_line).count() == 1 && blocks.first().as_ref().is_some_and(is_line);
        match blocks.split_first() {
            Some((first @ Block { kind: BlockKind::Plain(line), .. }, rest)) if is_single => {
                let mut nodes: Vec<Node> = self.page_break(first).into_iter().collect();
                nodes.extend(self.inlines(line));
                nodes.extend(self.blocks(rest));
                nodes
            }
            _ => self.blocks(blocks),
        }
    }

    fn block(&mut self, block: &'t Block, out: &mut Vec<Node>) {
        let element = match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading, block),
            BlockKind::Paragraph(text) => {
                Element::new("p").children(self.page_break(block)).children(self.inlines(text))
            }
            BlockKind::Plain(text) => {
                let line = Element::new("p").attribute("class", "line");
                line.children(self.page_break(block)).children(self.inlines(text))
            }
            BlockKind::List(list) if list.items.is_empty() => return,
            BlockKind::List(list) => self.list(list),
            BlockKind::Quote(body) => Element::new("blockquote").children(self.blocks(body)),
            BlockKind::Callout { role, body } => self.callout(*role, body),
            BlockKind::Code { text, .. } => Element::new("pre").child(self.code(text)),
            BlockKind::Table(table) => self.table(table, block.span),
            BlockKind::Definitions(entries) if entries.is_empty() => return,
            BlockKind::Definitions(entries) => self.definitions(entries),
            BlockKind::Figure { image, caption } => return out.extend(self.figure(image, caption, block.span)),
            BlockKind::Chart(chart) => self.chart(chart, block.span),
            BlockKind::Break => Element::new("hr"),
        };
        out.push(Node::Element(element));
    }

    /// A heading without words would be announced and say nothing: its place stays, for links.
    fn heading(&mut self, heading: &'t Heading, block: &'t Block) -> Element {
        let tag = match heading.level {
            ..=2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            6.. => "h6",
        };
        let tag = if plain_text(&heading.text).trim().is_empty() { "p" } else { tag };
        self.in_heading = true;
        let text = self.inlines(&heading.text);
        self.in_heading = false;
        let id = self.places.get(&heading.anchor).map(|(_, id)| id.to_owned());
        Element::new(tag).maybe_attribute("id", id).children(self.page_break(block)).children(text)
    }

    /// The beginning of a page of print, where one is.
    fn page_break(&mut self, block: &Block) -> Option<Node> {
        self.breaks.at_block(block, &self.parts[self.part].file, self.ids)
    }

    fn list(&mut self, list: &'t List) -> Element {
        let start = list.start.filter(|start| *start != 1).map(|start| start.to_string());
        let has_tasks = list.items.iter().any(|item| item.task.is_some());
        let mut element = Element::new(if list.start.is_some() { "ol" } else { "ul" })
            .maybe_attribute("start", start)
            .maybe_attribute("class", has_tasks.then_some("tasks"));
        for item in &list.items {
            element = element.child(self.item(item));
        }
        element
    }

    /// The state of a task is a word before its text.
    fn item(&mut self, item: &'t ListItem) -> Element {
        let mut body = self.body(&item.body);
        let state = match item.task {
            None => return Element::new("li").children(body),
            Some(true) => "task-done",
            Some(false) => "task-open",
        };
        let words = Element::new("strong").attribute("class", "task").text(self.say(state));
        let words = [Node::Element(words), Node::Text(" ".to_owned(), None)];
        match body.first_mut() {
            Some(Node::Element(first)) if first.tag == "p" => {
                first.children.splice(0..0, words);
            }
            _ => {
                body.splice(0..0, words);
            }
        }
        Element::new("li").children(body)
    }

    fn definitions(&mut self, entries: &'t [Definition]) -> Element {
        let mut list = Element::new("dl");
        for entry in entries {
            list = list.child(Element::new("dt").children(self.inlines(&entry.term)));
            for definition in &entry.definitions {
                list = list.child(Element::new("dd").children(self.body(definition)));
            }
            // A term without a definition is no list of definitions (HTML Standard, 4.4.9).
            if entry.definitions.is_empty() {
                list = list.child(Element::new("dd"));
            }
        }
        list
    }

    /// `role="note"` instead of the landmark that `aside` is by itself.
    fn callout(&mut self, role: CalloutRole, body: &'t [Block]) -> Element {
        let title = self.say(&format!("callout-{}", role.name()));
        Element::new("aside")
            .attribute("class", "callout")
            .attribute("role", "note")
            .child(Element::new("p").attribute("class", "callout-title").text(title))
            .children(self.blocks(body))
    }

    fn table(&mut self, table: &'t Table, span: Span) -> Element {
        if table.rows.iter().all(Vec::is_empty) {
            let caption = table.caption.as_deref().unwrap_or_default();
            return Element::new("p").children(self.inlines(caption));
        }
        let mut layout = Layout::of(table);
        if layout.joins_headers {
            layout.ids = Some(self.ids.take("_headers"));
        }
        // The grid gives back the texts of this very table, which lives as long as the edition.
        let mut written = Vec::new();
        if let Some(caption) = &table.caption {
            written.push(self.inlines(caption));
        }
        for row in &table.rows {
            let mut begins = self.breaks.at_row(row, &self.parts[self.part].file, self.ids);
            for cell in row {
                written.push(begins.take().into_iter().chain(self.inlines(&cell.text)).collect());
            }
        }
        let mut written = written.into_iter();
        layout.element(table, span, None, &mut |_| written.next().unwrap_or_default())
    }

    fn figure(&mut self, image: &'t Image, caption: &'t [Inline], span: Span) -> Option<Node> {
        let picture = self.image(image, span);
        let text = self.inlines(caption);
        if text.is_empty() {
            return picture
                .map(|picture| Node::Element(Element::new("p").attribute("class", "picture").children([picture])));
        }
        let caption = Element::new("figcaption").children(text);
        Some(Node::Element(Element::new("figure").children(picture).child(caption)))
    }

    /// The drawing says what it is and that its table follows; the sentence before it says what is to be learnt.
    fn chart(&mut self, chart: &'t Chart, span: Span) -> Element {
        let linker = self.linker;
        let say = |id: &str, arguments: &[(&str, Value)]| linker.text(id, arguments);
        let lang = self.lang.clone();
        let (path, alternative) = self.pictures.chart(chart, &Words::new(&lang, &say), span);
        let title = Element::new("figcaption").children(self.inlines(&chart.title));
        let finding = self.inlines(&chart.finding);
        let mut figure = Element::new("figure").attribute("class", "chart").child(title);
        if !finding.is_empty() {
            figure = figure.child(Element::new("p").children(finding));
        }
        figure.child(
            Element::new("img").attribute("class", "drawing").attribute("src", path).attribute("alt", alternative),
        )
    }

    /// A picture; one that a book cannot show is its words, with a link to its file.
    fn image(&mut self, image: &Image, span: Span) -> Option<Node> {
        let alternative = match &image.alt {
            Alt::Text(text) => text.to_string(),
            Alt::Decorative | Alt::Missing => String::new(),
        };
        if let Some(picture) = self.pictures.at(&image.source.value) {
            let element = Element::new("img").attribute("src", picture.path).attribute("alt", alternative);
            return Some(Node::Element(element));
        }
        if alternative.trim().is_empty() {
            return None;
        }
        let address = super::address::sound(&image.source.value).filter(|_| !self.in_link && !self.in_heading);
        Some(match address {
            Some(address) => Node::Element(Element::new("a").attribute("href", address).text(alternative)),
            None => Node::Text(alternative, Some(span)),
        })
    }

    /// Machines do not translate code, and it runs from left to right everywhere.
    fn code(&self, text: &str) -> Element {
        let direction = (self.lang.direction() == "rtl").then_some("ltr");
        Element::new("code").attribute("translate", "no").maybe_attribute("dir", direction).text(text)
    }
}
