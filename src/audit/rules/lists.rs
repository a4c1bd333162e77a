//! `list-made-of-paragraphs` and its like: a list says how many items it has, and lets people leap over it, only where it is one.

use std::borrow::Cow;

use super::signs::is_emoji;
use crate::audit::{
    finding::Finding,
    page::Page,
    tree::{Element, NodeKind},
};

/// From this number of lines on, what begins alike is a list.
const ENOUGH: usize = 3;

/// How an item begins where it is no item.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Mark {
    /// A dash, a bullet, an emoji.
    Sign(char),
    /// `2.`, `2)`
    Number(u32),
    /// `b)`
    Letter(char),
}

/// Signs that stand before items.
const SIGNS: &[char] = &[
    '-', '–', '—', '•', '*', '·', '▪', '▸', '▶', '►', '→', '⇒', '✓', '✔', '✗', '➤', '➔', '◦', '●', '○', '■', '□', '★',
    '☆',
];

/// False for a text with which certainly no item begins: a mark may be longer than the text.
fn may_begin_item(text: &str) -> bool {
    let line = text.trim_start();
    let Some(first) = line.chars().next() else { return false };
    let rest = line.trim_start_matches(|it: char| it.is_ascii_digit());
    match first {
        '0'..='9' => rest.is_empty() || rest.starts_with(['.', ')']),
        'a'..='z' => matches!(line.as_bytes().get(1), None | Some(b')')),
        _ => SIGNS.contains(&first) || is_emoji(first),
    }
}

impl Mark {
    fn of(line: &str) -> Option<Self> {
        let line = line.trim();
        let first = line.chars().next()?;
        let rest = &line[first.len_utf8()..];
        if is_emoji(first) && !first.is_ascii() {
            return Some(Self::Sign(first));
        }
        if SIGNS.contains(&first) && rest.starts_with(char::is_whitespace) {
            return Some(Self::Sign(first));
        }
        let digits = line.len() - line.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        let mut after = line[digits..].chars();
        let is_closed = |sign: Option<char>, next: Option<char>| {
            matches!(sign, Some('.' | ')')) && next.is_some_and(char::is_whitespace)
        };
        if (1..=2).contains(&digits) && is_closed(after.next(), after.next()) {
            return line[..digits].parse().ok().map(Self::Number);
        }
        let mut after = rest.chars();
        let is_letter = first.is_ascii_lowercase() && after.next() == Some(')');
        (is_letter && after.next().is_some_and(char::is_whitespace)).then_some(Self::Letter(first))
    }

