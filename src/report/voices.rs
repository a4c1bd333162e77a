//! The voices in which findings are told; adding one is a file here and a line in the table.

mod brief;
mod json;
mod linear;
mod sarif;
mod snippet;

use std::io;

use super::{Options, told::Told, words::Words};
use crate::base::source::SourceMap;

/// A way to tell findings. It says what it is given, in that order, all of it.
pub trait Voice: Sync {
    /// The word after `--voice`.
    fn name(&self) -> &'static str;

    /// True if there is something to say where nothing was found: an empty document.
    fn speaks_of_nothing(&self) -> bool {
        false
    }

    /// True if many findings of one rule on one line are given as the first of them and their number: a person mends the line at once, a program asks for each.
    fn counts_repetitions(&self) -> bool {
        true
    }

    /// Says all findings; there is at least one, but for a voice that speaks of nothing.
    ///
    /// # Errors
    /// Whatever `out` says when it is written to.
    fn say(
        &self,
        told: &[Told<'_>],
        sources: &SourceMap,
        words: &Words,
        options: &Options,
        out: &mut dyn io::Write,
    ) -> io::Result<()>;
}

/// The one for listening, for braille, for logs: the reference.
pub const LINEAR: &dyn Voice = &linear::Linear;

/// The one that shows the passage of the source.
pub const SNIPPET: &dyn Voice = &snippet::Snippets;

/// Every voice, the reference first.
pub const VOICES: &[&dyn Voice] = &[LINEAR, SNIPPET, &brief::Brief, &json::Json, &sarif::Sarif];

/// The voice of a name.
pub fn named(name: &str) -> Option<&'static dyn Voice> {
    VOICES.iter().copied().find(|voice| voice.name() == name)
}
