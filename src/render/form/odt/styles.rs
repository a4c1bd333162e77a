//! How the document looks: named styles, which a service changes in one place, in the colours of the site.

use std::collections::BTreeSet;

use super::{language, length, names};
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
    /// True if there is a table.
    pub has_tables: bool,
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
