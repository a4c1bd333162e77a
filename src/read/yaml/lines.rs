//! Looks at YAML line by line, as its author does: indentation, dashes, key, value. Knows nothing of the grammar between lines.

use std::ops::Range;

/// A line, without its end.
#[derive(Copy, Clone, Debug)]
pub struct Line<'a> {
    /// Its first byte in the text.
    pub start: usize,
    /// Its characters.
    pub text: &'a str,
}

/// The lines of a text.
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut all = Vec::new();
    for piece in text.split_inclusive('\n') {
        all.push(Line { start, text: piece.trim_end_matches(['\n', '\r']) });
        start += piece.len();
    }
    all
}

/// The index of the line that holds a byte.
pub fn line_at(lines: &[Line<'_>], offset: usize) -> usize {
    lines.partition_point(|line| line.start <= offset).saturating_sub(1)
}

/// What stands on a line; every range is in bytes of the whole text.
#[derive(Clone, Debug)]
pub struct Parts {
    /// Characters before anything else.
    pub indent: usize,
    /// How many `- ` open items of lists.
    pub dashes: usize,
    /// Column at which the key, or the text of the item, begins.
    pub column: usize,
    /// The key, before `: ` or a colon that ends the line; a space before the colon belongs to it.
    pub key: Option<Range<usize>>,
    /// The colon of `key:value`, with no space after it.
    pub tight_colon: Option<usize>,
    /// All that follows the key, or the dashes; spaces at both ends are left out.
    pub value: Range<usize>,
}

impl<'a> Line<'a> {
    /// One past its last character.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The spaces and tabs at its beginning.
    pub fn indentation(&self) -> &'a str {
        let content = self.text.trim_start_matches([' ', '\t']);
        &self.text[..self.text.len() - content.len()]
    }

    /// True if it says nothing: it is blank, or a comment.
    pub fn is_silent(&self) -> bool {
        let content = self.text.trim_start();
        content.is_empty() || content.starts_with('#')
    }

    /// What stands on it.
    pub fn parts(&self) -> Parts {
        let indent = self.indentation().len();
        let (dashes, column) = dashes(self.text, indent);
        let content = &self.text[column..];
        let (key, value) = match key_end(content) {
            Some(at) => (Some(column..column + at), column + at + 1),
            None => (None, column),
        };
        let value_start = value + (self.text[value..].len() - self.text[value..].trim_start().len());
        let value_end = value_start + self.text[value_start..].trim_end().len();
        let shift = |range: Range<usize>| range.start + self.start..range.end + self.start;
        Parts {
            indent,
            dashes,
            column,
            tight_colon: key.is_none().then(|| tight_colon(content)).flatten().map(|at| self.start + column + at),
            key: key.map(shift),
            value: shift(value_start..value_end),
        }
    }
}

/// Counts the `- ` after the indentation, and finds where they end.
fn dashes(text: &str, indent: usize) -> (usize, usize) {
    let mut column = indent;
    let mut count = 0;
    while let Some(rest) = text[column..].strip_prefix('-') {
        let content = rest.trim_start_matches([' ', '\t']);
        if content.len() == rest.len() && !rest.is_empty() {
            break;
        }
        count += 1;
        column = text.len() - content.len();
    }
    (count, column)
}

/// Where the first key of some content ends.
fn key_end(content: &str) -> Option<usize> {
    if content.starts_with(['"', '\'', '#', '[', '{', ':']) {
        return None;
    }
    let is_end = |at: &usize| content[at + 1..].chars().next().is_none_or(char::is_whitespace);
    content.match_indices(':').map(|(at, _)| at).find(is_end)
}

/// The colon of `key:value`; an address such as `https://…` has none.
fn tight_colon(content: &str) -> Option<usize> {
    let at = content.find(':')?;
    (looks_like_key(&content[..at]) && !content[at + 1..].starts_with("//")).then_some(at)
}

