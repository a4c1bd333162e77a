//! Addresses: stable, readable, in ASCII, each taken once.

use std::{
    collections::{BTreeMap, HashMap, hash_map::Entry},
    sync::{Arc, LazyLock},
};

use rayon::prelude::*;

use super::division::{self, Division};
use crate::{
    base::{
        diagnostic::{Diagnostic, Message, Place, Severity},
        lang::Lang,
        rulebook::GROUPS,
        source::Span,
    },
    config::Config,
    model::{
        collection::Binding,
        document::Document,
        form::Form,
        kinds::{Kind, easy_read, page::Shows, process::ChannelKind},
        path::SitePath,
        reference::DocumentId,
    },
    project::Asset,
};

/// Where everything is. No two things share a path.
#[derive(Default, Debug)]
pub struct Routes {
    documents: BTreeMap<DocumentId, SitePath>,
    pages: BTreeMap<SitePath, DocumentId>,
    parts: BTreeMap<DocumentId, BTreeMap<Arc<str>, SitePath>>,
    assets: BTreeMap<Arc<str>, SitePath>,
    aliases: BTreeMap<SitePath, DocumentId>,
    /// Former addresses of the parts of documents: where a document was, its parts were below.
    part_aliases: BTreeMap<SitePath, (DocumentId, Arc<str>)>,
    forms: BTreeMap<DocumentId, BTreeMap<Form, SitePath>>,
    /// Former addresses of forms, beside those of the pages that they are of.
    form_aliases: BTreeMap<SitePath, (DocumentId, Form)>,
    /// The files of collections, by name, language and binding.
    collections: BTreeMap<(Arc<str>, Lang, Binding), SitePath>,
    /// Former addresses of files.
    file_aliases: BTreeMap<SitePath, Arc<str>>,
    /// How the documents are divided that are too long for one page.
    divisions: BTreeMap<DocumentId, Division>,
}

/// The Atom feed of the site, of a language or of a document, in the folder of its page.
pub const ATOM_FILE: &str = "feed.xml";
/// The JSON feed beside it.
pub const JSON_FEED_FILE: &str = "feed.json";
/// The calendar beside it.
pub const CALENDAR_FILE: &str = "calendar.ics";
/// The declaration of accessibility as data, beside its page.
pub const DECLARATION_FILE: &str = "declaration.json";
/// The name of the forms of the page at the root, which has no folder: `index.html` is the page itself.
const FORM_OF_HOME: &str = "document";
/// The folder of all data files. Pages may stand in it: their names have no dots.
pub const DATA_FOLDER: &str = "donnees";
/// The folder of the files of collections.
pub const COLLECTIONS_FOLDER: &str = "collections";
/// The folder of the files of the search.
pub const SEARCH_FOLDER: &str = "recherche-index";

/// Paths that formats of the whole site take.
const RESERVED: &[&str] = &["404.html", "410.html", "service-worker.js", "sitemap.xml", ".parvis"];

/// Names that formats of documents take in the folder of any page.
const RESERVED_NAMES: &[&str] = &[ATOM_FILE, JSON_FEED_FILE, CALENDAR_FILE, DECLARATION_FILE];

/// Ends of the names of data files: whatever is added to them later has its place.
const DATA_ENDS: &[&str] = &[".csv", ".json", ".jsonld"];

/// True for a path of the output that Parvis takes itself: a feed, a calendar, a data file, a part of the site map, the style sheet.
/// Hosts that do not tell capitals from small letters are why case does not count.
fn is_reserved(path: &str) -> bool {
    let path = path.to_lowercase();
    let part = |start: &str, end: &str| path.starts_with(start) && path.ends_with(end) && !path.contains('/');
    let name = path.rsplit('/').next().unwrap_or_default();
    let data = path.strip_prefix(DATA_FOLDER).and_then(|rest| rest.strip_prefix('/'));
    let is_data = data.is_some_and(|file| !file.contains('/') && DATA_ENDS.iter().any(|end| file.ends_with(end)));
    RESERVED.contains(&&*path)
        || part("sitemap-", ".xml")
        || part("style-", ".css")
        || part("hors-ligne-", ".js")
        || part("recherche-", ".js")
        || path.split('/').next() == Some(SEARCH_FOLDER)
        || RESERVED_NAMES.contains(&name)
        || is_data
}

