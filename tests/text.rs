//! Compares the trees of the Markdown files in `tests/text` with the `.tree` beside each, and checks what holds for any text.
//!
//! A tree that changed is written beside the expected one as `.new`: read it, and rename it if it is right.

use std::{fmt::Write as _, fs, path::Path};

use parvis::{
    base::{
        diagnostic::Place,
        reading::Reading,
        source::{SourceMap, Span},
    },
    model::{
        block::{Alt, Block, BlockKind, Cell, Image, Inline, InlineKind, Target},
        chart::{Amount, Chart},
    },
    read::markdown::{self, Text},
};

/// Every text of the corpus stands in this place of the content folder.
const PATH: &str = "actions/7.md";

fn read(text: &str) -> (SourceMap, Reading<Text>) {
    let mut sources = SourceMap::default();
    let file = sources.load("content/actions/7.md", text);
    sources.load("content/actions/rencontres.csv", include_str!("text/rencontres.csv"));
    let reading = markdown::parse(&sources, sources.file(file).span(), PATH);
    (sources, reading)
}

#[test]
fn texts_become_the_trees_beside_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/text");
    let mut faults = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(&folder).expect("the corpus is there") {
        let path = entry.expect("the corpus can be listed").path();
        if path.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        count += 1;
        let text = fs::read_to_string(&path).expect("the corpus is text");
        let (sources, reading) = read(&text);
        let tree = dump(&reading, &sources);
        let expected = path.with_extension("tree");
        if fs::read_to_string(&expected).unwrap_or_default() != tree {
            fs::write(path.with_extension("tree.new"), &tree).expect("the folder can be written");
            faults.push(format!("{}:\n{tree}", expected.display()));
        }
    }
    assert!(count > 0 && faults.is_empty(), "{}", faults.join("\n"));
}

/// Fragments that open, close and cut into one another.
const FRAGMENTS: &[&str] = &[
    "mot",
    "été ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "# ",
    "## ",
    "#### T {#a .b c=\"d e\"}\n",
    "{#é}",
    "*",
    "**",
    "_",
    "~",
    "~~",
    "^",
    "[",
    "]",
    "](",
    ")",
    "](../x.md#y)",
    "![",
    "](p.png \"Titre\")",
    "{lang=nl}",
    "]{lang=nl}",
    "]{abbr=\"A &amp; B\"}",
    "]{",
    "{",
    "}",
    "\"",
    "`",
    "```",
    "```table\n",
    "```chart\n",
    "```\n",
    "caption: a\nrows:\n  - [a, \"b *c*\"]\n",
    "type: bar\ntitle: a *b*\nfinding: c\ndata:\n  columns: [a, b]\n  rows:\n    - [é, 1]\n",
    "- ",
    "1. ",
    "> ",
    "> [!NOTE]\n",
    ">",
    "[!",
    "    ",
    "\t",
    "|",
    "| a | b |\n|---|---|\n| c | d | e |\n",
    "Table: a\n\n",
    "Tableau : ",
    "[^1]",
    "[^1]: ",
    "[^é]",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<div>\n",
    "&amp;",
    "&nbsp;",
    "\\",
    "\\[",
    "\\^",
    "https://a.fr/b_c_d",
    "<https://x.y/~z~>",
    "<a@b.fr>",
    ": ",
    "- [ ] ",
    "- [x] ",
    "===\n",
    "---\n",
    "***\n",
    "\u{200b}",
    "\u{ad}",
    "\0",
    "\u{202e}",
    "\u{feff}",
    "’",
    "日本",
    "🚲",
    "H~2~O",
    "6^e^",
    "[^a]: b\n",
    "[r]: /u\n",
    "[r]",
    "\\\n",
    "  \n",
    "javascript:x",
    "(#)",
];

