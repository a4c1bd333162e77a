//! Reads `[weight]`: what a page may weigh on the way to its reader.

use crate::base::{diagnostic::Diagnostic, fields::Fields, source::Spanned};

/// Least and most kilobytes of a page: below, not even a page without a text fits; above, the budget says nothing any more.
const PAGES: std::ops::RangeInclusive<u32> = 8..=200;

/// `[weight]`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Weight {
    /// What a page may weigh compressed, in kilobytes of 1,024 bytes, with everything that it needs to be read.
    pub page: u32,
}

impl Default for Weight {
    /// The ten packets of a first flight (RFC 6928): what a server sends before it waits for an answer.
    fn default() -> Self {
        Self { page: 14 }
    }
}

impl Weight {
    /// What a page may weigh compressed, in bytes.
    pub fn page_bytes(&self) -> usize {
        self.page as usize * 1_024
    }
}

/// Reads the table (`bad-page-weight`).
pub fn weight(fields: &mut Fields<'_>) -> Weight {
    let mut weight = Weight::default();
    let Some(mut table) = fields.fields("weight") else { return weight };
    if let Some(page) = table.number("page") {
        match PAGES.contains(&page.value) {
            true => weight.page = page.value,
            false => table.report(bad_page(&page)),
        }
    }
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    weight
}

fn bad_page(page: &Spanned<u32>) -> Diagnostic {
    let (least, most) = (*PAGES.start() as usize, *PAGES.end() as usize);
    let finding = Diagnostic::error("bad-page-weight", page.span).with("value", page.value as usize);
    finding.with("least", least).with("most", most)
}