    /// True if an item that begins so may come just before one that begins like the other.
    fn is_followed_by(self, other: Self) -> bool {
        match (self, other) {
            (Self::Sign(a), Self::Sign(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a + 1 == b,
            (Self::Letter(a), Self::Letter(b)) => a as u32 + 1 == b as u32,
            _ => false,
        }
    }
}

/// Paragraphs or lines that follow each other and begin with the signs of a list.
pub fn made_of_paragraphs<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    if page.texts().iter().filter(|it| may_begin_item(it.text)).count() < ENOUGH {
        return;
    }
    for element in page.tree().named(&["p", "div", "td", "dd", "li", "main", "article", "section"]) {
        let is_first = !element.previous_sibling().is_some_and(|it| it.is("p"));
        let lines: Vec<_> = if element.is("p") && is_first {
            let followers = std::iter::successors(Some(element), |it| it.next_sibling().filter(|it| it.is("p")));
            followers.flat_map(lines).collect()
        } else if !element.is("p") && element.children().any(|it| it.is("br")) {
            lines(element)
        } else {
            continue;
        };
        let is_quoted = element.ancestors().any(|it| it.is_one_of(&["blockquote", "pre"]));
        if let Some(start) = first_run(&lines)
            && !is_quoted
            && page.is_in_accessibility_tree(start)
        {
            found.push(Finding::warning("list-made-of-paragraphs", start));
        }
    }
}

/// The element in which the first run of items begins.
fn first_run<'t>(lines: &[(Element<'t>, Cow<'t, str>)]) -> Option<Element<'t>> {
    let mut run: Option<(Element<'t>, Mark, usize)> = None;
    for (element, line) in lines.iter().filter(|(_, line)| !line.trim().is_empty()) {
        let mark = Mark::of(line);
        run = match (run, mark) {
            (Some((start, last, count)), Some(mark)) if last.is_followed_by(mark) => Some((start, mark, count + 1)),
            (_, mark) => mark.map(|mark| (*element, mark, 1)),
        };
        if let Some((start, _, count)) = run
            && count >= ENOUGH
        {
            return Some(start);
        }
    }
    None
}

/// So many bytes of a line are enough to say how it begins.
const BEGINNING: usize = 16;

/// How the lines of an element begin, as `br` breaks them.
fn lines(element: Element<'_>) -> Vec<(Element<'_>, Cow<'_, str>)> {
    let mut lines = vec![(element, Cow::Borrowed(""))];
    let mut inside = element.tree().descendants(element.id());
    // What is a block of its own is no line of this one.
    let is_block = |it: Element<'_>| it.is_one_of(&["ul", "ol", "dl", "table", "div", "p", "pre"]);
    if element.descendants().any(is_block) {
        return Vec::new();
    }
    for id in &mut inside {
        match &element.tree().node(id).kind {
            NodeKind::Text(text) => {
                if let Some((_, line)) = lines.last_mut().filter(|(_, line)| line.trim_start().len() < BEGINNING) {
                    *line += &**text;
                }
            }
            NodeKind::Element(_) if element.tree().element(id).is_some_and(|it| it.is("br")) => {
                lines.push((element, Cow::Borrowed("")));
            }
            _ => {}
        }
    }
    lines
}

/// A list holds items, and nothing beside them.
pub fn stray<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for list in page.tree().named(&["ul", "ol", "dl"]).filter(|it| !it.has("role")) {
        let allowed: &[&str] = match list.is("dl") {
            true => &["dt", "dd", "div", "script", "template"],
            false => &["li", "script", "template"],
        };
        // In a list of definitions a `div` is a group: of terms and what is said of them (HTML, 4.4.9).
        let is_no_group =
            |it: &Element<'t>| it.is("div") && it.has_words() && !it.children().any(|it| it.is_one_of(&["dt", "dd"]));
        let is_stray = |it: &Element<'t>| {
            it.is_html() && !it.local_name().contains('-') && (!it.is_one_of(allowed) || is_no_group(it))
        };
        if let Some(child) =
            list.children().find(|it| is_stray(it) && !it.is("slot") && page.is_in_accessibility_tree(*it))
        {
            let finding = Finding::error("list-with-stray", child).with("list", list.local_name());
            found.push(finding.with("element", child.local_name()));
        } else if let Some(half) = half(page, list) {
            let finding = Finding::warning("list-with-stray", half).says("list-with-stray-half");
            found.push(finding.with("element", half.local_name()));
        }
    }
}

/// A term of which nothing is said, or what is said of no term, in a list of definitions (HTML, 4.4.9). A list that a script fills or that is empty has none.
fn half<'t>(page: &Page<'t>, list: Element<'t>) -> Option<Element<'t>> {
    if !list.is("dl")
        || !page.is_in_accessibility_tree(list)
        || list.descendants().any(|it| it.is_one_of(&["slot", "template"]))
    {
        return None;
    }
    let in_groups = list.children().any(|it| it.is("div"));
    let groups: Vec<Element<'t>> =
        if in_groups { list.children().filter(|it| it.is("div")).collect() } else { vec![list] };
    groups.into_iter().find_map(|group| {
        let parts: Vec<Element<'t>> = group.children().filter(|it| it.is_one_of(&["dt", "dd"])).collect();
        let first = parts.first().filter(|it| it.is("dd"));
        first.or_else(|| parts.last().filter(|it| it.is("dt"))).copied()
    })
}

/// An item stands in a list.
pub fn outside<'t>(page: &Page<'t>, found: &mut Vec<Finding<'t>>) {
    for item in page.tree().named(&["li", "dt", "dd"]).filter(|it| !it.has("role")) {
        let Some(parent) = item.parent() else { continue };
        let is_home = |it: Element<'t>| match item.is("li") {
            true => it.is_one_of(&["ul", "ol", "menu"]),
            false => it.is("dl") || it.is("div") && it.parent().is_some_and(|it| it.is("dl")),
        };
        // Who writes the role of the list, or an element of their own, has taken the matter into their hands.
        let is_special = parent.has("role")
            || parent.is("slot")
            || parent.local_name().contains('-')
            || parent.tag().shadow.is_some();
        let is_continued = item.previous_sibling().is_some_and(|it| it.is_one_of(&["li", "dt", "dd"]));
        if !is_home(parent)
            && !is_special
            && !is_continued
            && page.is_visible(item)
            && !page.is_hidden_from_assistive_technology(item)
        {
            found.push(Finding::error("list-item-outside", item).with("element", item.local_name()));
        }
    }
}
