//! The language and the direction of an element (HTML Standard, 3.2.6).

use html5ever::ns;

use super::flat;
use crate::audit::{
    page::Page,
    tree::{Element, NodeId, NodeKind},
};

/// Which way a text runs.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl<'t> Page<'t> {
    /// The language of an element as its nearest `lang` (or `xml:lang` in SVG and MathML) writes it, spaces left out. Nothing if none says it, or if
    /// the nearest is empty, which means that it is unknown.
    pub fn lang(&self, element: Element<'t>) -> Option<&'t str> {
        let languages = self.facts().languages.get_or_init(|| {
            flat::handed_down(self.tree(), |around, element| own_language(element).map(str::trim_ascii).or(around))
        });
        languages[element.id().index()].filter(|lang| !lang.is_empty())
    }

    /// The direction of an element as its nearest `dir` says; left to right if none does.
    pub fn direction(&self, element: Element<'t>) -> Direction {
        for it in std::iter::once(element).chain(flat::ancestors(element)).filter(|it| it.is_html()) {
            let dir = it.attribute("dir").unwrap_or_default().to_ascii_lowercase();
            match &*dir {
                "ltr" => return Direction::LeftToRight,
                "rtl" => return Direction::RightToLeft,
                "auto" => return first_strong(it).unwrap_or(Direction::LeftToRight),
                _ if it.is("bdi") => return first_strong(it).unwrap_or(Direction::LeftToRight),
                _ => {}
            }
        }
        Direction::LeftToRight
    }
}

fn own_language(element: Element<'_>) -> Option<&str> {
    let attributes = element.attributes();
    let xml = attributes.iter().find(|it| it.namespace == ns!(xml) && *it.name == *"lang");
    xml.map(|it| &*it.value).or_else(|| element.attribute("lang"))
}

/// The direction of the first letter that has one, as `dir=auto` looks for it.
fn first_strong(element: Element<'_>) -> Option<Direction> {
    let tree = element.tree();
    let texts = tree.descendants(element.id()).filter(|id| !is_passed_over(element, *id));
    let mut letters = texts.filter_map(|id| match &tree.node(id).kind {
        NodeKind::Text(text) => Some(text.chars()),
        _ => None,
    });
    letters.find_map(|mut letters| letters.find_map(direction_of))
}

/// True for what stands in an element that has its own direction, or is no text of the page.
fn is_passed_over(root: Element<'_>, id: NodeId) -> bool {
    let tree = root.tree();
    let around = std::iter::successors(tree.parent(id), |id| tree.parent(*id)).take_while(|id| *id != root.id());
    around
        .filter_map(|id| tree.element(id))
        .any(|it| it.is_one_of(&["bdi", "script", "style", "textarea"]) || it.has("dir"))
}

/// Which way a letter runs; nothing for what is no letter (Unicode, the blocks of the directions R and AL).
pub fn direction_of(letter: char) -> Option<Direction> {
    match letter {
        '\u{590}'..='\u{8FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}'
            if letter.is_alphabetic() =>
        {
            Some(Direction::RightToLeft)
        }
        _ if letter.is_alphabetic() => Some(Direction::LeftToRight),
        _ => None,
    }
}
