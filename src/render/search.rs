//! Search without a server: the words of each language that has a page for it, cut into small files, and the script of the theme that reads them. Only the page
//! that shows the search asks for either.
//!
//! A query asks for the files of its two rarest words, each with the pages that say most of it: titles, addresses, sentences. So the first results are two requests
//! after the script, whatever the words. What the files hold is explained in docs/search.md.

pub mod fields;
pub mod file;
pub mod files;
pub mod groups;
pub mod index;
pub mod memory;
pub mod page;
mod pieces;
pub mod plurals;
pub mod said;
pub mod stems;
pub mod texts;
pub mod vocabulary;
pub mod words;

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use self::{
    files::Files,
    index::Index,
    memory::{Known, Memory},
};
use super::{Artifact, Format, Job, Subject, apart::apart, view::View, world::World};
use crate::{
    base::{diagnostic::Diagnostic, fingerprint::Fingerprint, lang::Lang},
    config::theme::Theme,
    model::{kinds::page::Shows, path::SitePath},
    site::{Site, routes::SEARCH_FOLDER},
};

/// Words that are called common at most: the list stands in the page.
const COMMON: usize = 120;

/// The format `search`: the files of the index.
pub struct Search;
/// The format `script`: what reads them, under a name that carries its fingerprint.
pub struct Script;

/// The search of a language.
#[derive(PartialEq, Eq, Debug)]
pub struct Searched {
    /// How many pages can be found.
    pub pages: usize,
    /// The beginnings of words that have a file.
    pub beginnings: Vec<String>,
    /// Words that a query needs only where it has no other, the commonest first.
    pub common: Vec<String>,
    /// The kinds of the pages, in the order in which files number them.
    pub kinds: Vec<Filter>,
    /// The themes of the pages, in the order in which files number them.
    pub themes: Vec<Filter>,
    /// The files.
    files: BTreeMap<SitePath, String>,
}

/// A kind or a theme among whose pages people may search.
#[derive(PartialEq, Eq, Debug)]
pub struct Filter {
    /// What addresses call it.
    pub name: String,
    /// What a theme is called.
    pub label: Option<String>,
    /// The beginnings of words that have a file of its pages; none where the files of all pages do.
    pub beginnings: Vec<String>,
}

impl Searched {
    /// The search of every language that has a page for it.
    pub fn of_site(site: &Site, theme: &Theme) -> BTreeMap<Lang, Searched> {
        let of = |lang: &Lang| Self::of(&Index::of(site, theme, lang, &Known::nothing(lang)), lang);
        apart(|| languages(site).into_par_iter().map(|lang| (lang.clone(), of(lang))).collect())
    }

    /// The same, with what a memory knows of pages: only the others are read, and the memory knows them from then on.
    pub fn remembering(site: &Site, theme: &Theme, memory: &Memory) -> BTreeMap<Lang, Searched> {
        let languages = languages(site);
        memory.retain(&languages);
        let of = |lang: &Lang| {
            let known = memory.take(lang);
            let index = Index::of(site, theme, lang, &known);
            let searched = Self::of(&index, lang);
            memory.keep(lang, known, index);
            searched
        };
        apart(|| languages.into_par_iter().map(|lang| (lang.clone(), of(lang))).collect())
    }

