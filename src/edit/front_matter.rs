//! Writes into the front matter, in the style in which the author wrote it, and touches nothing else.

use std::ops::Range;

/// The replacement that adds `values` to the list of `key`; `None` if the text has no front matter, or writes the key in a way
/// that is no list.
pub fn add_to_list(text: &str, key: &str, values: &[String]) -> Option<(Range<usize>, String)> {
    let lines = lines_of_front_matter(text)?;
    let end = lines.last().map_or(text.find('\n')? + 1, |line| line.end);
    add_between(text, &lines, end, key, values)
}

/// The same for a file that is YAML and nothing else.
pub fn add_to_list_of_data(text: &str, key: &str, values: &[String]) -> Option<(Range<usize>, String)> {
    let mut at = 0;
    let lines: Vec<Range<usize>> = text
        .split_inclusive('\n')
        .map(|line| {
            at += line.len();
            at - line.len()..at
        })
        .collect();
    let (range, added) = add_between(text, &lines, text.len(), key, values)?;
    // The last line of a file may lack its end.
    let is_cut = range.start == text.len() && !text.is_empty() && !text.ends_with('\n');
    Some((range, if is_cut { format!("\n{added}") } else { added }))
}

/// Adds to the list of a key in some lines, or the key where these end.
fn add_between(
    text: &str,
    lines: &[Range<usize>],
    end: usize,
    key: &str,
    values: &[String],
) -> Option<(Range<usize>, String)> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mark = format!("{key}:");
    let Some(found) = lines.iter().position(|line| text[line.clone()].starts_with(&mark)) else {
        return Some((end..end, format!("{key}: [{}]{line_end}", values.join(", "))));
    };
    let value_at = lines[found].start + mark.len();
    let value = text[value_at..lines[found].end].trim_start();
    if value.starts_with('[') {
        let last = lines.last()?.end;
        let close = value_at + text[value_at..last].find(']')?;
        let open = value_at + text[value_at..close].find('[')?;
        let inside = text[open + 1..close].trim();
        let separator = if inside.is_empty() || inside.ends_with(',') { "" } else { ", " };
        return Some((close..close, format!("{separator}{}", values.join(", "))));
    }
    if !(value.trim().is_empty() || value.starts_with('#')) {
        return None;
    }
    let item = |line: &&Range<usize>| text[(*line).clone()].trim_start().starts_with("- ");
    let items: Vec<&Range<usize>> = lines[found + 1..].iter().take_while(item).collect();
    let indent = items.first().map_or("  ", |line| {
        let line = &text[(*line).clone()];
        &line[..line.len() - line.trim_start().len()]
    });
    let end = items.last().map_or(lines[found].end, |line| line.end);
    let added: String = values.iter().map(|value| format!("{indent}- {value}{line_end}")).collect();
    Some((end..end, added))
}

/// The keys of the front matter that stand at the beginning of a line, each with all lines of its value.
pub fn keys_of_front_matter(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut keys: Vec<(&str, Range<usize>)> = Vec::new();
    for line in lines_of_front_matter(text).unwrap_or_default() {
        let written = &text[line.clone()];
        let begins = written.starts_with(|first: char| first.is_alphabetic());
        match written.split_once(':').filter(|_| begins) {
            Some((key, _)) => keys.push((key.trim_end(), line)),
            // A comment belongs to the key after it, and to none before.
            None if written.starts_with('#') => keys.push(("", line)),
            None => {
                if let Some((_, lines)) = keys.last_mut() {
                    lines.end = line.end;
                }
            }
        }
    }
    keys.retain(|(key, _)| !key.is_empty());
    keys
}

/// The replacement that gives a key these lines: in the place of what it has, else at the end of the front matter; `None` if the text has
/// no front matter.
pub fn set_key(text: &str, key: &str, lines: &str) -> Option<(Range<usize>, String)> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let lines = lines.replace('\n', line_end);
    if let Some((_, found)) = keys_of_front_matter(text).into_iter().find(|(found, _)| *found == key) {
        return Some((found, lines));
    }
    let end = match lines_of_front_matter(text)?.last() {
        Some(line) => line.end,
        None => text.find('\n')? + 1,
    };
    Some((end..end, lines))
}

/// A value of YAML between double quotes (YAML 1.2, 7.3.1): whatever it holds, it stays a text on one line.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if character.is_control() => {}
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}

