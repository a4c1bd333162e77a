//! Finds where links and pictures of a Markdown text lead, as written, and writes other paths in their places.

use std::{borrow::Cow, ops::Range};

use percent_encoding::percent_decode_str;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::front_matter::body_start;

/// Where a link or a picture leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Destination {
    /// The address in the text, without the angle brackets that may stand around it.
    pub range: Range<usize>,
    /// True if it stands in angle brackets, and so may hold spaces.
    pub bracketed: bool,
}

/// Every destination of a document's text, those in the cells of `table` blocks included, in the order of the source.
pub fn destinations(text: &str) -> Vec<Destination> {
    let start = body_start(text);
    let body = &text[start..];
    let mut found = Vec::new();
    let parser = Parser::new_ext(body, options());
    let definitions: Vec<Range<usize>> =
        parser.reference_definitions().iter().map(|(_, definition)| definition.span.clone()).collect();
    let mut open: Vec<usize> = Vec::new();
    let mut in_table = false;
    let mut in_chart = false;
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type: LinkType::Inline, .. }) => open.push(range.start + 1),
            Event::Start(Tag::Image { link_type: LinkType::Inline, .. }) => open.push(range.start + 2),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => open.push(usize::MAX),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let Some(content_end) = open.pop() else { continue };
                found.extend(after_brackets(body, content_end, range.end));
                raise(&mut open, range.end);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                in_table = info.split_whitespace().next() == Some("table");
                in_chart = info.split_whitespace().next() == Some("chart");
            }
            Event::End(TagEnd::CodeBlock) => (in_table, in_chart) = (false, false),
            Event::Text(_) if in_table => found.extend(in_cells(body, range)),
            Event::Text(_) if in_chart => found.extend(chart_source(body, range)),
            _ => raise(&mut open, range.end),
        }
    }
    for span in definitions {
        let Some(colon) = body[span.clone()].find("]:") else { continue };
        found.extend(address(body, span.start + colon + 2, span.end));
    }
    found.sort_by_key(|destination| destination.range.start);
    for destination in &mut found {
        destination.range = destination.range.start + start..destination.range.end + start;
    }
    found
}

/// The path of an address, decoded, and what follows it (`#…`, `?…`); `None` if the address leads out of the content folder by
/// itself: it has a scheme, names a host or the root, or only an anchor.
pub fn relative_path(address: &str) -> Option<(String, &str)> {
    let end = address.find(['#', '?']).unwrap_or(address.len());
    let (path, rest) = address.split_at(end);
    let has_scheme = path.split('/').next().is_some_and(|first| first.contains(':'));
    if path.is_empty() || path.starts_with('/') || has_scheme {
        return None;
    }
    Some((decoded(path), rest))
}

/// The path from the content folder to which a relative path leads from `file`; `None` if it leads out.
pub fn resolved(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// A path as it may stand in Markdown.
pub fn written(path: &str, bracketed: bool) -> String {
    if bracketed {
        return path.replace('<', "%3C").replace('>', "%3E");
    }
    path.replace('%', "%25").replace(' ', "%20").replace('(', "%28").replace(')', "%29")
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// What an open link contains ends at least here.
fn raise(open: &mut [usize], end: usize) {
    if let Some(content_end) = open.last_mut().filter(|content_end| **content_end != usize::MAX) {
        *content_end = (*content_end).max(end);
    }
}

fn after_brackets(body: &str, content_end: usize, end: usize) -> Option<Destination> {
    let at = body.get(content_end..end)?.find("](")?;
    address(body, content_end + at + 2, end)
}

/// The address that begins after some white space at `start` (CommonMark 0.31, 6.3, « link destination »).
fn address(body: &str, start: usize, end: usize) -> Option<Destination> {
    let text = body.get(start..end)?;
    let start = start + text.len() - text.trim_start().len();
    let text = body.get(start..end)?;
    if let Some(inside) = text.strip_prefix('<') {
        let length = inside.find('>')?;
        return Some(Destination { range: start + 1..start + 1 + length, bracketed: true });
    }
    let mut depth = 0;
    let mut escaped = false;
    let mut length = text.len();
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' if depth == 0 => {
                length = at;
                break;
            }
            ')' => depth -= 1,
            _ if character.is_whitespace() => {
                length = at;
                break;
            }
            _ => {}
        }
    }
    (length > 0).then(|| Destination { range: start..start + length, bracketed: false })
}

