//! Leads from a place in the text that is parsed back to the file of the author.

use std::ops::Range;

use crate::base::source::{FileId, Span};

/// A text to parse and where it comes from.
pub struct Origin<'a> {
    /// The text that the parser sees.
    pub text: &'a str,
    file: FileId,
    /// Where `text[prefix..]` begins in the file.
    start: usize,
    /// Bytes at the start of `text` that the author did not write.
    prefix: usize,
    /// Where the author wrote it, if the text is not letter for letter the file's: every place in it is then this one.
    whole: Option<Span>,
}

impl<'a> Origin<'a> {
    /// A text that is, byte for byte in length, what stands in `span`.
    pub fn exact(text: &'a str, span: Span) -> Self {
        Self { text, file: span.file, start: span.start as usize, prefix: 0, whole: None }
    }

    /// A text with `prefix` bytes of ours before what stands in `span`.
    pub fn prefixed(text: &'a str, prefix: usize, span: Span) -> Self {
        Self { text, file: span.file, start: span.start as usize, prefix, whole: None }
    }

    /// A text that was written in another way in `span`, with escapes or over several lines.
    pub fn rewritten(text: &'a str, prefix: usize, span: Span) -> Self {
        Self { text, file: span.file, start: span.start as usize, prefix, whole: Some(span) }
    }

    /// How many bytes at the start are ours.
    pub fn prefix(&self) -> usize {
        self.prefix
    }

    /// The place in the file of a range of the text.
    pub fn span(&self, range: &Range<usize>) -> Span {
        if let Some(span) = self.whole {
            return span;
        }
        let place = |at: usize| self.start + at.saturating_sub(self.prefix);
        Span::new(self.file, place(range.start), place(range.end))
    }

    /// The range of the text at a place in the file; meant for texts that are exactly the file's.
    pub fn range(&self, span: Span) -> Range<usize> {
        let place = |at: u32| (at as usize + self.prefix).saturating_sub(self.start).min(self.text.len());
        place(span.start)..place(span.end)
    }

    /// A range without the white space at its ends.
    pub fn trimmed(&self, range: &Range<usize>) -> Range<usize> {
        let text = &self.text[range.clone()];
        let end = range.start + text.trim_end().len();
        let start = range.start + (text.len() - text.trim_start().len());
        start.min(end)..end
    }

    /// True if the character at `at` has a backslash before it that makes it an ordinary one.
    pub fn is_escaped(&self, at: usize) -> bool {
        let before = self.text.as_bytes()[..at].iter().rev();
        before.take_while(|byte| **byte == b'\\').count() % 2 == 1
    }
}