#[test]
fn any_text_is_read_and_every_place_lies_in_the_file() {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |bound: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % bound as u64).expect("less than the bound")
    };
    for _ in 0..2000 {
        let text: String = (0..next(40)).map(|_| FRAGMENTS[next(FRAGMENTS.len())]).collect();
        let (sources, reading) = read(&text);
        let whole = sources.files()[0].span();
        let check = Check { text: sources.files()[0].text() };
        check.blocks(&reading.value.body, whole);
        for note in &reading.value.notes {
            check.within(note.span, whole, "note");
            check.blocks(&note.body, note.span);
        }
        for finding in &reading.findings {
            let Place::Source(span) = finding.place else { panic!("{text:?}: a finding without a place") };
            check.within(span, whole, finding.message.id);
            finding.labels.iter().for_each(|label| check.within(label.span, whole, label.message.id));
            finding.fix.iter().flat_map(|fix| &fix.edits).for_each(|edit| check.within(edit.span, whole, "edit"));
        }
    }
}

#[test]
fn texts_made_to_be_slow_or_deep_are_read() {
    let hundred_thousand = |text: &str| text.repeat(100_000);
    let texts = [
        hundred_thousand(">"),
        hundred_thousand("["),
        hundred_thousand("- "),
        hundred_thousand("[^a"),
        hundred_thousand("]{\""),
        hundred_thousand("[]{a"),
        format!("{}x{}", "- ".repeat(20_000), "\nx".repeat(20_000)),
        format!("{}x{}", hundred_thousand("*a _b "), hundred_thousand("_ *")),
        format!("{}{}", hundred_thousand("["), hundred_thousand("]{lang=nl}")),
        hundred_thousand("^a~b"),
        hundred_thousand("[^1]: [^2]\n"),
        hundred_thousand("## a\n"),
        hundred_thousand("<b>"),
        hundred_thousand("[^é1]"),
        (0..400).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect(),
    ];
    for text in texts {
        let (_, reading) = read(&text);
        drop(reading);
    }
}

/// Checks that places are places of the file, and that what is inside lies inside.
struct Check<'a> {
    text: &'a str,
}

impl Check<'_> {
    fn within(&self, span: Span, outer: Span, what: &str) {
        let text = self.text;
        assert!(text.get(span.bytes()).is_some(), "{what} {span:?} is no place of {text:?}");
        let is_inside = span.file == outer.file && outer.start <= span.start && span.end <= outer.end;
        assert!(is_inside, "{what} {span:?} is not in {outer:?} of {text:?}");
    }

    fn blocks(&self, blocks: &[Block], outer: Span) {
        for block in blocks {
            let span = block.span;
            self.within(span, outer, "block");
            match &block.kind {
                BlockKind::Heading(heading) => self.inlines(&heading.text, span),
                BlockKind::Paragraph(text) | BlockKind::Plain(text) => self.inlines(text, span),
                BlockKind::Quote(body) | BlockKind::Callout { body, .. } => self.blocks(body, span),
                BlockKind::List(list) => {
                    for item in &list.items {
                        self.within(item.span, span, "item");
                        self.blocks(&item.body, item.span);
                    }
                }
                BlockKind::Definitions(entries) => {
                    for entry in entries {
                        self.within(entry.span, span, "definition");
                        self.inlines(&entry.term, entry.span);
                        entry.definitions.iter().for_each(|body| self.blocks(body, span));
                    }
                }
                BlockKind::Table(table) => {
                    self.inlines(table.caption.as_deref().unwrap_or_default(), span);
                    for cell in table.rows.iter().flatten() {
                        self.within(cell.span, span, "cell");
                        self.inlines(&cell.text, cell.span);
                    }
                }
                BlockKind::Figure { image, caption } => {
                    self.within(image.source.span, span, "image");
                    self.inlines(caption, span);
                }
                BlockKind::Chart(chart) => {
                    self.inlines(&chart.title, span);
                    self.inlines(&chart.finding, span);
                    chart.data.spans().for_each(|cell| self.within(cell, span, "datum"));
                }
                BlockKind::Code { .. } | BlockKind::Break => {}
            }
        }
    }

    fn inlines(&self, inlines: &[Inline], outer: Span) {
        for inline in inlines {
            self.within(inline.span, outer, "inline");
            match &inline.kind {
                InlineKind::Emphasis(text)
                | InlineKind::Strong(text)
                | InlineKind::Struck(text)
                | InlineKind::Superscript(text)
                | InlineKind::Subscript(text)
                | InlineKind::Link { text, .. }
                | InlineKind::Foreign { text, .. } => self.inlines(text, inline.span),
                InlineKind::Image(image) => self.within(image.source.span, inline.span, "image"),
                _ => {}
            }
        }
    }
}

