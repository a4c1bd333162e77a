//! Reads `[weight]`: what a page and its pictures may weigh on the way to its reader.

use crate::base::{diagnostic::Diagnostic, fields::Fields, source::Spanned};

/// Least and most kilobytes of pictures: 0 makes links of all of them.
const PICTURES: std::ops::RangeInclusive<u32> = 0..=2_000;

/// Least and most kilobytes of a page: below, not even a page without a text fits; above, the budget says nothing any more.
const PAGES: std::ops::RangeInclusive<u32> = 8..=200;

/// `[weight]`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Weight {
    /// What a page may weigh compressed, in kilobytes of 1,024 bytes, with everything that it needs to be read.
    pub page: u32,
    /// What a picture may weigh on a telephone, in kilobytes of 1,024 bytes: a heavier one is a link, and loads when its reader asks for it.
    pub picture: u32,
    /// What the pictures of a page may weigh together that load by themselves.
    pub pictures: u32,
}

impl Default for Weight {
    /// A page: the ten packets of a first flight (RFC 6928), what a server sends before it waits for an answer. Pictures: five seconds of 50 kbit/s each.
    fn default() -> Self {
        Self { page: 14, picture: 30, pictures: 100 }
    }
}

impl Weight {
    /// What pictures may weigh that load unasked: one on a telephone, and all of a page, in bytes.
    pub fn picture_bytes(&self) -> (u64, u64) {
        (u64::from(self.picture) * 1_024, u64::from(self.pictures) * 1_024)
    }

    /// What a page may weigh compressed, in bytes.
    pub fn page_bytes(&self) -> usize {
        self.page as usize * 1_024
    }
}

/// Reads the table (`bad-page-weight`, `bad-picture-weight`).
pub fn weight(fields: &mut Fields<'_>) -> Weight {
    let mut weight = Weight::default();
    let Some(mut table) = fields.fields("weight") else { return weight };
    if let Some(page) = table.number("page") {
        match PAGES.contains(&page.value) {
            true => weight.page = page.value,
            false => table.report(bad_page(&page)),
        }
    }
    for (name, own) in [("picture", &mut weight.picture), ("pictures", &mut weight.pictures)] {
        let Some(kilobytes) = table.number(name) else { continue };
        match PICTURES.contains(&kilobytes.value) {
            true => *own = kilobytes.value,
            false => table.report(bad_picture(&kilobytes)),
        }
    }
    table.finish().into_iter().for_each(|finding| fields.report(finding));
    weight
}

fn bad_picture(kilobytes: &Spanned<u32>) -> Diagnostic {
    let finding = Diagnostic::error("bad-picture-weight", kilobytes.span).with("value", kilobytes.value as usize);
    finding.with("most", *PICTURES.end() as usize)
}

fn bad_page(page: &Spanned<u32>) -> Diagnostic {
    let (least, most) = (*PAGES.start() as usize, *PAGES.end() as usize);
    let finding = Diagnostic::error("bad-page-weight", page.span).with("value", page.value as usize);
    finding.with("least", least).with("most", most)
}
