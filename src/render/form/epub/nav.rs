//! The table of contents and the landmarks (EPUB 3.3, 7): every heading of the text, each below the one that holds it.

use super::{
    language, page as around,
    page_breaks::PageBreak,
    parts::{Part, Places, own_heading},
};
use crate::{
    model::block::{Alt, Inline, InlineKind},
    render::{
        form::edition::Edition,
        html::{
            element::{Element, Node},
            linker::Linker,
        },
    },
};

/// An entry of the table of contents.
struct Entry {
    level: u8,
    address: String,
    label: Vec<Node>,
}

/// The page. `breaks`: where pages of print begin.
pub fn page(
    edition: &Edition,
    linker: &Linker<'_>,
    parts: &[Part<'_>],
    places: &Places,
    breaks: &[PageBreak],
) -> Element {
    let title = linker.say("epub-contents");
    let toc = Element::new("nav")
        .attribute("epub:type", "toc")
        .attribute("role", "doc-toc")
        .attribute("aria-labelledby", "contents")
        .child(Element::new("h1").attribute("id", "contents").text(title.as_str()))
        .child(list(&entries(edition, linker, parts, places)));
    let landmark = |kind: &str, address: &str, label: String| {
        let link = Element::new("a").attribute("epub:type", kind).attribute("href", address).text(label);
        Element::new("li").child(link)
    };
    let mut landmarks = Element::new("ol")
        .child(landmark("titlepage", "title.xhtml", linker.say("epub-title-page")))
        .child(landmark("toc", "nav.xhtml", title.clone()));
    if let Some(first) = parts.first() {
        landmarks = landmarks.child(landmark("bodymatter", &first.file, linker.say("epub-start")));
    }
    let landmarks = Element::new("nav")
        .attribute("epub:type", "landmarks")
        .attribute("aria-labelledby", "landmarks")
        .attribute("hidden", "hidden")
        .child(Element::new("h2").attribute("id", "landmarks").text(linker.say("epub-landmarks")))
        .child(landmarks);
    let mut root = around(&edition.lang, &title, toc.into());
    if let Some(Node::Element(body)) = root.children.last_mut() {
        body.children.push(landmarks.into());
        if !breaks.is_empty() {
            body.children.push(page_list(linker, breaks).into());
        }
    }
    root
}

/// The pages of print, by their numbers. Programs offer them in a list of their own.
fn page_list(linker: &Linker<'_>, breaks: &[PageBreak]) -> Element {
    let link = |it: &PageBreak| Element::new("a").attribute("href", &*it.address).text(it.page.to_string());
    let entries = breaks.iter().map(|it| Element::new("li").child(link(it)).into());
    Element::new("nav")
        .attribute("epub:type", "page-list")
        .attribute("role", "doc-pagelist")
        .attribute("aria-labelledby", "pages")
        .attribute("hidden", "hidden")
        .child(Element::new("h2").attribute("id", "pages").text(linker.say("epub-pages")))
        .child(Element::new("ol").children(entries))
}

/// The title page, what stands before the first heading, and the headings.
fn entries(edition: &Edition, linker: &Linker<'_>, parts: &[Part<'_>], places: &Places) -> Vec<Entry> {
    let text = |words: &str| vec![Node::Text(words.to_owned(), None)];
    let mut entries = vec![Entry { level: 2, address: "title.xhtml".to_owned(), label: text(&edition.title) }];
    for part in parts {
        if part.heading.is_none() {
            let label = text(&linker.say("epub-introduction"));
            entries.push(Entry { level: 2, address: part.file.clone(), label });
        }
        for heading in part.blocks.iter().filter_map(own_heading) {
            let Some((_, id)) = places.get(&heading.anchor) else { continue };
            let address = format!("{}#{id}", part.file);
            entries.push(Entry { level: heading.level, address, label: label(&heading.text) });
        }
    }
    entries
}

/// The words of a heading, with their languages.
fn label(inlines: &[Inline]) -> Vec<Node> {
    let mut out = Vec::new();
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => out.push(Node::Text(text.to_string(), None)),
            InlineKind::Abbreviation { short, .. } => out.push(Node::Text(short.to_string(), None)),
            InlineKind::LineBreak | InlineKind::SoftBreak => out.push(Node::Text(" ".to_owned(), None)),
            InlineKind::Emphasis(text)
            | InlineKind::Strong(text)
            | InlineKind::Struck(text)
            | InlineKind::Link { text, .. } => out.extend(label(text)),
            InlineKind::Superscript(text) => out.push(Element::new("sup").children(label(text)).into()),
            InlineKind::Subscript(text) => out.push(Element::new("sub").children(label(text)).into()),
            InlineKind::Foreign { lang, text } => {
                let span = Element::new("span").attribute("lang", language(lang)).attribute("dir", lang.direction());
                out.push(span.children(label(text)).into());
            }
            InlineKind::Image(image) => {
                if let Alt::Text(alt) = &image.alt {
                    out.push(Node::Text(alt.to_string(), None));
                }
            }
            InlineKind::NoteReference(_) => {}
        }
    }
    out
}

/// Entries of the level of the first, each with those below it.
fn list(entries: &[Entry]) -> Element {
    let mut list = Element::new("ol");
    let mut rest = entries;
    while let Some((entry, after)) = rest.split_first() {
        let end = after.iter().position(|other| other.level <= entry.level).unwrap_or(after.len());
        let link = Element::new("a").attribute("href", &*entry.address).children(entry.label.iter().cloned());
        let mut item = Element::new("li").child(link);
        if end > 0 {
            item = item.child(self::list(&after[..end]));
        }
        list = list.child(item);
        rest = &after[end..];
    }
    list
}
