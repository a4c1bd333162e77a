//! Values of a table, and the columns that hold them: what a data dictionary says of each (Table Schema).

use std::{fmt, sync::Arc};

use crate::{
    base::source::Spanned,
    model::{date::Date, duration::Duration, figure::Figure, meta::Stated},
};

/// A value.
#[derive(Clone, PartialEq, Debug)]
pub enum Cell {
    /// The source does not say, or there is nothing to say.
    Empty,
    /// Characters, an address, a date.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A decimal number in thousandths.
    Thousandths(i64),
    /// Yes or no.
    Boolean(bool),
    /// Several ids or texts: an array in JSON, parted by [`SEPARATOR`] in CSV.
    List(Vec<String>),
}

/// Parts the entries of a list in a file that has one value a cell. No id and hardly a text has it.
pub const SEPARATOR: &str = "|";

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Empty => Ok(()),
            Cell::Text(text) => f.write_str(text),
            Cell::Integer(number) => write!(f, "{number}"),
            Cell::Thousandths(number) => f.write_str(&decimal(*number)),
            Cell::Boolean(yes) => write!(f, "{yes}"),
            Cell::List(items) => f.write_str(&items.join(SEPARATOR)),
        }
    }
}

/// Thousandths with a point and without zeros at the end: `12.5`, `-3`.
fn decimal(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, part) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    match part {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{}", format!("{part:03}").trim_end_matches('0')),
    }
}

impl Cell {
    /// Texts that the source lists.
    pub fn list<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> Cell {
        let items: Vec<String> = items.into_iter().map(|item| item.as_ref().to_owned()).collect();
        if items.is_empty() { Cell::Empty } else { Cell::List(items) }
    }

    /// A number of things.
    pub fn count(number: usize) -> Cell {
        Cell::Integer(i64::try_from(number).expect("nothing in a site is counted beyond 64 bits"))
    }

    /// What the source gives.
    pub fn stated<T: Value>(value: &Stated<T>) -> Cell {
        value.given().map_or(Cell::Empty, Value::cell)
    }

    /// What there may be.
    pub fn maybe<T: Into<Cell>>(value: Option<T>) -> Cell {
        value.map_or(Cell::Empty, Into::into)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Cell::Integer(number.into())
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Cell::Boolean(yes)
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        Cell::Text(date.to_string())
    }
}

/// What documents hold, and a cell can show.
pub trait Value {
    /// The cell.
    fn cell(&self) -> Cell;
}

impl<T: Value> From<&T> for Cell {
    fn from(value: &T) -> Self {
        value.cell()
    }
}

impl<T: Value> Value for Spanned<T> {
    fn cell(&self) -> Cell {
        self.value.cell()
    }
}

impl Value for Arc<str> {
    fn cell(&self) -> Cell {
        Cell::from(&**self)
    }
}

impl Value for &'static str {
    fn cell(&self) -> Cell {
        (*self).into()
    }
}

impl Value for u32 {
    fn cell(&self) -> Cell {
        (*self).into()
    }
}

impl Value for Date {
    fn cell(&self) -> Cell {
        (*self).into()
    }
}

/// As ISO 8601 writes it: `P4M`, `P120D`.
impl Value for Duration {
    fn cell(&self) -> Cell {
        Cell::Text(match (self.months, self.days) {
            (0, days) => format!("P{days}D"),
            (months, 0) => format!("P{months}M"),
            (months, days) => format!("P{months}M{days}D"),
        })
    }
}

/// A masked figure has no exact value: the cell stays empty, and a column beside it says so.
impl Value for Figure {
    fn cell(&self) -> Cell {
        self.exact().map_or(Cell::Empty, Cell::Thousandths)
    }
}

/// What a column holds.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Type {
    /// Characters.
    Text,
    /// One of a few words.
    OneOf(&'static [&'static str]),
    /// An absolute address.
    Address,
    /// A date of ISO 8601, which may lack its day or its month.
    Date,
    /// A moment with its offset.
    Moment,
    /// A whole number.
    Integer,
    /// A decimal number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Several texts.
    List,
}

/// A title and a sentence, in one language.
pub type Words = [&'static str; 2];

/// A column.
#[derive(Copy, Clone, Debug)]
pub struct Column {
    /// Its name for machines: ASCII, the same in every language, never reused for something else.
    pub name: &'static str,
    /// What it holds.
    pub holds: Type,
    /// True if no cell of it is empty.
    pub required: bool,
    /// Title and description in French.
    pub french: Words,
    /// Title and description in English.
    pub english: Words,
}

/// A column that may have empty cells.
pub const fn column(name: &'static str, holds: Type, french: Words, english: Words) -> Column {
    Column { name, holds, required: false, french, english }
}

/// A column without empty cells.
pub const fn required(name: &'static str, holds: Type, french: Words, english: Words) -> Column {
    Column { name, holds, required: true, french, english }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_point_and_no_zeros() {
        for (number, text) in [(12_500, "12.5"), (-3_000, "-3"), (-50, "-0.05"), (0, "0"), (120_000_000, "120000")] {
            assert_eq!(Cell::Thousandths(number).to_string(), text);
        }
    }

    #[test]
    fn an_empty_list_is_an_empty_cell() {
        assert_eq!(Cell::list(Vec::<&str>::new()), Cell::Empty);
        assert_eq!(Cell::list(["a", "b"]).to_string(), "a|b");
    }
}
