//! Holds every text that was read, and turns byte positions into lines and columns.

use std::{
    fmt,
    num::NonZeroU32,
    sync::{Arc, OnceLock},
};

use super::fingerprint::Fingerprint;

/// Names a file of a [`SourceMap`].
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FileId(NonZeroU32);

impl FileId {
    /// Its number, from 1: how a file is named outside of the program's memory, within one run.
    pub fn number(self) -> u32 {
        self.0.get()
    }
}

/// A range of bytes in one file; both ends lie on character boundaries.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A range of `file`, in bytes. Texts over 4 GiB are refused before they get here.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: narrow(start), end: narrow(end.max(start)) }
    }

    /// The first position of `file`.
    pub fn start_of(file: FileId) -> Self {
        Self::new(file, 0, 0)
    }

    /// The range as `usize`, to slice with.
    pub fn bytes(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// From the start of this span to the end of `other`, in the same file.
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A value and the place where the author wrote it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}

/// How the text of a file is had once more, by its path; `None` if there is none any more.
pub type Again = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// A text that was read.
#[derive(Clone)]
pub struct SourceFile {
    /// Its name in the map.
    pub id: FileId,
    /// Relative to the project's root, separated by `/` on every platform.
    pub path: Arc<str>,
    /// Fingerprint of the text.
    pub fingerprint: Fingerprint,
    /// The text, unless it was let go and nobody has asked for it since.
    text: OnceLock<Arc<str>>,
    again: Option<Again>,
    /// Asked for where something is said of the text.
    line_starts: OnceLock<Arc<[u32]>>,
}

/// A place as an editor shows it: both numbers start at 1, columns count characters.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Position {
    /// Line.
    pub line: u32,
    /// Column, in characters.
    pub column: u32,
}

/// A text with what is known of it before it is kept: measured side by side with others, since a site has tens of thousands.
#[derive(Debug)]
pub struct Measured {
    path: Arc<str>,
    text: Arc<str>,
    fingerprint: Fingerprint,
}

impl Measured {
    /// A text under its path. A byte order mark is dropped: editors do not count it as a column.
    pub fn of(path: &str, text: &str) -> Self {
        let text = without_mark(text);
        Self { path: path.into(), text: text.into(), fingerprint: Fingerprint::of(text.as_bytes()) }
    }
}

/// Every text of a run, loaded once and kept.
#[derive(Clone, Default, Debug)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Keeps a text under its path. A byte order mark is dropped: editors do not count it as a column.
    pub fn load(&mut self, path: &str, text: &str) -> FileId {
        self.keep(Measured::of(path, text))
    }

    /// Keeps a text that was measured.
    pub fn keep(&mut self, measured: Measured) -> FileId {
        let Measured { path, text, fingerprint } = measured;
        let text = OnceLock::from(text);
        let count = u32::try_from(self.files.len() + 1).expect("a project has fewer than 4 billion files");
        let id = FileId(NonZeroU32::new(count).expect("one more than a length is not zero"));
        self.files.push(SourceFile { id, path, fingerprint, text, again: None, line_starts: OnceLock::new() });
        id
    }

    /// Puts another text in the place of that of a file; its path stays.
    pub fn replace(&mut self, id: FileId, measured: Measured) {
        let Measured { text, fingerprint, .. } = measured;
        let text = OnceLock::from(text);
        let file = &mut self.files[id.0.get() as usize - 1];
        let path = Arc::clone(&file.path);
        *file = SourceFile { id, path, fingerprint, text, again: None, line_starts: OnceLock::new() };
    }

    /// Lets texts go that were read to their end: most are never asked for again, and a site has tens of megabytes of them. Whoever says something of
    /// one has it from the disk once more.
    pub fn let_go(&mut self, files: &[FileId], again: &Again) {
        for id in files {
            let file = &mut self.files[id.0.get() as usize - 1];
            file.text = OnceLock::new();
            file.again = Some(Arc::clone(again));
        }
    }

    /// A file of the map.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0.get() as usize - 1]
    }

    /// All files, in the order in which they were loaded.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The file of a number.
    pub fn numbered(&self, number: u32) -> Option<&SourceFile> {
        self.files.get((number as usize).checked_sub(1)?)
    }

    /// The file at a path, if it was loaded.
    pub fn by_path(&self, path: &str) -> Option<&SourceFile> {
        self.files.iter().find(|file| &*file.path == path)
    }

    /// The text of a span; empty if the span lies outside of the file.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text().get(span.bytes()).unwrap_or_default()
    }

    /// Where a span begins and ends.
    pub fn range(&self, span: Span) -> (Position, Position) {
        let file = self.file(span.file);
        (file.position(span.start), file.position(span.end))
    }
}

