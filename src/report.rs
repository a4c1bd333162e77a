//! Turns findings into words: sorted, without repetitions, in one of several voices. Knows `base` only and decides nothing.

pub mod failure;
pub mod plain;
pub mod told;
pub mod voices;
pub mod words;

use std::io;

use crate::base::{diagnostic::Diagnostic, source::SourceMap};

use self::{
    told::{counted, tell},
    voices::Voice,
    words::Words,
};

/// How a voice may draw.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Options {
    /// Colours, beside the words and never instead of them.
    pub color: bool,
    /// Lines drawn with other characters than those of ASCII.
    pub unicode: bool,
    /// Columns of the terminal.
    pub width: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { color: false, unicode: false, width: 100 }
    }
}

/// Says all findings, ordered by path, line, column and rule, each one once. Says nothing if there are none.
///
/// # Errors
/// Whatever `out` says when it is written to.
pub fn speak(
    voice: &dyn Voice,
    findings: &[Diagnostic],
    sources: &SourceMap,
    words: &Words,
    options: &Options,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let told = tell(findings, sources);
    if told.is_empty() && !voice.speaks_of_nothing() {
        return Ok(());
    }
    let told = if voice.counts_repetitions() { counted(told) } else { told };
    voice.say(&told, sources, words, options, out)
}
