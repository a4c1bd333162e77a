//! What of a built site is published, where, and with what beside it.

use std::{collections::BTreeMap, path::Path};

use super::Outcome;
use crate::{
    base::error::Error,
    model::path::SitePath,
    publish::{
        publication::{self, Piece},
        target::Target,
    },
    render,
};

/// Everything that `parvis publish` puts into a target: the site that was built into `folder`, and files of former versions that readers may
/// still ask for.
///
/// # Errors
/// Failures of the disk.
pub fn publication(outcome: &Outcome, folder: &Path, target: &Target) -> Result<BTreeMap<SitePath, Piece>, Error> {
    let config = &outcome.site.config;
    let mut pieces = publication::site(folder, render::base_path(&config.base_url.value))?;
    pieces.extend(target.carried(&pieces, config.publish.keep));
    Ok(pieces)
}
