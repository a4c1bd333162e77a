//! Markdown as a tree of our own, with the place of every node. Nesting is bounded, so that whoever walks the tree may recurse.

mod builder;
mod checks;
mod frames;
mod headings;
mod links;
mod passes;
mod tables;

use crate::{
    base::{
        reading::Reading,
        source::{SourceMap, Span},
    },
    model::block::{Block, Note},
};

/// The text of a document.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Text {
    /// Its blocks.
    pub body: Vec<Block>,
    /// Its notes, in the order of their first reference.
    pub notes: Vec<Note>,
}

/// Reads the Markdown in a span of a file. `path` is the file's path in the content folder: links are relative to it.
pub fn parse(sources: &SourceMap, span: Span, path: &str) -> Reading<Text> {
    let source = Source { sources, span, path };
    let (mut body, notes, mut findings) = builder::build(&source);
    headings::anchors(&mut body, &mut findings);
    let notes = checks::order_notes(&body, notes, &mut findings);
    checks::check(&body, &notes, &mut findings);
    Reading { value: Text { body, notes }, findings }
}

/// What is being read.
struct Source<'a> {
    sources: &'a SourceMap,
    span: Span,
    path: &'a str,
}

impl<'a> Source<'a> {
    /// The Markdown.
    fn text(&self) -> &'a str {
        self.sources.text(self.span)
    }

    /// A range of the Markdown as a place in the file.
    fn place(&self, start: usize, end: usize) -> Span {
        let base = self.span.start as usize;
        Span::new(self.span.file, base + start, base + end)
    }

    /// What the author wrote at a place.
    fn slice(&self, span: Span) -> &'a str {
        self.sources.text(span)
    }
}

#[cfg(test)]
mod tests;
