//! What of a built site is published, where, and with what beside it.

mod leading;

use std::{collections::BTreeMap, path::Path, sync::Arc};

use super::Outcome;
use crate::{
    base::{
        diagnostic::{Diagnostic, Severity},
        error::Error,
    },
    config,
    edit::lock,
    model::{lock::Lock, path::SitePath},
    publish::{
        dictionary,
        hosts::{Facts, Table},
        publication::{self, Piece, Publication},
        target::{LEDGER, Ledger, Target, record::Role},
    },
    render, rules,
    site::Site,
};

/// Everything that `parvis publish` puts into a target, but for what is compressed of it: the site that was built into `folder`, files of former
/// versions that readers may still ask for, what is public with it, and the settings of servers.
///
/// # Errors
/// Failures of the disk.
pub fn publication(outcome: &Outcome, folder: &Path, target: &Target) -> Result<Publication, Error> {
    let site = &outcome.site;
    let config = &site.config;
    let base_path = render::base_path(&config.base_url.value);
    let mut pieces = publication::site(folder, base_path)?;
    pieces.extend(target.carried(&pieces, config.publish.keep));
    let ledger = SitePath::new(LEDGER).expect("a sound name");
    pieces.insert(ledger, Piece::of_bytes(lock::text(site).into_bytes(), Role::Ledger));
    let root_language = (config.languages.len() > 1).then(|| config.default_lang().tag().to_lowercase());
    let mut left = target.history().left(&pieces);
    let mut moved = moved(site);
    let withdrawn = site.withdrawn_files().keys().filter_map(|path| SitePath::new(path));
    let mut gone: Vec<SitePath> = withdrawn.filter(|path| !moved.contains_key(path)).collect();
    // What the site itself answers is not lost.
    left.retain(|path| {
        let own = publication::path_in_site(base_path, path);
        own.is_some_and(|own| !moved.contains_key(&own) && !gone.contains(&own))
    });
    for path in left.iter().filter_map(|path| publication::path_in_site(base_path, path)) {
        match above(&path, |page| pieces.contains_key(&publication::place(base_path, page))) {
            Some(page) => drop(moved.insert(path, page)),
            None => gone.push(path),
        }
    }
    let mut dictionaries = Vec::new();
    let beside = match target.root() {
        Some(root) => {
            // Browsers take dictionaries from encrypted sites only (RFC 9842, Compatibility Considerations).
            if config.publish.dictionaries && config.base_url.value.starts_with("https://") {
                dictionaries = dictionary::choose(&pieces, &folders(site, base_path))?;
            }
            pieces.extend(dictionaries.iter().map(|dictionary| (dictionary.path(), dictionary.piece())));
            let hsts_days = config.publish.hsts_days;
            let dictionaries = dictionaries.clone();
            let facts = Facts { base_path: base_path.to_owned(), moved, gone, root_language, hsts_days, dictionaries };
            Table::of(&pieces, &facts)?.files(&root)
        }
        // Nobody sets a server there: what a setting would say, a page says. Former addresses that the site knows have theirs.
        None => leading::pages(&moved, &pieces, &config.base_url.value)?,
    };
    for (path, piece) in beside {
        // What an author has put there is what the author wants said.
        pieces.entry(path).or_insert(piece);
    }
    Ok(Publication { base_url: config.base_url.value.to_string(), pieces, left, dictionaries })
}

/// Where the pages of each language stand in a release; those of the first stand above all others.
fn folders(site: &Site, base_path: &str) -> Vec<String> {
    let home = SitePath::new("index.html").expect("a sound name");
    let root = publication::place(base_path, &home);
    let root = root.as_str().strip_suffix(home.as_str()).expect("a place ends with what stands there").to_owned();
    let others = site.config.languages.iter().filter(|lang| **lang != *site.config.default_lang());
    let others = others.map(|lang| format!("{root}{}/", lang.tag().to_lowercase()));
    std::iter::once(root.clone()).chain(others.collect::<Vec<_>>()).collect()
}

/// The page that a page stood below which is no longer there: a chapter of a text that is on one page now, the year of a list. Nothing for a page of the
/// highest level, and for a file, of which a page is no copy.
fn above(path: &SitePath, is_page: impl Fn(&SitePath) -> bool) -> Option<SitePath> {
    let mut folder = path.as_str().strip_suffix("/index.html")?;
    while let Some((parent, _)) = folder.rsplit_once('/') {
        folder = parent;
        let page = SitePath::new(&format!("{folder}/index.html"))?;
        if is_page(&page) {
            return Some(page);
        }
    }
    None
}

/// What is online says what was public, whoever published it and from where: what of it would be lost or altered without a word. Told where the ledger of
/// what is online says so; empty where this project knows all of it. Ledgers of other releases say which addresses there were besides: what was taken back was
/// public too. What this project did not know of what left the site, it knows from now on.
pub fn against_online(outcome: &mut Outcome, ledgers: &[Ledger]) -> Vec<Diagnostic> {
    let mut public = Lock::default();
    for ledger in ledgers {
        let file = outcome.sources.load(&ledger.place, &ledger.text);
        let read = config::lock::read(&outcome.sources, file);
        match read.findings.is_empty() {
            true => public = Lock { file: public.file.or(Some(file)), ..public.with(read.value) },
            false if ledger.is_online => return read.findings,
            // What nobody can read of a former release refuses nothing.
            false => {}
        }
    }
    let own = outcome.site.replace_lock(Arc::new(public.clone()));
    let findings = rules::of_lock(&outcome.site);
    outcome.site.replace_lock(Arc::new(Arc::unwrap_or_clone(own).with(public)));
    findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect()
}

/// Former addresses and where they lead: what the pages there do in the browser, servers do at once.
fn moved(site: &Site) -> BTreeMap<SitePath, SitePath> {
    let routes = &site.routes;
    let documents = routes.aliases().iter().filter_map(|(from, id)| Some((from, routes.document(id)?)));
    let parts = routes.part_aliases().iter().filter_map(|(from, (id, part))| Some((from, routes.part(id, part)?)));
    let forms = routes.form_aliases().iter();
    let form = |id, wanted| routes.forms(id).find_map(|(form, path)| (form == wanted).then_some(path));
    let forms = forms.filter_map(|(from, (id, wanted))| Some((from, form(id, *wanted)?)));
    let files = routes.file_aliases().iter().filter_map(|(from, path)| Some((from, routes.asset(path)?)));
    documents.chain(parts).chain(forms).chain(files).map(|(from, to)| (from.clone(), to.clone())).collect()
}
