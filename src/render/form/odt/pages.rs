//! Pages: upright ones for the text, and wider ones for tables that an upright page cannot hold. A page is chosen by the first thing that stands on
//! it (OpenDocument 1.3, part 3, 19.500).

use super::{MEASURE, names, styles::Made};
use crate::render::html::element::{Element, Node};

/// A page of the document.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Page {
    /// A4.
    Upright,
    /// A4 on its long side.
    Landscape,
    /// A3 on its long side: a printer makes A4 of it, and on a screen nothing is smaller.
    Large,
}

impl Page {
    /// Every page, the smallest first.
    pub const ALL: [Page; 3] = [Page::Upright, Page::Landscape, Page::Large];

    /// Room between margins of 25 mm, in hundredths of a millimetre.
    pub fn measure(self) -> u32 {
        match self {
            Page::Upright => MEASURE,
            Page::Landscape => 24_700,
            Page::Large => 37_000,
        }
    }

    /// The name of its style, as LibreOffice calls it.
    pub fn master(self) -> &'static str {
        match self {
            Page::Upright => "Standard",
            Page::Landscape => "Landscape",
            Page::Large => "Large_20_Landscape",
        }
    }
}

/// Puts tables on the pages that they ask for, with their captions and the headings above them, and what follows on upright ones again.
pub fn place(nodes: &mut [Node], made: &mut Made) {
    let mut pages = vec![Page::Upright; nodes.len()];
    for index in (0..nodes.len()).rev() {
        let Node::Element(element) = &nodes[index] else { continue };
        let follows = pages.get(index + 1).copied().unwrap_or(Page::Upright);
        pages[index] = match element.tag {
            "table:table" => table_page(element),
            "text:h" => follows,
            "text:p" if is_caption(element) => follows,
            _ => Page::Upright,
        };
    }
    let mut current = Page::Upright;
    for (node, page) in nodes.iter_mut().zip(pages) {
        if page != current && begin(node, page, made) {
            current = page;
        }
    }
}

fn table_page(table: &Element) -> Page {
    let style = value(table, "table:style-name");
    Page::ALL.into_iter().find(|page| style == names::table(*page)).unwrap_or(Page::Upright)
}

fn is_caption(paragraph: &Element) -> bool {
    let style = value(paragraph, "text:style-name");
    style == names::TABLE_CAPTION || style == names::turned(names::TABLE_CAPTION)
}

fn value<'e>(element: &'e Element, name: &str) -> &'e str {
    element.attributes.iter().find(|(own, _)| *own == name).map_or("", |(_, value)| value)
}

/// Gives the first thing of a node a style that begins a page; false for a node without one.
fn begin(node: &mut Node, page: Page, made: &mut Made) -> bool {
    let Node::Element(element) = node else { return false };
    let attribute = match element.tag {
        "text:p" | "text:h" => "text:style-name",
        "table:table" => "table:style-name",
        _ => return element.children.iter_mut().any(|child| begin(child, page, made)),
    };
    let Some((_, style)) = element.attributes.iter_mut().find(|(name, _)| *name == attribute) else { return false };
    let begun = names::begun(page, style);
    let own = std::mem::replace(style, begun);
    match element.tag {
        "table:table" => made.begun_tables.insert((own, page)),
        _ => made.begun.insert((own, page)),
    };
    true
}
