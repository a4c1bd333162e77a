//! Names of styles, as the format writes them (`_20_` is a space). Those that LibreOffice has by itself are called as it calls them, so that its menus
//! show them in the reader's language.

use super::pages::Page;
use crate::{
    base::lang::Lang,
    model::block::{Alignment, CalloutRole},
};

pub const EYEBROW: &str = "Eyebrow";
pub const TITLE: &str = "Title";
pub const SUBTITLE: &str = "Subtitle";
pub const FACTS: &str = "Document_20_Facts";
pub const BODY: &str = "Text_20_body";
pub const QUOTE: &str = "Quotations";
pub const NOTE: &str = "Footnote";
pub const BULLET: &str = "List_20_Bullet";
pub const NUMBER: &str = "List_20_Number";
pub const TERM: &str = "List_20_Heading";
pub const DEFINITION: &str = "List_20_Contents";
pub const CODE: &str = "Preformatted_20_Text";
pub const RULE: &str = "Horizontal_20_Line";
pub const TABLE_CAPTION: &str = "Table";
pub const FIGURE_CAPTION: &str = "Figure";
pub const CHART: &str = "Chart_20_Title";
pub const PICTURE: &str = "Picture";
pub const CAPTIONED_PICTURE: &str = "Captioned_20_Picture";
pub const BULLETS: &str = "List_20_1";
pub const NUMBERS: &str = "Numbering_20_123";
pub const EMPHASIS: &str = "Emphasis";
pub const STRONG: &str = "Strong_20_Emphasis";
pub const STRUCK: &str = "Strikethrough";
/// Words that the document does not have: they say what a sign shows.
pub const ADDED: &str = "Added_20_Words";
pub const RAISED: &str = "Superscript";
pub const LOWERED: &str = "Subscript";
pub const SOURCE: &str = "Source_20_Text";
pub const LINK: &str = "Internet_20_link";
pub const VISITED_LINK: &str = "Visited_20_Internet_20_Link";
pub const INDEX_LINK: &str = "Index_20_Link";
pub const ANCHOR: &str = "Footnote_20_anchor";
pub const GRAPHICS: &str = "Graphics";
/// Styles without a name of the reader's.
pub const ROW: &str = "Ro";
pub const HEADER_CELL: &str = "CeH";
pub const DATA_CELL: &str = "CeD";

/// The style of a heading of a level from 1 to 6.
pub fn heading(level: u8) -> &'static str {
    match level {
        ..=1 => "Heading_20_1",
        2 => "Heading_20_2",
        3 => "Heading_20_3",
        4 => "Heading_20_4",
        5 => "Heading_20_5",
        6.. => "Heading_20_6",
    }
}

/// The styles of the text and of the title of a callout.
pub fn callout(role: CalloutRole) -> (&'static str, &'static str) {
    match role {
        CalloutRole::Note => ("Callout_20_note", "Callout_20_note_20_title"),
        CalloutRole::Tip => ("Callout_20_tip", "Callout_20_tip_20_title"),
        CalloutRole::Important => ("Callout_20_important", "Callout_20_important_20_title"),
        CalloutRole::Warning => ("Callout_20_warning", "Callout_20_warning_20_title"),
        CalloutRole::Caution => ("Callout_20_caution", "Callout_20_caution_20_title"),
        CalloutRole::Example => ("Callout_20_example", "Callout_20_example_20_title"),
    }
}

/// Styles of the text of cells: data at the start, in the middle, at the end of their lines; then headers.
pub const CELLS: [&str; 6] = [
    "Table_20_Contents",
    "Table_20_Contents_20_Center",
    "Table_20_Contents_20_End",
    "Table_20_Heading",
    "Table_20_Heading_20_Center",
    "Table_20_Heading_20_End",
];
/// The same in wide tables.
pub const SMALL_CELLS: [&str; 6] = [
    "Table_20_Contents_20_Small",
    "Table_20_Contents_20_Center_20_Small",
    "Table_20_Contents_20_End_20_Small",
    "Table_20_Heading_20_Small",
    "Table_20_Heading_20_Center_20_Small",
    "Table_20_Heading_20_End_20_Small",
];

/// The style of the text of a cell.
pub fn cell(is_header: bool, is_small: bool, alignment: Alignment) -> &'static str {
    let rank = match alignment {
        Alignment::Start => 0,
        Alignment::Center => 1,
        Alignment::End => 2,
    };
    let names = if is_small { &SMALL_CELLS } else { &CELLS };
    names[rank + if is_header { 3 } else { 0 }]
}

/// The style of a passage in a language.
pub fn language(lang: &Lang) -> String {
    format!("Language_20_{}", lang.tag())
}

/// The style of a column of a width.
pub fn column(width: u32) -> String {
    format!("Co{width}")
}

/// The style of a table on a page.
pub fn table(page: Page) -> &'static str {
    match page {
        Page::Upright => "Ta",
        Page::Landscape => "TaLandscape",
        Page::Large => "TaLarge",
    }
}

/// The style of what begins a page, and otherwise has another style.
pub fn begun(page: Page, style: &str) -> String {
    format!("{page:?}_{style}")
}

/// The style of paragraphs that run against the direction of the document.
pub fn turned(style: &str) -> String {
    format!("Turned_{style}")
}
