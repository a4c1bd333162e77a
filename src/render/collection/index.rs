//! The page in an archive that says what is in it: a list of files by document, without a picture, a script or an address outside but those of the
//! documents' own pages.

use super::archive::{Member, Shelf, What};
use crate::{
    model::{document::Document, reference::DocumentId},
    render::{
        html::{
            body::links,
            element::{Element, Node, write},
            forms::{label, label_of_collection},
            linker::{Linker, Reach},
        },
        view::View,
    },
    site::collections::Collection,
};

/// Lines that are not too long, and colours that stand out by 7:1 by day and by night (WCAG 2.2, 1.4.6).
const STYLE: &str = ":root{color-scheme:light dark}body{max-width:45rem;margin:1rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere;color:#111;background:#fff}h1,h2{line-height:1.25}li{margin:.5rem 0}a{color:#00447f}@media(prefers-color-scheme:dark){body{color:#eee;background:#121212}a{color:#9ecbff}}";

/// The page. `first` is the first document of the collection.
pub fn page(collection: &Collection, shelves: &[Shelf<'_>], first: &Document, view: &View<'_>) -> String {
    let from = view.route(&first.id).expect("a document of a collection has a page");
    let linker = Linker { reach: Reach::World, ..Linker::of(view, from, first) };
    let title = linker.passage(&collection.title, &collection.lang).text;
    let head = Element::new("head")
        .child(Element::new("meta").attribute("charset", "utf-8"))
        .child(Element::new("title").text(title.as_str()))
        .child(
            Element::new("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1"),
        )
        .child(Element::new("style").text(STYLE));
    let mut main = Element::new("main")
        .child(Element::new("h1").text(title.as_str()))
        .child(Element::new("p").text(linker.say("collection-index")));
    for shelf in shelves {
        let heading = match shelf.document {
            Some(document) => linker.passage(&document.meta.title.value, &document.id.lang).text,
            None => linker.say("collection-index-whole"),
        };
        main = main.child(Element::new("h2").text(heading));
        if let Some(page) = shelf.document.and_then(|document| view.route(&document.id)) {
            let address = linker.whole_url(page);
            let link = Element::new("a").attribute("href", address.as_str()).text(address.as_str());
            let words = format!("{} ", linker.say("collection-page"));
            main = main.child(Element::new("p").text(words).child(link));
        }
        let of = shelf.document.map(|document| &document.id);
        let lines = shelf.files.iter().map(|member| Node::Element(line(&linker, collection, of, member)));
        main = main.child(Element::new("ul").children(lines));
    }
    let root = Element::new("html")
        .attribute("lang", collection.lang.tag())
        .attribute("dir", collection.lang.direction())
        .child(head)
        .child(Element::new("body").child(main));
    let mut out = String::from("<!doctype html>\n");
    write(&[Node::Element(root)], &mut out);
    out.push('\n');
    out
}

/// « La page en un seul fichier, en français (HTML, 30 Ko) »
fn label_of_page(linker: &Linker<'_>, of: &DocumentId, member: &Member) -> String {
    let size = member.bytes.len() as u64;
    let details = links::details(&member.name, size, linker.lang, &|id, arguments| linker.text(id, arguments));
    let arguments = [("language", linker.in_language(&of.lang).into()), ("details", details.into())];
    linker.text("form-single-file", &arguments)
}

fn line(linker: &Linker<'_>, collection: &Collection, of: Option<&DocumentId>, member: &Member) -> Element {
    let words = match member.what {
        What::Form(form) => of.and_then(|of| label(linker, of, form, &member.path)),
        What::Page => of.map(|of| label_of_page(linker, of, member)),
        What::Bound(binding) => label_of_collection(linker, collection, binding, &member.path),
    };
    let words = words.unwrap_or_else(|| member.name.clone());
    Element::new("li").child(Element::new("a").attribute("href", member.name.as_str()).text(words))
}