/// Where the text of a document begins, after its front matter.
pub fn body_start(text: &str) -> usize {
    let Some(lines) = lines_of_front_matter(text) else { return 0 };
    let close = lines.last().map_or_else(|| text.find('\n').map_or(0, |at| at + 1), |line| line.end);
    text[close..].find('\n').map_or(text.len(), |at| close + at + 1)
}

/// The lines between the two lines of three hyphens, each with its end.
fn lines_of_front_matter(text: &str) -> Option<Vec<Range<usize>>> {
    let mut at = 0;
    let mut lines = Vec::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let range = at..at + line.len();
        at = range.end;
        match (index, line.trim_end() == "---") {
            (0, true) => {}
            (0, false) => return None,
            (_, true) => return Some(lines),
            (_, false) => lines.push(range),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::apply::applied;

    fn added(text: &str) -> Option<String> {
        let edit = add_to_list(text, "aliases", &["/a/".to_owned()])?;
        applied(text, &vec![edit])
    }

    #[test]
    fn an_entry_is_added_in_the_style_of_the_list() {
        let cases = [
            ("---\ntitle: x\n---\ncorps\n", "---\ntitle: x\naliases: [/a/]\n---\ncorps\n"),
            ("---\r\ntitle: x\r\n---\r\n", "---\r\ntitle: x\r\naliases: [/a/]\r\n---\r\n"),
            ("---\naliases: [/b/] # ici\n---\n", "---\naliases: [/b/, /a/] # ici\n---\n"),
            ("---\naliases: []\n---\n", "---\naliases: [/a/]\n---\n"),
            ("---\naliases:\n- /b/\ntitle: x\n---\n", "---\naliases:\n- /b/\n- /a/\ntitle: x\n---\n"),
            ("---\naliases:\n    - /b/\n---\n", "---\naliases:\n    - /b/\n    - /a/\n---\n"),
            ("---\naliases:\n---\n", "---\naliases:\n  - /a/\n---\n"),
            ("---\n---\n", "---\naliases: [/a/]\n---\n"),
        ];
        for (before, after) in cases {
            assert_eq!(added(before).as_deref(), Some(after), "{before}");
        }
        assert_eq!(added("corps\n"), None);
        assert_eq!(added("---\naliases: /b/\n---\n"), None);
    }

    #[test]
    fn a_key_has_all_lines_of_its_value() {
        let text = "---\ntitle: x\n# y\nparties:\n  - a\n- b\n\nmeans: >\n  long\n---\n";
        let keys: Vec<(&str, &str)> =
            keys_of_front_matter(text).into_iter().map(|(key, lines)| (key, &text[lines])).collect();
        let expected =
            [("title", "title: x\n"), ("parties", "parties:\n  - a\n- b\n\n"), ("means", "means: >\n  long\n")];
        assert_eq!(keys, expected);
    }

    #[test]
    fn a_key_is_set_where_it_stands_or_at_the_end() {
        let set = |text: &str| applied(text, &vec![set_key(text, "x", "x:\n  a: b\n")?]);
        assert_eq!(set("---\ntitle: t # c\n---\nx").as_deref(), Some("---\ntitle: t # c\nx:\n  a: b\n---\nx"));
        assert_eq!(set("---\nx: {a: c,\n  d: e}\ny: z\n---\n").as_deref(), Some("---\nx:\n  a: b\ny: z\n---\n"));
        assert_eq!(set("---\r\ny: z\r\n---\r\n").as_deref(), Some("---\r\ny: z\r\nx:\r\n  a: b\r\n---\r\n"));
        assert_eq!(set("---\n---\n").as_deref(), Some("---\nx:\n  a: b\n---\n"));
        assert_eq!(set("corps\n"), None);
    }

    #[test]
    fn a_quoted_text_stays_one_text() {
        assert_eq!(quoted("Vélo : \"oui\"\\n\n…"), "\"Vélo : \\\"oui\\\"\\\\n\\n…\"");
    }

    #[test]
    fn the_body_begins_after_the_front_matter() {
        assert_eq!(body_start("---\na: b\n---\ncorps"), 13);
        assert_eq!(body_start("corps"), 0);
        assert_eq!(body_start("---\n---"), 7);
    }
}
