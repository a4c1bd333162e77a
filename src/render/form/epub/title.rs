//! The title page: what the book is, who publishes it, which version it is, and where its page on the web is.

use super::address;
use crate::{
    model::date::Date,
    render::{
        form::edition::Edition,
        html::{
            element::{Element, Node},
            linker::{Linker, date_text},
        },
    },
};

/// The body of the page.
pub fn page(edition: &Edition, linker: &Linker<'_>) -> Element {
    let mut page = Element::new("section")
        .attribute("epub:type", "titlepage")
        .child(Element::new("p").attribute("class", "eyebrow").text(&*edition.eyebrow))
        .child(Element::new("h1").text(&*edition.title));
    if let Some(lead) = &edition.lead {
        page = page.child(Element::new("p").attribute("class", "lead").text(&**lead));
    }
    page.child(facts(edition, linker))
}

fn facts(edition: &Edition, linker: &Linker<'_>) -> Element {
    let origin = &edition.origin;
    let text = |words: String| Node::Text(words, None);
    let date = |day: Date| text(date_text(linker.view, linker.lang, day).words);
    let link = |address: &str| match address::sound(address) {
        Some(sound) => Node::Element(Element::new("a").attribute("href", sound).text(address)),
        None => text(address.to_owned()),
    };
    let language = linker.say(&format!("language-name-{}", edition.lang.primary()));
    let mut lines = vec![
        ("text-publisher", text(format!("{}, {}", origin.publisher, origin.site))),
        ("text-language", text(language)),
    ];
    lines.extend(origin.version.map(|version| ("fact-version", text(version.to_string()))));
    lines.extend(origin.updated.map(|day| ("text-updated", date(day))));
    lines.extend(origin.edition.map(|day| ("text-edition", date(day))));
    lines.extend([("text-page", link(&origin.address)), ("text-licence", link(&origin.licence))]);
    let mut list = Element::new("dl").attribute("class", "origin");
    for (message, value) in lines {
        list = list.child(Element::new("dt").text(linker.say(message))).child(Element::new("dd").children([value]));
    }
    list
}