    fn of(index: &Index<'_>, lang: &Lang) -> Self {
        let kinds = index.kinds().into_iter().map(|kind| (format!("n-{}", plain(kind)), kind, None));
        let themes = index.themes.iter().map(|(id, label)| (format!("t-{}", plain(id)), &**id, Some(label)));
        let named: Vec<(String, &str, Option<&Arc<str>>)> = kinds.chain(themes).collect();
        let cut = |(number, (folder, name, label)): (usize, &(String, &str, Option<&Arc<str>>))| {
            let files = index.of_groups.get(number).map(|terms| Files::of(index, terms)).unwrap_or_default();
            let beginnings = files.beginnings().map(str::to_owned).collect();
            let filter = Filter { name: (*name).to_owned(), label: label.map(ToString::to_string), beginnings };
            (filter, at(lang, &format!("{folder}/"), files))
        };
        let own: Vec<(Filter, Vec<(SitePath, String)>)> = named.par_iter().enumerate().map(cut).collect();
        let all = Files::of(index, &index.terms);
        let beginnings = all.beginnings().map(str::to_owned).collect();
        let mut files: BTreeMap<SitePath, String> = at(lang, "", all).into_iter().collect();
        let (mut kinds, mut themes) = (Vec::new(), Vec::new());
        for (filter, of_filter) in own {
            files.extend(of_filter);
            match filter.label {
                None => kinds.push(filter),
                Some(_) => themes.push(filter),
            }
        }
        let common = index.common(COMMON).into_iter().map(str::to_owned).collect();
        Self { pages: index.pages.len(), beginnings, common, kinds, themes, files }
    }

    /// What a file holds.
    pub fn file(&self, path: &SitePath) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }
}

fn languages(site: &Site) -> Vec<&Lang> {
    site.pages_that_show(Shows::Search).map(|page| &page.id.lang).collect()
}

/// The folder of the files of a language.
pub fn folder(lang: &Lang) -> String {
    format!("{SEARCH_FOLDER}/{}/", lang.tag().to_lowercase())
}

/// Files by the beginnings of their words, at their addresses. `folder`: whose pages they tell, below the folder of the language.
fn at(lang: &Lang, folder: &str, files: Files) -> Vec<(SitePath, String)> {
    files.files.into_iter().map(|(beginning, text)| (path_of(lang, folder, &beginning), text)).collect()
}

/// The file of the words with a beginning. `m` keeps the name from being one that a system has for itself (`con`).
fn path_of(lang: &Lang, below: &str, beginning: &str) -> SitePath {
    let sign = if beginning.is_empty() { "m" } else { "m-" };
    let path = format!("{}{below}{sign}{}.json", folder(lang), plain(beginning));
    SitePath::new(&path).expect("letters, digits and hyphens make a sound path")
}

/// A text as part of the name of a file: what is no small letter of ASCII and no digit is written as its number.
fn plain(text: &str) -> String {
    let mut name = String::new();
    for unit in text.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii_lowercase() || byte.is_ascii_digit() => name.push(char::from(byte)),
            _ => name.push_str(&format!("-{unit:x}")),
        }
    }
    name
}

/// Where the page finds a script.
pub fn script_path(script: &str) -> SitePath {
    let name = format!("recherche-{}.js", Fingerprint::of(script.as_bytes()).short());
    SitePath::new(&name).expect("hexadecimal digits make a sound path")
}

impl Format for Search {
    fn name(&self) -> &'static str {
        "search"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        let mut jobs = Vec::new();
        for (lang, searched) in world.searched() {
            for path in searched.files.keys() {
                jobs.push(Job { format: self.name(), subject: Subject::Site(lang.clone()), path: path.clone() });
            }
        }
        jobs
    }

    fn render(&self, job: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        let Subject::Site(lang) = &job.subject else { unreachable!("this format plans files of languages") };
        let file = view.search_file(lang, &job.path).expect("a job was planned for a file of the index");
        Ok(Artifact::Bytes(file.as_bytes().to_vec()))
    }
}

impl Format for Script {
    fn name(&self) -> &'static str {
        "script"
    }

    fn plan(&self, world: &World<'_>) -> Vec<Job> {
        // Not asked of the search itself, which takes long to make.
        if languages(world.site).is_empty() || world.theme.script.is_empty() {
            return Vec::new();
        }
        let subject = Subject::Site(world.default_lang().clone());
        vec![Job { format: self.name(), subject, path: script_path(&world.theme.script) }]
    }

    fn render(&self, _: &Job, view: &View<'_>) -> Result<Artifact, Diagnostic> {
        Ok(Artifact::Bytes(view.script().as_bytes().to_vec()))
    }
}
