//! The list of contents (OpenDocument 1.3, part 3, 8.3): written here with a link for each heading, so that it is there when the document is opened, and
//! with the rule by which a program makes it anew.

use super::{link, names, styled};
use crate::{
    model::block::{Alt, Inline, InlineKind},
    render::html::{
        element::{Element, Node},
        linker::Linker,
    },
};

/// Levels of headings that are listed, below the title.
const LEVELS: [(u8, &str); 2] = [(2, "Contents_20_1"), (3, "Contents_20_2")];

/// A heading of the text.
pub struct Entry {
    /// Its level, from 2.
    pub level: u8,
    /// The name of its place; none if another heading has it.
    pub anchor: Option<String>,
    /// Its words.
    pub label: Vec<Node>,
}

/// The list.
pub fn list(entries: &[Entry], linker: &Linker<'_>) -> Element {
    let title = linker.say("pdf-contents");
    let heading = styled("text:p", "Contents_20_Heading").text(title.as_str());
    let heading = Element::new("text:index-title").attribute("text:name", "Contents_Head").child(heading);
    let mut body = Element::new("text:index-body").child(heading);
    for entry in entries {
        if let Some((_, style)) = LEVELS.iter().find(|(level, _)| *level == entry.level) {
            body = body.child(line(entry, style));
        }
    }
    Element::new("text:table-of-content")
        .attribute("text:name", "Contents")
        .attribute("text:protected", "false")
        .child(source(&title))
        .child(body)
}

/// The words of a heading lead to it; the number of its page is a reference, which programs work out.
fn line(entry: &Entry, style: &str) -> Element {
    let line = styled("text:p", style);
    let Some(anchor) = &entry.anchor else { return line.children(entry.label.iter().cloned()) };
    let page = Element::new("text:bookmark-ref")
        .attribute("text:reference-format", "page")
        .attribute("text:ref-name", anchor.as_str());
    line.child(link(&format!("#{anchor}"), names::INDEX_LINK, entry.label.clone()))
        .child(Element::new("text:tab"))
        .child(page)
}

/// The rule: headings of these styles, each as its words and its page. The title, which is a heading as well, is none of them.
fn source(title: &str) -> Element {
    let mut source = Element::new("text:table-of-content-source")
        .attribute("text:outline-level", LEVELS.len().to_string())
        .attribute("text:use-outline-level", "false")
        .attribute("text:use-index-marks", "false")
        .attribute("text:use-index-source-styles", "true")
        .child(styled("text:index-title-template", "Contents_20_Heading").text(title));
    for (rank, (_, style)) in LEVELS.iter().enumerate() {
        let tab = Element::new("text:index-entry-tab-stop")
            .attribute("style:type", "right")
            .attribute("style:leader-char", ".");
        let template = Element::new("text:table-of-content-entry-template")
            .attribute("text:outline-level", (rank + 1).to_string())
            .attribute("text:style-name", *style)
            .child(styled("text:index-entry-link-start", names::INDEX_LINK))
            .child(Element::new("text:index-entry-text"))
            .child(Element::new("text:index-entry-link-end"))
            .child(tab)
            .child(Element::new("text:index-entry-page-number"));
        source = source.child(template);
    }
    for (rank, (level, _)) in LEVELS.iter().enumerate() {
        let style = Element::new("text:index-source-style").attribute("text:style-name", names::heading(*level));
        let styles = Element::new("text:index-source-styles").attribute("text:outline-level", (rank + 1).to_string());
        source = source.child(styles.child(style));
    }
    source
}

/// The words of a heading with their languages, without what stands in one place only.
pub fn label(inlines: &[Inline]) -> Vec<Node> {
    let mut out = Vec::new();
    let characters = |text: &str| Node::Text(text.to_owned(), None);
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => out.push(characters(text)),
            InlineKind::Abbreviation { short, .. } => out.push(characters(short)),
            InlineKind::LineBreak | InlineKind::SoftBreak => out.push(characters(" ")),
            InlineKind::Emphasis(text)
            | InlineKind::Strong(text)
            | InlineKind::Struck(text)
            | InlineKind::Link { text, .. } => out.extend(label(text)),
            InlineKind::Superscript(text) => out.push(styled("text:span", names::RAISED).children(label(text)).into()),
            InlineKind::Subscript(text) => out.push(styled("text:span", names::LOWERED).children(label(text)).into()),
            InlineKind::Foreign { lang, text } => {
                out.push(styled("text:span", &names::language(lang)).children(label(text)).into());
            }
            InlineKind::Image(image) => {
                if let Alt::Text(alt) = &image.alt {
                    out.push(characters(alt));
                }
            }
            InlineKind::NoteReference(_) => {}
        }
    }
    out
}
