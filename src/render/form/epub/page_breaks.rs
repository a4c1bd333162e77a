//! Where the pages of print begin in a book, so that a class or a council is on the same page (EPUB Accessibility 1.1, 2.3; DPUB-ARIA 1.1, doc-pagebreak).

use std::collections::BTreeMap;

use super::parts::Ids;
use crate::{
    model::block::{Block, Cell},
    render::{
        form::edition::marks::{Marks, PageStart},
        html::{
            element::{Element, Node},
            linker::Linker,
        },
    },
};

/// A document on paper.
#[derive(Default)]
pub struct Print {
    /// Its whole address.
    pub address: String,
    /// Where its pages begin; nothing where there is none.
    pub starts: Vec<PageStart>,
}

/// A page of print that begins in the book.
pub struct PageBreak {
    /// Its number.
    pub page: u32,
    /// Where, from the list of contents.
    pub address: String,
}

/// The first page, where the text begins on another: it is the title page in print as well.
pub fn of_title(linker: &Linker<'_>, starts: &[PageStart], ids: &mut Ids) -> Option<(Node, PageBreak)> {
    let (first, _) = starts.first()?;
    (*first > 1).then(|| page_break(linker, 1, "title.xhtml", ids))
}

/// The mark of a page, and its place.
fn page_break(linker: &Linker<'_>, page: u32, file: &str, ids: &mut Ids) -> (Node, PageBreak) {
    let id = ids.take(&format!("_page-{page}"));
    let address = format!("{file}#{id}");
    let element = Element::new("span")
        .attribute("epub:type", "pagebreak")
        .attribute("role", "doc-pagebreak")
        .attribute("id", id)
        .attribute("aria-label", linker.text("epub-page", &[("number", i64::from(page).into())]));
    (element.into(), PageBreak { page, address })
}

/// The pages of print of a book on its way.
pub struct Breaks<'b, 'a> {
    linker: &'b Linker<'a>,
    marks: Marks,
    /// Pages by the places that stand on them first.
    pages: BTreeMap<u32, u32>,
    /// Those that were written.
    pub found: Vec<PageBreak>,
}

impl<'b, 'a> Breaks<'b, 'a> {
    /// The pages of a text; none where it is not printed.
    pub fn new(linker: &'b Linker<'a>, blocks: &[Block], printed: &[PageStart]) -> Self {
        let marks = if printed.is_empty() { Marks::default() } else { Marks::of(blocks) };
        let pages = printed.iter().map(|(page, mark)| (*mark, *page)).collect();
        Self { linker, marks, pages, found: Vec::new() }
    }

    /// The mark before a block with which a page begins.
    pub fn at_block(&mut self, block: &Block, file: &str, ids: &mut Ids) -> Option<Node> {
        self.at(self.marks.block(block)?, file, ids)
    }

    /// The mark before a row of a table with which a page begins.
    pub fn at_row(&mut self, row: &[Cell], file: &str, ids: &mut Ids) -> Option<Node> {
        self.at(self.marks.row(row)?, file, ids)
    }

    fn at(&mut self, mark: u32, file: &str, ids: &mut Ids) -> Option<Node> {
        let page = self.pages.remove(&mark)?;
        let (element, found) = page_break(self.linker, page, file, ids);
        self.found.push(found);
        Some(element)
    }
}
