//! What boards and records of facts are made of: figures, and sections of sentences, facts, tables and lists (shell `board.html`).

use serde::Serialize;

use super::{DateText, FactLine, FactValue, Frame, Link, Markup, PageHead, Passage, Rest, State};

/// Shell `board.html`: dashboards, the calendar, what changed, the data, reports, surveys, budgets, toolkits, members of the
/// network, deliberations, easy-read versions, and the pages of a commune, a theme or an audience.
#[derive(Serialize, Clone, Debug)]
pub struct BoardContext {
    /// The frame.
    pub frame: Frame,
    /// Title, lead, text.
    pub page: PageHead,
    /// What it is: a kind (`report`), or what a page shows (`calendar`); a class of the page.
    pub kind: &'static str,
    /// Its state, if it has one.
    pub state: Option<State>,
    /// Facts at a glance; may be empty.
    pub facts: Vec<FactLine>,
    /// Large figures, each a sentence; may be empty.
    pub figures: Vec<Figure>,
    /// Sections, in order.
    pub sections: Vec<Section>,
}

/// A large figure and the words that make it a sentence: « 12 sur 12 » « recommandations ont reçu une réponse ».
#[derive(Serialize, Clone, Debug)]
pub struct Figure {
    /// The figure, in words where there is none.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// How it is counted.
    pub method: Option<String>,
}

/// A section under a heading of its own. What is empty is left out; a section without anything says so in `empty`.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Section {
    /// Anchor of the heading.
    pub anchor: String,
    /// The heading.
    pub heading: Passage,
    /// Paragraphs.
    pub lines: Vec<FactValue>,
    /// Facts.
    pub facts: Vec<FactLine>,
    /// Charts, each with its table.
    pub charts: Vec<Markup>,
    /// Tables.
    pub tables: Vec<Table>,
    /// A list, each with what it says.
    pub items: Vec<Item>,
    /// True if the order of the list matters: it is numbered.
    pub numbered: bool,
    /// Lists of links that open on demand.
    pub folds: Vec<Fold>,
    /// The pages of a long list, of which the items are the first.
    pub rest: Option<Rest>,
    /// What to say when there is nothing.
    pub empty: Option<String>,
    /// Sections below it.
    pub parts: Vec<Section>,
}

/// A list of links that opens on demand.
#[derive(Serialize, Clone, Debug)]
pub struct Fold {
    /// « Inclusion : 14 documents ».
    pub summary: Passage,
    /// The links.
    pub links: Vec<Link>,
}

/// A table with headers of rows and columns; it scrolls by itself where the window is narrow.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Table {
    /// Id of the caption, for links to the table.
    pub anchor: String,
    /// What it shows.
    pub caption: Passage,
    /// Headers of columns, the one of the rows first.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
}

/// A header of a column.
#[derive(Serialize, Clone, Debug)]
pub struct Column {
    /// Its words.
    pub label: Passage,
    /// True if it holds numbers, which stand at the end of their cells.
    pub numbers: bool,
}

/// A row.
#[derive(Serialize, Clone, Debug)]
pub struct Row {
    /// Its header.
    pub head: FactValue,
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
}

/// A cell: one value or several.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Cell {
    /// The values.
    pub values: Vec<FactValue>,
    /// True if it holds a number.
    pub number: bool,
}

/// An item of a list: when, what, in which state, and what else to know.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Item {
    /// When.
    pub date: Option<DateText>,
    /// A word beside the date: what it is, the hours.
    pub detail: Option<String>,
    /// True for a fictitious example.
    pub example: bool,
    /// Its state, said before its name.
    pub state: Option<State>,
    /// Its name.
    pub name: Option<FactValue>,
    /// Anchors of what stood here and has a page of its own now.
    pub anchors: Vec<&'static str>,
    /// Lines below.
    pub lines: Vec<Line>,
    /// Lists of links that open on demand.
    pub folds: Vec<Fold>,
}

/// A line of an item.
#[derive(Serialize, Clone, Debug, Default)]
pub struct Line {
    /// What it says (« Responsable : »); none for a line that speaks for itself.
    pub label: Option<String>,
    /// Its values, set apart by dots.
    pub values: Vec<FactValue>,
}
