//! Writes the elements of a rich text as blocks of Markdown.

use std::{cell::Cell, collections::BTreeSet};

use super::{
    Place,
    simplified::PLAYERS,
    tree::{Element, Node, text},
};
use crate::{
    base::line::one_line,
    edit::decidim::escape::{destination, heading, inline, line_start, within_link},
};

/// The blocks of some nodes, parted by blank lines.
pub fn written(nodes: &[Node], place: Place<'_>) -> String {
    let mut levels = BTreeSet::new();
    collect_levels(nodes, &mut levels);
    let writer = Writer { place, levels: levels.into_iter().collect(), previous: Cell::new(place.level - 1) };
    writer.blocks(nodes).join("\n\n")
}

/// The level of a heading; what unfolds a part stands below all others.
fn level(name: &str) -> Option<u8> {
    if name == "summary" {
        return Some(7);
    }
    let digit = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&digit).then_some(digit)
}

fn collect_levels(nodes: &[Node], levels: &mut BTreeSet<u8>) {
    for node in nodes {
        let Node::Element(element) = node else { continue };
        levels.extend(level(&element.name).filter(|_| !text(&element.children).trim().is_empty()));
        collect_levels(&element.children, levels);
    }
}

pub struct Writer<'a> {
    place: Place<'a>,
    /// The levels of headings that the text has, which become neighbours.
    levels: Vec<u8>,
    /// The level of the heading before: none is skipped.
    previous: Cell<u8>,
}

/// Elements that are parts of a sentence.
const INLINE: &[&str] = &[
    "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "small", "span", "font", "code", "sub", "sup", "br",
    "img", "abbr", "cite", "q", "kbd", "label", "iframe", "video", "audio", "source", "track", "object", "embed",
    "picture", "time", "var", "samp", "dfn", "button", "input", "select", "textarea", "wbr",
];