fn reserved_file(path: &Arc<str>) -> Diagnostic {
    let place = Place::Artifact { path: format!("content/{path}").into(), pointer: String::new() };
    Diagnostic::new(Severity::Error, "address-reserved", place).with("address", path)
}

/// A file of the author at the address of a form: people have the address of the form from its page, whatever is renamed.
fn taken_by_form(path: &Arc<str>, document: Span) -> Diagnostic {
    let place = Place::Artifact { path: format!("content/{path}").into(), pointer: String::new() };
    Diagnostic::new(Severity::Error, "address-collision", place)
        .with("address", format!("/{path}"))
        .label(document, Message::new("address-collision-form"))
}

impl Routes {
    /// Gives every document, every part of a charter, every file and every former address its path. What is taken twice is a
    /// finding (`address-collision`), and the first keeps it.
    pub fn decide(
        documents: &BTreeMap<DocumentId, Arc<Document>>,
        assets: &BTreeMap<Arc<str>, Asset>,
        config: &Config,
        findings: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut routes = Routes::default();
        let mut taken = Taken::default();
        let default = config.default_lang();
        // Words are made into addresses side by side; who takes an address first is decided in the order of the documents.
        let all: Vec<&Document> = documents.values().map(|document| &**document).collect();
        let paths: Vec<Option<SitePath>> = all.par_iter().map(|document| page_path_of(document, default)).collect();
        for (document, path) in all.iter().zip(paths) {
            let Some(path) = path else {
                findings.push(Diagnostic::error("address-empty", Span::start_of(document.span.file)));
                continue;
            };
            taken.take(&path, Span::start_of(document.span.file), findings);
            routes.pages.entry(path.clone()).or_insert_with(|| document.id.clone());
            routes.documents.insert(document.id.clone(), path);
        }
        let parts = all.par_iter().map(|document| {
            let original = match document.id.lang == *default {
                true => *document,
                false => documents.get(&document.id.in_lang(default)).map_or(*document, |original| original),
            };
            part_paths(document, original, default)
        });
        for (document, parts) in all.iter().zip(parts.collect::<Vec<_>>()) {
            let mut own = BTreeMap::new();
            for (id, path, span) in parts {
                taken.take(&path, span, findings);
                own.insert(id, path);
            }
            if !own.is_empty() {
                routes.parts.insert(document.id.clone(), own);
            }
        }
        for document in &all {
            let Some(page) = routes.documents.get(&document.id) else { continue };
            let asked = config.forms.of(document.id.kind);
            // « all » is all that can be made; a form that is asked for by its name and cannot be made is told.
            let is_all = Form::of_all().all(|form| asked.contains(&form));
            let can_be = |form: &&Form| !is_all || config.forms.makes(**form, &document.id.lang);
            let forms = asked.iter().filter(can_be);
            let own: BTreeMap<Form, SitePath> = forms.map(|form| (*form, form_path(page, *form))).collect();
            for path in own.values() {
                taken.take(path, Span::start_of(document.span.file), findings);
            }
            if !own.is_empty() {
                routes.forms.insert(document.id.clone(), own);
            }
        }
        for collection in &config.collections {
            let languages = collection.titles.keys();
            for (lang, binding) in languages.flat_map(|lang| collection.bindings.iter().map(move |it| (lang, *it))) {
                let path = collection_path(&collection.name.value, lang, binding);
                taken.take(&path, collection.span(), findings);
                routes.collections.insert((Arc::clone(&collection.name.value), lang.clone(), binding), path);
            }
        }
        let forms: HashMap<String, Span> = routes.places_of_forms(documents);
        for path in assets.keys() {
            // Names of files are kept: people link to them from elsewhere.
            let Some(site_path) = SitePath::new(path) else { continue };
            if let Some(document) = forms.get(&site_path.as_str().to_lowercase()) {
                findings.push(taken_by_form(path, *document));
                continue;
            }
            match is_reserved(path) || taken.is_taken(&site_path) {
                true => findings.push(reserved_file(path)),
                false => {
                    routes.assets.insert(Arc::clone(path), site_path);
                }
            }
        }
        for document in documents.values() {
            let mut own = Own::default();
            for alias in &document.meta.aliases {
                let Some(path) = page_path(alias.value.trim_matches('/')) else { continue };
                if routes.documents.get(&document.id) == Some(&path) {
                    findings.push(Diagnostic::error("alias-loop", alias.span).with("alias", &alias.value));
                    continue;
                }
                if !own.has_in_other_letters(&path) {
                    taken.take(&path, alias.span, findings);
                }
                routes.aliases.insert(path, document.id.clone());
            }
        }
        routes.file_aliases = routes.former_files(assets, &mut taken, findings);
        // Last, so that a long text takes no address from anything that somebody named.
        let budget = config.weight.page as usize;
        let divided: Vec<Option<Division>> = all.par_iter().map(|document| division::of(document, budget)).collect();
        for (document, division) in all.iter().zip(divided) {
            let Some(division) = division else { continue };
            let above = address_of(document, default);
            let own = routes.parts.entry(document.id.clone()).or_default();
            for (key, part, span) in division.parts(document) {
                let (above, name) = match part {
                    Some(part) if part.has_page => {
                        // `r7/suite-2`, and not `r7/r7-2`.
                        let goes_on = key.strip_prefix(&*part.anchor).and_then(|rest| rest.strip_prefix('@'));
                        let name = goes_on.map_or_else(|| key.to_string(), |rank| format!("suite-{rank}"));
                        (format!("{above}/{}", slug(&part.anchor)), name)
                    }
                    _ => (above.clone(), key.to_string()),
                };
                let free =
                    (1..).find_map(|number| piece_path(&above, &name, number).filter(|path| !taken.is_taken(path)));
                let path = free.expect("numbers do not end");
                taken.take(&path, span, findings);
                own.insert(Arc::clone(key), path);
            }
            routes.divisions.insert(document.id.clone(), division);
        }
        routes.part_aliases = routes.former_parts(&taken);
        routes.form_aliases = routes.former_forms(&taken);
        routes
    }