/// True for a word that may be meant as a key: `reached_on`, not `Innovation et citoyenneté`.
pub fn looks_like_key(word: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-');
    word.starts_with(|first: char| first.is_ascii_lowercase()) && word.bytes().all(is_part)
}

/// A value that its line begins, with the deeper lines below that go on with it.
#[derive(Clone, Debug)]
pub struct Region {
    /// Index of its first line.
    pub line: usize,
    /// All of it, in bytes of the text.
    pub range: Range<usize>,
    /// The column of its key, or of its dash.
    pub column: usize,
}

/// The value to which a byte belongs. A value that begins further up and less indented holds all that stands deeper below it,
/// whatever it looks like: so YAML sees it.
pub fn region_at(text: &str, lines: &[Line<'_>], offset: usize) -> Option<Region> {
    let here = line_at(lines, offset);
    let reached = offset.min(lines.get(here)?.end());
    let mut limit = usize::MAX;
    let mut best = None;
    for index in (0..=here).rev() {
        let line = lines[index];
        let indent = line.indentation().len();
        if line.text.trim().is_empty() || indent >= limit {
            continue;
        }
        limit = indent;
        let begun = region(text, lines, index, &line.parts()).filter(|region| region.range.end >= reached);
        if let Some(region) = begun
            && (index == here || is_running_text(&text[region.range.clone()]))
        {
            best = Some(region);
        }
        if limit == 0 {
            break;
        }
    }
    best
}

/// True for a value that goes on in the lines below it; blocks and brackets have their own rules.
fn is_running_text(value: &str) -> bool {
    let first = value.lines().next().unwrap_or_default();
    !first.is_empty() && !first.starts_with(['|', '>', '[', '{', '&', '!', '#'])
}

fn region(text: &str, lines: &[Line<'_>], index: usize, parts: &Parts) -> Option<Region> {
    // `- Le forum : bilan` is an item whose text has a colon, `- label: Bilan` a key.
    let is_text = parts.dashes > 0 && !parts.key.clone().is_some_and(|key| looks_like_key(&text[key]));
    let (start, column) = match (&parts.key, is_text) {
        (_, true) => (lines[index].start + parts.column, parts.indent),
        (Some(_), false) => (parts.value.start, parts.column),
        (None, false) => return None,
    };
    let mut end = parts.value.end.max(start);
    for line in &lines[index + 1..] {
        if line.text.trim().is_empty() {
            continue;
        }
        let is_another = is_text && line.parts().key.is_some_and(|key| looks_like_key(&text[key]));
        if line.indentation().len() <= column || is_another {
            break;
        }
        end = line.start + line.text.trim_end().len();
    }
    Some(Region { line: index, range: start..end, column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_into_dashes_key_and_value() {
        let text = "x\n  - label: Le forum : bilan \n";
        let parts = lines(text)[1].parts();
        assert_eq!((parts.indent, parts.dashes, parts.column), (2, 1, 4));
        assert_eq!(parts.key.map(|key| &text[key]), Some("label"));
        assert_eq!(&text[parts.value], "Le forum : bilan");
    }

    #[test]
    fn an_item_with_a_colon_is_a_text_unless_it_has_a_key() {
        let text = "a:\n- Le forum : bilan\n- label: Le forum\n    suite\n";
        let lines = lines(text);
        let region = |needle: &str| {
            let at = text.find(needle).expect("in the text");
            region_at(text, &lines, at).map(|region| &text[region.range])
        };
        assert_eq!(region("bilan"), Some("Le forum : bilan"));
        assert_eq!(region("suite"), Some("Le forum\n    suite"));
    }

    #[test]
    fn a_value_goes_on_in_the_deeper_lines() {
        let text = "summary: Un texte\n  long : très long\ntitle: x\n";
        let lines = lines(text);
        let at = text.find("très").expect("in the text");
        let region = region_at(text, &lines, at).map(|region| &text[region.range]);
        assert_eq!(region, Some("Un texte\n  long : très long"));
    }
}
