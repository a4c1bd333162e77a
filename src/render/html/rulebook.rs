//! A rule in words of a reader, and the place of the site that explains it, where the site has one.

use super::{context::Link, linker::Linker};
use crate::{
    base::{
        lang::Lang,
        rulebook::{Page, Rule, named},
    },
    model::{
        document::Document,
        kinds::{Kind, KindName, page::Shows},
    },
};

/// The page of a rule and its language: French for readers of French, English for all others.
pub fn page(linker: &Linker<'_>, rule: &'static Rule) -> (Page<'static>, Lang) {
    let french = linker.lang.primary() == "fr";
    let (text, tag) = if french { (rule.french, "fr") } else { (rule.english, "en") };
    (Page::parse(text).expect("a test parses every page"), Lang::parse(tag).expect("a language of the rules"))
}

/// A line of a page without the marks of code.
pub fn plain(text: &str) -> String {
    text.replace('`', "")
}

/// What a rule is about, in one sentence without its full stop; its name where there is no sentence in the reader's language.
pub fn about(linker: &Linker<'_>, name: &str) -> String {
    let Some(rule) = named(name) else { return name.to_owned() };
    let (page, lang) = page(linker, rule);
    match lang.primary() == linker.lang.primary() {
        true => plain(page.summary.trim_end_matches('.')),
        false => name.to_owned(),
    }
}

/// A link to a rule, on the page of its group.
pub fn link(linker: &Linker<'_>, name: &str) -> Option<Link> {
    let group = named(name)?.group;
    let view = linker.view;
    let shows_rules = |document: &&Document| matches!(&view.original(document).kind, Kind::Page(page) if page.shows == Some(Shows::Rules));
    let pages = view.select(KindName::PAGE, linker.lang);
    let found = pages.into_iter().filter_map(|outline| view.document(&outline.id)).find(shows_rules)?;
    let url = format!("{}#{name}", linker.url(view.part_route(&found.id, group)?));
    let label = linker.passage(&linker.text("rules-link", &[("rule", name.into())]), linker.lang);
    Some(linker.link_with(url, label, &found.id.lang, false))
}