    /// The former addresses of files, as those who stand beside them say (`alias-loop`, `bad-alias`).
    fn former_files(
        &self,
        assets: &BTreeMap<Arc<str>, Asset>,
        taken: &mut Taken,
        findings: &mut Vec<Diagnostic>,
    ) -> BTreeMap<SitePath, Arc<str>> {
        let mut former = BTreeMap::new();
        let named = |(file, asset): (_, &Asset)| asset.sidecar.clone().map(|sidecar| (file, sidecar));
        for (file, sidecar) in assets.iter().filter_map(named) {
            let mut own = Own::default();
            for alias in &sidecar.aliases {
                let refused = |rule| Diagnostic::error(rule, alias.span).with("alias", &alias.value);
                match SitePath::new(&alias.value) {
                    // A file is no folder.
                    None => findings.push(refused("bad-alias")),
                    Some(path) if self.assets.get(file) == Some(&path) => findings.push(refused("alias-loop")),
                    Some(path) if self.assets.contains_key(path.as_str()) => {
                        let finding = refused("address-collision").with("address", format!("/{path}"));
                        findings.push(finding);
                    }
                    Some(path) => {
                        if !own.has_in_other_letters(&path) {
                            taken.take(&path, alias.span, findings);
                        }
                        former.insert(path, Arc::clone(file));
                    }
                }
            }
        }
        former
    }

    /// The former addresses of forms, where nothing else stands now.
    fn former_forms(&self, taken: &Taken) -> BTreeMap<SitePath, (DocumentId, Form)> {
        let former = self
            .aliases
            .iter()
            .flat_map(|(alias, id)| self.forms(id).map(move |(form, _)| (form_path(alias, form), (id.clone(), form))));
        former.filter(|(path, _)| !taken.is_taken(path)).collect()
    }

    /// The former addresses of parts, below those of their documents, where nothing else stands now.
    fn former_parts(&self, taken: &Taken) -> BTreeMap<SitePath, (DocumentId, Arc<str>)> {
        let mut former = BTreeMap::new();
        for (alias, id) in &self.aliases {
            let Some(page) = self.documents.get(id) else { continue };
            for (part, path) in self.parts(id) {
                let below = path.address().strip_prefix(page.address()).filter(|below| !below.is_empty());
                let Some(path) =
                    below.and_then(|below| page_path(format!("{}{below}", alias.address()).trim_matches('/')))
                else {
                    continue;
                };
                if !taken.is_taken(&path) {
                    former.insert(path, (id.clone(), Arc::clone(part)));
                }
            }
        }
        former
    }

