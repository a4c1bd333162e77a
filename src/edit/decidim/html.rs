//! Turns the rich texts of Decidim (HTML, or a text with line breaks) into Markdown. What Markdown cannot say keeps its words.

mod blocks;
mod simplified;
mod tables;
mod tree;

use std::collections::BTreeSet;

use super::escape::{inline, line_start};
use crate::base::line::one_line;

pub use simplified::Simplified;

/// How a text is laid into a document.
#[derive(Copy, Clone, Debug)]
pub struct Place<'a> {
    /// Level of its highest headings: they stand below the heading that is there already.
    pub level: u8,
    /// Where its site is, for addresses that begin with a slash: `https://decidim.example.org`.
    pub host: &'a str,
    /// What a player without a title is called.
    pub players: Players<'a>,
}

/// What a player without a title is called, in the language of the site.
#[derive(Copy, Clone, Debug)]
pub struct Players<'a> {
    /// A film.
    pub video: &'a str,
    /// A sound.
    pub audio: &'a str,
    /// A page within the page.
    pub frame: &'a str,
}

/// The Markdown of a text: paragraphs without blank lines at their ends; empty for an empty text.
pub fn markdown(text: &str, place: Place<'_>) -> String {
    match is_html(text) {
        true => blocks::written(&tree::parsed(text), place),
        false => plain(text),
    }
}

/// What is simplified in a text on its way to Markdown.
pub fn simplified(text: &str) -> BTreeSet<Simplified> {
    let mut found = BTreeSet::new();
    if is_html(text) {
        simplified::note(&tree::parsed(text), &mut found);
    }
    found
}

/// The words of a text alone, on one line.
pub fn words(text: &str) -> String {
    let words = match is_html(text) {
        true => tree::text(&tree::parsed(text)),
        false => text.to_owned(),
    };
    one_line(&words)
}

/// Elements by which a text shows that it is HTML (HTML, 4): people write `<` in texts, too, and a word after it that is none of these.
#[rustfmt::skip]
const ELEMENTS: &[&str] = &[
    "a", "abbr", "address", "article", "aside", "audio", "b", "blockquote", "br", "button", "caption", "center", "cite", "code", "col",
    "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li",
    "main", "mark", "nav", "noscript", "object", "ol", "p", "picture", "pre", "q", "s", "samp", "script", "section", "select", "small",
    "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th",
    "thead", "time", "tr", "track", "u", "ul", "var", "video", "wbr",
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

    const PLAYERS: Players<'static> = Players { video: "Vidéo", audio: "Son", frame: "Page incorporée" };

    fn at_level_3(text: &str) -> String {
        markdown(text, Place { level: 3, host: "https://decidim.example.org", players: PLAYERS })
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

    #[test]
    fn lists_of_definitions_stay_lists_of_definitions() {
        let cases = [
            (
                "<dl><dt>Rive</dt><dd>Le bord de l’eau.</dd><dt>Quai</dt><dd>Un bord bâti.</dd></dl>",
                "Rive\n: Le bord de l’eau.\n\nQuai\n: Un bord bâti.",
            ),
            (
                "<dl><div><dt>A</dt><dt>B</dt><dd>un<dd><p>deux</p><ul><li>x</li></ul></div></dl>",
                "A, B\n: un\n\n: deux\n\n  - x",
            ),
            ("<dl><dd>seul</dd></dl>", "seul"),
            ("<dl><dt>seul</dt></dl>", "seul"),
        ];
        for (text, expected) in cases {
            assert_eq!(at_level_3(text), expected, "{text}");
        }
    }

    #[test]
    fn what_folds_becomes_headings_with_their_text() {
        let text = "<h2>A</h2><details><summary>Quand ?</summary>Lundi.</details><details><summary>Où ?</summary><p>Ici.</p></details>";
        assert_eq!(at_level_3(text), "### A\n\n#### Quand ?\n\nLundi.\n\n#### Où ?\n\nIci.");
        assert_eq!(at_level_3("<details><p>Sans titre.</p></details>"), "Sans titre.");
    }

    #[test]
    fn players_become_links_that_say_what_they_are() {
        let cases = [
            (
                "<iframe src=\"https://tube.example.org/1\" title=\"Le film du parc\"></iframe>",
                "[Le film du parc](https://tube.example.org/1)",
            ),
            (
                "<video controls><source src=\"/a.mp4\"><track src=\"/a.vtt\"></video>",
                "[Vidéo : a.mp4](https://decidim.example.org/a.mp4)",
            ),
            (
                "<video src=\"https://example.org/b.mp4\">Votre navigateur ne lit pas ce film.</video>",
                "[Vidéo : b.mp4](https://example.org/b.mp4)",
            ),
            ("<audio src=\"https://example.org/c.mp3\"></audio>", "[Son : c.mp3](https://example.org/c.mp3)"),
            (
                "<iframe src=\"https://carte.example.org/parc?x=1\"></iframe>",
                "[Page incorporée : carte.example.org](https://carte.example.org/parc?x=1)",
            ),
            ("<object data=\"https://example.org/d.pdf\">Le plan</object>", "[Le plan](https://example.org/d.pdf)"),
            (
                "<figure><img src=\"https://example.org/a.png\" alt=\"Le parc\"><figcaption>Photo : la ville</figcaption></figure>",
                "[Le parc](https://example.org/a.png)\n\nPhoto : la ville",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(at_level_3(text), expected, "{text}");
        }
    }

    #[test]
    fn tables_within_tables_are_read_one_after_the_other() {
        let text = "<table><tr><th>Lieu</th><th>Horaires</th></tr><tr><td>Parc</td><td><table><tr><th>Jour</th></tr><tr><td>Lundi</td></tr></table></td></tr></table>";
        assert_eq!(at_level_3(text), "**Lieu**\n\nParc\n\n**Horaires**\n\nTable: Jour\n\n| Jour |\n| --- |\n| Lundi |");
        let merged =
            "<table><tr><th rowspan=\"2\">A</th><th colspan=\"2\">B</th></tr><tr><td>1</td><td>2</td></tr></table>";
        assert_eq!(at_level_3(merged), "Table: A, B, B\n\n| A | B | B |\n| --- | --- | --- |\n| A | 1 | 2 |");
        let figure = "<figure><table><tr><td>x</td></tr></table><figcaption>Les lieux</figcaption></figure>";
        assert_eq!(at_level_3(figure), "Table: Les lieux\n\n| x |\n| --- |");
    }

    #[test]
    fn what_was_simplified_is_known() {
        assert_eq!(simplified("<p>a <b>b</b></p>"), BTreeSet::new());
        assert_eq!(
            simplified(
                "<details>a</details><p><iframe src=x></iframe></p><table><tr><td colspan=2>a<table></table></td></tr></table>"
            ),
            BTreeSet::from([Simplified::Folded, Simplified::Player, Simplified::NestedTable, Simplified::MergedCells])
        );
        assert_eq!(
            simplified("<img src=x><form><input></form>"),
            BTreeSet::from([Simplified::Picture, Simplified::Form])
        );
    }
}
