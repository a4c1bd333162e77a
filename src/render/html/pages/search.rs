//! The page of the search: a form that works by keyboard, what its script has to know, and the ways to find without it.

use serde_json::{Value, json};

use crate::{
    base::diagnostic::Diagnostic,
    model::{
        document::Document,
        kinds::{
            Kind, KindName,
            page::{Legal, Shows},
        },
        path::SitePath,
    },
    render::{
        html::{
            context::{Choice, Link, SearchContext},
            frame, linked_data,
            linker::Linker,
        },
        search::{self, Filter, Searched, stems},
        typography::polish,
        view::View,
    },
};

/// Texts of the script, by the names under which it knows them.
const SAID: &[&str] = &[
    "found-one",
    "found-many",
    "found-first",
    "none",
    "instead",
    "unknown",
    "phrase-none",
    "phrase-far",
    "phrase-some",
    "phrase-perhaps",
    "filter-least",
    "filter-none",
    "filtered",
    "silent",
    "failed",
    "waiting",
];

/// True for the page that shows the search; a translation of it says nothing of that itself.
pub fn is_shown_by(original: &Document) -> bool {
    matches!(&original.kind, Kind::Page(page) if page.shows == Some(Shows::Search))
}

/// The page.
pub fn render(view: &View<'_>, document: &Document) -> Result<String, Diagnostic> {
    let lang = &document.id.lang;
    let path = view.route(&document.id).expect("a rendered document has an address");
    let linker = Linker::of(view, path, document);
    // A page that leaves the site has no files beside it to ask; a theme of somebody else may have no script.
    let answers = |searched: &&Searched| searched.pages > 0 && !view.is_leaving() && !view.script().is_empty();
    let searched = view.searched(lang).filter(answers);
    let kinds = searched.map(|searched| kinds(&linker, searched)).unwrap_or_default();
    let themes = searched.map(|searched| themes(&linker, searched)).unwrap_or_default();
    let context = SearchContext {
        frame: frame::of_document(&linker, document),
        page: frame::head(&linker, document, None),
        script: searched.map(|_| linker.url(&search::script_path(view.script()))),
        told: searched
            .map(|searched| linked_data::markup(&told(&linker, searched, &kinds, &themes)))
            .unwrap_or_default(),
        kinds: by_label(kinds),
        themes: by_label(themes),
        ways: ways(&linker),
        others: others(&linker, document),
    };
    view.shells().fill("search.html", lang, &context)
}

fn kinds(linker: &Linker<'_>, searched: &Searched) -> Vec<Choice> {
    let choice = |kind: &Filter| {
        let label = linker.say(&format!("kind-{}", kind.name));
        let mut letters = label.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        Choice { value: kind.name.clone(), label: format!("{first}{}", letters.as_str()) }
    };
    searched.kinds.iter().map(choice).collect()
}

fn themes(linker: &Linker<'_>, searched: &Searched) -> Vec<Choice> {
    let choice = |theme: &Filter| {
        let label = theme.label.as_deref().unwrap_or(&theme.name);
        Choice { value: theme.name.clone(), label: polish(label, linker.lang).into_owned() }
    };
    searched.themes.iter().map(choice).collect()
}

/// People look for a kind by its name; files number them in another order.
fn by_label(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_key(|choice| search::words::fold(&choice.label));
    choices
}

/// What the script has to know.
fn told(linker: &Linker<'_>, searched: &Searched, kinds: &[Choice], themes: &[Choice]) -> Value {
    let root = SitePath::new("index.html").expect("a sound path");
    let root = linker.url(&root);
    let root = if root == "./" { "" } else { &root };
    let silent: Vec<&str> = stems::silent(linker.lang).collect();
    let say = SAID.iter().map(|name| {
        // The script fills in what it finds.
        let blanks = [("query", "{q}"), ("count", "{n}"), ("shown", "{m}"), ("word", "{w}"), ("other", "{o}")];
        let blanks = blanks.map(|(name, blank)| (name, blank.into()));
        ((*name).to_owned(), Value::from(linker.text(&format!("search-{name}"), &blanks)))
    });
    // What it is called in addresses, in words, and which files it has.
    let filters = |choices: &[Choice], filters: &[Filter]| -> Vec<Value> {
        let all = choices.iter().zip(filters);
        all.map(|(choice, filter)| match filter.beginnings.is_empty() {
            true => json!([choice.value, choice.label]),
            false => json!([choice.value, choice.label, filter.beginnings.join(" ")]),
        })
        .collect()
    };
    json!({
        "root": root,
        "files": format!("{root}{}", search::folder(linker.lang)),
        "pages": searched.pages,
        "at": searched.beginnings.join(" "),
        "silent": silent.join(" "),
        "common": searched.common.join(" "),
        "kinds": filters(kinds, &searched.kinds),
        "themes": filters(themes, &searched.themes),
        "say": say.collect::<serde_json::Map<_, _>>(),
    })
}

/// How to find without searching.
fn ways(linker: &Linker<'_>) -> Vec<Link> {
    let view = linker.view;
    let index = view.page_that_shows(Shows::Index).and_then(|page| linker.work(&page));
    let is_map =
        |document: &&Document| matches!(&document.kind, Kind::Page(page) if page.legal == Some(Legal::SiteMap));
    let pages = view.select(KindName::PAGE, view.config().default_lang());
    let map = pages.into_iter().filter_map(|outline| view.document(&outline.id)).find(is_map);
    let map = map.and_then(|document| linker.work(&document.id.work()));
    index.into_iter().chain(map).chain(super::alphabet::kinds(linker)).collect()
}

/// The same search in other languages, each of which finds its own texts only.
fn others(linker: &Linker<'_>, document: &Document) -> Vec<Link> {
    let view = linker.view;
    let languages = view.languages(&document.id.work()).into_iter().filter(|lang| **lang != document.id.lang);
    languages.filter_map(|lang| linker.link(view.outline(&document.id.in_lang(lang))?)).collect()
}