    /// How many pages documents, their parts, their former addresses and their forms in one file have.
    pub fn count(&self) -> usize {
        let single = self.forms.values().flat_map(BTreeMap::keys).filter(|form| form.is_page()).count();
        self.documents.len()
            + self.parts.values().map(BTreeMap::len).sum::<usize>()
            + self.aliases.len()
            + self.part_aliases.len()
            + self.form_aliases.values().filter(|(_, form)| form.is_page()).count()
            + single
    }

    /// The files of the forms of a document.
    pub fn forms(&self, id: &DocumentId) -> impl Iterator<Item = (Form, &SitePath)> {
        self.forms.get(id).into_iter().flatten().map(|(form, path)| (*form, path))
    }

    /// The file of a collection.
    pub fn collection(&self, name: &Arc<str>, lang: &Lang, binding: Binding) -> Option<&SitePath> {
        self.collections.get(&(Arc::clone(name), lang.clone(), binding))
    }

    /// Where each file of a form is, in lower case, and the document that it is of.
    fn places_of_forms(&self, documents: &BTreeMap<DocumentId, Arc<Document>>) -> HashMap<String, Span> {
        let files = self.forms.iter().flat_map(|(id, forms)| forms.values().map(move |path| (id, path)));
        let place = |id| documents.get(id).map(|document| Span::start_of(document.span.file));
        files.filter_map(|(id, path)| Some((path.as_str().to_lowercase(), place(id)?))).collect()
    }

    /// The page of a document.
    pub fn document(&self, id: &DocumentId) -> Option<&SitePath> {
        self.documents.get(id)
    }

    /// The document whose page is at a path.
    pub fn at(&self, path: &SitePath) -> Option<&DocumentId> {
        self.pages.get(path)
    }

    /// The document whose page stands nearest above a path; home counts only for itself.
    pub fn above(&self, path: &SitePath) -> Option<&DocumentId> {
        let mut address = path.address().trim_end_matches('/');
        while let Some((folder, _)) = address.rsplit_once('/') {
            address = folder;
            let page = SitePath::new(&format!("{folder}/index.html"))?;
            if let Some(id) = self.pages.get(&page) {
                return Some(id);
            }
        }
        None
    }

    /// The page of a principle, a phase or a recommendation.
    pub fn part(&self, id: &DocumentId, part: &str) -> Option<&SitePath> {
        self.parts.get(id)?.get(part)
    }

    /// How a document is divided, if its text is too long for one page.
    pub fn division(&self, id: &DocumentId) -> Option<&Division> {
        self.divisions.get(id)
    }

    /// The pages of all parts of a document.
    pub fn parts(&self, id: &DocumentId) -> impl Iterator<Item = (&Arc<str>, &SitePath)> {
        self.parts.get(id).into_iter().flatten()
    }

    /// True if something stands at a path below the page of a document, or stood there.
    pub fn is_taken(&self, id: &DocumentId, path: &SitePath) -> bool {
        self.pages.contains_key(path)
            || self.parts(id).any(|(_, own)| own == path)
            || self.aliases.contains_key(path)
            || self.part_aliases.contains_key(path)
            || self.assets.contains_key(path.as_str())
            || self.file_aliases.contains_key(path)
    }

    /// A file that is published as it is.
    pub fn asset(&self, path: &str) -> Option<&SitePath> {
        self.assets.get(path)
    }

    /// Former addresses, each with the document that is now elsewhere.
    pub fn aliases(&self) -> &BTreeMap<SitePath, DocumentId> {
        &self.aliases
    }

    /// Former addresses of forms, each with its document.
    pub fn form_aliases(&self) -> &BTreeMap<SitePath, (DocumentId, Form)> {
        &self.form_aliases
    }

    /// Former addresses of files, each with the path of the file in the content folder.
    pub fn file_aliases(&self) -> &BTreeMap<SitePath, Arc<str>> {
        &self.file_aliases
    }

