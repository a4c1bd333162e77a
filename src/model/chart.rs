//! A chart: what it shows, in one sentence and in numbers. How it is drawn is for the formats to say.

use std::sync::Arc;

use super::block::Inline;
use crate::base::{decimal::Decimal, source::Span, source::Spanned};

/// A chart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chart {
    /// How the numbers are to be compared.
    pub kind: ChartKind,
    /// What it is about.
    pub title: Vec<Inline>,
    /// What is to be learnt from it, in one sentence; empty only beside a finding.
    pub finding: Vec<Inline>,
    /// What the numbers count: `personnes`, `%`.
    pub unit: Option<Spanned<Arc<str>>>,
    /// What the parts of a share are parts of, where it is not their sum.
    pub total: Option<Spanned<Decimal>>,
    /// The file of the content folder that holds the data.
    pub source: Option<Spanned<Arc<str>>>,
    /// The numbers.
    pub data: ChartData,
}

/// The kinds of charts.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ChartKind {
    /// Lengths side by side.
    Bar,
    /// Lengths made of parts.
    StackedBar,
    /// Change over time.
    Line,
    /// Parts of a whole: a row is a part, a column of numbers a whole.
    Share,
}

impl ChartKind {
    /// Every kind with the word that the author writes.
    pub const ALL: &[(&str, ChartKind)] = &[
        ("bar", ChartKind::Bar),
        ("stacked-bar", ChartKind::StackedBar),
        ("line", ChartKind::Line),
        ("share", ChartKind::Share),
    ];

    /// The word that the author writes, for messages.
    pub fn name(self) -> &'static str {
        match self {
            ChartKind::Bar => "bar",
            ChartKind::StackedBar => "stacked-bar",
            ChartKind::Line => "line",
            ChartKind::Share => "share",
        }
    }
}

/// Rows of numbers under the names of their columns. Spans may lie in a file of data.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ChartData {
    /// The name of the first column: what the rows are.
    pub head: Option<Spanned<Arc<str>>>,
    /// The names of the columns of numbers.
    pub series: Vec<Spanned<Arc<str>>>,
    /// The rows; each has a number for each series.
    pub rows: Vec<ChartRow>,
}

/// A row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChartRow {
    /// What it is about.
    pub label: Spanned<Arc<str>>,
    /// Its numbers.
    pub values: Vec<Datum>,
}

/// A number of a chart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Datum {
    /// As it was written, and where.
    pub written: Spanned<Arc<str>>,
    /// What it says.
    pub amount: Amount,
}

/// What a cell says.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Amount {
    /// A number.
    Known(Decimal),
    /// Less than this number, which is not said so that nobody can be recognised: `<5`.
    Below(Decimal),
    /// Nothing.
    Missing,
}

impl Amount {
    /// The number, if it is one.
    pub fn known(self) -> Option<Decimal> {
        match self {
            Amount::Known(number) => Some(number),
            Amount::Below(_) | Amount::Missing => None,
        }
    }
}

impl ChartData {
    /// The amount of a series in a row.
    pub fn amount(&self, row: usize, series: usize) -> Amount {
        self.rows.get(row).and_then(|row| row.values.get(series)).map_or(Amount::Missing, |datum| datum.amount)
    }

    /// Every place of a file that the data were read from.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        self.rows.iter().flat_map(|row| row.values.iter().map(|datum| datum.written.span).chain([row.label.span]))
    }
}