impl Writer<'_> {
    pub fn blocks(&self, nodes: &[Node]) -> Vec<String> {
        let mut blocks = Vec::new();
        let mut sentence: Vec<&Node> = Vec::new();
        for node in nodes {
            match node {
                Node::Element(element) if !INLINE.contains(&element.name.as_str()) => {
                    self.paragraph(&std::mem::take(&mut sentence), &mut blocks);
                    self.block(element, &mut blocks);
                }
                _ => sentence.push(node),
            }
        }
        self.paragraph(&sentence, &mut blocks);
        blocks
    }

    fn block(&self, element: &Element, blocks: &mut Vec<String>) {
        match element.name.as_str() {
            "ul" => blocks.extend(self.list(element, false)),
            "ol" => blocks.extend(self.list(element, true)),
            "blockquote" => {
                let inner = self.blocks(&element.children).join("\n\n");
                if !inner.is_empty() {
                    let lines = inner.lines().map(|line| format!("> {line}").trim_end().to_owned());
                    blocks.push(lines.collect::<Vec<_>>().join("\n"));
                }
            }
            "pre" => blocks.extend(fenced(&text(&element.children))),
            "hr" => blocks.push("***".to_owned()),
            "table" => blocks.extend(self.table(element, None)),
            "figure" => self.figure(element, blocks),
            "dl" => self.definitions(&element.children, blocks),
            name => match level(name) {
                Some(level) => blocks.extend(self.heading(element, level)),
                None => blocks.extend(self.blocks(&element.children)),
            },
        }
    }

    fn paragraph(&self, nodes: &[&Node], blocks: &mut Vec<String>) {
        let text = nodes.iter().map(|node| self.inline(node)).collect::<String>();
        let lines = text.split(BREAK).map(|line| line_start(one_line_of_markdown(line).as_str()));
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        if !lines.is_empty() {
            blocks.push(lines.join("\\\n"));
        }
    }

    /// A table takes the caption of its figure; the caption of a picture is a paragraph after it.
    fn figure(&self, figure: &Element, blocks: &mut Vec<String>) {
        let named = |name: &str| {
            figure.children.iter().find_map(|node| match node {
                Node::Element(child) if child.name == name => Some(child),
                _ => None,
            })
        };
        match (named("table"), named("figcaption")) {
            (Some(table), Some(caption)) => blocks.extend(self.table(table, Some(caption))),
            _ => blocks.extend(self.blocks(&figure.children)),
        }
    }

    /// Terms with what they mean; several terms of one meaning stand on one line. What has no term, or no meaning, is a paragraph.
    fn definitions(&self, nodes: &[Node], blocks: &mut Vec<String>) {
        let (mut terms, mut meanings): (Vec<String>, Vec<Vec<String>>) = (Vec::new(), Vec::new());
        let mut end = |terms: &mut Vec<String>, meanings: &mut Vec<Vec<String>>| {
            let term = line_start(&std::mem::take(terms).join(", "));
            let meanings = std::mem::take(meanings);
            match (term.is_empty(), meanings.is_empty()) {
                (true, _) => blocks.extend(meanings.into_iter().flatten()),
                (false, true) => blocks.push(term),
                (false, false) => {
                    let written: Vec<String> = meanings.iter().map(|meaning| below(": ", meaning)).collect();
                    blocks.push(format!("{term}\n{}", written.join("\n\n")));
                }
            }
        };
        for element in parts_of(nodes) {
            match element.name.as_str() {
                "dt" => {
                    if !meanings.is_empty() {
                        end(&mut terms, &mut meanings);
                    }
                    let text = element.children.iter().map(|node| self.inline(node)).collect::<String>();
                    terms.extend(Some(one_line_of_markdown(&text.replace(BREAK, " "))).filter(|term| !term.is_empty()));
                }
                _ => meanings.extend(Some(self.blocks(&element.children)).filter(|meaning| !meaning.is_empty())),
            }
        }
        end(&mut terms, &mut meanings);
    }

    fn heading(&self, element: &Element, level: u8) -> Option<String> {
        let text = element.children.iter().map(|node| self.inline(node)).collect::<String>().replace(BREAK, " ");
        let text = one_line_of_markdown(&text);
        if text.is_empty() {
            return None;
        }
        let below = self.levels.iter().position(|other| *other == level).unwrap_or(0);
        let level = self.place.level.saturating_add(u8::try_from(below).unwrap_or(0));
        let level = level.min(self.previous.get() + 1).min(6);
        self.previous.set(level);
        Some(format!("{} {}", "#".repeat(usize::from(level)), heading(&text)))
    }

    fn list(&self, element: &Element, numbered: bool) -> Option<String> {
        let mut items: Vec<Vec<String>> = Vec::new();
        for node in &element.children {
            match node {
                Node::Element(item) if item.name == "li" => items.push(self.blocks(&item.children)),
                // A list within a list, without an item of its own, belongs to the item before.
                Node::Element(other) => {
                    let mut inner = Vec::new();
                    self.block(other, &mut inner);
                    match items.last_mut() {
                        Some(last) => last.extend(inner),
                        None => items.push(inner),
                    }
                }
                Node::Text(_) => {}
            }
        }
        items.retain(|item| !item.is_empty());
        let written = items
            .iter()
            .enumerate()
            .map(|(index, blocks)| below(&if numbered { format!("{}. ", index + 1) } else { "- ".to_owned() }, blocks));
        let written: Vec<String> = written.collect();
        (!written.is_empty()).then(|| written.join("\n"))
    }

    pub fn inline(&self, node: &Node) -> String {
        let element = match node {
            Node::Text(text) => return inline(&text.replace(['\r', '\n'], " ")),
            Node::Element(element) => element,
        };
        let inner = || element.children.iter().map(|node| self.inline(node)).collect::<String>();
        match element.name.as_str() {
            "br" => BREAK.to_string(),
            "b" | "strong" => marked(&inner(), "**"),
            "i" | "em" => marked(&inner(), "*"),
            "code" | "kbd" => code(&one_line(&text(&element.children))),
            "sup" | "sub" => raised(&inner(), if element.name == "sup" { '^' } else { '~' }),
            "a" => self.link(&linked(&element.children), element.address.as_deref()),
            // A picture or a player of another site would be fetched from there by every reader: it becomes a link.
            "img" => self.link(&own_name(element), address_of(element)),
            "source" | "track" => String::new(),
            name if PLAYERS.contains(&name) => {
                let address = address_of(element);
                let shown = own_name(element);
                let shown = match (shown.is_empty(), address) {
                    (true, Some(address)) => self.player(name, address),
                    _ => shown,
                };
                format!("{} ", self.link(&shown, address))
            }
            // An element that does not belong here keeps its words.
            _ if INLINE.contains(&element.name.as_str()) => inner(),
            _ => format!("{} ", inner()),
        }
    }

    /// The name of a player that has none: what it is, and the file or the site that it shows.
    fn player(&self, name: &str, address: &str) -> String {
        let players = self.place.players;
        let after = address.split_once("://").map_or(address, |(_, rest)| rest);
        let path = after.split(['?', '#']).next().unwrap_or(after);
        let file = path.rsplit('/').next().filter(|file| path.contains('/') && file.contains('.'));
        let shown = file.unwrap_or_else(|| path.split('/').next().unwrap_or(path));
        let kind = match name {
            "video" => players.video,
            "audio" => players.audio,
            _ => players.frame,
        };
        within_link(&format!("{kind} : {shown}"))
    }

    fn link(&self, shown: &str, address: Option<&str>) -> String {
        let scheme = |address: &str| address.to_ascii_lowercase().split(':').next().map(str::to_owned);
        let unsafe_scheme = |address: &&str| {
            !scheme(address).is_some_and(|it| ["javascript", "vbscript", "data"].contains(&it.as_str()))
        };
        let Some(address) = address.filter(unsafe_scheme) else { return shown.to_owned() };
        let address = match address.starts_with('/') && !address.starts_with("//") {
            true => format!("{}{address}", self.place.host),
            false => address.to_owned(),
        };
        match shown.trim() {
            "" if address.starts_with("http") => format!("<{}>", address.replace([' ', '<', '>'], "")),
            "" => format!("[{}]({})", within_link(&address), destination(&address)),
            text if text == within_link(&address) && address.starts_with("http") => format!("<{address}>"),
            text => format!("[{text}]({})", destination(&address)),
        }
    }
}

