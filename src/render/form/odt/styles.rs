//! How the document looks: named styles, which a service changes in one place, in the colours of the site. The few styles without a name are those that the
//! format knows in no other way: widths of columns, borders of cells, and paragraphs that run the other way.

use std::collections::BTreeSet;

use super::{language, length};
use crate::{
    base::lang::Lang,
    model::block::{Alignment, CalloutRole},
    render::{
        form::{edition::Edition, epub::xml},
        html::{element::Element, linker::Linker},
    },
};

/// The sheet, with places to be filled in.
const SHEET: &str = include_str!("styles.xml");
/// Levels of lists and of headings that the format knows.
const LEVELS: u32 = 10;
/// From one level of a list to the next, in hundredths of a millimetre.
const INDENT: u32 = 635;

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
pub const TABLE: &str = "Ta";
pub const ROW: &str = "Ro";
pub const HEADER_CELL: &str = "CeH";
pub const DATA_CELL: &str = "CeD";

/// What the text needs beside the sheet.
#[derive(Debug, Default)]
pub struct Made {
    /// Languages of its passages.
    pub languages: BTreeSet<Lang>,
    /// Widths of its columns, in hundredths of a millimetre.
    pub columns: BTreeSet<u32>,
    /// Styles of paragraphs that run against the direction of the document.
    pub turned: BTreeSet<&'static str>,
    /// True if there is a table.
    pub has_tables: bool,
}

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
const CELLS: [&str; 6] = [
    "Table_20_Contents",
    "Table_20_Contents_20_Center",
    "Table_20_Contents_20_End",
    "Table_20_Heading",
    "Table_20_Heading_20_Center",
    "Table_20_Heading_20_End",
];
/// The same in wide tables.
const SMALL_CELLS: [&str; 6] = [
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

/// The style of paragraphs that run against the direction of the document.
pub fn turned(style: &str) -> String {
    format!("Turned_{style}")
}

/// `styles.xml`
pub fn sheet(edition: &Edition, linker: &Linker<'_>, made: &Made) -> String {
    let direction = edition.lang.direction();
    let named = |id: &str| linker.say(&format!("odt-style-{id}"));
    let own_language: Vec<String> =
        language::attributes(&edition.lang).iter().map(|(name, value)| attribute(name, value)).collect();
    let languages: Vec<String> = made.languages.iter().map(|lang| passage(lang, linker)).collect();
    let callouts: Vec<String> =
        CalloutRole::ALL.iter().map(|(_, role)| callout_styles(*role, edition, linker)).collect();
    let levels = |level: &dyn Fn(u32) -> String| (1..=LEVELS).map(level).collect::<Vec<_>>().join("\n");
    let filled = [
        ("mode", language::writing_mode(direction).to_owned()),
        ("start", sides(direction).0.to_owned()),
        ("end", sides(direction).1.to_owned()),
        ("language", own_language.join(" ")),
        ("callouts", callouts.join("\n")),
        ("small-cells", CELLS.iter().zip(SMALL_CELLS).map(|(style, small)| small_cell(style, small)).collect()),
        ("languages", languages.join("\n")),
        ("outline", levels(&outline_level)),
        ("bullets", levels(&bullet_level)),
        ("numbers", levels(&number_level)),
    ];
    let texts = [("title", edition.title.clone()), ("publisher", edition.origin.publisher.to_string())];
    let names = ["eyebrow", "facts", "chart", "picture", "captioned", "struck", "added", "superscript", "subscript"];
    let colours = ["ink", "soft", "accent", "link", "line", "stone"];
    let mut values: Vec<(&str, String)> = filled.into_iter().collect();
    values.extend(texts.into_iter().map(|(name, text)| (name, xml::escaped(&text))));
    values.extend(names.into_iter().map(|name| (name, xml::escaped(&named(name)))));
    values.extend(colours.into_iter().map(|name| (name, colour(linker, name))));
    fill(SHEET, &values)
}

/// A colour of the site on light paper; black where the theme has none of the name.
fn colour(linker: &Linker<'_>, name: &str) -> String {
    linker.view.colours().get(name).map_or_else(|| "#000000".to_owned(), |colour| colour.to_string())
}

/// The sides on which lines of a direction begin and end.
fn sides(direction: &str) -> (&'static str, &'static str) {
    if direction == "rtl" { ("right", "left") } else { ("left", "right") }
}

/// Puts values in the places of a text that name them.
fn fill(text: &str, values: &[(&str, String)]) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").expect("a place of the sheet ends");
        out.push_str(before);
        out.push_str(values.iter().find(|(own, _)| *own == name).map_or("", |(_, value)| value));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn attribute(name: &str, value: &str) -> String {
    format!("{name}=\"{}\"", xml::escaped(value))
}

/// The two styles of a callout: a bar where its lines begin, and its ground. Meaning is in its title first.
fn callout_styles(role: CalloutRole, edition: &Edition, linker: &Linker<'_>) -> String {
    let bar = match role {
        CalloutRole::Note | CalloutRole::Important => "link",
        CalloutRole::Tip => "moss",
        CalloutRole::Warning | CalloutRole::Example => "ochre",
        CalloutRole::Caution => "accent",
    };
    let (bar, wash) = (colour(linker, bar), colour(linker, "wash"));
    let side = sides(edition.lang.direction()).0;
    let borders: String = ["top", "bottom", "left", "right"]
        .iter()
        .map(|own| match *own == side {
            true => format!(" fo:border-{own}=\"3pt solid {bar}\" fo:padding-{own}=\"0.3cm\""),
            false => format!(" fo:border-{own}=\"none\" fo:padding-{own}=\"0.15cm\""),
        })
        .collect();
    let label = linker.say(&format!("callout-{}", role.name()));
    let name = |message: &str| xml::escaped(&linker.text(message, &[("name", label.as_str().into())]));
    let (text, title) = callout(role);
    let around = format!("{borders} fo:background-color=\"{wash}\" style:join-border=\"true\"");
    format!(
        "<style:style style:name=\"{text}\" style:display-name=\"{}\" style:family=\"paragraph\" style:parent-style-name=\"{BODY}\" style:class=\"text\"><style:paragraph-properties fo:margin-left=\"0cm\" fo:margin-right=\"0cm\" fo:margin-top=\"0cm\" fo:margin-bottom=\"0.3cm\"{around}/></style:style>\n<style:style style:name=\"{title}\" style:display-name=\"{}\" style:family=\"paragraph\" style:parent-style-name=\"{text}\" style:next-style-name=\"{text}\" style:class=\"text\"><style:paragraph-properties fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\"/><style:text-properties fo:color=\"{bar}\" fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"/></style:style>",
        name("odt-style-callout"),
        name("odt-style-callout-title"),
    )
}

/// The style of cells, in small letters.
fn small_cell(style: &str, small: &str) -> String {
    format!(
        "<style:style style:name=\"{small}\" style:display-name=\"{}\" style:family=\"paragraph\" style:parent-style-name=\"{style}\" style:class=\"extra\"><style:text-properties fo:font-size=\"8.5pt\" style:font-size-asian=\"8.5pt\" style:font-size-complex=\"8.5pt\"/></style:style>\n",
        small.replace("_20_", " ")
    )
}

/// The style of passages in a language.
fn passage(lang: &Lang, linker: &Linker<'_>) -> String {
    let name = xml::escaped(&linker.text("odt-style-language", &[("tag", lang.tag().into())]));
    let attributes: Vec<String> =
        language::attributes(lang).iter().map(|(name, value)| attribute(name, value)).collect();
    format!(
        "<style:style style:name=\"{}\" style:display-name=\"{name}\" style:family=\"text\"><style:text-properties {}/></style:style>",
        language(lang),
        attributes.join(" ")
    )
}

/// Headings have no numbers.
fn outline_level(level: u32) -> String {
    format!("<text:outline-level-style text:level=\"{level}\" style:num-format=\"\"/>")
}

fn bullet_level(level: u32) -> String {
    let sign = if level % 2 == 1 { "•" } else { "–" };
    format!(
        "<text:list-level-style-bullet text:level=\"{level}\" text:style-name=\"Bullet_20_Symbols\" text:bullet-char=\"{sign}\">{}</text:list-level-style-bullet>",
        level_properties(level)
    )
}

fn number_level(level: u32) -> String {
    format!(
        "<text:list-level-style-number text:level=\"{level}\" text:style-name=\"Numbering_20_Symbols\" style:num-format=\"1\" style:num-suffix=\".\">{}</text:list-level-style-number>",
        level_properties(level)
    )
}

/// Each level begins where the text of the one around it does.
fn level_properties(level: u32) -> String {
    let (margin, indent) = (length(level * INDENT), length(INDENT));
    format!(
        "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"{margin}\" fo:text-indent=\"-{indent}\" fo:margin-left=\"{margin}\"/></style:list-level-properties>"
    )
}

/// The fonts of the text: found under this name, or under another with the same widths, on every system, so that lines end where they ended.
pub fn fonts() -> Element {
    let font = |name: &str, generic: &str, pitch: &str| {
        let family = if name.contains(' ') { format!("'{name}'") } else { name.to_owned() };
        Element::new("style:font-face")
            .attribute("style:name", name)
            .attribute("svg:font-family", family)
            .attribute("style:font-family-generic", generic)
            .attribute("style:font-pitch", pitch)
    };
    Element::new("office:font-face-decls").child(font("Arial", "swiss", "variable")).child(font(
        "Courier New",
        "modern",
        "fixed",
    ))
}

/// The styles that cannot have a name of their own.
pub fn automatic(made: &Made, lang: &Lang, linker: &Linker<'_>) -> Element {
    let mut all = Element::new("office:automatic-styles");
    let style = |name: &str, family: &str| {
        Element::new("style:style").attribute("style:name", name).attribute("style:family", family)
    };
    for base in &made.turned {
        let direction = if lang.direction() == "rtl" { "ltr" } else { "rtl" };
        let properties = Element::new("style:paragraph-properties")
            .attribute("fo:text-align", sides(direction).0)
            .attribute("style:writing-mode", language::writing_mode(direction));
        let style = style(&turned(base), "paragraph").attribute("style:parent-style-name", *base);
        all = all.child(style.child(properties));
    }
    if !made.has_tables {
        return all;
    }
    let table = Element::new("style:table-properties")
        .attribute("style:width", length(super::MEASURE))
        .attribute("style:rel-width", "100%")
        .attribute("table:align", "margins")
        .attribute("fo:margin-bottom", "0.5cm")
        .attribute("table:border-model", "collapsing")
        .attribute("style:writing-mode", language::writing_mode(lang.direction()));
    all = all.child(style(TABLE, "table").child(table));
    for width in &made.columns {
        let properties = Element::new("style:table-column-properties")
            .attribute("style:column-width", length(*width))
            .attribute("style:rel-column-width", format!("{width}*"));
        all = all.child(style(&column(*width), "table-column").child(properties));
    }
    let row = Element::new("style:table-row-properties").attribute("fo:keep-together", "always");
    all = all.child(style(ROW, "table-row").child(row));
    let (line, ink, stone) = (colour(linker, "line"), colour(linker, "ink"), colour(linker, "stone"));
    let cell = |name: &str, below: String, ground: Option<String>| {
        let properties = Element::new("style:table-cell-properties")
            .attribute("fo:padding", "0.15cm")
            .attribute("fo:border-left", "none")
            .attribute("fo:border-right", "none")
            .attribute("fo:border-top", format!("0.5pt solid {line}"))
            .attribute("fo:border-bottom", below)
            .maybe_attribute("fo:background-color", ground);
        style(name, "table-cell").child(properties)
    };
    all.child(cell(HEADER_CELL, format!("1pt solid {ink}"), Some(stone))).child(cell(
        DATA_CELL,
        format!("0.5pt solid {line}"),
        None,
    ))
}