    /// Former addresses of parts of documents, each with its document and the part.
    pub fn part_aliases(&self) -> &BTreeMap<SitePath, (DocumentId, Arc<str>)> {
        &self.part_aliases
    }
}

/// The part of a process that is a form on paper, and the last part of its address.
pub static PAPER_FORM: LazyLock<Arc<str>> = LazyLock::new(|| "bulletin".into());

/// The parts of a document that have a page of their own: principles and phases of a charter, recommendations of an opinion, the groups of rules
/// on the page that shows them, the form of a process that takes letters or has a box. It stays when the process is closed: somebody may have noted
/// its address.
pub fn parts<'a>(document: &'a Document, original: &'a Document) -> Vec<(&'a Arc<str>, Span)> {
    if let Kind::Process(process) = &original.kind {
        let mut channels = process.channels.given().into_iter().flatten();
        let takes_paper = channels.any(|channel| matches!(channel.kind, ChannelKind::Post | ChannelKind::Box));
        return takes_paper.then(|| (&*PAPER_FORM, document.meta.title.span)).into_iter().collect();
    }
    if let Kind::Page(page) = &original.kind
        && page.shows == Some(Shows::Rules)
    {
        return GROUPS.iter().map(|group| (group, document.meta.title.span)).collect();
    }
    match &document.kind {
        Kind::Charter(charter) => {
            let principles = charter.principles.iter().map(|principle| &principle.id);
            let phases = charter.phases.iter().map(|phase| &phase.id);
            principles.chain(phases).map(|id| (&id.value, id.span)).collect()
        }
        Kind::Opinion(_) => {
            let sections = document.records.recommendations.iter().map(|recommendation| &recommendation.section);
            sections.map(|section| (&section.anchor, section.span)).collect()
        }
        _ => Vec::new(),
    }
}

/// The address of a document below the site's root, without slashes at its ends: its path in the content folder in ASCII,
/// after its language where that is not the default one.
pub fn address_of(document: &Document, default: &Lang) -> String {
    // An easy-read version stands below its original.
    let original = easy_read::original_path(&document.path);
    let stem = stem(original.as_deref().unwrap_or(&document.path), &document.id.lang);
    let mut parts: Vec<String> = stem.split('/').map(slug).filter(|part| !part.is_empty()).collect();
    if parts.last().is_some_and(|last| last == "index") {
        parts.pop();
    }
    if original.is_some() {
        parts.push(easy_read::SUFFIX.to_owned());
    }
    if document.id.lang != *default {
        parts.insert(0, document.id.lang.tag().to_lowercase());
    }
    parts.join("/")
}

/// The page of a document; `None` if its name has neither a letter nor a digit.
fn page_path_of(document: &Document, default: &Lang) -> Option<SitePath> {
    let stem = stem(&document.path, &document.id.lang);
    let nameless = stem.split('/').any(|part| slug(part).is_empty());
    page_path(&address_of(document, default)).filter(|_| !nameless)
}

/// A path without its extension and language: what a document shares with its translations.
pub fn stem<'a>(path: &'a str, lang: &Lang) -> &'a str {
    let stem = path.strip_suffix(".md").unwrap_or(path);
    stem.strip_suffix(lang.tag()).and_then(|rest| rest.strip_suffix('.')).unwrap_or(stem)
}