impl SourceFile {
    /// The text; empty where the file could not be read as text. One that was let go is read again: if its author saved it meanwhile, places in it are as
    /// near as they can be.
    pub fn text(&self) -> &str {
        self.text.get_or_init(|| match self.again.as_ref().and_then(|again| again(&self.path)) {
            Some(text) => without_mark(&text).into(),
            None => Arc::default(),
        })
    }

    /// The line and column of a byte; positions past the end are those of the end.
    pub fn position(&self, offset: u32) -> Position {
        let mut offset = (offset as usize).min(self.text().len());
        while !self.text().is_char_boundary(offset) {
            offset -= 1;
        }
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start as usize <= offset).max(1);
        let start = starts[line - 1] as usize;
        let column = self.text()[start..offset].chars().count() + 1;
        Position { line: line as u32, column: column as u32 }
    }

    /// The text of a line, without its end; lines start at 1.
    pub fn line(&self, line: u32) -> &str {
        let index = line.max(1) as usize - 1;
        let Some(start) = self.line_starts().get(index) else { return "" };
        let rest = &self.text()[*start as usize..];
        rest.split(['\n', '\r']).next().unwrap_or_default()
    }

    /// A line ends with a line feed, a carriage return, or both (CommonMark 0.31, 2.1; HTML, 13.2.3.5).
    fn line_starts(&self) -> &[u32] {
        let text = self.text();
        let ends_here =
            |(at, end): (usize, &str)| (end == "\n" || !text[at + 1..].starts_with('\n')).then_some(at as u32 + 1);
        let starts = || std::iter::once(0).chain(text.match_indices(['\n', '\r']).filter_map(ends_here)).collect();
        self.line_starts.get_or_init(starts)
    }

    /// The whole file.
    pub fn span(&self) -> Span {
        Span::new(self.id, 0, self.text().len())
    }
}

impl fmt::Debug for SourceFile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, path, fingerprint, .. } = self;
        out.debug_struct("SourceFile").field("id", id).field("path", path).field("fingerprint", fingerprint).finish()
    }
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "été\nà côté\n");
        let (start, end) = sources.range(Span::new(file, 9, 14));
        assert_eq!(sources.text(Span::new(file, 9, 15)), "côté");
        assert_eq!(start, Position { line: 2, column: 3 });
        assert_eq!(end.line, 2);
    }

    #[test]
    fn lines_end_as_on_every_system() {
        let mut sources = SourceMap::default();
        for (text, place) in [("un\rdeux\rtrois", (3, 1)), ("un\r\ndeux\r\ntrois", (3, 1)), ("un\n\rtrois", (3, 1))] {
            let file = sources.load("a.html", text);
            let file = sources.file(file);
            let Position { line, column } = file.position(text.find("trois").expect("it is there") as u32);
            assert_eq!(((line, column), file.line(1), file.line(3)), (place, "un", "trois"), "{text:?}");
        }
    }

    #[test]
    fn the_end_of_a_text_has_a_position() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "un\n");
        assert_eq!(sources.file(file).position(99), Position { line: 2, column: 1 });
    }

    #[test]
    fn a_text_that_is_replaced_keeps_its_name_and_has_lines_of_its_own() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "un");
        let before = sources.clone();
        sources.replace(file, Measured::of("", "un\ndeux"));
        let after = sources.file(file);
        assert_eq!((&*after.path, after.position(4)), ("a.md", Position { line: 2, column: 2 }));
        assert_eq!(before.file(file).text(), "un", "a copy stays what it was");
    }

    #[test]
    fn a_text_that_was_let_go_is_had_again_where_something_is_said_of_it() {
        let mut sources = SourceMap::default();
        let [one, other] = ["a.md", "b.md"].map(|path| sources.load(path, "\u{feff}un\ndeux"));
        let again: Again = Arc::new(|path| (path == "a.md").then(|| "\u{feff}un\ndeux".to_owned()));
        let fingerprint = sources.file(one).fingerprint;
        sources.let_go(&[one, other], &again);
        assert_eq!(sources.text(Span::new(one, 3, 7)), "deux");
        assert_eq!(sources.file(one).position(3), Position { line: 2, column: 1 });
        assert_eq!(sources.file(one).fingerprint, fingerprint);
        assert_eq!(sources.range(Span::new(other, 3, 7)).0, Position { line: 1, column: 1 }, "its file is gone");
    }

    #[test]
    fn a_byte_order_mark_is_not_text() {
        let mut sources = SourceMap::default();
        let file = sources.load("a.md", "\u{feff}---\n");
        assert_eq!(sources.file(file).text(), "---\n");
    }
}