/// Blocks after a mark, the lines below it as far in.
fn below(mark: &str, blocks: &[String]) -> String {
    let indent = " ".repeat(mark.len());
    let inner = blocks.join("\n\n");
    let lines = inner.lines().enumerate().map(|(at, line)| match (at, line.is_empty()) {
        (0, _) => format!("{mark}{line}"),
        (_, true) => String::new(),
        (_, false) => format!("{indent}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The terms and meanings of a list of definitions, those in groups as well (HTML, 4.4.9).
fn parts_of(nodes: &[Node]) -> Vec<&Element> {
    let elements = nodes.iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    let parts = elements.flat_map(|element| match element.name.as_str() {
        "div" => parts_of(&element.children),
        _ => vec![element],
    });
    parts.collect()
}

/// What an author called a picture or a player. Words within a film or a sound speak to browsers that cannot play it, and name nothing.
fn own_name(element: &Element) -> String {
    let name = element.alternative.as_deref().map(within_link).unwrap_or_default();
    match element.name.as_str() {
        "video" | "audio" | "iframe" => name,
        _ if name.is_empty() => linked(&element.children),
        _ => name,
    }
}

/// The address of a picture or a player, or of the first of its sources.
fn address_of(element: &Element) -> Option<&str> {
    let own = element.address.as_deref().filter(|address| !address.starts_with("data:"));
    own.or_else(|| {
        element.children.iter().find_map(|node| match node {
            Node::Element(child) if child.name == "source" => address_of(child),
            _ => None,
        })
    })
}

/// The words of a link: a picture in it is what stands for the picture, and marks are left out.
fn linked(nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(element) => {
                out.push_str(element.alternative.as_deref().filter(|_| element.name == "img").unwrap_or_default());
                out.push_str(&linked(&element.children));
                if element.name == "br" {
                    out.push(' ');
                }
            }
        }
    }
    within_link(&one_line(&out))
}

/// A line break, until the sentence is known: no text holds it, control characters are left out.
pub const BREAK: char = '\u{1}';

/// Runs of spaces are one; a space that does not break stays.
pub fn one_line_of_markdown(text: &str) -> String {
    let words = text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").trim_matches(['\u{a0}', ' ']).to_owned()
}

/// Marks stand at words, never at spaces (CommonMark 0.31, 6.2).
pub fn marked(text: &str, mark: &str) -> String {
    let inside = text.trim_matches(|character: char| character.is_whitespace() || character == BREAK);
    if inside.is_empty() || inside.contains(BREAK) {
        return text.to_owned();
    }
    let start = text.find(inside).unwrap_or(0);
    format!("{}{mark}{inside}{mark}{}", &text[..start], &text[start + inside.len()..])
}

fn raised(text: &str, mark: char) -> String {
    match text.is_empty() || text.contains(|character: char| character.is_whitespace() || "\\*<[".contains(character)) {
        true => text.to_owned(),
        false => format!("{mark}{text}{mark}"),
    }
}

fn code(text: &str) -> String {
    match text {
        "" => String::new(),
        _ if text.contains('`') => format!("`` {text} ``"),
        _ => format!("`{text}`"),
    }
}

fn fenced(text: &str) -> Option<String> {
    let text = text.trim_end().trim_start_matches('\n');
    let fence = if text.contains("```") { "~~~~" } else { "```" };
    (!text.is_empty()).then(|| format!("{fence}\n{text}\n{fence}"))
}
