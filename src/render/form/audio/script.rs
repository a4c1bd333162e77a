//! What is read: chapters of lines, each with the pause behind it.

use super::{super::edition::Edition, writer::Writer};
use crate::{base::lang::Lang, render::html::linker::Linker};

/// A document as it is read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Script {
    /// In their order.
    pub chapters: Vec<Chapter>,
}

/// A part that a listener goes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chapter {
    /// Its name.
    pub title: String,
    /// What is read in it, its name among it.
    pub lines: Vec<Line>,
}

/// A sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Its passages, each in one language.
    pub runs: Vec<Run>,
    /// Silence behind it, in thousandths of a second.
    pub pause: u32,
}

/// A passage in one language, as it is written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Run {
    /// Its text.
    pub text: String,
    /// Its language.
    pub lang: Lang,
}

impl Script {
    /// The script of an edition.
    pub fn of(edition: &Edition, linker: &Linker<'_>) -> Self {
        let mut writer = Writer::new(edition, linker);
        writer.whole();
        writer.finish()
    }
}
