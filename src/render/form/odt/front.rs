//! What stands before the text: what the document is, who publishes it, which version it is, and where its page on the web is.

use super::{link, names, styled};
use crate::{
    model::date::Date,
    render::{
        form::{edition::Edition, epub::address},
        html::{
            element::Node,
            linker::{Linker, date_text},
        },
    },
};

/// The first lines of a document. The title is its only heading of the first level, as on the page of the web.
pub fn page(edition: &Edition, linker: &Linker<'_>) -> Vec<Node> {
    let title = styled("text:h", names::TITLE).attribute("text:outline-level", "1").text(&*edition.title);
    let mut lines = vec![styled("text:p", names::EYEBROW).text(&*edition.eyebrow), title];
    lines.extend(edition.lead.as_ref().map(|lead| styled("text:p", names::SUBTITLE).text(&**lead)));
    for (message, value) in facts(edition, linker) {
        let name = linker.text("text-pair", &[("name", linker.say(message).into()), ("value", "".into())]);
        let line = styled("text:p", names::FACTS).text(format!("{} ", name.trim_end()));
        lines.push(line.children([value]));
    }
    lines.into_iter().map(Node::Element).collect()
}

fn facts(edition: &Edition, linker: &Linker<'_>) -> Vec<(&'static str, Node)> {
    let origin = &edition.origin;
    let text = |words: String| Node::Text(words, None);
    let date = |day: Date| text(date_text(linker.view, linker.lang, day).words);
    // An address runs from left to right everywhere: a mark keeps its last slash at its end.
    let mark = if edition.lang.direction() == "rtl" { "\u{200e}" } else { "" };
    let address = |written: &str| match address::sound(written) {
        Some(sound) => link(&sound, names::LINK, vec![text(format!("{written}{mark}"))]).into(),
        None => text(written.to_owned()),
    };
    let language = linker.say(&format!("language-name-{}", edition.lang.primary()));
    let mut facts = vec![
        ("text-publisher", text(format!("{}, {}", origin.publisher, origin.site))),
        ("text-language", text(language)),
    ];
    facts.extend(origin.version.map(|version| ("fact-version", text(version.to_string()))));
    facts.extend(origin.updated.map(|day| ("text-updated", date(day))));
    facts.extend(origin.edition.map(|day| ("text-edition", date(day))));
    facts.extend([("text-page", address(&origin.address)), ("text-licence", address(&origin.licence))]);
    facts
}
