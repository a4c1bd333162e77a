//! The few styles without a name for people, which the format knows in no other way: widths of columns, borders of cells, and paragraphs that run the other
//! way. And the fonts, which each file of the package names.

use super::{
    language, length, names,
    pages::Page,
    styles::{Made, colour, sides},
};
use crate::{
    base::lang::Lang,
    render::html::{element::Element, linker::Linker},
};

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
        let style = style(&names::turned(base), "paragraph").attribute("style:parent-style-name", *base);
        all = all.child(style.child(turned_properties(lang)));
    }
    for (base, page) in &made.begun {
        let own = style(&names::begun(*page, base), "paragraph");
        // What runs the other way has an automatic style already, of which none can be made.
        let turned = made.turned.iter().find(|it| names::turned(it) == *base);
        let own = own.attribute("style:parent-style-name", turned.map_or(&**base, |it| *it));
        let own = own.attribute("style:master-page-name", page.master());
        all = all.child(if turned.is_some() { own.child(turned_properties(lang)) } else { own });
    }
    if made.tables.is_empty() {
        return all;
    }
    let table = |page: Page| {
        Element::new("style:table-properties")
            .attribute("style:width", length(page.measure()))
            .attribute("style:rel-width", "100%")
            .attribute("table:align", "margins")
            .attribute("fo:margin-bottom", "0.5cm")
            .attribute("table:border-model", "collapsing")
            .attribute("style:writing-mode", language::writing_mode(lang.direction()))
    };
    for page in &made.tables {
        all = all.child(style(names::table(*page), "table").child(table(*page)));
    }
    for (base, page) in &made.begun_tables {
        let own = style(&names::begun(*page, base), "table").attribute("style:master-page-name", page.master());
        all = all.child(own.child(table(*page)));
    }
    for width in &made.columns {
        let properties = Element::new("style:table-column-properties")
            .attribute("style:column-width", length(*width))
            .attribute("style:rel-column-width", format!("{width}*"));
        all = all.child(style(&names::column(*width), "table-column").child(properties));
    }
    let row = Element::new("style:table-row-properties").attribute("fo:keep-together", "always");
    all = all.child(style(names::ROW, "table-row").child(row));
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
    all.child(cell(names::HEADER_CELL, format!("1pt solid {ink}"), Some(stone))).child(cell(
        names::DATA_CELL,
        format!("0.5pt solid {line}"),
        None,
    ))
}

/// Lines against the direction of the document.
fn turned_properties(lang: &Lang) -> Element {
    let direction = if lang.direction() == "rtl" { "ltr" } else { "rtl" };
    Element::new("style:paragraph-properties")
        .attribute("fo:text-align", sides(direction).0)
        .attribute("style:writing-mode", language::writing_mode(direction))
}
