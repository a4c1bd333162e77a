//! What a template of PDF files gets (`document.json`): the contract with theme authors, in `docs/forms.md`. Everything is text, number, list or
//! dictionary; a template that shows a text shows its characters.

use std::collections::BTreeMap;

use serde::Serialize;

/// A document.
#[derive(Serialize, Debug)]
pub struct Page {
    /// Its language.
    pub lang: Language,
    /// Its title.
    pub title: String,
    /// What it is: « Charte ».
    pub eyebrow: String,
    /// Its summary; in an easy-read version a line for each sentence.
    pub lead: Option<String>,
    /// Who publishes.
    pub publisher: String,
    /// The name of the site.
    pub site: String,
    /// The whole address of its page.
    pub address: String,
    /// Its day, for the properties of the file: year, month, day.
    pub date: (i32, u8, u8),
    /// The square with the address of its page.
    pub code: Option<Code>,
    /// What stands on the title page below the summary.
    pub facts: Vec<Fact>,
    /// True for large print.
    pub large: bool,
    /// True for an easy-read version.
    pub easy: bool,
    /// Colours by the names of the theme's tokens.
    pub colours: BTreeMap<String, String>,
    /// What the template says by itself.
    pub words: Words,
    /// True if a list of contents helps.
    pub has_contents: bool,
    /// The text.
    pub blocks: Vec<Piece>,
    /// The notes, by their numbers.
    pub notes: BTreeMap<String, Vec<Piece>>,
    /// Where links lead whose words are no address: each once, in the order of the text.
    pub links: Vec<Followed>,
}

impl Page {
    /// The same page with nothing but a heading and a sentence of text: every template can set it, or it can set nothing.
    pub fn bare(self) -> Self {
        let text = || vec![Run::Text(self.publisher.clone())];
        let heading = Piece::Heading { level: 1, anchor: None, text: text() };
        let blocks = vec![heading, Piece::Paragraph { text: text() }];
        let (title, lead) = (self.publisher.clone(), None);
        Self { title, lead, has_contents: false, blocks, notes: BTreeMap::new(), links: Vec::new(), ..self }
    }
}

/// A link, for paper.
#[derive(Serialize, PartialEq, Eq, Debug)]
pub struct Followed {
    /// Its words.
    pub words: String,
    /// Its address.
    pub address: String,
}

/// A language (BCP 47), as typst knows it.
#[derive(Serialize, Clone, PartialEq, Eq, Debug)]
pub struct Language {
    /// `fr`; two or three letters.
    pub code: String,
    /// `BE`
    pub region: Option<String>,
    /// `ltr` or `rtl`
    pub direction: &'static str,
}

/// A QR code.
#[derive(Serialize, Debug)]
pub struct Code {
    /// What it is.
    pub alternative: String,
    /// Lines of modules: `1` is dark.
    pub rows: Vec<String>,
}

/// A line of the title page.
#[derive(Serialize, Debug)]
pub struct Fact {
    /// What it says.
    pub label: String,
    /// Its value.
    pub value: Vec<Run>,
}

/// Words of the theme.
#[derive(Serialize, Debug)]
pub struct Words {
    /// Over the list of contents.
    pub contents: String,
    /// Beside the square.
    pub current: String,
    /// Over the addresses of links.
    pub links: String,
    /// Over what the file is and where it comes from, where that stands at the end.
    pub about: String,
    /// Before the number of a page.
    pub page: String,
    /// Between the number of a page and how many there are.
    pub of: String,
}

