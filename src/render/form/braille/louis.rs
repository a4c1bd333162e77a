//! The C library liblouis, which knows the codes that Parvis does not transcribe itself. It is no part of the program: it is loaded where it is
//! installed, and only for a site that asks for such a code.

#[cfg(feature = "liblouis")]
mod library;

use super::print::Marks;
use crate::base::diagnostic::Value;

/// Whoever turns words into cells by a table of liblouis.
pub trait Louis: Sync {
    /// Its version: `3.24.0`.
    fn version(&self) -> &str;

    /// A text in the cells of a table. Characters that the table does not know have none.
    ///
    /// # Errors
    /// The table is not there, or cannot be read.
    fn translate(&self, table: &'static str, text: &[char], marks: &[Marks]) -> Result<Translated, Fault>;
}

/// A text in cells.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Translated {
    /// Dots of each cell, the first in the lowest bit.
    pub cells: Vec<u8>,
    /// For each character, the place of the cell that begins with it; characters of a contraction share one.
    pub places: Vec<usize>,
}

/// Why there are no cells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The program was built without it.
    LeftOut,
    /// No such library is installed.
    Missing,
    /// It is older than what we know how to speak to.
    Old(String),
    /// A table is missing or cannot be read.
    Table(&'static str),
}

impl Fault {
    /// The variant of the finding `braille-liblouis`, and what it tells.
    pub fn told(&self) -> (&'static str, Value) {
        match self {
            Fault::LeftOut => ("braille-liblouis-left-out", "".into()),
            Fault::Missing => ("braille-liblouis", "".into()),
            Fault::Old(version) => ("braille-liblouis-old", version.as_str().into()),
            Fault::Table(file) => ("braille-liblouis-table", (*file).into()),
        }
    }
}

/// The library of this machine, loaded once.
///
/// # Errors
/// It is not installed, too old, or the program was built without it.
pub fn installed() -> Result<&'static dyn Louis, Fault> {
    #[cfg(feature = "liblouis")]
    return library::installed();
    #[cfg(not(feature = "liblouis"))]
    Err(Fault::LeftOut)
}