/// Cells of a `table` block are strings of YAML that hold Markdown: a link in them is told by its brackets alone.
fn in_cells(body: &str, range: Range<usize>) -> Vec<Destination> {
    let cells = &body[range.clone()];
    cells.match_indices("](").filter_map(|(at, _)| address(body, range.start + at + 2, range.end)).collect()
}

/// The file of data that a line of a `chart` block names, with or without quotes.
fn chart_source(body: &str, lines: Range<usize>) -> Option<Destination> {
    let text = &body[lines.clone()];
    let line = text.lines().find(|line| line.trim_start().starts_with("source:"))?;
    let (before, value) = line.split_once("source:")?;
    let start = lines.start + text.find(line)? + before.len() + "source:".len();
    let value_length = value.find(" #").unwrap_or(value.len());
    let inside = value[..value_length].trim().trim_matches(['"', '\'']);
    let at = start + value.find(inside)?;
    let value = inside;
    (!value.is_empty()).then(|| Destination { range: at..at + value.len(), bracketed: false })
}

fn decoded(path: &str) -> String {
    percent_decode_str(path).decode_utf8().map_or_else(|_| path.to_owned(), Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        destinations(text).into_iter().map(|destination| &text[destination.range]).collect()
    }

    #[test]
    fn links_pictures_and_definitions_are_found_where_they_stand() {
        let text = "---\ntitle: \"[x](no.md)\"\n---\nUn [lien](a.md#b \"titre\"), une ![image](<b c.jpg>), \
                    [![les deux](d.png)](e(1).md) et [une référence][r].\n\n`[code](no.md)`\n\n| a |\n|---|\n| [f](f.md) |\n\n\
                    ```table\nrows:\n  - [\"[g](g.md)\"]\n```\n\n```chart\ntype: bar\nsource: \"j.csv\" # x\n```\n\n```text\n[no](no.md)\n```\n\n[^1]: Note [h](h.md).\n\n[r]: <i.md>\n";
        let expected = ["a.md#b", "b c.jpg", "d.png", "e(1).md", "f.md", "g.md", "j.csv", "i.md"];
        let mut all = found(text);
        // The parser leaves out notes that nobody refers to.
        all.retain(|address| *address != "h.md");
        assert_eq!(all, expected);
    }

    #[test]
    fn notes_and_brackets_in_texts_do_not_confuse() {
        assert_eq!(
            found("Voir[^1] [a \\] b](c.md) et [`](`](d.md) et [](e.md).\n\n[^1]: Note [h](h.md).\n"),
            ["c.md", "d.md", "e.md", "h.md"]
        );
    }

    #[test]
    fn addresses_out_of_the_content_are_left_alone() {
        for address in ["https://example.org/a", "mailto:a@example.org", "#b", "/racine", "//hote/a", ""] {
            assert_eq!(relative_path(address), None, "{address}");
        }
        assert_eq!(relative_path("../a%20b.md#c"), Some(("../a b.md".to_owned(), "#c")));
    }

    #[test]
    fn paths_are_resolved_and_made_relative_again() {
        assert_eq!(resolved("actions/7.md", "../charte/index.md").as_deref(), Some("charte/index.md"));
        assert_eq!(resolved("a.md", "../b.md"), None);
        for (from, to) in [("a/b.md", "a/c.md"), ("a.md", "b/c.md"), ("a/b/c.md", "d.md"), ("a/x/b.md", "a/y/b.md")] {
            assert_eq!(resolved(from, &crate::model::path::relative(from, to)).as_deref(), Some(to));
        }
    }
}