/// A text as an outline: a line for each node, with its place; then the notes, then the findings.
fn dump(reading: &Reading<Text>, sources: &SourceMap) -> String {
    let mut dump = Dump { out: String::new(), depth: 0, sources };
    dump.blocks(&reading.value.body);
    for note in &reading.value.notes {
        dump.line(note.span, &format!("note {}", note.label));
        dump.inside(|dump| dump.blocks(&note.body));
    }
    for finding in &reading.findings {
        let Place::Source(span) = finding.place else { continue };
        let words = format!("{} {} {:?}", finding.severity.name(), finding.message.id, sources.text(span));
        dump.line(span, &words);
        for label in &finding.labels {
            dump.inside(|dump| dump.line(label.span, label.message.id));
        }
        for edit in finding.fix.iter().flat_map(|fix| &fix.edits) {
            dump.inside(|dump| dump.line(edit.span, &format!("write {:?}", edit.text)));
        }
    }
    dump.out
}

struct Dump<'a> {
    out: String,
    depth: usize,
    sources: &'a SourceMap,
}

impl Dump<'_> {
    fn line(&mut self, span: Span, words: &str) {
        let (start, end) = self.sources.range(span);
        let margin = "  ".repeat(self.depth);
        let place = format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column);
        writeln!(self.out, "{margin}{words}  {place}").expect("a text takes what is written");
    }

    fn inside(&mut self, write: impl FnOnce(&mut Self)) {
        self.depth += 1;
        write(self);
        self.depth -= 1;
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        let span = block.span;
        match &block.kind {
            BlockKind::Heading(heading) => {
                let mut words = format!("heading {} #{}", heading.level, heading.anchor);
                for class in &heading.attributes.classes {
                    write!(words, " .{}", self.sources.text(class.span)).expect("a text takes what is written");
                }
                for (key, value) in &heading.attributes.pairs {
                    let key = self.sources.text(key.span);
                    write!(words, " {key}={:?}", self.sources.text(value.span)).expect("a text takes what is written");
                }
                self.line(span, &words);
                self.inside(|dump| dump.inlines(&heading.text));
            }
            BlockKind::Paragraph(text) => self.run("paragraph", span, text),
            BlockKind::Plain(text) => self.run("plain", span, text),
            BlockKind::Quote(body) => {
                self.line(span, "quote");
                self.inside(|dump| dump.blocks(body));
            }
            BlockKind::Callout { role, body } => {
                self.line(span, &format!("callout {}", role.name()));
                self.inside(|dump| dump.blocks(body));
            }
            BlockKind::List(list) => {
                let start = list.start.map(|start| format!(" from {start}")).unwrap_or_default();
                self.line(span, &format!("list{start}"));
                for item in &list.items {
                    let task = match item.task {
                        None => "item",
                        Some(false) => "item to do",
                        Some(true) => "item done",
                    };
                    self.inside(|dump| {
                        dump.line(item.span, task);
                        dump.inside(|dump| dump.blocks(&item.body));
                    });
                }
            }
            BlockKind::Code { language, text } => {
                self.line(span, &format!("code {} {text:?}", language.as_deref().unwrap_or("-")));
            }
            BlockKind::Table(table) => {
                self.line(span, &format!("table headers {}x{}", table.header_rows, table.header_columns));
                self.inside(|dump| {
                    dump.inlines(table.caption.as_deref().unwrap_or_default());
                    for row in &table.rows {
                        dump.out.push_str(&"  ".repeat(dump.depth));
                        dump.out.push_str("row\n");
                        dump.inside(|dump| row.iter().for_each(|cell| dump.cell(cell)));
                    }
                });
            }
            BlockKind::Definitions(entries) => {
                self.line(span, "definitions");
                self.inside(|dump| {
                    for entry in entries {
                        dump.run("term", entry.span, &entry.term);
                        for body in &entry.definitions {
                            dump.inside(|dump| dump.blocks(body));
                        }
                    }
                });
            }
            BlockKind::Figure { image, caption } => self.run(&format!("figure {}", picture(image)), span, caption),
            BlockKind::Chart(chart) => self.chart(chart, span),
            BlockKind::Break => self.line(span, "break"),
        }
    }

    fn chart(&mut self, chart: &Chart, span: Span) {
        let unit = chart.unit.as_ref().map(|unit| format!(" in {:?}", unit.value)).unwrap_or_default();
        let total = chart.total.as_ref().map(|total| format!(" of {}", total.value)).unwrap_or_default();
        let source = chart.source.as_ref().map(|path| format!(" from {}", path.value)).unwrap_or_default();
        self.line(span, &format!("chart {}{unit}{total}{source}", chart.kind.name()));
        self.inside(|dump| {
            dump.run("title", span, &chart.title);
            dump.run("finding", span, &chart.finding);
            for name in chart.data.head.iter().chain(&chart.data.series) {
                dump.line(name.span, &format!("column {:?}", name.value));
            }
            for row in &chart.data.rows {
                dump.line(row.label.span, &format!("row {:?}", row.label.value));
                for datum in &row.values {
                    let amount = match datum.amount {
                        Amount::Known(number) => number.to_string(),
                        Amount::Below(bound) => format!("below {bound}"),
                        Amount::Missing => "missing".to_owned(),
                    };
                    let words = format!("{amount} {:?}", datum.written.value);
                    dump.inside(|dump| dump.line(datum.written.span, &words));
                }
            }
        });
    }

    fn cell(&mut self, cell: &Cell) {
        let words = format!("cell {}x{} {:?}", cell.row_span, cell.column_span, cell.alignment);
        self.run(&words, cell.span, &cell.text);
    }

    fn run(&mut self, words: &str, span: Span, inlines: &[Inline]) {
        self.line(span, words);
        self.inside(|dump| dump.inlines(inlines));
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            let span = inline.span;
            match &inline.kind {
                InlineKind::Text(text) => self.line(span, &format!("{text:?}")),
                InlineKind::Emphasis(text) => self.run("emphasis", span, text),
                InlineKind::Strong(text) => self.run("strong", span, text),
                InlineKind::Struck(text) => self.run("struck", span, text),
                InlineKind::Superscript(text) => self.run("superscript", span, text),
                InlineKind::Subscript(text) => self.run("subscript", span, text),
                InlineKind::Code(text) => self.line(span, &format!("code {text:?}")),
                InlineKind::Link { target: to, text } => self.run(&format!("link to {}", target(to)), span, text),
                InlineKind::Image(image) => self.line(span, &format!("image {}", picture(image))),
                InlineKind::Foreign { lang, text } => self.run(&format!("in {lang}"), span, text),
                InlineKind::Abbreviation { short, long } => self.line(span, &format!("{short:?} is {long:?}")),
                InlineKind::NoteReference(label) => self.line(span, &format!("see note {label}")),
                InlineKind::LineBreak => self.line(span, "line break"),
                InlineKind::SoftBreak => self.line(span, "end of line"),
            }
        }
    }
}

fn picture(image: &Image) -> String {
    let alt = match &image.alt {
        Alt::Missing => "without words".to_owned(),
        Alt::Decorative => "decorative".to_owned(),
        Alt::Text(text) => format!("{text:?}"),
    };
    format!("{} {alt}", image.source.value)
}

fn target(target: &Target) -> String {
    match target {
        Target::Document { path, anchor: Some(anchor) } => format!("document {path} #{anchor}"),
        Target::Document { path, anchor: None } => format!("document {path}"),
        Target::Here(anchor) => format!("here #{anchor}"),
        Target::Asset(path) => format!("file {path}"),
        Target::Web(address) => format!("web {address}"),
    }
}
