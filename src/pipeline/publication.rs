//! What of a built site is published, where, and with what beside it.

use std::{collections::BTreeMap, path::Path};

use super::Outcome;
use crate::{
    base::error::Error,
    model::path::SitePath,
    publish::{
        hosts::{Facts, Table},
        publication::{self, Piece},
        target::Target,
    },
    render,
    site::Site,
};

/// Everything that `parvis publish` puts into a target, but for what is compressed of it: the site that was built into `folder`, files of former
/// versions that readers may still ask for, and the settings of servers.
///
/// # Errors
/// Failures of the disk.
pub fn publication(outcome: &Outcome, folder: &Path, target: &Target) -> Result<BTreeMap<SitePath, Piece>, Error> {
    let config = &outcome.site.config;
    let base_path = render::base_path(&config.base_url.value);
    let mut pieces = publication::site(folder, base_path)?;
    pieces.extend(target.carried(&pieces, config.publish.keep));
    let root_language = (config.languages.len() > 1).then(|| config.default_lang().tag().to_lowercase());
    let facts = Facts {
        base_path: base_path.to_owned(),
        moved: moved(&outcome.site),
        gone: outcome.site.withdrawn_files().keys().filter_map(|path| SitePath::new(path)).collect(),
        root_language,
        hsts_days: config.publish.hsts_days,
    };
    let table = Table::of(&pieces, &facts)?;
    for (path, piece) in table.files(&target.root()) {
        // What an author has put there is what the author wants said.
        pieces.entry(path).or_insert(piece);
    }
    Ok(pieces)
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
