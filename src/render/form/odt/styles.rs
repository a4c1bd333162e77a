//! How the document looks: named styles, which a service changes in one place, in the colours of the site.

use std::collections::BTreeSet;

use super::{language, length, names, pages::Page};
use crate::{
    base::lang::Lang,
    model::block::CalloutRole,
    render::{
        form::{edition::Edition, epub::xml},
        html::linker::Linker,
    },
};

/// The sheet, with places to be filled in.
const SHEET: &str = include_str!("styles.xml");
/// Levels of lists and of headings that the format knows.
const LEVELS: u32 = 10;
/// From one level of a list to the next, in hundredths of a millimetre.
const INDENT: u32 = 635;

/// What the text needs beside the sheet.
#[derive(Debug, Default)]
pub struct Made {
    /// Languages of its passages.
    pub languages: BTreeSet<Lang>,
    /// Widths of its columns, in hundredths of a millimetre.
    pub columns: BTreeSet<u32>,
    /// Styles of paragraphs that run against the direction of the document.
    pub turned: BTreeSet<&'static str>,
    /// Pages with tables.
    pub tables: BTreeSet<Page>,
    /// Styles of paragraphs with which a page begins.
    pub begun: BTreeSet<(String, Page)>,
    /// Styles of tables with which a page begins.
    pub begun_tables: BTreeSet<(String, Page)>,
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
        (
            "small-cells",
            names::CELLS.iter().zip(names::SMALL_CELLS).map(|(style, small)| small_cell(style, small)).collect(),
        ),
        ("languages", languages.join("\n")),
        ("wide-layouts", wide_pages(&|page| wide_layout(page, direction))),
        ("wide-pages", wide_pages(&|page| wide_master(page, edition, linker))),
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
pub fn colour(linker: &Linker<'_>, name: &str) -> String {
    linker.view.colours().get(name).map_or_else(|| "#000000".to_owned(), |colour| colour.to_string())
}

/// The sides on which lines of a direction begin and end.
pub fn sides(direction: &str) -> (&'static str, &'static str) {
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
    let (text, title) = names::callout(role);
    let around = format!("{borders} fo:background-color=\"{wash}\" style:join-border=\"true\"");
    format!(
        "<style:style style:name=\"{text}\" style:display-name=\"{}\" style:family=\"paragraph\" style:parent-style-name=\"{body}\" style:class=\"text\"><style:paragraph-properties fo:margin-left=\"0cm\" fo:margin-right=\"0cm\" fo:margin-top=\"0cm\" fo:margin-bottom=\"0.3cm\"{around}/></style:style>\n<style:style style:name=\"{title}\" style:display-name=\"{}\" style:family=\"paragraph\" style:parent-style-name=\"{text}\" style:next-style-name=\"{text}\" style:class=\"text\"><style:paragraph-properties fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.1cm\" fo:keep-with-next=\"always\"/><style:text-properties fo:color=\"{bar}\" fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"/></style:style>",
        name("odt-style-callout"),
        name("odt-style-callout-title"),
        body = names::BODY,
    )
}

fn wide_pages(part: &dyn Fn(Page) -> String) -> String {
    Page::ALL.into_iter().filter(|page| *page != Page::Upright).map(part).collect::<Vec<_>>().join("\n")
}

/// The layout of a page for wide tables, and the style of its header.
fn wide_layout(page: Page, direction: &str) -> String {
    let name = page.master();
    let (mode, start) = (language::writing_mode(direction), sides(direction).0);
    let (width, height) = if page == Page::Large { ("42cm", "29.7cm") } else { ("29.7cm", "21cm") };
    let room = length(page.measure());
    format!(
        "<style:style style:name=\"{header}\" style:family=\"paragraph\" style:parent-style-name=\"Header\"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"{room}\" style:type=\"right\"/></style:tab-stops></style:paragraph-properties></style:style>\n<style:page-layout style:name=\"Layout_{name}\"><style:page-layout-properties fo:page-width=\"{width}\" fo:page-height=\"{height}\" style:print-orientation=\"landscape\" fo:margin-top=\"1.7cm\" fo:margin-bottom=\"1.7cm\" fo:margin-left=\"2.5cm\" fo:margin-right=\"2.5cm\" style:writing-mode=\"{mode}\" style:num-format=\"1\"><style:footnote-sep style:width=\"0.018cm\" style:distance-before-sep=\"0.25cm\" style:distance-after-sep=\"0.2cm\" style:line-style=\"solid\" style:adjustment=\"{start}\" style:rel-width=\"25%\"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height=\"0cm\" fo:margin-left=\"0cm\" fo:margin-right=\"0cm\" fo:margin-bottom=\"0.7cm\"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height=\"0cm\" fo:margin-left=\"0cm\" fo:margin-right=\"0cm\" fo:margin-top=\"0.6cm\"/></style:footer-style></style:page-layout>",
        header = header_of(page),
    )
}

/// A page for wide tables, with the header and the footer of the others.
fn wide_master(page: Page, edition: &Edition, linker: &Linker<'_>) -> String {
    let name = page.master();
    let shown = match page {
        Page::Large => linker.say("odt-style-large-landscape"),
        _ => name.to_owned(),
    };
    format!(
        "<style:master-page style:name=\"{name}\" style:display-name=\"{shown}\" style:page-layout-name=\"Layout_{name}\"><style:header><text:p text:style-name=\"{header}\"><text:title>{title}</text:title><text:tab/>{publisher}</text:p></style:header><style:footer><text:p text:style-name=\"Footer\"><text:page-number text:select-page=\"current\">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>",
        shown = xml::escaped(&shown),
        header = header_of(page),
        title = xml::escaped(&edition.title),
        publisher = xml::escaped(&edition.origin.publisher),
    )
}

fn header_of(page: Page) -> String {
    format!("Header_{}", page.master())
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
        names::language(lang),
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
