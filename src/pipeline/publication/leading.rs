//! Pages at addresses that were online and of which the site itself knows nothing more, for hosts that have no settings: each leads to the page that answers
//! for it, as servers would.

use std::collections::BTreeMap;

use crate::{
    audit::tree::{Element, Tree},
    base::{error::Error, lang::Lang},
    model::path::SitePath,
    publish::{
        publication::{self, Piece},
        target::record::Role,
    },
    render::{self, alias, html::element},
};

/// A page for each address of a page that has none, as files of a release.
///
/// # Errors
/// [`Error::Io`] if a page cannot be read.
pub fn pages(
    moved: &BTreeMap<SitePath, SitePath>,
    pieces: &BTreeMap<SitePath, Piece>,
    base_url: &str,
) -> Result<BTreeMap<SitePath, Piece>, Error> {
    let base_path = render::base_path(base_url);
    let mut pages = BTreeMap::new();
    for (from, to) in moved.iter().filter(|(from, _)| from.as_str().ends_with(".html")) {
        let place = publication::place(base_path, from);
        let target = pieces.get(&publication::place(base_path, to));
        let Some(target) = target.filter(|_| !pieces.contains_key(&place)) else { continue };
        let bytes = target.read()?;
        let canonical = format!("{base_url}{}", to.url());
        let html = page(&String::from_utf8_lossy(&bytes), &from.link_to(to), canonical);
        pages.insert(place, Piece::of_bytes(html.into_bytes(), Role::Host));
    }
    Ok(pages)
}

/// A page that leads to another one, in the language and under the title of that.
fn page(target: &str, url: &str, canonical: String) -> String {
    let tree = Tree::parse(target);
    let lang = tree.root().and_then(|root| root.attribute("lang")).and_then(Lang::parse);
    let lang = lang.unwrap_or_else(|| Lang::parse("und").expect("a well-formed tag"));
    let title = tree.root().and_then(|root| root.descendants().find(|element| element.is("title")));
    let title = title.map_or_else(|| canonical.clone(), Element::text_content);
    let texts = alias::Texts { title: &title, heading: &title, link: &title };
    let mut html = String::from("<!doctype html>");
    element::write(&[element::Node::Element(alias::page(&lang, &texts, url, canonical))], &mut html);
    html
}