/// A word of an address: letters, digits and hyphens of ASCII.
pub fn slug(text: &str) -> String {
    let mut out = String::new();
    for character in deunicode::deunicode(text).chars() {
        if character.is_ascii_alphanumeric() {
            out.push(character.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// The pages of the parts of a document, in their order, each with its place.
fn part_paths(document: &Document, original: &Document, default: &Lang) -> Vec<(Arc<str>, SitePath, Span)> {
    let parts = parts(document, original);
    if parts.is_empty() {
        return Vec::new();
    }
    let above = address_of(document, default);
    let path = |id: &str| page_path(&format!("{above}/{}", slug(id)));
    parts.into_iter().filter_map(|(id, span)| Some((Arc::clone(id), path(id)?, span))).collect()
}

/// The page of a piece of a long text: below its document, numbered where somebody else stands there.
fn piece_path(above: &str, key: &str, number: usize) -> Option<SitePath> {
    let name = match slug(key) {
        name if name.is_empty() => "partie".to_owned(),
        name => name,
    };
    match number {
        1 => page_path(&format!("{above}/{name}")),
        _ => page_path(&format!("{above}/{name}-{number}")),
    }
}

/// The file of a form: beside the page, under the name of its folder, so that it still says what it is in a folder of downloads.
fn form_path(page: &SitePath, form: Form) -> SitePath {
    let folder = page.address();
    let mut folders = folder.trim_end_matches('/').rsplit('/').filter(|name| !name.is_empty());
    let name = match (folders.next(), folders.next()) {
        // All easy-read versions stand in folders of one name, which would say nothing to whoever keeps two of them.
        (Some(easy_read::SUFFIX), Some(original)) => &format!("{original}.{}", easy_read::SUFFIX),
        (Some(name), _) => name,
        (None, _) => FORM_OF_HOME,
    };
    SitePath::new(&format!("{folder}{name}.{}", form.ending())).expect("a page stands in a folder with a sound name")
}

/// `collections/charte-et-plan.fr.epub`: who keeps it knows which language it is in.
fn collection_path(name: &str, lang: &Lang, binding: Binding) -> SitePath {
    let path = format!("{COLLECTIONS_FOLDER}/{name}.{}.{}", lang.tag().to_lowercase(), binding.name());
    SitePath::new(&path).expect("names of collections are sound")
}

fn page_path(address: &str) -> Option<SitePath> {
    match address {
        "" => SitePath::new("index.html"),
        _ => SitePath::new(&format!("{address}/index.html")),
    }
}

/// Paths that are taken, compared without case: some hosts do not tell `A` from `a`.
#[derive(Default)]
struct Taken(HashMap<String, Span>);

impl Taken {
    fn is_taken(&self, path: &SitePath) -> bool {
        self.0.contains_key(&path.as_str().to_lowercase())
    }

    fn take(&mut self, path: &SitePath, span: Span, findings: &mut Vec<Diagnostic>) {
        let address = path.address().trim_end_matches('/');
        if is_reserved(address) {
            findings.push(Diagnostic::error("address-reserved", span).with("address", address));
            return;
        }
        match self.0.entry(path.as_str().to_lowercase()) {
            Entry::Occupied(first) => findings.push(
                Diagnostic::error("address-collision", span)
                    .with("address", format!("/{}", path.address()))
                    .label(*first.get(), Message::new("address-collision-other")),
            ),
            Entry::Vacant(free) => {
                free.insert(span);
            }
        }
    }
}

/// Former addresses of one document or file: two that differ in capitals alone lead to the same place on every host.
#[derive(Default)]
struct Own(HashMap<String, SitePath>);

impl Own {
    /// True if one that came before is this one with other capitals; one that is the same to the letter is written twice by mistake.
    fn has_in_other_letters(&mut self, path: &SitePath) -> bool {
        match self.0.entry(path.as_str().to_lowercase()) {
            Entry::Occupied(first) => first.get() != path,
            Entry::Vacant(free) => {
                free.insert(path.clone());
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_ascii() {
        assert_eq!(slug("Égalité & œuvres : « Deûle »"), "egalite-oeuvres-deule");
        assert_eq!(slug("---"), "");
        assert!(!slug("مشاركة المواطنين").is_empty());
    }

    #[test]
    fn files_of_parvis_keep_their_places() {
        for path in [
            "feed.xml",
            "nl/feed.json",
            "demarches/parc/calendar.ics",
            "donnees/actions.csv",
            "Donnees/X.JSON",
            "404.html",
        ] {
            assert!(is_reserved(path), "{path}");
        }
        for path in ["donnees/carte.pdf", "donnees/parc/releves.csv", "parc/releves.csv", "calendar.pdf", "donnees"] {
            assert!(!is_reserved(path), "{path}");
        }
    }

    #[test]
    fn a_translation_shares_the_stem_of_its_original() {
        let dutch = Lang::parse("nl").expect("a tag");
        assert_eq!(stem("charte/index.nl.md", &dutch), "charte/index");
        assert_eq!(stem("final.md", &dutch), "final");
    }
}
