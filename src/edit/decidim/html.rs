//! Turns the rich texts of Decidim (HTML, or a text with line breaks) into Markdown. What Markdown cannot say keeps its words.

mod blocks;
mod tree;

use super::escape::{inline, line_start};
use crate::base::line::one_line;

/// How a text is laid into a document.
#[derive(Copy, Clone, Debug)]
pub struct Place<'a> {
    /// Level of its highest headings: they stand below the heading that is there already.
    pub level: u8,
    /// Where its site is, for addresses that begin with a slash: `https://decidim.example.org`.
    pub host: &'a str,
}

/// The Markdown of a text: paragraphs without blank lines at their ends; empty for an empty text.
pub fn markdown(text: &str, place: Place<'_>) -> String {
    match is_html(text) {
        true => blocks::written(&tree::parsed(text), place),
        false => plain(text),
    }
}

/// The words of a text alone, on one line.
pub fn words(text: &str) -> String {
    let words = match is_html(text) {
        true => tree::text(&tree::parsed(text)),
        false => text.to_owned(),
    };
    one_line(&words)
}

/// Elements by which a text shows that it is HTML: people write `<` in texts, too.
const ELEMENTS: &[&str] = &[
    "p",
    "br",
    "div",
    "span",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "b",
    "i",
    "u",
    "a",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "img",
    "iframe",
    "blockquote",
    "table",
    "pre",
    "code",
    "hr",
    "figure",
];

fn is_html(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = text[at + 1..].trim_start_matches('/');
        let name = rest.split(|end: char| !end.is_ascii_alphanumeric()).next().unwrap_or_default();
        let after = rest.as_bytes().get(name.len());
        ELEMENTS.contains(&name.to_ascii_lowercase().as_str()) && matches!(after, Some(b'>' | b' ' | b'/' | b'\n'))
    })
}

/// Paragraphs are parted by blank lines; a line that begins with a star or a hyphen and a space is an item.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut blocks: Vec<String> = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        match line.is_empty() {
            false => lines.push(line),
            true => paragraphs(&std::mem::take(&mut lines), &mut blocks),
        }
    }
    blocks.join("\n\n")
}

fn paragraphs(lines: &[&str], blocks: &mut Vec<String>) {
    for group in lines.chunk_by(|one, other| item(one).is_some() == item(other).is_some()) {
        match item(group[0]) {
            Some(_) => {
                let items = group.iter().filter_map(|line| item(line));
                blocks
                    .push(items.map(|text| format!("- {}", line_start(&inline(text)))).collect::<Vec<_>>().join("\n"));
            }
            None => {
                let lines = group.iter().map(|line| line_start(&inline(line)));
                blocks.push(lines.collect::<Vec<_>>().join("\\\n"));
            }
        }
    }
}

fn item(line: &str) -> Option<&str> {
    ["* ", "- ", "• "].iter().find_map(|mark| line.strip_prefix(mark)).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_level_3(text: &str) -> String {
        markdown(text, Place { level: 3, host: "https://decidim.example.org" })
    }

    #[test]
    fn rich_texts_become_markdown() {
        let cases = [
            (
                "<p>Un <strong>mot </strong>et <em>un</em> autre.</p><p><br></p><p>Fin</p>",
                "Un **mot** et *un* autre.\n\nFin",
            ),
            ("<ul><li>un</li><li><p>deux</p><ol><li>x</li></ol></li></ul>", "- un\n- deux\n\n  1. x"),
            ("<h1>A</h1><p>b</p><h4>C</h4>", "### A\n\nb\n\n#### C"),
            ("a<br>b<br/>c", "a\\\nb\\\nc"),
            ("<p>1. a &amp; *b* &lt;i&gt;</p>", "1\\. a & \\*b\\* \\<i\\>"),
            ("<a href=\"C:/Users/x/plan.pdf\">le plan</a>", "[le plan](C:/Users/x/plan.pdf)"),
            ("<a href=\"file:///C:/a b.pdf\">b</a>", "[b](<file:///C:/a b.pdf>)"),
            ("<a href=\"/processes/parc\">ici</a>", "[ici](https://decidim.example.org/processes/parc)"),
            ("<a href=\"javascript:x()\">ici</a>", "ici"),
            ("<p>A<script>alert(1)</script><style>p{}</style>B</p>", "AB"),
            ("<img src=\"https://example.org/a.png\" alt=\"Le parc\">", "[Le parc](https://example.org/a.png)"),
            ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
            ("<pre><code>a\n b</code></pre>", "```\na\n b\n```"),
            ("<p>un</li></ul> deux <b>trois", "un deux **trois**"),
        ];
        for (text, expected) in cases {
            assert_eq!(at_level_3(text), expected, "{text}");
        }
    }

    #[test]
    fn plain_texts_keep_their_lines() {
        assert_eq!(at_level_3("a < b\nc\n\n* un\n* deux\nfin"), "a \\< b\\\nc\n\n- un\n- deux\n\nfin");
        assert_eq!(at_level_3("  \n "), "");
        assert_eq!(words("<p>a</p><p>b &amp; c</p>"), "a b & c");
    }

    #[test]
    fn tables_keep_their_cells() {
        let text = "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>x|y</td></tr></table>";
        assert_eq!(at_level_3(text), "Table: A, B\n\n| A | B |\n| --- | --- |\n| 1 | x\\|y |");
    }
}