/// A piece of text that stands by itself.
#[derive(Serialize, Debug)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Piece {
    /// A heading below the title; levels begin at 1 and none is skipped.
    Heading { level: u8, anchor: Option<String>, text: Vec<Run> },
    /// A paragraph.
    Paragraph { text: Vec<Run> },
    /// A list; numbered from `start` if there is one.
    List { start: Option<u64>, items: Vec<Vec<Piece>> },
    /// A quotation.
    Quote { body: Vec<Piece> },
    /// A callout with its title.
    Callout { role: &'static str, label: String, body: Vec<Piece> },
    /// Text to be kept as it is.
    Code { text: String },
    /// A table.
    Table(Table),
    /// Terms with their definitions.
    Definitions { entries: Vec<Entry> },
    /// A picture, perhaps with its caption.
    Figure { picture: Picture, caption: Vec<Run> },
    /// The drawing of a chart.
    Chart { title: Vec<Run>, finding: Vec<Run>, drawing: String, alternative: String },
    /// A thematic break.
    Break,
}

/// A term with its definitions.
#[derive(Serialize, Debug)]
pub struct Entry {
    /// The term.
    pub term: Vec<Run>,
    /// Its characters.
    pub length: usize,
    /// Its definitions, one after the other.
    pub body: Vec<Piece>,
}

/// A table.
#[derive(Serialize, Debug)]
pub struct Table {
    /// What it shows.
    pub caption: Option<Vec<Run>>,
    /// Per column, how much room its text wants beside the others; 0 for one that is as wide as its text.
    pub columns: Vec<u16>,
    /// Per column, its longest parts in which no line may end: words, and numbers with their spaces. A column that is narrower prints over the next.
    pub words: Vec<Vec<String>>,
    /// Per column that is as wide as its text, its longest texts; nothing for others.
    pub lines: Vec<Vec<String>>,
    /// How many rows at the top are headers.
    pub header_rows: usize,
    /// True if those rows may stand on every page of the table: what is repeated is no part of the text, and can hold neither link nor note.
    pub repeats: bool,
    /// The cells, in the order in which they are read.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Serialize, Debug)]
pub struct Cell {
    /// Its column, from 0.
    pub x: usize,
    /// Its row, from 0.
    pub y: usize,
    /// How many columns it covers.
    pub columns: usize,
    /// How many rows it covers.
    pub rows: usize,
    /// `start`, `center` or `end`.
    pub align: &'static str,
    /// What it heads: `column`, `row` or nothing.
    pub heads: Option<&'static str>,
    /// Its text.
    pub text: Vec<Run>,
}

/// A picture that can be shown.
#[derive(Serialize, Debug)]
pub struct Picture {
    /// Its file.
    pub path: String,
    /// Its alternative; none if it says nothing.
    pub alternative: Option<String>,
    /// How wide it is, in pixels.
    pub width: usize,
    /// How high it is, in pixels.
    pub height: usize,
}

/// A piece of running text.
#[derive(Serialize, Debug)]
#[serde(untagged)]
pub enum Run {
    /// Characters.
    Text(String),
    /// What is more than characters.
    Marked(Marked),
}

/// What is more than characters.
#[derive(Serialize, Debug)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Marked {
    /// `*…*`
    Emphasis { text: Vec<Run> },
    /// `**…**`
    Strong { text: Vec<Run> },
    /// `~~…~~`, after the words that say so.
    Struck { label: String, text: Vec<Run> },
    /// Raised.
    Superscript { text: Vec<Run> },
    /// Lowered.
    Subscript { text: Vec<Run> },
    /// A passage of code.
    Code { text: String },
    /// A number that is not cut.
    Number { text: String },
    /// A word that is longer than a line may be, in parts.
    Long { parts: Vec<String> },
    /// A link to an address.
    Link { address: String, text: Vec<Run> },
    /// A link to a heading of the document.
    Place { anchor: String, text: Vec<Run> },
    /// A passage in another language.
    Foreign { lang: Language, text: Vec<Run> },
    /// A picture in the text.
    Picture(Picture),
    /// A reference to a note; its text stands with the first.
    Note { number: String, is_first: bool },
    /// The end of a line.
    LineBreak,
    /// A place whose page is asked for (`form::edition::marks`).
    Mark { number: u32 },
}
